"""Questions about rounds. Who may ask them is decided by `access` before."""

from collections.abc import Sequence

from kith.infrastructure.database import Tx, marks
from kith.together.rounds.model import Round, Sealed

_ROUND = """
    r.id, r.circle_id, r.asked_by_id, r.by_house, r.day, r.opens_at, r.ways, r.listening, r.state,
    r.opened_at, r.filed_at, r.series_id"""
_SEALED = "round_id, person_id, words, means, passed, told_at"
_FOR_EVER = (1 << 62) - 1


async def add_round(tx: Tx, one: Round) -> None:
    """Keep a new round."""
    await tx.run(
        """
        insert into rounds
            (id, circle_id, asked_by_id, by_house, day, opens_at, ways, listening, state, reminded,
             series_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, 'sealed', 0, $9)""",
        one.id, one.circle_id, one.asked_by_id, one.by_house, one.day, one.opens_at, one.ways,
        one.listening, one.series_id,
    )  # fmt: skip


async def round_with(tx: Tx, round_id: int) -> Round | None:
    """Give a round by id."""
    return await tx.one(Round, f"select {_ROUND} from rounds r where r.id = $1", round_id)


async def rounds_with(tx: Tx, ids: Sequence[int]) -> dict[int, Round]:
    """Give which of these conversations are rounds."""
    if not ids:
        return {}
    sql = f"select {_ROUND} from rounds r where r.id in ({marks(len(ids))})"
    return {one.id: one for one in await tx.many(Round, sql, *ids)}


async def rounds_here(tx: Tx, circle_id: int, ids: Sequence[int]) -> dict[int, Round]:
    """Give the sealed rounds of a circle, and which of these conversations are rounds, oldest first."""
    among = f" or r.id in ({marks(len(ids), first=2)})" if ids else ""
    sql = f"""
        select {_ROUND} from rounds r
         where (r.circle_id = $1 and r.state = 'sealed'){among}
         order by r.id"""
    return {one.id: one for one in await tx.many(Round, sql, circle_id, *ids)}


async def unfiled(tx: Tx, circle_id: int) -> list[Round]:
    """Give the rounds of a circle that are sealed or open, oldest first."""
    sql = f"""
        select {_ROUND} from rounds r
         where r.circle_id = $1 and r.state in ('sealed', 'open')
         order by r.id limit 100"""
    return await tx.many(Round, sql, circle_id)


async def filed(tx: Tx, circle_id: int, *, after: int, before: int) -> list[Round]:
    """Give the rounds of a circle that were filed, oldest first, between two ids."""
    sql = f"""
        select {_ROUND} from rounds r
         where r.circle_id = $1 and r.state = 'filed' and r.id > $2 and r.id < $3
         order by r.id limit 1000"""
    return await tx.many(Round, sql, circle_id, after, before)


async def open_to(tx: Tx, person_id: int) -> list[Round]:
    """Give the sealed and open rounds that are open to somebody, oldest first."""
    sql = f"""
        select {_ROUND}
          from access a
          join rounds r on r.circle_id = a.place_id and r.id >= a.since
         where a.person_id = $1 and r.state in ('sealed', 'open')
         order by r.id limit 300"""
    return await tx.many(Round, sql, person_id)


async def sealed_in(tx: Tx, circle_id: int) -> list[int]:
    """Give the rounds of a circle that are sealed."""
    sql = "select id from rounds where circle_id = $1 and state = 'sealed' order by id"
    return await tx.many(int, sql, circle_id)


async def take_to_open(tx: Tx, round_id: int) -> int:
    """Let a sealed round be open from now on, and give 1; or 0 where it was opened before."""
    return await tx.run(
        "update rounds set state = 'open', opened_at = $2 where id = $1 and state = 'sealed'",
        round_id, tx.now,
    )  # fmt: skip


async def note_empty(tx: Tx, round_id: int) -> None:
    """Keep that nobody answered."""
    await tx.run("update rounds set state = 'empty', filed_at = $2 where id = $1", round_id, tx.now)


async def take_to_file(tx: Tx, round_id: int) -> int:
    """Let an open round be filed, and give 1; or 0 where it was filed before."""
    return await tx.run(
        "update rounds set state = 'filed', filed_at = $2 where id = $1 and state = 'open'",
        round_id, tx.now,
    )  # fmt: skip


