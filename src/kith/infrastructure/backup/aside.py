"""Work that would hold up the house, done by a `kith` of its own."""

import asyncio
import contextlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec

import kith
from kith.foundation.clock import HOUR, SECOND

_LONGEST = 20 * HOUR / SECOND
_PATIENCE = 10.0
_LAST_WORDS = 500


class Done(msgspec.Struct, frozen=True):
    """How it ended, and its last words about that."""

    code: int
    says: str


async def kith_aside(words: list[str], settings: Mapping[str, str]) -> Done:
    """Let a `kith` do something; cancelled, it is stopped too."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-P", "-m", "kith", *words,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, **settings, "PYTHONPATH": _path()},
    )  # fmt: skip
    try:
        async with asyncio.timeout(_LONGEST):
            _, wrong = await process.communicate()
    finally:
        await _stopped(process)
    # Where it broke is for the log, in lines that are set in.
    said = [
        line for line in wrong.decode(errors="replace").splitlines() if not line.startswith(" ")
    ]
    return Done(process.returncode or 0, said[-1][:_LAST_WORDS] if said else "")


async def _stopped(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    with contextlib.suppress(ProcessLookupError):
        process.terminate()
    try:
        async with asyncio.timeout(_PATIENCE):
            await process.wait()
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


def _path() -> str:
    """Let it be the same Kith as this one."""
    here = str(Path(kith.__path__[0]).parent)
    return os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH", ""))))
