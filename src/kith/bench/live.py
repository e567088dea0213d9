"""`./kith bench live`: many open pages on one process, words that reach them, and words that stop.

A page is a line of its own that listens, as a browser's does; all of them are held by this program,
and the house is another.
"""

import asyncio
import time
from itertools import cycle, islice
from pathlib import Path

import msgspec

from kith.bench.client import Line, Unexpected, Visitor, dial, expect, visit
from kith.bench.figures import Board, percentile
from kith.bench.filling import Filled, Ring, fill
from kith.bench.progress import Say
from kith.bench.server import Server, memory, serving
from kith.foundation.clock import now
from kith.foundation.settings import Settings
from kith.infrastructure.database import Tx
from kith.infrastructure.files import Folder
from kith.infrastructure.opening import open_database
from kith.ties.accounts.actions import sign_in

_BEGUN = b"retry: 3000"
_AT_A_TIME = 50


class Sizes(msgspec.Struct, frozen=True):
    """How many pages are open: idle ones, and those of the circle in which somebody speaks.

    devices: of each person. said: how often somebody speaks. leaves: how many leave.
    """

    posts: int = 20_000
    idle: int = 2_000
    open: int = 200
    devices: int = 16
    said: int = 30
    leaves: int = 5


QUICK = Sizes(posts=1_500, idle=60, open=20, devices=2, said=3, leaves=1)


class Live:
    """One run; its house lies below a folder."""

    def __init__(self, sizes: Sizes, folder: Path, say: Say) -> None:
        """Open so many pages, and say what is being done."""
        self.sizes, self.folder, self.say = sizes, folder, say
        self.board = Board()

    async def run(self) -> Board:
        """Open idle pages, then those of one circle; speak there, and leave it."""
        self.say(f"filling a house with {self.sizes.posts:,} posts")
        filled = await fill(self.folder / "house", self.sizes.posts)
        devices = await _devices(filled, self.sizes.devices)
        ring = max(filled.circles, key=lambda one: len(one.members))
        async with serving(filled.path) as server:
            idle = await self._idle(server, filled, ring, devices)
            open_ = await self._opened(server, _pages(devices, [ring], self.sizes.open))
            self.board.put("open pages", len(idle) + len(open_), "pages", varied="on one process")
            if not all(line.is_open for line in [*idle, *open_]):
                raise Unexpected(
                    "the house hung up on a page: more were open than a device may have"
                )
            await self._reaches(server, filled, ring, open_)
            await self._ends(server, filled, ring)
            for line in [*idle, *open_]:
                line.hang_up()
        return self.board

    async def _idle(
        self, server: Server, filled: Filled, spoken: Ring, devices: dict[int, list[str]]
    ) -> list[Line]:
        self.say(f"opening {self.sizes.idle:,} pages")
        others = [ring for ring in filled.circles if ring != spoken]
        await _warm(server, filled, spoken)
        before = memory(server)
        lines = await self._opened(server, _pages(devices, others, self.sizes.idle))
        after = memory(server)
        if before and after:
            many = f"{self.sizes.idle:,} idle pages"
            self.board.put(
                "memory on top MB", after.uss - before.uss, "MB", aim="< 60", varied=many
            )
            self.board.put("memory with them MB", after.uss, "MB")
        return lines

    async def _opened(self, server: Server, pages: list[tuple[int, str]]) -> list[Line]:
        found: list[Line] = []
        for first in range(0, len(pages), _AT_A_TIME):
            some = pages[first : first + _AT_A_TIME]
            found += await asyncio.gather(*(_listen(server, *page) for page in some))
        return found

    async def _reaches(self, server: Server, filled: Filled, ring: Ring, lines: list[Line]) -> None:
        """Speak in a circle that many have open, and take the time till each has the words."""
        self.say(f"speaking where {len(lines)} pages are open")
        speaker = await _speaker(server, filled, ring)
        took: list[float] = []
        for number in range(self.sizes.said):
            words = f"The pot is on, for the {number}th time."
            began = time.perf_counter()
            said = asyncio.create_task(_say(speaker, ring, words))
            took += await asyncio.gather(*(_hears(line, words, began) for line in lines))
            await said
        many = f"{len(took):,} times"
        for part, aim in ((50, ""), (95, "< 250"), (99, "")):
            name = f"words reach an open page p{part} ms"
            self.board.put(name, percentile(took, part) * 1000, "ms", aim=aim, varied=many)

    async def _ends(self, server: Server, filled: Filled, ring: Ring) -> None:
        """Leave a circle while its page is open, and take the time till that hears no more."""
        took: list[float] = []
        for who in ring.members[1 : 1 + self.sizes.leaves]:
            page = await _listen(server, ring.id, filled.people[who].cookie)
            leaver = await visit(server.port, filled.people[who].cookie)
            await leaver.learn_token(f"/c/{ring.id}/about")
            began = time.perf_counter()
            leaving = asyncio.create_task(leaver.post(f"/c/{ring.id}/leave"))
            await page.until(b"event: ended")
            took.append(time.perf_counter() - began)
            await leaving
        worst = max(took) * 1000
        self.board.put(
            "live words end after leaving ms", worst, "ms", aim="< 1000", varied="the worst"
        )


async def _devices(filled: Filled, each: int) -> dict[int, list[str]]:
    """Sign everybody in on more devices; give their cookies, by the person's place in the list."""
    database = await open_database(Settings(), Folder(str(filled.path)).database, now=now)
    try:
        return {
            place: await database.act(_sign_in, who.id, each)
            for place, who in enumerate(filled.people)
        }
    finally:
        await database.close()


async def _sign_in(tx: Tx, person_id: int, devices: int) -> list[str]:
    return [(await sign_in(tx, person_id, "Firefox, Linux")).token for _ in range(devices)]


def _pages(devices: dict[int, list[str]], rings: list[Ring], many: int) -> list[tuple[int, str]]:
    """Give so many pages, each a circle and a cookie of somebody in it, spread over all devices."""
    rounds = range(len(devices[0]))
    found = [(ring.id, devices[who][n]) for n in rounds for ring in rings for who in ring.members]
    return list(islice(cycle(found), many))


async def _listen(server: Server, circle: int, cookie: str) -> Line:
    visitor = Visitor(await dial(server.port), server.port, cookie)
    visitor.line.listen(visitor.asking(f"/c/{circle}/live"))
    await visitor.line.until(_BEGUN)
    return visitor.line


async def _hears(line: Line, words: str, began: float) -> float:
    await line.until(words.encode())
    return time.perf_counter() - began


async def _warm(server: Server, filled: Filled, ring: Ring) -> None:
    """Let the house have shown and kept something, so that what comes on top is the open pages."""
    speaker = await _speaker(server, filled, ring)
    for number in range(20):
        await _say(speaker, ring, f"Before anybody listens, {number}.")
        await speaker.page(f"/c/{ring.id}")


async def _speaker(server: Server, filled: Filled, ring: Ring) -> Visitor:
    speaker = await visit(server.port, filled.people[ring.members[0]].cookie)
    await speaker.learn_token(f"/c/{ring.id}")
    return speaker


async def _say(speaker: Visitor, ring: Ring, words: str) -> None:
    expect(await speaker.send(f"/c/{ring.id}", words=words), 303, "saying something")
