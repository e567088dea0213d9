"""A visitor that costs little: HTTP/1.1 over one connection that stays open, one request at a time."""

import asyncio
import re
import time
from typing import NamedTuple, cast
from urllib.parse import urlencode

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_DOOR = re.compile(rb"\r\nset-cookie: *(kith_door=[^;\r]+)", re.IGNORECASE)
_TOKEN = re.compile(rb'name="token" value="([^"]+)"')
_BLANK = b"\r\n\r\n"
_PATIENCE = 10.0
_LIKE_A_BROWSER = (
    "User-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0\r\n"
    "Accept: text/html,application/xhtml+xml\r\nAccept-Language: en\r\n"
)


class Answer(NamedTuple):
    """What came back, how large it was on the line, and how many seconds it took."""

    status: int
    head: bytes
    body: bytes
    size: int
    took: float


class Unexpected(Exception):
    """A house answered something else than it should have: then its times say nothing."""


class Line(asyncio.Protocol):
    """A connection to a house."""

    def __init__(self) -> None:
        """Wait for the connection."""
        self._transport: asyncio.Transport | None = None
        self._answer: asyncio.Future[Answer] | None = None
        self._came = bytearray()
        self._needed = 0
        self._began = 0.0
        self._heard = asyncio.Event()
        self._listens = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the connection."""
        self._transport = cast("asyncio.Transport", transport)

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell whoever waits."""
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(exc or ConnectionResetError("the house hung up"))

    def data_received(self, data: bytes) -> None:
        """Gather an answer till it is whole."""
        self._came += data
        if self._listens:
            self._heard.set()
        if len(self._came) < self._needed or self._answer is None:
            return
        blank = self._came.find(_BLANK)
        if blank >= 0:
            end = blank + len(_BLANK)
            length = _LENGTH.search(self._came, 0, end)
            self._needed = end + int(length[1]) if length else end
            if len(self._came) >= self._needed:
                self._whole(end)

    async def ask(self, request: bytes) -> Answer:
        """Send a request and give its answer."""
        assert self._transport is not None, "the line is open"  # noqa: S101 - for the types
        self._answer = asyncio.get_running_loop().create_future()
        self._came, self._needed = bytearray(), 0
        self._began = time.perf_counter()
        self._transport.write(request)
        return await self._answer

    @property
    def is_open(self) -> bool:
        """Tell whether something can be asked; a house closes lines on which nobody asks."""
        return self._transport is not None and not self._transport.is_closing()

    def listen(self, request: bytes) -> None:
        """Send a request whose answer never ends."""
        assert self._transport is not None, "the line is open"  # noqa: S101 - for the types
        self._came, self._listens = bytearray(), True
        self._transport.write(request)

    async def until(self, words: bytes) -> None:
        """Wait till these words have come, and forget all that came so far."""
        while words not in self._came:
            self._heard.clear()
            await asyncio.wait_for(self._heard.wait(), _PATIENCE)
        self._came.clear()

    def hang_up(self) -> None:
        """Close the connection."""
        if self._transport is not None:
            self._transport.close()

    def _whole(self, end: int) -> None:
        took = time.perf_counter() - self._began
        came = bytes(self._came)
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(
                Answer(int(came[9:12]), came[:end], came[end:], len(came), took)
            )


class Visitor:
    """Somebody with a page of a house open."""

    def __init__(self, line: Line, port: int, cookie: str) -> None:
        """Ask over this line, signed in by this cookie."""
        self.line, self.port, self.cookie = line, port, cookie
        self._host = f"127.0.0.1:{port}"
        self._who = f"Cookie: kith={cookie}\r\n" if cookie else ""
        self.token = ""

    async def get(self, path: str) -> Answer:
        """Ask for a page, whatever the answer."""
        return await self._ask(self.asking(path))

    async def page(self, path: str) -> Answer:
        """Give a page that must be there."""
        return expect(await self.get(path), 200, path)

    async def post(self, path: str, **fields: str) -> Answer:
        """Send a form, with the token of the page it stands on."""
        return expect(await self.send(path, **fields), 303, path)

    async def send(self, path: str, **fields: str) -> Answer:
        """Send a form, whatever the answer."""
        return await self._ask(self.sending(path, **fields))

    async def learn_token(self, path: str) -> None:
        """Read the token that this visitor's forms carry from a page with a form."""
        page = await self.page(path)
        found = _TOKEN.search(page.body)
        if found is None:
            raise Unexpected(f"{path} has no form")
        self.token = found[1].decode()
        if door := _DOOR.search(page.head):
            self._who = f"Cookie: {door[1].decode()}\r\n"

    def asking(self, path: str) -> bytes:
        """Give the bytes of a request for a page."""
        return (
            f"GET {path} HTTP/1.1\r\nHost: {self._host}\r\n{_LIKE_A_BROWSER}{self._who}\r\n"
        ).encode()

    def sending(self, path: str, **fields: str) -> bytes:
        """Give the bytes of a form."""
        body = urlencode({"token": self.token, **fields})
        return (
            f"POST {path} HTTP/1.1\r\nHost: {self._host}\r\n{_LIKE_A_BROWSER}{self._who}"
            f"Origin: http://{self._host}\r\nSec-Fetch-Site: same-origin\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\n"
            f"Content-Length: {len(body)}\r\n\r\n{body}"
        ).encode()

    async def _ask(self, request: bytes) -> Answer:
        if not self.line.is_open:
            self.line = await dial(self.port)
        return await self.line.ask(request)


async def visit(port: int, cookie: str = "") -> Visitor:
    """Open a line to the house on a port of this machine."""
    return Visitor(await dial(port), port, cookie)


async def dial(port: int) -> Line:
    """Open a line to a port of this machine."""
    _, line = await asyncio.get_running_loop().create_connection(Line, "127.0.0.1", port)
    return line


def expect(answer: Answer, status: int, what: str) -> Answer:
    """Give the answer back if it has this status."""
    if answer.status != status:
        raise Unexpected(f"{what}: {answer.status} instead of {status}: {answer.body[-300:]!r}")
    return answer
