"""`./kith bench move`: a house goes from its file to PostgreSQL and back, and is the same as before."""

import asyncio
import contextlib
import hashlib
import os
import sys
import time
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec

from kith.bench.client import Unexpected
from kith.bench.figures import Board
from kith.bench.filling import fill
from kith.bench.homes import THROW_AWAY, InPostgres, homes_in
from kith.bench.progress import Say
from kith.bench.server import environment
from kith.infrastructure.migrations.run import steps
from kith.infrastructure.sqlite import connect

_TOLD = 500


class Sizes(msgspec.Struct, frozen=True):
    """How many posts are moved."""

    posts: int = 1_000_000


QUICK = Sizes(posts=1_500)


class Move:
    """One run."""

    def __init__(self, sizes: Sizes, folder: Path, say: Say, database: str = "") -> None:
        """Move to a throw-away server, or to another one."""
        self.sizes, self.folder, self.say = sizes, folder, say
        self.database = database or THROW_AWAY
        self.board = Board()

    async def run(self) -> Board:
        """Move there and back, and compare all that is in it each time."""
        self.say(f"filling a house with {self.sizes.posts:,} posts")
        filled = await fill(self.folder / "house", self.sizes.posts)
        async with homes_in(self.database, self.folder) as make:
            home = await make()
            url = home.settings["KITH_DATABASE"]
            sums = [await self._of_file(filled.path)]
            there = await self._kith(filled.path, {}, "move-database", "--to", url)
            sums.append(await self._of_database(url))
            size = await home.size() if isinstance(home, InPostgres) else 0
            back = await self._kith(filled.path, home.settings, "move-database", "--to", "file")
            sums.append(await self._of_file(filled.path))
        put = self.board.put
        put("moved to postgresql s", there, "s", aim="< 600")
        put("moved back s", back, "s", aim="< 600")
        put("posts moved", self.sizes.posts, "posts")
        put("file MB", (filled.path / "house.db").stat().st_size / 1e6, "MB")
        put("database MB", size / 1e6, "MB")
        put("exports alike", float(len(set(sums)) == 1), "", aim="1", varied=sums[0][:16])
        if len(set(sums)) != 1:
            self.board.missing.append(f"the exports differ: {sums}")
        return self.board

    async def _kith(self, folder: Path, settings: Mapping[str, str], *words: str) -> float:
        """Let the command line do something, and give the seconds it took."""
        self.say(f"kith {' '.join(words[:3])}")
        return await run_kith(folder, settings, *words)

    async def _of_file(self, folder: Path) -> str:
        self.say("exporting the file")
        sides = import_module("kith.infrastructure.copying.file_side")
        with contextlib.closing(connect(str(folder / "house.db"), readonly=True)) as db:
            return await _sum(sides.FileSide(db))

    async def _of_database(self, url: str) -> str:
        self.say("exporting the database")
        sides = import_module("kith.infrastructure.copying.postgres_side")
        asyncpg: Any = import_module("asyncpg")
        connection = await asyncpg.connect(url)
        try:
            return await _sum(sides.PostgresSide(connection))
        finally:
            await connection.close()


async def run_kith(folder: Path, settings: Mapping[str, str], *words: str, nice: int = 0) -> float:
    """Let `kith` do something in a folder, and give the seconds it took; raise what it says else."""
    began = time.perf_counter()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-P", "-m", "kith", *words,
        stdin=DEVNULL, stdout=PIPE, stderr=PIPE, env=environment(folder, settings),
        preexec_fn=(lambda: os.nice(nice)) if nice else None,
    )  # fmt: skip
    told, wrong = await process.communicate()
    if process.returncode:
        raise Unexpected(f"kith {words[0]}: {(told + wrong).decode(errors='replace')[-_TOLD:]}")
    return time.perf_counter() - began


async def _sum(side: Any) -> str:  # noqa: ANN401 - either side
    """Give the sum of all that is in a house."""
    copying = import_module("kith.infrastructure.copying.exporting")
    tables = import_module("kith.infrastructure.copying.tables").tables_of(steps())
    made = hashlib.sha256()
    await copying.export(side, tables, made.update)
    return made.hexdigest()
