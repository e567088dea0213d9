"""A circle: what is said in it."""

from starlette.responses import Response

from kith.access.places import was_there
from kith.foundation.languages import season
from kith.foundation.text import WORDS
from kith.interfaces.web.forms import number
from kith.interfaces.web.shapes import piece, readers
from kith.interfaces.web.visit import Visit
from kith.interfaces.web.when import local
from kith.ties.circles.model import Circle
from kith.together.conversations.actions import open_conversation
from kith.together.conversations.pages import LAST, CirclePage, circle_page

_STARTS_WITH = 3


async def show(visit: Visit) -> Response:
    """Show a circle's conversations, and the place to say something."""
    before = number(visit.asked("before")) or LAST
    page = await visit.read(circle_page, visit.speaker, visit.id(), before=before)
    circle = page.inside.circle
    response = visit.page(
        "circle.html",
        current="circles",
        circle=circle,
        page=page,
        talks=[piece(visit, opening) for opening in page.openings],
        readers=readers(visit, page.members, widens=circle.history == "everything"),
        hosting=hosting(visit, circle),
        host=_host_name(page),
        waiting=len(page.members) < _STARTS_WITH and not page.openings,
        first_page=before == LAST,
        limit=WORDS,
    )
    if page.has_news and before == LAST and visit.is_looked_at:
        await visit.note(was_there, circle.id, visit.me.id, page.seen_id)
    return response


async def say(visit: Visit) -> Response:
    """Begin a conversation."""
    post = await visit.act(
        open_conversation,
        visit.speaker,
        visit.id(),
        visit.form.value("words"),
        shown=visit.form.value("readers"),
    )
    return visit.back(f"/c/{post.place_id}#said-{post.id}")


def hosting(visit: Visit, circle: Circle) -> str:
    """Give the season till which a circle is hosted."""
    return visit.say(season(local(circle.host_until, "UTC").date()))


def _host_name(page: CirclePage) -> str:
    circle = page.inside.circle
    return next((one.name for one in page.members if one.id == circle.host_id), "")
