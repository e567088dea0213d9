"""Lines from the house about gatherings: moved, called off, a place from the line, a new host."""

from kith.access.recipients import people_in
from kith.care.today.model import About
from kith.care.today.rows import add_line, has_line
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact
from kith.together.gatherings import rows
from kith.together.gatherings.facts import (
    GatheringCancelled,
    GatheringMoved,
    HostsGathering,
    MovedUp,
)
from kith.together.gatherings.model import YES, Gathering

KINDS: tuple[type[Fact], ...] = (GatheringMoved, GatheringCancelled, MovedUp, HostsGathering)


async def hear(tx: Tx, fact: Fact) -> None:
    """Keep a line for whom it concerns: who said yes, who moved up, who hosts now."""
    one = await rows.gathering(tx, fact.place_id or 0)
    if one is None:
        return
    match fact:
        case GatheringMoved():
            await _tell_all(tx, one, "gathering-moved")
        case GatheringCancelled():
            await _tell_all(tx, one, "gathering-off")
        case MovedUp():
            await _tell(tx, one, fact.person_id, "gathering-place")
        case HostsGathering():
            await _tell(tx, one, fact.person_id, "gathering-host")
        case _:
            pass


async def _tell_all(tx: Tx, one: Gathering, kind: str) -> None:
    for each in await rows.comings(tx, one.id):
        if each.person_id is not None and each.says in YES and each.person_id != one.host_id:
            await _tell(tx, one, each.person_id, kind)


async def _tell(tx: Tx, one: Gathering, person_id: int, kind: str) -> None:
    """Keep a line for somebody who is asked to it still, unless the same one waits for them."""
    about = About(name=one.what, link=f"/gatherings/{one.id}")
    here = {member.id for member in await people_in(tx, one.id)}
    if person_id in here and not await has_line(tx, person_id, kind, about):
        await add_line(tx, person_id, kind, about)
