"""What copying asks of a database, on either side, and what came of a move."""

from collections.abc import AsyncGenerator, Callable
from typing import Protocol

import msgspec

from kith.infrastructure.copying.tables import Row, Table

BATCH = 5_000
# The part of the work, how much of it is done, and of how much.
Told = Callable[[str, int, int], None]


class Moved(msgspec.Struct, frozen=True):
    """A house that was moved: how many rows it has, and where that lies which was there before."""

    rows: int
    tables: int
    left: str
    aside: str


class Side(Protocol):
    """A house's rows in one database, read and added in the order of their keys."""

    def rows(self, table: Table, *, after: Row | None = None) -> AsyncGenerator[list[Row]]:
        """Give the rows of a table by their keys, some at a time."""
        ...

    async def last_key(self, table: Table) -> Row | None:
        """Give the key of the last row, if there is one."""
        ...

    async def count(self, table: Table) -> int:
        """Give how many rows a table has."""
        ...

    async def add(self, table: Table, rows: list[Row]) -> None:
        """Keep some rows more, all of them or none."""
        ...

    async def counted(self, table: Table) -> int:
        """Give the last number that a counting table gave, whether or not its row is still there."""
        ...

    async def count_from(self, table: Table, number: int) -> None:
        """Let a counting table give only numbers above this one."""
        ...
