"""PostgreSQL: what a transaction is there, and what becomes of what goes wrong with it."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Coroutine, Generator
from types import coroutine
from typing import Any, Final, TypeVar, cast

import asyncpg

from kith.foundation.errors import Conflict, Elsewhere, Wrong
from kith.foundation.languages import Saying, say
from kith.infrastructure.database import NewId, Unfit, Value

T = TypeVar("T")
_OVER: Final = "a statement failed in this transaction, or it is over"
BUSY: Final = say("This house is busy. Nothing was kept; please try again in a moment.")
# Who writes in another database of the same server is none of the house's business, however long.
_WRITERS: Final = """
    select coalesce(
               (select min(running.number::text::bigint)
                  from (select pg_snapshot_xip(s.seen) as number) as running
                 where not exists (
                     select 1 from pg_locks l
                       join pg_stat_activity a on a.pid = l.pid
                      where l.locktype = 'transactionid' and l.granted
                        and l.transactionid = running.number::xid
                        and a.datname <> current_database())),
               pg_snapshot_xmax(s.seen)::text::bigint),
           pg_current_xact_id()::text::bigint
      from (select pg_current_snapshot() as seen) as s"""

# What another transaction was in the way of: done again, it may well succeed.
_BESIDE = (asyncpg.SerializationError, asyncpg.DeadlockDetectedError)
# What a server that stops, starts, or hands over to another says; and what the network does.
_GONE = (
    OSError,
    TimeoutError,
    asyncpg.PostgresConnectionError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    asyncpg.CannotConnectNowError,
    asyncpg.IdleInTransactionSessionTimeoutError,
    asyncpg.TooManyConnectionsError,
    asyncpg.ReadOnlySQLTransactionError,  # this server is no primary any more
    asyncpg.InternalClientError,
)
_SERVER = (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError)


class PostgresTx:
    """A transaction on one connection; nothing else may be awaited while it is open."""

    __slots__ = ("_alone", "_connection", "_new_id", "_over", "_wrong", "asking", "now")

    def __init__(self, connection: Any, now: int, new_id: NewId, *, alone: bool = False) -> None:  # noqa: ANN401 - a connection, or a pool's stand-in for one
        """Take part in the transaction that is open on a connection; `alone` allows one statement."""
        self._connection = connection
        self._alone = alone
        self._new_id = new_id
        self._over = False
        self._wrong: BaseException | None = None
        self.asking = False
        self.now = now

    def new_id(self, *, after: int = 0) -> int:
        """Give a fresh time-ordered id above `after`."""
        return self._new_id(after)

    def prove_sound(self) -> None:
        """Raise if a statement failed, whatever the action made of that."""
        if self._wrong is not None and (is_gone(self._wrong) or is_beside(self._wrong)):
            raise self._wrong  # it may be done again, whatever the action made of it
        if self._over:
            raise Unfit(_OVER)

    def end(self) -> None:
        """Let nothing more happen in this transaction."""
        self._over = True

    async def run(self, sql: str, *args: Value) -> int:
        """Carry out a statement and give the number of rows it changed."""
        told = str(await self._ask(self._connection.execute, sql, args)).rpartition(" ")[2]
        return int(told) if told.isdecimal() else 0

    async def one(self, kind: Callable[..., T], sql: str, *args: Value) -> T | None:
        """Give the first row as `kind(*columns)`, or None."""
        row = await self._ask(self._connection.fetchrow, sql, args)
        return None if row is None else kind(*row)

    async def many(self, kind: Callable[..., T], sql: str, *args: Value) -> list[T]:
        """Give all rows, each as `kind(*columns)`."""
        return [kind(*row) for row in await self._ask(self._connection.fetch, sql, args)]

    async def writers(self) -> tuple[int, int]:
        """Give the numbers of the oldest transaction that may still write, and of this one."""
        oldest, own = await self._ask(self._connection.fetchrow, _WRITERS, ())
        return oldest, own

    async def _ask(
        self, how: Callable[..., Awaitable[Any]], sql: str, args: tuple[Value, ...]
    ) -> Any:  # noqa: ANN401 - whatever it gives
        if self._over:
            raise Unfit(_OVER)
        if self._alone and not sql.lstrip().startswith("select"):
            raise Unfit("a question may not write")
        self.asking = True
        try:
            return await how(sql, *args)
        except asyncpg.IntegrityConstraintViolationError as wrong:
            self._over = True
            raise Conflict(say("That has changed in the meantime. Please look again.")) from wrong
        except BaseException as wrong:
            self._over, self._wrong = True, wrong
            raise
        finally:
            self.asking = False
            self._over = self._over or self._alone


@coroutine
def only_its(tx: PostgresTx, waiting: Awaitable[T]) -> Generator[Any, Any, T]:
    """Give what an action gives that awaits nothing but its tx; refuse it if it awaits anything else.

    One that is refused unwinds to its end, but can do nothing more in its transaction.
    """
    action = cast("Coroutine[Any, Any, T]", waiting)
    ask, refusal = _sending(action, None), None
    while True:
        try:
            told = ask()
        except StopIteration as end:
            if refusal:
                raise refusal from None
            return cast("T", end.value)
        except BaseException as wrong:
            if refusal:
                raise refusal from wrong
            raise
        if refusal is None and not tx.asking:
            tx.end()
            refusal = Unfit("an action may await nothing but its tx")
            # What every library expects to come out of an await, so that it lets go of what it holds.
            ask = _throwing(action, asyncio.CancelledError())
            continue
        try:
            ask = _sending(action, (yield told))
        except BaseException as wrong:  # noqa: BLE001 - it is the action's, whatever it is
            ask = _throwing(action, wrong)


def _sending(action: Coroutine[Any, Any, Any], answer: object) -> Callable[[], Any]:
    return lambda: action.send(answer)


def _throwing(action: Coroutine[Any, Any, Any], wrong: BaseException) -> Callable[[], Any]:
    return lambda: action.throw(wrong)


def is_beside(wrong: BaseException) -> bool:
    """Tell whether another transaction was in the way, so that doing it again may succeed."""
    return isinstance(wrong, _BESIDE)


def is_gone(wrong: BaseException) -> bool:
    """Tell whether the server, or the way to it, is not there at this moment."""
    closed = isinstance(wrong, asyncpg.InterfaceError) and "clos" in str(wrong)
    return closed or isinstance(wrong, _GONE)


def is_server(wrong: BaseException) -> bool:
    """Tell whether it was the database that failed, not the action."""
    program = asyncpg.SyntaxOrAccessError | asyncpg.DataError
    rights = asyncpg.InsufficientPrivilegeError | asyncpg.InvalidSchemaNameError
    return isinstance(wrong, rights) or (
        isinstance(wrong, _SERVER) and not isinstance(wrong, program)
    )


def unavailable(wrong: BaseException) -> Wrong:
    """Give the sentence for a PostgreSQL that did not do its part; no address or password is in it."""
    return Elsewhere("database", _saying(wrong))


def _saying(wrong: BaseException) -> Saying:
    for kinds, saying in _SAYINGS:
        if isinstance(wrong, kinds):
            return saying
    if is_gone(wrong):
        return _NOT_REACHED
    return say("The house could not keep that. Nothing was changed; please try again.")


_NOT_REACHED: Final = say(
    "The database of this house can't be reached. Nothing was kept; please try again in a moment."
)
_SAYINGS: Final[
    tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], Saying], ...]
] = (
    (
        asyncpg.InvalidAuthorizationSpecificationError,
        say(
            "PostgreSQL does not let this user in. "
            "Look at the name and the password in the setting database, and at pg_hba.conf."
        ),
    ),
    (
        asyncpg.InvalidCatalogNameError,
        say(
            "PostgreSQL has no database of this name. "
            "Make it with: createdb --owner=USER --encoding=UTF8 --template=template0 NAME"
        ),
    ),
    (
        asyncpg.InsufficientPrivilegeError,
        say(
            "PostgreSQL lets this user in, but not do what a house needs. "
            "Let the user own the database: alter database NAME owner to USER"
        ),
    ),
    (
        asyncpg.InvalidSchemaNameError,
        say(
            "This database has no schema to make tables in. "
            "Make one with: create schema public authorization USER"
        ),
    ),
    (
        asyncpg.DiskFullError,
        say("The disk of the database is full. Nothing was kept; your words are still here."),
    ),
    (
        asyncpg.TooManyConnectionsError,
        say(
            "PostgreSQL has no connection left. "
            "Raise its max_connections, or lower the setting connections."
        ),
    ),
    (
        (asyncpg.ClientConfigurationError, ValueError),
        say(
            "The setting database is no address of a PostgreSQL. "
            "It looks like postgresql://user:password@host:5432/name."
        ),
    ),
    (
        socket.gaierror,
        say("The host in the setting database is not known. Look at its name."),
    ),
    (_BESIDE, BUSY),
)
