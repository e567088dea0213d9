"""A conversation: opening words and their answers."""

from starlette.responses import Response

from kith.foundation.text import WORDS
from kith.infrastructure.database import Tx
from kith.interfaces.web.forms import number
from kith.interfaces.web.offers import asked_here, carried_here
from kith.interfaces.web.pages.manners import held, pause, pause_piece
from kith.interfaces.web.rounds import to_round
from kith.interfaces.web.shapes import readers, said_piece
from kith.interfaces.web.visit import Visit
from kith.ties.people.model import Speaker
from kith.together.conversations.pages import LAST, ConversationPage, conversation_page
from kith.together.manners.holding import respond
from kith.together.manners.model import Manners, Waiting
from kith.together.manners.pausing import manners


async def show(visit: Visit) -> Response:
    """Show a conversation by time, and the place to answer."""
    if visit.request.method in {"GET", "HEAD"} and (to := await to_round(visit)):
        return to
    before = number(visit.asked("before")) or LAST
    page, mine = await visit.read(_page, visit.speaker, visit.id(), before)
    circle = page.inside.circle
    return visit.page(
        "conversation.html",
        current="circles",
        circle=circle,
        page=page,
        opening=page.opening,
        said=said_piece(visit, page.opening),
        asked=await asked_here(visit, page.opening.post.id),
        carried=await carried_here(visit, page.opening.post.id),
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


async def _page(
    tx: Tx, speaker: Speaker, conversation_id: int, before: int
) -> tuple[ConversationPage, Manners]:
    page = await conversation_page(tx, speaker, conversation_id, before=before)
    return page, await manners(tx, speaker, page.inside.circle.id, conversation_id)


def _answering(visit: Visit, page: ConversationPage) -> dict[str, object] | None:
    """Give whom the next answer points at: none for the opening, as every answer answers that."""
    asked = visit.form.number("answers") or number(visit.asked("answers"))
    found = next(
        (one for one in page.answers if one.post.id == asked and not one.post.gone_at), None
    )
    return {"id": found.post.id, "name": found.author.name} if found else None
