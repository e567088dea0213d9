"""`./kith bench cores`: what a second process is worth to those who read, and to one who writes.

On PostgreSQL it is an ordinary second process of the house. On SQLite no house has one: there it is
a process that only answers pages, made for this measurement (`reading_house.py`).
"""

import asyncio
import contextlib
import os
import time
from collections.abc import AsyncGenerator
from pathlib import Path
from statistics import median

import msgspec

from kith.bench.client import Visitor, visit
from kith.bench.figures import Board, percentile
from kith.bench.filling import Filled, fill
from kith.bench.homes import Home, homes_in
from kith.bench.progress import Say
from kith.bench.reading import Crowd, Readers, readers
from kith.bench.server import RUN, Server, serving
from kith.bench.shares import held_to
from kith.bench.talk import Speech

_PART = 0.3
_READS_ONLY = ("kith.bench.reading_house",)


class Sizes(msgspec.Struct, frozen=True):
    """A house, how many read at once, how often and for how many seconds."""

    posts: int = 50_000
    lines: int = 16
    rounds: int = 7
    seconds: float = 2.5


QUICK = Sizes(posts=1_500, lines=6, rounds=2, seconds=0.5)


class Cores:
    """One run: one process and two are asked in turns."""

    def __init__(self, sizes: Sizes, folder: Path, say: Say, database: str = "") -> None:
        """Measure in a file or in PostgreSQL."""
        self.sizes, self.folder, self.say, self.database = sizes, folder, say, database
        self.board = Board()

    async def run(self) -> Board:
        """Read by one process and by two, in turns; then the same while somebody writes."""
        sizes = self.sizes
        self.say(f"filling a house with {sizes.posts:,} posts")
        filled = await fill(self.folder / "house", sizes.posts)
        async with homes_in(self.database, self.folder) as make:
            home = await make()
            await home.take(filled.path)
            async with self._both(filled, home) as (one, two):
                await self._compare(one, two)
                pids = [process.pid for process in two.server.processes]
                with held_to(_PART, pids) as held:
                    if held:
                        await self._compare(
                            one, two, None, when=f", each held to {_PART:g} of a core"
                        )
                    else:
                        self.board.missing.append("processes could not be held to a part of a core")
                writer = await _writer(filled, one.server)
                await self._compare(one, two, writer, when=" while somebody writes")
        return self.board

    @contextlib.asynccontextmanager
    async def _both(self, filled: Filled, home: Home) -> AsyncGenerator[tuple[Readers, Readers]]:
        """Give readers of one process, and of two of which that is the first."""
        program = RUN if self.database else _READS_ONLY
        async with (
            serving(filled.path, settings=home.settings) as first,
            serving(filled.path, program=program, settings=home.settings) as second,
        ):
            both = Server(first.ports + second.ports, first.processes + second.processes, 0)
            found = [await readers(filled, each, home) for each in (first, both)]
            for each in found:
                self.say("reading everything in it once")
                await each.warm()
            yield found[0], found[1]
            for each in found:
                each.hang_up()

    async def _compare(
        self, one: Readers, two: Readers, writer: Visitor | None = None, *, when: str = ""
    ) -> None:
        crowds: dict[str, list[Crowd]] = {"one process": [], "two processes": []}
        said: dict[str, list[float]] = {name: [] for name in crowds}
        for number in range(self.sizes.rounds):
            self.say(f"reading, round {number + 1} of {self.sizes.rounds}")
            for name, each in zip(crowds, (one, two), strict=True):
                reading = asyncio.create_task(each.at_once(self.sizes.lines, self.sizes.seconds))
                if writer is not None:
                    said[name] += await _say_until(writer, one.filled, reading)
                crowds[name].append(await reading)
        for name, rounds in crowds.items():
            self._put(f"{name}{when}", rounds, said[name])
        self._put_gain(when, crowds["one process"], crowds["two processes"])

    def _put(self, name: str, crowds: list[Crowd], said: list[float]) -> None:
        put, took = self.board, [one for crowd in crowds for one in crowd.took]
        put.put_rounds(f"pages per s, {name}", [one.per_second for one in crowds], "pages/s")
        put.put_times(f"page p50 ms, {name}", took)
        put.put(f"page p99 ms, {name}", percentile(took, 99) * 1000, "ms")
        if said:
            put.put_times(f"post p50 ms, {name}", said)
        for part, works in (
            ("house", [one.cost.house for one in crowds]),
            ("database", [one.cost.database for one in crowds]),
            ("client", [one.cost.client for one in crowds]),
        ):
            if known := [work for work in works if work is not None]:
                put.put_rounds(f"{part} work ms, {name}", known, "ms")

    def _put_gain(self, when: str, one: list[Crowd], two: list[Crowd]) -> None:
        gains = [b.per_second / a.per_second for a, b in zip(one, two, strict=True)]
        self.board.put_rounds(
            f"two processes{when}",
            gains,
            "times",
            aim=">= 1.5" if not self.database else ">= 1.7",
        )
        alone = [each.cost.house or 0 for each in one]
        if all(alone):
            cores = len(os.sched_getaffinity(0))
            most = median(alone) * cores / median(map(_sum, two))
            self.board.put(
                f"possible on these cores{when}",
                min(most, 2),
                "times",
                varied="all parts share them",
            )
            apart = 2 * median(alone) / median(each.cost.house or 0 for each in two)
            self.board.put(
                f"possible with the load elsewhere{when}",
                apart,
                "times",
                varied="by the house's work alone",
            )


def _sum(crowd: Crowd) -> float:
    return (crowd.cost.house or 0) + (crowd.cost.database or 0) + crowd.cost.client


async def _writer(filled: Filled, server: Server) -> Visitor:
    """Give somebody who speaks in a circle that nobody of the others reads."""
    ring = filled.circles[-1]
    visitor = await visit(server.port, filled.people[ring.members[0]].cookie)
    await visitor.learn_token(f"/c/{ring.id}")
    return visitor


async def _say_until(
    writer: Visitor, filled: Filled, reading: "asyncio.Task[Crowd]"
) -> list[float]:
    """Say one thing after the other for as long as others read, twenty times a second at most."""
    took, speech = list[float](), Speech(9)
    while not reading.done():
        began = time.perf_counter()
        await writer.post(f"/c/{filled.circles[-1].id}", words=speech.words())
        took.append(time.perf_counter() - began)
        await asyncio.sleep(0.05)
    return took
