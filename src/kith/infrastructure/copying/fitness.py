"""Whether all that a house's file holds can be kept by PostgreSQL, which is stricter than SQLite."""

from collections.abc import Sequence

import apsw

from kith.foundation.errors import Elsewhere, Invalid
from kith.foundation.languages import Saying, say
from kith.infrastructure.checkup import loose_ends
from kith.infrastructure.copying.file_side import in_thread
from kith.infrastructure.copying.sides import Told
from kith.infrastructure.copying.tables import Column, Table
from kith.infrastructure.database import Unfit
from kith.infrastructure.sqlite import execute

_SMALL = 1 << 31


async def prove_fit(db: apsw.Connection, tables: Sequence[Table], told: Told) -> None:
    """Raise, naming the row, unless every value can be kept by PostgreSQL as it is."""
    for done, table in enumerate(tables):
        told("looking", done, len(tables))
        await in_thread(_prove_table, db, table)
        await in_thread(_prove_text, db, table)
    if await in_thread(loose_ends, db):
        why = say("Rows of this house point to rows that are not there. Run: kith doctor")
        raise Elsewhere("database", why)


def _prove_table(db: apsw.Connection, table: Table) -> None:
    doubts = [(column, why, sql) for column in table.columns for why, sql in _doubts(table, column)]
    key = ", ".join(f'"{column.name}"' for column in table.key)
    asked = ", ".join(sql for _, _, sql in doubts)
    either = " or ".join(sql for _, _, sql in doubts)
    sql = f'select {asked}, {key} from (select * from "{table.name}" where {either} limit 1)'  # noqa: S608 - names from the schema
    for found in execute(db, sql):
        column, why = next((c, w) for (c, w, _), is_so in zip(doubts, found, strict=False) if is_so)
        row = ", ".join(map(_named, found[len(doubts) :]))
        raise Invalid("database", _cannot(table, row, column.name, why))


def _prove_text(db: apsw.Connection, table: Table) -> None:
    """Raise unless all text is UTF-8: SQLite keeps whatever bytes it was given as text."""
    try:
        for _ in execute(db, table.select()):
            pass
    except UnicodeDecodeError as wrong:
        raise Invalid("database", _not_text(db, table)) from wrong


def _not_text(db: apsw.Connection, table: Table) -> Saying:
    """Find out where it is."""
    texts = [column for column in table.columns if column.kind == "text"]
    asked = ", ".join(f'cast("{column.name}" as blob)' for column in (*texts, *table.key))
    for found in execute(db, f'select {asked} from "{table.name}"'):  # noqa: S608 - names from the schema
        for column, value in zip(texts, found, strict=False):
            if value is not None and not _is_text(value):
                row = ", ".join(key.decode("utf-8", "replace") for key in found[len(texts) :])
                return _cannot(table, row, column.name, "no UTF-8")
    raise Unfit(f"text of {table.name} is not found again")


def _cannot(table: Table, row: str, column: str, why: str) -> Saying:
    return say(
        "PostgreSQL can't keep row {row} of {table}: its {column} is {why}. Mend that row, then run the same command again.",
        row=row, table=table.name, column=column, why=why,
    )  # fmt: skip


def _is_text(value: bytes) -> bool:
    try:
        value.decode()
    except UnicodeDecodeError:
        return False
    return True


def _doubts(table: Table, column: Column) -> list[tuple[str, str]]:
    """Give what could be wrong with a value of this column, each with the SQL that is true then."""
    name = f'"{column.name}"'
    kind = {"text": "text", "blob": "blob"}.get(column.kind, "integer")
    found = [(f"not of the kind {kind}", f"typeof({name}) not in ('{kind}', 'null')")]
    if kind == "text":
        found.append(("text with a zero byte in it", f"coalesce(instr({name}, char(0)), 0) > 0"))
    if column.kind == "integer" and not table.counts:
        found.append(("too large a number", f"coalesce({name} not between {-_SMALL} and {_SMALL - 1}, 0)"))  # fmt: skip
    if column.in_key:
        found.append(("empty", f"{name} is null"))
    return found


def _named(value: object) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)
