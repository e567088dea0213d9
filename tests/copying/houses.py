"""Moves houses in the tests' own process, and looks at all that is in them."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable, Generator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import apsw
import asyncpg

from kith.infrastructure.copying.exporting import export
from kith.infrastructure.copying.file_side import FileSide
from kith.infrastructure.copying.moving import to_file, to_postgres
from kith.infrastructure.copying.postgres_side import PostgresSide
from kith.infrastructure.copying.reaching import reached
from kith.infrastructure.copying.sides import Moved, Told
from kith.infrastructure.copying.tables import tables_of
from kith.infrastructure.database import Value
from kith.infrastructure.migrations.run import steps
from kith.infrastructure.sqlite import execute

TO_POSTGRES, TO_FILE = "to PostgreSQL", "to a file"


def untold(_part: str, _done: int, _of: int) -> None:
    pass


def move(
    where: str, folder: Path, url: str, *, told: Told = untold,
    afresh: bool = False, replace: bool = False, day: str = "2026-11-23",
) -> Moved:  # fmt: skip
    how = to_postgres if where == TO_POSTGRES else to_file
    return asyncio.run(how(folder, url, told, afresh=afresh, replace=replace, day=day))


def file_export(file: Path) -> bytes:
    """Give all that is in a house's file."""
    with closing(apsw.Connection(str(file))) as db:
        return _lines(lambda write: export(FileSide(db), tables_of(steps()), write))


def database_export(url: str) -> bytes:
    """Give all that is in a house's database."""

    async def ask(write: Callable[[bytes], object]) -> None:
        async with reached(url) as connection:
            await export(PostgresSide(connection), tables_of(steps()), write)

    return _lines(ask)


def _lines(ask: Callable[[Callable[[bytes], object]], object]) -> bytes:
    found: list[bytes] = []
    asyncio.run(ask(found.append))  # pyright: ignore[reportArgumentType]
    return b"".join(found)


def in_file(
    folder: Path, *statements: str | tuple[str, Sequence[Value]]
) -> list[tuple[Value, ...]]:
    """Carry out statements on a house's file, beside all rules, and give the last one's rows."""
    found: list[tuple[Value, ...]] = []
    with closing(apsw.Connection(str(folder / "house.db"))) as db:
        for one in statements:
            sql, args = (one, ()) if isinstance(one, str) else one
            found = list(execute(db, sql, tuple(args)))
    return found


def much(folder: Path, rows: int) -> None:
    """Let there be many rows in the middle of a house's tables, each with words of its own."""
    in_file(
        folder,
        f"""
        with recursive counting (n) as (select 1 union all select n + 1 from counting where n < {rows})
        insert into house_log (id, kind, about) select n, 'Opened', 'Word ' || n || ' ⚓' from counting""",  # noqa: S608 - a number
    )


@contextlib.asynccontextmanager
async def connected(url: str, *, name: str = "") -> AsyncGenerator[Any]:
    """Give a connection to a database as another program has one."""
    named = {"application_name": name} if name else {}
    connection = await cast("Any", asyncpg).connect(url, server_settings=named)
    try:
        yield connection
    finally:
        await connection.close()


@contextlib.contextmanager
def stopping_at(part: str, far: int = 1) -> Generator[Told]:
    """Give what breaks a move off once a part of it has come so far, and expect that."""

    def told(now: str, done: int, _of: int) -> None:
        if now == part and done >= far:
            raise Stopped

    with contextlib.suppress(Stopped):
        yield told
        raise AssertionError("it went on to the end")


class Stopped(Exception):
    pass
