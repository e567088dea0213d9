"""Helpers of a public page: asked by whose page it is, free to say no, and named under each entry for ever."""

from kith.access.public import enter_page
from kith.foundation.errors import Conflict, Invalid, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.bonds.rows import blocked_by, has_blocked, known_to
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.together.publishing import rows
from kith.together.publishing.actions import own_page
from kith.together.publishing.facts import AskedToHelp
from kith.together.publishing.hands import rows as hands
from kith.together.publishing.model import MOST_HELPERS, PublicPage


async def can_be_asked(tx: Tx, speaker: Speaker) -> list[Named]:
    """Give whom one knows and has not asked to help yet, by alphabet."""
    page = await own_page(tx, speaker)
    out = {one.person.id for one in await hands.helpers(tx, page.id)}
    out |= {one.id for one in await blocked_by(tx, speaker.id)}
    found = [one for one in await known_to(tx, speaker.id) if one.id not in out]
    return sorted(found, key=by_alphabet)


async def ask_to_help(tx: Tx, speaker: Speaker, person_id: int) -> None:
    """Ask somebody whom one knows; with whom they ended contact is not told that it does not reach them."""
    page = await own_page(tx, speaker)
    if person_id not in {one.id for one in await can_be_asked(tx, speaker)}:
        raise Invalid("whom", say("Please choose somebody whom you know."))
    if len(await hands.helpers(tx, page.id)) >= MOST_HELPERS:
        raise Conflict(say("Twelve people help with a page at most."))
    if await hands.ask_helper(tx, page.id, person_id) and not await has_blocked(
        tx, person_id, speaker.id
    ):
        await record(tx, AskedToHelp(person_id, place_id=page.id))


async def end_help(tx: Tx, speaker: Speaker, person_id: int) -> None:
    """Let somebody help no more, or ask them no more; what they wrote goes on saying that they did."""
    page = await own_page(tx, speaker)
    if not await hands.end_helper(tx, page.id, person_id):
        raise NotFound


async def asked_for_help(tx: Tx, speaker: Speaker, name: str) -> PublicPage:
    """Give the page with which somebody was asked to help, and has not answered."""
    found = [one for one in await rows.pages_asking(tx, speaker.id) if one.name == name]
    if not found:
        raise NotFound
    return found[0]


async def answer_asking(tx: Tx, speaker: Speaker, name: str, *, yes: bool) -> None:
    """Say whether one will help; whose page it is never hears a no."""
    page = await asked_for_help(tx, speaker, name)
    await hands.answer_helper(tx, page.id, speaker.id, yes=yes)


async def help_no_more(tx: Tx, speaker: Speaker, name: str) -> None:
    """Stop helping with a page."""
    page_id = await enter_page(tx, name)
    helping = {one.id for one in await rows.pages_helped(tx, speaker.id)}
    if page_id not in helping:
        raise NotFound
    await hands.end_helper(tx, page_id, speaker.id)
