"""Connections to one PostgreSQL, kept open and lent one at a time."""

import asyncio
import contextlib
import time
from collections.abc import AsyncGenerator
from typing import Any, Final, cast

import asyncpg

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.infrastructure.postgres import BUSY, is_server, unavailable

OLDEST: Final = 13
_driver: Final = cast("Any", asyncpg)
_CONNECT_WITHIN: Final = 5.0
_ASK_WITHIN: Final = 40.0
_CLOSE_WITHIN: Final = 10.0
_SESSION: Final = {
    "application_name": "kith",
    # What a process that stands still holds is let go of.
    "idle_in_transaction_session_timeout": "20s",
    "lock_timeout": "5s",
    "statement_timeout": "30s",
    # Every question goes by an index: to plan it anew each time would cost a third of the work.
    "plan_cache_mode": "force_generic_plan",
    "jit": "off",
}
_STATEMENTS: Final = 1000
_WAITING: Final = 100  # for each connection: more than that could not be answered in time
_NOW: Final = "select (extract(epoch from clock_timestamp()) * 1000)::bigint"


async def connect(url: str, *, primary: bool = True) -> Any:  # noqa: ANN401 - asyncpg types it only in part
    """Give a connection of one's own to the primary among the hosts of a URL, or to any of them."""
    try:
        return await _driver.connect(url, **_options(primary=primary))
    except Exception as wrong:
        if not is_server(wrong) and not isinstance(wrong, ValueError):
            raise
        raise unavailable(wrong) from wrong


def _options(*, primary: bool) -> dict[str, Any]:
    return {
        "target_session_attrs": "read-write" if primary else "any",
        "timeout": _CONNECT_WITHIN,
        "command_timeout": _ASK_WITHIN,
        "server_settings": _SESSION,
        "statement_cache_size": _STATEMENTS,
        "max_cached_statement_lifetime": 0,
    }


class Pool:
    """Lends connections; what is not finished on one when it comes back is undone."""

    def __init__(self, url: str, size: int, *, primary: bool) -> None:
        """Lend at most `size` at once, each made when it is first needed."""
        self.url, self.size, self._primary = url, size, primary
        self._pool: Any = None
        self._turns = asyncio.Semaphore(size)
        self._waiting = 0

    async def open(self, *, prove: bool = True) -> None:
        """Be ready to lend; `prove` that there is a PostgreSQL that can hold a house, or raise why not."""
        if prove:
            connection = await connect(self.url, primary=self._primary)
            try:
                await prove_fit(connection)
            finally:
                await connection.close()
        self._pool = await _driver.create_pool(
            self.url,
            min_size=0,
            max_size=self.size,
            init=_remember,
            reset=_nothing,
            **_options(primary=self._primary),
        )

    @contextlib.asynccontextmanager
    async def connection(self) -> AsyncGenerator[Any]:
        """Lend a connection, or raise if all are lent for too long, or too many wait."""
        if self._waiting >= self.size * _WAITING:
            raise Elsewhere("queue", BUSY)
        self._waiting += 1
        try:
            async with asyncio.timeout(_CONNECT_WITHIN):
                await self._turns.acquire()
        except TimeoutError as wrong:
            raise Elsewhere("queue", BUSY) from wrong
        finally:
            self._waiting -= 1
        try:
            taken = self._pool.acquire(timeout=_CONNECT_WITHIN)
            async with taken as connection, _undone(connection):
                yield connection
        finally:
            self._turns.release()

    async def renew(self) -> None:
        """Make every connection anew when it is next needed: the primary may be another one now."""
        await self._pool.expire_connections()

    async def close(self) -> None:
        """Let go of every connection, also where the server no longer says good-bye."""
        try:
            async with asyncio.timeout(_CLOSE_WITHIN):
                await self._pool.close()
        except TimeoutError:
            self._pool.terminate()

    def abandon(self) -> None:
        """Let go of every connection at once."""
        if self._pool is not None:
            self._pool.terminate()


async def behind(connection: Any) -> int:  # noqa: ANN401 - a connection
    """Give by how many milliseconds this machine's clock is behind the database's."""
    before = time.time_ns()
    theirs = int(await connection.fetchval(_NOW))
    after = time.time_ns()
    found = theirs - (before + after) // 2_000_000
    # What lies within the time that asking took is no difference.
    return found if abs(found) > (after - before) // 1_000_000 + 1 else 0


@contextlib.asynccontextmanager
async def _undone(connection: Any) -> AsyncGenerator[None]:  # noqa: ANN401 - a connection
    try:
        yield
    except BaseException as wrong:
        # What goes wrong while undoing never takes the place of what went wrong before.
        with contextlib.suppress(Exception):
            if isinstance(wrong, asyncio.CancelledError):
                connection.terminate()  # there may be no time left for anything else
            else:
                await _undo(connection)
        raise
    await _undo(connection)


async def _undo(connection: Any) -> None:  # noqa: ANN401 - a connection
    if connection.is_closed() or not connection.is_in_transaction():
        return
    try:
        await connection.execute("rollback")
    except BaseException:
        connection.terminate()
        raise


async def _remember(connection: Any) -> None:  # noqa: ANN401 - a connection
    """Let what is acknowledged be on the disk, whatever this server or this user does otherwise."""
    await connection.execute(
        "select set_config('synchronous_commit', 'on', false)"
        " where current_setting('synchronous_commit') = 'off'"
    )


async def _nothing(_connection: object) -> None:
    """Leave a connection as it is: every transaction on it has ended."""


async def prove_fit(connection: Any) -> None:  # noqa: ANN401 - a connection
    """Raise unless this PostgreSQL can hold a house."""
    if connection.get_server_version().major < OLDEST:
        why = say("This PostgreSQL is too old. Kith needs {oldest} or newer.", oldest=OLDEST)
        raise Elsewhere("database", why)
    if await connection.fetchval("show server_encoding") != "UTF8":
        why = say(
            "This database does not keep UTF-8. "
            "Make one with: createdb --owner=USER --encoding=UTF8 --template=template0 NAME"
        )
        raise Elsewhere("database", why)
