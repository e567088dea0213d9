"""A circle: what is said in it."""

from typing import NamedTuple

from starlette.responses import Response

from kith.access.places import was_there
from kith.foundation.languages import season
from kith.foundation.text import WORDS
from kith.infrastructure.database import Tx
from kith.interfaces.web.folding import Fold, folding_shown, folds
from kith.interfaces.web.forms import number
from kith.interfaces.web.pages.manners import held, pause, pause_piece
from kith.interfaces.web.rounds import listed, to_answer
from kith.interfaces.web.shapes import readers
from kith.interfaces.web.visit import Visit
from kith.interfaces.web.when import local
from kith.ties.circles.model import Circle
from kith.ties.people.model import Speaker
from kith.together.conversations.pages import LAST, CirclePage, circle_page
from kith.together.manners.holding import begin
from kith.together.manners.model import Manners, Waiting
from kith.together.manners.pausing import manners
from kith.together.offers.model import Mark
from kith.together.offers.pages import marks_of
from kith.together.rounds.model import Round
from kith.together.rounds.waiting import Waiting as AnswerWaited
from kith.together.rounds.waiting import rounds_here

_STARTS_WITH = 3


class _Page(NamedTuple):
    page: CirclePage
    mine: Manners
    rounds: dict[int, Round]
    waiting: list[AnswerWaited]
    offered: dict[int, Mark]
    fold: Fold | None


async def show(visit: Visit) -> Response:
    """Show a circle's conversations, and the place to say something."""
    before = number(visit.asked("before")) or LAST
    page, mine, rounds, waiting, offered, fold = await visit.read(
        _page, visit.speaker, visit.id(), before
    )
    circle = page.inside.circle
    response = visit.page(
        "circle.html",
        current="circles",
        circle=circle,
        page=page,
        talks=listed(visit, page.openings, rounds, offered),
        to_answer=to_answer(visit, waiting) if before == LAST else (),
        manners=mine.standing,
        held=[held(visit, each) for each in mine.waiting],
        pause=pause_piece(visit, pause(visit, circle.id, mine)),
        readers=readers(visit, page.members, widens=circle.history == "everything"),
        hosting=hosting(visit, circle),
        host=_host_name(page),
        waiting=len(page.members) < _STARTS_WITH and not page.openings,
        first_page=before == LAST,
        limit=WORDS,
        folding=folding_shown(visit, fold),
    )
    if page.has_news and before == LAST and visit.is_looked_at:
        await visit.note(was_there, circle.id, visit.me.id, page.seen_id)
    return response


async def say(visit: Visit) -> Response:
    """Begin a conversation."""
    said = await visit.act_once(
        begin,
        visit.speaker,
        visit.id(),
        visit.form.value("words"),
        shown=visit.form.value("readers"),
        media=visit.form.numbers("media"),
    )
    what = "held" if isinstance(said, Waiting) else "said"
    return visit.back(f"/c/{said.place_id}#{what}-{said.id}")


async def _page(tx: Tx, speaker: Speaker, circle_id: int, before: int) -> _Page:
    page = await circle_page(tx, speaker, circle_id, before=before)
    ids = [one.said.post.id for one in page.openings]
    rounds, waiting = await rounds_here(tx, speaker, page.inside, ids)
    offered = await marks_of(tx, speaker, ids)
    mine, fold = await manners(tx, speaker, circle_id), await folds(tx, speaker, circle_id)
    return _Page(page, mine, rounds, waiting, offered, fold)


def hosting(visit: Visit, circle: Circle) -> str:
    """Give the season till which a circle is hosted."""
    return visit.say(season(local(circle.host_until, "UTC").date()))


def _host_name(page: CirclePage) -> str:
    circle = page.inside.circle
    return next((one.name for one in page.members if one.id == circle.host_id), "")
