"""How long one decision takes in a house with as many bonds as a large graph, in a process of its own.

Started as a program, it asks a house's file and says what it found as JSON.
"""

import asyncio
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from typing import NamedTuple

import msgspec

from kith.access.gate.asking import may_knock
from kith.access.gate.choices import set_door
from kith.access.gate.model import NEEDS
from kith.bench.gate_graphs import Source, within_two
from kith.bench.gate_rows import add_people, in_house, write_bonds
from kith.bench.server import environment
from kith.foundation.clock import now
from kith.infrastructure.database import Tx
from kith.infrastructure.house_file import HouseFile
from kith.ties.people.model import Speaker

_AT_ONCE = 20_000
_KB = 1024


class Asked(msgspec.Struct):
    """A house's file, and who asks for whom."""

    file: str
    pairs: list[tuple[int, int]]


class Took(NamedTuple):
    """Seconds of each decision, by the clock and of work; how many were free; and the memory in MB."""

    seconds: list[float]
    work: list[float]
    free: int
    memory: float


async def decide(folder: Path, source: Source, asked: int) -> Took:
    """Write a graph into a house as rows, and let a fresh process ask for people in it."""
    people = source.load()
    async with in_house(folder / "deciding") as house:
        ids = await house.act(add_people, len(people))
        bonds = [
            (ids[one], ids[other])
            for one in range(len(people))
            for other in sorted(people[one])
            if one < other
        ]
        for start in range(0, len(bonds), _AT_ONCE):
            await house.act(write_bonds, bonds[start : start + _AT_ONCE])
        await house.act(_want, ids)
    chance = Random(asked)  # noqa: S311 - a model, no secret
    pairs = [_pair(people, chance, nth) for nth in range(asked)]
    question = Asked(
        str(folder / "deciding" / "house.db"), [(ids[one], ids[other]) for one, other in pairs]
    )
    told = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-P", "-m", __name__],
        input=msgspec.json.encode(question), stdout=subprocess.PIPE, check=True,
        env=environment(folder, {}),
    )  # fmt: skip
    return msgspec.json.decode(told.stdout, type=Took)


async def _want(tx: Tx, ids: list[int]) -> None:
    """Let every third door want two ways, and every third three."""
    for nth, one in enumerate(ids):
        await set_door(tx, Speaker(one), NEEDS[nth % len(NEEDS)], nameable=bool(nth % 2))


def _pair(people: list[set[int]], chance: Random, nth: int) -> tuple[int, int]:
    """Give somebody and another: anybody, a friend of a friend, or one bond further, in turns."""
    while True:
        me = chance.randrange(len(people))
        near = sorted(within_two(people, me))
        match nth % 3:
            case 0:
                other = chance.randrange(len(people))
            case 1:
                other = chance.choice(near or [me])
            case _:
                other = chance.choice(sorted(people[chance.choice(near or [me])]) or [me])
        if other != me and other not in people[me]:
            return other, me


async def _ask(asked: Asked) -> Took:
    house = HouseFile(asked.file, now=now)
    seconds: list[float] = []
    work: list[float] = []
    free = 0
    for one, other in asked.pairs:
        began, worked = time.perf_counter(), time.thread_time()
        ruling = await house.read(may_knock, one, other)
        seconds.append(time.perf_counter() - began)
        work.append(time.thread_time() - worked)
        free += ruling.free
    await house.close()
    return Took(seconds, work, free, _memory())


def _memory() -> float:
    """Give what this process holds in memory, its share of what it shares included."""
    for line in Path("/proc/self/smaps_rollup").read_text("utf-8").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / _KB
    return 0.0


if __name__ == "__main__":
    found = asyncio.run(_ask(msgspec.json.decode(sys.stdin.buffer.read(), type=Asked)))
    sys.stdout.buffer.write(msgspec.json.encode(found))
