"""Has somebody's file looked into by a process of its own, and gives what it found."""

import asyncio
import contextlib
import os
import sys
from pathlib import Path
from typing import BinaryIO

import msgspec

import kith
from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.infrastructure.decoding.found import Found, Refused

WITHIN = 30.0
_MOST = 32 << 20


async def look_into(file: BinaryIO, kind: str) -> tuple[Found, dict[str, bytes]]:
    """Give what is known of a picture or voice and the bytes to keep of it, or raise why not."""
    file.seek(0)
    told = await _ask(file, kind)
    line, _, rest = told.partition(b"\n")
    try:
        found = msgspec.json.decode(line, type=Found)
    except msgspec.DecodeError as wrong:
        raise Refused("heavy") from wrong  # it ended before it could say anything
    if found.refused:
        raise Refused(found.refused)
    kept: dict[str, bytes] = {}
    for name, size in found.files:
        kept[name], rest = rest[:size], rest[size:]
    if rest or any(len(kept[name]) != size for name, size in found.files):
        raise Refused("heavy")
    return found, kept


async def _ask(file: BinaryIO, kind: str) -> bytes:
    try:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-P", "-m", "kith.infrastructure.decoding", kind,
            stdin=file, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
            # It knows nothing of the house: no settings, no keys.
            env={"PYTHONPATH": _path(), "MALLOC_ARENA_MAX": "1", "LC_ALL": "C.UTF-8"},
        )  # fmt: skip
    except OSError as wrong:
        why = say("The house has no room to look at this now. Please try again in a moment.")
        raise Elsewhere("process", why) from wrong
    try:
        async with asyncio.timeout(WITHIN):
            assert process.stdout is not None  # noqa: S101 - it was asked for above
            told = bytearray()
            while len(told) <= _MOST and (piece := await process.stdout.read(1 << 20)):
                told += piece
            await process.wait()
    except TimeoutError:
        return b""
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
    return bytes(told)


def _path() -> str:
    """Let it be the same Kith as this one."""
    here = str(Path(kith.__path__[0]).parent)
    return os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH", ""))))
