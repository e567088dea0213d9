"""Questions about words that are withheld, and files that are put aside."""

from kith.care.moderation.model import Quarantine, Shared, Withheld
from kith.infrastructure.database import Tx

_QUARANTINE = """
    q.id, q.report_id, q.media_id, q.post_id, q.kind, q.owner_id, q.token, q.sums, q.state,
    q.handed_at, q.changed_at"""


async def withhold(tx: Tx, post_id: int, report_id: int, by: str) -> None:
    """Leave of a post a gap that says who took it; what it said lies where nobody else looks."""
    await tx.run(
        """
        insert into withheld (post_id, report_id, words, changed_at, wrong_at)
        select id, $2, words, changed_at, wrong_at from posts where id = $1""",
        post_id, report_id,
    )  # fmt: skip
    await tx.run(
        """
        insert into withheld_earlier (post_id, until_at, words)
        select post_id, until_at, words from earlier_words where post_id = $1""",
        post_id,
    )
    await tx.run("delete from earlier_words where post_id = $1", post_id)
    await tx.run(
        """
        update posts set words = '', changed_at = null, wrong_at = null, gone_at = $2, gone_by = $3
         where id = $1""",
        post_id, tx.now, by,
    )  # fmt: skip
    # Its pictures wait as those of sealed words do: their owner sees them, and nobody else.
    await tx.run(
        "update media set kept_for = post_id, post_id = null where post_id = $1 and state = 'ready'",
        post_id,
    )


async def give_back(tx: Tx, one: Withheld) -> None:
    """Let words stand again as they stood, with what they said before."""
    await tx.run(
        """
        update posts
           set words = $2, changed_at = $3, wrong_at = $4, gone_at = null, gone_by = ''
         where id = $1""",
        one.post_id, one.words, one.changed_at, one.wrong_at,
    )  # fmt: skip
    await tx.run(
        """
        insert into earlier_words (post_id, until_at, words)
        select post_id, until_at, words from withheld_earlier where post_id = $1""",
        one.post_id,
    )
    await forget_withheld(tx, one.post_id)


async def forget_withheld(tx: Tx, post_id: int) -> None:
    """Keep nothing more of what words said."""
    await tx.run("delete from withheld_earlier where post_id = $1", post_id)
    await tx.run("delete from withheld where post_id = $1", post_id)


async def forget_hearers(tx: Tx, post_id: int) -> None:
    """Forget who heard words that are gone for good."""
    await tx.run("delete from heard where post_id = $1", post_id)


async def withheld_of(tx: Tx, report_id: int) -> Withheld | None:
    """Give the words that were taken away by a decision, while they can be given back."""
    sql = (
        "select post_id, report_id, words, changed_at, wrong_at from withheld where report_id = $1"
    )
    return await tx.one(Withheld, sql, report_id)


async def withheld_from(tx: Tx, author_id: int) -> list[Withheld]:
    """Give somebody's own words that were taken away and could still be given back, newest first."""
    sql = """
        select w.post_id, w.report_id, w.words, w.changed_at, w.wrong_at
          from withheld w
         cross join posts p
         where p.id = w.post_id and p.author_id = $1
         order by w.post_id desc limit 100"""
    # Crossed, so that the few that were taken away are looked through, and not all somebody said.
    return await tx.many(Withheld, sql, author_id)


async def over_since(tx: Tx, decided_before: int) -> list[Withheld]:
    """Give the words that no appeal can give back any more."""
    sql = """
        select w.post_id, w.report_id, w.words, w.changed_at, w.wrong_at
          from withheld w
          join reports r on r.id = w.report_id
         where r.verdict <> '' and (r.stage = 2 or r.decided_at <= $1)
         order by w.post_id limit 200"""
    return await tx.many(Withheld, sql, decided_before)


async def is_gone(tx: Tx, post_id: int) -> bool:
    """Tell whether words are not there any more."""
    sql = "select 1 from posts where id = $1 and gone_at is null"
    return await tx.one(int, sql, post_id) is None


async def has_media(tx: Tx, post_id: int) -> bool:
    """Tell whether a picture or a recording belongs to a post."""
    sql = "select 1 from media where post_id = $1 and state = 'ready' limit 1"
    return await tx.one(int, sql, post_id) is not None


