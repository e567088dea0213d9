"""Places and the seats in them: the one table from which it follows who may see what."""

from kith.access.model import Seat
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx

_SEAT = "place_id, since, came_at, seen_id"


async def open_place(tx: Tx, kind: str) -> int:
    """Make a place with nobody in it, and give its id."""
    place_id = tx.new_id()
    await tx.run("insert into places (id, kind) values ($1, $2)", place_id, kind)
    return place_id


async def take_seat(tx: Tx, place_id: int, person_id: int, *, everything: bool) -> bool:
    """Let somebody into a place, for what begins from now on or for everything; tell if that is new."""
    since = 0 if everything else tx.new_id(after=await _newest(tx, place_id))
    return bool(
        await tx.run(
            """
            insert into seats (place_id, person_id, since, came_at, seen_id, arranged)
            values ($1, $2, $3, $4, $5, $4)
            on conflict do nothing""",
            place_id, person_id, since, tx.now, tx.new_id(),
        )
    )  # fmt: skip


async def _newest(tx: Tx, place_id: int) -> int:
    sql = "select max(stirred_id) from posts where place_id = $1 and stirred_id is not null"
    return await tx.one(_or_nothing, sql, place_id) or 0


def _or_nothing(found: int | None) -> int:
    return found or 0


async def leave_seat(tx: Tx, place_id: int, person_id: int) -> None:
    """Let somebody out of a place, and of the gatherings that its circle was asked to.

    Nothing in it is open to them from here on.
    """
    await tx.run(
        """
        delete from seats
         where person_id = $2
           and (place_id = $1 or place_id in (select id from gatherings where circle_id = $1))""",
        place_id, person_id,
    )  # fmt: skip


async def open_everything(tx: Tx, place_id: int) -> None:
    """Open all that was ever said in a place to everybody who is in it."""
    await tx.run("update seats set since = 0 where place_id = $1", place_id)


async def was_there(tx: Tx, place_id: int, person_id: int, seen_id: int) -> None:
    """Keep up to what somebody has seen of a place; nobody but they are shown it."""
    await tx.run(
        "update seats set seen_id = $3 where place_id = $1 and person_id = $2 and seen_id < $3",
        place_id, person_id, seen_id,
    )  # fmt: skip


async def arrange(tx: Tx, person_id: int, place_ids: list[int]) -> None:
    """Keep the order in which somebody wants to see their places."""
    for position, place_id in enumerate(place_ids):
        await tx.run(
            "update seats set arranged = $3 where person_id = $1 and place_id = $2",
            person_id, place_id, position,
        )  # fmt: skip


async def seat(tx: Tx, place_id: int, person_id: int) -> Seat:
    """Give somebody's seat in a place they have entered."""
    sql = f"select {_SEAT} from seats where place_id = $1 and person_id = $2"
    found = await tx.one(Seat, sql, place_id, person_id)
    if found is None:
        raise NotFound
    return found


async def seats_of(tx: Tx, person_id: int) -> list[Seat]:
    """Give somebody's seats, in the order they put their places."""
    sql = f"select {_SEAT} from seats where person_id = $1 order by arranged, place_id limit 1000"
    return await tx.many(Seat, sql, person_id)
