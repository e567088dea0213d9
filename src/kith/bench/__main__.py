"""`./kith bench house` and `./kith bench silence`."""

import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

import cyclopts
import uvloop
from rich.console import Console

from kith.bench import house as busy
from kith.bench import silence as quiet
from kith.bench.figures import Board
from kith.bench.machine import is_busy, load, machine
from kith.bench.progress import Say, saying

_WIDE = 110
app = cyclopts.App(name="kith bench", help="Measure houses on this machine.", version_flags=[])


@app.command
def house(*, json: Path | None = None, quick: bool = False, folder: Path | None = None) -> None:
    """Measure what a house can do: pages, saying, starting, memory, and how they grow.

    Parameters
    ----------
    json
        Also write the figures to this file.
    quick
        Measure small houses for a few seconds, to see that it works.
    folder
        Where the houses are made for the while; on a disk, not in memory.

    """
    sizes = busy.QUICK if quick else busy.Sizes()
    _measure("A house", json, folder, lambda at, say: busy.Bench(sizes, at, say).run())


@app.command
def silence(*, json: Path | None = None, quick: bool = False, folder: Path | None = None) -> None:
    """Measure whether the time of an answer tells what somebody may not know.

    Parameters
    ----------
    json
        Also write the figures to this file.
    quick
        Ask little, to see that it works; the figures then say nothing.
    folder
        Where the house is made for the while.

    """
    sizes = quiet.QUICK if quick else quiet.Sizes()
    _measure("Silence", json, folder, lambda at, say: quiet.Silence(sizes, at, say).run())


def _measure(
    title: str, json: Path | None, folder: Path | None, run: Callable[[Path, Say], Awaitable[Board]]
) -> None:
    """Run a measurement in a folder of its own, print its figures, and write them where asked."""
    console = Console() if sys.stdout.isatty() else Console(width=_WIDE)
    with tempfile.TemporaryDirectory(prefix="kith-bench-", dir=folder) as below:
        before, busy_before = machine(Path(below).parent), is_busy()
        with saying(console) as say:
            board = uvloop.run(_awaited(run(Path(below), say)))
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
    return await run


if __name__ == "__main__":
    app()
