"""Brings a house back from a backup, whole or not at all."""

import contextlib
import os
import shutil
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Protocol

import apsw
import msgspec

from kith.foundation.clock import at, zone_named
from kith.foundation.errors import Conflict, Elsewhere, Invalid
from kith.foundation.languages import say
from kith.infrastructure.backup.archive import About, Told, read
from kith.infrastructure.backup.copies import look_into
from kith.infrastructure.backup.lying import Backup, Opening, in_file, opened
from kith.infrastructure.backup.workshop import SPACE_TO_LEAVE, aside, free_name, keep_names
from kith.infrastructure.checkup import free_bytes, has_house, plainly, settings_in
from kith.infrastructure.files import DATABASE, MEDIA, SETTINGS, Folder
from kith.infrastructure.migrations.run import pending
from kith.infrastructure.sqlite import connect, execute

STAGING = ".restoring-"
ASIDE = "set-aside"
_BESIDE = (f"{DATABASE}-wal", f"{DATABASE}-shm")


class Restored(msgspec.Struct, frozen=True):
    """A house that was brought back, and where that lies which was in its place."""

    about: About
    aside: Path | None
    behind: int
    schema: str = ""


class Placing(Protocol):
    """How the rows of a house get where they are kept, if not in the folder."""

    def place(self, file: Path, told: Told, *, replace: bool, day: str) -> str:
        """Put the house of a file there; give where that is which was there before, or nothing."""
        ...


def restore(
    archive: Backup | Path,
    into: Path,
    *,
    replace: bool,
    now: int,
    zone: str,
    told: Told,
    key: Opening | None = None,
    placing: Callable[[str], Placing | None] | None = None,
) -> Restored:
    """Bring the house in a backup into a folder; what is there already is set aside, never lost."""
    if into.exists() and not into.is_dir():
        raise Invalid("into", say("{folder} is not a folder.", folder=str(into)))
    if has_house(into) and not replace:
        raise Conflict(
            say(
                "There is a house in {folder} already. With --replace it is set aside first.",
                folder=str(into),
            )
        )
    backup = in_file(archive) if isinstance(archive, Path) else archive
    _leave_space(backup, into)
    with plainly(into), held(into), aside(into, STAGING) as staged:
        about = unpacked(backup, staged, told, key)
        behind = proved(backup, about, staged, told)
        today = at(now, zone_named(zone))
        elsewhere = placing(settings_in(staged)) if placing else None
        schema = ""
        if elsewhere:
            schema = elsewhere.place(
                staged / DATABASE, told, replace=replace, day=f"{today:%Y-%m-%d}"
            )
            (staged / DATABASE).unlink()
        set_aside = _swap(staged, into, f"{ASIDE}-{today:%Y-%m-%d-%H%M}")
    return Restored(about, set_aside, behind, schema)


def unpacked(backup: Backup, into: Path, told: Told, key: Opening | None) -> About:
    """Read a backup from end to end into an empty folder; what is there counts only after."""
    with opened(backup, key) as tar:
        return read(tar, backup.named, told, of=backup.size, into=into)


def proved(backup: Backup, about: About, unpacked: Path, told: Told) -> int:
    """Open the house that was unpacked; give how many steps it is behind today's schema."""
    told("checking", 0, 0)
    copy = unpacked / DATABASE
    try:
        _, schema, rows = look_into(copy, told)
    except apsw.Error as wrong:
        raise Invalid(
            "file",
            say(
                "The house in {file} is damaged ({why}). Nothing was changed.",
                file=backup.named,
                why=str(wrong),
            ),
        ) from wrong
    if (schema, rows) != (about.schema, about.rows):
        raise Invalid(
            "file",
            say(
                "The backup {file} does not hold what it says. Nothing was changed.",
                file=backup.named,
            ),
        )
    with contextlib.closing(apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READONLY)) as db:
        return len(pending(db))


def _leave_space(backup: Backup, into: Path) -> None:
    needed = backup.size + SPACE_TO_LEAVE
    if free_bytes(into) < needed:
        raise Elsewhere(
            "disk",
            say(
                "The disk of {folder} has too little room: {needed} MB are needed there.",
                folder=str(into),
                needed=needed // 1_000_000,
            ),
        )


@contextlib.contextmanager
def held(into: Path) -> Generator[None]:
    """Keep a running house out of the folder meanwhile, and leave no folder behind that was new."""
    was_there = into.exists()
    lock = Folder(str(into)).hold()
    try:
        yield
    except BaseException:
        if not was_there:
            shutil.rmtree(into, ignore_errors=True)
        raise
    finally:
        os.close(lock)


def _swap(staged: Path, into: Path, aside_name: str) -> Path | None:
    """Put what is staged in the place of what is there, or leave all as it was."""
    _settle_log(into)
    with contextlib.suppress(OSError):
        (into / MEDIA).rmdir()  # only an empty one goes so
    there = [name for name in (MEDIA, SETTINGS, *_BESIDE, DATABASE) if _is_there(into / name)]
    come = [name for name in (MEDIA, SETTINGS, DATABASE) if _is_there(staged / name)]
    away = free_name(into, aside_name)
    if there:
        away.mkdir(mode=0o700)
    try:
        # The house's own file goes last and comes last.
        _move([(into / name, away / name) for name in there]
              + [(staged / name, into / name) for name in come])  # fmt: skip
        keep_names(into)
    except BaseException:
        with contextlib.suppress(OSError):
            away.rmdir()
        raise
    return away if there else None


def _move(moves: list[tuple[Path, Path]]) -> None:
    """Make all the moves, or none."""
    done: list[tuple[Path, Path]] = []
    try:
        for here, to in moves:
            here.rename(to)
            done.append((here, to))
    except BaseException:
        for here, to in reversed(done):
            to.rename(here)
        raise


def _settle_log(into: Path) -> None:
    """Bring what stands in the log of the house that is there into its file, if it can be read."""
    if has_house(into):
        with (
            contextlib.suppress(apsw.Error),
            contextlib.closing(connect(str(into / DATABASE))) as db,
        ):
            list(execute(db, "pragma wal_checkpoint(truncate)"))


def _is_there(path: Path) -> bool:
    return path.exists() or path.is_symlink()
