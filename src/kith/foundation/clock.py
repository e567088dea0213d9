"""Time as the house keeps it: whole Unix milliseconds, UTC."""

import time
from datetime import UTC, date, datetime, tzinfo
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
