"""What goes by itself: closing the names, asking the next one, and seating who says yes."""

from kith.access.recipients import people_in
from kith.foundation.errors import Conflict
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.queue import later
from kith.ties.bonds.rows import has_blocked, kept_apart
from kith.ties.people.model import Speaker
from kith.together.chairs import rows
from kith.together.chairs.model import (
    ANSWER_WITHIN,
    FOLDS_AFTER,
    KEEP_FOR,
    Chair,
    Name,
    next_of,
)
from kith.together.gatherings import rows as gatherings
from kith.together.gatherings.asking import give_chair
from kith.together.rounds.laying import lay
from kith.together.welcome.folding import lay_table

WORK = "chairs"


async def work(tx: Tx, body: str) -> None:
    """Do what is due with a chair: close its names, or ask the next one."""
    one = await rows.chair(tx, int(body))
    if one is None or one.ended_at is not None:
        return
    those = await rows.names(tx, one.id)
    if one.closed_at is None and one.until_at <= tx.now:
        await rows.close(tx, one.id)
        if one.way == "named" and any(each.is_asked(tx.now) for each in those):
            return  # who is asked has their day
    elif one.closed_at is None or any(each.is_asked(tx.now) for each in those):
        return
    await _go_on(tx, one, those)


async def _go_on(tx: Tx, one: Chair, those: list[Name]) -> None:
    there = {member.id for member in await people_in(tx, one.place_id)}
    left_out = {*await kept_apart(tx, one.host_id), *there}
    following = next_of(one, those, left_out) if one.way == "lot" else None
    over = one.last_at <= tx.now or one.host_id not in there or await _is_off(tx, one)
    if await _is_bent(tx, one, those):
        await rows.end(tx, one.id, "off")
        return
    if following is None or over:
        await rows.end(tx, one.id, "empty")
        return
    await ask_somebody(tx, one, following)


async def _is_bent(tx: Tx, one: Chair, those: list[Name]) -> bool:
    """Tell whether the host ended contact with somebody whose turn it was, or would have been.

    Once the names are closed the order of the lot is to be seen. Whoever could pass somebody over
    then could choose who comes: so the chair is called off instead.
    """
    if one.closed_at is None:
        return False
    apart = await kept_apart(tx, one.host_id)
    late = [
        each.person_id
        for each in those
        if one.closed_at < apart.get(each.person_id, 0) < (each.until_at or tx.now + 1)
    ]
    return any([await has_blocked(tx, one.host_id, person_id) for person_id in late])


async def _is_off(tx: Tx, one: Chair) -> bool:
    found = await gatherings.gathering(tx, one.place_id) if one.kind == "gathering" else None
    return found is not None and found.cancelled_at is not None


async def ask_somebody(tx: Tx, one: Chair, name: Name) -> None:
    """Ask somebody to a chair; they have a day, and never longer than there is time."""
    until_at = min(tx.now + ANSWER_WITHIN, one.last_at)
    if await rows.ask(tx, one.id, name.person_id, until_at):
        await later(tx, WORK, str(one.id), wait=until_at - tx.now)


async def seat(tx: Tx, one: Chair, person_id: int) -> int:
    """Let somebody sit down: at the gathering, or at a table laid for this one round; give the place.

    With whom the host ended contact since they were asked, nobody sits: the chair is called off, and
    the place is 0.
    """
    those = [member.id for member in await people_in(tx, one.place_id)]
    if one.host_id not in those:
        raise Conflict(say("This chair is called off."))
    await rows.close(tx, one.id)
    if person_id in await kept_apart(tx, one.host_id):
        await rows.end(tx, one.id, "off")
        return 0
    await rows.end(tx, one.id, "taken")
    if one.kind == "gathering":
        await give_chair(tx, one.place_id, person_id)
        return one.place_id
    table_id = await lay_table(
        tx, name=one.question, purpose=one.told, host_id=one.host_id,
        people=[*those, person_id], folds_at=one.last_at + FOLDS_AFTER,
        from_circle_id=one.place_id,
    )  # fmt: skip
    # The host wrote the question when they opened the chair, by the means that they used then.
    host = Speaker(one.host_id, one.means)
    await lay(tx, host, table_id, one.question, day=one.day)
    return table_id


async def sweep_chairs(tx: Tx) -> None:
    """Do what is due, also in a house that was off then, and forget what is long over."""
    for chair_id in await rows.due(tx):
        await work(tx, str(chair_id))
    await rows.forget_old(tx, tx.now - KEEP_FOR)
