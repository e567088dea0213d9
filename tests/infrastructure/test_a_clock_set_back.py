"""A house whose clock was set back between two runs still tells before from after."""

import asyncio

from kith.infrastructure.database import Tx
from kith.ties.homes.rows import add_house
from kith.ties.people.actions import settle
from tests.keeping import Keeping

DAYS = 3 * 24 * 3600 * 1000
NOW = 1_790_000_000_000


async def arrive(tx: Tx) -> int:
    return (await settle(tx, "Mara", through=None, zone="UTC", language="en")).id


def test_ids_go_on_after_the_newest_that_the_house_knows(keeping: Keeping) -> None:
    async def first() -> int:
        house = await keeping.open(now=lambda: NOW)
        await house.act(add_house, "Garden", "To sit together.", b"secret")
        mara = await house.act(arrive)
        await house.close()
        return mara

    async def later() -> int:
        house = await keeping.open(now=lambda: NOW - DAYS)
        jonas = await house.act(arrive)
        await house.close()
        return jonas

    assert asyncio.run(first()) < asyncio.run(later())
