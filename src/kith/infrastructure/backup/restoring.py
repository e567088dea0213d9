"""Brings a house back from a backup, whole or not at all."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Generator
from pathlib import Path

import apsw
import msgspec

from kith.foundation.clock import at, zone_named
from kith.foundation.errors import Conflict, Elsewhere, Invalid
from kith.foundation.languages import say
from kith.infrastructure.backup.archive import About, Told, check, unpack
from kith.infrastructure.backup.making import SPACE_TO_LEAVE, free_name, keep_names, look_into
from kith.infrastructure.checkup import free_bytes, has_house, plainly
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


def restore(
    archive: Path, into: Path, *, replace: bool, now: int, zone: str, told: Told
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
    with plainly(archive):
        about = check(archive, told)
    _leave_space(about, into)
    with plainly(into), held(into), _staged(into) as staged:
        unpack(archive, about, staged, told)
        told("checking", 0, 0)
        behind = _proved(archive, about, staged)
        aside = _swap(staged, into, f"{ASIDE}-{at(now, zone_named(zone)):%Y-%m-%d-%H%M}")
    return Restored(about, aside, behind)


def _leave_space(about: About, into: Path) -> None:
    needed = sum(entry.size for entry in about.files.values()) + SPACE_TO_LEAVE
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


@contextlib.contextmanager
def _staged(into: Path) -> Generator[Path]:
    staged = Path(tempfile.mkdtemp(prefix=STAGING, dir=into))
    try:
        yield staged
    finally:
        shutil.rmtree(staged, ignore_errors=True)


def _proved(archive: Path, about: About, staged: Path) -> int:
    """Open what was unpacked; give how many steps it is behind today's schema."""
    copy = staged / DATABASE
    try:
        _, schema, rows = look_into(copy)
    except apsw.Error as wrong:
        raise Invalid(
            "file",
            say(
                "The house in {file} is damaged ({why}). Nothing was changed.",
                file=str(archive),
                why=str(wrong),
            ),
        ) from wrong
    if (schema, rows) != (about.schema, about.rows):
        raise Invalid(
            "file",
            say(
                "The backup {file} does not hold what it says. Nothing was changed.",
                file=str(archive),
            ),
        )
    with contextlib.closing(apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READONLY)) as db:
        return len(pending(db))


def _swap(staged: Path, into: Path, aside_name: str) -> Path | None:
    """Put what is staged in the place of what is there, or leave all as it was."""
    _settle_log(into)
    with contextlib.suppress(OSError):
        (into / MEDIA).rmdir()  # only an empty one goes so
    there = [name for name in (MEDIA, SETTINGS, *_BESIDE, DATABASE) if _is_there(into / name)]
    come = [name for name in (MEDIA, SETTINGS, DATABASE) if _is_there(staged / name)]
    aside = free_name(into, aside_name)
    if there:
        aside.mkdir(mode=0o700)
    try:
        # The house's own file goes last and comes last.
        _move([(into / name, aside / name) for name in there]
              + [(staged / name, into / name) for name in come])  # fmt: skip
        keep_names(into)
    except BaseException:
        with contextlib.suppress(OSError):
            aside.rmdir()
        raise
    return aside if there else None


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
