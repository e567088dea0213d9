"""The list of one's circles, and making one."""

from starlette.responses import Response

from kith.access.enter import enter_circle
from kith.access.places import arrange
from kith.care.today.page import asked_in
from kith.foundation.errors import NotFound
from kith.foundation.languages import say
from kith.foundation.text import NAME, PURPOSE
from kith.interfaces.web.forms import number
from kith.interfaces.web.visit import Visit
from kith.ties.bonds.rows import known_to
from kith.ties.circles.rows import circles_of
from kith.ties.people.model import by_alphabet
from kith.together.welcome import circles

# It stands in the field already, and whoever makes a circle writes on.
_BEGINNING = say("We are together to")


async def show(visit: Visit) -> Response:
    """Show one's circles in one's own order, and those one is asked into."""
    mine = await visit.read(circles_of, visit.me.id)
    asked = await visit.read(asked_in, visit.speaker)
    return visit.page("circles.html", current="circles", circles=mine, asked_in=asked)


async def move(visit: Visit) -> Response:
    """Move one of one's circles up in one's own order."""
    ids = [circle.id for circle in await visit.read(circles_of, visit.me.id)]
    moved = visit.id()
    if moved not in ids:
        raise NotFound
    at = ids.index(moved)
    up = max(0, at - 1)
    ids[up], ids[at] = ids[at], ids[up]
    await visit.act(arrange, visit.me.id, ids)
    return visit.back("/circles")


async def new(visit: Visit) -> Response:
    """Show the page on which a circle is made."""
    people = sorted(await visit.read(known_to, visit.me.id), key=by_alphabet)
    if beside := number(visit.asked("from")):
        first = (await visit.read(enter_circle, visit.speaker, beside)).circle
        visit.form = visit.form.filled(purpose=first.purpose)
    visit.form = visit.form.filled(purpose=visit.say(_BEGINNING) + " ")
    return visit.page(
        "circle_new.html", current="circles", people=people,
        name_limit=NAME, purpose_limit=PURPOSE,
    )  # fmt: skip


async def make(visit: Visit) -> Response:
    """Make a circle."""
    form = visit.form
    made = await visit.act(
        circles.make_circle, visit.speaker,
        name=form.value("name"), purpose=_finished(visit), history=form.value("history", "came"),
        people=form.numbers("people"), glyph=form.value("glyph"),
    )  # fmt: skip
    return visit.back(f"/c/{made.id}")


def _finished(visit: Visit) -> str:
    """Give the purpose that somebody wrote; nothing where they only left what stood there."""
    purpose = visit.form.value("purpose")
    return "" if purpose.strip() == visit.say(_BEGINNING) else purpose


async def come_into(visit: Visit) -> Response:
    """Take one's seat in a circle one was asked into."""
    circle = await visit.act(circles.come_into, visit.speaker, visit.id())
    return visit.back(f"/c/{circle.id}")


async def not_now(visit: Visit) -> Response:
    """Set an asking aside."""
    await visit.act(circles.not_now, visit.speaker, visit.id())
    return visit.back("/circles")
