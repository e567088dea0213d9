"""A house in PostgreSQL as a Database; several processes on several machines share it.

Actions run SERIALIZABLE, so that each sees the house as if it were alone, as on SQLite. They await
nothing but their tx, and so one that was in another's way is simply done again. One whose COMMIT was
lost with the connection is asked after by its number before it is done again.
"""

import asyncio
import contextlib
import logging
import random
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeVar

import asyncpg

from kith.foundation.clock import SECOND
from kith.foundation.errors import Conflict, Elsewhere, Wrong
from kith.foundation.ids import Ids
from kith.foundation.languages import say
from kith.infrastructure.database import Action, P, Tx, Unfit, is_alone, repeat
from kith.infrastructure.migrations.on_postgres import check, migrate
from kith.infrastructure.nodes import lease_node, let_go, newest_id, renew
from kith.infrastructure.pool import Pool, behind, connect, prove_fit
from kith.infrastructure.postgres import (
    BUSY,
    PostgresTx,
    is_beside,
    is_gone,
    is_server,
    only_its,
    unavailable,
)
from kith.infrastructure.wakes import Wakes

T = TypeVar("T")
Deed = Callable[[Tx], Awaitable[T]]
log = logging.getLogger(__name__)
_PATIENCE: Final = 6.0
_IN_STEP: Final = 60.0
_CONFLICTS: Final = 2
_WRITE: Final = "begin isolation level serializable"
_READ: Final = "begin isolation level repeatable read, read only"
# Written before anything else, it also gives the transaction its number: so whoever holds a fact's id
# has one. The number itself tells nothing after a crash: the server gives it again to somebody else.
_MARK: Final = """
    insert into last_kept (node, turn, token) values ($1, $2, $3)
    on conflict (node, turn) do update set token = excluded.token"""
# It waits for a transaction that is still going on somewhere with the same row.
_FATE: Final = """
    insert into last_kept (node, turn, token) values ($1, $2, 0)
    on conflict (node, turn) do update set token = last_kept.token
    returning token"""


class _InDoubt(Exception):
    """The connection was lost while COMMIT was on its way: the token of the mark, and the answer."""


