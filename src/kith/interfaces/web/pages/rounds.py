"""Rounds: laying one, answering sealed, reading all together, listening."""

from datetime import date, timedelta

from starlette.responses import Response

from kith.access.enter import Inside, enter_circle
from kith.access.model import Member
from kith.access.recipients import people_in
from kith.foundation.clock import zone_named
from kith.foundation.errors import NotFound
from kith.foundation.languages import say
from kith.foundation.text import WORDS
from kith.infrastructure.database import Tx
from kith.interfaces.web.forms import Form, number
from kith.interfaces.web.questions import chosen_question, questions_for
from kith.interfaces.web.render import gettext
from kith.interfaces.web.rounds import address, answers_shown, evening, since_month
from kith.interfaces.web.shapes import added, readers, said_piece, shown
from kith.interfaces.web.visit import Visit
from kith.interfaces.web.when import local, long_day
from kith.ties.people.model import Speaker
from kith.together.conversations.pages import LAST
from kith.together.manners.holding import respond
from kith.together.manners.model import Waiting
from kith.together.rounds import actions, laying, listening
from kith.together.rounds.model import HEARD, QUESTION, Round, days_ahead, listens_by_itself
from kith.together.rounds.pages import Mine, RoundPage, round_page

_USUAL_DAYS = 3


async def new(visit: Visit) -> Response:
    """Show the page on which a question is laid on the table."""
    where, people = await visit.read(_circle, visit.speaker, visit.id())
    if chosen := chosen_question(visit):
        visit.form = visit.form.filled(question=chosen)
    circle = where.circle
    days = days_ahead(visit.now, zone_named(visit.zone))
    return visit.page(
        "round_new.html",
        current="circles",
        circle=circle,
        days=[(day.isoformat(), _day(visit, day)) for day in days],
        usual=_usual(days),
        listens=listens_by_itself(len(people)),
        alone=len(people) == 1,
        readers=readers(visit, people, widens=circle.history == "everything"),
        offered=questions_for(visit),
        limit=QUESTION,
    )


async def lay(visit: Visit) -> Response:
    """Lay it on the table."""
    form = visit.form
    one = await visit.act(
        laying.lay, visit.speaker, visit.id(), form.value("question"), day=form.value("day"),
        ways=form.values("ways"), listening=form.ticked("listening"), every=form.value("every"),
        shown=form.value("readers"),
    )  # fmt: skip
    return visit.back(address(one))


async def show(visit: Visit) -> Response:
    """Show a round: sealed, one's own answer; open, all of them and the talk."""
    before = number(visit.asked("before")) or LAST
    page = await visit.read(round_page, visit.speaker, visit.id(), visit.id("round"), before=before)
    if page.mine is not None and not page.mine.sealed.passed:
        visit.form = _with_mine(visit, page.mine)
    is_late = visit.form.value("which") == "late"
    circle, one = page.inside.circle, page.round
    is_open = one.state == "open"
    return visit.page(
        "round.html",
        current="circles",
        circle=circle,
        page=page,
        round=one,
        at=address(one),
        question=shown(visit, page.question),
        readers=readers(visit, page.readers, widens=circle.history == "everything"),
        until=evening(visit, page.until_at),
        evening_is_over=page.until_at <= visit.now,
        opened=visit.when(one.opened_at) if one.opened_at else "",
        since=since_month(visit, page),
        answers=answers_shown(visit, page.answers, is_open=is_open),
        talk=[said_piece(visit, said, is_open=is_open) for said in page.talk],
        late_form=visit.form if is_late else Form(),
        talk_form=Form() if is_late else visit.form,
        answering=_answering(visit, page),
        i_may_stop=bool(page.series) and visit.me.id in {page.series.asked_by_id, circle.host_id},
        limit=WORDS,
        heard_limit=HEARD,
    )


async def put_in(visit: Visit) -> Response:
    """Put one's answer in, change it, or add it late."""
    one = await visit.act(
        actions.put_in, visit.speaker, await _round(visit), visit.form.value("words"),
        media_ids=visit.form.numbers("media"), shown=visit.form.value("readers"),
    )  # fmt: skip
    return visit.back(address(one))


