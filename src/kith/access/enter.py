"""The only way to get anything: by entering the place it lies in. What you may not enter is not there."""

from collections.abc import Collection

import msgspec

from kith.access.model import Entry, Purpose
from kith.access.rule import ENTRY, ENTRY_BY_POST, MAY_MEET, MAY_MEET_OF
from kith.access.speak import may_host, may_speak
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx, marks
from kith.ties.circles.model import Circle
from kith.ties.circles.rows import circle
from kith.ties.people.model import Person, Speaker
from kith.ties.people.rows import person_called


class Inside(msgspec.Struct, frozen=True):
    """Somebody in a circle: what they see of it is decided by `entry`."""

    circle: Circle
    entry: Entry


async def enter(tx: Tx, speaker: Speaker, place_id: int, *, to: Purpose = "read") -> Entry:
    """Give the way into a place to somebody who may use it so, or NotFound if they may not enter it."""
    entry = await tx.one(Entry, ENTRY, speaker.id, place_id)
    if entry is None:
        raise NotFound
    if to == "speak":
        await may_speak(tx, place_id)
    return entry


async def enter_at(tx: Tx, speaker: Speaker, post_id: int, *, to: Purpose = "read") -> Entry:
    """Give the way into the place of a post to somebody to whom that post is open."""
    entry = await tx.one(Entry, ENTRY_BY_POST, speaker.id, post_id, tx.now)
    if entry is None:
        raise NotFound
    if to == "speak":
        await may_speak(tx, entry.place_id, post_id)
    return entry


async def enter_circle(tx: Tx, speaker: Speaker, circle_id: int, *, to: Purpose = "read") -> Inside:
    """Give a circle to somebody who may use it so, or NotFound if they may not enter it."""
    return await inside(tx, await enter(tx, speaker, circle_id, to=to), to=to)


async def inside(tx: Tx, entry: Entry, *, to: Purpose = "read") -> Inside:
    """Give the circle that somebody entered, or NotFound if it is a place of another kind."""
    found = await circle(tx, entry.place_id) if entry.kind == "circle" else None
    if found is None:
        raise NotFound
    may_host(to, person_id=entry.person_id, host_id=found.host_id)
    return Inside(found, entry)


async def meet(tx: Tx, speaker: Speaker, handle: str) -> Person:
    """Give somebody's page to a person who may see it."""
    other = await person_called(tx, handle)
    # Asked also about nobody, so that the time taken does not tell who is here.
    met = await tx.one(int, MAY_MEET, speaker.id, other.id if other else 0)
    if other is None or met is None:
        raise NotFound
    return other


async def may_meet(tx: Tx, speaker: Speaker, person_id: int) -> bool:
    """Tell whether somebody may know of another that they are here."""
    return await tx.one(int, MAY_MEET, speaker.id, person_id) is not None


async def may_meet_of(tx: Tx, speaker: Speaker, people: Collection[int]) -> set[int]:
    """Give of which of some people somebody may know that they are here."""
    if not people:
        return set()
    sql = f"{MAY_MEET_OF} and p.id in ({marks(len(people), first=2)})"
    return set(await tx.many(int, sql, speaker.id, *people))
