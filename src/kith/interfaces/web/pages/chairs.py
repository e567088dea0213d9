"""Open chairs: those of the house, those of a place, and one of them."""

from datetime import date, timedelta

from starlette.responses import Response

from kith.access.enter import enter_circle
from kith.access.recipients import people_in
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.interfaces.web.chairs import day_named, days, last_day, moment_named, row
from kith.interfaces.web.visit import Visit
from kith.interfaces.web.when import local
from kith.ties.circles.model import Circle
from kith.ties.people.model import Named, Speaker
from kith.together.chairs import actions, pages
from kith.together.chairs.model import TOLD, Line, Wish
from kith.together.gatherings.asking import enter_gathering
from kith.together.gatherings.model import Gathering
from kith.together.rounds.model import QUESTION

_LONGEST = 30


async def show_all(visit: Visit) -> Response:
    """Show the open chairs of this house."""
    found = await visit.read(pages.chairs_here, visit.speaker)
    return visit.page("chairs.html", current="people", chairs=[row(visit, one) for one in found])


async def of_circle(visit: Visit) -> Response:
    """Show a circle's chairs, and for its host the place to open one."""
    circle, lines, people = await visit.read(_at_circle, visit.speaker, visit.id())
    return _of(visit, lines, people, circle=circle, i_host=circle.host_id == visit.me.id)


async def of_gathering(visit: Visit) -> Response:
    """Show a gathering's chairs, and for its host the place to open one."""
    one, lines = await visit.read(_at_gathering, visit.speaker, visit.id())
    return _of(visit, lines, [], gathering=one, i_host=one.host_id == visit.me.id)


def _of(
    visit: Visit, lines: list[Line], people: list[Named], *, i_host: bool,
    circle: Circle | None = None, gathering: Gathering | None = None,
) -> Response:  # fmt: skip
    today = local(visit.now, visit.zone).date()
    last = today + timedelta(days=_LONGEST)
    if gathering is not None:
        # Whoever is asked has a day to answer once the names are closed.
        last = min(last, local(gathering.starts_at, visit.zone).date() - timedelta(days=2))
    return visit.page(
        "chairs_of.html", current="circles", circle=circle, gathering=gathering, i_host=i_host,
        chairs=[row(visit, one) for one in lines], people=people,
        free=all(one.chair.ended_at is not None for one in lines),
        days=days(visit, today, last), limits=(TOLD, QUESTION),
        usual=_usual(today),
    )  # fmt: skip


def _usual(today: date) -> tuple[str, str]:
    return ((today + timedelta(days=3)).isoformat(), (today + timedelta(days=7)).isoformat())


async def _at_circle(
    tx: Tx, speaker: Speaker, circle_id: int
) -> tuple[Circle, list[Line], list[Named]]:
    where = await enter_circle(tx, speaker, circle_id)
    members: list[Named] = [*await people_in(tx, circle_id)]
    return where.circle, await pages.chairs_at(tx, speaker, circle_id), members


async def _at_gathering(
    tx: Tx, speaker: Speaker, gathering_id: int
) -> tuple[Gathering, list[Line]]:
    one = await enter_gathering(tx, speaker, gathering_id)
    return one, await pages.chairs_at(tx, speaker, gathering_id)


async def for_round(visit: Visit) -> Response:
    """Keep a chair free at a round."""
    one = await visit.act(actions.open_for_round, visit.speaker, visit.id(), _wish(visit))
    return visit.back(f"/chairs/{one.id}")


async def for_gathering(visit: Visit) -> Response:
    """Keep a chair free at a gathering."""
    one = await visit.act(actions.open_for_gathering, visit.speaker, visit.id(), _wish(visit))
    return visit.back(f"/chairs/{one.id}")


def _wish(visit: Visit) -> Wish:
    form = visit.form
    return Wish(
        way=form.value("way"), told=form.value("told"), until=form.value("until"),
        question=form.value("question"), day=form.value("day"),
    )  # fmt: skip


async def show(visit: Visit) -> Response:
    """Show a chair: what it is, until when, and how somebody is found."""
    page = await visit.read(pages.chair_page, visit.speaker, visit.id())
    one = page.chair
    until = page.mine.until_at if page.mine and page.mine.until_at else 0
    return visit.page(
        "chair.html", current="circles" if page.inside else "people", page=page, one=one,
        at=f"/chairs/{one.id}", is_open=one.takes_names(visit.now),
        day=moment_named(visit, one.last_at) if one.kind == "gathering" else day_named(visit, one.day),
        until=last_day(visit, one.until_at),
        answer_until=moment_named(visit, until) if until else "",
        back=f"/{'gatherings' if one.kind == 'gathering' else 'c'}/{one.place_id}",
    )  # fmt: skip


async def put_in(visit: Visit) -> Response:
    """Put one's name in the bowl."""
    await visit.act(actions.put_in, visit.speaker, visit.id())
    return _back(visit)


async def take_out(visit: Visit) -> Response:
    """Take it out again."""
    await visit.act(actions.take_out, visit.speaker, visit.id())
    return _back(visit)


async def name(visit: Visit) -> Response:
    """Name somebody for a chair."""
    whom = visit.form.number("person") or 0
    await visit.act(actions.name_somebody, visit.speaker, visit.id(), whom)
    return _back(visit)


async def ask(visit: Visit) -> Response:
    """Ask somebody who was named."""
    whom = visit.form.number("person")
    if whom is None:
        raise NotFound
    await visit.act(actions.ask_named, visit.speaker, visit.id(), whom)
    return _back(visit)


async def yes(visit: Visit) -> Response:
    """Say yes, and go to where one sits now."""
    place_id = await visit.act(actions.answer, visit.speaker, visit.id(), comes=True)
    if not place_id:
        return _back(visit)
    page = await visit.read(pages.kind_of, visit.id())
    return visit.back(f"/{'gatherings' if page == 'gathering' else 'c'}/{place_id}")


async def no(visit: Visit) -> Response:
    """Say no; nobody is told."""
    await visit.act(actions.answer, visit.speaker, visit.id(), comes=False)
    return visit.back("/chairs")


async def call_off(visit: Visit) -> Response:
    """Let there be no chair after all."""
    await visit.act(actions.call_off, visit.speaker, visit.id())
    return _back(visit)


def _back(visit: Visit) -> Response:
    return visit.back(f"/chairs/{visit.id()}")
