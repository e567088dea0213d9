"""Real houses: each a process of its own, as `kith run` starts it."""

import asyncio
import contextlib
import os
import re
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncGenerator, Mapping, Sequence
from pathlib import Path

import msgspec

import kith

ADDRESS = re.compile(rb"http://127\.0\.0\.1:(\d+)/")
_SOURCE = str(Path(kith.__file__).parent.parent)
PATIENCE = 60.0
RUN = ("kith", "run")
_KB = 1024


class Server(msgspec.Struct, frozen=True):
    """A house that answers, in one process or several; began: when it was asked for, monotonic."""

    ports: list[int]
    processes: list[asyncio.subprocess.Process]
    began: float

    @property
    def port(self) -> int:
        """Give where its first process answers."""
        return self.ports[0]

    def port_for(self, who: int) -> int:
        """Give where somebody is answered, so that all processes have as many people."""
        return self.ports[who % len(self.ports)]


class Memory(msgspec.Struct, frozen=True):
    """Megabytes: pss has shared pages divided among those who share them, uss leaves them out."""

    pss: float
    uss: float


@contextlib.asynccontextmanager
async def serving(
    folder: Path,
    *,
    processes: int = 1,
    program: Sequence[str] = RUN,
    settings: Mapping[str, str] = {},
) -> AsyncGenerator[Server]:
    """Serve the house in a folder, on this machine only and free ports, until left."""
    began = time.perf_counter()
    async with contextlib.AsyncExitStack() as stack:
        made: list[asyncio.subprocess.Process] = []
        for _ in range(processes):
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-P", "-m", *program,
                stdin=DEVNULL, stdout=PIPE, stderr=None, env=environment(folder, settings),
            )  # fmt: skip
            stack.push_async_callback(_end, process)
            made.append(process)
        ports = [await asyncio.wait_for(_port(process), PATIENCE) for process in made]
        yield Server(ports, made, began)


def memory(server: Server) -> Memory | None:
    """Give what the first process of a house holds in memory, where the system can tell (Linux)."""
    told = Path(f"/proc/{server.processes[0].pid}/smaps_rollup")
    if not told.exists():
        return None
    found = {
        name: int(kilobytes) * _KB / 1e6
        for name, kilobytes in re.findall(r"(\w+): +(\d+) kB", told.read_text("ascii"))
    }
    return Memory(found["Pss"], found["Private_Clean"] + found["Private_Dirty"])


def environment(folder: Path, settings: Mapping[str, str]) -> dict[str, str]:
    """Give the environment of a house on this machine only, with no settings but these."""
    # A house keeps what Python makes of its program from the first start on, as it does where it is used.
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("KITH_") and name != "PYTHONDONTWRITEBYTECODE"
    }
    return kept | {
        "KITH_DATA": str(folder), "KITH_LISTEN": "127.0.0.1", "KITH_PORT": "0",
        "PYTHONPATH": _SOURCE, **settings,
    }  # fmt: skip


async def _port(process: asyncio.subprocess.Process) -> int:
    assert process.stdout is not None, "it was asked for"  # noqa: S101 - for the types
    async for line in process.stdout:
        if found := ADDRESS.search(line):
            return int(found[1])
    raise ChildProcessError(f"the house did not start (exit code {await process.wait()})")


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.terminate()
        try:
            await asyncio.wait_for(process.wait(), 10)
        except TimeoutError:
            process.kill()
            await process.wait()
