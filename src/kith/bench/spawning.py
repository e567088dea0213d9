"""Houses that start in a moment, to be killed: each a process that a waiting one makes."""

import asyncio
import contextlib
import os
import signal
import sys
import time
from asyncio.subprocess import PIPE
from collections.abc import AsyncGenerator, Mapping
from pathlib import Path

from kith.bench.server import ADDRESS, PATIENCE, environment
from kith.bench.waiting import until

_LOOK_EVERY = 0.001
_TOLD = 2000


class Spawned:
    """A house that answers; `took` seconds went by from asking for it till it said where it is."""

    def __init__(self, pid: int, port: int, took: float) -> None:
        """Know the process and where it answers."""
        self.pid, self.port, self.took = pid, port, took

    def kill(self) -> None:
        """End the process as nothing could resist."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    def is_there(self) -> bool:
        """Tell whether the process is still there."""
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        return True

    async def has_ended(self) -> bool:
        """Tell whether nothing is left of the process."""
        return not self.is_there()

    async def gone(self) -> None:
        """Give back when nothing is left of the process."""
        if not await until(self.has_ended, within=PATIENCE, every=_LOOK_EVERY):
            raise TimeoutError(f"process {self.pid} does not end")


class Spawner:
    """A process that has imported the house and makes one when asked."""

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        """Ask this process; what its houses complain of goes into the log."""
        self._process, self._log = process, log
        self._waiting = False

    async def house(self, *settings: str) -> Spawned:
        """Give a house that answers, with settings such as `KITH_PORT=7450`."""
        began = time.perf_counter()
        pid = await self.begin(*settings)
        async with asyncio.timeout(PATIENCE):
            while not (found := ADDRESS.search(await self._line(pid))):
                pass
        return Spawned(pid, int(found[1]), time.perf_counter() - began)

    async def begin(self, *settings: str) -> int:
        """Give the number of a process that is about to become a house."""
        assert self._process.stdin is not None, "it was asked for"  # noqa: S101 - for the types
        self._process.stdin.write(f"{' '.join(settings)}\n".encode())
        async with asyncio.timeout(PATIENCE):
            while not (line := await self._line(0)).startswith(b"process "):
                pass
        return int(line.split()[1])

    async def _line(self, pid: int) -> bytes:
        assert self._process.stdout is not None, "it was asked for"  # noqa: S101 - for the types
        reading = asyncio.ensure_future(self._process.stdout.readline())
        while not (await asyncio.wait([reading], timeout=0.5))[0]:
            if pid and not Spawned(pid, 0, 0).is_there():
                reading.cancel()
                raise ChildProcessError(f"the house did not start: {self.complaints()}")
        return reading.result() or self._fail()

    def _fail(self) -> bytes:
        raise ChildProcessError(f"no houses are made any more: {self.complaints()}")

    def complaints(self) -> str:
        """Give the last of what the houses wrote to their log."""
        return self._log.read_text("utf-8", "replace")[-_TOLD:]


@contextlib.asynccontextmanager
async def spawning(folder: Path, log: Path, settings: Mapping[str, str]) -> AsyncGenerator[Spawner]:
    """Give somebody who makes houses in a folder, and let none of them outlive this."""
    with log.open("ab") as errors:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-P", "-m", "kith.bench.crashing_house",
            stdin=PIPE, stdout=PIPE, stderr=errors, env=environment(folder, settings),
        )  # fmt: skip
    try:
        yield Spawner(process, log)
    finally:
        if process.stdin is not None:
            process.stdin.close()
        await process.wait()
