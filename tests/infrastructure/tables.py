"""Looks into a database's file from beside the house."""

from typing import Any

import apsw

from kith.infrastructure.database import Value
from kith.infrastructure.sqlite import execute


def rows(db: apsw.Connection, sql: str, *args: Value) -> list[tuple[Any, ...]]:
    return [*execute(db, sql, args)]


def pragma(db: apsw.Connection, words: str) -> Value:
    found = rows(db, f"pragma {words}")
    return found[0][0] if found else None
