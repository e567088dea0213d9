"""A house's rows in a PostgreSQL database."""

from collections.abc import AsyncGenerator
from typing import Any

from kith.infrastructure.copying.sides import BATCH
from kith.infrastructure.copying.tables import Row, Table

# Text is ordered by its bytes on both sides, whatever the database's own order is.
_COLLATE = ' collate "C"'


class PostgresSide:
    """One side of a copy, on a connection that nobody else uses; names go by its search_path."""

    def __init__(self, connection: Any) -> None:  # noqa: ANN401 - asyncpg's connection is untyped
        """Read from and write to an open connection."""
        self.connection = connection

    async def rows(self, table: Table, *, after: Row | None = None) -> AsyncGenerator[list[Row]]:
        """Give the rows of a table by their keys, some at a time."""
        sql = table.select(after=after is not None, collate=_COLLATE)
        async with self.connection.transaction():
            found = await self.connection.cursor(sql, *(after or ()))
            while batch := [tuple(row) for row in await found.fetch(BATCH)]:
                yield batch

    async def last_key(self, table: Table) -> Row | None:
        """Give the key of the last row, if there is one."""
        found = await self.connection.fetchrow(table.select_last_key(collate=_COLLATE))
        return None if found is None else tuple(found)

    async def count(self, table: Table) -> int:
        """Give how many rows a table has."""
        return int(await self.connection.fetchval(table.select_count()))

    async def add(self, table: Table, rows: list[Row]) -> None:
        """Keep some rows more, all of them or none."""
        await self.connection.copy_records_to_table(
            table.name, records=rows, columns=list(table.names)
        )

    async def counted(self, table: Table) -> int:
        """Give the last number that a counting table gave, whether or not its row is still there."""
        sequence = await self._sequence(table)
        found = await self.connection.fetchrow(f"select last_value, is_called from {sequence}")  # noqa: S608 - a name from the schema
        return int(found[0]) if found[1] else int(found[0]) - 1

    async def count_from(self, table: Table, number: int) -> None:
        """Let a counting table give only numbers above this one."""
        sequence = await self._sequence(table)
        sql = "select setval($1::text::regclass, $2, $3)"
        await self.connection.fetchval(sql, sequence, max(number, 1), number > 0)

    async def _sequence(self, table: Table) -> str:
        """Give the quoted name of what counts for a table."""
        sql = "select pg_get_serial_sequence(quote_ident($1), $2)"
        return str(await self.connection.fetchval(sql, table.name, table.key[0].name))
