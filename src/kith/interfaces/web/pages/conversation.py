"""A conversation: opening words and their answers."""

from starlette.responses import Response

from kith.foundation.text import WORDS
from kith.interfaces.web.forms import number
from kith.interfaces.web.shapes import readers, said_piece
from kith.interfaces.web.visit import Visit
from kith.together.conversations.actions import answer
from kith.together.conversations.pages import LAST, ConversationPage, conversation_page


async def show(visit: Visit) -> Response:
    """Show a conversation by time, and the place to answer."""
    before = number(visit.asked("before")) or LAST
    page = await visit.read(conversation_page, visit.speaker, visit.id(), before=before)
    circle = page.inside.circle
    return visit.page(
        "conversation.html",
        current="circles",
        circle=circle,
        page=page,
        opening=page.opening,
        said=said_piece(visit, page.opening),
        answers=[said_piece(visit, said) for said in page.answers],
        readers=readers(visit, page.readers, widens=circle.history == "everything"),
        answering=_answering(visit, page),
        limit=WORDS,
    )


async def say(visit: Visit) -> Response:
    """Answer."""
    post = await visit.act(
        answer,
        visit.speaker,
        visit.id(),
        visit.form.value("words"),
        to=visit.form.number("answers"),
        shown=visit.form.value("readers"),
    )
    return visit.back(f"/conversations/{post.conversation_id}#said-{post.id}")


def _answering(visit: Visit, page: ConversationPage) -> dict[str, object] | None:
    """Give whom the next answer points at: none for the opening, as every answer answers that."""
    asked = visit.form.number("answers") or number(visit.asked("answers"))
    found = next(
        (one for one in page.answers if one.post.id == asked and not one.post.gone_at), None
    )
    return {"id": found.post.id, "name": found.author.name} if found else None
