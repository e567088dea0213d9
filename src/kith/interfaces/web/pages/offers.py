"""Asks and offers of a circle, and carrying an ask one step further."""

import msgspec
from starlette.responses import Response

from kith.access.model import Member
from kith.foundation.errors import NotFound
from kith.foundation.text import WORDS
from kith.interfaces.web.forms import number
from kith.interfaces.web.shapes import Readers, piece, readers, shown
from kith.interfaces.web.visit import Visit
from kith.ties.circles.model import Circle
from kith.ties.people.model import Named
from kith.together.conversations.model import Post
from kith.together.conversations.pages import LAST
from kith.together.offers import actions, pages
from kith.together.offers.model import OWN_WORDS
from kith.together.offers.pages import Target


class To(msgspec.Struct, frozen=True):
    """Where an ask is carried: one circle or one person; and who reads it there."""

    readers: Readers
    circle: Circle | None = None
    person: Named | None = None


async def show(visit: Visit) -> Response:
    """Show a circle's asks and offers, and the place to say one."""
    before = number(visit.asked("before")) or LAST
    page = await visit.read(pages.offers_page, visit.speaker, visit.id(), before=before)
    circle = page.inside.circle
    return visit.page(
        "offers.html",
        current="circles",
        circle=circle,
        page=page,
        first_page=before == LAST,
        open=[(piece(visit, talk), asked) for talk, asked in page.open],
        settled=[(piece(visit, talk), asked) for talk, asked in page.settled],
        readers=readers(visit, page.members, widens=circle.history == "everything"),
        limit=WORDS,
    )


async def say(visit: Visit) -> Response:
    """Say what one asks for or offers."""
    form = visit.form
    post = await visit.act_once(
        actions.ask_or_offer, visit.speaker, visit.id(), form.value("kind"), form.value("words"),
        may_carry=form.ticked("carry"), shown=form.value("readers"),
    )  # fmt: skip
    return visit.back(f"/c/{post.place_id}/offers#said-{post.id}")


async def settled(visit: Visit) -> Response:
    """Say that one's own is settled."""
    return _back(visit, await visit.act(actions.settle, visit.speaker, visit.id(), settled=True))


async def open_again(visit: Visit) -> Response:
    """Say that one's own is not settled after all."""
    return _back(visit, await visit.act(actions.settle, visit.speaker, visit.id(), settled=False))


async def no_further(visit: Visit) -> Response:
    """Let one's own ask be carried no further."""
    return _back(visit, await visit.act(actions.carry_no_further, visit.speaker, visit.id()))


async def to_carry(visit: Visit) -> Response:
    """Show where an ask can be carried, and once that is chosen, who reads it there."""
    found = await visit.read(pages.targets, visit.speaker, visit.id())
    return visit.page(
        "offer_carry.html",
        current="circles",
        ask=shown(visit, found.ask),
        circles=found.circles,
        people=found.people,
        to=await _to(visit, found),
        least=OWN_WORDS,
        limit=WORDS,
    )


async def carry(visit: Visit) -> Response:
    """Carry it there."""
    form, ask_id = visit.form, visit.id()
    circle_id, person_id, words = form.number("circle"), form.number("person"), form.value("words")
    if circle_id is not None and person_id is None:
        post = await visit.act_once(
            actions.carry_into, visit.speaker, ask_id, circle_id, words,
            shown=form.value("readers"),
        )  # fmt: skip
        return visit.back(f"/conversations/{post.id}")
    if person_id is None or circle_id is not None:  # one step, to one place
        raise NotFound
    post = await visit.act_once(actions.carry_to, visit.speaker, ask_id, person_id, words)
    return visit.back(f"/letters/{post.place_id}")


async def _to(visit: Visit, found: Target) -> To | None:
    circle_id, person_id = _asked(visit, "circle"), _asked(visit, "person")
    for one in found.circles:
        if one.id == circle_id:
            members: list[Member] = await visit.read(pages.readers_in, visit.speaker, one.id)
            widens = one.history == "everything"
            return To(readers(visit, members, widens=widens), circle=one)
    for each in found.people:
        if each.id == person_id:
            return To(readers(visit, [each], widens=False), person=each)
    return None


def _asked(visit: Visit, name: str) -> int | None:
    return visit.form.number(name) or number(visit.asked(name))


def _back(visit: Visit, post: Post) -> Response:
    if visit.form.value("then") == "list":
        return visit.back(f"/c/{post.place_id}/offers#said-{post.id}")
    return visit.back(f"/conversations/{post.id}")
