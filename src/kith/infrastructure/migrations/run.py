"""Takes the steps that a database has not taken yet, in order, each in one transaction."""

import hashlib
import re
from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal

import apsw
import msgspec

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.infrastructure.sqlite import execute

_NAME = re.compile(r"(\d{4})_(\w+)\.sql")
TAKEN = "create table if not exists migrations (number integer primary key, name text not null, sha256 text not null)"


Engine = Literal["sqlite", "postgresql"]
# A line that says for which engine what follows is, until the next such line.
_FOR = re.compile(r"^-- on (sqlite|postgresql|both)$", re.MULTILINE)
# Tables of rows; not those that SQLite keeps for itself, nor an index that is built like a table.
TABLES = """
    select s.name, s.sql
      from sqlite_schema s
      join pragma_table_list t on t.schema = 'main' and t.name = s.name
     where s.type = 'table' and t.type = 'table' and s.name not like 'sqlite~_%' escape '~'
     order by s.rowid"""
# What was asked for by SQL: also such an index, but not the tables that it is kept in.
SHAPE = """
    select s.type, s.name, s.sql
      from sqlite_schema s
     where s.sql is not null and s.name not like 'sqlite~_%' escape '~'
       and s.tbl_name not in (select name from pragma_table_list where type = 'shadow')
     order by s.rowid"""


class Step(msgspec.Struct, frozen=True):
    """One numbered SQL file."""

    number: int
    name: str
    sql: str

    def on(self, engine: Engine) -> str:
        """Give what of it one engine carries out."""
        both, *parts = _FOR.split(self.sql)
        named = zip(parts[::2], parts[1::2], strict=True)
        wanted = [sql for name, sql in named if name in {engine, "both"}]
        return both + "".join(wanted)

    @property
    def sha256(self) -> str:
        """Give the sum by which a changed step is noticed."""
        return hashlib.sha256(self.sql.encode()).hexdigest()


class Behind(Elsewhere):
    """The house is older than the program."""


def steps(folder: Traversable | None = None) -> list[Step]:
    """Give all steps of this program, in order."""
    folder = folder or files("kith.infrastructure.migrations")
    found = [(match, each) for each in folder.iterdir() if (match := _NAME.fullmatch(each.name))]
    made = [Step(int(match[1]), match[2], each.read_text("utf-8")) for match, each in found]
    return sorted(made, key=lambda step: step.number)


def pending(db: apsw.Connection, known: list[Step] | None = None) -> list[Step]:
    """Give the steps still to take, or raise what makes this house unfit for this program."""
    return still_to_take(_taken(db), known)


def still_to_take(taken: Mapping[int, str], known: list[Step] | None = None) -> list[Step]:
    """Give the steps that are not among those taken (number and sum), or raise what is wrong with these."""
    known = steps() if known is None else known
    by_number = {step.number: step for step in known}
    for number, sha256 in taken.items():
        if number not in by_number:
            raise Elsewhere(
                "database", say("This house was kept by a newer Kith. Please use that one.")
            )
        if by_number[number].sha256 != sha256:
            why = say(
                "Migration {number} of this house is not this program's. Please use the Kith it came from.",
                number=number,
            )
            raise Elsewhere("database", why)
    return [step for step in known if step.number not in taken]


def migrate(db: apsw.Connection, known: list[Step] | None = None) -> list[Step]:
    """Bring a house to today's schema, and give the steps that were taken."""
    todo = pending(db, known)
    for step in todo:
        execute(db, "begin immediate")
        try:
            execute(db, TAKEN)
            execute(db, step.on("sqlite"))
            execute(
                db, "insert into migrations values (?, ?, ?)", (step.number, step.name, step.sha256)
            )
            execute(db, "commit")
        except BaseException:
            if db.in_transaction:
                execute(db, "rollback")
            raise
    return todo


def check(db: apsw.Connection) -> None:
    """Raise unless the house is at today's schema."""
    prove_today(pending(db))


def prove_today(todo: list[Step]) -> None:
    """Raise if there are steps still to take."""
    if todo:
        raise Behind("database", say("This house is behind this program. Run: kith upgrade"))


def is_empty(db: apsw.Connection) -> bool:
    """Tell whether nothing was ever kept in this file."""
    return next(execute(db, "select 1 from sqlite_schema limit 1"), None) is None


def schema(db: apsw.Connection) -> str:
    """Give the schema that the steps together lead to, for reading."""
    body = ";\n\n".join(str(sql) for _, name, sql in execute(db, SHAPE) if name != "migrations")
    return f"-- Made from the migrations by `kith schema`; read it to learn what a house keeps.\n\n{body};\n"


def _taken(db: apsw.Connection) -> dict[int, str]:
    if next(execute(db, "select 1 from sqlite_schema where name = 'migrations'"), None) is None:
        return {}
    return {
        int(number): str(sha)
        for number, sha in execute(db, "select number, sha256 from migrations")
    }
