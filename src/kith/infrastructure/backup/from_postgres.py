"""A house in PostgreSQL as what is backed up and brought back; loaded only where there is one."""

import asyncio
from pathlib import Path

from kith.infrastructure.backup.archive import Told
from kith.infrastructure.copying import snapshots
from kith.infrastructure.copying.reaching import reached


class PostgresCopying:
    """Copies a house from its database, as of one moment, running or not."""

    def __init__(self, url: str) -> None:
        """Know where it is."""
        self._url = url

    def size(self) -> int:
        """Give about how many bytes the copy will have."""
        return asyncio.run(self._size())

    def copy(self, into: Path, told: Told) -> None:
        """Copy the house into a file that is not there yet."""
        asyncio.run(snapshots.into_file(self._url, into, told))

    async def _size(self) -> int:
        async with reached(self._url) as connection:
            asked = "select pg_database_size(current_database())"
            return int(await connection.fetchval(asked))


class PostgresPlacing:
    """Puts a house that was unpacked into its database, whole or not at all."""

    def __init__(self, url: str) -> None:
        """Know where it is."""
        self._url = url

    def place(self, file: Path, told: Told, *, replace: bool, day: str) -> str:
        """Give the schema into which the house was set aside that was there before, or nothing."""
        return asyncio.run(snapshots.from_file(file, self._url, told, replace=replace, day=day))
