"""Opens what a house is kept in, on a clock that can be put, and asks for its ids and nodes."""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

from kith.foundation.clock import now
from kith.infrastructure.database import Tx
from tests.keeping import Keeping, Opened

START = 1_800_000_000_000


class Clock:
    """A clock that stands where it is put."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> int:
        return self.now


@asynccontextmanager
async def opened(keeping: Keeping, clock: Callable[[], int] = now) -> AsyncGenerator[Opened]:
    database = await keeping.open(now=clock)
    try:
        yield database
    finally:
        await database.close()


async def a_new_id(tx: Tx) -> int:
    return tx.new_id()


async def a_node(tx: Tx, node: int, until: int) -> None:
    await tx.run("insert into nodes (node, until_at) values ($1, $2)", node, until)


async def nodes(tx: Tx) -> list[int]:
    return await tx.many(int, "select node from nodes where until_at > $1 order by 1", tx.now)
