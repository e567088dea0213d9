"""`./kith bench`: each measurement is a command."""

import asyncio
import signal
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

import cyclopts
import uvloop
from msgspec import structs
from rich.console import Console

from kith.bench import backing as kept
from kith.bench import cores as both
from kith.bench import crash as deadly
from kith.bench import growth as larger
from kith.bench import house as busy
from kith.bench import moving as moved
from kith.bench import silence as quiet
from kith.bench.cluster import NoServer
from kith.bench.disasters import break_things
from kith.bench.figures import Board
from kith.bench.homes import homes_in
from kith.bench.machine import is_busy, load, machine
from kith.bench.progress import Say, saying
from kith.bench.servers_lost import lose_servers

_WIDE = 110
app = cyclopts.App(name="kith bench", help="Measure houses on this machine.", version_flags=[])


@app.command
def house(
    *,
    json: Path | None = None,
    quick: bool = False,
    folder: Path | None = None,
    database: str = "",
    processes: int = 1,
) -> None:
    """Measure what a house can do: pages, saying, starting, memory, and how they grow.

    Parameters
    ----------
    json
        Also write the figures to this file.
    quick
        Measure small houses for a few seconds, to see that it works.
    folder
        Where the houses are made for the while; on a disk, not in memory.
    database
        "postgresql" for a throw-away server, or the address of one on which databases can be made.
    processes
        How many processes the house has; more than one needs PostgreSQL.

    """
    sizes = busy.QUICK if quick else busy.Sizes()
    _measure(
        "A house", json, folder,
        lambda at, say: busy.Bench(sizes, at, say, database=database, processes=processes).run(),
    )  # fmt: skip


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


@app.command
def crash(
    *,
    json: Path | None = None,
    quick: bool = False,
    folder: Path | None = None,
    kills: int = 1000,
    database: str = "",
    processes: int = 1,
) -> None:
    """Measure what is lost when a house is killed, its disk fails, or its server is lost: nothing.

    Parameters
    ----------
    json
        Also write the figures to this file.
    quick
        Kill a few times only, and let nothing else happen.
    folder
        Where the houses are made for the while.
    kills
        How often the house is killed.
    database
        "postgresql" for a throw-away server, or the address of one on which a database can be made.
    processes
        How many processes the house has; more than one needs PostgreSQL.

    """
    sizes = deadly.QUICK if quick else deadly.Sizes(kills=kills)
    sizes = structs.replace(sizes, processes=processes)

    async def run(at: Path, say: Say) -> Board:
        async with homes_in(database, at) as make:
            board = await deadly.Crash(sizes, at, say, await make()).run()
        if not quick:
            await (lose_servers if database else break_things)(board, at, say)
        return board

    _measure("Crash", json, folder, run)


@app.command
def growth(
    *,
    json: Path | None = None,
    quick: bool = False,
    folder: Path | None = None,
    database: str = "",
) -> None:
    """Measure what takes longer in a house with more posts, or with more people.

    Parameters
    ----------
    json
        Also write the figures to this file.
    quick
        Compare small houses, to see that it works.
    folder
        Where the houses are made for the while; on a disk, not in memory.
    database
        "postgresql" for a throw-away server, or the address of one on which databases can be made.

    """
    sizes = larger.QUICK if quick else larger.Sizes()
    _measure("Growth", json, folder, lambda at, say: larger.Growth(sizes, at, say, database).run())


@app.command
def cores(
    *,
    json: Path | None = None,
    quick: bool = False,
    folder: Path | None = None,
    database: str = "",
) -> None:
    """Measure what a second process is worth to those who read.

    Parameters
    ----------
    json
        Also write the figures to this file.
    quick
        Read for a second, to see that it works.
    folder
        Where the house is made for the while; on a disk, not in memory.
    database
        "postgresql" for a throw-away server, or the address of one on which databases can be made.

    """
    sizes = both.QUICK if quick else both.Sizes()
    _measure("Cores", json, folder, lambda at, say: both.Cores(sizes, at, say, database).run())


@app.command
def move(
    *,
    json: Path | None = None,
    quick: bool = False,
    folder: Path | None = None,
    database: str = "",
) -> None:
    """Measure moving a house to PostgreSQL and back, and prove that it stays the same.

    Parameters
    ----------
    json
        Also write the figures to this file.
    quick
        Move a small house, to see that it works.
    folder
        Where the house is made for the while; on a disk, not in memory.
    database
        The address of a server on which a database can be made; a throw-away one otherwise.

    """
    sizes = moved.QUICK if quick else moved.Sizes()
    _measure("Move", json, folder, lambda at, say: moved.Move(sizes, at, say, database).run())


@app.command
def backup(
    *,
    json: Path | None = None,
    quick: bool = False,
    folder: Path | None = None,
    database: str = "",
) -> None:
    """Measure how people fare while a house of two gigabytes is backed up.

    Parameters
    ----------
    json
        Also write the figures to this file.
    quick
        Back up a small house, to see that it works.
    folder
        Where the house is made for the while; on a disk, not in memory.
    database
        "postgresql" for a throw-away server, or the address of one on which databases can be made.

    """
    sizes = kept.QUICK if quick else kept.Sizes()
    _measure("Backup", json, folder, lambda at, say: kept.Backup(sizes, at, say, database).run())


def _measure(
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


if __name__ == "__main__":
    app()
