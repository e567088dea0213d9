"""What somebody wants at their own door, and whether ways over them may be told by their name."""

from kith.access.gate import rows
from kith.access.gate.model import NEEDS, Door, Needs
from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker


async def door_of(tx: Tx, person_id: int) -> Door:
    """Give what somebody wants at their door; at first, who shares a friend may knock freely."""
    found = await rows.needs_of(tx, person_id)
    return Door(_needs(found or NEEDS[0]), await rows.is_nameable(tx, person_id))


async def set_door(tx: Tx, speaker: Speaker, needs: str, *, nameable: bool) -> None:
    """Keep what somebody wants at their door, and whether they may be named on a way."""
    await rows.keep_needs(tx, speaker.id, _needs(needs))
    await rows.keep_nameable(tx, speaker.id, nameable=nameable)


def _needs(told: str) -> Needs:
    for each in NEEDS:
        if each == told:
            return each
    raise Invalid("needs", say("Please choose who may knock freely."))
