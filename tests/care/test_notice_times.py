"""When notices go out: by each person's own clock, once a time, also where clocks leap."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kith.care.notices.times import HALF_HOURS, TICK, Slot, by_day, next_tick, slot_now, unpacked
from kith.foundation.clock import DAY, HOUR, MINUTE
from kith.ties.people.model import Night

USUAL = (510, 1110)
# The nights of 2026 and 2027 on which clocks leap, and zones that leap at odd hours or by half an hour.
ZONES = [
    "Europe/Berlin", "America/New_York", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu",
    "Pacific/Chatham", "America/Santiago", "Asia/Beirut", "Africa/Cairo", "Pacific/Apia", "UTC",
    "Africa/Casablanca", "America/Havana", "Asia/Tehran",
]  # fmt: skip


def moment(when: datetime) -> int:
    """Give a moment."""
    return int(when.timestamp() * 1000)


def seen(hours: tuple[int, ...], night: Night, begins: int, ends: int) -> list[Slot]:
    """Give what is found by looking every quarter of an hour, each time once."""
    found: dict[str, Slot] = {}
    for tick in range(begins - begins % TICK, ends, TICK):
        slot = slot_now(hours, night, tick)
        if slot is not None:
            found.setdefault(slot.about, slot)
    return [*found.values()]


def test_the_usual_day_in_berlin() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    begins = moment(datetime(2026, 11, 23, tzinfo=berlin))
    morning, evening = seen(USUAL, Night("Europe/Berlin"), begins + HOUR, begins + DAY)
    assert morning.about == "2026-11-23 510"
    assert morning.at == moment(datetime(2026, 11, 23, 8, 30, tzinfo=berlin))
    assert morning.until == evening.at == moment(datetime(2026, 11, 23, 18, 30, tzinfo=berlin))
    assert evening.until == moment(datetime(2026, 11, 23, 21, tzinfo=berlin))
    assert slot_now(USUAL, Night("Europe/Berlin"), evening.until) is None
    assert slot_now((), Night("Europe/Berlin"), evening.at) is None


def leaps(clock: ZoneInfo) -> list[date]:
    """Give the days of two years after which a clock shows another time, and one ordinary day."""
    days = [date(2026, 1, 10) + timedelta(days=n) for n in range(730)]
    told = [datetime(day.year, day.month, day.day, tzinfo=clock).utcoffset() for day in days]
    return [
        days[0],
        *(day for day, (one, then) in zip(days, pairwise(told), strict=False) if one != then),
    ]


@pytest.mark.parametrize("zone", ZONES)
def test_each_time_of_each_day_comes_once_also_where_clocks_leap(zone: str) -> None:
    clock = ZoneInfo(zone)
    for leap in leaps(clock):
        days = [leap + timedelta(days=n) for n in range(-1, 4)]
        begins = moment(datetime(days[0].year, days[0].month, days[0].day, tzinfo=clock))
        found = seen(USUAL, Night(zone), begins, begins + 5 * DAY + 2 * HOUR)
        named = {f"{day} {minute}" for day in days for minute in USUAL}
        assert named <= {slot.about for slot in found}, "none is lost"
        for slot in found:
            there = datetime.fromtimestamp(slot.at / 1000, clock)
            assert there.hour * 60 + there.minute == slot.minute
        for one, other in pairwise(sorted(found, key=lambda slot: slot.at)):
            assert one.until <= other.at, "no two at a time"


@pytest.mark.parametrize("minute", [120, 150])
def test_a_time_that_clocks_leap_over_or_show_twice_comes_once(minute: int) -> None:
    berlin, watch = ZoneInfo("Europe/Berlin"), Night("Europe/Berlin", 12, 20)
    for day in (datetime(2026, 3, 29, tzinfo=berlin), datetime(2026, 10, 25, tzinfo=berlin)):
        begins = moment(day) - HOUR
        (slot,) = [s for s in seen((minute,), watch, begins, begins + DAY) if s.day == day.date()]
        there = datetime.fromtimestamp(slot.at / 1000, berlin)
        assert there.hour * 60 + there.minute in {minute, minute + 60}


NIGHTS = st.tuples(st.integers(0, 23), st.integers(0, 23))


@settings(max_examples=40)
@given(
    st.sampled_from(ZONES), NIGHTS,
    st.lists(st.sampled_from([*HALF_HOURS]), unique=True, max_size=3),
    st.integers(0, 730 * 24 * 60),
)  # fmt: skip
def test_whatever_is_chosen_no_time_is_in_the_night_or_comes_twice(
    zone: str, hours: tuple[int, int], chosen: list[int], minutes: int
) -> None:
    night = Night(zone, *hours)
    begins = moment(datetime(2026, 1, 1, tzinfo=UTC)) + minutes * MINUTE
    found = seen(tuple(sorted(chosen)), night, begins, begins + 3 * DAY)
    for slot in found:
        assert night.until(slot.at) is None, "not in the night"
        assert night.until(slot.until - 1) is None, "nor so late that it would be"
        assert slot.at < slot.until
    assert len({slot.at for slot in found}) == len(found)
    # Three days and the rest of two more, three times each at most.
    assert len(found) <= 3 * 5


@given(st.integers(0, 1 << 42))
def test_the_next_look_is_soon_and_never_before(now: int) -> None:
    assert 0 < next_tick(now) - now <= 15 * MINUTE + 1000
    assert next_tick(now) % TICK == 1000


@pytest.mark.parametrize(
    ("night", "first", "last"),
    [(Night("UTC"), 480, 1230), (Night("UTC", 0, 0), 0, 1410), (Night("UTC", 1, 9), 540, 30)],
)
def test_what_can_be_chosen_is_the_day(night: Night, first: int, last: int) -> None:
    assert (by_day(night)[0], by_day(night)[-1]) == (first, last)
    assert unpacked("") == ()
