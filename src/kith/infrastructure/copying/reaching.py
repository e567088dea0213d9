"""A connection to a PostgreSQL database that can hold a house, or a sentence about why it can't."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Sequence
from typing import Any, cast

import asyncpg

from kith.foundation.errors import Conflict
from kith.foundation.languages import say
from kith.infrastructure.copying.addresses import shown
from kith.infrastructure.copying.tables import Table
from kith.infrastructure.copying.wrongs import copying, reaching
from kith.infrastructure.pool import prove_fit

# A house that runs is known by this name; those who copy have another.
_HOUSE, _COPYING = "kith", "kith-copying"
_PATIENCE = 10
_MOVING_KEY = 0x6B69_7468_0003  # of the advisory lock that one move at a time holds
_SETTINGS = {
    "application_name": _COPYING,
    "client_encoding": "UTF8",
    "idle_in_transaction_session_timeout": "0",
    "statement_timeout": "0",
    "lock_timeout": "5000",
}


@contextlib.asynccontextmanager
async def reached(url: str, *, session: str = "read-write") -> AsyncGenerator[Any]:
    """Give a connection to a database that could hold a house, and close it afterwards."""
    with reaching(url):
        connection = await cast("Any", asyncpg).connect(
            url, timeout=_PATIENCE, server_settings=_SETTINGS, target_session_attrs=session
        )
    try:
        with copying():
            await prove_fit(connection)
            yield connection
    finally:
        with contextlib.suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
            await connection.close(timeout=_PATIENCE)


async def hold(connection: Any, url: str) -> None:  # noqa: ANN401 - asyncpg's connection is untyped
    """Hold a database for one move until the connection ends, while no house runs on it."""
    until = asyncio.get_running_loop().time() + _PATIENCE
    while not await connection.fetchval("select pg_try_advisory_lock($1)", _MOVING_KEY):
        # The server notices only after a moment that a move was killed.
        if asyncio.get_running_loop().time() > until:
            why = say("Another move is going on in {where}. Wait for it.", where=shown(url))
            raise Conflict(why)
        await asyncio.sleep(0.1)
    running = """
        select count(*) from pg_stat_activity
         where datname = current_database() and application_name like $1 and application_name <> $2"""
    if await connection.fetchval(running, f"{_HOUSE}%", _COPYING):
        why = say("A Kith is running on {where}. Stop it first.", where=shown(url))
        raise Conflict(why)


async def keep_still(connection: Any, tables: Sequence[Table]) -> None:  # noqa: ANN401 - asyncpg's connection is untyped
    """Let nobody write to a house until the transaction ends; to be asked before anything else in it."""
    names = ", ".join(f'"{table.name}"' for table in tables)
    await connection.execute(f"lock table {names} in share mode")
