"""Gatherings as calendars read them (RFC 5545). It says what, when and where, and never who."""

from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo
from typing import Any

from icalendar import Calendar, Event

from kith.foundation.clock import at, zone_named
from kith.together.gatherings.clocks import clock_of, put
from kith.together.gatherings.model import YES, Coming, Gathering

TYPE = "text/calendar; charset=utf-8"
_PRODUCT = "-//Kith//Gatherings//EN"
_REFRESH = timedelta(hours=1)


def calendar_of(those: Iterable[tuple[Gathering, Coming]], name: str, *, page: str = "") -> bytes:
    """Give gatherings as one calendar; `page`: the address before an id, where each has one."""
    calendar = Calendar()
    put(calendar, "prodid", _PRODUCT)
    put(calendar, "version", "2.0")
    put(calendar, "method", "PUBLISH")
    put(calendar, "x-wr-calname", name)
    put(calendar, "refresh-interval", _REFRESH)
    calendar["refresh-interval"].params["VALUE"] = "DURATION"
    those = list(those)
    for zone in sorted({one.zone for one, _ in those} - {"UTC"}):
        ends = [at(one.ends_at) for one, _ in those if one.zone == zone]
        clock = clock_of(zone, zone_named(zone), min(ends), max(ends))
        calendar.add_component(clock)
    for one, mine in those:
        calendar.add_component(_event(one, mine, f"{page}{one.id}" if page else ""))
    return calendar.to_ical()


def _event(one: Gathering, mine: Coming, page: str) -> Event:
    zone = zone_named(one.zone)
    event = Event()
    told: dict[str, Any] = {
        "uid": f"{one.uid}@kith", "sequence": one.sequence, "dtstamp": at(one.changed_at),
        "last-modified": at(one.changed_at), "dtstart": _clock(one.starts_at, zone),
        "dtend": _clock(one.ends_at, zone), "summary": one.what, "location": one.place,
        "status": _status(one, mine),
    }  # fmt: skip
    if one.know:
        told["description"] = one.know
    if page:
        told["url"] = page
    for what, value in told.items():
        put(event, what, value)
    return event


def _clock(moment: int, zone: tzinfo) -> datetime:
    """Give a moment by the clock of a zone; by UTC in the hour that this clock shows twice."""
    there = at(moment, zone)
    twice = there.replace(fold=0).utcoffset() != there.replace(fold=1).utcoffset()
    return at(moment) if twice else there


def _status(one: Gathering, mine: Coming) -> str:
    if one.cancelled_at is not None:
        return "CANCELLED"
    return "CONFIRMED" if mine.is_in else "TENTATIVE"


def in_feed(mine: Coming | None) -> bool:
    """Tell whether a gathering stands in somebody's own calendar: once they said that they come."""
    return mine is not None and mine.says in YES
