"""`./kith bench`: each measurement is a command."""

from pathlib import Path

import cyclopts
from msgspec import structs

from kith.bench import backing as kept
from kith.bench import cores as both
from kith.bench import crash as deadly
from kith.bench import growth as larger
from kith.bench import house as busy
from kith.bench import live as open_pages
from kith.bench import moving as moved
from kith.bench import page as public
from kith.bench import rounds as even
from kith.bench import search as found
from kith.bench import silence as quiet
from kith.bench.disasters import break_things
from kith.bench.figures import Board
from kith.bench.gate import gate
from kith.bench.homes import homes_in
from kith.bench.measuring import measure
from kith.bench.progress import Say
from kith.bench.servers_lost import lose_servers

app = cyclopts.App(name="kith bench", help="Measure houses on this machine.", version_flags=[])
app.command(gate)


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
    measure(
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
    measure("Silence", json, folder, lambda at, say: quiet.Silence(sizes, at, say).run())


@app.command
def live(*, json: Path | None = None, quick: bool = False, folder: Path | None = None) -> None:
    """Measure open pages: what they cost, how fast words reach them, and how fast they end.

    Parameters
    ----------
    json
        Also write the figures to this file.
    quick
        Open a few pages only, to see that it works.
    folder
        Where the house is made for the while.

    """
    sizes = open_pages.QUICK if quick else open_pages.Sizes()
    measure("Open pages", json, folder, lambda at, say: open_pages.Live(sizes, at, say).run())


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

    measure("Crash", json, folder, run)


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
    measure("Growth", json, folder, lambda at, say: larger.Growth(sizes, at, say, database).run())


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
    measure("Cores", json, folder, lambda at, say: both.Cores(sizes, at, say, database).run())


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
    measure("Move", json, folder, lambda at, say: moved.Move(sizes, at, say, database).run())


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
    measure("Backup", json, folder, lambda at, say: kept.Backup(sizes, at, say, database).run())


@app.command
def rounds(*, json: Path | None = None, quick: bool = False, folder: Path | None = None) -> None:
    """Measure in a model how evenly people speak in rounds, and how many are heard: the mechanism, not people.

    Parameters
    ----------
    json
        Also write the figures to this file.
    quick
        Look at few circles, to see that it works.
    folder
        Not used: nothing is kept.

    """
    sizes = even.QUICK if quick else even.Sizes()
    measure(
        "Rounds, in a model: what the rules do, not what people then do",
        json,
        folder,
        lambda _, say: even.Rounds(sizes, say).run(),
    )


@app.command
def search(
    *,
    json: Path | None = None,
    quick: bool = False,
    folder: Path | None = None,
    database: str = "",
) -> None:
    """Measure how long it takes to find words among a hundred thousand posts.

    Parameters
    ----------
    json
        Also write the figures to this file.
    quick
        Look in a small house, to see that it works.
    folder
        Where the house is made for the while; on a disk, not in memory.
    database
        "postgresql" for a throw-away server, or the address of one on which a database can be made.

    """
    sizes = found.QUICK if quick else found.Sizes()
    measure("Search", json, folder, lambda at, say: found.Search(sizes, at, say, database).run())


app.command(public.page)


if __name__ == "__main__":
    app()
