"""Times as a person would say them."""

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from functools import lru_cache

from babel.dates import format_date

from kith.foundation.clock import MINUTE, at, zone_named

_MORNING, _NOON, _EVENING, _NIGHT = 5, 12, 17, 22
_WEEK = 7
_NEARLY_A_YEAR = 330
_JUST = 10 * MINUTE


def local(moment: int, zone: str) -> datetime:
    """Give a moment in a time zone."""
    return at(moment, _zone(zone))


def when(moment: int, now: int, zone: str, language: str, gettext: Callable[[str], str]) -> str:
    """Give a moment in a few words: this morning, yesterday evening, on Thursday, 3 March."""
    then, today = local(moment, zone), local(now, zone)
    days = (today.date() - then.date()).days
    if now - moment < _JUST:
        return gettext("just now")
    if days <= 0:
        return _today(then, today, gettext)
    if days == 1:
        return _yesterday(then, gettext)
    if days < _WEEK:
        return gettext("on {day}").format(day=_day(then.date(), "EEEE", language))
    if days < _NEARLY_A_YEAR:
        # For translators: a day that stands in “came 3 March” and “last used 3 March”. The letters
        # are Unicode's (CLDR): EEEE weekday, d day, MMMM month, y year; words go between 'marks'.
        return _day(then.date(), gettext("d MMMM"), language)
    return date_words(then.date(), language, gettext)


def date_words(day: date, language: str, gettext: Callable[[str], str]) -> str:
    """Give a date with its year."""
    # For translators: a day that stands in “came 3 March 2024” and “Made on 3 March 2024”.
    return _day(day, gettext("d MMMM y"), language)


def near_day(day: date, today: date, language: str, gettext: Callable[[str], str]) -> str:
    """Give a day, with its year only where it is not within one."""
    if abs((day - today).days) < _NEARLY_A_YEAR:
        return _day(day, gettext("d MMMM"), language)
    return date_words(day, language, gettext)


def long_day(day: date, language: str, gettext: Callable[[str], str]) -> str:
    """Give a day as Today's heading says it."""
    # For translators: the heading of a page, “Thursday, 3 March”.
    return _day(day, gettext("EEEE, d MMMM"), language)


@lru_cache(maxsize=4096)
def _day(day: date, pattern: str, language: str) -> str:
    return format_date(day, pattern, locale=language)


@lru_cache(maxsize=256)
def _zone(name: str) -> tzinfo:
    return zone_named(name)


def _today(then: datetime, now: datetime, gettext: Callable[[str], str]) -> str:
    if then.hour < _MORNING:
        return gettext("tonight") if now.hour < _MORNING else gettext("last night")
    if then.hour < _NOON:
        return gettext("this morning")
    if then.hour < _EVENING:
        return gettext("this afternoon")
    return gettext("this evening") if then.hour < _NIGHT else gettext("tonight")


def _yesterday(then: datetime, gettext: Callable[[str], str]) -> str:
    if then.hour < _NOON:
        return gettext("yesterday morning")
    return gettext("yesterday") if then.hour < _EVENING else gettext("yesterday evening")
