"""While the house lives, facts are told soon after their commit, and nobody's failure ends it."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable
from contextlib import asynccontextmanager, suppress
from functools import partial

import pytest

from kith.foundation.errors import Elsewhere, TooMany
from kith.foundation.languages import say
from kith.infrastructure import facts as facts_module
from kith.infrastructure.database import Database, Tx
from kith.infrastructure.facts import Fact, Subscribers, Telling, record
from tests.infrastructure.patience import until
from tests.keeping import Keeping


class Rang(Fact, frozen=True):
    number: int


class Ear:
    """Hears in memory, and fails as often as it is told to."""

    def __init__(self, fails: int = 0) -> None:
        self.heard: list[int] = []
        self.fails = fails

    async def __call__(self, _tx: Tx, fact: Rang) -> None:
        if self.fails:
            self.fails -= 1
            raise ValueError("not now")
        self.heard.append(fact.number)


class Eye:
    """Watches in memory."""

    def __init__(self) -> None:
        self.seen: list[int] = []

    def __call__(self, facts: list[tuple[int, Fact]]) -> None:
        self.seen += [fact.number for _, fact in facts if isinstance(fact, Rang)]


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts_module, "_RETRY", 0.01)


@asynccontextmanager
async def living(
    keeping: Keeping, subscribers: Subscribers
) -> AsyncGenerator[tuple[Database, Telling]]:
    house = await keeping.open()
    telling = Telling(house, subscribers)
    house.after_commit(telling.woken)
    task = asyncio.create_task(telling.live())
    await asyncio.sleep(0)
    try:
        yield house, telling
        assert not task.done()
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await house.close()


async def ring(house: Database, *numbers: int) -> None:
    for number in numbers:
        await house.act(record, Rang(number=number))


def run(act: Awaitable[None]) -> None:
    async def inside() -> None:
        await act

    asyncio.run(inside())


def test_a_subscriber_hears_soon_after_the_commit(keeping: Keeping) -> None:
    async def act() -> None:
        ear = Ear()
        async with living(keeping, {"tom": ([Rang], ear)}) as (house, _):
            for number in range(5):
                await ring(house, number)
                await until(lambda: len(ear.heard) > number)  # noqa: B023 - asked at once
            assert ear.heard == [*range(5)]

    run(act())


def test_a_subscriber_that_fails_is_told_again_by_itself(keeping: Keeping) -> None:
    async def act() -> None:
        moody, ear = Ear(fails=3), Ear()
        async with living(keeping, {"ines": ([Rang], moody), "tom": ([Rang], ear)}) as (house, _):
            await ring(house, 1, 2)
            await until(lambda: moody.heard == [1, 2] == ear.heard)

    run(act())


def test_everyone_who_watches_sees_each_fact_once(keeping: Keeping) -> None:
    async def act() -> None:
        moody = Ear(fails=2)
        async with living(keeping, {"ines": ([Rang], moody)}) as (house, telling):
            one, other = Eye(), Eye()
            look_away = telling.watch(one)
            telling.watch(other)
            await ring(house, *range(20))
            await until(lambda: len(other.seen) == 20)
            look_away()
            await ring(house, 20)
            await until(lambda: len(other.seen) == 21)
            assert one.seen == [*range(20)]
            assert other.seen == [*range(21)]

    run(act())


def test_what_happened_before_anybody_watched_is_not_shown(keeping: Keeping) -> None:
    async def act() -> None:
        async with living(keeping, {}) as (house, _):
            await ring(house, 1)
        async with living(keeping, {}) as (house, telling):
            eye = Eye()
            telling.watch(eye)
            await ring(house, 2)
            await until(lambda: eye.seen == [2])

    run(act())


def test_somebody_who_fails_at_watching_stops_nobody(keeping: Keeping) -> None:
    def fails(_facts: object) -> None:
        raise ValueError("closed my eyes")

    async def act() -> None:
        ear, eye = Ear(), Eye()
        async with living(keeping, {"tom": ([Rang], ear)}) as (house, telling):
            telling.watch(fails)
            telling.watch(eye)
            telling.watch(partial(fails))
            await ring(house, 1)
            await until(lambda: eye.seen == [1] == ear.heard)
            await ring(house, 2)
            await until(lambda: eye.seen == [1, 2] == ear.heard)

    run(act())


@pytest.mark.parametrize("how", ["its kind is no more", "it was kept otherwise"])
def test_a_fact_that_nobody_understands_any_more_stops_nobody(
    keeping: Keeping, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """Kith was changed since it was kept."""

    class Sang(Fact, frozen=True):
        song: int

    class Reworded(Fact, frozen=True):
        melody: int

    async def act() -> None:
        ear, eye = Ear(), Eye()
        if how == "its kind is no more":
            monkeypatch.delitem(Fact.kinds, "Sang")
        else:
            monkeypatch.setitem(Fact.kinds, "Sang", Reworded)
        async with living(keeping, {"tom": ([Rang], ear)}) as (house, telling):
            telling.watch(eye)
            await ring(house, 1)
            await house.act(record, Sang(song=1))
            await ring(house, 2)
            await until(lambda: ear.heard == [1, 2] == eye.seen)

    run(act())


@pytest.mark.parametrize(
    "trouble", [Elsewhere("disk", say("Full.")), TooMany(1)], ids=["a full disk", "too many"]
)
def test_a_house_in_trouble_tells_when_it_is_over(
    keeping: Keeping, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    async def act() -> None:
        ear = Ear()
        async with living(keeping, {"tom": ([Rang], ear)}) as (house, _):
            acting, tried = house.act, 0

            async def fails(*_args: object, **_more: object) -> None:
                nonlocal tried
                tried += 1
                raise trouble

            monkeypatch.setattr(house, "act", fails)
            await acting(record, Rang(number=1))
            await until(lambda: tried > 2)
            assert ear.heard == []
            monkeypatch.setattr(house, "act", acting)
            await until(lambda: ear.heard == [1])

    run(act())
