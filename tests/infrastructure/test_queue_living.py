"""While the house lives, work is done soon after it is due, and no trouble ends that."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest

from kith.foundation.clock import now
from kith.foundation.errors import Elsewhere, TooMany
from kith.foundation.languages import say
from kith.infrastructure import queue as queue_module
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.queue import Queue, Worker, later
from tests.infrastructure.patience import until


@asynccontextmanager
async def living(path: str, cook: Worker) -> AsyncGenerator[HouseFile]:
    file = HouseFile(path, now=now)
    queue = Queue(file, {"cook": cook})
    file.after_commit(queue.woken)
    task = asyncio.create_task(queue.live())
    await asyncio.sleep(0)
    try:
        yield file
        assert not task.done()
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await file.close()


def run(act: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(act())


def test_work_is_done_soon_after_the_commit_or_when_it_is_due(path: str) -> None:
    done: list[str] = []

    async def cook(body: str) -> None:
        done.append(body)

    async def act() -> None:
        async with living(path, cook) as file:
            await file.act(later, "cook", "later", wait=60)
            await file.act(later, "cook", "soup")
            await until(lambda: done == ["soup"])
            await until(lambda: done == ["soup", "later"])

    run(act)


@pytest.mark.parametrize(
    "trouble", [Elsewhere("disk", say("Full.")), TooMany(1)], ids=["a full disk", "too many"]
)
def test_a_house_in_trouble_works_when_it_is_over(
    path: str, monkeypatch: pytest.MonkeyPatch, trouble: Exception
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
        async with living(path, cook) as file:
            acting = file.act
            monkeypatch.setattr(file, "act", fails)
            await acting(later, "cook", "soup")
            await until(lambda: len(tried) > 2)
            assert done == []
            monkeypatch.setattr(file, "act", acting)
            await until(lambda: done == ["soup"])

    run(act)
