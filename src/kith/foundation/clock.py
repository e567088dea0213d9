"""Time as the house keeps it: whole Unix milliseconds, UTC."""

import time
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

SECOND = 1000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR


def now() -> int:
    """Give the present in Unix milliseconds."""
    return time.time_ns() // 1_000_000


def at(moment: int, zone: tzinfo = UTC) -> datetime:
    """Give a moment as an aware datetime in a zone."""
    return datetime.fromtimestamp(moment / 1000, zone)


def start_of(day: date, zone: tzinfo = UTC) -> int:
    """Give the moment at which a day begins in a zone."""
    return int(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp() * 1000)


def zone_named(name: str) -> tzinfo:
    """Give the time zone of an IANA name, or UTC where there is none of that name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def night_until(moment: int, zone: tzinfo, begins: int, ends: int) -> int | None:
    """Give when the night ends that lies over a moment, by the clocks of a zone; None by day.

    begins, ends: hours. Where clocks are put forward over the hour, morning is when they are; where
    they are put back, it is when they first show it.
    """

    def is_night(then: int) -> bool:
        hour = at(then, zone).hour
        return begins <= hour < ends if begins <= ends else hour >= begins or hour < ends

    if not is_night(moment):
        return None
    today = at(moment, zone).date()
    mornings = [
        int(datetime(day.year, day.month, day.day, ends, tzinfo=zone, fold=fold).timestamp() * 1000)
        for day in (today + timedelta(days=n) for n in range(3))
        for fold in (0, 1)
    ]
    day = min(each for each in mornings if each > moment and not is_night(each))
    if at(day, zone).hour == ends:
        return day
    night = moment
    while day - night > 1:
        between = (night + day) // 2
        night, day = (between, day) if is_night(between) else (night, between)
    return day
