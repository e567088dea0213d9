"""A round that the house lays again, until somebody stops it or nobody wants it for a while."""

import calendar
from datetime import date, datetime, timedelta, tzinfo

import msgspec

EVERY = {"week": 7, "fortnight": 14, "month": 28, "season": 89}  # days, at the least
_MONTHS = {"month": 1, "season": 3}
_MORNING = 9
_RESTS_AFTER = 2


class Series(msgspec.Struct, frozen=True):
    """How often a round is laid again. days: from laying to its evening.

    passed: how many of the last rounds, one after the other, were mostly passed.
    """

    id: int
    circle_id: int
    asked_by_id: int
    every: str
    days: int
    next_at: int
    passed: int

    @property
    def rests(self) -> bool:
        """Tell whether it stays out once, as two in a row were mostly passed."""
        return self.passed >= _RESTS_AFTER


def after_one(one: Series, today: date, zone: tzinfo) -> tuple[Series, int]:
    """Give a series after its turn, and when the next one is.

    A turn that was rested counts for the last two: the one after it is laid again.
    """
    following = msgspec.structs.replace(one, passed=_RESTS_AFTER - 1) if one.rests else one
    day = next_day(one.every, today)
    morning = datetime(day.year, day.month, day.day, _MORNING, tzinfo=zone)
    return following, int(morning.timestamp() * 1000)


def next_day(every: str, today: date) -> date:
    """Give the day of the next turn: the same weekday, or the same day of a later month."""
    if every not in _MONTHS:
        return today + timedelta(days=EVERY[every])
    months = today.month - 1 + _MONTHS[every]
    year, month = today.year + months // 12, months % 12 + 1
    return date(year, month, min(today.day, calendar.monthrange(year, month)[1]))
