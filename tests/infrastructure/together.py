"""Two processes that live in one house: each with its own connections, listeners and memory."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable
from contextlib import asynccontextmanager

from kith.infrastructure.house_postgres import HouseInPostgres
from tests.infrastructure.patience import until_so
from tests.keeping import InPostgres

Two = tuple[HouseInPostgres, HouseInPostgres]
LISTENING = """
    select array_agg(pid) from pg_stat_activity
     where datname = current_database() and query = 'notify kith' and state = 'idle'"""


@asynccontextmanager
async def alive(*lives: Awaitable[None]) -> AsyncGenerator[None]:
    """Let something live, and see that it is still alive at the end."""
    tasks = [asyncio.ensure_future(each) for each in lives]
    await asyncio.sleep(0)
    try:
        yield
        assert not any(task.done() for task in tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@asynccontextmanager
async def two_open(there: InPostgres) -> AsyncGenerator[Two]:
    """Open a house twice; nobody listens yet."""
    one, other = await there.open(), await there.open()
    try:
        yield one, other
    finally:
        await one.close()
        await other.close()


@asynccontextmanager
async def listening(there: InPostgres, *houses: HouseInPostgres) -> AsyncGenerator[None]:
    """Let houses live, and begin once each of them hears the others."""
    async with alive(*(house.live() for house in houses)):
        await until_so(lambda: so_many_listen(there, len(houses)))
        yield


async def so_many_listen(there: InPostgres, many: int) -> bool:
    return len(await listeners(there)) == many


async def listeners(there: InPostgres) -> list[int]:
    async with there.beside() as db:
        return await db.fetchval(LISTENING) or []
