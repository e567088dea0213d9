"""However many write at once in two processes, everybody hears every fact once, in the order of the ids."""

import asyncio
import random
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest

from kith.infrastructure import facts as facts_module
from kith.infrastructure.database import Database
from kith.infrastructure.facts import Fact, Subscribers, Telling, record
from kith.infrastructure.pool import connect
from tests.infrastructure.patience import until, until_so
from tests.infrastructure.ringing import (
    Eye,
    Moody,
    Rung,
    Stopped,
    effects,
    every_fact,
    have_heard,
    ring,
    ring_in_vain,
    telling,
)
from tests.infrastructure.together import Two, alive
from tests.keeping import InPostgres

pytestmark = pytest.mark.parametrize("engine", ["postgres"], indirect=True, scope="session")


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts_module, "_RETRY", 0.01)


@pytest.mark.parametrize("seed", range(3))
async def test_nobody_misses_a_fact_or_hears_it_twice(
    two: Two, there: InPostgres, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    kept: set[int] = set()

    async def writes(first: int) -> None:
        for number in range(first, first + 15):
            house = two[chance.randrange(2)]
            if chance.random() < 0.2:
                with suppress(ValueError):
                    await house.act(ring_in_vain, number)
            else:
                before, after = chance.uniform(0, 0.01), chance.uniform(0, 0.03)
                await house.act(ring, number, before=before, after=after)
                kept.add(number)

    # Each process has a memory and moods of its own.
    subscribers: list[Subscribers] = [
        {"tom": ([Rung, Stopped], Moody("tom")), "ines": ([Rung], Moody("ines", fails=10))}
        for _ in two
    ]
    async with telling(there, two, *subscribers) as tells:
        eyes = [Eye(each) for each in tells]
        await asyncio.gather(*(writes(100 * n) for n in range(6)))
        await until(lambda: all(len(eye.seen) >= len(kept) for eye in eyes))
        facts = await every_fact(two[0])
        numbers = [fact.number for _, fact in facts if isinstance(fact, Rung | Stopped)]
        rang = [number for number in numbers if number % 3]
        await until_so(lambda: have_heard(two[1], {"tom": len(numbers), "ines": len(rang)}))
    assert set(numbers) == kept
    assert len(numbers) == len(kept)
    for eye in eyes:
        assert eye.seen == facts
    assert await two[0].read(effects, "tom") == numbers
    assert await two[0].read(effects, "ines") == rang


async def test_a_gap_that_nobody_fills_holds_up_nobody(two: Two, there: InPostgres) -> None:
    async with telling(there, two, {}) as tells:
        eyes = [Eye(each) for each in tells]
        for number in range(1, 30, 3):
            with pytest.raises(ValueError, match="rope"):
                await two[0].act(ring_in_vain, number)
            await two[1].act(record, Rung(number=number))
        await until(lambda: [eye.numbers for eye in eyes] == [[*range(1, 30, 3)]] * 2)


async def test_a_process_that_begins_while_others_write_misses_nothing_from_then_on(
    two: Two, there: InPostgres
) -> None:
    async def writes(house: Database, first: int) -> None:
        for number in range(first, first + 20):
            await house.act(ring, number, after=random.uniform(0, 0.01))  # noqa: S311 - no secret

    await two[0].act(ring, 1, after=0)  # whoever begins with nothing there has nothing to show
    async with telling(there, two, {"tom": ([Fact], Moody("tom"))}):
        writing = [asyncio.create_task(writes(two[n % 2], 100 * n)) for n in range(4)]
        starts: list[tuple[int, Eye]] = []
        for _ in range(5):
            before = await every_fact(two[0])
            late = Telling(two[0], {})
            eye = Eye(late)
            async with alive(late.live()):
                await until_so(lambda: begun(late))  # noqa: B023 - asked at once
                starts.append((before[-1][0] if before else 0, eye))
        last = Telling(two[1], {})
        eye = Eye(last)
        two[1].after_commit(last.woken)
        async with alive(last.live()):
            await until_so(lambda: begun(last))
            then = len(await every_fact(two[0]))
            await asyncio.gather(*writing)
            facts = await every_fact(two[0])
            await until(lambda: bool(eye.seen) and eye.seen[-1] == facts[-1])
        assert eye.seen == facts[-len(eye.seen) :]
        assert len(eye.seen) >= len(facts) - then
        for _, each in starts:
            ids = [id_ for id_, _ in each.seen]
            assert ids == sorted(set(ids))


async def begun(late: Telling) -> bool:
    return late.shown > 0


async def test_somebody_elses_long_work_on_the_same_server_holds_up_nobody(
    two: Two, there: InPostgres
) -> None:
    async with telling(there, two, {}) as tells, another_database(there) as busy:
        await busy.execute("set idle_in_transaction_session_timeout = 0")
        await busy.execute("begin; create table long_work (id int)")
        eyes = [Eye(each) for each in tells]
        with pytest.raises(ValueError, match="rope"):
            await two[0].act(ring_in_vain, 1)
        await two[1].act(record, Rung(number=2))
        await until(lambda: [eye.numbers for eye in eyes] == [[2]] * 2)


@asynccontextmanager
async def another_database(there: InPostgres) -> AsyncGenerator[Any]:
    url = there.cluster.fresh()
    db = await connect(url)
    try:
        yield db
    finally:
        await db.close()
        there.cluster.drop(url)
