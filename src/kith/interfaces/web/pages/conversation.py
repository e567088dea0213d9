"""A conversation: opening words and their answers."""

from typing import NamedTuple

from starlette.responses import Response

from kith.foundation.text import WORDS
from kith.infrastructure.database import Tx
from kith.interfaces.web.forms import number
from kith.interfaces.web.offers import carried
from kith.interfaces.web.pages.manners import held, pause, pause_piece
from kith.interfaces.web.rounds import address
from kith.interfaces.web.shapes import readers, said_piece
from kith.interfaces.web.visit import Visit
from kith.ties.people.model import Speaker
from kith.together.conversations.pages import LAST, ConversationPage, conversation_page
from kith.together.manners.holding import respond
from kith.together.manners.model import Manners, Waiting
from kith.together.manners.pausing import manners
from kith.together.offers.model import Asked, Carrying
from kith.together.offers.pages import beside
from kith.together.rounds.model import Round
from kith.together.rounds.pages import rounds_among


class _Page(NamedTuple):
    page: ConversationPage
    mine: Manners
    of_round: Round | None
    asked: Asked | None
    carrying: Carrying | None


async def show(visit: Visit) -> Response:
    """Show a conversation by time, and the place to answer."""
    before = number(visit.asked("before")) or LAST
    page, mine, of_round, asked, carrying = await visit.read(
        _page, visit.speaker, visit.id(), before
    )
    if of_round and visit.request.method in {"GET", "HEAD"}:
        return visit.back(address(of_round))  # its own page has the fair order
    circle = page.inside.circle
    return visit.page(
        "conversation.html",
        current="circles",
        circle=circle,
        page=page,
        opening=page.opening,
        said=said_piece(visit, page.opening),
        asked=asked,
        carried=carried(visit, carrying),
        answers=[said_piece(visit, said) for said in page.answers],
        manners=mine.standing,
        held=[held(visit, each) for each in mine.waiting],
        pause=pause_piece(visit, pause(visit, circle.id, mine)),
        readers=readers(visit, page.readers, widens=circle.history == "everything"),
        answering=_answering(visit, page),
        limit=WORDS,
    )


async def say(visit: Visit) -> Response:
    """Answer."""
    said = await visit.act_once(
        respond,
        visit.speaker,
        visit.id(),
        visit.form.value("words"),
        to=visit.form.number("answers"),
        shown=visit.form.value("readers"),
        media=visit.form.numbers("media"),
    )
    what = "held" if isinstance(said, Waiting) else "said"
    return visit.back(f"/conversations/{said.conversation_id}#{what}-{said.id}")


async def _page(tx: Tx, speaker: Speaker, conversation_id: int, before: int) -> _Page:
    page = await conversation_page(tx, speaker, conversation_id, before=before)
    return _Page(
        page,
        await manners(tx, speaker, page.inside.circle.id, conversation_id),
        (await rounds_among(tx, [conversation_id])).get(conversation_id),
        *await beside(tx, speaker, page.opening.post),
    )


def _answering(visit: Visit, page: ConversationPage) -> dict[str, object] | None:
    """Give whom the next answer points at: none for the opening, as every answer answers that."""
    asked = visit.form.number("answers") or number(visit.asked("answers"))
    found = next(
        (one for one in page.answers if one.post.id == asked and not one.post.gone_at), None
    )
    return {"id": found.post.id, "name": found.author.name} if found else None
