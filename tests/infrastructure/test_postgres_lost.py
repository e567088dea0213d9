"""Whatever becomes of the way to PostgreSQL, an action is kept once, and its caller is told the truth."""

import asyncio
import signal
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import NamedTuple

import pytest

from kith.foundation.errors import Elsewhere
from kith.infrastructure import line as lines
from kith.infrastructure import pool
from kith.infrastructure.database import Tx
from kith.infrastructure.house_postgres import HouseInPostgres
from tests.infrastructure.line import WHERES, Line, Where, a_line
from tests.infrastructure.patience import until, until_so
from tests.keeping import InPostgres

pytestmark = pytest.mark.parametrize("engine", ["postgres"], indirect=True, scope="session")
MADE = """
    create table made (at integer primary key autoincrement, deed integer not null, half integer not null)"""


async def make(tx: Tx, deed: int) -> int:
    """Keep two halves: nothing else would keep them from being there twice."""
    for half in (0, 1):
        await tx.run("insert into made (deed, half) values ($1, $2)", deed, half)
    return deed


async def halves(tx: Tx, deed: int) -> list[int]:
    return await tx.many(int, "select half from made where deed = $1 order by half", deed)


class Lived(NamedTuple):
    """A house at the end of a line, and the same as another process has it, beside that line."""

    there: InPostgres
    far: InPostgres
    line: Line
    house: HouseInPostgres
    beside: HouseInPostgres


@pytest.fixture
async def lived(there: InPostgres, anyio_backend: str) -> AsyncGenerator[Lived]:
    """A house with a line to its database; its server is set up to forget what it did last."""
    assert anyio_backend
    there.also(MADE)
    async with a_line(there) as (line, far):
        house, beside = await far.open(), await there.open()
        yield Lived(there, far, line, house, beside)
        await house.close()
        await beside.close()


@asynccontextmanager
async def crashed(lived: Lived) -> AsyncGenerator[None]:
    """Let the server end as in a crash, and start again."""
    lived.there.cluster.stop(signal.SIGQUIT)
    try:
        yield
    finally:
        lived.there.cluster.start()


@pytest.mark.parametrize("where", WHERES)
async def test_cut_at_any_point_an_action_is_kept_once(lived: Lived, where: Where) -> None:
    deed, before = 0, -1
    while lived.line.cuts > before:
        before, deed = lived.line.cuts, deed + 1
        lived.line.cut_after(deed, where)
        assert await lived.house.act(make, deed) == deed
        assert await lived.beside.read(halves, deed) == [0, 1]
    assert deed > 5, "begin, the mark, two halves, commit"


@pytest.mark.parametrize("where", WHERES)
async def test_a_commit_that_nobody_heard_of_is_asked_after(lived: Lived, where: Where) -> None:
    for deed in range(5):
        lived.line.cut_at_commit(where)
        assert await lived.house.act(make, deed) == deed
        assert lived.line.cuts == deed + 1
        assert await lived.beside.read(halves, deed) == [0, 1]


async def test_many_whose_commits_are_lost_are_each_kept_once(lived: Lived) -> None:
    async def acts(first: int) -> None:
        for deed in range(first, first + 10):
            assert await lived.house.act(make, deed) == deed

    async def cuts() -> None:
        for turn in range(16):
            lived.line.cut_at_commit(WHERES[turn % 4])
            await until(lambda: lived.line.cuts > turn)  # noqa: B023 - asked at once

    await asyncio.gather(cuts(), *(acts(first) for first in range(0, 80, 10)))
    for deed in range(80):
        assert await lived.beside.read(halves, deed) == [0, 1]


async def test_a_commit_that_is_still_on_its_way_is_waited_for(lived: Lived) -> None:
    """The house has lost its end of the line, and the other end is still open."""
    held = lived.line.hold_at_commit(late=True)
    acting = asyncio.create_task(lived.house.act(make, 1))
    await lived.line.reached.wait()
    async with lived.there.beside() as db:
        asks = "select count(*) from pg_locks where not granted and locktype = 'transactionid'"
        await until_so(lambda: db.fetchval(asks))
    held.set()
    assert await acting == 1
    assert await lived.beside.read(halves, 1) == [0, 1]


