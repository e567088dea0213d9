"""A second server: what may be some seconds old is asked of it, and it may take the first one's place."""

import asyncio
import signal
from collections.abc import AsyncGenerator, Generator

import pytest

from kith.foundation.clock import now
from kith.infrastructure import house_postgres
from kith.infrastructure.database import Tx
from kith.infrastructure.house_postgres import HouseInPostgres
from tests.cluster import Cluster, name_in
from tests.infrastructure.opening import a_node
from tests.infrastructure.patience import until, until_so
from tests.keeping import InPostgres

pytestmark = pytest.mark.parametrize("engine", ["postgres"], indirect=True, scope="session")


async def is_standby(tx: Tx) -> bool | None:
    return await tx.one(bool, "select pg_is_in_recovery()")


async def those_above(tx: Tx) -> list[int]:
    return await tx.many(int, "select node from nodes where node >= 900 order by 1")


@pytest.fixture
def standby(there: InPostgres) -> Generator[Cluster]:
    """A server that follows the one where the house is kept."""
    server = Cluster(there.cluster)
    yield server
    server.end()


@pytest.fixture
async def house(
    there: InPostgres, standby: Cluster, anyio_backend: str
) -> AsyncGenerator[HouseInPostgres]:
    """A house with a read replica."""
    assert anyio_backend
    replica = standby.url(name_in(there.url))
    one = await house_postgres.opened(there.url, replica=replica, connections=4, queue=64, now=now)
    yield one
    await one.close()


async def test_what_may_be_old_is_asked_of_the_replica_and_nothing_else_is(
    house: HouseInPostgres,
) -> None:
    assert await house.recall(is_standby)
    assert not await house.read(is_standby)
    assert not await house.act(is_standby)
    await house.act(a_node, 900, 5)
    assert await house.read(those_above) == [900]
    await until_so(lambda: house.recall(those_above))


async def test_a_replica_that_does_not_answer_is_done_without(
    house: HouseInPostgres, standby: Cluster
) -> None:
    assert await house.recall(is_standby)
    standby.stop(signal.SIGQUIT)
    assert await house.recall(is_standby) is False
    await house.act(a_node, 900, 5)
    assert await house.recall(those_above) == [900]
    standby.start()
    await until_so(lambda: house.recall(is_standby))


async def test_a_question_that_the_replica_gives_up_is_asked_of_the_primary(
    house: HouseInPostgres, standby: Cluster, there: InPostgres
) -> None:
    """It goes on with what the primary wrote, and somebody read there what is no more."""
    standby.sql("alter system set max_standby_streaming_delay = 0")
    standby.sql("select pg_reload_conf()")
    asked: list[bool | None] = []

    async def slowly(tx: Tx) -> list[int]:
        asked.append(await is_standby(tx))
        await tx.many(int, "select node from nodes")
        if asked[-1]:
            await tx.one(str, "select pg_sleep(20)")
        return await those_above(tx)

    asking = asyncio.create_task(house.recall(slowly))
    await until(lambda: bool(asked))
    there.also("truncate nodes")
    there.also("insert into nodes values (900, 5)")
    assert await asking == [900]
    assert asked == [True, False]


async def test_when_the_standby_takes_over_everything_goes_on(
    there: InPostgres, standby: Cluster
) -> None:
    hosts = f"127.0.0.1:{standby.port},127.0.0.1:{there.cluster.port}"
    url = there.url.replace(f"127.0.0.1:{there.cluster.port}", hosts)
    house = await house_postgres.opened(url, replica="", connections=4, queue=64, now=now)
    kept: list[int] = []
    over = asyncio.Event()

    async def goes_on(first: int) -> None:
        for number in range(first, first + 1000):
            await house.act(a_node, number, 5)
            kept.append(number)
            if over.is_set():
                return

    acting = [asyncio.create_task(goes_on(first)) for first in range(10_000, 14_000, 1000)]
    await until(lambda: len(kept) > 20)
    there.cluster.stop()  # it ends when the other has all that was kept
    try:
        standby.sql("select pg_promote()")
        over.set()
        await asyncio.gather(*acting)
        sql = "select node from nodes where node >= 10000"
        found = [int(node) for node in standby.sql(sql, database=name_in(there.url))]
        assert sorted(found) == sorted(kept)
        assert not await house.read(is_standby)
        await house.close()
    finally:
        there.cluster.start()