async def take_to_remind(tx: Tx, round_id: int) -> int:
    """Keep that it was said that a round closes soon, and give 1; or 0 where it was said before."""
    sql = "update rounds set reminded = 1 where id = $1 and reminded = 0 and state = 'sealed'"
    return await tx.run(sql, round_id)


async def silence(tx: Tx, one: Round, kind: str) -> None:
    """Let nobody speak in a round: it is sealed, or it is over."""
    await tx.run(
        """
        insert into silences (id, place_id, conversation_id, kind, until_at)
        values ($1, $2, $3, $4, $5)""",
        tx.new_id(), one.circle_id, one.id, kind, _FOR_EVER,
    )  # fmt: skip


async def end_silence(tx: Tx, one: Round) -> None:
    """Let everybody speak in a round."""
    await tx.run(
        "delete from silences where place_id = $1 and conversation_id = $2", one.circle_id, one.id
    )


async def set_evening(tx: Tx, round_id: int, person_id: int, until: int) -> None:
    """Keep until when somebody can answer, by the clock they had when the round was laid."""
    await tx.run(
        """
        insert into round_evenings (round_id, person_id, until_at) values ($1, $2, $3)
        on conflict do nothing""",
        round_id, person_id, until,
    )  # fmt: skip


async def evenings_of(tx: Tx, round_id: int) -> dict[int, int]:
    """Give until when each can answer."""
    sql = "select person_id, until_at from round_evenings where round_id = $1"
    return dict(await tx.many(_two, sql, round_id))


async def zones_of(tx: Tx, people: Sequence[int]) -> dict[int, str]:
    """Give the time zone of each."""
    if not people:
        return {}
    sql = f"select id, zone from people where id in ({marks(len(people))})"
    return dict(await tx.many(_named_zone, sql, *people))


def _named_zone(person_id: int, zone: str) -> tuple[int, str]:
    return person_id, zone


def _two(one: int, other: int) -> tuple[int, int]:
    return one, other


async def put_in(tx: Tx, one: Sealed) -> None:
    """Keep a sealed answer, or that somebody passes, in place of what they said before.

    Over words of a program others are written that say so too; who takes them out begins anew.
    """
    await tx.run(
        f"""
        insert into round_answers ({_SEALED}) values ($1, $2, $3, $4, $5, $6)
        on conflict (round_id, person_id) do update
           set words = excluded.words, passed = excluded.passed,
               means = case when round_answers.means = 'program' and round_answers.words <> ''
                            then 'program' else excluded.means end""",
        one.round_id, one.person_id, one.words, one.means, one.passed, one.told_at,
    )  # fmt: skip


async def take_out(tx: Tx, round_id: int, person_id: int) -> int:
    """Forget what somebody put in, and give whether there was anything (1 or 0)."""
    sql = "delete from round_answers where round_id = $1 and person_id = $2"
    return await tx.run(sql, round_id, person_id)


async def sealed_by(tx: Tx, round_id: int, person_id: int) -> Sealed | None:
    """Give what one person put in; for the eyes of that person."""
    sql = f"select {_SEALED} from round_answers where round_id = $1 and person_id = $2"
    return await tx.one(Sealed, sql, round_id, person_id)


async def all_sealed(tx: Tx, round_id: int) -> list[Sealed]:
    """Give all that was put in; for nobody's eyes."""
    sql = f"select {_SEALED} from round_answers where round_id = $1 order by person_id"
    return await tx.many(Sealed, sql, round_id)


async def done_by(tx: Tx, person_id: int) -> set[int]:
    """Give the sealed rounds in which somebody has answered or passed; for the eyes of that person."""
    sql = "select round_id from round_answers where person_id = $1"
    return set(await tx.many(int, sql, person_id))


async def forget_sealed(tx: Tx, round_id: int) -> None:
    """Forget all that was put in: it was opened, or nobody answered."""
    await tx.run("delete from round_answers where round_id = $1", round_id)


async def overdue(tx: Tx) -> list[int]:
    """Give the rounds that are sealed though everybody's evening has passed."""
    sql = "select id from rounds where state = 'sealed' and opens_at <= $1 order by id limit 100"
    return await tx.many(int, sql, tx.now)


async def forget_evening(tx: Tx, round_id: int, person_id: int) -> None:
    """Forget until when somebody could answer."""
    await tx.run(
        "delete from round_evenings where round_id = $1 and person_id = $2", round_id, person_id
    )
