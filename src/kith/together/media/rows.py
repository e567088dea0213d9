"""Questions about pictures and voices. Who may ask them is decided by `access` before."""

from collections.abc import Sequence

from kith.access.rule import OPEN
from kith.foundation.ids import first_id_at
from kith.infrastructure.database import Tx, marks
from kith.together.media.model import ARRIVES_WITHIN, Made, Media

_MEDIA = """
    m.id, m.owner_id, m.kind, m.state, m.token, m.type, m.size, m.got, m.width, m.height, m.blur,
    m.lasts, m.peaks, m.words, m.post_id, m.kept_for, m.nth"""


async def add(tx: Tx, media: Media) -> None:
    """Keep that something begins to arrive."""
    await tx.run(
        """
        insert into media (id, owner_id, kind, state, token, type, size, got, width, height, blur,
                           lasts, peaks, words, nth)
        values ($1, $2, $3, $4, $5, $6, $7, 0, 0, 0, '', 0, $8, '', 0)""",
        media.id, media.owner_id, media.kind, media.state, media.token, media.type, media.size,
        media.peaks,
    )  # fmt: skip


async def by_id(tx: Tx, media_id: int) -> Media | None:
    """Give one by its id."""
    return await tx.one(Media, f"select {_MEDIA} from media m where m.id = $1", media_id)


async def by_token(tx: Tx, token: str) -> Media | None:
    """Give one by what stands in its address."""
    return await tx.one(Media, f"select {_MEDIA} from media m where m.token = $1", token)


async def by_ids(tx: Tx, ids: Sequence[int]) -> list[Media]:
    """Give some, in the order asked for."""
    if not ids:
        return []
    sql = f"select {_MEDIA} from media m where m.id in ({marks(len(ids))})"
    found = {one.id: one for one in await tx.many(Media, sql, *ids)}
    return [found[one] for one in ids if one in found]


async def of_posts(tx: Tx, posts: Sequence[int]) -> list[Media]:
    """Give what belongs to these posts, in order."""
    if not posts:
        return []
    sql = f"""
        select {_MEDIA} from media m
         where m.post_id in ({marks(len(posts))}) order by m.post_id, m.nth, m.id"""
    return await tx.many(Media, sql, *posts)


async def conversation_of(tx: Tx, post_id: int) -> int | None:
    """Give the conversation that words stand in."""
    return await tx.one(int, "select conversation_id from posts where id = $1", post_id)


async def kept_for(tx: Tx, for_id: int, person_id: int) -> list[Media]:
    """Give what waits with somebody's sealed words, in order."""
    sql = f"""
        select {_MEDIA} from media m
         where m.kept_for = $1 and m.owner_id = $2 order by m.nth, m.id"""
    return await tx.many(Media, sql, for_id, person_id)


async def unsaid(tx: Tx) -> list[Media]:
    """Give what arrived, or began to, more than a day ago and never came to belong to any words."""
    sql = f"""
        select {_MEDIA} from media m
         where m.post_id is null and m.kept_for is null and m.state <> 'aside' and m.id < $1
         order by m.id limit 500"""
    return await tx.many(Media, sql, first_id_at(tx.now - ARRIVES_WITHIN))


async def today(tx: Tx, owner_id: int) -> tuple[int, int]:
    """Give how many files and how many bytes somebody brought within a day."""
    sql = """
        select count(*), cast(coalesce(sum(size), 0) as bigint)
          from media where owner_id = $1 and id >= $2"""
    found = await tx.one(_both, sql, owner_id, first_id_at(tx.now - ARRIVES_WITHIN))
    return found or (0, 0)


def _both(files: int, size: int) -> tuple[int, int]:
    return files, size


async def go_on(tx: Tx, media_id: int, at: int, more: int) -> int:
    """Keep that so many bytes came after the first `at`, if that is where it stood (1 or 0)."""
    return await tx.run(
        """
        update media set got = got + $3
         where id = $1 and got = $2 and state = 'arriving' and got + $3 <= size""",
        media_id, at, more,
    )  # fmt: skip


async def is_ready(tx: Tx, media: Media, made: Made, sha256: bytes, sums: Sequence[bytes]) -> int:
    """Keep what was found in a whole file, and give 1; or 0 where it was thrown away meanwhile."""
    return await tx.run(
        """
        update media set state = 'ready', type = $2, width = $3, height = $4, blur = $5,
                         lasts = $6, peaks = $7, sha256 = $8, sums = $9
         where id = $1 and state = 'arriving'""",
        media.id, made.type, made.width, made.height, made.blur, made.lasts,
        media.peaks or made.peaks, sha256, " ".join(each.hex() for each in sums),
    )  # fmt: skip


