"""Where the houses of the tests are kept: in a file, or in PostgreSQL, for one process or for two."""

import asyncio
import contextlib
import json
import shutil
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import AsyncExitStack, closing
from pathlib import Path
from typing import Any, Protocol

import apsw

from kith.foundation.clock import now as the_time
from kith.foundation.settings import Settings
from kith.house import House, open_house
from kith.infrastructure import house_postgres
from kith.infrastructure.files import DATABASE, Folder
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.house_postgres import HouseInPostgres
from kith.infrastructure.migrations.on_postgres import spoken
from kith.infrastructure.migrations.run import TABLES
from kith.infrastructure.opening import make_ready
from kith.infrastructure.pool import connect
from kith.infrastructure.sqlite import execute
from tests.cluster import ADMIN, OWNER, Cluster, name_in

ENGINES = ("sqlite", "postgres")
TWO = "two processes"
_OF_PROCESSES = {"last_kept", "nodes"}
_TABLES = """
    select string_agg(format('select %L as name, (select json_agg(t) from %I t) as kept', relname, relname),
                      ' union all ')
      from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"""


_CLEAR = """
    do $$ declare each text; begin
        set local session_replication_role = replica;
        for each in
            select format(case relkind when 'r' then 'delete from %I' else 'alter sequence %I restart' end, relname)
              from pg_class
             where relkind in ('r', 'S') and relnamespace = 'public'::regnamespace and relname <> 'migrations'
        loop execute each; end loop;
    end $$"""
_WITH_COLUMNS = """
    select name from pragma_table_list
     where schema = 'main' and type in ('table', 'view') and name not like 'sqlite~_%' escape '~'"""
Opened = HouseFile | HouseInPostgres


class Keeping(Protocol):
    """Where one house is kept."""

    def settings(self) -> Settings:
        """Give the settings that lead to it."""
        ...

    async def open(self, *, now: Callable[[], int] = the_time) -> Opened:
        """Open what is kept here without the rest of a house, on a clock of the test's own."""
        ...

    def also(self, sql: str) -> None:
        """Carry out a statement beside whoever has it open."""
        ...

    async def clear(self) -> None:
        """Leave no row in it, and let its numbers begin again."""
        ...

    def copy(self, folder: Path) -> "Keeping":
        """Give a copy of it, for a house in another folder."""
        ...

    def rows(self) -> dict[str, list[Any]]:
        """Give every row of every table."""
        ...

    def columns(self) -> set[str]:
        """Give every column of every table and view."""
        ...

    def forget(self) -> None:
        """Leave nothing of it."""
        ...


class InFile:
    """A house in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        """Keep it here."""
        self.folder = folder

    @property
    def path(self) -> str:
        """Give the path of its file."""
        return str(self.folder / DATABASE)

    def settings(self) -> Settings:
        """Give the settings of a house that needs none."""
        return Settings()

    async def open(self, *, now: Callable[[], int] = the_time) -> HouseFile:
        """Open the file."""
        return HouseFile(self.path, now=now)

    def also(self, sql: str) -> None:
        """Carry out a statement on a connection of its own."""
        with self._beside() as db:
            execute(db, sql)

    async def clear(self) -> None:
        """Leave no row in any table."""
        with self._beside() as db, db:
            for table in self.rows().keys() - {"migrations"}:
                execute(db, f'delete from "{table}"')  # noqa: S608 - its own names

    def copy(self, folder: Path) -> "InFile":
        """Give a copy of the folder."""
        shutil.copytree(self.folder, folder)
        return InFile(folder)

    def rows(self) -> dict[str, list[Any]]:
        """Give every row of every table."""
        with self._beside() as db:
            return {
                str(name): [*execute(db, f'select * from "{name}"')]  # noqa: S608 - its own names
                for name, _ in [*execute(db, TABLES)]
                if name not in _OF_PROCESSES
            }

    def columns(self) -> set[str]:
        """Give every column of every table and view."""
        with self._beside() as db:
            found = [*execute(db, _WITH_COLUMNS)]
            return {
                f"{table}.{column}"
                for (table,) in found
                for (column,) in execute(db, "select name from pragma_table_info(?)", (table,))
            }

    def forget(self) -> None:
        """Leave it to pytest, which clears its folders itself."""

    def _beside(self) -> "closing[apsw.Connection]":
        # The house's own library: two of them in one process would undo each other's locks.
        db = apsw.Connection(self.path)
        db.set_busy_timeout(120_000)
        return closing(db)


class InPostgres:
    """A house in a database of its own."""

    def __init__(self, cluster: Cluster, url: str) -> None:
        """Keep it there."""
        self.cluster, self.url = cluster, url

    def settings(self) -> Settings:
        """Give the settings that lead to the database."""
        return Settings(database=self.url, connections=4)

    async def open(self, *, now: Callable[[], int] = the_time) -> HouseInPostgres:
        """Open the database, as a process of its own would."""
        return await house_postgres.opened(self.url, replica="", connections=4, queue=1024, now=now)

    def also(self, sql: str) -> None:
        """Carry out a statement in this engine's words."""
        self.cluster.sql(spoken(sql), database=name_in(self.url), user=OWNER)

    async def clear(self) -> None:
        """Leave no row in any table."""
        async with self.beside() as db:
            await db.execute(_CLEAR)

    def copy(self, folder: Path) -> "InPostgres":
        """Give a copy of the database."""
        folder.mkdir()
        return InPostgres(self.cluster, self.cluster.fresh(template=name_in(self.url)))

    @contextlib.asynccontextmanager
    async def beside(self) -> AsyncGenerator[Any]:
        """Lend a connection of whoever may do anything."""
        db = await connect(self.cluster.url(name_in(self.url), user=ADMIN))
        try:
            yield db
        finally:
            await db.close()

    def rows(self) -> dict[str, list[Any]]:
        """Give every row of every table."""
        database = name_in(self.url)
        every = "".join(self.cluster.sql(_TABLES, database=database))
        found = self.cluster.sql(f"select json_agg(x) from ({every}) x", database=database)  # noqa: S608 - its own names
        # What a process notes for itself is nothing that anybody did.
        return {
            one["name"]: one["kept"] or []
            for one in json.loads("".join(found))
            if one["name"] not in _OF_PROCESSES
        }

    def columns(self) -> set[str]:
        """Give every column of every table and view."""
        asked = "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public'"
        return {*self.cluster.sql(asked, database=name_in(self.url))}

    def forget(self) -> None:
        """Drop the database."""
        self.cluster.drop(self.url)


def bare_in(folder: Path, cluster: Cluster | None) -> Keeping:
    """Give a house at today's schema in which nothing was ever kept."""
    folder.mkdir()
    keeping = kept_in(folder, cluster)
    asyncio.run(make_ready(keeping.settings(), str(folder / DATABASE)))
    return keeping


def kept_in(folder: Path, cluster: Cluster | None) -> Keeping:
    """Give an empty place to keep a house: a database where there is a PostgreSQL, else a file."""
    return InFile(folder) if cluster is None else InPostgres(cluster, cluster.fresh())


@contextlib.asynccontextmanager
async def opened(
    keeping: Keeping, folder: Path, *, processes: int = 1
) -> AsyncGenerator[Sequence[House]]:
    """Open a house, as often as it has processes: each with its own connections, memory and listeners."""
    async with AsyncExitStack() as stack:
        yield [
            await stack.enter_async_context(open_house(keeping.settings(), Folder(str(folder))))
            for _ in range(processes)
        ]
