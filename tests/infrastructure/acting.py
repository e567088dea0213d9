"""A process that acts without end, and prints the id of each act once it was acknowledged."""

import asyncio
import os
import sys

from kith.foundation.clock import now
from kith.foundation.settings import Settings
from kith.infrastructure.database import Database, Tx
from kith.infrastructure.facts import Fact, record
from kith.infrastructure.opening import open_database
from kith.infrastructure.queue import later


class Acted(Fact, frozen=True):
    """Half of an act; the other half is later work with the same id."""

    act_id: int


async def act(tx: Tx) -> int:
    act_id = await later(tx, "act", "")
    await record(tx, Acted(act_id=act_id))
    return act_id


async def go_on(house: Database) -> None:
    while True:
        act_id = await house.act(act)
        os.write(1, f"{act_id}\n".encode())


async def main(url: str, file: str) -> None:
    house = await open_database(Settings(database=url, connections=4), file, now=now)
    os.write(1, b"ready\n")
    await asyncio.gather(*(go_on(house) for _ in range(8)))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
