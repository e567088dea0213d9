"""From nothing to today's schema, step by step, and never half a step."""

from importlib.resources import files
from pathlib import Path

import apsw
import pytest

from kith.foundation.clock import now
from kith.foundation.errors import Elsewhere
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.migrations.run import (
    Behind,
    Step,
    check,
    is_empty,
    migrate,
    pending,
    schema,
    steps,
)
from kith.infrastructure.sqlite import connect
from tests.infrastructure.tables import pragma, rows

AGAIN = "insert into one values (1);"
ONE = Step(1, "one", "create table one (id integer primary key); " + AGAIN)
TWO = Step(2, "two", "create table two (id integer primary key); insert into one values (2);")
TWO_BROKEN = Step(2, "two", TWO.sql + AGAIN)
KEPT = files("kith.infrastructure") / "schema.sql"


@pytest.fixture
def db(tmp_path: Path) -> apsw.Connection:
    return connect(str(tmp_path / "house.db"))


def tables(db: apsw.Connection) -> set[str]:
    return {
        str(name) for (name,) in rows(db, "select name from sqlite_schema where type = 'table'")
    }


def test_the_steps_are_numbered_without_a_gap() -> None:
    assert [step.number for step in steps()] == list(range(1, len(steps()) + 1))
    assert len({step.sha256 for step in steps()}) == len(steps())


def test_an_empty_house_takes_every_step_and_then_none(db: apsw.Connection) -> None:
    assert is_empty(db)
    assert pending(db) == steps()
    assert migrate(db) == steps()
    assert not is_empty(db)
    assert migrate(db) == []
    assert pending(db) == []
    check(db)


def test_the_steps_can_be_taken_one_at_a_time(db: apsw.Connection) -> None:
    at_once = connect(":memory:")
    migrate(at_once)
    for count in range(1, len(steps()) + 1):
        assert [step.number for step in migrate(db, steps()[:count])] == [count]
    assert schema(db) == schema(at_once)


def test_the_schema_is_the_same_each_time() -> None:
    made = [connect(":memory:") for _ in range(2)]
    for db in made:
        migrate(db)
    assert schema(made[0]) == schema(made[1])
    again = connect(":memory:")
    rows(again, schema(made[0]))
    assert schema(again) == schema(made[0])


def test_the_schema_for_reading_is_what_the_steps_make(db: apsw.Connection) -> None:
    migrate(db)
    assert KEPT.read_text("utf-8") == schema(db)


def test_a_house_that_is_behind_does_not_open(db: apsw.Connection) -> None:
    migrate(db, steps()[:-1])
    with pytest.raises(Behind, match="kith upgrade"):
        HouseFile(db.filename, now=now)
    migrate(db)
    check(db)


def test_a_house_of_a_newer_program_does_not_open(db: apsw.Connection) -> None:
    migrate(db)
    rows(db, "insert into migrations values (9999, 'later', 'x')")
    with pytest.raises(Elsewhere, match="a newer Kith"):
        HouseFile(db.filename, now=now)
    with pytest.raises(Elsewhere, match="a newer Kith"):
        migrate(db)


def test_a_house_of_another_program_does_not_open(db: apsw.Connection) -> None:
    migrate(db)
    rows(db, "update migrations set sha256 = 'x' where number = 2")
    with pytest.raises(Elsewhere, match="Migration 2 of this house is not this program's"):
        HouseFile(db.filename, now=now)


def test_a_step_that_was_changed_is_noticed(db: apsw.Connection) -> None:
    migrate(db, [ONE, TWO])
    with pytest.raises(Elsewhere, match="Migration 2"):
        pending(db, [ONE, TWO_BROKEN])


def test_a_step_that_fails_leaves_nothing_of_itself(db: apsw.Connection) -> None:
    with pytest.raises(apsw.ConstraintError):
        migrate(db, [ONE, TWO_BROKEN])
    assert not db.in_transaction
    assert tables(db) == {"migrations", "one"}
    assert rows(db, "select id from one") == [(1,)]
    assert pending(db, [ONE, TWO]) == [TWO]
    assert migrate(db, [ONE, TWO]) == [TWO]
    assert tables(db) == {"migrations", "one", "two"}


def test_a_first_step_that_fails_leaves_an_empty_house(db: apsw.Connection) -> None:
    with pytest.raises(apsw.SQLError):
        migrate(db, [Step(1, "one", ONE.sql + "create tabel two;")])
    assert is_empty(db)


def test_a_migrated_house_is_sound(db: apsw.Connection) -> None:
    migrate(db)
    assert pragma(db, "integrity_check") == "ok"
    assert pragma(db, "foreign_key_check") is None
