"""The rules of gatherings that need no house: the line, who was there, and wall-clock time."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.foundation.clock import DAY, HOUR, at
from kith.foundation.errors import Invalid
from kith.together.gatherings.clocks import clock_of
from kith.together.gatherings.model import (
    Coming,
    Says,
    Wish,
    has_place,
    next_morning,
    to_move_up,
    were_there,
    when,
)

NOW = int(datetime(2026, 11, 23, tzinfo=ZoneInfo("UTC")).timestamp() * 1000)
SAYS: st.SearchStrategy[Says] = st.sampled_from(["", "coming", "late", "cannot"])


@st.composite
def comings(draw: st.DrawFn) -> list[Coming]:
    """Give people, some with a place, some in the line."""
    found = list[Coming]()
    for n in range(draw(st.integers(0, 12))):
        says = draw(SAYS)
        waits = draw(st.integers(0, 1)) if says in {"coming", "late"} else 0
        asked = draw(st.integers(0, 1000))
        found.append(Coming(n, 1, n, "", says, asked, waits, draw(st.integers(0, 1))))
    return found


@given(those=comings(), room=st.integers(0, 6))
def test_the_line_moves_in_the_order_of_asking_and_never_over_the_room(
    those: list[Coming], room: int
) -> None:
    moved = to_move_up(room, those)
    line = sorted((one for one in those if one.waits), key=lambda one: (one.asked_id, one.id))
    assert list(moved) == line[: len(moved)], "nobody passes who waits"
    taken = sum(one.is_in and not one.chair for one in those)
    if room:
        assert len(moved) <= max(0, room - taken)
        assert len(moved) == len(line) or taken + len(moved) >= room, "no place is left free"
    else:
        assert len(moved) == len(line)
    if has_place(room, those):
        assert not room or not line, "who asks now does not pass the line"


PEOPLE = st.integers(1, 6)


@given(said=st.sets(st.tuples(PEOPLE, PEOPLE)), came=st.sets(PEOPLE))
def test_who_was_there_needs_two_others_who_came(
    said: set[tuple[int, int]], came: set[int]
) -> None:
    for one in range(1, 7):
        others = {by for by, about in said if about == one and by != one and by in came}
        assert (one in were_there(said, came)) == (one in came and len(others) > 1)
    alone = {(one, one) for one in came}
    assert not were_there(alone, came), "nobody confirms themselves"


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Asia/Tokyo", "UTC"])
@given(ahead=st.integers(2, 700), hour=st.integers(0, 23), lasts=st.integers(1, 150))
def test_a_time_stands_as_the_clock_on_the_wall_shows_it(
    zone: str, ahead: int, hour: int, lasts: int
) -> None:
    begins = datetime(2026, 11, 23) + timedelta(days=ahead, hours=hour)  # noqa: DTZ001
    ends = begins + timedelta(hours=lasts)
    wish = Wish(
        "Soup", f"{begins:%Y-%m-%d}", f"{begins:%H:%M}", zone, "The barn",
        f"{ends:%Y-%m-%d}", f"{ends:%H:%M}",
    )  # fmt: skip
    leapt = [each for each in (begins, ends) if not exists(each, ZoneInfo(zone))]
    if leapt:
        with pytest.raises(Invalid, match="leap over"):
            when(wish, NOW)
        return
    found = when(wish, NOW)
    there = ZoneInfo(zone)
    assert at(found.starts_at, there).replace(tzinfo=None) == begins
    assert at(found.ends_at, there).replace(tzinfo=None) == ends


def exists(clock: datetime, zone: ZoneInfo) -> bool:
    """Tell whether clocks ever show a time."""
    there = clock.replace(tzinfo=zone)
    return there.astimezone(ZoneInfo("UTC")).astimezone(zone).replace(tzinfo=None) == clock


def test_the_next_morning_is_ones_own() -> None:
    evening = NOW + 22 * HOUR
    assert at(next_morning(evening, "Europe/Berlin"), ZoneInfo("Europe/Berlin")).hour == 8
    assert next_morning(evening, "UTC") == NOW + DAY + 8 * HOUR
    late = NOW + DAY + 2 * HOUR  # it went on till two at night: that is the same morning
    assert next_morning(late, "UTC") == NOW + DAY + 8 * HOUR
    assert next_morning(NOW + 23 * HOUR, "Asia/Tokyo") == NOW + 2 * DAY - HOUR


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"])
def test_the_clocks_of_a_zone_are_right_on_each_day_of_two_years(zone: str) -> None:
    there = ZoneInfo(zone)
    first, last = at(NOW), at(NOW + 365 * DAY)
    made: Any = clock_of(zone, there, first, last)
    parts: list[tuple[datetime, timedelta, timedelta]] = [
        (part["dtstart"].dt, part["tzoffsetfrom"].td, part["tzoffsetto"].td)
        for part in made.subcomponents
    ]
    onsets = sorted((starts - before, after) for starts, before, after in parts)
    for day in range(365):
        moment = first + timedelta(days=day, hours=12)
        plain = moment.replace(tzinfo=None)
        holds = [after for onset, after in onsets if onset <= plain]
        assert holds[-1] == moment.astimezone(there).utcoffset()
