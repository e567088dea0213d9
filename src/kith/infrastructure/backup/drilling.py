"""Brings a backup back on trial, looks at it as at a house, and clears it away."""

import asyncio
import contextlib
from collections.abc import Generator
from pathlib import Path
from typing import IO, cast

import apsw
import msgspec

from kith.foundation.clock import now
from kith.foundation.errors import Invalid, Wrong
from kith.foundation.languages import say
from kith.infrastructure.backup.archive import CHUNK, About, Counted, Entry, Summed, Told
from kith.infrastructure.backup.lying import Backup, Opening, is_sealed
from kith.infrastructure.backup.making import BACKUPS
from kith.infrastructure.backup.restoring import proved, unpacked
from kith.infrastructure.backup.rows import Kept
from kith.infrastructure.backup.workshop import aside, clear_away, leave_space
from kith.infrastructure.checkup import look, plainly
from kith.infrastructure.files import DATABASE
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.migrations.run import migrate
from kith.infrastructure.sqlite import connect


def drill(
    backup: Backup, kept: Kept | None, folder: Path, *, told: Told, key: Opening | None
) -> About | None:
    """Bring a backup back on trial; give what it says of itself, or nothing if only a key shows it.

    kept: what this house knows of it. Raises what is wrong with it.
    """
    summing = _Summing(backup)
    sealed = key is None and is_sealed(backup)
    about = None if sealed else _tried(summing.backup, folder, told, key)
    if sealed:
        summing.read(told)
    if kept and summing.sums != (kept.size, kept.sha256):
        why = say("The backup {file} is not as it was when it was made.", file=backup.named)
        raise Invalid("file", why)
    return about


def _tried(backup: Backup, folder: Path, told: Told, key: Opening | None) -> About:
    near = folder / BACKUPS
    with plainly(near):
        near.mkdir(mode=0o700, exist_ok=True)
        clear_away(near)
        leave_space(near, backup.size)
        with aside(near) as staged:
            about = unpacked(backup, staged, told, key)
            proved(backup, about, staged, told)
            _opens(staged / DATABASE, backup)
    return about


class _Summing:
    """A backup that is summed while it is read."""

    def __init__(self, backup: Backup) -> None:
        self._plain = backup
        self._summed: Summed | None = None
        self.backup = msgspec.structs.replace(backup, open=self._open)

    @property
    def sums(self) -> tuple[int, str]:
        entry = self._summed.entry() if self._summed else Entry(0, "")
        return entry.size, entry.sha256

    def read(self, told: Told) -> None:
        counted = Counted(told, "reading", self._plain.size)
        with self._open() as file:
            while piece := file.read(CHUNK):
                counted(len(piece))

    @contextlib.contextmanager
    def _open(self) -> Generator[IO[bytes]]:
        with self._plain.open() as file:
            self._summed = Summed(file, lambda _more: None)
            yield cast("IO[bytes]", self._summed)


def _opens(file: Path, backup: Backup) -> None:
    """Take the house along to today, should it be older, and open it as a running one is."""
    try:
        with contextlib.closing(connect(str(file))) as db:
            migrate(db)
        asyncio.run(_opened(str(file)))
    except (apsw.Error, Wrong) as wrong:
        why = say("The house in {file} can't be opened ({why}).", file=backup.named, why=str(wrong))
        raise Invalid("file", why) from wrong


async def _opened(file: str) -> None:
    house = HouseFile(file, now=now)
    try:
        await house.read(look)
    finally:
        await house.close()
