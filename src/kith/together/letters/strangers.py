"""A letter between two who don't know each other: after a third exchange, that they could is offered."""

from collections.abc import Sequence

from kith.access.enter import may_meet
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import bond, has_blocked, telling
from kith.ties.people.model import Named, Speaker
from kith.together.letters import rows

_EACH_WROTE = 3


async def could_know(
    tx: Tx, speaker: Speaker, talk_id: int, readers: Sequence[Named]
) -> Named | None:
    """Give the other of two whom one could know by now, where either may see the other's page.

    Whoever said already how they know the other is asked no more. That the other ended contact shows
    here as little as anywhere.
    """
    others = [one for one in readers if one.id != speaker.id]
    if len(others) != 1:
        return None
    [other] = others
    if (
        await bond(tx, speaker.id, other.id) is not None
        or await telling(tx, speaker.id, other.id) is not None
        or await has_blocked(tx, speaker.id, other.id)
        # Last, as it looks through the whole letter: most are between two who know each other.
        or not await _wrote_enough(tx, speaker, talk_id, other.id)
    ):
        return None
    both = await may_meet(tx, speaker, other.id) and await may_meet(
        tx, Speaker(other.id), speaker.id
    )
    return other if both else None


async def _wrote_enough(tx: Tx, speaker: Speaker, talk_id: int, other_id: int) -> bool:
    return {speaker.id, other_id} <= await rows.wrote_in(tx, speaker.id, talk_id, _EACH_WROTE)
