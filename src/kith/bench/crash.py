"""`./kith bench crash`: a house is killed at random moments, and must have kept what it acknowledged.

People write all kinds of things at once. The process that serves them is killed (SIGKILL) after
some hundredths of a second, or while it starts, and started again; then everything that was
acknowledged, refused or left in doubt is looked up in its database.
"""

import asyncio
import contextlib
import re
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from itertools import cycle
from pathlib import Path

import msgspec

from kith.bench.checking import LOST, TORN, TWICE, UNHEARD, Checker, Faults
from kith.bench.client import visit
from kith.bench.crashing_house import TABLES
from kith.bench.doing import Doer
from kith.bench.figures import Board
from kith.bench.filling import Filled, fill
from kith.bench.homes import Home, InFile
from kith.bench.ledger import Ledger
from kith.bench.progress import Say
from kith.bench.spawning import Spawned, Spawner, spawning
from kith.bench.talk import dice
from kith.bench.waiting import until
from kith.bench.wholeness import Wholeness
from kith.foundation.clock import now

_PLACE = re.compile(rb"\r\nlocation: */c/(\d+)", re.IGNORECASE)
_SEED = 11
_A_MOMENT, _STARTING, _LONGEST, _LOOK_EVERY = 0.01, 0.12, 3.0, 0.001


class Sizes(msgspec.Struct, frozen=True):
    """How often a house is killed, how many write at once, and how much each time at most.

    everything: after so many kills all that ever was is looked at, and the file itself;
    while_starting: of so many kills, one comes before the house answers.
    """

    kills: int = 1000
    processes: int = 1
    posts: int = 2_000
    doers: int = 8
    rooms: int = 6
    most: int = 80
    everything: int = 50
    while_starting: int = 12


QUICK = Sizes(kills=5, posts=300, everything=3, while_starting=3, most=40)