async def test_what_an_action_says_itself_is_told_though_the_line_is_cut(lived: Lived) -> None:
    runs: list[int] = []

    async def changes_its_mind(tx: Tx) -> None:
        runs.append(await make(tx, 1))
        lived.line.cut()
        raise ValueError("no soup after all")

    with pytest.raises(ValueError, match="no soup"):
        await lived.house.act(changes_its_mind)
    assert runs == [1]
    assert await lived.house.act(make, 2) == 2
    assert await lived.beside.read(halves, 1) == []


async def test_a_connection_that_is_ended_over_there_is_made_anew(lived: Lived) -> None:
    runs: list[int] = []

    async def is_ended_at(tx: Tx, place: int) -> None:
        runs.append(place)
        for half in (0, 1):
            if runs.count(place) == 1 and half == place:
                own = await tx.one(int, "select pg_backend_pid()")
                lived.there.cluster.sql(f"select pg_terminate_backend({own})")
            await tx.run("insert into made (deed, half) values ($1, $2)", place, half)

    for place in (0, 1):
        await lived.house.act(is_ended_at, place)
        assert await lived.beside.read(halves, place) == [0, 1]
    assert runs == [0, 0, 1, 1]
    for _ in range(3):
        lived.there.cluster.sql(
            "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'kith'"
        )
        assert await lived.house.read(halves, 1) == [0, 1]


async def test_a_server_that_crashed_and_came_back_is_waited_for(lived: Lived) -> None:
    kept: list[int] = []

    async def goes_on(first: int) -> None:
        for deed in range(first, first + 100):
            kept.append(await lived.house.act(make, deed))
            if lived.line.reached.is_set():
                return

    acting = [asyncio.create_task(goes_on(first)) for first in range(0, 600, 100)]
    await until(lambda: len(kept) > 20)
    async with crashed(lived):
        asking = asyncio.create_task(lived.house.read(halves, kept[0]))
        await until(lambda: lived.line.refused > 3)
    lived.line.reached.set()
    await asyncio.gather(*acting)
    assert await asking == [0, 1]
    for deed in kept:
        assert await lived.beside.read(halves, deed) == [0, 1]


async def test_a_number_that_is_given_again_after_a_crash_fools_nobody(lived: Lived) -> None:
    """What was never written down was not kept, though somebody else's has its number now."""
    held = lived.line.hold_at_commit()
    acting = asyncio.create_task(lived.house.act(make, 1))
    await lived.line.reached.wait()
    async with crashed(lived):
        pass
    await asyncio.gather(*(lived.beside.act(make, deed) for deed in range(2, 40)))
    assert await lived.beside.read(halves, 1) == []
    held.set()
    assert await acting == 1
    assert await lived.beside.read(halves, 1) == [0, 1]


async def test_a_server_that_stays_away_is_told_in_a_sentence(
    lived: Lived, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with crashed(lived):
        with monkeypatch.context() as hasty:
            hasty.setattr(lines, "_PATIENCE", 0.3)
            for run in (lived.house.act, lived.house.read):
                with pytest.raises(Elsewhere, match=r"can't be reached\. Nothing was kept"):
                    await run(make, 1)
    assert await lived.house.read(halves, 1) == []
    assert await lived.house.act(make, 1) == 1


async def test_where_nobody_can_tell_nobody_says_that_nothing_was_kept(
    lived: Lived, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = lived.line.hold_at_commit()
    with monkeypatch.context() as hasty:
        hasty.setattr(lines, "_PATIENCE", 0.3)
        acting = asyncio.create_task(lived.house.act(make, 1))
        await lived.line.reached.wait()
        async with crashed(lived):
            held.set()
            with pytest.raises(Elsewhere, match="look whether it is there"):
                await acting
    assert await lived.house.act(make, 2) == 2


async def test_a_line_that_says_nothing_any_more_is_not_waited_for_without_end(
    lived: Lived, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as hasty:
        hasty.setattr(pool, "_ASK_WITHIN", 1.5)
        house = await lived.far.open()
        hasty.setattr(lines, "_PATIENCE", 0.5)
        held = lived.line.hold_at_commit()
        with pytest.raises(Elsewhere, match="look whether it is there"):
            await house.act(make, 1)
    held.set()
    await until_so(lambda: nobody_is_still_writing(lived.beside))
    assert await house.act(make, 2) == 2
    await house.close()
    assert await lived.beside.read(halves, 1) in ([], [0, 1])


async def nobody_is_still_writing(house: HouseInPostgres) -> bool:
    oldest, coming = await house.read(writers)
    return oldest >= coming


async def writers(tx: Tx) -> tuple[int, int]:
    return await tx.writers()
