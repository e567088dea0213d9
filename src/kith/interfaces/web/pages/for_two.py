"""The round for two on arrival: a sentence each, and then a letter."""

from starlette.responses import Response

from kith.interfaces.web.pages.today import show as today
from kith.interfaces.web.visit import Visit
from kith.together.conversations.pages import one_said
from kith.together.for_two import actions
from kith.together.for_two.model import SENTENCE, Offer
from kith.together.rounds.questions import question


async def first(visit: Visit) -> Response:
    """Show the round for two that waits for this person, or else Today."""
    waiting = [one for one in await visit.read(actions.offers, visit.speaker) if not one.mine]
    return _page(visit, waiting[0]) if waiting else await today(visit)


async def show(visit: Visit) -> Response:
    """Show the question, and the place for one's sentence; once both are in, the letter."""
    offer = await visit.read(actions.one_offer, visit.speaker, visit.id())
    if offer.round.conversation_id is not None:
        entry, _ = await visit.read(one_said, visit.speaker, offer.round.conversation_id)
        return visit.back(f"/letters/{entry.place_id}")
    return _page(visit, offer)


def _page(visit: Visit, offer: Offer) -> Response:
    asked = question(offer.round.question)
    visit.form = visit.form.filled(words=offer.mine)
    return visit.page(
        "for_two.html", current="today", offer=offer, limit=SENTENCE,
        question=visit.say(asked) if asked else "",
    )  # fmt: skip


async def put_in(visit: Visit) -> Response:
    """Put one's sentence in; when both are there, go to the letter that they begin."""
    words = visit.form.value("words")
    place_id = await visit.act(actions.put_in, visit.speaker, visit.id(), words)
    return visit.back(f"/letters/{place_id}" if place_id else f"/for-two/{visit.id()}")


async def not_now(visit: Visit) -> Response:
    """Take it off Today; nobody is told."""
    await visit.act(actions.set_aside, visit.speaker, visit.id())
    return visit.back("/")
