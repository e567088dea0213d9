"""Which backups stay, what lies where they should be, and what broken-off ones left there."""

from collections.abc import Hashable, Sequence
from datetime import date, tzinfo
from pathlib import Path

import msgspec

from kith.foundation.clock import at
from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.infrastructure.backup.archive import SUFFIX
from kith.infrastructure.backup.lying import Lies, Shelf
from kith.infrastructure.backup.making import BACKUPS
from kith.infrastructure.backup.restoring import STAGING
from kith.infrastructure.backup.rows import Kept
from kith.infrastructure.backup.workshop import left_in

NEWEST, WEEKS, MONTHS = 7, 4, 12


class Listed(msgspec.Struct, frozen=True):
    """What lies where backups are: which of them this house put there, and which of those are gone."""

    lies: Sequence[Lies]
    ours: Sequence[Kept]
    gone: Sequence[Kept]


def to_let_go(kept: Sequence[Kept], now: int, zone: tzinfo) -> list[Kept]:
    """Give those that need not stay.

    The newest seven stay, the newest of each of the last four weeks and twelve months that have
    any, and all that are dated in the future: a clock may have been wrong, then or now.
    """
    past = sorted((one for one in kept if one.made_at <= now), key=_age)
    stay = {one.id for one in past[:NEWEST]}
    stay |= _newest_of_each([(_week(one, zone), one) for one in past], WEEKS)
    stay |= _newest_of_each([(_month(one, zone), one) for one in past], MONTHS)
    return [one for one in past if one.id not in stay]


def listed(shelf: Shelf, kept: Sequence[Kept]) -> Listed:
    """Give what lies somewhere, beside what this house knows to have put there."""
    lies = shelf.there()
    names = {one.name for one in lies}
    ours = [one for one in kept if one.name in names]
    return Listed(lies, ours, [one for one in kept if one.name not in names])


def is_the_place(shelf: Shelf, kept: Sequence[Kept]) -> None:
    """Raise where nothing is left of all that was put into a folder: another disk may lie there."""
    known = len(kept)
    if known and shelf.is_here and not listed(shelf, kept).ours:
        raise Elsewhere(
            "disk",
            say(
                "None of the {known} backups that were put into {folder} is there. Mount its disk. If they were taken away on purpose, `kith backup {folder}` begins anew.",
                known=known,
                folder=shelf.place,
            ),
        )


def newest(folder: Path) -> int | None:
    """Give the moment of the newest backup in a house's folder, if there is one."""
    moments = [path.stat().st_mtime_ns for path in (folder / BACKUPS).glob(f"*{SUFFIX}*")]
    return max(moments) // 1_000_000 if moments else None


def leftovers(folder: Path) -> list[Path]:
    """Give what a backup or a restore left behind that was broken off."""
    return [*left_in(folder, STAGING), *left_in(folder / BACKUPS)]


def _newest_of_each(named: Sequence[tuple[Hashable, Kept]], most: int) -> set[int]:
    """Give the first of each name, for as many names as come first."""
    found: dict[Hashable, int] = {}
    for name, one in named:
        if name not in found and len(found) < most:
            found[name] = one.id
    return set(found.values())


def _age(one: Kept) -> tuple[int, int]:
    return -one.made_at, -one.id


def _day(one: Kept, zone: tzinfo) -> date:
    return at(one.made_at, zone).date()


def _week(one: Kept, zone: tzinfo) -> tuple[int, int]:
    year, week, _ = _day(one, zone).isocalendar()
    return year, week


def _month(one: Kept, zone: tzinfo) -> tuple[int, int]:
    day = _day(one, zone)
    return day.year, day.month
