"""What else can happen to a house on SQLite: a full disk, one that turns read-only, a dead writer.

Each happens in the middle of the load of `bench crash`, and everything is looked up afterwards.
"""

import asyncio
import contextlib
import os
import signal
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from pathlib import Path

from kith.bench.client import visit
from kith.bench.crash import Crash, Sizes, put_faults
from kith.bench.disks import Disk, NoDisk, small_disk
from kith.bench.doing import Doer
from kith.bench.figures import Board
from kith.bench.filling import Filled
from kith.bench.progress import Say
from kith.bench.spawning import Spawned, Spawner
from kith.bench.waiting import until

_MEGABYTES = 24
_MORE = 50
_WHILE = 0.6
_PATIENCE = 10.0
_LOOK_EVERY = 0.01
_PAGE = 200
Happens = Callable[[Board, Path, Say], Awaitable[None]]


class Seen:
    """What was seen of a house in trouble."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.pages = self.no_pages = 0
        self.recovered: float | None = None
        self.hung = False


class Disaster(Crash):
    """A house with a load, to which one thing happens."""

    def __init__(self, name: str, folder: Path, say: Say) -> None:
        """Lie in a folder of its own."""
        folder.mkdir()
        folder.chmod(0o711)  # a server below it runs under another name
        super().__init__(Sizes(kills=0), folder, say)
        self.name, self.seen = name, Seen()

    @contextlib.asynccontextmanager
    async def lived_in(self) -> AsyncGenerator[tuple[Spawner, Filled, list[Doer]]]:
        """Give a house in which people are about to write."""
        self.say(f"preparing a house: {self.name}")
        filled = await self.prepare()
        async with self.spawning() as spawner:
            yield spawner, filled, await self.begin(spawner, filled)

    async def until_kept(self) -> None:
        """Measure how long it takes till something is kept again."""
        began, counts, kept = time.perf_counter(), self.ledger.counts, self.ledger.counts.kept

        async def more() -> bool:
            return counts.kept > kept

        if await until(more, within=_PATIENCE):
            self.seen.recovered = time.perf_counter() - began

    async def pages(self, house: Spawned, filled: Filled, seconds: float) -> None:
        """Read pages for a while."""
        who = filled.people[0]
        visitor = await visit(house.port, who.cookie)
        latest = time.perf_counter() + seconds
        while time.perf_counter() < latest:
            try:
                async with asyncio.timeout(_PATIENCE):
                    answer = await visitor.get(f"/c/{filled.circles_of(0)[0]}")
            except (TimeoutError, OSError):
                self.seen.no_pages += 1
                break
            self.seen.pages += answer.status == _PAGE
            self.seen.no_pages += answer.status != _PAGE
            await asyncio.sleep(_LOOK_EVERY * 5)
        visitor.line.hang_up()

    def put(self, board: Board) -> None:
        """Keep what came of it."""
        counts, seen = self.ledger.counts, self.seen
        put_faults(board, self.faults, self.name)
        board.put(f"{self.name} acknowledged", counts.kept, "writes")
        board.put(f"{self.name} refused with a sentence", counts.told, "writes")
        board.put(f"{self.name} in doubt", counts.doubted, "writes")
        board.put(
            f"{self.name} pages meanwhile", seen.pages, "pages", varied=f"{seen.no_pages} not"
        )
        if seen.recovered is None:
            board.missing.append(f"{self.name}: the house kept nothing any more")
        else:
            board.put(f"{self.name} recovered s", seen.recovered, "s")
        if seen.hung:
            board.missing.append(f"{self.name}: it went on answering, and kept nothing any more")
        board.missing += self.faults.told


async def break_things(board: Board, folder: Path, say: Say) -> None:
    """Let everything happen that can, each to a house of its own."""
    for name, happens in (
        ("full disk", full_disk),
        ("read-only disk", read_only),
        ("killed writer", killed_writer),
    ):
        try:
            await happens(board, folder / name.replace(" ", "-"), say)
        except NoDisk as wrong:
            board.missing.append(f"{name} could not be tried: {wrong}")


async def full_disk(board: Board, folder: Path, say: Say) -> None:
    """Leave no room, make room, and kill the house while there is none."""
    disaster = Disaster("full disk", folder, say)
    with small_disk(folder, _MEGABYTES) as (disk, _):
        disaster.house = disk.path / "house"
        async with disaster.lived_in() as (spawner, filled, doers):
            house = await disaster.start(spawner)
            await disaster.load([house.port], doers, _filling(disaster, disk, house, filled))
            await disaster.look(everything=True)
            disk.fill()
            await disaster.kill(house)
            disk.make_room()
            await _look_again(disaster, spawner)
    disaster.put(board)


def _filling(
    disaster: Disaster, disk: Disk, house: Spawned, filled: Filled
) -> Callable[[], Awaitable[None]]:
    async def happens() -> None:
        await asyncio.sleep(_WHILE)
        disk.fill()
        await disaster.pages(house, filled, _WHILE)
        disk.make_room()
        await disaster.until_kept()
        await asyncio.sleep(_WHILE)

    return happens


async def read_only(board: Board, folder: Path, say: Say) -> None:
    """Let the file system turn read-only, mend it, and start the house again."""
    disaster = Disaster("read-only disk", folder, say)
    with small_disk(folder, _MEGABYTES) as (disk, image):
        disaster.house = disk.path / "house"
        async with disaster.lived_in() as (spawner, filled, doers):
            house = await disaster.start(spawner)

            async def happens() -> None:
                await asyncio.sleep(_WHILE)
                disk.break_off()
                await disaster.pages(house, filled, _WHILE)

            await disaster.load([house.port], doers, happens)
            await disaster.kill(house)
            disk.mend(image)
            house = await disaster.start(spawner)
            await disaster.look(everything=True)
            await disaster.load([house.port], doers, disaster.until_kept)
            await disaster.kill(house)
            await _look_again(disaster, spawner)
    disaster.put(board)


async def killed_writer(board: Board, folder: Path, say: Say) -> None:
    """Let the thread that commits end; the house goes on, or ends so that it is started again."""
    disaster = Disaster("killed writer", folder, say)
    async with disaster.lived_in() as (spawner, filled, doers):
        house = await disaster.start(spawner)

        async def happens() -> None:
            await asyncio.sleep(_WHILE)
            os.kill(house.pid, signal.SIGUSR1)
            kept = disaster.ledger.counts.kept
            await disaster.pages(house, filled, _LOOK_EVERY)

            async def decided() -> bool:
                return not house.is_there() or disaster.ledger.counts.kept > kept + _MORE

            disaster.seen.hung = not await until(decided, within=_PATIENCE)
            await disaster.kill(house)

        await disaster.load([house.port], doers, happens)
        house = await disaster.start(spawner)
        await disaster.look(everything=True)
        if house.is_there():
            await disaster.load([house.port], doers, disaster.until_kept)
        await disaster.kill(house)
        await _look_again(disaster, spawner)
    disaster.put(board)


async def _look_again(disaster: Disaster, spawner: Spawner) -> None:
    house = await disaster.start(spawner)
    await disaster.look(everything=True, drained=True)
    await disaster.kill(house)
