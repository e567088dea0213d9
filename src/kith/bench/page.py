"""`./kith bench page`: strangers who read a public page, as many as one house hands out.

The client is on the same machine and takes its part of it; what the house itself needed stands beside.
"""

import asyncio
import re
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from kith.bench.client import Answer, Unexpected, Visitor, expect, visit
from kith.bench.figures import Board, percentile
from kith.bench.filling import Filled, fill
from kith.bench.homes import Home, homes_in
from kith.bench.measuring import measure
from kith.bench.metering import Cost, Meter
from kith.bench.progress import Say
from kith.bench.server import Server, serving
from kith.bench.talk import Speech

NAME = "pump-news"
_AT = f"/pages/{NAME}"
_MINUTE = 60.0
_ETAG = re.compile(rb"\r\netag: *([^\r]+)", re.IGNORECASE)


class Sizes(msgspec.Struct, frozen=True):
    """How long the page is, how many read it at once, how often and for how many seconds."""

    posts: int = 2_000
    entries: int = 20
    lines: int = 16
    rounds: int = 7
    seconds: float = 3.0


QUICK = Sizes(posts=600, entries=4, lines=4, rounds=2, seconds=0.3)


class Page:
    """One run; its house lies below a folder."""

    def __init__(self, sizes: Sizes, folder: Path, say: Say, database: str = "") -> None:
        """Measure in a file or in PostgreSQL."""
        self.sizes, self.folder, self.say, self.database = sizes, folder, say, database
        self.board = Board()

    async def run(self) -> Board:
        """Read as strangers do: the whole page, the page when it is known, its feed; and while somebody writes."""
        self.say("filling a house")
        filled = await fill(self.folder / "house", self.sizes.posts)
        async with homes_in(self.database, self.folder) as make:
            home = await make()
            await home.take(filled.path)
            async with serving(filled.path, settings=home.settings) as server:
                await self._read(filled, home, server)
        return self.board

    async def _read(self, filled: Filled, home: Home, server: Server) -> None:
        owner = await visit(server.port, filled.people[0].cookie)
        await _open(owner, self.sizes.entries)
        first = await (await visit(server.port)).page(_AT)
        self.board.put("page bytes", len(first.body), "bytes")
        etag = _ETAG.search(first.head)
        if etag is None or b"set-cookie" in first.head.lower():
            raise Unexpected("a stranger's page has no ETag, or sets a cookie")
        known = f"If-None-Match: {etag[1].decode()}\r\n"
        await self._crowd("page from cache", server, home, _AT, 200, aim=">= 1500")
        await self._crowd("page not modified", server, home, _AT, 304, more=known)
        await self._crowd("feed from cache", server, home, f"{_AT}/feed.atom", 200)
        reading = asyncio.create_task(
            self._crowd("page while its owner writes", server, home, _AT, 200)
        )
        await _write_on(owner, reading)
        await reading
        await self._gone(owner, server)

    async def _crowd(
        self, name: str, server: Server, home: Home, path: str, status: int, *,
        more: str = "", aim: str = "",
    ) -> None:  # fmt: skip
        visitors = [await visit(server.port) for _ in range(self.sizes.lines)]
        asked = [_asking(each, path, more) for each in visitors]
        took, per_second, costs = list[float](), list[float](), list[Cost]()
        for number in range(self.sizes.rounds):
            self.say(f"{name}, round {number + 1} of {self.sizes.rounds}")
            meter, began = Meter(server, home=home), time.perf_counter()
            until = began + self.sizes.seconds
            found = await asyncio.gather(
                *(
                    _again(visitor, request, until, status)
                    for visitor, request in zip(visitors, asked, strict=True)
                )
            )
            answers = [one for each in found for one in each]
            per_second.append(len(answers) / (time.perf_counter() - began))
            costs.append(meter.each(len(answers)))
            took += answers
        for visitor in visitors:
            visitor.line.hang_up()
        self._put(name, took, per_second, costs, aim)

    def _put(
        self, name: str, took: list[float], per_second: list[float], costs: list[Cost], aim: str
    ) -> None:
        self.board.put_rounds(f"{name} per s", per_second, "pages/s", aim=aim)
        for part in (50, 99):
            self.board.put(f"{name} p{part} ms", percentile(took, part) * 1000, "ms")
        parts: dict[str, Callable[[Cost], float | None]] = {
            "work": lambda one: one.house,
            "client work": lambda one: one.client,
        }
        for part, get in parts.items():
            if known := [work for one in costs if (work := get(one)) is not None]:
                self.board.put_rounds(f"{name} {part} ms", known, "ms")

    async def _gone(self, owner: Visitor, server: Server) -> None:
        """Take the time from when words are deleted till no stranger is given them."""
        words = "Not for long."
        entry = await _publish(owner, words)
        stranger = await visit(server.port)
        if words.encode() not in (await stranger.page(_AT)).body:
            raise Unexpected("what was published is not on the page")
        await owner.post(f"/said/{entry}/delete")
        deleted = time.perf_counter()
        while words.encode() in (await stranger.page(_AT)).body:
            if time.perf_counter() - deleted > _MINUTE:
                raise Unexpected("deleted words are still handed out")
        took = (time.perf_counter() - deleted) * 1000
        self.board.put("deleted words gone after ms", took, "ms", aim="< 60000")


async def _open(owner: Visitor, entries: int) -> None:
    await owner.learn_token("/me/page")
    expect(
        await owner.send("/me/page", name=NAME, title="Pump news", expect="Pumps.", role="as a pump"),
        303, "opening a page",
    )  # fmt: skip
    speech = Speech(7)
    for _ in range(entries):
        await _publish(owner, "\n\n".join(speech.words() for _ in range(3)))


async def _publish(owner: Visitor, words: str) -> str:
    answer = expect(await owner.send(f"{_AT}/write", words=words, role="0"), 303, "publishing")
    found = re.search(rb"\r\nlocation: */pages/[^/]+/(\d+)", answer.head, re.IGNORECASE)
    if found is None:
        raise Unexpected("publishing leads nowhere")
    return found[1].decode()


async def _write_on(owner: Visitor, reading: "asyncio.Task[None]") -> None:
    """Publish ten times a second as long as others read: each time the page is made anew."""
    speech = Speech(8)
    while not reading.done():
        await _publish(owner, speech.words())
        await asyncio.sleep(0.1)


def _asking(visitor: Visitor, path: str, more: str) -> bytes:
    return visitor.asking(path)[:-2] + more.encode() + b"\r\n"


async def _again(visitor: Visitor, request: bytes, until: float, status: int) -> list[float]:
    took: list[float] = []
    while time.perf_counter() < until:
        answer: Answer = await visitor.line.ask(request)
        if answer.status != status:
            expect(answer, status, "reading a public page")
        took.append(answer.took)
    return took


def page(
    *,
    json: Path | None = None,
    quick: bool = False,
    folder: Path | None = None,
    database: str = "",
) -> None:
    """Measure how many strangers a second can read a public page.

    Parameters
    ----------
    json
        Also write the figures to this file.
    quick
        Read for a moment, to see that it works.
    folder
        Where the house is made for the while; on a disk, not in memory.
    database
        "postgresql" for a throw-away server, or the address of one on which a database can be made.

    """
    sizes = QUICK if quick else Sizes()
    measure("Public page", json, folder, lambda at, say: Page(sizes, at, say, database).run())
