"""Turns what happened into lines from the house, for those whom it concerns."""

from kith.access.recipients import people_in
from kith.care.today.model import About
from kith.care.today.rows import add_line
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact
from kith.ties.accounts.facts import KeyReplaced, PasskeyAdded
from kith.ties.bonds.rows import known_to
from kith.ties.circles.rows import circle, departure
from kith.ties.people.rows import person
from kith.together.welcome.facts import Hosts, Left, Removed

KINDS: tuple[type[Fact], ...] = (KeyReplaced, PasskeyAdded, Left, Removed, Hosts)


async def hear(tx: Tx, fact: Fact) -> None:
    """Tell whom a fact concerns, and nobody else."""
    match fact:
        case KeyReplaced(by_administrator=True):
            await _tell_of_new_key(tx, fact)
        case KeyReplaced():
            await add_line(tx, fact.person_id, "own-key", About())
        case PasskeyAdded():
            await add_line(tx, fact.person_id, "own-passkey", About())
        case Left():
            await _tell_host(tx, fact)
        case Removed():
            await _tell_removed(tx, fact)
        case Hosts(by_itself=True):
            await _tell_new_host(tx, fact)
        case _:
            pass


async def _tell_of_new_key(tx: Tx, fact: KeyReplaced) -> None:
    whose = await person(tx, fact.person_id)
    for knower in await known_to(tx, fact.person_id):
        await add_line(tx, knower.id, "key", About(name=whose.name if whose else ""))


async def _tell_host(tx: Tx, fact: Left) -> None:
    left, where = await person(tx, fact.person_id), await circle(tx, fact.place_id or 0)
    if left and where and where.host_id in {one.id for one in await people_in(tx, where.id)}:
        await add_line(tx, where.host_id, "left", About(name=left.name, circle=where.name))


async def _tell_removed(tx: Tx, fact: Removed) -> None:
    where, how = await circle(tx, fact.place_id or 0), await departure(tx, fact.departure_id)
    if where and how:
        await add_line(
            tx, fact.person_id, "removed", About(circle=where.name, reason=how.reason or "")
        )


async def _tell_new_host(tx: Tx, fact: Hosts) -> None:
    if where := await circle(tx, fact.place_id or 0):
        await add_line(tx, fact.person_id, "host", About(circle=where.name))
