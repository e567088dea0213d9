"""While the house lives, work is done soon after it is due, and no trouble ends that."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest

from kith.foundation.errors import Elsewhere, TooMany
from kith.foundation.languages import say
from kith.infrastructure import queue as queue_module
from kith.infrastructure.database import Database
from kith.infrastructure.queue import Queue, Worker, later
from tests.infrastructure.patience import until
from tests.keeping import Keeping


@asynccontextmanager
async def living(
    keeping: Keeping, cook: Worker, post: Worker | None = None
) -> AsyncGenerator[Database]:
    database = await keeping.open()
    queue = Queue(database, {"cook": cook}, {"post": post or cook})
    database.after_commit(queue.woken)
    task = asyncio.create_task(queue.live())
    await asyncio.sleep(0)
    try:
        yield database
        assert not task.done()
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await database.close()


def run(act: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(act())


def test_work_is_done_soon_after_the_commit_or_when_it_is_due(keeping: Keeping) -> None:
    done: list[str] = []

    async def cook(body: str) -> None:
        done.append(body)

    async def act() -> None:
        async with living(keeping, cook) as house:
            await house.act(later, "cook", "later", wait=60)
            await house.act(later, "cook", "soup")
            await until(lambda: done == ["soup"])
            await until(lambda: done == ["soup", "later"])

    run(act)


@pytest.mark.parametrize(
    "trouble", [Elsewhere("disk", say("Full.")), TooMany(1)], ids=["a full disk", "too many"]
)
def test_a_house_in_trouble_works_when_it_is_over(
    keeping: Keeping, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    monkeypatch.setattr(queue_module, "_RETRY", 0.01)
    done: list[str] = []
    tried: list[object] = []

    async def cook(body: str) -> None:
        done.append(body)

    async def fails(*args: object, **_more: object) -> None:
        tried.append(args)
        raise trouble

    async def act() -> None:
        async with living(keeping, cook) as house:
            acting = house.act
            monkeypatch.setattr(house, "act", fails)
            await acting(later, "cook", "soup")
            await until(lambda: len(tried) > 2)
            assert done == []
            monkeypatch.setattr(house, "act", acting)
            await until(lambda: done == ["soup"])

    run(act)


def test_what_waits_for_another_machine_keeps_no_other_work_waiting(keeping: Keeping) -> None:
    done: list[str] = []
    answers = asyncio.Event()

    async def cook(body: str) -> None:
        done.append(body)

    async def post(body: str) -> None:
        done.append(f"{body} …")
        await answers.wait()
        done.append(body)

    async def act() -> None:
        async with living(keeping, cook, post) as house:
            await house.act(later, "post", "letter")
            await house.act(later, "post", "parcel")
            await until(lambda: done == ["letter …"])
            await house.act(later, "cook", "soup")
            await until(lambda: done == ["letter …", "soup"])
            answers.set()
            await until(lambda: done[2:] == ["letter", "parcel …", "parcel"])

    run(act)
