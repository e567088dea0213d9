"""A house with one kind of work, on a clock that stands where it is put."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from kith.infrastructure.database import Database, Tx
from kith.infrastructure.queue import Job, Queue
from tests.infrastructure.opening import Clock, opened
from tests.keeping import Keeping


class House:
    """A house with one kind of work, on a clock that stands where it is put."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database, self.clock = database, clock
        self.queue = Queue(database, {"cook": self.cook})
        self.done: list[str] = []
        self.fails: BaseException | None = None

    async def cook(self, body: str) -> None:
        if self.fails:
            raise self.fails
        self.done.append(body)

    async def jobs(self) -> list[Job]:
        return await self.database.read(all_jobs)


async def all_jobs(tx: Tx) -> list[Job]:
    sql = "select id, kind, body, state, next_at, until_at, tries, error from jobs order by id"
    return await tx.many(Job, sql)


@asynccontextmanager
async def a_house(keeping: Keeping) -> AsyncGenerator[House]:
    clock = Clock()
    async with opened(keeping, clock) as database:
        yield House(database, clock)
