"""Handshakes in notices: what waits for somebody's answer while the two don't stand together."""

from collections.abc import Collection

from kith.care.notices.model import Hand
from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker
from kith.together.handshakes import rows
from kith.together.handshakes.facts import HandTaken
from kith.together.handshakes.meeting import waiting_for

# Who stands before the other has the page open: it goes on by itself.
_TOLD = ("apart", "guest")


async def to_tell(tx: Tx, fact: HandTaken) -> list[tuple[int, int]]:
    """Give whom a handshake is told at once, and until when it waits for them."""
    found: list[tuple[int, int]] = []
    for person_id in await rows.sides(tx, fact.handshake_id):
        one = await rows.handshake_of(tx, fact.handshake_id, person_id)
        if one is not None and one.way in _TOLD:
            found.append((person_id, one.until_at))
    return found


async def hand_now(tx: Tx, person_id: int, handshake_id: int) -> list[Hand]:
    """Give a handshake, if it waits for somebody's answer at this moment."""
    return [one for one in await _waiting(tx, person_id) if one.id == handshake_id]


async def hands(
    tx: Tx, person_id: int, since: int, upto: int, but: Collection[int] = ()
) -> list[Hand]:
    """Give the handshakes begun between two ids that wait; `but`: those told already."""
    waiting = await _waiting(tx, person_id)
    return [one for one in waiting if since < one.id <= upto and one.id not in but]


async def _waiting(tx: Tx, person_id: int) -> list[Hand]:
    # Asked as Today asks it: what the other one did, or let pass, changes nothing in it.
    found = await waiting_for(tx, Speaker(person_id))
    return [Hand(one.id, one.other, one.way) for one in found if one.way in _TOLD]
