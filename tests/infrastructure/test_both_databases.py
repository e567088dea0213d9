"""What holds of a transaction whichever database is below it."""

import asyncio
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kith.foundation.errors import Conflict, Wrong
from kith.infrastructure.database import Tx, Unfit, alone, marks
from tests.cluster import Cluster
from tests.infrastructure.opening import START, a_new_id, a_node, nodes, opened
from tests.infrastructure.quick import quick_folder
from tests.keeping import Keeping, Opened, bare_in


@pytest.fixture(scope="module")
async def looked_in(bare: Keeping, anyio_backend: str) -> AsyncGenerator[Opened]:
    """An empty house, opened once for many questions."""
    assert anyio_backend
    with quick_folder() as folder:
        kept = bare.copy(folder / "house")
        async with opened(kept) as house:
            yield house
        kept.forget()


def test_values_stand_where_they_are_numbered(keeping: Keeping) -> None:
    async def ask(tx: Tx) -> str | None:
        order = (3, 1, 2, 1, *range(4, 12))
        sql = "select " + ", ".join(f"cast(${n} as text)" for n in order)
        return await tx.one(lambda *row: "".join(row), sql, *"abcdefghijk")

    async def act() -> None:
        async with opened(keeping) as house:
            assert await house.read(ask) == "cabadefghijk"
            assert await house.act(ask) == "cabadefghijk"

    asyncio.run(act())


def test_lists_of_values_are_written_out() -> None:
    assert marks(3) == "$1, $2, $3"
    assert marks(2, first=4) == "$4, $5"


@settings(max_examples=30)
@given(order=st.lists(st.integers(1, 12), min_size=1, max_size=20))
async def test_numbers_may_come_in_any_order_and_twice(looked_in: Opened, order: list[int]) -> None:
    sql = "select " + ", ".join(f"cast(${n} as integer)" for n in (*order, *range(1, max(order))))

    async def ask(tx: Tx) -> tuple[int, ...] | None:
        return await tx.one(lambda *row: row, sql, *range(1, max(order) + 1))

    assert await looked_in.read(ask) == (*order, *range(1, max(order)))


@pytest.mark.parametrize("lock", ["for update", "for share", "for update skip locked"])
def test_rows_may_be_held_while_they_are_changed(keeping: Keeping, lock: str) -> None:
    """On SQLite there is one writer, and so nothing to hold."""

    async def change(tx: Tx) -> int:
        sql = f"""
            update nodes set until_at = $2
             where node in (select node from nodes where node = $1 {lock})"""  # noqa: S608 - from the list above
        return await tx.run(sql, 900, 6)

    async def act() -> None:
        async with opened(keeping) as house:
            await house.act(a_node, 900, 5)
            assert await house.act(change) == 1

    asyncio.run(act())


@pytest.mark.parametrize(
    "sql",
    [
        "insert into nodes (node, until_at) values (7, 1), (7, 2)",
        "insert into nodes (node) values (7)",
        "insert into listings (person_id) values (12)",
        "insert into jobs values (1, 'x', '', 'cellar', 0, 0, 0, '')",
    ],
    ids=["unique", "not null", "references", "check"],
)
def test_what_breaks_a_rule_of_the_file_is_a_conflict(keeping: Keeping, sql: str) -> None:
    async def breaks(tx: Tx) -> None:
        await a_node(tx, 900, START)
        await tx.run(sql)

    async def act() -> None:
        async with opened(keeping) as house:
            with pytest.raises(Conflict, match="Please look again"):
                await house.act(breaks)
            assert await house.read(nodes) == [house.node]

    asyncio.run(act())


def test_answers_come_as_what_was_asked_for(keeping: Keeping) -> None:
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
        async with opened(keeping) as house:
            assert await house.act(ask) == (1, 0, 6, None, ["900"])

    asyncio.run(act())


def test_a_mistake_in_the_program_is_not_dressed_up(keeping: Keeping) -> None:
    async def misspells(tx: Tx) -> None:
        await tx.run("selct 1")

    async def act() -> None:
        async with opened(keeping) as house:
            for run in (house.act, house.read):
                with pytest.raises(Exception, match="selct") as mistake:
                    await run(misspells)
                assert not isinstance(mistake.value, Wrong)
            assert await house.act(a_new_id)

    asyncio.run(act())


def test_a_question_writes_nothing_and_waits_for_nothing(keeping: Keeping) -> None:
    async def writes(tx: Tx) -> None:
        await a_node(tx, 900, START * 2)

    async def writes_alone(tx: Tx) -> None:
        await a_node(tx, 901, START * 2)

    async def waits(tx: Tx) -> list[int]:
        await asyncio.sleep(0)
        return await nodes(tx)

    async def act() -> None:
        async with opened(keeping) as house:
            for question in (writes, waits, alone(writes_alone)):
                with pytest.raises(Unfit):
                    await house.read(question)
            assert await house.read(nodes) == [house.node]

    asyncio.run(act())


def test_what_waits_at_the_end_is_still_kept(keeping: Keeping) -> None:
    async def act() -> None:
        house = await keeping.open()
        calls = [asyncio.create_task(house.act(a_node, 500 + n, START * 2)) for n in range(200)]
        await asyncio.sleep(0)
        await house.close()
        await asyncio.gather(*calls)
        async with opened(keeping) as again:
            assert await again.read(nodes) == [again.node, *range(500, 700)]

    asyncio.run(act())


def test_both_keep_the_same_columns_in_the_same_tables(tmp_path: Path, cluster: Cluster) -> None:
    file, database = bare_in(tmp_path / "file", None), bare_in(tmp_path / "database", cluster)
    assert len(file.columns()) > 100
    assert file.columns() == database.columns()
    assert file.rows() == database.rows() | {
        "migrations": file.rows()["migrations"],
    }
    database.forget()
