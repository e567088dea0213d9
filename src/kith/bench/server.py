"""Real houses: each a process of its own, as `kith run` starts it."""

import asyncio
import contextlib
import os
import re
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncGenerator
from pathlib import Path

import msgspec

import kith

_ADDRESS = re.compile(rb"http://127\.0\.0\.1:(\d+)/")
_SOURCE = str(Path(kith.__file__).parent.parent)
_PATIENCE = 60.0
_KB = 1024


class Server(msgspec.Struct, frozen=True):
    """A house that answers; began: when its process was asked for, on the monotonic clock."""

    port: int
    process: asyncio.subprocess.Process
    began: float


class Memory(msgspec.Struct, frozen=True):
    """Megabytes: pss has shared pages divided among those who share them, uss leaves them out."""

    pss: float
    uss: float


@contextlib.asynccontextmanager
async def serving(folder: Path) -> AsyncGenerator[Server]:
    """Serve the house in a folder, on this machine only and a free port, until left."""
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-P", "-m", "kith", "run",
        stdin=DEVNULL, stdout=PIPE, stderr=None, env=_environment(folder),
    )  # fmt: skip
    try:
        yield Server(await asyncio.wait_for(_port(process), _PATIENCE), process, began)
    finally:
        await _end(process)


def memory(server: Server) -> Memory | None:
    """Give what a house holds in memory, where the system can tell (Linux)."""
    told = Path(f"/proc/{server.process.pid}/smaps_rollup")
    if not told.exists():
        return None
    found = {
        name: int(kilobytes) * _KB / 1e6
        for name, kilobytes in re.findall(r"(\w+): +(\d+) kB", told.read_text("ascii"))
    }
    return Memory(found["Pss"], found["Private_Clean"] + found["Private_Dirty"])


def work(server: Server) -> float | None:
    """Give the seconds that a house has been at work on any core, where the system can tell.

    Unlike the time that somebody waits, it hardly grows while others use the machine.
    """
    told = Path(f"/proc/{server.process.pid}/stat")
    if not told.exists():
        return None
    # The name may hold anything, brackets too; after it come numbers only (proc(5)).
    in_user, in_system = told.read_text("utf-8").rpartition(")")[2].split()[11:13]
    return (int(in_user) + int(in_system)) / os.sysconf("SC_CLK_TCK")


def each(before: float | None, after: float | None, many: int) -> float | None:
    """Give the milliseconds of work for each of many things, from seconds before and after."""
    return None if before is None or after is None else 1000 * (after - before) / max(many, 1)


def _environment(folder: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KITH_")}
    return kept | {
        "KITH_DATA": str(folder), "KITH_LISTEN": "127.0.0.1", "KITH_PORT": "0",
        "PYTHONPATH": _SOURCE,
    }  # fmt: skip


async def _port(process: asyncio.subprocess.Process) -> int:
    assert process.stdout is not None, "it was asked for"  # noqa: S101 - for the types
    async for line in process.stdout:
        if found := _ADDRESS.search(line):
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
