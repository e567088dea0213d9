"""Copies a house while it lives, and makes one file of it."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import apsw
import msgspec

from kith import __version__
from kith.foundation.clock import at, zone_named
from kith.foundation.errors import Elsewhere, Invalid
from kith.foundation.languages import say
from kith.foundation.text import handle_from
from kith.infrastructure.backup.archive import SUFFIX, About, Told, check, media_in, size_of, write
from kith.infrastructure.checkup import damage, free_bytes, loose_ends, plainly
from kith.infrastructure.files import DATABASE, SETTINGS
from kith.infrastructure.sqlite import connect, execute

BACKUPS = "backups"
UNFINISHED = ".kith-backup-"
SPACE_TO_LEAVE = 32 << 20
_PAGES = 256
_DEFAULT_NAME = "house"


class Made(msgspec.Struct, frozen=True):
    """A backup that was made, opened and checked."""

    file: Path
    size: int
    about: About


def back_up(folder: Path, to: Path, *, now: int, zone: str, told: Told) -> Made:
    """Make a backup of the house in a folder, whether it is running or not."""
    if to.exists() and not to.is_dir():
        raise Invalid("folder", say("{folder} is not a folder.", folder=str(to)))
    with plainly(to):
        to.mkdir(mode=0o700, parents=True, exist_ok=True)
        _leave_space(folder, to)
        with tempfile.TemporaryDirectory(prefix=UNFINISHED, dir=to) as aside:
            copy, archive = Path(aside, DATABASE), Path(aside, "archive.tar")
            about = _copied(folder, copy, now, told)
            entries = {DATABASE: copy, **_beside(folder)}
            about = write(archive, entries, about, told)
            if check(archive, told) != about:
                raise Elsewhere(
                    "disk", say("The backup was not written as it should be. None was kept.")
                )
            file = _put_down(archive, to, about, zone)
    return Made(file, file.stat().st_size, about)


def look_into(copy: Path) -> tuple[str, int, dict[str, int]]:
    """Give the name, the schema and the rows of a house's file that nobody else has open.

    Raises if its pages are damaged or its rows point nowhere.
    """
    with contextlib.closing(apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READWRITE)) as db:
        # The file then stands for itself, with no log beside it.
        list(execute(db, "pragma journal_mode = delete"))
        if why := damage(db, thorough=True):
            raise apsw.CorruptError(why)
        if loose_ends(db):
            raise apsw.CorruptError("rows point to rows that are not there")
        return _name(db), _schema(db), dict(_rows(db))


def _copied(folder: Path, copy: Path, now: int, told: Told) -> About:
    with plainly(folder):
        source = connect(str(folder / DATABASE), readonly=True)
    with contextlib.closing(source), contextlib.closing(_fresh(copy)) as target:
        # A reader's snapshot: what is written meanwhile neither gets in nor makes it start again.
        list(execute(source, "begin"))
        list(execute(source, "select 1 from sqlite_schema limit 1"))
        with target.backup("main", source, "main") as backup:
            while not backup.done:
                backup.step(_PAGES)
                told("copying", backup.page_count - backup.remaining, backup.page_count)
    told("checking", 0, 0)
    with plainly(folder):
        name, schema, rows = look_into(copy)
    return About(__version__, name, now, schema, rows, {})


def _fresh(copy: Path) -> apsw.Connection:
    os.close(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    db = apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READWRITE)
    list(execute(db, "pragma synchronous = off"))
    return db


def _beside(folder: Path) -> dict[str, Path]:
    settings = folder / SETTINGS
    return ({SETTINGS: settings} if settings.exists() else {}) | media_in(folder)


def _leave_space(folder: Path, to: Path) -> None:
    """Refuse beforehand what would fill the disk that the house itself may be writing to."""
    of_house = sum(size_of(folder / name) for name in (DATABASE, f"{DATABASE}-wal"))
    needed = 2 * of_house + sum(map(size_of, media_in(folder).values()))
    if free_bytes(to) < needed + SPACE_TO_LEAVE:
        needed_mb = (needed + SPACE_TO_LEAVE) // 1_000_000
        raise Elsewhere(
            "disk",
            say(
                "The disk of {folder} has too little room: a backup needs about {needed} MB there.",
                folder=str(to),
                needed=needed_mb,
            ),
        )


def _put_down(archive: Path, to: Path, about: About, zone: str) -> Path:
    name = handle_from(about.name)
    name = _DEFAULT_NAME if name == handle_from("") else name
    stem = f"{name}-{at(about.made_at, zone_named(zone)):%Y-%m-%d-%H%M}"
    file = free_name(to, stem, SUFFIX)
    archive.rename(file)
    keep_names(to)
    return file


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


def _name(db: apsw.Connection) -> str:
    try:
        found = next(iter(execute(db, "select name from house where id = 1")), None)
    except apsw.SQLError:
        return ""
    return "" if found is None else str(found[0])


def _schema(db: apsw.Connection) -> int:
    return int(next(iter(execute(db, "select coalesce(max(number), 0) from migrations")))[0])


def _rows(db: apsw.Connection) -> Iterator[tuple[str, int]]:
    tables = execute(
        db, "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name"
    )  # fmt: skip
    for (name,) in list(tables):
        quoted = '"' + str(name).replace('"', '""') + '"'
        yield str(name), int(next(iter(execute(db, f"select count(*) from {quoted}")))[0])  # noqa: S608 - a name from the schema
