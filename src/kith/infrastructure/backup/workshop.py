"""Where backups are worked on: a folder of one's own inside another, and nothing left of it after."""

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Generator
from itertools import count
from pathlib import Path

from kith.foundation.errors import Conflict, Elsewhere
from kith.foundation.languages import say
from kith.infrastructure.checkup import free_bytes

UNFINISHED = ".kith-backup-"
SPACE_TO_LEAVE = 32 << 20
_HELD = "held"


@contextlib.contextmanager
def aside(folder: Path, begins: str = UNFINISHED) -> Generator[Path]:
    """Give a folder of one's own in another, held as long as it is worked in, and clear it away."""
    made = Path(tempfile.mkdtemp(prefix=begins, dir=folder))
    try:
        with _held(made):
            yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def left_in(folder: Path, begins: str = UNFINISHED) -> list[Path]:
    """Give what broken-off work left in a folder, without what is being worked in now."""
    found: list[Path] = []
    for each in sorted(folder.glob(f"{begins}*")):
        with contextlib.suppress(OSError, Conflict), _held(each):
            found.append(each)
    return found


def clear_away(folder: Path) -> None:
    """Clear away what broken-off work left in a folder."""
    for each in left_in(folder):
        shutil.rmtree(each, ignore_errors=True)


@contextlib.contextmanager
def alone(folder: Path) -> Generator[None]:
    """Let one backup of a house be made at a time; where a disk knows no locks, nobody is kept out."""
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        _lock(opened)
        yield
    finally:
        os.close(opened)


@contextlib.contextmanager
def _held(folder: Path) -> Generator[None]:
    opened = os.open(folder / _HELD, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(opened)
        yield
    finally:
        os.close(opened)


def _lock(opened: int) -> None:
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as wrong:
        why = say("Another backup of this house is being made. Try again when it is done.")
        raise Conflict(why) from wrong
    except OSError:
        pass


def leave_space(folder: Path, needed: int) -> None:
    """Refuse beforehand what would fill the disk that the house itself may be writing to."""
    if free_bytes(folder) < needed + SPACE_TO_LEAVE:
        needed_mb = (needed + SPACE_TO_LEAVE) // 1_000_000
        raise Elsewhere(
            "disk",
            say(
                "The disk of {folder} has too little room: a backup needs about {needed} MB there.",
                folder=str(folder),
                needed=needed_mb,
            ),
        )


def free_name(folder: Path, stem: str, suffix: str = "") -> Path:
    """Give a name that nothing in a folder has yet: the stem, or the stem and a number."""
    names = (f"{stem}-{n}{suffix}" if n > 1 else f"{stem}{suffix}" for n in count(1))
    return next(path for name in names if not (path := folder / name).exists())


def keep_names(folder: Path) -> None:
    """Let the names in a folder be on the disk."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
