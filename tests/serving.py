"""The cast's house behind a real server, and pages that listen to it as EventSource does."""

import asyncio
import contextlib
import json
import re
from collections.abc import AsyncGenerator

import httpx
import uvicorn

from kith.infrastructure.serving import Patient, listen
from tests.browsing import Browser
from tests.cast import Garden, Someone
from tests.infrastructure.patience import LONG

Event = dict[str, str]


class Stream:
    """A page that listens, as EventSource does."""

    def __init__(self, answer: httpx.Response) -> None:
        self.answer = answer
        self.last = ""
        self._events: asyncio.Queue[Event] = asyncio.Queue()
        self._reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        event: Event = {}
        async for line in self.answer.aiter_lines():
            name, _, value = line.partition(": ")
            if line:
                event[name] = value
            else:
                if "data" in event:
                    self._events.put_nowait(event)
                event = {}
        self._events.put_nowait({"event": "closed"})

    async def next(self) -> Event:
        """Give the next event."""
        return await asyncio.wait_for(self._events.get(), LONG)

    async def until(self, words: str) -> list[dict[str, str]]:
        """Give the pieces of the page that come until one holds these words, that one included."""
        pieces: list[dict[str, str]] = []
        while not pieces or words not in json.dumps(pieces[-1], ensure_ascii=False):
            event = await self.next()
            assert event["event"] == "piece", event
            self.last = event["id"]
            pieces.append(json.loads(event["data"]))
        return pieces

    async def ends(self) -> None:
        """Wait for the end, before which the page is told that there is one."""
        told = [""]
        async with asyncio.timeout(LONG):
            while told[-1] != "closed":
                told.append((await self._events.get())["event"])
        assert told[-2] == "ended", told
        assert "ended" not in told[:-2], told

    async def close(self) -> None:
        """Close the page."""
        self._reading.cancel()
        await asyncio.gather(self._reading, return_exceptions=True)


class Live:
    """The cast's house behind a real server, and browsers that reach it over the network."""

    def __init__(self, garden: Garden, base: str) -> None:
        self.garden, self.base = garden, base
        self._browsers: dict[str, Browser] = {}

    def at(self, who: Someone) -> Browser:
        """Give somebody's browser."""
        if who.name not in self._browsers:
            self._browsers[who.name] = Browser(token=who.kept.token, base=self.base)
        return self._browsers[who.name]

    def stranger(self) -> Browser:
        """Give a browser that this house has never seen."""
        found = Browser(base=self.base)
        self._browsers[f"stranger {len(self._browsers)}"] = found
        return found

    async def close(self) -> None:
        """Close every browser."""
        for browser in self._browsers.values():
            await browser.client.aclose()

    @contextlib.asynccontextmanager
    async def page(self, who: Someone, path: str, last: str = "") -> AsyncGenerator[Stream]:
        """Open a page, and listen on it from where the page ends or from what was seen last."""
        browser = self.at(who)
        found = re.search(r'data-live="([^"]+)"', (await browser.open(path)).body)
        assert found, f"{path} does not listen"
        headers = {"accept": "text/event-stream"} | ({"last-event-id": last} if last else {})
        async with browser.client.stream("GET", found[1], headers=headers, timeout=LONG) as answer:
            assert answer.status_code == 200
            assert answer.headers["content-type"].startswith("text/event-stream")
            assert answer.headers["cache-control"] == "no-store"
            stream = Stream(answer)
            try:
                yield stream
            finally:
                await stream.close()

    async def say(self, who: Someone, at: str, words: str) -> int:
        """Say something over the network, and give its id."""
        browser = self.at(who)
        page = await browser.open(at)
        said = await browser.post(at, page.forms[at].filled({"words": words}))
        found = re.search(r"#said-(\d+)", said.headers.get("location", ""))
        assert found, said
        return int(found[1])


@contextlib.asynccontextmanager
async def served(garden: Garden) -> AsyncGenerator[Live]:
    """Serve a house on this machine only, for as long as somebody wants it."""
    sock = listen("127.0.0.1", 0)
    config = uvicorn.Config(
        garden.house.app, log_level="warning", loop="none", http=Patient, lifespan="off",
        ws="none", access_log=False,
    )  # fmt: skip
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve(sockets=[sock]))
    opened = Live(garden, f"http://127.0.0.1:{sock.getsockname()[1]}")
    try:
        yield opened
    finally:
        await opened.close()
        garden.house.services.streams.close()
        server.should_exit = True
        await serving
