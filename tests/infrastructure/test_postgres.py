"""Beside others in PostgreSQL an action still sees the house as if it were alone."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import pytest

from kith.foundation.clock import now
from kith.foundation.errors import Conflict, Elsewhere
from kith.foundation.languages import say
from kith.infrastructure import house_postgres
from kith.infrastructure.database import Tx, Unfit
from tests.infrastructure.opening import START, a_new_id, a_node, opened
from tests.infrastructure.patience import until_so
from tests.infrastructure.together import Two, two_open
from tests.keeping import InPostgres

pytestmark = pytest.mark.parametrize("engine", ["postgres"], indirect=True, scope="session")
FULL = "Three are enough."


async def at_most_three(tx: Tx, number: int) -> None:
    """Keep what no constraint keeps: it counts first, and then adds to what it counted."""
    if await tx.one(int, "select count(*) from nodes where node >= 900") == 3:
        raise Conflict(say("Three are enough."))
    await a_node(tx, 900 + number, 5)


async def counted(tx: Tx) -> None:
    count = await tx.one(int, "select until_at from nodes where node = 900") or 0
    await tx.run("update nodes set until_at = $1 where node = 900", count + 1)


async def those_above(tx: Tx) -> list[int]:
    return await tx.many(int, "select node from nodes where node >= 900 order by 1")


async def held_up(tx: Tx, number: int) -> None:
    """Keep one half, wait for whoever holds the door, and keep the other."""
    await a_node(tx, 900 + number, 5)
    await tx.one(str, "select pg_advisory_xact_lock_shared(7)")
    await a_node(tx, 950 + number, 5)


@asynccontextmanager
async def door_held(there: InPostgres) -> AsyncGenerator[Callable[[], Awaitable[int]]]:
    """Hold a door in PostgreSQL, and tell how many wait before it."""
    async with there.beside() as db:
        await db.execute("select pg_advisory_lock(7)")

        async def waiting() -> int:
            sql = "select count(*) from pg_locks where locktype = 'advisory' and not granted"
            return int(await db.fetchval(sql))

        yield waiting


async def test_what_is_counted_beside_each_other_is_counted_right(two: Two) -> None:
    acts = [house.act(at_most_three, n) for n, house in enumerate(two * 5)]
    answers = await asyncio.gather(*acts, return_exceptions=True)
    assert [str(each) for each in answers if each] == [FULL] * 7
    kept = [900 + n for n, answer in enumerate(answers) if answer is None]
    assert await two[0].read(those_above) == kept


async def test_what_many_change_at_once_is_changed_as_often(two: Two) -> None:
    await two[0].act(a_node, 900, 0)
    await asyncio.gather(*(house.act(counted) for house in two * 12))
    assert await two[1].read(of_node, 900) == 24


async def of_node(tx: Tx, node: int) -> int | None:
    return await tx.one(int, "select until_at from nodes where node = $1", node)


async def test_of_two_who_take_the_same_one_gets_it(two: Two) -> None:
    acts = [house.act(a_node, 900, n) for n, house in enumerate(two)]
    answers = await asyncio.gather(*acts, return_exceptions=True)
    assert sorted(str(each) for each in answers) == [
        "None",
        "That has changed in the meantime. Please look again.",
    ]
    assert await two[0].read(of_node, 900) == answers.index(None)


async def test_nobody_sees_half_an_action(two: Two, there: InPostgres) -> None:
    async with door_held(there) as waiting:
        acting = asyncio.create_task(two[0].act(held_up, 1))
        await until_so(waiting)
        assert [await house.read(those_above) for house in two] == [[], []]
    await acting
    assert [await house.read(those_above) for house in two] == [[901, 951]] * 2


async def test_an_action_goes_to_its_end_when_its_caller_has_gone(
    two: Two, there: InPostgres
) -> None:
    house = await there.open()
    async with door_held(there) as waiting:
        acting = asyncio.create_task(house.act(held_up, 1))
        await until_so(waiting)
        acting.cancel()
        with suppress(asyncio.CancelledError):
            await acting
    await house.close()
    assert await two[1].read(those_above) == [901, 951]


def test_a_reader_who_goes_away_leaves_nothing_open(there: InPostgres) -> None:
    async def dawdles(tx: Tx) -> None:
        for _ in range(20):
            await tx.one(str, "select pg_sleep(0.002)")

    async def act() -> None:
        async with opened(there) as house:
            for turn in range(40):
                with suppress(TimeoutError):
                    await asyncio.wait_for(house.read(dawdles), turn / 1000)
            assert await house.act(a_new_id)
            await until_so(lambda: house.read(nothing_is_open_beside))

    asyncio.run(act())


async def nothing_is_open_beside(tx: Tx) -> bool:
    sql = """
        select 1 from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'"""
    return await tx.one(int, sql) is None


