"""What templates are given of gatherings: their time in words, and what one says to them."""

from datetime import date

import msgspec
from babel.dates import format_date, get_timezone_location

from kith.care.today.gatherings import GatheringsToday
from kith.foundation.clock import at, zone_named
from kith.foundation.languages import say
from kith.interfaces.web.render import gettext
from kith.interfaces.web.visit import Visit
from kith.interfaces.web.when import local
from kith.ties.circles.model import Circle
from kith.together.gatherings.model import Coming, Gathering
from kith.together.gatherings.pages import Listed


class Time(msgspec.Struct, frozen=True):
    """When a gathering is. begins: a day and a time; ends; zone: whose clocks; mine: by one's own."""

    begins: str
    ends: str
    zone: str
    mine: str


class Row(msgspec.Struct, frozen=True):
    """A gathering in a list: what, when and what one says, where it leads, and whose it is."""

    what: str
    says: str
    url: str
    mark: Circle | None


class TodayRows(msgspec.Struct, frozen=True):
    """What Today shows of gatherings; folding: circles, and the day on which each folds."""

    today: list[Row]
    asked: list[Row]
    to_confirm: list[Row]
    folding: list[tuple[Circle, str]]


def address(one: Gathering) -> str:
    """Give the address of a gathering's page."""
    return f"/gatherings/{one.id}"


def time_of(visit: Visit, one: Gathering) -> Time:
    """Give the time of a gathering by the clocks of where it is, and by one's own where they differ."""
    begins = f"{_day(visit, one.day)}, {one.begins}"
    ends = one.ends
    if one.ends and one.ends_day != one.day:
        ends = f"{_day(visit, one.ends_day)}, {one.ends}"
    return Time(begins, ends, _town(visit, one), _mine(visit, one))


def short_time(visit: Visit, one: Gathering) -> str:
    """Give the time of a gathering in a line of a list: today and tomorrow by name."""
    there, now = date.fromisoformat(one.day), at(visit.now, zone_named(one.zone)).date()
    day = _day(visit, one.day)
    if there == now:
        day = visit.say(say("today"))
    elif (there - now).days == 1:
        day = visit.say(say("tomorrow"))
    zone = "" if _same_clock(visit, one) else f" ({_town(visit, one)})"
    return f"{day}, {one.begins}{zone}"


def row(visit: Visit, listed: Listed) -> Row:
    """Give a gathering as a line of a list."""
    one = listed.gathering
    told = f"{short_time(visit, one)}. {visit.say(_SAYS[_standing(visit, one, listed.mine)])}"
    return Row(one.what, told.strip(), address(one), listed.circle)


def today_gatherings(visit: Visit, found: GatheringsToday) -> TodayRows:
    """Give what Today shows of gatherings as it is shown."""
    return TodayRows(
        [row(visit, one) for one in found.today],
        [row(visit, one) for one in found.asked],
        [row(visit, one) for one in found.to_confirm],
        [(one.circle, day_of(visit, one.folds_at)) for one in found.folding],
    )


def day_of(visit: Visit, moment: int) -> str:
    """Give the day of a moment by one's own clock."""
    return _day(visit, local(moment, visit.zone).date().isoformat())


_SAYS = {
    "off": say("Called off."),
    "over": say("It is over."),
    "together": say("They are together now."),
    "": say("Your answer is still asked for."),
    "coming": say("You come."),
    "late": say("You may come late."),
    "cannot": say("You can’t."),
    "line": say("You stand in the waiting line."),
}


def _standing(visit: Visit, one: Gathering, mine: Coming | None) -> str:
    if one.cancelled_at is not None:
        return "off"
    if visit.now >= one.ends_at:
        return "over"
    if one.together_at is not None:
        return "together"
    if mine is None:
        return ""
    return "line" if mine.waits else mine.says


def _mine(visit: Visit, one: Gathering) -> str:
    if _same_clock(visit, one):
        return ""
    mine = local(one.starts_at, visit.zone)
    return f"{_day(visit, mine.date().isoformat())}, {mine:%H:%M}"


def _town(visit: Visit, one: Gathering) -> str:
    """Give whose clocks it goes by, as people say it: Europe/Berlin is Berlin."""
    return get_timezone_location(one.zone, locale=visit.language, return_city=True)


def _same_clock(visit: Visit, one: Gathering) -> bool:
    here, there = zone_named(visit.zone), zone_named(one.zone)
    return at(one.starts_at, here).utcoffset() == at(one.starts_at, there).utcoffset()


def _day(visit: Visit, day: str) -> str:
    # For translators: the day of a gathering, “Thursday, 3 December 2026”.
    pattern = gettext("EEEE, d MMMM y")
    return format_date(date.fromisoformat(day), pattern, locale=visit.language)
