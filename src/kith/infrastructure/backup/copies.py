"""The copy of a house that a backup holds: how it is made, and what a look into it finds."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import apsw

from kith.infrastructure.backup.archive import Told, size_of
from kith.infrastructure.backup.unhurried import rest_while
from kith.infrastructure.checkup import damage, loose_ends, plainly
from kith.infrastructure.files import DATABASE
from kith.infrastructure.migrations.run import TABLES
from kith.infrastructure.sqlite import connect, execute

_PAGES = 256


class Copying(Protocol):
    """How the rows of a house get into an SQLite file, all as of one moment."""

    def size(self) -> int:
        """Give about how many bytes the copy will have."""
        ...

    def copy(self, into: Path, told: Told) -> None:
        """Copy the house into a file that is not there yet."""
        ...


class HouseFileCopying:
    """Copies the file of a house that is kept in a folder, running or not."""

    def __init__(self, folder: Path) -> None:
        """Know where it is."""
        self._folder = folder

    def size(self) -> int:
        """Give about how many bytes the copy will have."""
        return sum(size_of(self._folder / name) for name in (DATABASE, f"{DATABASE}-wal"))

    def copy(self, into: Path, told: Told) -> None:
        """Copy the house as a reader sees it: what is written meanwhile does not get in."""
        with plainly(self._folder):
            source = connect(str(self._folder / DATABASE), readonly=True)
        with contextlib.closing(source), contextlib.closing(_fresh(into)) as target:
            list(execute(source, "begin"))
            list(execute(source, "select 1 from sqlite_schema limit 1"))
            with target.backup("main", source, "main") as backup:
                while not backup.done:
                    backup.step(_PAGES)
                    told("copying", backup.page_count - backup.remaining, backup.page_count)


def look_into(copy: Path, told: Told) -> tuple[str, int, dict[str, int]]:
    """Give the name, the schema and the rows of a house's file that nobody else has open.

    Raises if its pages are damaged or its rows point nowhere.
    """
    with contextlib.closing(apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READWRITE)) as db:
        rest_while(db, told)
        # The file then stands for itself, with no log beside it.
        list(execute(db, "pragma journal_mode = delete"))
        if why := damage(db, thorough=True):
            raise apsw.CorruptError(why)
        if loose_ends(db):
            raise apsw.CorruptError("rows point to rows that are not there")
        return _name(db), _schema(db), dict(_rows(db))


def _fresh(copy: Path) -> apsw.Connection:
    os.close(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    db = apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READWRITE)
    list(execute(db, "pragma synchronous = off"))
    return db


def _name(db: apsw.Connection) -> str:
    try:
        found = next(iter(execute(db, "select name from house where id = 1")), None)
    except apsw.SQLError:
        return ""
    return "" if found is None else str(found[0])


def _schema(db: apsw.Connection) -> int:
    return int(next(iter(execute(db, "select coalesce(max(number), 0) from migrations")))[0])


def _rows(db: apsw.Connection) -> Iterator[tuple[str, int]]:
    for name, _ in sorted(execute(db, TABLES)):
        quoted = '"' + str(name).replace('"', '""') + '"'
        yield str(name), int(next(iter(execute(db, f"select count(*) from {quoted}")))[0])  # noqa: S608 - a name from the schema