class Crash:
    """A house, the people who write in it, and what is known of it from outside."""

    def __init__(self, sizes: Sizes, folder: Path, say: Say, home: Home | None = None) -> None:
        """Make nothing yet; without a home, the house is kept in a file."""
        self.sizes, self.folder, self.say, self.home = sizes, folder, say, home or InFile()
        self.house = folder / "house"
        self.ledger, self.faults = Ledger(), Faults()
        self.checker = Checker(self.ledger, self.faults)
        self.whole = Wholeness(self.faults)
        self.draw = dice(_SEED)
        self.kills = self.looks = self._looked_at = 0
        self.starts: list[float] = []

    async def run(self) -> Board:
        """Kill, start, look; as often as asked for."""
        filled = await self.prepare()
        began = time.perf_counter()
        async with contextlib.AsyncExitStack() as stack:
            spawners = [
                await stack.enter_async_context(self.spawning())
                for _ in range(self.sizes.processes)
            ]
            doers = await self.begin(spawners[0], filled)
            houses = [await self.start(spawner) for spawner in spawners]
            while self.kills < self.sizes.kills:
                await self._cycle(spawners, houses, doers)
                if self._looked_at == self.kills:
                    self.say(self._so_far(time.perf_counter() - began))
            self.say("looking at everything once more")
            await self.look(everything=True, drained=True)
            for house in houses:
                await self.kill(house)
        return self._board(time.perf_counter() - began)

    def spawning(self) -> AbstractAsyncContextManager[Spawner]:
        """Give somebody who makes this house."""
        return spawning(self.house, self.folder / "houses.log", self.home.settings)

    async def prepare(self) -> Filled:
        """Fill a house, and add the tables in which it shows what was told."""
        self.say(f"filling a house with {self.sizes.posts:,} posts")
        filled = await fill(self.house, self.sizes.posts, people=24, circles=6)
        await self.home.take(self.house)
        await self.home.run(*TABLES)
        return filled

    async def begin(self, spawner: Spawner, filled: Filled) -> list[Doer]:
        """Let somebody make the rooms into which people come and go, and give those who write."""
        house = await self.start(spawner)
        mara = await visit(house.port, filled.people[0].cookie)
        await mara.learn_token("/circles/new")
        rooms: list[int] = []
        for number in range(self.sizes.rooms):
            made = await mara.post("/circles/new", name=f"Room {number}", purpose="To come and go.")
            found = _PLACE.search(made.head)
            rooms += [int(found[1])] if found else []
        mara.line.hang_up()
        async with self.home.looking() as eyes:
            await self.checker.begin(eyes)
            await self.whole.begin(eyes)
        await self.kill(house)
        who = [0, *(one for one in filled.with_circles(self.sizes.doers) if one)]
        return [
            Doer(self.ledger, filled, one, rooms=rooms)
            for one in who[: self.sizes.doers] if filled.circles_of(one)
        ]  # fmt: skip

    async def start(self, spawner: Spawner) -> Spawned:
        """Give a house that answers."""
        return await spawner.house("KITH_PORT=0")

    async def kill(self, house: Spawned) -> None:
        """Let nothing be left of a process."""
        house.kill()
        await house.gone()

    async def _cycle(
        self, spawners: list[Spawner], houses: list[Spawned], doers: list[Doer]
    ) -> None:
        """Let everybody write, kill a process meanwhile, start it again, and look."""
        which = self.draw.randrange(len(houses))
        await self.load([house.port for house in houses], doers, self._killing(houses[which]))
        self.kills += 1
        if self.draw.randrange(self.sizes.while_starting) == 0:
            starting = Spawned(await spawners[which].begin("KITH_PORT=0"), 0, 0)
            await asyncio.sleep(self.draw.uniform(0, _STARTING))
            await self.kill(starting)
            self.kills += 1
        houses[which] = await self.start(spawners[which])
        self.starts.append(houses[which].took)
        everything = self.kills - self._looked_at >= self.sizes.everything
        if everything:
            self._looked_at = self.kills
        await self.look(everything=everything)

    async def load(
        self, ports: Sequence[int], doers: list[Doer], happens: Callable[[], Awaitable[None]]
    ) -> None:
        """Let everybody write, each to one of the ports, until something has happened."""
        over, each = asyncio.Event(), cycle(ports)
        working = [asyncio.create_task(doer.work(next(each), over)) for doer in doers]
        try:
            await happens()
        finally:
            over.set()
            await asyncio.gather(*working)

    async def after(self, writes: int) -> None:
        """Wait till so many more are acknowledged, or till it takes too long."""
        counts, kept = self.ledger.counts, self.ledger.counts.kept + writes

        async def enough() -> bool:
            return counts.kept >= kept

        await until(enough, within=_LONGEST, every=_LOOK_EVERY)

    def _killing(self, house: Spawned) -> Callable[[], Awaitable[None]]:
        async def kill() -> None:
            await self.after(self.draw.randrange(self.sizes.most))
            await asyncio.sleep(self.draw.uniform(0, _A_MOMENT))
            await self.kill(house)
            if self.sizes.processes > 1:  # the others go on without it
                await self.after(self.draw.randrange(self.sizes.most // 2))

        return kill

    async def look(self, *, everything: bool, drained: bool = False) -> None:
        """Wait till the house has caught up, and hold it to what it said."""
        async with self.home.looking() as eyes:
            await self.whole.caught_up(eyes)
            if drained:
                await self.whole.drained(eyes)
            if everything:
                self.ledger.all_touched()
                self.looks += 1
                if damage := await eyes.damage():
                    self.faults.add(TORN, damage)
            await self.checker.check(eyes, now())
            await self.whole.check(eyes, now(), everything=everything)

    def _so_far(self, took: float) -> str:
        found = self.faults.found
        return (
            f"killed {self.kills} of {self.sizes.kills} in {took:.0f} s: "
            f"{found[LOST]} lost, {found[TORN]} torn, {found[TWICE]} twice"
        )

    def _board(self, took: float) -> Board:
        board, counts = Board(), self.ledger.counts
        board.put("kills", self.kills, "", aim=">= 1,000")
        put_faults(board, self.faults)
        board.put("acknowledged", counts.kept, "writes")
        board.put(
            "in doubt",
            counts.doubted,
            "writes",
            varied=f"{counts.kept_after_all} posts of them kept",
        )
        board.put("refused", counts.refused, "writes")
        board.put("broken answers", counts.broken, "answers", aim="0")
        board.put("facts", self.whole.facts, "", varied="each heard by every subscriber")
        board.put("work done again", self.whole.work_again, "")
        board.put("looked at everything", self.looks, "times")
        board.put_times("open after a kill p50 ms", self.starts)
        board.put("cycle s", took / max(self.kills, 1), "s")
        board.missing += self.faults.told
        return board


def put_faults(board: Board, faults: Faults, of: str = "") -> None:
    """Keep how much was found that must not be."""
    for name in (LOST, TORN, TWICE, UNHEARD):
        board.put(f"{of} {name}".strip(), faults.found[name], "", aim="0")
