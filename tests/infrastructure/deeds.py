"""All that a deed can do to the writer, and a bench on which to try it."""

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from pathlib import Path
from typing import Literal

import apsw
import pytest

from kith.foundation.errors import Conflict
from kith.infrastructure import writer as writer_module
from kith.infrastructure.database import Tx, Unfit
from kith.infrastructure.sqlite import connect
from kith.infrastructure.writer import Writer
from tests.infrastructure.tables import pragma, rows

Deed = Callable[[Tx, int], Awaitable[int]]
Trouble = Literal["none", "full", "refused"]

SCHEMA = """
    create table kept (
        at integer primary key autoincrement,
        deed integer not null,
        half integer not null,
        body blob not null,
        unique (deed, half)
    )"""
HALVES = 2


async def half(tx: Tx, deed: int, which: int, size: int = 10) -> None:
    sql = "insert into kept (deed, half, body) values ($2, $1, $3)"
    await tx.run(sql, which, deed, bytes(size))


async def keeps(tx: Tx, deed: int) -> int:
    for which in range(HALVES):
        await half(tx, deed, which)
    return deed


async def keeps_much(tx: Tx, deed: int) -> int:
    await half(tx, deed, 0)
    await half(tx, deed, 1, 300_000)
    return deed


async def keeps_much_and_hears_no_error(tx: Tx, deed: int) -> int:
    with contextlib.suppress(Exception):
        await keeps_much(tx, deed)
    return deed


async def fails_first(_tx: Tx, _deed: int) -> int:
    raise ValueError("before anything was written")


async def fails_last(tx: Tx, deed: int) -> int:
    await keeps(tx, deed)
    raise ValueError("after all was written")


async def fails_as_if_cancelled(tx: Tx, deed: int) -> int:
    await keeps(tx, deed)
    raise asyncio.CancelledError


async def breaks_a_rule(tx: Tx, deed: int) -> int:
    await keeps(tx, deed)
    await half(tx, deed, 0)
    return deed


async def goes_on_after_breaking_a_rule(tx: Tx, deed: int) -> int:
    await half(tx, deed, 0)
    with contextlib.suppress(Conflict):
        await half(tx, deed, 0)
    await half(tx, deed, 1)
    return deed


async def says_nothing_of_breaking_a_rule(tx: Tx, deed: int) -> int:
    with contextlib.suppress(Conflict):
        await breaks_a_rule(tx, deed)
    return deed


async def lets_others_go_first(tx: Tx, deed: int) -> int:
    await half(tx, deed, 0)
    await asyncio.sleep(0)
    await half(tx, deed, 1)
    return deed


async def sleeps(tx: Tx, deed: int) -> int:
    await keeps(tx, deed)
    await asyncio.sleep(0.001)
    return deed


async def sleeps_and_hears_no_refusal(tx: Tx, deed: int) -> int:
    await half(tx, deed, 0)
    with contextlib.suppress(Exception):
        await asyncio.sleep(0)
    with contextlib.suppress(Exception):
        await half(tx, deed, 1)
    return deed


async def sleeps_again_and_again(tx: Tx, deed: int) -> int:
    await keeps(tx, deed)
    for _ in range(2):
        with contextlib.suppress(BaseException):
            await asyncio.sleep(0)
    return deed


async def does_two_things_at_once(tx: Tx, deed: int) -> int:
    await asyncio.gather(half(tx, deed, 0), half(tx, deed, 1))
    return deed


# Each deed, and what its caller is told of it while the disk does its part.
DEEDS: dict[Deed, type[BaseException] | None] = {
    keeps: None,
    keeps_much: None,
    keeps_much_and_hears_no_error: None,
    fails_first: ValueError,
    fails_last: ValueError,
    fails_as_if_cancelled: BaseException,
    breaks_a_rule: Conflict,
    goes_on_after_breaking_a_rule: Unfit,
    says_nothing_of_breaking_a_rule: Unfit,
    lets_others_go_first: Unfit,
    sleeps: Unfit,
    sleeps_and_hears_no_refusal: Unfit,
    sleeps_again_and_again: Unfit,
    does_two_things_at_once: Unfit,
}


class Bench:
    """A writer on a file with one table, its own connection, and somebody who looks from outside."""

    def __init__(self, path: Path, writer: Writer, inside: apsw.Connection) -> None:
        self.writer = writer
        self.inside = inside
        self._outside = sqlite3.connect(path)

    async def act(self, deed: Deed, number: int) -> int:
        """Act, and see what was acknowledged with other eyes in the very next moment."""
        answer = await self.writer.act(lambda tx: deed(tx, number))
        assert self.halves(number) == HALVES
        return answer

    def halves(self, number: int) -> int:
        sql = "select count(*) from kept where deed = ?"
        return int(self._outside.execute(sql, (number,)).fetchone()[0])

    def order(self) -> list[int]:
        rows = self._outside.execute("select deed from kept where half = 0 order by at")
        return [int(deed) for (deed,) in rows]

    def close(self) -> None:
        self._outside.close()

    @contextlib.contextmanager
    def trouble(self, kind: Trouble) -> Generator[None]:
        """Let the disk run full, or let every commit be refused."""
        if kind == "full":
            pages = int(pragma(self.inside, "page_count") or 0)
            pragma(self.inside, f"max_page_count = {pages + 8}")
        elif kind == "refused":
            self.inside.set_commit_hook(lambda: True)
        try:
            yield
        finally:
            pragma(self.inside, f"max_page_count = {1 << 30}")
            self.inside.set_commit_hook(None)


@contextlib.asynccontextmanager
async def bench(path: Path, *, most: int = 1024) -> AsyncGenerator[Bench]:
    """Open a writer, and let go of it again."""
    opened: list[apsw.Connection] = []

    def connecting(file: str) -> apsw.Connection:
        opened.append(connect(file))
        return opened[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writer_module, "connect", connecting)
        ids = iter(range(1, 1 << 30))
        writer = Writer(str(path), now=lambda: 1, new_id=lambda _after: next(ids), most=most)
    (inside,) = opened
    if not pragma(inside, "user_version"):
        rows(inside, SCHEMA)
        rows(inside, "pragma user_version = 1")
    here = Bench(path, writer, inside)
    try:
        yield here
    finally:
        here.close()
        await writer.close()
