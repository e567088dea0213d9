"""`./kith bench house`: what a house can do on this machine."""

import contextlib
import gc
import time
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from statistics import median

import msgspec

from kith.bench.acting import act_much
from kith.bench.client import Visitor, visit
from kith.bench.figures import Board, percentile
from kith.bench.filling import Filled, fill
from kith.bench.homes import Home, Maker, homes_in
from kith.bench.machine import syncs
from kith.bench.metering import Cost
from kith.bench.progress import Say
from kith.bench.reading import Ask, Readers, interleaved, readers, until_seen
from kith.bench.server import Memory, Server, memory, serving
from kith.bench.talk import Speech
from kith.bench.writing import Load, say_much


class Sizes(msgspec.Struct, frozen=True):
    """How much is measured; posts: a small house, the one most is measured in, and a large one."""

    posts: tuple[int, int, int] = (10_000, 100_000, 1_000_000)
    people: int = 50
    circles: int = 20
    starts: int = 7
    rounds: int = 60
    each: int = 20
    load_rounds: int = 5
    load_seconds: float = 4.0
    few: int = 60


QUICK = Sizes(
    posts=(2_000, 4_000, 8_000), people=24, circles=6, starts=3, rounds=10, each=8,
    load_rounds=2, load_seconds=1.0, few=10,
)  # fmt: skip


class Bench:
    """One run; all its houses lie below one folder."""

    def __init__(
        self, sizes: Sizes, folder: Path, say: Say, *, database: str = "", processes: int = 1
    ) -> None:
        """Measure so much, and say what is being done."""
        self.sizes, self.folder, self.say = sizes, folder, say
        self.database, self.processes = database, processes
        self.board = Board()
        self._homes: dict[Path, Home] = {}

    async def run(self) -> Board:
        """Measure everything, one thing after the other."""
        async with homes_in(self.database, self.folder) as make:
            small, middle, large = [await self._fill(posts, make) for posts in self.sizes.posts]
            gc.collect()
            await self._reads(small, middle, large)
            await self._starts(middle)
            async with self._serving(middle) as server:
                await self._saying(middle, server)
                await self._arriving(middle, server)
                await self._signing_in(middle, server)
                await self._load(middle, server)
            await self._acts(middle)
            few, many = [await self._homes[one.path].size() for one in (small, large)]
        one = (many - few) / (large.posts - small.posts)
        self.board.put("bytes a post", one, "bytes", aim="<= 700")
        return self.board

    async def _fill(self, posts: int, make: Maker) -> Filled:
        self.say(f"filling a house with {posts:,} posts")
        path = self.folder / f"house-{posts}"
        filled = await fill(path, posts, people=self.sizes.people, circles=self.sizes.circles)
        self._homes[path] = home = await make()
        await home.take(path)
        return filled

    def _serving(self, filled: Filled) -> AbstractAsyncContextManager[Server]:
        settings = self._homes[filled.path].settings
        return serving(filled.path, processes=self.processes, settings=settings)

    @contextlib.asynccontextmanager
    async def _reading(self, filled: Filled) -> AsyncGenerator[Readers]:
        async with self._serving(filled) as server:
            found = await readers(filled, server, self._homes[filled.path])
            try:
                yield found
            finally:
                found.hang_up()

    async def _reads(self, *houses: Filled) -> None:
        """Read pages of three houses that differ in their size only, in turns."""
        async with contextlib.AsyncExitStack() as stack:
            opened: list[Readers] = []
            for filled in houses:
                self.say(f"opening a house with {filled.posts:,} posts")
                opened.append(await stack.enter_async_context(self._reading(filled)))
            cold = await opened[1].first_time()
            for each in opened:
                self.say(f"reading everything in it once ({each.filled.posts:,} posts)")
                await each.warm()
            self.say("reading pages, in turns")
            took = await interleaved(_asks(*opened), self.sizes.rounds, self.sizes.each)
            self.say("reading pages over sixteen lines at once")
            crowds = [await opened[1].at_once(16, self.sizes.load_seconds / 2) for _ in range(3)]
        _put_reads(self.board, took, cold)
        self.board.put_rounds(
            "circle page per s c16", [one.per_second for one in crowds], "pages/s"
        )
        _put_cost(self.board, "circle page", [one.cost for one in crowds])

    async def _starts(self, filled: Filled) -> None:
        """Start a house a few times; the first time is not counted."""
        took: list[float] = []
        idle: list[Memory] = []
        for start in range(self.sizes.starts + 1):
            self.say(f"starting a house ({start} of {self.sizes.starts})")
            async with self._serving(filled) as server:
                visitor = await visit(server.port, filled.people[0].cookie)
                await visitor.page("/")
                took.append(time.perf_counter() - server.began)
                idle += filter(None, [memory(server)])
        self.board.put_rounds("first page s", took[1:], "s", aim="< 1")
        _put_memory(self.board, idle[1:])

    async def _saying(self, filled: Filled, server: Server) -> None:
        """Let one person say something and another read it, while nobody else does anything."""
        self.say("saying something, and reading it")
        circle, speech = filled.circles[0], Speech(5)
        one, other = await _two(filled, server)
        both = [
            (
                (await one.post(f"/c/{circle.id}", words=speech.words())).took,
                (await other.page(f"/c/{circle.id}")).took,
            )
            for _ in range(self.sizes.few)
        ]
        # Nothing is answered before it is on the disk, so all writing waits for this.
        self.board.put_times("disk sync p50 ms", syncs(self.folder, self.sizes.few))
        self.board.put_times("post p50 ms", [posted for posted, _ in both])
        self.board.put_times("circle page with news p50 ms", [read for _, read in both])

    async def _arriving(self, filled: Filled, server: Server) -> None:
        """Wait for words on a page that is open."""
        self.say("waiting for words on an open page")
        one, other = await _two(filled, server)
        said = [f"live-{n} and so on" for n in range(self.sizes.few)]
        with self.board.trying("live post to page ms"):
            seen = await until_seen(one, other, filled.circles[0].id, said)
            self.board.put_times("live post to page ms", seen)

    async def _signing_in(self, filled: Filled, server: Server) -> None:
        self.say("signing in")
        door = await visit(server.port)
        await door.learn_token("/sign-in")
        keys = [who.key for who in filled.people[: self.sizes.few]]
        entered = [(await door.post("/sign-in", key=key)).took for key in keys]
        self.board.put_times("sign-in p50 ms", entered)

    async def _load(self, filled: Filled, server: Server) -> None:
        loads: list[Load] = []
        for turn in range(self.sizes.load_rounds):
            self.say(
                f"saying as much as sixteen lines can ({turn + 1} of {self.sizes.load_rounds})"
            )
            loads.append(
                await say_much(
                    filled,
                    server,
                    self._homes[filled.path],
                    lines=16,
                    seconds=self.sizes.load_seconds,
                    turn=turn,
                )
            )
        put = self.board.put_rounds
        put("post per s c16", [load.per_second for load in loads], "posts/s", aim=">= 800")
        put("queue drained s", [load.drained for load in loads], "s", aim="< 2")
        put("client share of a core c16", [load.client for load in loads], "%")
        _put_cost(self.board, "post", [load.cost for load in loads])
        if after := memory(server):
            self.board.put("memory load MB", after.pss, "MB", varied="PSS")

    async def _acts(self, filled: Filled) -> None:
        self.say("keeping actions, thirty-two at once")
        rounds = [
            await act_much(
                filled, self._homes[filled.path], at_once=32, seconds=self.sizes.load_seconds
            )
            for _ in range(self.sizes.load_rounds)
        ]
        put, kept = self.board.put_rounds, [one.per_second for one in rounds]
        put("post action per s c32", kept, "posts/s", aim=">= 2,000")
        put("post action work ms", [one.work for one in rounds], "ms")


