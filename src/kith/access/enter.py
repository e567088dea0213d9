"""The only way to get anything: by entering the place it lies in. What you may not enter is not there."""

import msgspec

from kith.access.model import Entry, Purpose
from kith.access.rule import ENTRY, ENTRY_BY_POST, MAY_MEET
from kith.access.speak import may
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.ties.circles.model import Circle
from kith.ties.circles.rows import circle
from kith.ties.people.model import Person, Speaker
from kith.ties.people.rows import person_called


class Inside(msgspec.Struct, frozen=True):
    """Somebody in a circle: what they see of it is decided by `entry`."""

    circle: Circle
    entry: Entry


async def enter(tx: Tx, speaker: Speaker, place_id: int, *, to: Purpose = "read") -> Inside:
    """Give a place to somebody who may use it so, or NotFound if they may not enter it."""
    return await _inside(tx, await tx.one(Entry, ENTRY, speaker.id, place_id), to)


async def enter_at(tx: Tx, speaker: Speaker, post_id: int, *, to: Purpose = "read") -> Inside:
    """Give the place of a post to somebody to whom its conversation is open."""
    return await _inside(tx, await tx.one(Entry, ENTRY_BY_POST, speaker.id, post_id), to)


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


async def _inside(tx: Tx, entry: Entry | None, to: Purpose) -> Inside:
    found = await circle(tx, entry.place_id) if entry else None
    if entry is None or found is None:
        raise NotFound
    may(to, person_id=entry.person_id, host_id=found.host_id)
    return Inside(found, entry)