async def test_what_stood_in_the_way_is_done_again_from_its_beginning(
    two: Two, there: InPostgres
) -> None:
    one, other = two
    await one.act(a_node, 900, 0)
    seen: list[int | None] = []

    async def adds(tx: Tx) -> None:
        seen.append(await of_node(tx, 900))
        await tx.one(str, "select pg_advisory_xact_lock_shared(7)")
        await tx.run("update nodes set until_at = $1 where node = 900", (seen[-1] or 0) + 1)

    async with door_held(there) as waiting:
        adding = asyncio.create_task(one.act(adds))
        await until_so(waiting)
        await other.act(counted)
    await adding
    assert seen == [0, 1]
    assert await one.read(of_node, 900) == 2


async def test_more_than_may_wait_are_told_so(there: InPostgres) -> None:
    house = await house_postgres.opened(there.url, replica="", connections=4, queue=5, now=now)
    acts = [asyncio.create_task(house.act(a_node, 900 + n, START)) for n in range(9)]
    answers = await asyncio.gather(*acts, return_exceptions=True)
    assert [type(each) for each in answers] == [type(None)] * 5 + [Elsewhere] * 4
    assert "busy" in str(answers[-1])
    assert await house.read(those_above) == [*range(900, 905)]
    await house.close()


async def test_a_house_whose_connections_are_all_lent_says_that_it_is_busy(
    two: Two, there: InPostgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kith.infrastructure.pool._CONNECT_WITHIN", 0.05)
    async with door_held(there) as waiting:
        reading = [asyncio.create_task(two[0].read(waits_at_the_door)) for _ in range(4)]
        await until_so(lambda: all_of(waiting, 4))
        for run in (two[0].read, two[0].act):
            with pytest.raises(Elsewhere, match="busy"):
                await run(those_above)
        assert await two[1].read(those_above) == []
    await asyncio.gather(*reading)
    assert await two[0].read(those_above) == []


async def waits_at_the_door(tx: Tx) -> None:
    await tx.one(str, "select pg_advisory_xact_lock_shared(7)")


async def all_of(waiting: Callable[[], Awaitable[int]], many: int) -> bool:
    return await waiting() == many


def test_an_action_asks_nobody_but_its_tx(there: InPostgres) -> None:
    others: list[asyncio.Task[None]] = []

    async def lets_another_use_it(tx: Tx) -> None:
        await a_node(tx, 902, 5)
        others.append(asyncio.create_task(a_node(tx, 903, 5)))
        await others[0]

    async def act() -> None:
        async with two_open(there) as two:

            async def asks_the_house(tx: Tx) -> None:
                await a_node(tx, 901, 5)
                await two[1].read(those_above)

            for action in (asks_the_house, lets_another_use_it):
                with pytest.raises(Unfit):
                    await two[0].act(action)
            await asyncio.gather(*others, return_exceptions=True)
            for house in two:
                assert await house.act(a_new_id)
                assert await house.read(those_above) == []

    asyncio.run(act())


async def test_a_tx_is_of_no_use_when_it_is_over(two: Two) -> None:
    kept: list[Tx] = []

    async def keeps_it(tx: Tx) -> None:
        kept.append(tx)

    await two[0].act(keeps_it)
    await two[0].read(keeps_it)
    for tx in kept:
        with pytest.raises(Unfit):
            await a_node(tx, 900, 5)
    assert await two[0].read(those_above) == []
