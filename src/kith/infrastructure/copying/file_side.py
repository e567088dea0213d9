"""A house's rows in an SQLite file; SQLite works in a thread, so that the other side need not wait."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterator
from itertools import islice
from typing import Any, cast

import apsw

from kith.infrastructure.copying.sides import BATCH
from kith.infrastructure.copying.tables import Row, Table
from kith.infrastructure.database import P, T, Value
from kith.infrastructure.sqlite import execute, numbered


async def in_thread(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Do something in a thread and wait for its end, also when cancelled: SQLite is still at work till then."""
    working = asyncio.ensure_future(asyncio.to_thread(work, *args, **kwargs))
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        await asyncio.wait([working])
        raise


class FileSide:
    """One side of a copy, on a connection that nobody else uses."""

    def __init__(self, db: apsw.Connection) -> None:
        """Read from and write to an open file."""
        self.db = db

    async def rows(self, table: Table, *, after: Row | None = None) -> AsyncGenerator[list[Row]]:
        """Give the rows of a table by their keys, some at a time."""
        sql = numbered(table.select(after=after is not None))
        found = await in_thread(execute, self.db, sql, after or ())
        while batch := await in_thread(_some, found):
            yield batch

    async def last_key(self, table: Table) -> Row | None:
        """Give the key of the last row, if there is one."""
        return await in_thread(self._first, table.select_last_key())

    async def count(self, table: Table) -> int:
        """Give how many rows a table has."""
        found = await in_thread(self._first, table.select_count())
        return int(found[0] or 0) if found else 0

    async def add(self, table: Table, rows: list[Row]) -> None:
        """Keep some rows more, all of them or none."""
        await in_thread(self._add, numbered(table.insert()), rows)

    async def counted(self, table: Table) -> int:
        """Give the last number that a counting table gave, whether or not its row is still there."""
        sql = "select seq from sqlite_sequence where name = ?"
        found = await in_thread(self._first, sql, table.name)
        return int(found[0] or 0) if found else 0

    async def count_from(self, table: Table, number: int) -> None:
        """Let a counting table give only numbers above this one."""
        execute(self.db, "delete from sqlite_sequence where name = ?", (table.name,))
        if number:
            execute(self.db, "insert into sqlite_sequence (name, seq) values (?, ?)", (table.name, number))  # fmt: skip

    def _first(self, sql: str, *args: Value) -> Row | None:
        return next(execute(self.db, sql, args), None)

    def _add(self, sql: str, rows: list[Row]) -> None:
        execute(self.db, "begin immediate")
        try:
            cast("Any", self.db).executemany(sql, rows)
            execute(self.db, "commit")
        except BaseException:
            if self.db.in_transaction:
                execute(self.db, "rollback")
            raise


def _some(found: Iterator[Row]) -> list[Row]:
    return list(islice(found, BATCH))
