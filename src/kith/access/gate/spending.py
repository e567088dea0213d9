"""What a knock takes: credit of the bonds on its ways, or some of the allowance."""

from itertools import pairwise

from kith.access.gate import rows
from kith.access.gate.asking import is_much, told
from kith.access.gate.closing import note
from kith.access.gate.model import BURNT_FOR, KEEP_WAYS, LENT_FOR, USUAL_OF, Ruling, Way
from kith.foundation.errors import Conflict, NotAllowed, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import kept_apart


async def spend(tx: Tx, ruling: Ruling, knock_id: int, *, again: bool = False) -> None:
    """Take what a knock costs, in the action that makes it; whoever was quicker for the last of it wins.

    again: it was turned away before, so that its knocker is not counted among the strangers of this hour.
    """
    if ruling.free:
        for nth, way in enumerate(ruling.ways):
            await _spend_way(tx, knock_id, nth, _steps(ruling, way))
        return
    origin = await rows.origin_of(tx, ruling.from_id)
    if origin is None:
        raise NotFound
    if not ruling.may or await rows.lockdown(tx) or await is_much(tx, origin):
        raise NotAllowed(say("Nobody can knock here just now. Please try again tomorrow."))
    await rows.add_draw(tx, knock_id, origin)
    if not again:
        await note(tx, ruling.from_id)


async def turn_away(tx: Tx, ruling: Ruling) -> None:
    """Count somebody who was turned away; at ten times the usual the house closes by itself.

    Whoever raises an error after this takes it back with all else.
    """
    if ruling.why == "much":
        await note(tx, ruling.from_id)


async def give_back(tx: Tx, knock_id: int) -> None:
    """Return the credit of a knock to which somebody opened."""
    await rows.return_credit(tx, knock_id)


async def burn(tx: Tx, knock_id: int) -> None:
    """Let no bond on the ways of a knock carry anything for long: it ended in a block, or with the guide."""
    await rows.burn_credit(tx, knock_id, tx.now + BURNT_FOR)


async def ways_of(tx: Tx, knock_id: int) -> tuple[Way, ...]:
    """Give the ways that a knock came on; none if it came on the allowance, or long ago.

    Who ended contact with one of the two since, or may not be named any more, is not named.
    """
    found = await rows.ways_of_knock(tx, knock_id)
    over = [tuple(to_id for _, to_id in steps[:-1]) for steps in found.values()]
    apart: set[int] = set()
    for steps in found.values():
        for end in (steps[0][0], steps[-1][1]):
            apart |= {*await kept_apart(tx, end)}
    return tuple(
        Way(way.people, way.nameable and apart.isdisjoint(one.id for one in way.people))
        for way in await told(tx, over)
    )


async def sweep_gate(tx: Tx) -> None:
    """Forget what has had its time; and where the clock was put back, let nothing lie ahead of it."""
    await rows.forget_what_is_over(tx, ways=KEEP_WAYS, hours=USUAL_OF)
    await rows.mend_times_ahead(tx)


async def _spend_way(tx: Tx, knock_id: int, nth: int, steps: list[tuple[int, int]]) -> None:
    for place, (from_id, to_id) in enumerate(steps):
        if await rows.is_spent(tx, from_id, to_id):
            raise Conflict(say("Somebody was quicker. Nothing was sent; please try again."))
        until_at = tx.now + LENT_FOR
        await rows.lend(tx, knock_id, nth, place, from_id, to_id, until_at=until_at)


def _steps(ruling: Ruling, way: Way) -> list[tuple[int, int]]:
    stops = [ruling.from_id, *(one.id for one in way.people), ruling.to_id]
    return list(pairwise(stops))
