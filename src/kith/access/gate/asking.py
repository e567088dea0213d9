"""Whether somebody may knock at somebody's door, and by which ways."""

from kith.access.gate import rows
from kith.access.gate.choices import door_of
from kith.access.gate.model import AN_ORIGIN, THE_HOUSE, WAYS, Needs, Origin, Ruling, Way, Why
from kith.access.gate.separate import Way as Over
from kith.access.gate.separate import separate_ways, shared
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import bond, kept_apart
from kith.ties.people.rows import named


async def may_knock(tx: Tx, from_id: int, to_id: int) -> Ruling:
    """Say whether somebody may knock at another's door: freely by ways, or on the allowance.

    What counts are bonds that carry something now, between people who did not end contact, over
    people who did not end contact with either of the two, nor one of the two with them.
    """
    apart = {*await kept_apart(tx, from_id)}
    if from_id == to_id or await bond(tx, from_id, to_id):
        return Ruling(from_id, to_id, free=True, known=True, apart=to_id in apart)
    door = await door_of(tx, to_id)
    found = await _ways(tx, from_id, to_id, door.needs, apart | {*await kept_apart(tx, to_id)})
    why: Why = "" if found else await _why_not(tx, from_id)
    return Ruling(
        from_id, to_id, free=bool(found), ways=await told(tx, found), why=why,
        apart=to_id in apart,
    )  # fmt: skip


async def friends_of_both(tx: Tx, from_id: int, to_id: int) -> tuple[Way, ...]:
    """Give ways over friends of both that the one who knocks may be told of: nobody else's bonds.

    Neither what these carry now, nor who ended contact, nor what is wanted at that door changes it:
    or it would tell that a knock ended badly, that somebody ended contact, or what was chosen.
    """
    if not (await door_of(tx, to_id)).nameable:
        return ()
    found = await rows.nameable_friends(tx, from_id, to_id, max(WAYS.values()))
    return tuple(Way((one,), nameable=True) for one in found)


async def told(tx: Tx, ways: list[Over]) -> tuple[Way, ...]:
    """Give ways with the names of the people on them, and whether each may be told by these."""
    over = [one for way in ways for one in way]
    if not over:
        return ()
    names = await named(tx, over)
    nameable = await rows.nameable_among(tx, over)
    return tuple(Way(tuple(names[one] for one in way), nameable.issuperset(way)) for way in ways)


async def is_much(tx: Tx, origin: Origin) -> bool:
    """Tell whether the allowance of an origin, or of the whole house, is drawn for this hour."""
    its_own, altogether = await rows.draws(tx, origin)
    return its_own >= AN_ORIGIN or altogether >= THE_HOUSE


async def _ways(tx: Tx, from_id: int, to_id: int, needs: Needs, apart: set[int]) -> list[Over]:
    """Give the ways that carry a knock, as few as it needs; none if there are too few."""
    gone = apart | {from_id, to_id}
    not_near, not_far = (
        gone | await rows.spent_from(tx, from_id),
        gone | await rows.spent_to(tx, to_id),
    )
    near = [one for one in await rows.friends(tx, from_id) if one not in not_near]
    far = [one for one in await rows.friends(tx, to_id) if one not in not_far]
    both, need = shared(near, far), WAYS[needs]
    if both and needs == "friend":
        return [(both[0],)]
    between = await _between(tx, from_id, to_id, near, far) if len(both) < need else {}
    found = separate_ways(near, far, between, need)
    return found if len(found) == need else []


async def _between(
    tx: Tx, from_id: int, to_id: int, near: list[int], far: list[int]
) -> dict[int, list[int]]:
    """Give from whom of the near a bond carries something to whom of the far, oldest bond first."""
    here, nth = set(near), {one: place for place, one in enumerate(far)}
    found: dict[int, list[int]] = {}
    for one, other in await rows.steps_between(tx, from_id, to_id):
        if one in here and other in nth:
            found.setdefault(one, []).append(other)
    return {one: sorted(others, key=nth.__getitem__) for one, others in found.items()}


async def _why_not(tx: Tx, from_id: int) -> Why:
    origin = await rows.origin_of(tx, from_id)
    if origin is None:
        raise NotFound
    if await rows.lockdown(tx):
        return "closed"
    return "much" if await is_much(tx, origin) else ""