async def pass_(visit: Visit) -> Response:
    """Pass this time."""
    return visit.back(address(await visit.act(actions.pass_, visit.speaker, await _round(visit))))


async def take_out(visit: Visit) -> Response:
    """Take out what one put in, or that one passes."""
    one = await visit.act(actions.take_out, visit.speaker, await _round(visit))
    return visit.back(address(one))


async def talk(visit: Visit) -> Response:
    """Say something in the talk after a round; with whoever holds their words there, they wait."""
    round_id = await _round(visit)
    said = await visit.act_once(
        respond, visit.speaker, round_id, visit.form.value("words"),
        to=visit.form.number("answers"), shown=visit.form.value("readers"),
        media=visit.form.numbers("media"),
    )  # fmt: skip
    if isinstance(said, Waiting):
        return visit.back(f"/held/{said.id}")
    return visit.back(f"/c/{said.place_id}/rounds/{round_id}#said-{said.id}")


async def heard(visit: Visit) -> Response:
    """Write what one heard."""
    await _round(visit)
    answer_id = _number(visit, "answer")
    words = visit.form.value(f"heard-{answer_id}")
    post = await visit.act(listening.say_heard, visit.speaker, answer_id, words)
    return visit.back(f"/c/{post.place_id}/rounds/{post.conversation_id}#said-{answer_id}")


async def verdict(visit: Visit) -> Response:
    """Say that this is it, or not quite."""
    await _round(visit)
    answer_id, form = _number(visit, "answer"), visit.form
    one = await visit.act(
        listening.say_verdict, visit.speaker, answer_id, _number(visit, "listener"),
        fits=form.value("fits") == "yes", words=form.value(f"add-{answer_id}"),
    )  # fmt: skip
    return visit.back(f"{address(one)}#said-{answer_id}")


async def stop(visit: Visit) -> Response:
    """Let the house not lay a round again."""
    page = await visit.read(round_page, visit.speaker, visit.id(), visit.id("round"))
    if page.round.series_id is None:
        raise NotFound
    await visit.act(laying.stop, visit.speaker, page.round.series_id)
    return visit.back(address(page.round))


async def _round(visit: Visit) -> int:
    """Give the round of the address, if it is one of this circle and open to who asks."""
    one = await visit.read(_in_circle, visit.speaker, visit.id(), visit.id("round"))
    return one.id


async def _in_circle(tx: Tx, speaker: Speaker, circle_id: int, round_id: int) -> Round:
    one = await actions.round_here(tx, speaker, round_id)
    if one.circle_id != circle_id:
        raise NotFound
    return one


async def _circle(tx: Tx, speaker: Speaker, circle_id: int) -> tuple[Inside, list[Member]]:
    return await enter_circle(tx, speaker, circle_id), await people_in(tx, circle_id)


def _with_mine(visit: Visit, mine: Mine) -> Form:
    """Give the form with what is in already, and the pictures or the voice that wait with it."""
    chosen = visit.form.numbers("media")
    kept = [one for one in mine.media if not visit.form.fields or one.id in chosen]
    form = visit.form.filled(words=mine.sealed.words)
    return form.with_added((*form.added, *added(visit, kept)))


def _number(visit: Visit, name: str) -> int:
    found = visit.form.number(name)
    if found is None:
        raise NotFound
    return found


def _answering(visit: Visit, page: RoundPage) -> dict[str, object] | None:
    asked = visit.form.number("answers") or number(visit.asked("answers"))
    said = [*page.talk, *(one.said for one in page.answers)]
    said += [each.heard for one in page.answers for each in one.hearings if each.heard]
    found = next((one for one in said if one.post.id == asked and not one.post.gone_at), None)
    return {"id": found.post.id, "name": found.author.name} if found else None


def _usual(days: list[date]) -> str:
    """Give the day that is chosen when the page opens: three days from the first."""
    return min(days[0] + timedelta(days=_USUAL_DAYS), days[-1]).isoformat()


def _day(visit: Visit, day: date) -> str:
    named = long_day(day, visit.language, gettext)
    tomorrow = day == local(visit.now, visit.zone).date() + timedelta(days=1)
    return visit.say(say("tomorrow, {day}", day=named)) if tomorrow else named
