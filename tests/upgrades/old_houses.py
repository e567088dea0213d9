"""The houses that each schema left behind, brought into a folder, and looked at row by row."""

import re
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import apsw

from kith.infrastructure.backup import upgrading
from kith.infrastructure.backup.making import Made
from kith.infrastructure.backup.stepping import HouseFileStepping
from kith.infrastructure.migrations.run import Step, steps
from kith.infrastructure.sqlite import execute

HOUSES = Path(__file__).parent / "houses"
NUMBERS = [step.number for step in steps()]
NOON = 1_795_435_200_000  # 23 November 2026
Table = tuple[tuple[str, ...], Counter[tuple[Any, ...]]]


def text_of(number: int) -> str:
    """Give what is kept of the house of a schema."""
    return (HOUSES / f"{number:04d}.sql").read_text("utf-8")


def keys_of(number: int) -> dict[str, str]:
    """Give the house keys of a house's people."""
    return dict(re.findall(r"^-- house key of (\w+): (\w+)$", text_of(number), re.MULTILINE))


def house_of(number: int, folder: Path) -> Path:
    """Put the house of a schema into a folder that is not there yet."""
    folder.mkdir(mode=0o700, parents=True)
    # The house's own library: Python's may be older than an index that a house is searched by.
    with closing(apsw.Connection(str(folder / "house.db"))) as db:
        execute(db, text_of(number))
    return folder


def change(folder: Path, sql: str) -> None:
    """Change something in a house by hand."""
    with closing(sqlite3.connect(folder / "house.db")) as db:
        db.executescript(sql)


def dump(folder: Path) -> list[str]:
    """Give all that a house keeps, as text."""
    with closing(sqlite3.connect(folder / "house.db")) as db:
        return list(db.iterdump())


def tables(folder: Path) -> dict[str, Table]:
    """Give every row of every table, by the names of its columns, in no order."""
    with closing(sqlite3.connect(folder / "house.db")) as db:
        found = db.execute(
            "select name from pragma_table_list where schema = 'main' and type = 'table'"
            " and name not like 'sqlite~_%' escape '~'"
        ).fetchall()
        return {name: _table(db, name) for (name,) in found}


def lost(before: dict[str, Table], after: dict[str, Table]) -> list[str]:
    """Name the tables of which a row is gone or otherwise, in the columns that still exist."""
    return [name for name in before if not _holds(after.get(name, ((), Counter())), before[name])]


def upgrade(
    folder: Path,
    known: list[Step] | None = None,
    told: Any = None,  # noqa: ANN401 - a Told
) -> Made | None:
    """Upgrade a house, as the command does."""
    stepping = HouseFileStepping(folder)
    with upgrading.held_still(folder, stepping, known) as todo:
        if not todo:
            return None
        return upgrading.upgrade(
            folder, stepping, todo, now=NOON, zone="UTC", told=told or silent, known=known
        )


def silent(_part: str, _done: int, _of: int) -> None:
    """Tell nobody how far it is."""


def _table(db: sqlite3.Connection, name: str) -> Table:
    rows = db.execute(f'select * from "{name}"')  # noqa: S608 - a name from the schema
    return tuple(column[0] for column in rows.description), Counter(rows.fetchall())


def _holds(after: Table, before: Table) -> bool:
    """Tell whether a table still has each row that it had."""
    names, rows = before
    there, now = after
    shared = [name for name in names if name in there]
    was = _only(rows, [names.index(name) for name in shared])
    return bool(shared) and not was - _only(now, [there.index(name) for name in shared])


def _only(rows: Counter[tuple[Any, ...]], columns: list[int]) -> Counter[tuple[Any, ...]]:
    kept: Counter[tuple[Any, ...]] = Counter()
    for row, times in rows.items():
        kept[tuple(row[column] for column in columns)] += times
    return kept
