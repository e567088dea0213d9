"""Asking somebody to be a guide, agreeing to it, and laying it down."""

from kith.access.enter import may_meet
from kith.care.guides import rows
from kith.care.guides.facts import AskedToGuide, BecameGuide
from kith.care.guides.model import ASKED_FOR, GuidePage
from kith.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.accounts.rows import is_administrator
from kith.ties.bonds.rows import known_to
from kith.ties.homes.rows import add_log_entry
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.ties.people.rows import listed_people, named, person


async def guide_page(tx: Tx, speaker: Speaker) -> GuidePage:
    """Give who the guides are, and what somebody may do about it."""
    guides = sorted(await rows.guides(tx), key=by_alphabet)
    may_ask = await _may_ask(tx, speaker.id)
    asking = await rows.asking(tx, speaker.id, tx.now - ASKED_FOR)
    askers = await named(tx, [asking.by_id]) if asking else {}
    return GuidePage(
        guides=guides,
        links={one.id for one in guides if await may_meet(tx, speaker, one.id)},
        i_guide=await rows.has_agreed(tx, speaker.id),
        may_ask=may_ask,
        to_ask=await whom_to_ask(tx, speaker, {one.id for one in guides}) if may_ask else [],
        asked_by=next(iter(askers.values()), None),
        waiting=sorted(
            await rows.asked_by(tx, speaker.id, tx.now - ASKED_FOR) if may_ask else [],
            key=by_alphabet,
        ),
    )


async def whom_to_ask(tx: Tx, speaker: Speaker, but: set[int]) -> list[Named]:
    """Give whom somebody can ask to help the house: whom they know, and the listed."""
    found = {one.id: one for one in [*await listed_people(tx), *await known_to(tx, speaker.id)]}
    others = [one for one in found.values() if one.id not in but]
    return sorted(others, key=by_alphabet)


async def ask_to_guide(tx: Tx, speaker: Speaker, person_id: int) -> None:
    """Ask somebody whom one may meet to be a guide, as the administrator or as a guide."""
    if not await _may_ask(tx, speaker.id):
        raise NotAllowed(say("The administrator and the guides ask somebody to be one."))
    if not await may_meet(tx, speaker, person_id):
        raise Invalid("whom", say("Please choose somebody you can meet here."))
    await ask_by(tx, person_id, by_id=speaker.id)


async def ask_by(tx: Tx, person_id: int, *, by_id: int) -> None:
    """Ask somebody to be a guide, in the name of one who may."""
    if await person(tx, person_id) is None:
        raise NotFound
    if person_id in await rows.guide_ids(tx):
        raise Conflict(say("They are a guide already."))
    # Whether they sit in a circle is for them to know: they are told when they agree.
    await rows.ask(tx, person_id, by_id)
    await record(tx, AskedToGuide(person_id, by_id))


async def agree_to_guide(tx: Tx, speaker: Speaker) -> None:
    """Be a guide, as one who was asked; everybody in the house sees it."""
    if await rows.asking(tx, speaker.id, tx.now - ASKED_FOR) is None:
        raise NotFound
    if not await rows.sits_somewhere(tx, speaker.id):
        raise Conflict(say("A guide sits in a circle. Come into one first."))
    await rows.end_asking(tx, speaker.id)
    if await rows.add_guide(tx, speaker.id):
        await add_log_entry(tx, "guide", str(speaker.id))
        await record(tx, BecameGuide(speaker.id))


async def rather_not(tx: Tx, speaker: Speaker) -> None:
    """Say no to being a guide; for who asked it looks as if one had not answered."""
    if not await rows.turn_down(tx, speaker.id):
        raise NotFound


async def lay_down(tx: Tx, speaker: Speaker) -> None:
    """Be a guide no more."""
    await no_longer(tx, speaker.id)


async def no_longer(tx: Tx, person_id: int) -> None:
    """Let somebody be a guide no more; the house log says so."""
    if not await rows.end_guide(tx, person_id):
        raise NotFound
    await add_log_entry(tx, "no-guide", str(person_id))


async def _may_ask(tx: Tx, person_id: int) -> bool:
    return await is_administrator(tx, person_id) or person_id in await rows.guide_ids(tx)
