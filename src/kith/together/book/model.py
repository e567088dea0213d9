"""Seasons, and what a circle's book holds of each."""

from datetime import UTC, date

import msgspec

from kith.foundation.clock import DAY, at, start_of
from kith.foundation.ids import first_id_at
from kith.foundation.languages import season_end

SETTLES_AFTER = 7 * DAY
_MONTHS = 12
_A_SEASON = 3


class Season(msgspec.Struct, frozen=True, order=True):
    """Three months, by the day they begin; the same ones for everybody, by UTC."""

    begins: date

    @property
    def ends(self) -> date:
        """Give the first day of the next."""
        return season_end(self.begins)

    @property
    def ids(self) -> tuple[int, int]:
        """Give from which id on, and up to which, something in this season was begun."""
        return first_id_at(start_of(self.begins)), first_id_at(start_of(self.ends))

    @property
    def name(self) -> str:
        """Give what it is called in an address, such as `2026-09`."""
        return f"{self.begins:%Y-%m}"


def season_of(moment: int) -> Season:
    """Give the season that a moment lies in."""
    day = at(moment, UTC).date()
    back = day.month % _A_SEASON
    year, month = (day.year, day.month - back) if day.month > back else (day.year - 1, _MONTHS)
    return Season(date(year, month, 1))


def season_named(name: str, among: list[Season]) -> Season | None:
    """Give the season of this name, if it is among these."""
    return next((one for one in among if one.name == name), None)
