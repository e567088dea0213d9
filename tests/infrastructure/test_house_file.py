"""A house's file: durable, and true to its rules."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kith.foundation.clock import now
from kith.foundation.errors import Elsewhere
from kith.infrastructure.database import Tx
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.sqlite import connect
from tests.infrastructure.opening import START, a_node, nodes
from tests.infrastructure.tables import pragma, rows


@asynccontextmanager
async def opened(path: str) -> AsyncGenerator[HouseFile]:
    house = HouseFile(path, now=now)
    try:
        yield house
    finally:
        await house.close()


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
            told: list[int] = []
            house.after_commit(lambda: told.append(1))
            await house.look_elsewhere()
            assert told == []
            db = connect(path)
            rows(db, "insert into nodes values (900, 0)")
            db.close()
            await house.look_elsewhere()
            assert told == [1]
            await house.look_elsewhere()
            assert told == [1]

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
