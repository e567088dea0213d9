"""Times as a person would say them."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache

from babel.dates import format_date

from kith.foundation.clock import MINUTE, at, zone_named

_MORNING, _NOON, _EVENING, _NIGHT = 5, 12, 17, 22
_WEEK = 7
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
        return gettext("on {day}").format(day=_weekday(then.date(), language))
    return day_words(then.date(), today.date(), language)


@lru_cache(maxsize=4096)
def day_words(day: date, today: date, language: str) -> str:
    """Give a date, with its year unless it lies within the last eleven months or so."""
    near = timedelta(days=0) <= today - day < timedelta(days=330)
    return format_date(day, "d MMMM" if near else "d MMMM y", locale=language)


@lru_cache(maxsize=64)
def long_day(day: date, language: str) -> str:
    """Give a day as Today's heading says it."""
    return format_date(day, "EEEE, d MMMM", locale=language)


@lru_cache(maxsize=512)
def _weekday(day: date, language: str) -> str:
    return format_date(day, "EEEE", locale=language)


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
