"""How the steps of an upgrade are taken in a house's file: all of them and proved, or none.

All of it happens in one transaction on the house itself. So there is no moment at which a crash
could leave anything else than the old house or the new one, nothing has to be put back by hand,
and whoever else has the file open sees either the one or the other.
"""

import contextlib
import re
from collections.abc import Sequence
from itertools import zip_longest
from pathlib import Path
from typing import Protocol

import apsw

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.infrastructure.backup.archive import Told
from kith.infrastructure.checkup import damage, loose_ends, plainly
from kith.infrastructure.files import DATABASE
from kith.infrastructure.migrations.run import SHAPE, TABLES, Step, migrate, pending
from kith.infrastructure.sqlite import connect, execute, is_disk

_COMMENT = re.compile(r"--[^\n]*")
# What comes after these words is the name of a table whose rows a step may change.
_CHANGES = re.compile(
    r'\b(?:table|into|update|delete\s+from)\s+(?:if\s+(?:not\s+)?exists\s+|or\s+\w+\s+)?"?(\w+)',
    re.IGNORECASE,
)


class Unsound(Exception):
    """What the steps led to is not as it should be, and was not kept."""


class Stepping(Protocol):
    """How steps are taken where a house is kept."""

    def held(self) -> contextlib.AbstractContextManager[None]:
        """Keep other programs off it, as far as holding the data folder does not."""
        ...

    def ahead(self, known: list[Step]) -> list[Step]:
        """Give the steps that the house has not taken; raise if it is none, or not this program's."""
        ...

    def take(self, todo: Sequence[Step], known: list[Step], told: Told) -> None:
        """Let all of the steps be taken, and be sound, or none."""
        ...


class HouseFileStepping:
    """Takes the steps of a house in its file."""

    def __init__(self, folder: Path) -> None:
        """Know where it is."""
        self._folder = folder

    def held(self) -> contextlib.AbstractContextManager[None]:
        """Lean on the data folder, which is held: all that writes for long holds it too."""
        return contextlib.nullcontext()

    def ahead(self, known: list[Step]) -> list[Step]:
        """Give the steps that the house has not taken."""
        with plainly(self._folder), contextlib.closing(self._opened(readonly=True)) as db:
            todo = pending(db, known)
        if len(todo) == len(known):
            file = str(self._folder / DATABASE)
            why = say(
                "The file {file} is no house. Name the folder of one with KITH_DATA.", file=file
            )
            raise Elsewhere("database", why)
        return todo

    def take(self, todo: Sequence[Step], known: list[Step], told: Told) -> None:
        """Let all of the steps be taken, and be sound, or none."""
        with plainly(self._folder), contextlib.closing(self._opened()) as db:
            execute(db, "begin immediate")
            try:
                self._take(db, todo, told)
                with contextlib.closing(self._opened(readonly=True)) as before:
                    _prove(before, db, todo, known)
                execute(db, "commit")
            except BaseException as wrong:
                if db.in_transaction:
                    execute(db, "rollback")
                if isinstance(wrong, apsw.FullError):
                    raise disk_full(str(self._folder)) from wrong
                raise
            with contextlib.suppress(apsw.Error):  # the log is as good as the file; it takes room
                execute(db, "pragma wal_checkpoint(truncate)")

    def _take(self, db: apsw.Connection, todo: Sequence[Step], told: Told) -> None:
        db.authorizer = _in_one_transaction
        try:
            for done, step in enumerate(todo):
                told("upgrading", done, len(todo))
                self._take_one(db, step)
        finally:
            db.authorizer = None

    def _take_one(self, db: apsw.Connection, step: Step) -> None:
        try:
            for _ in execute(db, step.on("sqlite")):
                pass
        except apsw.Error as wrong:
            if is_disk(wrong):
                raise
            raise step_failed(step, wrong, str(self._folder)) from wrong
        args = (step.number, step.name, step.sha256)
        execute(db, "insert into migrations (number, name, sha256) values (?, ?, ?)", args)

    def _opened(self, *, readonly: bool = False) -> apsw.Connection:
        return connect(str(self._folder / DATABASE), readonly=readonly)


def changed_by(todo: Sequence[Step]) -> set[str]:
    """Give the tables whose rows some steps may change."""
    found = (_CHANGES.findall(_COMMENT.sub("", step.sql)) for step in todo)
    return {name.casefold() for names in found for name in names} | {"migrations"}


def step_failed(step: Step, wrong: Exception, where: str) -> Elsewhere:
    """Say that a step could not be taken, and that nothing has changed."""
    why = say(
        "Migration {number} failed ({why}). The house in {where} is as it was: run it with the Kith it came from.",
        number=step.number, why=" ".join(str(wrong).split()), where=where,
    )  # fmt: skip
    return Elsewhere("database", why)


def disk_full(where: str) -> Elsewhere:
    """Say that there was no room for the steps, and that nothing has changed."""
    why = say(
        "The disk of {where} is full. The house is as it was. Make room, then run: kith upgrade",
        where=where,
    )
    return Elsewhere("disk", why)


def _in_one_transaction(asked: int, *_: str | None) -> int:
    """Let a step do all but end the transaction, which would keep a part of the way."""
    ends = asked in {apsw.SQLITE_TRANSACTION, apsw.SQLITE_SAVEPOINT}
    return apsw.SQLITE_DENY if ends else apsw.SQLITE_OK


def _prove(
    before: apsw.Connection, after: apsw.Connection, todo: Sequence[Step], known: list[Step]
) -> None:
    """Raise unless a house is whole after the steps, and they changed only what they speak of."""
    if pending(after, known):
        raise Unsound("not all steps are taken")
    if why := damage(after, thorough=True):
        raise Unsound(why)
    if loose_ends(after):
        raise Unsound("rows point to rows that are not there")
    if other := _otherwise_made(after, known):
        raise Unsound(f"a new house has not the same {other}")
    changed = changed_by(todo)
    for name, _ in execute(before, TABLES):
        if name.casefold() not in changed and not _same(before, after, name):
            raise Unsound(f"rows of {name} are not as they were")


def _otherwise_made(db: apsw.Connection, known: list[Step]) -> str:
    """Name what a house has otherwise than a fresh one, or nothing."""
    with contextlib.closing(apsw.Connection(":memory:")) as fresh:
        migrate(fresh, known)
        other = set(execute(fresh, SHAPE)) ^ set(execute(db, SHAPE))
    named = (f"{kind} {name}" for kind, name, _ in other if name != "migrations")
    return min(named, default="")


def _same(before: apsw.Connection, after: apsw.Connection, name: str) -> bool:
    quoted = name.replace('"', '""')
    rows = f'select * from "{quoted}"'  # noqa: S608 - a name from the schema
    try:
        pairs = zip_longest(execute(before, rows), execute(after, rows))
        return all(one == other for one, other in pairs)
    except apsw.SQLError:
        return False  # it has gone
