"""What templates are given of rounds: answers in their order, listeners, and evenings in words."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

import msgspec
from babel.dates import format_date
from markupsafe import Markup

from kith.foundation.clock import at, zone_named
from kith.foundation.languages import say
from kith.interfaces.web.render import gettext
from kith.interfaces.web.shapes import Shown, piece, shown
from kith.interfaces.web.visit import Visit
from kith.interfaces.web.when import local, long_day
from kith.ties.circles.model import Circle
from kith.ties.people.model import Named
from kith.together.conversations.pages import Opening
from kith.together.offers.model import Mark
from kith.together.rounds.model import EVENING, SPOKE_WITHIN, Round
from kith.together.rounds.pages import (
    Answer,
    Hearing,
    RoundPage,
)
from kith.together.rounds.waiting import AllWaiting, Waiting

_WEEK = 7
_LINE = 38  # letters of people's words on a line of a phone
_SCREEN = 22  # such lines on its screen
_AROUND = 5  # lines that an answer's name and its listener take
_UNFOLDED = 3 * _SCREEN


class HearingShown(msgspec.Struct, frozen=True):
    """A listener as a reader sees them: what they heard, and what the writer says to it."""

    listener: Named
    heard: Shown | None
    addition: Shown | None
    verdict: str
    i_say: bool
    mine: bool


class AnswerShown(msgspec.Struct, frozen=True):
    """An answer as a reader sees it. folded: it stands below the third screen."""

    said: Shown
    came_later: bool
    hearings: tuple[HearingShown, ...]
    waits: tuple[str, ...]
    i_may_listen: bool
    i_am_asked: bool
    folded: bool


class Listed(msgspec.Struct, frozen=True):
    """A round as it stands in its circle's list of conversations."""

    url: str
    id: int
    question: Shown
    asks: str
    by_house: int
    state: str
    until: str


class Row(msgspec.Struct, frozen=True):
    """A line of Today: what the house says, the question, and where it leads."""

    says: str
    question: str
    url: str
    circle: str
    mark: Circle


def address(one: Round) -> str:
    """Give the address of a round's page."""
    return f"/c/{one.circle_id}/rounds/{one.id}"


def evening(visit: Visit, moment: int) -> str:
    """Give an evening ahead in words: this one, Thursday evening, the evening of Friday, 3 March."""
    then, today = local(moment, visit.zone).date(), local(visit.now, visit.zone).date()
    days = (then - today).days
    if days <= 0:
        return visit.say(say("this evening"))
    if days == 1:
        return visit.say(say("tomorrow evening"))
    if days < _WEEK:
        named = format_date(then, "EEEE", locale=visit.language)
        return visit.say(say("{day} evening", day=named))
    named = long_day(then, visit.language, gettext)
    return visit.say(say("the evening of {day}", day=named))


def since_month(visit: Visit, page: RoundPage) -> str:
    """Give the month since which it counted who spoke less."""
    since = (page.round.opened_at or page.moment) - SPOKE_WITHIN
    return format_date(local(since, visit.zone).date(), "LLLL", locale=visit.language)


def answers_shown(visit: Visit, answers: Sequence[Answer], *, is_open: bool) -> list[AnswerShown]:
    """Give the answers of a round; those below the third screen are folded."""
    lines, found = 0, list[AnswerShown]()
    for answer in answers:
        asked = answer.i_am_asked and answer.i_may_listen
        is_folded = lines > _UNFOLDED and not asked
        found.append(_answer(visit, answer, folded=is_folded, is_open=is_open))
        lines += _AROUND + len(answer.said.post.words) // _LINE
        lines += sum(_lines_of(each) for each in answer.hearings)
    return found


def _lines_of(hearing: Hearing) -> int:
    return 2 + len(hearing.heard.post.words) // _LINE if hearing.heard else 0