class HouseInPostgres:
    """A Database over a PostgreSQL database that other processes use too."""

    def __init__(
        self, pool: Pool, replica: Pool | None, *, now: Callable[[], int], queue: int
    ) -> None:
        """Lean on connections that `opened` has looked at."""
        self._pool, self._replica, self._clock, self._most = pool, replica, now, queue
        self._turns = asyncio.Queue[int]()
        for turn in range(max(1, pool.size // 2)):
            self._turns.put_nowait(turn)
        self._busy: set[asyncio.Task[Any]] = set()
        self._behind = 0  # how far this machine's clock is behind the database's
        self._ids = Ids(0, self._now)
        self._wakes = Wakes(pool.url)
        self.node = -1
        self._closed = False

    async def open(self) -> None:
        """Take a node, or raise what is wrong with this database."""
        try:
            await self._pool.open()
            if self._replica is not None:
                await self._replica.open(prove=False)  # without it the house runs all the same
            async with self._pool.connection() as connection:
                await check(connection)
            await self._keep_in_step()
            self.node, newest = await self.act(_begin)
        except Exception as wrong:
            self._pool.abandon()
            if not is_server(wrong):
                raise
            raise unavailable(wrong) from wrong
        self._ids = Ids(self.node, self._now, after=newest)

    async def act(self, action: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run an action that may write, and answer after its commit."""
        if self._closed:
            raise unavailable(ConnectionResetError("the house is closed"))
        if len(self._busy) >= self._most:
            raise Elsewhere("queue", BUSY)
        # A caller who is cancelled leaves the action to its end, as on SQLite.
        task = asyncio.create_task(self._in_turn(lambda tx: action(tx, *args, **kwargs)))
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)
        return await asyncio.shield(task)

    async def read(self, question: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a bounded question on one snapshot."""
        return await self._read(
            self._pool, lambda tx: question(tx, *args, **kwargs), alone=is_alone(question)
        )

    async def recall(self, question: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a question on a snapshot that may be some seconds old: of a replica, if there is one."""
        if self._replica is not None:
            try:
                return await self._read_once(
                    self._replica, lambda tx: question(tx, *args, **kwargs), alone=False
                )
            except Exception as wrong:
                if not is_gone(wrong) and not isinstance(wrong, Elsewhere):
                    raise
                log.warning("the read replica did not answer; the primary is asked")
        return await self.read(question, *args, **kwargs)

    def after_commit(self, told: Callable[[], None]) -> None:
        """Call `told` after each commit, of this process or of another."""
        self._wakes.after_commit.append(told)

    async def live(self) -> None:
        """Hear of the other processes, keep the node and the time, until cancelled."""
        await asyncio.gather(self._wakes.live(), repeat(_IN_STEP, self._keep_in_step))

    async def renew(self) -> None:
        """Keep this process's node for another while."""
        await self.act(renew, self.node)

    async def close(self) -> None:
        """Finish what is waiting and let go of the database."""
        with contextlib.suppress(Elsewhere):  # else the lease runs out by itself
            await self.act(let_go, self.node)
        self._closed = True
        await asyncio.gather(*self._busy, return_exceptions=True)
        for pool in filter(None, (self._pool, self._replica)):
            await pool.close()

    def _now(self) -> int:
        """Give the time as the database has it: one clock for all processes of a house."""
        return self._clock() + self._behind

    async def _keep_in_step(self) -> None:
        async with self._pool.connection() as connection:
            found = await behind(connection)
        if abs(found - self._behind) > SECOND:
            log.warning("this machine's clock is %s ms behind the database's", found)
        self._behind = found
        if self.node >= 0:
            await self.renew()

    async def _in_turn(self, deed: Deed[T]) -> T:
        turn = await self._turns.get()
        try:
            return await self._until_kept(deed, turn)
        finally:
            self._turns.put_nowait(turn)

    async def _until_kept(self, deed: Deed[T], turn: int) -> T:
        clock = asyncio.get_running_loop().time
        until, tries = clock() + _PATIENCE, 0
        while True:
            try:
                return await self._once(deed, turn)
            except _InDoubt as doubt:
                if await self._was_kept(turn, doubt.args[0], until):
                    self._wakes.committed()
                    return doubt.args[1]
            except Exception as wrong:
                tries += 1
                if not _may_try_again(wrong, tries) or clock() > until:
                    raise _told_as(wrong) from wrong
                if is_gone(wrong):
                    await self._pool.renew()
            await asyncio.sleep(random.uniform(0, min(0.2, 0.002 * 2 ** min(tries, 8))))  # noqa: S311 - no secret

    async def _once(self, deed: Deed[T], turn: int) -> T:
        outcome: list[T | _InDoubt] = []
        try:
            async with self._pool.connection() as connection:
                outcome.append(await self._carried_out(connection, deed, turn))
        except Exception:
            if not outcome:  # otherwise it is kept, whatever became of the connection afterwards
                raise
        self._wakes.committed()
        if isinstance(outcome[0], _InDoubt):
            raise outcome[0]
        return outcome[0]

    async def _carried_out(self, connection: Any, deed: Deed[T], turn: int) -> T | _InDoubt:  # noqa: ANN401 - a connection
        """Give what an action gives, once it is kept; or that it may be."""
        await connection.execute(_WRITE)
        token = self._ids.next()
        await connection.execute(_MARK, self.node, turn, token)
        tx = PostgresTx(connection, self._now(), self._ids.next)
        try:
            value = await only_its(tx, deed(tx))
            tx.prove_sound()
        except asyncio.CancelledError as wrong:
            raise Unfit("an action ended in a way that only its caller may") from wrong
        finally:
            tx.end()
        try:
            told = await connection.execute("commit")
        except Exception as wrong:
            if is_gone(wrong):
                return _InDoubt(token, value)
            raise
        if told != "COMMIT":
            raise Unfit("a failed statement was not noticed")
        return value

    async def _was_kept(self, turn: int, token: int, until: float) -> bool:
        """Find out what became of a transaction; raise if nobody can tell."""
        clock = asyncio.get_running_loop().time
        while clock() < until:
            await self._pool.renew()
            try:
                async with self._pool.connection() as connection:
                    return token == await connection.fetchval(_FATE, self.node, turn)
            except Exception as wrong:
                if not is_server(wrong) and not isinstance(wrong, Wrong):
                    raise
            await asyncio.sleep(0.1)
        why = say(
            "The database was lost while this was being kept. "
            "Please look whether it is there before you say it again."
        )
        raise Elsewhere("database", why)

    async def _read(self, pool: Pool, question: Deed[T], *, alone: bool = False) -> T:
        clock = asyncio.get_running_loop().time
        until = clock() + _PATIENCE
        while True:
            try:
                return await self._read_once(pool, question, alone=alone)
            except asyncpg.ReadOnlySQLTransactionError as wrong:
                raise Unfit("a question may not write") from wrong
            except Exception as wrong:
                if not is_gone(wrong) or clock() > until:
                    raise _told_as(wrong) from wrong
                await pool.renew()
                await asyncio.sleep(0.1)

    async def _read_once(self, pool: Pool, question: Deed[T], *, alone: bool) -> T:
        async with pool.connection() as connection:
            if not alone:  # one statement is a snapshot of its own
                await connection.execute(_READ)
            tx = PostgresTx(connection, self._now(), self._ids.next, alone=alone)
            try:
                return await only_its(tx, question(tx))
            finally:
                tx.end()


async def opened(
    url: str, *, replica: str, connections: int, queue: int, now: Callable[[], int]
) -> HouseInPostgres:
    """Open a house in PostgreSQL that is at today's schema, or raise what is wrong with it."""
    pool = Pool(url, connections, primary=True)
    other = Pool(replica, connections, primary=False) if replica else None
    house = HouseInPostgres(pool, other, now=now, queue=queue)
    await house.open()
    return house


async def make_ready(url: str) -> None:
    """Give an empty database today's schema; several processes may begin at once."""
    connection = await connect(url)
    try:
        await prove_fit(connection)
        await migrate(connection, only_empty=True)
    except Exception as wrong:
        raise _told_as(wrong) from wrong
    finally:
        connection.terminate()


async def _begin(tx: Tx) -> tuple[int, int]:
    return await lease_node(tx), await newest_id(tx)


def _may_try_again(wrong: Exception, tries: int) -> bool:
    if isinstance(wrong, Conflict) and isinstance(
        wrong.__cause__, asyncpg.IntegrityConstraintViolationError
    ):
        return tries < _CONFLICTS  # somebody else may have been a moment quicker: then it says so
    return is_beside(wrong) or is_gone(wrong)


def _told_as(wrong: Exception) -> Exception:
    return unavailable(wrong) if is_server(wrong) else wrong
