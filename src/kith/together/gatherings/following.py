"""What becomes of a circle's gatherings when somebody comes into the circle, or goes."""

from kith.access.recipients import people_in
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact, record
from kith.together.gatherings import rows
from kith.together.gatherings.asking import call_off, seat_asked, unseat
from kith.together.gatherings.facts import HostsGathering
from kith.together.gatherings.model import Gathering
from kith.together.welcome.facts import CameIn, FoldedAway, Left, Removed

KINDS: tuple[type[Fact], ...] = (CameIn, Left, Removed, FoldedAway)


async def hear(tx: Tx, fact: CameIn | Left | Removed | FoldedAway) -> None:
    """Ask who came into a circle to what is ahead there; let who left it not be asked any more."""
    circle_id = fact.place_id or 0
    is_in = fact.person_id in {member.id for member in await people_in(tx, circle_id)}
    for one in await rows.in_circle(tx, circle_id, ends_after=tx.now if is_in else 0):
        if not is_in:
            await unseat(tx, one, fact.person_id)
            await _pass_hosting(tx, one, fact.person_id)
        elif one.cancelled_at is None:
            await seat_asked(tx, one, fact.person_id, with_circle=True)


async def _pass_hosting(tx: Tx, one: Gathering, person_id: int) -> None:
    """Let somebody else host: of those who come, who said so first; or else who was asked first."""
    if one.host_id != person_id:
        return
    there = {member.id for member in await people_in(tx, one.id)}
    those = [each for each in await rows.comings(tx, one.id) if each.person_id in there]
    if not those:
        if one.takes_answers(tx.now):
            await call_off(tx, one)
        return
    first = min(those, key=lambda each: (not each.is_in, each.asked_id))
    await rows.set_host(tx, one.id, first.person_id or 0)
    await record(tx, HostsGathering(first.person_id or 0, place_id=one.id))
