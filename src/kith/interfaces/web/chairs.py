"""What templates are given of open chairs: a line of each, and days in words."""

from datetime import date, timedelta

import msgspec
from babel.dates import format_date

from kith.foundation.languages import Saying, say
from kith.interfaces.web.render import gettext
from kith.interfaces.web.visit import Visit
from kith.interfaces.web.when import local
from kith.ties.people.model import Named
from kith.together.chairs.model import Line
from kith.together.rounds.model import day_named as as_day

_STANDS = {
    "": say("The names are closed, and somebody is asked."),
    "taken": say("Somebody sits here."),
    "empty": say("It stayed empty."),
    "off": say("It was called off."),
}


class Row(msgspec.Struct, frozen=True):
    """An open chair in a list: what it is, what stands to be said of it, whose it is."""

    what: str
    says: str
    url: str
    host: Named


def row(visit: Visit, one: Line) -> Row:
    """Give a chair as it stands in a list."""
    chair = one.chair
    return Row(
        chair.question or chair.told, visit.say(_says(visit, one)), f"/chairs/{chair.id}", one.host
    )


def _says(visit: Visit, one: Line) -> Saying:
    chair, until = one.chair, last_day(visit, one.chair.until_at)
    if one.i_am_asked:
        return say("You are asked. Please answer.")
    if chair.takes_names(visit.now):
        if one.mine and chair.way == "lot":
            return say("Your name is in the bowl, until the end of {day}.", day=until)
        return say("Names are taken until the end of {day}.", day=until)
    return _STANDS[chair.why]


def day_named(visit: Visit, given: str) -> str:
    """Give a day such as 2026-11-26 in words, or nothing."""
    day = as_day(given)
    return _day(visit, day) if day else ""


def last_day(visit: Visit, moment: int) -> str:
    """Give the day that ends at a moment."""
    return _day(visit, local(moment - 1, visit.zone).date())


def moment_named(visit: Visit, moment: int) -> str:
    """Give a moment ahead by its day and time."""
    then = local(moment, visit.zone)
    return f"{_day(visit, then.date())}, {then:%H:%M}"


def days(visit: Visit, first: date, last: date) -> list[tuple[str, str]]:
    """Give the days from one to another, each with its words."""
    found = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return [(day.isoformat(), _day(visit, day)) for day in found]


def _day(visit: Visit, day: date) -> str:
    # For translators: a day such as “Thursday, 26 November”; see CLDR for the letters.
    return format_date(day, gettext("EEEE, d MMMM"), locale=visit.language)
