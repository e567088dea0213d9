"""A night ends in the morning, by the clocks of whoever sleeps, also when those are changed."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kith.foundation.clock import DAY, HOUR, MINUTE, at, night_until, zone_named
from kith.ties.people.model import Night

ZONES = sorted(available_timezones())
FROM, TO = datetime(1990, 1, 1, tzinfo=UTC), datetime(2037, 1, 1, tzinfo=UTC)


def ms(moment: datetime) -> int:
    return int(moment.timestamp()) * 1000


@lru_cache
def transitions(name: str) -> tuple[int, ...]:
    """Give each moment at which the clocks of a zone are put forward or back, or its first if there is none."""
    zone, found, step = ZoneInfo(name), [ms(FROM)], timedelta(days=7)
    then = FROM
    while then < TO:
        if then.astimezone(zone).utcoffset() != (then + step).astimezone(zone).utcoffset():
            low, high = ms(then), ms(then + step)
            while high - low > 1000:
                between = (low + high) // 2000 * 1000
                same = at(low, zone).utcoffset() == at(between, zone).utcoffset()
                low, high = (between, high) if same else (low, between)
            found.append(high)
        then += step
    return tuple(found)


def is_night(moment: int, zone: ZoneInfo, begins: int, ends: int) -> bool:
    """Tell the same in another way: by going through the hours from the beginning."""
    hours = [(begins + n) % 24 for n in range((ends - begins) % 24)]
    return at(moment, zone).hour in hours


def was_put_back(before: int, after: int, zone: ZoneInfo) -> bool:
    offsets = [at(moment, zone).utcoffset() or timedelta() for moment in (before, after)]
    return offsets[1] < offsets[0]


@given(st.data(), st.sampled_from(ZONES), st.integers(0, 23), st.integers(0, 23))
@settings(max_examples=400)
def test_a_night_ends_when_the_clock_first_shows_the_morning(
    data: st.DataObject, name: str, begins: int, ends: int
) -> None:
    changed = data.draw(st.sampled_from(transitions(name)))
    moment = changed + data.draw(st.integers(-36 * 60, 36 * 60)) * MINUTE
    zone = ZoneInfo(name)
    until = night_until(moment, zone, begins, ends)
    if not is_night(moment, zone, begins, ends):
        assert until is None
        return
    assert until is not None
    assert moment < until <= moment + DAY + 25 * HOUR
    assert not is_night(until, zone, begins, ends)
    for before in (*range(moment, until, 5 * MINUTE), until - 1):
        # Clocks that are put back may show the evening once more; that is no morning.
        evening = was_put_back(moment, before, zone) and (begins - at(before, zone).hour) % 24 <= 3
        assert is_night(before, zone, begins, ends) or evening, "it had been morning before"


@pytest.mark.parametrize(
    ("zone", "at_night", "morning"),
    [
        ("UTC", "2026-11-23T23:40+00:00", "2026-11-24T08:00+00:00"),
        ("UTC", "2026-11-24T05:00+00:00", "2026-11-24T08:00+00:00"),
        # Berlin: clocks go forward in this night, and back in that one.
        ("Europe/Berlin", "2026-03-28T23:40+01:00", "2026-03-29T08:00+02:00"),
        ("Europe/Berlin", "2026-10-24T23:40+02:00", "2026-10-25T08:00+01:00"),
        # Samoa left out a whole day.
        ("Pacific/Apia", "2011-12-29T22:00-10:00", "2011-12-31T08:00+14:00"),
        ("Australia/Lord_Howe", "2026-04-04T23:00+11:00", "2026-04-05T08:00+10:30"),
    ],
)
def test_nights_one_can_look_up(zone: str, at_night: str, morning: str) -> None:
    then, day = datetime.fromisoformat(at_night), datetime.fromisoformat(morning)
    assert Night(zone).until(ms(then)) == ms(day)
    assert Night(zone).until(ms(day)) is None


def test_where_clocks_skip_the_morning_it_comes_when_they_are_put_forward() -> None:
    then = datetime.fromisoformat("2026-03-29T01:30+01:00")
    assert night_until(ms(then), zone_named("Europe/Berlin"), 22, 2) == ms(
        datetime.fromisoformat("2026-03-29T03:00+02:00")
    )


def test_the_same_hour_twice_is_no_night() -> None:
    assert all(Night("UTC", hour, hour).until(ms(FROM) + hour * HOUR) is None for hour in range(24))
