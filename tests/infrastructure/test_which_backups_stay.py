"""The newest seven, four weeks, twelve months: nothing else goes, and never all of them."""

from datetime import UTC
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kith.foundation.clock import DAY, HOUR, at
from kith.infrastructure.backup.keeping import MONTHS, NEWEST, WEEKS, to_let_go
from kith.infrastructure.backup.rows import Kept

NOW = 1_795_435_200_000  # 23 November 2026
BERLIN = ZoneInfo("Europe/Berlin")
MOMENTS = st.lists(st.integers(NOW - 900 * DAY, NOW + 30 * DAY), max_size=80)


def kept(moments: list[int]) -> list[Kept]:
    return [Kept(n, "/to", f"{n}", m, 1, "", None, "", "") for n, m in enumerate(moments)]


def survivors(those: list[Kept], now: int) -> list[Kept]:
    gone = to_let_go(those, now, BERLIN)
    return [one for one in those if one not in gone]


@given(MOMENTS)
def test_the_newest_and_what_lies_in_the_future_never_go(moments: list[int]) -> None:
    those = kept(moments)
    gone = to_let_go(those, NOW, BERLIN)
    assert all(one.made_at <= NOW for one in gone)
    past = sorted(m for m in moments if m <= NOW)
    assert (
        sorted(one.made_at for one in survivors(those, NOW) if one.made_at <= NOW)[-NEWEST:]
        == past[-NEWEST:]
    )


@given(MOMENTS)
def test_no_more_stay_than_the_rule_says_and_asking_again_takes_no_more(moments: list[int]) -> None:
    stay = survivors(kept(moments), NOW)
    assert sum(one.made_at <= NOW for one in stay) <= NEWEST + WEEKS + MONTHS
    assert to_let_go(stay, NOW, BERLIN) == []


@given(MOMENTS, st.integers(-2000 * DAY, 2000 * DAY))
def test_a_clock_that_jumps_takes_away_no_more_than_the_right_one(
    moments: list[int], by: int
) -> None:
    those = kept(moments)
    stay = survivors(those, NOW + by)
    past = [one for one in those if one.made_at <= NOW + by]
    assert len(stay) >= min(len(those), NEWEST)
    assert set(stay) >= {one for one in those if one not in past}


@given(st.lists(st.integers(6 * HOUR, 9 * DAY), min_size=1, max_size=400))
def test_taking_away_each_night_leaves_what_taking_away_once_would(gaps: list[int]) -> None:
    now, each_night, all_of_them = NOW - 1500 * DAY, list[Kept](), list[Kept]()
    for n, gap in enumerate(gaps):
        now += gap
        one = Kept(n, "/to", f"{n}", now, 1, "", None, "", "")
        all_of_them.append(one)
        each_night = survivors([*each_night, one], now)
    assert each_night == survivors(all_of_them, now)


def test_two_years_of_nights_leave_a_week_a_month_and_a_year() -> None:
    nights = [NOW - days * DAY for days in range(730, -1, -1)]
    left = [at(one.made_at, UTC) for one in survivors(kept(nights), NOW)]
    assert [f"{day:%Y-%m-%d}" for day in left] == [
        "2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31",
        "2026-06-30", "2026-07-31", "2026-08-31", "2026-09-30", "2026-10-31",
        "2026-11-08", "2026-11-15", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20",
        "2026-11-21", "2026-11-22", "2026-11-23",
    ]  # fmt: skip
