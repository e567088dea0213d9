"""A time zone as calendars read it: when its clocks are changed, and by how much (RFC 5545, 3.6.5)."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo

from icalendar import Component, Timezone, TimezoneDaylight, TimezoneStandard

_YEAR = timedelta(days=366)
_STEP = timedelta(days=1)
_EXACT = timedelta(minutes=1)


def clock_of(name: str, zone: tzinfo, first: datetime, last: datetime) -> Timezone:
    """Give a time zone, right from a year before `first` to a year after `last`."""
    begins, ends = first.astimezone(UTC) - _YEAR, last.astimezone(UTC) + _YEAR
    made = Timezone()
    put(made, "tzid", name)
    made.add_component(_from(begins, zone, _offset(begins, zone)))
    for change in _changes(zone, begins, ends):
        made.add_component(_from(change, zone, _offset(change - _EXACT, zone)))
    return made


def _from(moment: datetime, zone: tzinfo, before: timedelta) -> TimezoneStandard | TimezoneDaylight:
    """Give what holds from a moment on; that is written by the clock as it stood before."""
    there = moment.astimezone(zone)
    made = TimezoneDaylight() if there.dst() else TimezoneStandard()
    put(made, "dtstart", (moment + before).replace(tzinfo=None))
    put(made, "tzoffsetfrom", before)
    put(made, "tzoffsetto", _offset(moment, zone))
    put(made, "tzname", there.tzname() or "")
    return made


def _changes(zone: tzinfo, begins: datetime, ends: datetime) -> Iterator[datetime]:
    """Give the moments at which clocks are changed."""
    at = begins
    while at < ends:
        then = at + _STEP
        if _offset(at, zone) != _offset(then, zone):
            yield _change_between(zone, at, then)
        at = then


def _change_between(zone: tzinfo, before: datetime, after: datetime) -> datetime:
    was = _offset(before, zone)
    before = before.replace(second=0, microsecond=0)
    while after - before > _EXACT:
        between = before + (after - before) / 2
        between = between.replace(second=0, microsecond=0)
        before, after = (between, after) if _offset(between, zone) == was else (before, between)
    return after.replace(second=0, microsecond=0)


def _offset(moment: datetime, zone: tzinfo) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def put(into: Component, name: str, value: object) -> None:
    """Put a property into a part of a calendar."""
    into.add(name, value)  # pyright: ignore[reportUnknownMemberType]
