"""How long pages take, seen by somebody who reads one after the other."""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable, Sequence
from html import unescape
from itertools import cycle
from typing import NamedTuple

from kith.bench.client import Answer, Unexpected, Visitor, visit
from kith.bench.filling import Filled
from kith.bench.homes import Home
from kith.bench.metering import Cost, Meter
from kith.bench.server import Server
from kith.bench.talk import dice

_LIVE = re.compile(rb'data-live="([^"]+)"')
_MARK = re.compile(rb'"(/static/[^"]+/icon\.svg)"')
Ask = Callable[[], Awaitable[Answer]]


class Crowd(NamedTuple):
    """What reading at once came to; took: the seconds of each page."""

    per_second: float
    cost: Cost
    took: list[float]


class Readers:
    """The people of a filled house with its pages open, each over one line."""

    def __init__(
        self, filled: Filled, server: Server, visitors: list[Visitor], home: Home | None = None
    ) -> None:
        """Read in an order that visits every circle as several of its people."""
        self.filled, self.server, self.visitors, self.home = filled, server, visitors, home
        self._mark = ""
        draw = dice(7)
        pairs = [
            (visitors[who], circle.id) for circle in filled.circles for who in circle.members[:4]
        ]
        draw.shuffle(pairs)
        self.pairs = pairs
        self._circles, self._talks, self._todays = cycle(pairs), cycle(pairs), cycle(visitors)

    async def circle(self) -> Answer:
        """Read the next circle."""
        visitor, circle_id = next(self._circles)
        return await visitor.page(f"/c/{circle_id}")

    async def conversation(self) -> Answer:
        """Read the next conversation of fifty answers."""
        visitor, circle_id = next(self._talks)
        return await visitor.page(f"/conversations/{self.filled.long[circle_id]}")

    async def today(self) -> Answer:
        """Read the next person's Today."""
        return await next(self._todays).page("/")

    async def picture(self) -> Answer:
        """Ask for the house's mark: an answer that costs the house next to nothing."""
        if not self._mark:
            self._mark = _found(_MARK, await self.visitors[0].page("/"))
        return await self.visitors[0].page(self._mark)

    async def first_time(self) -> list[float]:
        """Read every circle once as nobody has read it since the house was started."""
        hosts = [(self.visitors[ring.members[0]], ring.id) for ring in self.filled.circles]
        pages = [(await who.page(f"/c/{circle_id}"), circle_id) for who, circle_id in hosts]
        for page, circle_id in pages:
            if page.body.count(b'class="conversation"') != len(self.filled.recent[circle_id]):
                raise Unexpected(f"the page of circle {circle_id} is not full")
        return [page.took for page, _ in pages]

    async def at_once(self, lines: int, seconds: float) -> Crowd:
        """Read circles over so many lines at once."""
        people = self.filled.with_circles(lines)
        meter, began = Meter(self.server, home=self.home), time.perf_counter()
        asking = (self._read_until(who, began + seconds) for who in people)
        took = [one for each in await asyncio.gather(*asking) for one in each]
        lasted = time.perf_counter() - began
        return Crowd(len(took) / lasted, meter.each(len(took)), took)

    async def _read_until(self, who: int, moment: float) -> list[float]:
        """Read one's own circles until a moment, and give how long each page took."""
        mine = cycle(self.filled.circles_of(who))
        took: list[float] = []
        while time.perf_counter() < moment:
            took.append((await self.visitors[who].page(f"/c/{next(mine)}")).took)
        return took

    async def warm(self) -> None:
        """Read everything once, so that nothing is new to anybody."""
        for _ in self.pairs:
            await self.circle()
            await self.conversation()
        for _ in self.visitors:
            await self.today()

    def hang_up(self) -> None:
        """Close all lines."""
        for visitor in self.visitors:
            visitor.line.hang_up()


async def readers(filled: Filled, server: Server, home: Home | None = None) -> Readers:
    """Let everybody of a filled house open its pages."""
    found = [await visit(server.port_for(n), who.cookie) for n, who in enumerate(filled.people)]
    return Readers(filled, server, found, home)


async def interleaved(asks: dict[str, Ask], rounds: int, each: int) -> dict[str, list[float]]:
    """Ask in turns, a few of a kind at a time, so that what disturbs one disturbs all alike."""
    took: dict[str, list[float]] = {name: [] for name in asks}
    for _ in range(rounds):
        for name, ask in asks.items():
            took[name] += [(await ask()).took for _ in range(each)]
    return took


async def until_seen(
    writer: Visitor, reader: Visitor, circle_id: int, said: Sequence[str]
) -> list[float]:
    """Give the times from saying something to its appearing on a page that another has open."""
    live = _found(_LIVE, await reader.page(f"/c/{circle_id}"))
    ears = await visit(reader.port, reader.cookie)
    ears.line.listen(ears.asking(live))
    await ears.line.until(b"retry:")
    took: list[float] = []
    for words in said:
        began = time.perf_counter()
        await writer.post(f"/c/{circle_id}", words=words)
        await ears.line.until(words.encode())
        took.append(time.perf_counter() - began)
    ears.line.hang_up()
    return took


def _found(wanted: re.Pattern[bytes], page: Answer) -> str:
    """Give the address that a page holds."""
    found = wanted.search(page.body)
    if found is None:
        raise Unexpected(f"a page holds no {wanted.pattern.decode()}")
    return unescape(found[1].decode())
