"""Runs one measurement from its beginning to its figures."""

import asyncio
import signal
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

import uvloop
from rich.console import Console

from kith.bench.cluster import NoServer
from kith.bench.figures import Board
from kith.bench.machine import is_busy, load, machine
from kith.bench.progress import Say, saying

_WIDE = 110


def measure(
    title: str, json: Path | None, folder: Path | None, run: Callable[[Path, Say], Awaitable[Board]]
) -> None:
    """Run a measurement in a folder of its own, print its figures, and write them where asked."""
    console = Console() if sys.stdout.isatty() else Console(width=_WIDE)
    with tempfile.TemporaryDirectory(prefix="kith-bench-", dir=folder) as below:
        Path(below).chmod(
            0o711
        )  # a PostgreSQL server runs under another name, and must get through
        before, busy_before = machine(Path(below).parent), is_busy()
        try:
            with saying(console) as say:
                board = uvloop.run(_awaited(run(Path(below), say)))
        except NoServer as wrong:
            sys.exit(str(wrong))
        except asyncio.CancelledError:
            sys.exit("The measurement was ended before its time.")
    board.show(console, title)
    console.print(f"{before}; load at the end {load()}", style="dim")
    if busy_before:
        console.print(
            "Others were using this machine: times and rates say less than the work does."
        )
    if json is not None:
        board.write(json)
    sys.exit(bool(board.missing))


async def _awaited(run: Awaitable[Board]) -> Board:
    """Give what a run gives; asked to end, tidy up first."""
    running = asyncio.ensure_future(run)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, running.cancel)
    return await running