async def is_refused(tx: Tx, media_id: int) -> int:
    """Keep of what can't be shown only that it came, and give 1; or 0 where it is not arriving."""
    sql = "update media set state = 'refused', words = '' where id = $1 and state = 'arriving'"
    return await tx.run(sql, media_id)


async def say_what(tx: Tx, media_id: int, words: str) -> None:
    """Keep what is on a picture, or said in a voice, in a sentence."""
    await tx.run("update media set words = $2 where id = $1", media_id, words)


async def belong(
    tx: Tx, media_id: int, *, post_id: int | None, kept_for: int | None, nth: int
) -> None:
    """Let it belong to words, or wait for what is sealed, or neither."""
    await tx.run(
        "update media set post_id = $2, kept_for = $3, nth = $4 where id = $1",
        media_id, post_id, kept_for, nth,
    )  # fmt: skip


async def let_go(tx: Tx, for_id: int, person_id: int) -> None:
    """Let nothing of somebody's wait for this any more."""
    sql = "update media set kept_for = null where kept_for = $1 and owner_id = $2"
    await tx.run(sql, for_id, person_id)


async def let_all_go(tx: Tx, for_id: int) -> None:
    """Let nothing of anybody's wait for this any more."""
    await tx.run("update media set kept_for = null where kept_for = $1", for_id)


async def forget(tx: Tx, ids: Sequence[int]) -> None:
    """Keep nothing of these; but of what came within a day that it came, as it counts for the day."""
    if not ids:
        return
    these, edge = marks(len(ids)), first_id_at(tx.now - ARRIVES_WITHIN)
    await tx.run(f"delete from media where id in ({these}) and id < ${len(ids) + 1}", *ids, edge)
    await tx.run(
        f"""
        update media
           set state = 'refused', type = '', width = 0, height = 0, blur = '', lasts = 0,
               peaks = '', words = '', sha256 = null, sums = '', post_id = null, kept_for = null
         where id in ({these})""",
        *ids,
    )


async def put_aside(tx: Tx, post_id: int, *, aside: bool) -> None:
    """Let what belongs to a post be seen by nobody, or again by those who may."""
    state, was = ("aside", "ready") if aside else ("ready", "aside")
    await tx.run(
        "update media set state = $2 where post_id = $1 and state = $3", post_id, state, was
    )


async def refuse_from_now_on(tx: Tx, sums: Sequence[bytes]) -> None:
    """Keep the sums of some files, so that nobody brings them again."""
    for each in sums:
        await tx.run(
            "insert into refused_files (sha256, refused_at) values ($1, $2) on conflict do nothing",
            each, tx.now,
        )  # fmt: skip


async def are_unwanted(tx: Tx, sums: Sequence[bytes]) -> bool:
    """Tell whether any of some files was refused for good."""
    sql = f"select 1 from refused_files where sha256 in ({marks(len(sums))}) limit 1"
    return await tx.one(int, sql, *sums) is not None


async def sums_of(tx: Tx, media_id: int) -> list[bytes]:
    """Give the sums of the file that was brought, and of all that is kept of it."""
    found = await tx.one(_sums, "select sha256, sums from media where id = $1", media_id)
    return found or []


def _sums(sha256: bytes | None, sums: str) -> list[bytes]:
    return [*([bytes(sha256)] if sha256 else []), *map(bytes.fromhex, sums.split())]


async def by_ear(tx: Tx, place_id: int, but: int) -> list[str]:
    """Give the names of those in a place who said that they listen to pictures, but one's own."""
    return await tx.many(
        str,
        """
        select p.name from access a
          join by_ear e on e.person_id = a.person_id
          join people p on p.id = a.person_id
         where a.place_id = $1 and a.person_id <> $2
         order by p.name, p.id""",
        place_id, but,
    )  # fmt: skip


async def listens(tx: Tx, person_id: int) -> bool:
    """Tell whether somebody said that they listen to pictures."""
    return await tx.one(int, "select 1 from by_ear where person_id = $1", person_id) is not None


async def set_listens(tx: Tx, person_id: int, *, listens: bool) -> None:
    """Keep whether somebody listens to pictures."""
    if listens:
        sql = "insert into by_ear (person_id) values ($1) on conflict do nothing"
    else:
        sql = "delete from by_ear where person_id = $1"
    await tx.run(sql, person_id)


async def pictures_in(tx: Tx, place_id: int, person_id: int) -> list[Media]:
    """Give the pictures that stand with what is open to somebody in a place, oldest first."""
    sql = f"""
        select {_MEDIA} from posts p
          join access a on {OPEN.format(now="$3")}
          join media m on m.post_id = p.id
         where p.place_id = $1 and a.person_id = $2 and p.gone_at is null
           and m.kind = 'picture' and m.state = 'ready'
         order by m.id
         limit 100"""
    return await tx.many(Media, sql, place_id, person_id, tx.now)