async def _two(filled: Filled, server: Server) -> tuple[Visitor, Visitor]:
    """Give the host of the first circle, ready to speak, and another who is in it."""
    first, second = (filled.people[who].cookie for who in filled.circles[0].members[:2])
    one = await visit(server.port_for(0), first)
    other = await visit(server.port_for(1), second)
    await one.learn_token(f"/c/{filled.circles[0].id}")
    return one, other


def _asks(small: Readers, middle: Readers, large: Readers) -> dict[str, Ask]:
    return {
        "small": small.circle,
        "middle": middle.circle,
        "large": large.circle,
        "today": middle.today,
        "conversation": middle.conversation,
        "picture": middle.picture,
    }


def _put_reads(board: Board, took: Mapping[str, Sequence[float]], cold: Sequence[float]) -> None:
    board.put_times("circle page p50 ms", took["middle"], aim="< 5")
    board.put("circle page p99 ms", percentile(took["middle"], 99) * 1000, "ms")
    board.put_times("circle page cold p50 ms", cold)
    board.put_times("today page p50 ms", took["today"])
    board.put_times("conversation page p50 ms", took["conversation"])
    board.put_times("least answer p50 ms", took["picture"])
    few, many = (median(took[size]) for size in ("small", "large"))
    varied = f"{few * 1000:.3g} ms, then {many * 1000:.3g} ms"
    board.put("growth 1e4 to 1e6", many / few, "times", aim="<= 1.2", varied=varied)


def _put_cost(board: Board, name: str, costs: Sequence[Cost]) -> None:
    """Keep how long house, database and client were at work for each, where the system can tell."""
    for part, works in {
        "work": [one.house for one in costs],
        "database work": [one.database for one in costs],
        "client work": [one.client for one in costs],
    }.items():
        if known := [work for work in works if work is not None]:
            board.put_rounds(f"{name} {part} ms", known, "ms")


def _put_memory(board: Board, idle: Sequence[Memory]) -> None:
    if idle:
        board.put_rounds(
            "memory idle MB", [one.pss for one in idle], "MB", aim="< 60", note="PSS, "
        )
        board.put_rounds("memory idle unshared MB", [one.uss for one in idle], "MB", note="USS, ")
