"""A house's file: durable, and true to its rules."""

import asyncio
from pathlib import Path

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.foundation.clock import now
from kith.foundation.errors import Conflict, Elsewhere
from kith.infrastructure.database import Tx, Unfit, marks
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.sqlite import connect, numbered
from tests.infrastructure.opening import START, a_new_id, a_node, nodes, opened
from tests.infrastructure.tables import pragma, rows


@pytest.mark.parametrize(
    ("name", "value"), [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1)]
)
def test_every_connection_is_durable_and_keeps_the_rules(
    path: str, name: str, value: object
) -> None:
    async def ask(tx: Tx) -> object:
        return await tx.one(type(value), f"pragma {name}")

    async def act() -> None:
        async with opened(path) as house:
            assert await house.read(ask) == value
            assert await house.act(ask) == value

    asyncio.run(act())
    for readonly in (False, True):
        db = connect(path, readonly=readonly)
        assert pragma(db, name) == value
        db.close()


def test_values_stand_where_they_are_numbered(path: str) -> None:
    async def ask(tx: Tx) -> tuple[str, ...] | None:
        sql = "select $3, $1, $2, $1, $10, $11"
        return await tx.one(lambda *row: row, sql, *"abcdefghijk")

    async def act() -> None:
        async with opened(path) as house:
            assert await house.read(ask) == ("c", "a", "b", "a", "j", "k")
            assert await house.act(ask) == ("c", "a", "b", "a", "j", "k")

    asyncio.run(act())


@given(st.lists(st.integers(1, 12), min_size=1, max_size=20))
def test_numbers_may_come_in_any_order_and_twice(order: list[int]) -> None:
    db = apsw.Connection("")
    sql = numbered("select " + ", ".join(f"${n}" for n in order))
    assert rows(db, sql, *range(1, max(order) + 1)) == [tuple(order)]
    db.close()


def test_lists_of_values_are_written_out() -> None:
    assert marks(3) == "$1, $2, $3"
    assert marks(2, first=4) == "$4, $5"


@pytest.mark.parametrize(
    "sql",
    [
        "insert into nodes (node, until_at) values (7, 1), (7, 2)",
        "insert into nodes (node) values (7)",
        "insert into listings (person_id) values (12)",
        "insert into places (id, kind) values (1, 'cellar')",
    ],
    ids=["unique", "not null", "references", "check"],
)
def test_what_breaks_a_rule_of_the_file_is_a_conflict(path: str, sql: str) -> None:
    async def breaks(tx: Tx) -> None:
        await a_node(tx, 900, START)
        await tx.run(sql)

    async def act() -> None:
        async with opened(path) as house:
            with pytest.raises(Conflict, match="Please look again"):
                await house.act(breaks)
            assert await house.read(nodes) == [house.node]

    asyncio.run(act())


def test_answers_come_as_what_was_asked_for(path: str) -> None:
    async def ask(tx: Tx) -> tuple[object, ...]:
        await a_node(tx, 900, 5)
        return (
            await tx.run("update nodes set until_at = 6 where node >= $1", 900),
            await tx.run("update nodes set until_at = 6 where node = $1", 901),
            await tx.one(int, "select until_at from nodes where node = 900"),
            await tx.one(int, "select until_at from nodes where node = 901"),
            await tx.many(str, "select node from nodes where node in (900, 901)"),
        )

    async def act() -> None:
        async with opened(path) as house:
            assert await house.act(ask) == (1, 0, 6, None, ["900"])

    asyncio.run(act())


def test_a_mistake_in_the_program_is_not_dressed_up(path: str) -> None:
    async def misspells(tx: Tx) -> None:
        await tx.run("selct 1")

    async def act() -> None:
        async with opened(path) as house:
            for run in (house.act, house.read):
                with pytest.raises(apsw.SQLError, match="selct"):
                    await run(misspells)
            assert await house.act(a_new_id)

    asyncio.run(act())


def test_a_question_writes_nothing_and_waits_for_nothing(path: str) -> None:
    async def writes(tx: Tx) -> None:
        await a_node(tx, 900, START * 2)

    async def waits(tx: Tx) -> list[int]:
        await asyncio.sleep(0)
        return await nodes(tx)

    async def act() -> None:
        async with opened(path) as house:
            for question in (writes, waits):
                with pytest.raises((Unfit, Elsewhere)):
                    await house.read(question)
            assert await house.read(nodes) == [house.node]

    asyncio.run(act())


def test_a_question_never_sees_half_a_deed(path: str) -> None:
    async def act() -> None:
        async with opened(path) as house:
            seen: list[list[int]] = []

            async def writes(tx: Tx) -> None:
                await a_node(tx, 900, START * 2)
                seen.append(await house.read(nodes))
                await a_node(tx, 901, START * 2)

            await house.act(writes)
            assert seen == [[house.node]]
            assert await house.read(nodes) == [house.node, 900, 901]

    asyncio.run(act())


def test_what_another_program_wrote_is_noticed(path: str) -> None:
    async def act() -> None:
        async with opened(path) as house:
            before = house.changed_elsewhere()
            assert house.changed_elsewhere() == before
            db = connect(path)
            rows(db, "insert into nodes values (900, 0)")
            db.close()
            assert house.changed_elsewhere() != before

    asyncio.run(act())


def test_what_waits_at_the_end_is_still_kept(path: str) -> None:
    async def act() -> None:
        house = HouseFile(path, now=now)
        calls = [asyncio.create_task(house.act(a_node, 500 + n, START * 2)) for n in range(200)]
        await asyncio.sleep(0)
        await house.close()
        await asyncio.gather(*calls)
        async with opened(path) as again:
            assert await again.read(nodes) == [again.node, *range(500, 700)]

    asyncio.run(act())


@pytest.mark.parametrize("what", ["no database", "a folder"])
def test_a_file_that_is_none_is_told_in_a_sentence(tmp_path: Path, what: str) -> None:
    file = tmp_path / "house.db"
    if what == "a folder":
        file.mkdir()
    else:
        file.write_bytes(b"soup" * 1000)
    with pytest.raises(Elsewhere):
        HouseFile(str(file), now=now)
