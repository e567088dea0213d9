"""Machines elsewhere, on this one: they answer byte for byte what a test tells them."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncGenerator, Awaitable, Callable

HERE = "127.0.0.1"
Speak = Callable[[asyncio.StreamWriter], Awaitable[None]]


class Machine:
    """A machine that says at each path what it was told to, and remembers what it was asked."""

    def __init__(self) -> None:
        """Know no path yet; any other is answered with 404."""
        self.port = 0
        self.asked: list[str] = []
        self.bodies: list[bytes] = []
        self.heads: list[dict[str, str]] = []
        self.said: dict[str, bytes | Speak] = {}
        self.speaking: set[asyncio.Task[None]] = set()

    def at(self, path: str, *, host: str = HERE, scheme: str = "http") -> str:
        """Give the address of a path."""
        return f"{scheme}://{host}:{self.port}{path}"

    def tells(self, path: str, said: bytes | Speak) -> str:
        """Say this at a path from now on; give its address."""
        self.said[path] = said
        return self.at(path)

    def sends_on(self, path: str, to: str, status: int = 302) -> str:
        """Send on whoever asks at a path."""
        return self.tells(path, reply(b"", f"{status} Moved", f"Location: {to}"))

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Read what is asked, and say what was told, until the test is over."""
        task = asyncio.current_task()
        self.speaking |= {task} if task else set()
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            try:
                await self._answer(reader, writer)
            finally:
                writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        method, path, _ = lines[0].split(" ")
        pairs = (line.split(": ", 1) for line in lines[1:] if line)
        heads = {name.lower(): value for name, value in pairs}
        self.asked.append(f"{method} {path}")
        self.heads.append(heads)
        self.bodies.append(await reader.readexactly(int(heads.get("content-length", 0))))
        said = self.said.get(path.partition("?")[0], reply(b"", "404 Not Found"))
        if isinstance(said, bytes):
            writer.write(said)
            await writer.drain()
        else:
            await said(writer)


def reply(body: bytes, status: str = "200 OK", *heads: str) -> bytes:
    """Give a whole answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *heads, "", ""]
    return "\r\n".join(lines).encode() + body


@contextlib.asynccontextmanager
async def machine(
    host: str = HERE, port: int = 0, secure: ssl.SSLContext | None = None
) -> AsyncGenerator[Machine]:
    """Let a machine listen."""
    made = Machine()
    server = await asyncio.start_server(made.answer, host, port, ssl=secure)
    made.port = server.sockets[0].getsockname()[1]
    try:
        yield made
    finally:
        server.close()
        for task in made.speaking:
            task.cancel()
        await asyncio.gather(*made.speaking, return_exceptions=True)
