"""Eyes on a house's database from outside, the same questions for SQLite and PostgreSQL."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from kith.bench.ledger import cut
from kith.infrastructure.database import Value, marks
from kith.infrastructure.sqlite import connect, execute, numbered

Rows = list[tuple[Any, ...]]


class Eyes(Protocol):
    """Sees what is kept."""

    async def rows(self, sql: str, *args: Value) -> Rows:
        """Give the rows that answer a question with $1 parameters."""
        ...

    async def damage(self) -> str:
        """Give what is wrong with the file or its loose ends, or nothing."""
        ...


class FileEyes:
    """Sees into an SQLite file."""

    def __init__(self, path: Path) -> None:
        """Open it for reading."""
        self._db = connect(str(path), readonly=True)

    async def rows(self, sql: str, *args: Value) -> Rows:
        """Give the rows that answer a question."""
        return list(execute(self._db, numbered(sql), args))

    async def damage(self) -> str:
        """Give what is wrong with pages, indexes and references."""
        told = [str(line) for (line,) in execute(self._db, "pragma integrity_check(3)")]
        loose = list(execute(self._db, "pragma foreign_key_check"))
        return "; ".join([*(told if told != ["ok"] else []), *map(str, loose[:3])])

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()


async def by_ids(eyes: Eyes, sql: str, ids: Sequence[int] | set[int]) -> Rows:
    """Give the rows to a question that holds `{}` where ids go, however many they are."""
    found: Rows = []
    for some in cut(ids):
        found += await eyes.rows(sql.format(marks(len(some))), *some)
    return found
