"""A house goes from its file to PostgreSQL and back, and nothing in it is otherwise."""

import asyncio
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kith.foundation.clock import now
from kith.foundation.errors import Conflict
from kith.infrastructure.copying.tables import tables_of
from kith.infrastructure.database import Database, Tx
from kith.infrastructure.facts import forget_facts, last_fact, record
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.house_postgres import opened
from kith.infrastructure.migrations.run import TABLES, steps
from kith.together.conversations.facts import Opened
from tests.cluster import Cluster, name_in
from tests.copying.houses import (
    TO_FILE,
    TO_POSTGRES,
    database_export,
    file_export,
    in_file,
    move,
)


def test_every_table_is_carried_and_each_comes_after_those_it_points_to(folder: Path) -> None:
    found = [table.name for table in tables_of(steps())]
    there = {str(name) for name, _ in in_file(folder, TABLES)}
    assert {*found, "migrations"} == there
    for place, name in enumerate(found):
        told = in_file(folder, f"pragma foreign_key_list({name})")
        assert {str(row[2]) for row in told} <= {*found[: place + 1]}


def test_the_house_is_the_same_on_both_sides(folder: Path, database: str) -> None:
    before = file_export(folder / "house.db")
    assert before.count(b"\n") > 200, "or this proves nothing"
    moved = move(TO_POSTGRES, folder, database)
    assert database_export(database) == before
    assert moved.rows == before.count(b"\n") - moved.tables
    back = move(TO_FILE, folder, database)
    assert file_export(folder / "house.db") == before
    assert (back.rows, back.tables, back.aside) == (moved.rows, moved.tables, "")


def test_the_old_house_stays_but_is_no_house_any_more(folder: Path, database: str) -> None:
    before = file_export(folder / "house.db")
    left = Path(move(TO_POSTGRES, folder, database, day="2026-11-23").left)
    assert left == folder / "house.db.moved-2026-11-23"
    assert file_export(left) == before
    assert sorted(path.name for path in folder.glob("house.db*")) == [left.name]
    with pytest.raises(Conflict, match=r"rename .*house\.db\.moved-2026-11-23 to house\.db"):
        move(TO_POSTGRES, folder, database)

    move(TO_FILE, folder, database, day="2026-11-24")
    assert database_export(database) == before
    with pytest.raises(Conflict, match="was moved to a file on 2026-11-24"):
        move(TO_FILE, folder, database, replace=True)
    left.rename(folder / "house.db")
    with pytest.raises(Conflict, match="With --replace it is set aside first"):
        move(TO_POSTGRES, folder, database)


def test_a_house_that_is_there_is_set_aside_and_not_lost(
    folder: Path, database: str, cluster: Cluster
) -> None:
    first = file_export(folder / "house.db")
    move(TO_POSTGRES, folder, database)
    move(TO_FILE, folder, database)
    in_file(folder, "update house set name = 'Orchard'")
    second = file_export(folder / "house.db")
    assert first != second
    moved = move(TO_POSTGRES, folder, database, replace=True, day="2026-11-25")
    assert moved.aside == "kith_aside_2026_11_25"
    assert database_export(database) == second
    sql = "select name from kith_aside_2026_11_25.house"
    assert cluster.sql(sql, database=name_in(database)) == ["Garden"]

    (folder / "house.db").write_bytes(Path(moved.left).read_bytes())
    back = move(TO_FILE, folder, database, replace=True, day="2026-11-26")
    assert Path(back.aside) == folder / "house.db.aside-2026-11-26"
    assert file_export(Path(back.aside)) == file_export(folder / "house.db") == second


def test_the_next_number_is_above_all_that_were_given_also_forgotten_ones(
    folder: Path, database: str
) -> None:
    async def happen(tx: Tx) -> int:
        await record(tx, Opened(7, place_id=1))
        return await last_fact(tx)

    async def forget(tx: Tx) -> None:
        await forget_facts(tx, until=1 << 62)

    async def live_in(house: Database) -> int:
        newest = await house.act(happen)
        await house.act(_all_heard)
        await house.act(forget)
        await house.close()
        return newest

    async def in_the_file() -> int:
        return await live_in(HouseFile(str(folder / "house.db"), now=now))

    async def in_the_database() -> int:
        return await live_in(await opened(database, replica="", connections=2, queue=8, now=now))

    first = asyncio.run(in_the_file())
    assert in_file(folder, "select count(*) from facts") == [(0,)]
    move(TO_POSTGRES, folder, database)
    second = asyncio.run(in_the_database())
    move(TO_FILE, folder, database)
    assert first < second < asyncio.run(in_the_file())


async def _all_heard(tx: Tx) -> None:
    await tx.run("update subscribers set heard_id = $1", 1 << 62)


def test_an_export_says_what_is_in_it(folder: Path) -> None:
    export = file_export(folder / "house.db").splitlines()
    lines: list[Any] = [msgspec.json.decode(line) for line in export]
    headings: dict[str, int] = {
        line["table"]: place for place, line in enumerate(lines) if export[place].startswith(b"{")
    }
    assert [*headings] == sorted(table.name for table in tables_of(steps()))
    assert lines[headings["house"]]["columns"]["secret"] == "blob"
    assert lines[headings["house"] + 1][:2] == [1, "Garden"]
    assert lines[headings["facts"]]["counted"] == in_file(folder, "select max(id) from facts")[0][0]
