"""Rings bells in two processes, and has people who hear and watch them."""

import asyncio
from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager
from typing import Any

from kith.infrastructure.database import Database, Tx
from kith.infrastructure.facts import Fact, Subscribers, Telling, facts_after, record
from tests.infrastructure.patience import until_so
from tests.infrastructure.together import Two, alive, listening
from tests.keeping import InPostgres

EFFECTS = """
    create table effects (at integer primary key autoincrement, who text, number bigint not null)"""


class Rung(Fact, frozen=True):
    number: int


class Stopped(Fact, frozen=True):
    number: int


class Eye:
    """Watches in memory."""

    def __init__(self, telling: Telling) -> None:
        self.seen: list[tuple[int, Fact]] = []
        telling.watch(self.seen.extend)

    @property
    def numbers(self) -> list[int]:
        return [fact.number for _, fact in self.seen if isinstance(fact, Rung | Stopped)]


class Moody:
    """Keeps what it hears, and fails so many times."""

    def __init__(self, who: str, fails: int = 0) -> None:
        self._who, self._fails = who, fails

    async def __call__(self, tx: Tx, fact: Rung | Stopped) -> None:
        await tx.run("insert into effects (who, number) values ($1, $2)", self._who, fact.number)
        if self._fails and fact.number % 2:
            self._fails -= 1
            raise ValueError("not now")


async def effects(tx: Tx, who: str) -> list[int]:
    return await tx.many(int, "select number from effects where who = $1 order by at", who)


async def have_heard(house: Database, counts: dict[str, int]) -> bool:
    return all([len(await house.read(effects, who)) >= many for who, many in counts.items()])


async def ring(tx: Tx, number: int, *, before: float = 0, after: float = 0) -> None:
    await tx.one(str, "select pg_sleep($1)", before)
    await record(tx, (Rung if number % 3 else Stopped)(number=number))
    await tx.one(str, "select pg_sleep($1)", after)


async def ring_in_vain(tx: Tx, number: int) -> None:
    await ring(tx, number, after=0.01)
    raise ValueError("nobody pulled the rope")


async def held(tx: Tx, door: int, number: int = 0) -> None:
    """Write until somebody opens a door."""
    if number:
        await record(tx, Rung(number=number))
    await tx.one(str, "select pg_advisory_xact_lock_shared($1)", door)


async def every_fact(house: Database) -> list[tuple[int, Fact]]:
    kept: list[tuple[int, Fact]] = []
    while found := await house.read(facts_after, kept[-1][0] if kept else 0):
        kept += found
    return kept


class Doors:
    """Doors before which actions wait."""

    def __init__(self, db: Any) -> None:  # noqa: ANN401 - a connection
        self._db = db

    async def shut(self, door: int) -> None:
        await self._db.execute("select pg_advisory_lock($1)", door)

    async def open(self, door: int) -> None:
        await self._db.execute("select pg_advisory_unlock($1)", door)

    async def wait(self, many: int) -> None:
        """Wait until so many stand before a door."""
        sql = "select count(*) >= $1 from pg_locks where locktype = 'advisory' and not granted"
        await until_so(lambda: self._db.fetchval(sql, many))


@asynccontextmanager
async def doors(there: InPostgres) -> AsyncGenerator[Doors]:
    """Hold doors, each of which may be opened once."""
    async with there.beside() as db:
        yield Doors(db)


@asynccontextmanager
async def telling(
    there: InPostgres, two: Two, *subscribers: Subscribers
) -> AsyncGenerator[tuple[Telling, Telling]]:
    """Let both tell the facts, as they do in a house."""
    there.also(EFFECTS)
    tells = Telling(two[0], subscribers[0]), Telling(two[1], subscribers[-1])
    for house, each in zip(two, tells, strict=True):
        house.after_commit(each.woken)
    async with listening(there, *two), alive(*(each.live() for each in tells)):
        yield tells


async def look(tells: Iterable[Telling]) -> None:
    """Let each look a few times; what is waited for does not come of looking often."""
    for _ in range(3):
        for each in tells:
            each.woken()
        await asyncio.sleep(0.03)
