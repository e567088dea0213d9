"""Gatherings: asking to one, answering, changing it, and what follows it."""

from starlette.responses import Response

from kith.access.recipients import people_in
from kith.foundation.clock import at, zone_named
from kith.foundation.errors import NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.interfaces.web.forms import Form, number
from kith.interfaces.web.gatherings import address, row, time_of
from kith.interfaces.web.shapes import media_shown
from kith.interfaces.web.visit import Visit
from kith.ties.bonds.rows import known_to
from kith.ties.circles.model import Circle
from kith.ties.circles.rows import circles_of
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.together.gatherings import after, answering, asking
from kith.together.gatherings.model import KNOW, WHAT, WHERE, Wish
from kith.together.gatherings.pages import GatheringPage, all_of, gathering_page
from kith.together.welcome.folding import wish as wish_to_keep

_KNOWN = "known"
_USUAL_TIME = "19:00"


async def show_all(visit: Visit) -> Response:
    """Show all gatherings one is asked to: those ahead, and those of the last three weeks."""
    those = await visit.read(all_of, visit.speaker)
    ahead = [row(visit, one) for one in those if one.gathering.ends_at > visit.now]
    past = [row(visit, one) for one in those if one.gathering.ends_at <= visit.now]
    return visit.page("gatherings.html", current="circles", ahead=ahead, past=past[::-1])


async def new(visit: Visit) -> Response:
    """Show the page on which people are asked to a gathering."""
    circles, known = await visit.read(_askable, visit.speaker)
    beside = number(visit.asked("circle"))
    who = str(beside) if beside in {one.id for one, _ in circles} else ""
    visit.form = visit.form.filled(who=who or _KNOWN, zone=visit.zone, begins=_USUAL_TIME)
    return visit.page(
        "gathering_new.html", current="circles", circles=circles, known=known,
        today=_today(visit, visit.zone), **_limits(),
    )  # fmt: skip


async def make(visit: Visit) -> Response:
    """Ask them."""
    form = visit.form
    who = form.value("who")
    made = await visit.act(
        asking.ask, visit.speaker, _wish(form), circle_id=None if who == _KNOWN else _circle(form),
        people=form.numbers("people") if who == _KNOWN else (), guests=form.ticked("guests"),
    )  # fmt: skip
    return visit.back(address(made))


async def show(visit: Visit) -> Response:
    """Show a gathering to somebody who is asked to it."""
    page = await visit.read(gathering_page, visit.speaker, visit.id())
    one = page.gathering
    return visit.page(
        "gathering.html",
        current="circles",
        page=page,
        one=one,
        at=address(one),
        time=time_of(visit, one),
        is_over=visit.now >= one.ends_at,
        is_on=one.is_on(visit.now),
        i_come=page.mine.is_in,
        link=f"{visit.base}/come/{one.guest_link}" if page.i_host and one.guest_link else "",
        pictures=media_shown(visit, page.after.pictures),
    )


async def answer(visit: Visit) -> Response:
    """Say whether one comes."""
    await visit.act(answering.answer, visit.speaker, visit.id(), visit.text("says"))
    return visit.back(f"/gatherings/{visit.id()}")


async def to_change(visit: Visit) -> Response:
    """Show the page on which its host changes a gathering."""
    page = await _hosted(visit)
    one = page.gathering
    visit.form = visit.form.filled(
        what=one.what, day=one.day, begins=one.begins, zone=one.zone, place=one.place,
        ends_day="" if one.ends_day == one.day else one.ends_day, ends=one.ends, know=one.know, room=str(one.room or ""),
    )  # fmt: skip
    return visit.page(
        "gathering_change.html", current="circles", one=one, at=address(one), page=page,
        today=_today(visit, one.zone), **_limits(),
    )  # fmt: skip


async def change(visit: Visit) -> Response:
    """Change a gathering."""
    one = await visit.act(asking.change, visit.speaker, visit.id(), _wish(visit.form))
    return visit.back(address(one))


async def cancel(visit: Visit) -> Response:
    """Call a gathering off."""
    await visit.act(asking.cancel, visit.speaker, visit.id())
    return visit.back(f"/gatherings/{visit.id()}")


async def ask_more(visit: Visit) -> Response:
    """Ask more people."""
    people = visit.form.numbers("people")
    one = await visit.act(asking.ask_people, visit.speaker, visit.id(), people)
    return visit.back(address(one))


async def open_link(visit: Visit) -> Response:
    """Let guests answer by a link, or by another one."""
    await visit.act(asking.open_link, visit.speaker, visit.id())
    return visit.back(f"/gatherings/{visit.id()}#guests")


async def take_link_back(visit: Visit) -> Response:
    """Let nobody answer by the link any more."""
    await visit.act(asking.take_link_back, visit.speaker, visit.id())
    return visit.back(f"/gatherings/{visit.id()}#guests")


async def take_off(visit: Visit) -> Response:
    """Take a guest off the list."""
    guest = visit.form.number("guest")
    if guest is None:
        raise NotFound
    await visit.act(asking.take_off, visit.speaker, visit.id(), guest)
    return visit.back(f"/gatherings/{visit.id()}#guests")


async def together(visit: Visit) -> Response:
    """Say that people are together now."""
    one = await visit.act(after.together_now, visit.speaker, visit.id())
    return visit.back(address(one))


async def confirm(visit: Visit) -> Response:
    """Say who was there."""
    page = await visit.read(gathering_page, visit.speaker, visit.id())
    what = page.gathering.what
    await visit.act(
        after.confirm, visit.speaker, visit.id(), visit.form.numbers("people"),
        name=visit.say(say("What was said at {what}", what=what)),
        purpose=visit.say(say("For those who were there: what came after {what}.", what=what)),
        question=visit.say(say("What I didn’t get to say")),
    )  # fmt: skip
    return visit.back(f"/gatherings/{visit.id()}#after")


async def keep(visit: Visit) -> Response:
    """Say whether one keeps a circle that folds."""
    await visit.act(wish_to_keep, visit.speaker, visit.id(), visit.form.value("keeps"))
    return visit.back(f"/c/{visit.id()}")


async def _hosted(visit: Visit) -> GatheringPage:
    page = await visit.read(gathering_page, visit.speaker, visit.id())
    if not page.i_host or not page.gathering.takes_answers(visit.now):
        raise NotFound
    return page


async def _askable(tx: Tx, speaker: Speaker) -> tuple[list[tuple[Circle, list[str]]], list[Named]]:
    """Give the circles one can ask, with who reads it there, and the people one knows."""
    circles = [
        (one, [each.name for each in await people_in(tx, one.id) if each.id != speaker.id])
        for one in await circles_of(tx, speaker.id)
    ]
    return circles, sorted(await known_to(tx, speaker.id), key=by_alphabet)


def _wish(form: Form) -> Wish:
    return Wish(**{name: form.value(name) for name in Wish.__struct_fields__})


def _circle(form: Form) -> int:
    found = form.number("who")
    if found is None:
        raise NotFound
    return found


def _today(visit: Visit, zone: str) -> str:
    return at(visit.now, zone_named(zone)).date().isoformat()


def _limits() -> dict[str, int]:
    return {"what_limit": WHAT, "where_limit": WHERE, "know_limit": KNOW}
