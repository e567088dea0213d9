"""`./kith bench backup`: a large house is backed up while people read and write in it."""

import asyncio
import re
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from itertools import cycle
from pathlib import Path

import msgspec

from kith.bench.client import Visitor, visit
from kith.bench.figures import Board, percentile
from kith.bench.filling import Filled, fill
from kith.bench.homes import Home, homes_in
from kith.bench.looking import FileEyes
from kith.bench.moving import run_kith
from kith.bench.progress import Say
from kith.bench.server import Server, serving
from kith.bench.talk import Speech

_SAID = re.compile(rb"#said-(\d+)")
_PART = 95
_WRITERS = 5


class Sizes(msgspec.Struct, frozen=True):
    """A house of about two gigabytes, and how fast people write; repeat: how long old words are."""

    posts: int = 1_000_000
    repeat: int = 11
    per_second: int = 100
    idle: float = 15.0
    pause: float = 0.01


QUICK = Sizes(posts=1_500, repeat=2, per_second=20, idle=1.0)


class Writer:
    """Somebody who says so many things a second, each once the one before was kept."""

    def __init__(self, visitor: Visitor, circle_id: int, per_second: float) -> None:
        """Speak in one circle."""
        self.visitor, self.circle_id, self._every = visitor, circle_id, 1 / per_second
        self.kept: list[int] = []
        self.took: list[float] = []

    async def work(self) -> None:
        """Speak until cancelled."""
        speech, due = Speech(self.circle_id), time.perf_counter()
        while True:
            due += self._every
            await asyncio.sleep(due - time.perf_counter())
            answer = await self.visitor.post(f"/c/{self.circle_id}", words=speech.words())
            self.took.append(answer.took)
            if found := _SAID.search(answer.head):
                self.kept.append(int(found[1]))


class Backup:
    """One run."""

    def __init__(self, sizes: Sizes, folder: Path, say: Say, database: str = "") -> None:
        """Back up a house that is kept in a file or in PostgreSQL."""
        self.sizes, self.folder, self.say, self.database = sizes, folder, say, database
        self.board = Board()

    async def run(self) -> Board:
        """Read while nothing else happens, while others write, and while it is backed up too."""
        sizes = self.sizes
        self.say(f"filling a house with {sizes.posts:,} posts, long ones")
        filled = await fill(self.folder / "house", sizes.posts, repeat=sizes.repeat)
        async with homes_in(self.database, self.folder) as make:
            home = await make()
            await home.take(filled.path)
            self.board.put("house GB", await home.size() / 1e9, "GB", aim="2")
            async with serving(filled.path, settings=home.settings) as server:
                await self._measure(filled, home, server)
        return self.board

    async def _measure(self, filled: Filled, home: Home, server: Server) -> None:
        readers = await self._readers(filled, server)
        to = self.folder / "backups"

        async def idle() -> None:
            await asyncio.sleep(self.sizes.idle)

        async def backs_up() -> None:
            self.board.put(
                "backup s",
                await run_kith(filled.path, home.settings, "backup", "--gently", str(to)),
                "s",
            )

        await self._reading(readers, idle)  # the first time is not counted
        alone = await self._reading(readers, idle)
        async with self._writing(filled, server) as writers:
            beside = await self._reading(readers, idle)
            before = sum(len(one.kept) for one in writers)
            began = time.perf_counter()
            meanwhile = await self._reading(readers, backs_up)
            said = (sum(len(one.kept) for one in writers) - before) / (time.perf_counter() - began)
        self._put(alone, beside, meanwhile)
        self.board.put(
            "posts per s meanwhile", said, "posts/s", aim=f">= {self.sizes.per_second * 0.95:g}"
        )
        self.board.put_times(
            "post p50 ms meanwhile", [each for one in writers for each in one.took[-500:]]
        )
        await self._check(to, filled, writers)

    async def _readers(self, filled: Filled, server: Server) -> list[tuple[Visitor, int]]:
        """Give who reads which circle; nobody writes in these."""
        rings = filled.circles[: len(filled.circles) // 2]
        return [
            (await visit(server.port, filled.people[ring.members[0]].cookie), ring.id)
            for ring in rings
        ]

    @asynccontextmanager
    async def _writing(self, filled: Filled, server: Server) -> AsyncGenerator[list[Writer]]:
        writers: list[Writer] = []
        for ring in filled.circles[-_WRITERS:]:
            visitor = await visit(server.port, filled.people[ring.members[0]].cookie)
            await visitor.learn_token(f"/c/{ring.id}")
            writers.append(Writer(visitor, ring.id, self.sizes.per_second / _WRITERS))
        tasks = [asyncio.create_task(one.work()) for one in writers]
        try:
            yield writers
        finally:
            for task in tasks:
                task.cancel()
            ended = await asyncio.gather(*tasks, return_exceptions=True)
        for one in ended:
            if isinstance(one, Exception):
                raise one

    async def _reading(
        self, readers: list[tuple[Visitor, int]], happens: Callable[[], Awaitable[None]]
    ) -> list[float]:
        """Read one page after the other, with a pause, while something happens."""
        going, took = asyncio.ensure_future(happens()), list[float]()
        for visitor, circle_id in cycle(readers):
            if going.done():
                break
            took.append((await visitor.page(f"/c/{circle_id}")).took)
            await asyncio.sleep(self.sizes.pause)
        await going
        return took

    def _put(self, alone: list[float], beside: list[float], meanwhile: list[float]) -> None:
        for name, took in (
            ("idle", alone), ("while others write", beside), ("while it is backed up", meanwhile),
        ):  # fmt: skip
            self.board.put_times(f"page p50 ms {name}", took)
            self.board.put(f"page p95 ms {name}", percentile(took, _PART) * 1000, "ms")
        grew = percentile(meanwhile, _PART) / percentile(alone, _PART)
        self.board.put("page p95 meanwhile", grew, "times", aim="< 2")

    async def _check(self, to: Path, filled: Filled, writers: list[Writer]) -> None:
        """Bring the backup back, and see that it holds what each had said up to one moment."""
        self.say("bringing the backup back")
        (made,) = list(to.glob("*"))  # noqa: ASYNC240 - nobody else waits
        self.board.put("backup GB", made.stat().st_size / 1e9, "GB")
        back = self.folder / "back"
        await run_kith(back, {}, "restore", str(made), "--into", str(back))
        eyes = FileEyes(back / "house.db")
        try:
            damage = await eyes.damage()
            there = {row[0] for row in await eyes.rows("select id from posts")}
        finally:
            eyes.close()
        holes = sum(not _is_prefix(one.kept, there) for one in writers)
        new = sum(len(there.intersection(one.kept)) for one in writers)
        if damage or holes or len(there) < filled.posts:
            self.board.missing.append(f"the backup is not whole: {damage}, {holes} with holes")
        whole = not damage and not holes and len(there) >= filled.posts
        varied = f"{new} of {sum(len(one.kept) for one in writers)} new posts in it, none after one missing"
        self.board.put("backup consistent", float(whole), "", aim="1", varied=varied)


def _is_prefix(said: list[int], there: set[int]) -> bool:
    """Tell whether nothing is there that was said after something that is not."""
    are = [id_ in there for id_ in said]
    return are == sorted(are, reverse=True)
