"""Where a house to be measured is kept: in a file, or in a PostgreSQL database."""

import contextlib
import os
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any, Protocol

from kith.bench import cluster as servers
from kith.bench.looking import Eyes, FileEyes, Rows
from kith.bench.waiting import until
from kith.infrastructure.database import Value
from kith.infrastructure.sqlite import connect, execute

THROW_AWAY = "postgresql"
_NAME, _MOST = "kith_bench", 8
_PATIENCE = 20.0
_BUSY = """
    select count(*) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'"""
_INDEXES = """
    select bt_index_check(c.oid)
      from pg_class c join pg_index i on i.indexrelid = c.oid join pg_am a on a.oid = c.relam
     where a.amname = 'btree' and i.indisvalid and c.relpersistence = 'p'"""


class Home(Protocol):
    """Where a house is kept; `settings` are what its processes are started with."""

    settings: Mapping[str, str]

    async def take(self, folder: Path) -> None:
        """Keep the house that lies in a folder as a file."""
        ...

    async def run(self, *statements: str) -> None:
        """Carry out statements."""
        ...

    async def size(self) -> int:
        """Give the bytes it takes on the disk."""
        ...

    def pids(self) -> list[int]:
        """Give the processes that work for it beside the house's own, as far as they are known."""
        ...

    def looking(self) -> contextlib.AbstractAsyncContextManager[Eyes]:
        """Look into it for a while."""
        ...


class InFile:
    """The file that every house has at first."""

    settings: Mapping[str, str] = {}

    def __init__(self) -> None:
        """Be in no folder yet."""
        self._file = Path()

    async def take(self, folder: Path) -> None:
        """Stay there."""
        self._file = folder / "house.db"

    async def run(self, *statements: str) -> None:
        """Carry out statements."""
        with contextlib.closing(connect(str(self._file))) as db:
            for statement in statements:
                execute(db, statement)

    def pids(self) -> list[int]:
        """Give none: the house does it all."""
        return []

    async def size(self) -> int:
        """Give the bytes of the file."""
        return self._file.stat().st_size

    @contextlib.asynccontextmanager
    async def looking(self) -> AsyncGenerator[Eyes]:
        """Look for a while only: who holds it open would keep its log from being redone."""
        eyes = FileEyes(self._file)
        try:
            yield eyes
        finally:
            eyes.close()


class InPostgres:
    """A database of a server, which is known where it was made for this."""

    def __init__(self, url: str, server: servers.Cluster | None = None) -> None:
        """Be at an address."""
        self.url, self.server = url, server
        self.settings: Mapping[str, str] = {"KITH_DATABASE": url}

    async def take(self, folder: Path) -> None:
        """Copy the house into the database, and leave none beside it."""
        file = folder / "house.db"
        copying = import_module("kith.infrastructure.copying.snapshots")
        await copying.from_file(file, self.url, _nobody, replace=True, day="2026-01-01")
        for each in ("house.db", "house.db-wal", "house.db-shm"):
            (folder / each).unlink(missing_ok=True)
        await self.run("analyze")

    async def run(self, *statements: str) -> None:
        """Carry out statements."""
        connection = await self._connect()
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()

    def pids(self) -> list[int]:
        """Give those of the server, where it was made for this."""
        return self.server.pids() if self.server else []

    async def size(self) -> int:
        """Give the bytes of the database, without the log that all of a server share."""
        connection = await self._connect()
        try:
            await connection.execute("checkpoint")
            return int(await connection.fetchval("select pg_database_size(current_database())"))
        finally:
            await connection.close()

    @contextlib.asynccontextmanager
    async def looking(self) -> AsyncGenerator[Eyes]:
        """Look once nobody is in the middle of something: who was killed may still be heard."""
        connection = await self._connect()
        try:

            async def quiet() -> bool:
                return not await connection.fetchval(_BUSY)

            await until(quiet, within=_PATIENCE)
            yield PostgresEyes(connection)
        finally:
            await connection.close()

    async def _connect(self) -> Any:  # noqa: ANN401 - asyncpg types it only in part
        asyncpg: Any = import_module("asyncpg")
        return await asyncpg.connect(self.url, target_session_attrs="read-write")


class PostgresEyes:
    """Sees into a database."""

    def __init__(self, connection: Any) -> None:  # noqa: ANN401 - asyncpg types it only in part
        """Look over this connection."""
        self._db = connection

    async def rows(self, sql: str, *args: Value) -> Rows:
        """Give the rows that answer a question."""
        return [tuple(row) for row in await self._db.fetch(sql, *args)]

    async def damage(self) -> str:
        """Give what is wrong with its indexes, where the extension amcheck is to be had."""
        asyncpg: Any = import_module("asyncpg")
        try:
            await self._db.execute("create extension if not exists amcheck")
            await self._db.fetch(_INDEXES)
        except (asyncpg.DataCorruptedError, asyncpg.IndexCorruptedError) as wrong:
            return str(wrong)
        except asyncpg.PostgresError:  # not to be had, or not allowed: then nothing is known
            return ""
        return ""


Maker = Callable[[], Awaitable[Home]]


@contextlib.asynccontextmanager
async def homes_in(database: str, folder: Path) -> AsyncGenerator[Maker]:
    """Give what makes homes: files, databases of a throw-away server, or ones beside a database."""
    if not database:
        yield _in_file
        return
    numbers, made = count(1), [f"{_NAME}_{os.getpid()}_{n}" for n in range(_MOST)]
    if database == THROW_AWAY:
        with servers.cluster(folder / "server") as server:

            async def make() -> Home:
                return InPostgres(await servers.fresh(server.url(), made[next(numbers)]), server)

            yield make
        return

    async def make_beside() -> Home:
        return InPostgres(await servers.fresh(database, made[next(numbers)]))

    try:
        yield make_beside
    finally:
        for name in made:
            await servers.drop(database, name)


async def _in_file() -> Home:
    return InFile()


def _nobody(_part: str, _done: int, _of: int) -> None:
    """Tell nobody how far it is."""