def _answer(visit: Visit, answer: Answer, *, folded: bool, is_open: bool) -> AnswerShown:
    mine = answer.turn.person_id == visit.me.id
    is_gone = answer.said.post.gone_at is not None
    hearings = [_hearing(visit, each, mine=mine, is_open=is_open) for each in answer.hearings]
    heard = any(each.heard for each in hearings)
    waits = [
        each.listener.name
        for each in hearings
        if not each.heard and not is_gone and (not heard or each.mine)
    ]
    return AnswerShown(
        said=shown(visit, answer.said, is_open=is_open),
        came_later=bool(answer.turn.late),
        # With words that were taken away goes what somebody heard in them.
        hearings=() if is_gone else tuple(each for each in hearings if each.heard),
        waits=tuple(waits),
        i_may_listen=answer.i_may_listen,
        i_am_asked=answer.i_am_asked,
        folded=folded,
    )


def _hearing(visit: Visit, hearing: Hearing, *, mine: bool, is_open: bool) -> HearingShown:
    is_said = hearing.heard is not None and hearing.heard.post.gone_at is None
    heard, added = hearing.heard, hearing.addition
    return HearingShown(
        listener=hearing.listener,
        heard=shown(visit, heard, is_open=is_open) if heard and is_said else None,
        addition=shown(visit, added) if added and not added.post.gone_at else None,
        verdict=hearing.listening.verdict,
        i_say=mine and is_said and not hearing.listening.verdict,
        mine=hearing.listening.listener_id == visit.me.id,
    )


def listed(
    visit: Visit,
    openings: Sequence[Opening],
    rounds: Mapping[int, Round],
    offered: Mapping[int, Mark],
) -> list[Markup]:
    """Give conversations as pieces of their circle's page; a round appears as its question."""
    return [
        _piece(visit, one, rounds[one.said.post.id])
        if one.said.post.id in rounds
        else piece(visit, one, offered.get(one.said.post.id))
        for one in openings
    ]


def _piece(visit: Visit, opening: Opening, one: Round) -> Markup:
    until = evening(visit, _own_evening(visit, one)) if one.state == "sealed" else ""
    question = shown(visit, opening.said)
    asks = question.gone or opening.said.post.words
    given = Listed(address(one), one.id, question, asks, one.by_house, one.state, until)
    return visit.services.pages.fragment("_round.html", "listed", given)


def _own_evening(visit: Visit, one: Round) -> int:
    """Give the evening of a round by this visitor's clock."""
    zone = zone_named(visit.zone)
    opens = at(one.opens_at, zone)
    own = opens.replace(hour=EVENING, minute=0, second=0, microsecond=0)
    return int((own if own <= opens else own - timedelta(days=1)).timestamp() * 1000)


def today_rows(visit: Visit, waiting: AllWaiting) -> list[Row]:
    """Give what waits in rounds as lines of Today: what closes, whom to listen to, who heard one."""
    rows = [
        _row(one, visit.say(say("A round closes {evening}.", evening=evening(visit, one.until_at))))
        for one in waiting.closing
    ]
    rows += [
        _row(one, visit.say(say("Waits for you to listen: {names}.", names=_names(one))))
        for one in waiting.to_hear
    ]
    return rows + [
        _row(
            one, visit.say(say("{names} wrote what they heard in your answer.", names=_names(one)))
        )
        for one in waiting.heard_back
    ]


def _row(one: Waiting, says: str) -> Row:
    return Row(says, one.question, address(one.round), one.circle.name, one.circle)


def _names(one: Waiting) -> str:
    return ", ".join(person.name for person in one.people)


def to_answer(visit: Visit, waiting: Sequence[Waiting]) -> list[Row]:
    """Give the sealed rounds of a circle that wait for this visitor's answer."""
    return [
        _row(
            one,
            visit.say(
                say("Waits for your answer until {evening}.", evening=evening(visit, one.until_at))
            ),
        )
        for one in waiting
    ]
