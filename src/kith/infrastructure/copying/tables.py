"""Every table of a house, found from its schema: columns, kinds, keys, and the SQL that reads them."""

import contextlib
from collections.abc import Iterator, Sequence

import apsw
import msgspec

from kith.infrastructure.database import Unfit, Value, marks
from kith.infrastructure.migrations.run import TABLES, Step, migrate
from kith.infrastructure.sqlite import execute

Row = tuple[Value, ...]

KINDS = ("bigint", "integer", "text", "blob")
# How the steps taken are kept: each engine's own runner writes it, so that it is never carried over.
_NOT_ROWS = ("migrations",)


class Column(msgspec.Struct, frozen=True):
    """A column: its kind as the migrations name it, and its place in the key from 1 on, else 0."""

    name: str
    kind: str
    in_key: int


class Table(msgspec.Struct, frozen=True):
    """A table; `counts` where the database itself gives the next number."""

    name: str
    columns: tuple[Column, ...]
    counts: bool

    @property
    def key(self) -> tuple[Column, ...]:
        """Give the columns of the primary key, in its order."""
        found = (column for column in self.columns if column.in_key)
        return tuple(sorted(found, key=lambda column: column.in_key))

    @property
    def names(self) -> tuple[str, ...]:
        """Give the names of the columns."""
        return tuple(column.name for column in self.columns)

    def key_of(self, row: Row) -> Row:
        """Give the part of a row that is its key."""
        places = {column.name: place for place, column in enumerate(self.columns)}
        return tuple(row[places[column.name]] for column in self.key)

    def select(self, *, after: bool = False, collate: str = "") -> str:
        """Give the question for all rows in order of their keys, or for those after a key."""
        key = [_quoted(one.name) + collate * (one.kind == "text") for one in self.key]
        where = f" where ({', '.join(key)}) > ({marks(len(key))})" if after else ""
        sql = f"select {self.listed()} from {_quoted(self.name)}{where}"  # noqa: S608 - names from the schema
        return f"{sql} order by {', '.join(key)}"

    def select_last_key(self, *, collate: str = "") -> str:
        """Give the question for the last key there is."""
        key = [_quoted(one.name) for one in self.key]
        down = [
            f"{name}{collate * (one.kind == 'text')} desc"
            for name, one in zip(key, self.key, strict=True)
        ]
        sql = f"select {', '.join(key)} from {_quoted(self.name)}"  # noqa: S608 - names from the schema
        return f"{sql} order by {', '.join(down)} limit 1"

    def select_count(self) -> str:
        """Give the question for how many rows there are."""
        return f"select count(*) from {_quoted(self.name)}"  # noqa: S608 - names from the schema

    def insert(self) -> str:
        """Give the statement that adds a row."""
        values = marks(len(self.columns))
        return f"insert into {_quoted(self.name)} ({self.listed()}) values ({values})"  # noqa: S608 - names from the schema

    def listed(self) -> str:
        """Give the columns as SQL lists them."""
        return ", ".join(map(_quoted, self.names))


def tables_of(known: Sequence[Step]) -> list[Table]:
    """Give every table that some steps lead to, each after those that it points to."""
    with contextlib.closing(apsw.Connection(":memory:")) as db:
        migrate(db, list(known))
        return list(_tables(db))


def _tables(db: apsw.Connection) -> Iterator[Table]:
    # A table can only point to tables that are there: the order in which they were made will do.
    for name, sql in list(execute(db, TABLES)):
        if name not in _NOT_ROWS:
            told = execute(db, f"pragma table_info({_quoted(name)})")
            columns = tuple(
                Column(str(n), str(kind).lower(), int(key)) for _, n, kind, _, _, key in told
            )
            yield _proved(Table(str(name), columns, counts="autoincrement" in str(sql).lower()))


def _proved(table: Table) -> Table:
    """Give the table, or refuse it where rows could not be carried over without a loss."""
    strange = [one.name for one in table.columns if one.kind not in KINDS]
    if strange or not table.key:
        raise Unfit(f"table {table.name} needs a primary key, and columns of {KINDS}: {strange}")
    return table


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
