"""Moments, days and seasons."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.foundation.clock import DAY, HOUR, MINUTE, SECOND, at, now, start_of, zone_named
from kith.foundation.languages import ORDINALS, SEASONS, Saying, say, season, season_end

SEASON_OF = ["winter"] * 2 + ["spring"] * 3 + ["summer"] * 3 + ["autumn"] * 3 + ["winter"]
DAYS = st.dates(date(1970, 1, 2), date(2200, 1, 1))
ZONES = st.sampled_from(["UTC", "Europe/Berlin", "Asia/Osaka", "Asia/Amman", "Pacific/Apia"])


def test_a_day_has_its_milliseconds() -> None:
    assert (SECOND, MINUTE, HOUR, DAY) == (1000, 60_000, 3_600_000, 86_400_000)


def test_now_is_now() -> None:
    assert abs(now() - datetime.now(UTC).timestamp() * 1000) < MINUTE


@given(st.integers(0, 253_402_200_000_000))
def test_a_moment_comes_back(moment: int) -> None:
    there = at(moment, timezone(timedelta(hours=9)))
    assert there.utcoffset() == timedelta(hours=9)
    assert round(there.timestamp() * 1000) == moment


@given(DAYS, ZONES)
def test_a_day_starts_when_its_date_does(day: date, zone: str) -> None:
    where = zone_named(zone)
    start = start_of(day, where)
    assert at(start - 1, where).date() < day <= at(start, where).date()


def test_a_zone_is_known_by_its_name() -> None:
    assert zone_named("Europe/Prague") == ZoneInfo("Europe/Prague")


@pytest.mark.parametrize(
    "name",
    ["", "Garden", "../../etc/passwd", "/etc/localtime", "Europe", "a\0b", "\ud800"],
    ids=ascii,
)
def test_a_zone_that_is_not_there_is_utc(name: str) -> None:
    assert zone_named(name) is UTC


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_lies_in_its_season(month: int) -> None:
    for day in (date(2026, month, 1), date(2027, month, 28)):
        assert str(season(day)) == SEASON_OF[month - 1]


@pytest.mark.parametrize("month", range(1, 13))
def test_a_season_ends_where_the_next_begins(month: int) -> None:
    day = date(2027, month, 1)
    ends = date(2028, 3, 1) if month == 12 else date(2027, (month // 3 + 1) * 3, 1)
    assert season_end(day) == ends


@given(DAYS)
def test_seasons_follow_each_other_without_a_gap(day: date) -> None:
    ends = season_end(day)
    assert day < ends <= day + timedelta(days=92)
    assert season(ends - timedelta(days=1)) == season(day)
    assert SEASONS.index(season(ends)) == (SEASONS.index(season(day)) + 1) % 4


def test_a_sentence_is_put_into_a_language_with_its_values() -> None:
    saying = say("{who} brings {count} bowls.", who="{Hana}", count=6)
    assert str(saying) == "{Hana} brings 6 bowls."
    german = {"{who} brings {count} bowls.": "{count} Schalen bringt {who}."}
    assert saying.into(lambda text: german.get(text, text)) == "6 Schalen bringt {Hana}."
    assert saying == Saying("{who} brings {count} bowls.", {"who": "{Hana}", "count": 6})


def test_ordinals_go_to_twelve_in_words() -> None:
    assert [str(each) for each in ORDINALS][::11] == ["the first", "the twelfth"]
    assert len({str(each) for each in ORDINALS}) == 12
