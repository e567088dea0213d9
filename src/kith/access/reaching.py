"""When the words of a letter reach those who may read them: for whom it is night, in the morning."""

import msgspec

from kith.infrastructure.database import Tx
from kith.infrastructure.queue import later
from kith.ties.bonds.rows import kept_apart
from kith.ties.people.rows import night_of

MORNING = "morning"
# A letter begun by somebody with whom one ended contact does not reach one; nobody is told.
NEVER = (1 << 63) - 1


class Morning(msgspec.Struct, frozen=True):
    """Words, and whom they reach now."""

    post_id: int
    person_id: int


async def let_wait(
    tx: Tx, place_id: int, conversation_id: int, post_id: int, author_id: int
) -> None:
    """Let words that were just written in a letter wait, for each reader as long as they must.

    What the writer is told of a reader's morning is the same whether the words ever reach them.
    """
    apart = await kept_apart(tx, author_id) if post_id == conversation_id else {}
    closed = await _never(tx, conversation_id)
    for reader in await _others(tx, place_id, author_id):
        night = await night_of(tx, reader)
        morning = None if night.letters else night.until(tx.now)
        never = reader in apart or reader in closed
        if never or morning:
            await hold(tx, post_id, reader, NEVER if never else morning or 0)
        if morning:
            await tx.run(
                "insert into mornings (post_id, person_id, at) values ($1, $2, $3)",
                post_id, reader, morning,
            )  # fmt: skip
            body = msgspec.json.encode(Morning(post_id, reader)).decode()
            await later(tx, MORNING, body, wait=morning - tx.now)


async def hold(tx: Tx, post_id: int, person_id: int, until_at: int) -> None:
    """Let words reach one of their readers at a moment, and not before."""
    await tx.run(
        "insert into held (post_id, person_id, until_at) values ($1, $2, $3)",
        post_id, person_id, until_at,
    )  # fmt: skip


async def is_held(tx: Tx, post_id: int, person_id: int) -> bool:
    """Tell whether words do not reach somebody yet, or ever."""
    sql = "select 1 from held where post_id = $1 and person_id = $2 and until_at > $3"
    return await tx.one(int, sql, post_id, person_id, tx.now) is not None


async def let_reach_after_all(tx: Tx, one: int, other: int) -> None:
    """Let the letters reach two people that did not while there was no contact between them."""
    for writer, reader in ((one, other), (other, one)):
        await tx.run(
            """
            update held
               set until_at = coalesce((select m.at from mornings m
                                         where m.post_id = held.post_id
                                           and m.person_id = held.person_id), 0)
             where until_at = $3 and person_id = $2
               and post_id in (select p.id
                                 from posts o
                                 join posts p on p.conversation_id = o.id
                                where o.author_id in ($1, $2))""",
            writer, reader, NEVER,
        )  # fmt: skip


async def _never(tx: Tx, conversation_id: int) -> set[int]:
    sql = "select person_id from held where post_id = $1 and until_at = $2"
    return set(await tx.many(int, sql, conversation_id, NEVER))


async def _others(tx: Tx, place_id: int, author_id: int) -> list[int]:
    sql = "select person_id from seats where place_id = $1 and person_id <> $2 order by person_id"
    return await tx.many(int, sql, place_id, author_id)
