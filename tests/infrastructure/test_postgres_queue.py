"""Later work that two processes could do is done by one of them, once."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from kith.foundation.clock import HOUR, MINUTE
from kith.infrastructure import wakes
from kith.infrastructure.database import Tx
from kith.infrastructure.queue import Queue, later, waiting
from tests.infrastructure.kitchen import all_jobs
from tests.infrastructure.opening import Clock
from tests.infrastructure.patience import until, until_so
from tests.infrastructure.together import Two, alive, listening
from tests.keeping import InPostgres

pytestmark = pytest.mark.parametrize("engine", ["postgres"], indirect=True, scope="session")
Cook = Callable[[str], Awaitable[None]]


@asynccontextmanager
async def cooking(there: InPostgres, two: Two, *cooks: Cook) -> AsyncGenerator[None]:
    """Let both work, as they do in a house."""
    queues = [Queue(house, {"cook": cook}) for house, cook in zip(two, cooks, strict=True)]
    for house, queue in zip(two, queues, strict=True):
        house.after_commit(queue.woken)
    async with listening(there, *two), alive(*(queue.live() for queue in queues)):
        yield


async def test_each_piece_is_done_once(two: Two, there: InPostgres) -> None:
    done: list[tuple[int, str]] = []

    def cook(who: int) -> Cook:
        async def cooks(body: str) -> None:
            done.append((who, body))
            await asyncio.sleep(0)
            if body.endswith("burns") and sum(body == each for _, each in done) == 1:
                raise ValueError("the stove is hot")

        return cooks

    async def orders(first: int) -> None:
        for number in range(first, first + 20):
            await two[number % 2].act(later, "cook", str(number))

    async with cooking(there, two, cook(0), cook(1)):
        await asyncio.gather(*(orders(100 * n) for n in range(4)))
        await until(lambda: len(done) >= 80)
        await until_so(lambda: nothing_is_left(two))
    assert len(done) == len({body for _, body in done}) == 80
    assert {who for who, _ in done} == {0, 1}, "or one did it all"


async def nothing_is_left(two: Two) -> bool:
    return not await two[0].read(all_jobs)


async def test_who_does_one_piece_holds_up_nobody_at_the_next(two: Two, there: InPostgres) -> None:
    """The other's transaction is still going on when the next piece is taken."""
    done: list[str] = []

    async def cook(body: str) -> None:
        done.append(body)

    first = await two[0].act(later, "cook", "soup")
    await two[0].act(later, "cook", "bread")
    async with there.beside() as db:
        await db.execute("begin")
        await db.execute("select 1 from jobs where id = $1 for update", first)
        working = asyncio.create_task(Queue(two[1], {"cook": cook}).run_due())
        await until(lambda: done == ["bread"])
        await db.execute("rollback")
    await working
    assert done == ["bread", "soup"]


async def test_work_that_one_process_keeps_is_done_by_the_other_at_once(
    two: Two, there: InPostgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wakes, "_LOOK_ANYWAY", 3600)
    done: list[str] = []

    async def cook(body: str) -> None:
        done.append(body)

    queue = Queue(two[1], {"cook": cook})
    two[1].after_commit(queue.woken)
    async with listening(there, *two), alive(queue.live()):
        for number in range(5):
            await two[0].act(later, "cook", str(number))
            await until(lambda: len(done) > number)  # noqa: B023 - asked at once
    assert done == [*map(str, range(5))]


async def test_work_of_a_process_that_died_is_done_by_another(there: InPostgres) -> None:
    class Dies(BaseException):
        pass

    async def dies(_body: str) -> None:
        raise Dies

    async def cook(body: str) -> None:
        done.append(body)

    done: list[str] = []
    clock = Clock()
    one, other = await there.open(now=clock), await there.open(now=clock)
    await one.act(later, "cook", "soup")
    with pytest.raises(Dies):
        await Queue(one, {"cook": dies}).run_due()
    clock.now += MINUTE
    await Queue(other, {"cook": cook}).run_due()
    assert done == []  # it may still be at work
    clock.now += HOUR
    assert await other.read(waiting) == 1
    await Queue(other, {"cook": cook}).run_due()
    assert done == ["soup"]
    for house in (one, other):
        await house.close()


async def test_one_deadline_is_met_once_by_many(two: Two, there: InPostgres) -> None:
    """Both wait for the same moment, and both look then."""
    done: list[str] = []

    async def cook(body: str) -> None:
        done.append(body)

    async def soon(tx: Tx) -> None:
        for number in range(10):
            await later(tx, "cook", str(number), wait=300)

    async with cooking(there, two, cook, cook):
        await two[0].act(soon)
        await until(lambda: len(done) >= 10)
        await until_so(lambda: nothing_is_left(two))
    assert sorted(done) == [*map(str, range(10))]
