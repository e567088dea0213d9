"""Backups that lie in a house's folder, and what a broken-off one left there."""

from pathlib import Path

from kith.infrastructure.backup.archive import SUFFIX
from kith.infrastructure.backup.making import BACKUPS, UNFINISHED
from kith.infrastructure.backup.restoring import STAGING


def newest(folder: Path) -> int | None:
    """Give the moment of the newest backup in a house's folder, if there is one."""
    moments = [path.stat().st_mtime_ns for path in (folder / BACKUPS).glob(f"*{SUFFIX}")]
    return max(moments) // 1_000_000 if moments else None


def leftovers(folder: Path) -> list[Path]:
    """Give what a backup or a restore left behind that was broken off."""
    unfinished = (folder / BACKUPS).glob(f"{UNFINISHED}*")
    return sorted([*folder.glob(f"{STAGING}*"), *unfinished])
