"""Turns what happened into lines from the house, for those whom it concerns."""

from kith.access.recipients import people_in
from kith.care.today.model import About
from kith.care.today.rows import add_line, forget_lines_about, may_have_read
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact
from kith.ties.accounts.facts import KeyReplaced, PasskeyAdded
from kith.ties.bonds.rows import kept_apart, known_to
from kith.ties.circles.rows import circle, departure
from kith.ties.people.rows import person
from kith.together.conversations.facts import Changed
from kith.together.conversations.rows import post
from kith.together.manners.facts import NotSaid, Regretted
from kith.together.welcome.facts import Hosts, Left, Removed

KINDS: tuple[type[Fact], ...] = (
    *(KeyReplaced, PasskeyAdded, Left, Removed, Hosts),
    *(Regretted, Changed, NotSaid),
)


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
        case Regretted():
            await _tell_readers(tx, fact)
        case Changed():
            await _forget_deleted(tx, fact)
        case NotSaid():
            await add_line(tx, fact.person_id, "not-said", About(link="/me/held"))
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


async def _tell_readers(tx: Tx, fact: Regretted) -> None:
    regretted = await post(tx, fact.post_id)
    if regretted is None or regretted.gone_at is not None:
        return
    writer, apart = await person(tx, regretted.author_id), await kept_apart(tx, regretted.author_id)
    about = About(
        name=writer.name if writer else "",
        link=f"/conversations/{regretted.conversation_id}#said-{regretted.id}",
    )
    for reader in await may_have_read(tx, regretted.id):
        if reader not in apart:
            await add_line(tx, reader, "wrong", about, post_id=regretted.id)


async def _forget_deleted(tx: Tx, fact: Changed) -> None:
    changed = await post(tx, fact.post_id)
    if changed is None or changed.gone_at is not None:
        await forget_lines_about(tx, fact.post_id)
