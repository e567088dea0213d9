"""`./kith bench growth`: what takes longer in a house with more posts, or with more people.

Two houses that differ in one thing only are asked in turns for the same pages, of the same length.
"""

import contextlib
import gc
from collections.abc import AsyncGenerator
from itertools import cycle
from pathlib import Path
from statistics import median

import msgspec

from kith.bench.client import Answer, Visitor, expect, visit
from kith.bench.figures import Board
from kith.bench.filling import Filled, fill, fill_around
from kith.bench.homes import Home, Maker, homes_in
from kith.bench.progress import Say
from kith.bench.reading import Ask, Readers, interleaved, readers
from kith.bench.server import serving
from kith.bench.talk import Speech

MOST = 1.2


class Sizes(msgspec.Struct, frozen=True):
    """Two sizes of each kind, how many talk in both, and how often is asked."""

    posts: tuple[int, int] = (10_000, 1_000_000)
    people: tuple[int, int] = (100, 10_000)
    core: int = 50
    core_posts: int = 40_000
    rounds: int = 40
    each: int = 8


QUICK = Sizes(posts=(1_500, 3_000), people=(40, 80), core=24, core_posts=1_500, rounds=4, each=3)


class Asker:
    """Asks one house for everything that is compared."""

    def __init__(self, read: Readers, outsider: Visitor, talkative: list[Visitor]) -> None:
        """Ask as these: one to whom nothing is open, and some who have said much."""
        self.read = read
        filled, speech = read.filled, Speech(3)
        closed = [ring.id for ring in filled.circles[:-1]]
        hidden = cycle(
            [f"/c/{one}" for one in closed]
            + [f"/conversations/{filled.recent[one][0]}" for one in closed]
        )
        anybody, own, met = cycle(read.visitors), cycle(talkative), cycle(filled.people[:4])
        speaking = cycle([(read.visitors[ring.members[0]], ring.id) for ring in filled.circles])

        async def refused() -> Answer:
            return expect(await outsider.get(path := next(hidden)), 404, path)

        async def say() -> Answer:
            visitor, circle_id = next(speaking)
            return await visitor.post(f"/c/{circle_id}", words=speech.words())

        self.asks: dict[str, Ask] = {
            "circle page": read.circle,
            "today page": read.today,
            "conversation page": read.conversation,
            "refused": refused,
            "posting": say,
            "circles page": lambda: next(anybody).page("/circles"),
            "people page": lambda: next(anybody).page("/people"),
            "person page": lambda: next(anybody).page(f"/p/{next(met).handle}"),
            "own words page": lambda: next(own).page("/me/words"),
        }

    async def get_ready(self) -> None:
        """Read everything once, and learn what forms need."""
        for ring in self.read.filled.circles:
            await self.read.visitors[ring.members[0]].learn_token(f"/c/{ring.id}")
        await self.read.warm()


class Growth:
    """One run; all its houses lie below one folder."""

    def __init__(self, sizes: Sizes, folder: Path, say: Say, database: str = "") -> None:
        """Measure so much, in files or in PostgreSQL."""
        self.sizes, self.folder, self.say, self.database = sizes, folder, say, database
        self.board = Board()

    async def run(self) -> Board:
        """Compare few and many posts, then few and many people."""
        sizes = self.sizes
        async with homes_in(self.database, self.folder) as make:
            posts = [await self._filled(each) for each in sizes.posts]
            few, many = await self._compare(make, "posts", posts, sizes.posts)
            one = (many - few) / (sizes.posts[1] - sizes.posts[0])
            self.board.put("bytes a post", one, "bytes", aim="<= 700")
            people = [await self._crowded(each) for each in sizes.people]
            await self._compare(make, "people", people, sizes.people)
        return self.board

    async def _filled(self, posts: int) -> Filled:
        self.say(f"filling a house with {posts:,} posts")
        return await fill(self.folder / f"posts-{posts}", posts, people=self.sizes.core)

    async def _crowded(self, people: int) -> Filled:
        self.say(f"filling a house with {people:,} people")
        core = self.sizes.core
        return await fill_around(
            self.folder / f"people-{people}", people, core=core, posts=self.sizes.core_posts
        )

    async def _compare(
        self, make: Maker, what: str, houses: list[Filled], sizes: tuple[int, int]
    ) -> list[int]:
        """Ask two houses in turns, and give how many bytes each takes."""
        gc.collect()
        async with contextlib.AsyncExitStack() as stack:
            askers: list[Asker] = []
            talkative: list[int] = []
            bytes_: list[int] = []
            for filled in houses:
                self.say(f"opening and reading {filled.path.name}")
                home = await make()
                await home.take(filled.path)
                # Today names who spoke since one was there: in both houses everybody who ever did.
                await home.run("update seats set seen_id = 0")
                bytes_.append(await home.size())
                # The same people in both: what they said is remembered, and makes room for itself.
                talkative = talkative or await _talkative(filled, home, self.sizes.core)
                asking = _asking(filled, home, self.sizes.core, talkative)
                askers.append(await stack.enter_async_context(asking))
                await askers[-1].get_ready()
            self.say(f"asking both in turns: {what}")
            asks = {
                f"{size} {name}": ask
                for size, asker in zip(("few", "many"), askers, strict=True)
                for name, ask in asker.asks.items()
            }
            took = await interleaved(asks, self.sizes.rounds, self.sizes.each)
        span = "1e{} to 1e{}".format(*(len(str(size)) - 1 for size in sizes))
        for name in askers[0].asks:
            few, many = (median(took[f"{size} {name}"]) * 1000 for size in ("few", "many"))
            varied = f"{few:.3g} ms, then {many:.3g} ms"
            figure = f"{name} growth {span} {what}"
            self.board.put(figure, many / few, "times", aim=f"<= {MOST}", varied=varied)
        return bytes_


@contextlib.asynccontextmanager
async def _asking(
    filled: Filled, home: Home, core: int, talkative: list[int]
) -> AsyncGenerator[Asker]:
    """Give somebody who asks, for as long as the house is served."""
    async with serving(filled.path, settings=home.settings) as server:
        outsider = await visit(server.port, filled.people[-1].cookie)
        inner = Filled(
            filled.path, filled.people[:core], filled.circles, filled.recent, filled.long,
            filled.posts,
        )  # fmt: skip
        read = await readers(inner, server)
        try:
            yield Asker(read, outsider, [read.visitors[who] for who in talkative])
        finally:
            read.hang_up()
            outsider.line.hang_up()


async def _talkative(filled: Filled, home: Home, core: int) -> list[int]:
    """Give the four of the first people who said most: their own words fill a page."""
    counted = "select author_id from posts group by author_id order by count(*) desc limit 4"
    async with home.looking() as eyes:
        most = {row[0] for row in await eyes.rows(counted)}
    return [n for n, who in enumerate(filled.people[:core]) if who.id in most]
