"""What stands at doors in words: since when somebody lives here, and till when something is so."""

import asyncio
from collections.abc import Awaitable
from datetime import timedelta
from typing import TypeVar

from kith.access.gate.model import Closed
from kith.foundation.clock import DAY, at
from kith.foundation.ids import moment_of
from kith.foundation.languages import Saying, say, season
from kith.interfaces.web.render import gettext
from kith.interfaces.web.visit import Visit
from kith.interfaces.web.when import local, long_day, near_day

T = TypeVar("T")

# Of answers at a door it is not to be told by their time whether there is a way, or who reads it.
_STEP = 0.1

_SOME_DAYS, _A_SEASON, _A_YEAR = 14 * DAY, 300 * DAY, 700 * DAY
_SINCE = (
    # For translators: a season stands in the second.
    say("In this house for some days."),
    say("In this house since {season}."),
    say("In this house for a year or so."),
    say("In this house for years."),
)

CLOSED = (
    say("This house is closed to strangers till later today. Everything between you works."),
    say("This house is closed to strangers till tomorrow. Everything between you works."),
    say("This house is closed to strangers till {day}. Everything between you works."),
)


async def in_step(answer: Awaitable[T]) -> T:
    """Give an answer, or refuse, at the next tenth of a second since it was asked for."""
    clock = asyncio.get_running_loop().time
    began = clock()
    try:
        return await answer
    finally:
        await asyncio.sleep(_STEP - (clock() - began) % _STEP)


def here_since(now: int, person_id: int) -> Saying:
    """Say since when somebody lives here, in words."""
    came = moment_of(person_id)
    if now - came < _SOME_DAYS:
        return _SINCE[0]
    if now - came < _A_SEASON:
        return Saying(_SINCE[1].text, {"season": gettext(str(season(at(came).date())))})
    return _SINCE[2] if now - came < _A_YEAR else _SINCE[3]


def last_day(visit: Visit, moment: int) -> str:
    """Give the day on which something ends."""
    today = local(visit.now, visit.zone).date()
    return near_day(local(moment, visit.zone).date(), today, visit.language, gettext)


def closed_words(visit: Visit, closed: Closed, words: tuple[Saying, ...] = CLOSED) -> str:
    """Say till when the house is closed to strangers."""
    till, today = local(closed.until_at, visit.zone).date(), local(visit.now, visit.zone).date()
    if till <= today:
        return visit.say(words[0])
    if till == today + timedelta(days=1):
        return visit.say(words[1])
    day = long_day(till, visit.language, gettext)
    return visit.say(Saying(words[2].text, {"day": day}))
