"""The way to an open chair: for those in its place, and, where the lot decides, for those who live here.

Whoever ended contact with its host, or the host with them, finds nothing, unless they share the place.
But who is asked has their day, also where the host ends contact with them in it: nothing tells of that.
"""

from kith.access.enter import enter
from kith.access.model import Entry
from kith.foundation.errors import NotAllowed, NotFound
from kith.foundation.ids import first_id_at
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import has_blocked, kept_apart
from kith.ties.circles.rows import circles_of
from kith.ties.people.model import Speaker
from kith.together.chairs import rows
from kith.together.chairs.model import Chair
from kith.together.welcome.rows import folding


async def enter_chair(tx: Tx, speaker: Speaker, chair_id: int) -> tuple[Chair, bool]:
    """Give a chair to somebody who may see it, and whether they are in its place."""
    one = await rows.chair(tx, chair_id)
    inside = one is not None and await entry_of(tx, speaker, one.place_id) is not None
    if one is None or not (inside or await _from_outside(tx, speaker, one)):
        raise NotFound
    return one, inside


async def may_see(tx: Tx, speaker: Speaker, one: Chair) -> bool:
    """Tell whether a chair is there for somebody."""
    inside = await entry_of(tx, speaker, one.place_id) is not None
    return inside or await _from_outside(tx, speaker, one)


async def enter_inside(tx: Tx, speaker: Speaker, chair_id: int, *, host: bool = False) -> Chair:
    """Give a chair to somebody in its place; `host`: only to who keeps it open."""
    one, inside = await enter_chair(tx, speaker, chair_id)
    if not inside:
        raise NotFound
    if host and one.host_id != speaker.id:
        raise NotAllowed(say("Only its host can do that."))
    return one


async def entry_of(tx: Tx, speaker: Speaker, place_id: int) -> Entry | None:
    """Give somebody's way into the place of a chair, or nothing."""
    try:
        return await enter(tx, speaker, place_id)
    except NotFound:
        return None


async def seat_of(tx: Tx, speaker: Speaker, one: Chair) -> int:
    """Give the place in which somebody sits who said yes to a chair, or 0 where they don't any more."""
    if one.kind == "gathering":
        return one.place_id if await entry_of(tx, speaker, one.place_id) else 0
    # Its table was laid as the chair was taken; that of a later chair of the circle has a later id.
    since = first_id_at(one.ended_at or tx.now)
    for table_id in sorted(circle.id for circle in await circles_of(tx, speaker.id)):
        laid = await folding(tx, table_id) if table_id >= since else None
        if laid is not None and laid.from_circle_id == one.place_id:
            return table_id
    return 0


async def _from_outside(tx: Tx, speaker: Speaker, one: Chair) -> bool:
    apart = await kept_apart(tx, speaker.id)
    own = await rows.name_of(tx, one.id, speaker.id)
    asked = own is not None and own.by_id not in apart and own.is_asked(tx.now)
    if one.host_id in apart:
        since = own.asked_at if own and asked else None
        return (
            since is not None
            and since < apart[one.host_id]
            and not await has_blocked(tx, speaker.id, one.host_id)
        )
    # Who was named learns of the chair once they are asked, and for as long as they are.
    return asked or one.way == "lot"
