"""The way between a house and its PostgreSQL, which can be cut or held at any point."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from typing import Literal

from tests.keeping import InPostgres

COMMIT = b"commit\0"
Where = Literal["on its way there", "there", "on its way back", "back"]
WHERES: tuple[Where, ...] = ("on its way there", "there", "on its way back", "back")
BACK = ("on its way back", "back")
_SIZE = 1 << 16


class Line:
    """Passes on what the house and the server say to each other, until it is cut."""

    def __init__(self, host: str, port: int) -> None:
        self._to = host, port
        self._open: set[asyncio.StreamWriter] = set()
        self._passing: set[asyncio.Task[None]] = set()
        self._cuts: tuple[int, Where] | None = None
        self._at_commit: Where | None = None
        self._held: asyncio.Event | None = None
        self._late = self._holding = False
        self.reached = asyncio.Event()
        self.cuts = self.refused = 0

    def cut_after(self, words: int, where: Where) -> None:
        """Cut the line once, when the house has said so many times something more."""
        self._cuts = words, where

    def cut_at_commit(self, where: Where) -> None:
        """Cut the line once, when a COMMIT is so far."""
        self._at_commit = where

    def hold_at_commit(self, *, late: bool = False) -> asyncio.Event:
        """Hold back the next COMMIT, and cut the line when what is given back is set.

        late: cut the house's end at once, and let the server have the COMMIT then all the same.
        """
        self._held, self._late = asyncio.Event(), late
        return self._held

    def cut(self) -> None:
        """Cut every connection now."""
        self.cuts += 1
        for writer in self._open:
            writer.transport.abort()

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass on what is said on a new connection."""
        try:
            server, to_server = await asyncio.open_connection(*self._to)
        except OSError:
            self.refused += 1
        else:
            self._open |= {writer, to_server}
            there = asyncio.create_task(self._there(reader, to_server, writer))
            back = asyncio.create_task(self._back(server, writer))
            self._passing |= {there, back}
            try:
                await asyncio.wait((there, back), return_when=asyncio.FIRST_COMPLETED)
                if self._holding:  # the house does not hear yet what becomes of the server
                    await there
            finally:
                to_server.transport.abort()
                self._open -= {writer, to_server}
        writer.transport.abort()

    async def close(self) -> None:
        """Let go of everybody."""
        self.cut()
        for task in self._passing:
            task.cancel()
        await asyncio.gather(*self._passing, return_exceptions=True)

    async def _there(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        end: asyncio.StreamWriter,
    ) -> None:
        with suppress(OSError):
            while said := await reader.read(_SIZE):
                where = self._where(said)
                if self._held is not None and said.endswith(COMMIT):
                    where = await self._hold(self._held, end)
                if where == "on its way there":
                    return self.cut()
                if where in BACK:
                    self._cuts = 0, where
                writer.write(said)
                await writer.drain()
                if where == "there":
                    return self.cut()
        return None

    async def _back(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while said := await reader.read(_SIZE):
                if self._cuts == (0, "on its way back"):
                    self._cuts = None
                    return self.cut()
                writer.write(said)
                await writer.drain()
                if self._cuts == (0, "back"):
                    self._cuts = None
                    return self.cut()
        return None

    async def _hold(self, held: asyncio.Event, end: asyncio.StreamWriter) -> Where:
        self.reached.set()
        self._held = None
        if self._late:
            end.transport.abort()
        self._holding = True
        await held.wait()
        self._holding = False
        return "there" if self._late else "on its way there"

    def _where(self, said: bytes) -> Where | None:
        """Tell where the line is to be cut on account of what is said."""
        if self._at_commit is not None and said.endswith(COMMIT):
            where, self._at_commit = self._at_commit, None
            return where
        if self._cuts is None or self._cuts[0] == 0:
            return None
        words, where = self._cuts
        self._cuts = (words - 1, where) if words > 1 else None
        return where if words == 1 else None


@asynccontextmanager
async def a_line(there: InPostgres) -> AsyncGenerator[tuple[Line, InPostgres]]:
    """Give a line to where a house is kept, and the house as it is to be had over that line."""
    line = Line("127.0.0.1", there.cluster.port)
    server = await asyncio.start_server(line.take, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield (
            line,
            InPostgres(there.cluster, there.url.replace(f":{there.cluster.port}/", f":{port}/")),
        )
    finally:
        server.close()
        await line.close()
