"""SQLite: reads on the event loop, and one writer that commits in groups."""

import functools
import re
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextvars import Context
from typing import Any, Final, TypeVar, cast

import apsw

from kith.foundation.errors import Conflict, Elsewhere, Wrong
from kith.foundation.languages import say
from kith.infrastructure.database import NewId, Unfit, Value

T = TypeVar("T")
BUSY_WAIT: Final = 5000
_ROW_LOCK: Final = re.compile(r"\s+for (?:update|share)(?: skip locked)?\b")
_NOBODY: Final = (0, 0)
_OVER: Final = "a statement failed in this transaction, or it is over"

_DISK = (
    apsw.FullError, apsw.IOError, apsw.ReadOnlyError, apsw.CantOpenError,
    apsw.BusyError, apsw.CorruptError, apsw.NotADBError, apsw.PermissionsError,
)  # fmt: skip


def connect(path: str, *, readonly: bool = False) -> apsw.Connection:
    """Open a house's file, durable (WAL, FULL) and with foreign keys on."""
    flags = apsw.SQLITE_OPEN_READWRITE | (0 if readonly else apsw.SQLITE_OPEN_CREATE)
    db = apsw.Connection(path, flags=flags, statementcachesize=256)
    db.set_busy_timeout(BUSY_WAIT)
    wanted = (
        "journal_mode = wal",
        "synchronous = full",
        "foreign_keys = on",
        "cache_size = -16384",
        "secure_delete = on",  # words that were deleted are not to be found in the file either
    )
    for pragma in (*wanted, "query_only = on") if readonly else wanted:
        for _ in execute(db, f"pragma {pragma}"):
            pass
    return db


def execute(
    db: apsw.Connection, sql: str, args: tuple[Value, ...] = ()
) -> Iterator[tuple[Any, ...]]:
    """Carry out a statement on a connection and give its rows."""
    # apsw's stubs leave the type of bindings open, so that strict checking stops at this line only.
    return cast("Any", db).execute(sql, args)


@functools.cache
def numbered(sql: str) -> str:
    """Give the SQL with $n as ?n (SQLite numbers names by their first appearance) and without row locks.

    There is one writer: a row that it reads waits for nobody.
    """
    return _ROW_LOCK.sub("", re.sub(r"\$(\d+)", r"?\1", sql))


class SqliteTx:
    """A transaction whose awaits never suspend."""

    __slots__ = ("_broken", "_db", "_new_id", "now")

    def __init__(self, db: apsw.Connection, now: int, new_id: NewId) -> None:
        """Take part in the transaction that is open on `db`."""
        self._db = db
        self._new_id = new_id
        self._broken = False
        self.now = now

    def new_id(self, *, after: int = 0) -> int:
        """Give a fresh time-ordered id above `after`."""
        return self._new_id(after)

    def prove_sound(self) -> None:
        """Raise if a statement failed, whatever the action made of that."""
        if self._broken:
            raise Unfit(_OVER)

    def end(self) -> None:
        """Let nothing more happen in this transaction."""
        self._broken = True

    async def run(self, sql: str, *args: Value) -> int:
        """Carry out a statement and give the number of rows it changed."""
        for _ in self._rows(sql, args):
            pass
        return self._db.changes()

    async def one(self, kind: Callable[..., T], sql: str, *args: Value) -> T | None:
        """Give the first row as `kind(*columns)`, or None."""
        row = next(self._rows(sql, args), None)
        return None if row is None else kind(*row)

    async def many(self, kind: Callable[..., T], sql: str, *args: Value) -> list[T]:
        """Give all rows, each as `kind(*columns)`."""
        return [kind(*row) for row in self._rows(sql, args)]

    async def writers(self) -> tuple[int, int]:
        """Tell that nobody writes beside a transaction: there is one writer."""
        return _NOBODY

    def _rows(self, sql: str, args: tuple[Value, ...]) -> Iterator[tuple[Any, ...]]:
        if self._broken:
            raise Unfit(_OVER)
        try:
            return execute(self._db, numbered(sql), args)
        except apsw.ConstraintError as wrong:
            self._broken = True
            raise Conflict(say("That has changed in the meantime. Please look again.")) from wrong
        except apsw.Error:
            self._broken = True
            raise


def unavailable(wrong: BaseException) -> Wrong:
    """Give the sentence for a database that did not do its part."""
    if isinstance(wrong, apsw.FullError):
        return Elsewhere(
            "disk",
            say("The disk of this house is full. Nothing was kept; your words are still here."),
        )
    if isinstance(wrong, apsw.ReadOnlyError | apsw.CantOpenError | apsw.PermissionsError):
        return Elsewhere(
            "disk",
            say(
                "This house can't write to its folder. Nothing was kept; your words are still here."
            ),
        )
    if isinstance(wrong, apsw.NotADBError | apsw.CorruptError):
        return Elsewhere(
            "database", say("The file house.db is damaged, or is no house. Run: kith doctor")
        )
    if isinstance(wrong, apsw.BusyError):
        return Elsewhere(
            "database",
            say("Another program is writing to this house. Please try again in a moment."),
        )
    return Elsewhere(
        "database", say("The house could not keep that. Nothing was changed; please try again.")
    )


def doubtful(_wrong: BaseException) -> Wrong:
    """Give the sentence for a disk that failed in the very sync of a commit.

    The commit stands in the log, whole: the next start takes it from there, unless it was overwritten.
    """
    why = say(
        "The disk failed while this was being kept. "
        "Please look whether it is there before you say it again."
    )
    return Elsewhere("disk", why)


def is_disk(wrong: BaseException) -> bool:
    """Tell whether it was the database or the disk that failed, not the action."""
    return isinstance(wrong, _DISK)


def finish(waiting: Awaitable[T], context: Context | None = None) -> T:
    """Drive an awaitable that never waits to its end; refuse it if it waits after all."""
    coroutine = cast("Coroutine[Any, Any, T]", waiting)
    run = context.run if context else _plainly
    try:
        run(coroutine.send, None)
    except StopIteration as end:
        return cast("T", end.value)
    refusal = Unfit("an action may await nothing but its tx")
    try:
        run(coroutine.throw, refusal)
    except StopIteration:
        pass
    finally:
        coroutine.close()
    raise refusal


def _plainly(function: Callable[..., Any], *args: object) -> object:
    return function(*args)
