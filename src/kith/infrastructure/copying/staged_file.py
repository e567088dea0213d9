"""A house's SQLite file that nobody else has open: one that is left behind, and one that comes to be."""

import contextlib
import os
from collections.abc import Generator
from itertools import count
from pathlib import Path

import apsw

from kith.foundation.errors import Conflict, Elsewhere
from kith.foundation.languages import Saying, say
from kith.infrastructure.checkup import damage, loose_ends
from kith.infrastructure.copying.wrongs import on_disk
from kith.infrastructure.migrations.run import Step, migrate
from kith.infrastructure.sqlite import connect, execute

_BESIDE = ("", "-wal", "-shm", "-journal")


@contextlib.contextmanager
def closed_to_others(file: Path) -> Generator[apsw.Connection]:
    """Give a house's file that nobody else can read or write meanwhile, and that has no log beside it."""
    with on_disk(file.parent), contextlib.closing(connect(str(file))) as db:
        for pragma in ("journal_mode = delete", "locking_mode = exclusive"):
            list(execute(db, f"pragma {pragma}"))
        execute(db, "begin exclusive")
        if next(execute(db, "pragma journal_mode"))[0] != "delete":
            raise apsw.BusyError("somebody else has just opened it")
        yield db


@contextlib.contextmanager
def filling(file: Path, known: list[Step]) -> Generator[apsw.Connection]:
    """Give a file that is at some schema, empty or as far as it was filled before."""
    with on_disk(file.parent):
        if not file.exists():
            os.close(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        flags = apsw.SQLITE_OPEN_READWRITE
        try:
            with contextlib.closing(apsw.Connection(str(file), flags=flags)) as db:
                # It is no house before it is whole and on the disk: nothing needs to wait for the disk.
                for pragma in ("synchronous = off", "foreign_keys = off", "cache_size = -65536"):
                    list(execute(db, f"pragma {pragma}"))
                migrate(db, known)
                yield db
        except (apsw.CorruptError, apsw.NotADBError) as wrong:
            raise Elsewhere("disk", _damaged(file, str(wrong))) from wrong


def prove_filled(db: apsw.Connection) -> None:
    """Raise unless a file that was filled is a house's in all that its rows say of each other."""
    if loose_ends(db):
        why = say(
            "Rows of the house in that database point to rows that are not there. Bring a backup back with: kith restore"
        )
        raise Elsewhere("database", why)


def prove_sound(db: apsw.Connection) -> None:
    """Raise unless the pages of a file are as they should be: it may have outlived a loss of power."""
    if why := damage(db, thorough=True):
        raise apsw.CorruptError(why)


def forget(file: Path) -> None:
    """Leave nothing of a file."""
    for more in _BESIDE:
        Path(f"{file}{more}").unlink(missing_ok=True)


def keep(file: Path) -> None:
    """Let a file be on the disk."""
    opened = os.open(file, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def set_aside(file: Path, word: str) -> Path:
    """Give a house's file another name, such as house.db.moved-2026-11-23, and tell it."""
    names = (f"{word}-{n}" if n > 1 else word for n in count(1))
    aside = next(to for name in names if not (to := Path(f"{file}.{name}")).exists())
    _rename(file, aside)
    return aside


def is_there(file: Path) -> bool:
    """Tell whether a file is there, or a log that would be taken for one of its own."""
    return any(Path(f"{file}{more}").exists() for more in _BESIDE)


def put_back(aside: Path, file: Path) -> None:
    """Give a house's file its own name again."""
    _rename(aside, file)


def prove_not_there(file: Path) -> None:
    """Raise if there is a house's file already."""
    if file.exists():
        raise Conflict(say(
            "There is a house in {folder} already. With --replace it is set aside first.",
            folder=str(file.parent),
        ))  # fmt: skip


def _damaged(file: Path, why: str) -> Saying:
    return say(
        "The copy {file} is damaged ({why}). Begin again with --afresh.", file=str(file), why=why
    )


def _rename(file: Path, to: Path) -> None:
    # What stands in a log goes with its file; the file itself is the last to go.
    for more in reversed(_BESIDE):
        if (one := Path(f"{file}{more}")).exists():
            one.rename(f"{to}{more}")
    keep(to.parent)
