"""When somebody is told: on the half hours they chose, by their own clock, never in their night."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from functools import lru_cache

import msgspec

from kith.foundation.clock import DAY, MINUTE, SECOND, at, zone_named
from kith.ties.people.model import Night

USUAL = (8 * 60 + 30, 18 * 60 + 30)
MOST_A_DAY = 3
# What may be chosen, in minutes of the day.
HALF_HOURS = range(0, 24 * 60, 30)
# Every clock in use stands some quarters of an hour from UTC.
TICK = 15 * MINUTE


class Slot(msgspec.Struct, frozen=True):
    """One time of one day, by somebody's clock: when it comes, and when it is too late for it."""

    day: date
    minute: int
    at: int
    until: int

    @property
    def about(self) -> str:
        """Name it, the same whatever becomes of clocks: no day has two of that name."""
        return f"{self.day:%Y-%m-%d} {self.minute}"


def packed(minutes: Sequence[int]) -> str:
    """Give chosen times as text to keep."""
    return " ".join(map(str, minutes))


def unpacked(hours: str) -> tuple[int, ...]:
    """Give the times that a text holds."""
    return tuple(int(each) for each in hours.split())


def by_day(night: Night) -> list[int]:
    """Give the half hours that are not in somebody's night, from their morning on."""
    begins, ends = night.from_hour, night.to_hour
    hours = [(ends + n) % 24 for n in range((begins - ends) % 24 or 24)]
    return [hour * 60 + half for hour in hours for half in (0, 30)]


@lru_cache(maxsize=1024)
def slot_now(minutes: tuple[int, ...], night: Night, moment: int) -> Slot | None:
    """Give the time that has come last, unless it is too late for it."""
    come, ahead = None, moment + 2 * DAY
    for day, minute, begins in _starts(minutes, night, moment):
        if begins > moment:
            ahead = begins
            break
        come = (day, minute, begins)
    if come is None:
        return None
    slot = Slot(*come, until=min(ahead, evening(night, come[2])))
    return slot if moment < slot.until else None


def next_tick(now: int) -> int:
    """Give the next moment at which it can be anybody's time; a little after, for clocks that differ."""
    return (now // TICK + 1) * TICK + SECOND


def evening(night: Night, moment: int) -> int:
    """Give when somebody's next night begins; far ahead for who has none."""
    clock = zone_named(night.zone)
    if night.from_hour == night.to_hour:
        return moment + 2 * DAY
    days = [at(moment, clock).date() + timedelta(days=n) for n in (0, 1, 2)]
    return min(
        begins for day in days if (begins := _moment(day, night.from_hour * 60, clock)) > moment
    )


def _starts(minutes: tuple[int, ...], night: Night, moment: int) -> Iterator[tuple[date, int, int]]:
    """Give the times around a moment in order, each with when it comes: in the morning, if not by day."""
    clock = zone_named(night.zone)
    today = at(moment, clock).date()
    for day in (today + timedelta(days=n) for n in (-1, 0, 1)):
        for minute in sorted(minutes):
            begins = _moment(day, minute, clock)
            yield day, minute, night.until(begins) or begins


def _moment(day: date, minute: int, clock: tzinfo) -> int:
    """Give a time of a day as a moment.

    A time that comes twice is its first; one that a clock leaps over comes as late as it leapt.
    """
    there = datetime.combine(day, time(minute // 60, minute % 60), clock)
    return int(there.timestamp() * SECOND)