async def to_put_aside(tx: Tx, post_id: int) -> list[Shared]:
    """Give what belongs to a post, and the very same files wherever else they were shared."""
    sql = """
        select m.id, m.owner_id, m.kind, m.token, m.sha256, m.post_id from media m
         where m.state = 'ready' and m.post_id is not null
           and (m.post_id = $1
                or exists (select 1 from media s
                            where s.post_id = $1 and s.state = 'ready' and s.sha256 = m.sha256))
         order by m.id limit 100"""
    return await tx.many(Shared, sql, post_id)


async def put_aside(tx: Tx, one: Quarantine) -> None:
    """Let nobody see a file any more, and let nothing that is forgotten elsewhere take it along."""
    await tx.run(
        """
        insert into quarantines (id, report_id, media_id, post_id, kind, owner_id, token, sums,
                                 state, changed_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, 'held', $9)""",
        one.id, one.report_id, one.media_id, one.post_id, one.kind, one.owner_id, one.token,
        one.sums, one.changed_at,
    )  # fmt: skip
    await hide(tx, one)


async def hide(tx: Tx, one: Quarantine) -> None:
    """Show a file to nobody, its owner included, and take the same file no more."""
    await tx.run(
        "update media set state = 'aside', post_id = null, kept_for = null where id = $1",
        one.media_id,
    )
    for each in one.sums.split():
        await refuse(tx, each)


async def refuse(tx: Tx, sha256: str) -> None:
    """Take a file with this sum no more."""
    sql = "insert into refused_files (sha256, refused_at) values ($1, $2) on conflict do nothing"
    await tx.run(sql, bytes.fromhex(sha256), tx.now)


async def add_sums(tx: Tx, one: Quarantine, sums: list[str]) -> None:
    """Keep the sums of what was made of a file, and take these no more either."""
    known = one.sums.split()
    together = [*known, *(each for each in sums if each not in known)]
    await tx.run("update quarantines set sums = $2 where id = $1", one.id, " ".join(together))
    for each in together:
        await refuse(tx, each)


async def lift(tx: Tx, one: Quarantine) -> None:
    """Let those see a file again who may read its words, if these are still there."""
    await tx.run(
        """
        update media
           set state = 'ready',
               post_id = (select p.id from posts p where p.id = $2 and p.gone_at is null)
         where id = $1""",
        one.media_id, one.post_id,
    )  # fmt: skip
    await set_state(tx, one.id, "lifted")
    for each in one.sums.split():
        sql = "select 1 from quarantines where state <> 'lifted' and sums like $1 limit 1"
        if await tx.one(int, sql, f"%{each}%") is None:
            await tx.run("delete from refused_files where sha256 = $1", bytes.fromhex(each))


async def set_state(tx: Tx, quarantine_id: int, state: str) -> None:
    """Keep what became of a file that was put aside."""
    await tx.run(
        "update quarantines set state = $2, changed_at = $3 where id = $1",
        quarantine_id, state, tx.now,
    )  # fmt: skip


async def was_handed_over(tx: Tx, quarantine_id: int) -> None:
    """Keep that the administrator gave a file to an authority."""
    await tx.run("update quarantines set handed_at = $2 where id = $1", quarantine_id, tx.now)


async def quarantines_of(tx: Tx, report_id: int) -> list[Quarantine]:
    """Give what was put aside because of a report."""
    sql = f"select {_QUARANTINE} from quarantines q where q.report_id = $1 order by q.id"
    return await tx.many(Quarantine, sql, report_id)


async def quarantine(tx: Tx, quarantine_id: int) -> Quarantine | None:
    """Give a file that was put aside."""
    sql = f"select {_QUARANTINE} from quarantines q where q.id = $1"
    return await tx.one(Quarantine, sql, quarantine_id)


async def all_quarantines(tx: Tx) -> list[Quarantine]:
    """Give all that was ever put aside, oldest first; for the administrator's command line."""
    sql = f"select {_QUARANTINE} from quarantines q order by q.id limit 10000"
    return await tx.many(Quarantine, sql)
