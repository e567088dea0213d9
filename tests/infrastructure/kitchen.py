"""A house with one kind of work, on a clock that stands where it is put."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from kith.infrastructure.database import Tx
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.queue import Job, Queue

START = 1_800_000_000_000


class House:
    """A house with one kind of work, on a clock that stands where it is put."""

    def __init__(self, path: str) -> None:
        self.now = START
        self.file = HouseFile(path, now=lambda: self.now)
        self.queue = Queue(self.file, {"cook": self.cook})
        self.done: list[str] = []
        self.fails: BaseException | None = None

    async def cook(self, body: str) -> None:
        if self.fails:
            raise self.fails
        self.done.append(body)

    async def jobs(self) -> list[Job]:
        return await self.file.read(all_jobs)


async def all_jobs(tx: Tx) -> list[Job]:
    sql = "select id, kind, body, state, next_at, until_at, tries, error from jobs order by id"
    return await tx.many(Job, sql)


@asynccontextmanager
async def a_house(path: str) -> AsyncGenerator[House]:
    house = House(path)
    try:
        yield house
    finally:
        await house.file.close()
