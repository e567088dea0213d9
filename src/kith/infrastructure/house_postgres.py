"""A house in PostgreSQL as a Database; several processes on several machines share it."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeVar

from kith.foundation.clock import SECOND
from kith.foundation.errors import Elsewhere
from kith.foundation.ids import Ids
from kith.foundation.languages import say
from kith.infrastructure.database import Action, Database, P, Tx, is_alone, repeat
from kith.infrastructure.line import Line, Process, told_as
from kith.infrastructure.migrations.on_postgres import check, is_empty, migrate
from kith.infrastructure.nodes import lease_node, let_go, newest_id, renew
from kith.infrastructure.pool import Pool, behind, connect, prove_fit
from kith.infrastructure.postgres import BUSY, is_gone, is_server, unavailable
from kith.infrastructure.wakes import Wakes

T = TypeVar("T")
log = logging.getLogger(__name__)
_IN_STEP: Final = 60.0
_OWN: Final = 2
_OWN_MARKS: Final = 1000


class HouseInPostgres:
    """A Database over a PostgreSQL database that other processes use too."""

    def __init__(
        self, url: str, replica: str, connections: int, *, now: Callable[[], int], queue: int
    ) -> None:
        """Know where the house is kept; `queue` actions may wait at once."""
        self._clock, self._most = now, queue
        self._behind = 0  # how far this machine's clock is behind the database's
        self._ids = Ids(0, self._now)
        self._wakes = Wakes(url)
        self.node = -1
        process = Process(
            self._now,
            lambda after: self._ids.next(after),  # noqa: PLW0108 - other ids, once there is a node
            lambda: self.node,
            self._wakes.committed,
        )
        self._line = Line(Pool(url, connections, primary=True), process)
        self._own = Line(Pool(url, _OWN, primary=True), process, first=_OWN_MARKS)
        self._replica = Line(Pool(replica or url, connections, primary=not replica), process)
        self._has_replica = bool(replica)
        self._busy: set[asyncio.Task[Any]] = set()
        self._closed = False

    async def open(self) -> None:
        """Take a node, or raise what is wrong with this database."""
        try:
            await self._line.pool.open()
            for line in (self._own, self._replica):
                await line.pool.open(prove=False)  # without a replica the house runs all the same
            async with self._own.pool.connection() as connection:
                await check(connection)
            await self._keep_in_step()
            self.node, newest = await self.act(_begin)
        except Exception as wrong:
            for line in (self._line, self._own, self._replica):
                line.pool.abandon()
            raise told_as(wrong) from wrong
        self._ids = Ids(self.node, self._now, after=newest)

    async def act(self, action: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run an action that may write, and answer after its commit."""
        return await self._act(self._line, lambda tx: action(tx, *args, **kwargs))

    async def read(self, question: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a bounded question on one snapshot."""
        return await self._line.read(
            lambda tx: question(tx, *args, **kwargs), alone=is_alone(question)
        )

    async def recall(self, question: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a question on a snapshot that may be some seconds old: of a replica, if there is one."""
        if self._has_replica:
            try:
                return await self._replica.read_once(lambda tx: question(tx, *args, **kwargs))
            except Exception as wrong:
                if not (is_server(wrong) or is_gone(wrong) or isinstance(wrong, Elsewhere)):
                    raise
                log.warning("the read replica did not answer; the primary is asked")
        return await self.read(question, *args, **kwargs)

    def own(self) -> Database:
        """Give the same house for its own work, which never waits behind visitors."""
        return _Own(self)

    def after_commit(self, told: Callable[[], None]) -> None:
        """Call `told` after each commit, of this process or of another."""
        self._wakes.after_commit.append(told)

    async def live(self) -> None:
        """Hear of the other processes, keep the node and the time, until cancelled."""
        await asyncio.gather(self._wakes.live(), repeat(_IN_STEP, self._keep_in_step))

    async def renew(self) -> None:
        """Keep this process's node for another while."""
        await self._own.act(lambda tx: renew(tx, self.node))

    async def close(self) -> None:
        """Finish what is waiting and let go of the database."""
        with contextlib.suppress(Elsewhere):  # else the lease runs out by itself
            await self.act(let_go, self.node)
        self._closed = True
        await asyncio.gather(*self._busy, return_exceptions=True)
        for line in (self._line, self._own, self._replica):
            await line.pool.close()

    async def act_on_its_own(self, deed: Callable[[Tx], Awaitable[T]]) -> T:
        """Run an action of the house's own."""
        return await self._act(self._own, deed)

    async def read_on_its_own(self, question: Callable[[Tx], Awaitable[T]], *, alone: bool) -> T:
        """Run a question of the house's own."""
        return await self._own.read(question, alone=alone)

    async def _act(self, line: Line, deed: Callable[[Tx], Awaitable[T]]) -> T:
        if self._closed:
            raise unavailable(ConnectionResetError("the house is closed"))
        if line is self._line and len(self._busy) >= self._most:
            raise Elsewhere("queue", BUSY)
        # A caller who is cancelled leaves the action to its end, as on SQLite.
        task = asyncio.create_task(line.act(deed))
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)
        return await asyncio.shield(task)

    def _now(self) -> int:
        """Give the time as the database has it: one clock for all processes of a house."""
        return self._clock() + self._behind

    async def _keep_in_step(self) -> None:
        async with self._own.pool.connection() as connection:
            found = await behind(connection)
        if abs(found - self._behind) > SECOND:
            log.warning("this machine's clock is %s ms behind the database's", found)
        self._behind = found
        if self.node >= 0:
            await self.renew()


class _Own:
    """The same house, on connections that visitors have no part in."""

    def __init__(self, house: HouseInPostgres) -> None:
        self._house = house
        self.recall = house.recall
        self.after_commit = house.after_commit
        self.live = house.live
        self.close = house.close

    def own(self) -> Database:
        """Give itself."""
        return self

    async def act(self, action: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run an action that may write, and answer after its commit."""
        return await self._house.act_on_its_own(lambda tx: action(tx, *args, **kwargs))

    async def read(self, question: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a bounded question on one snapshot."""
        return await self._house.read_on_its_own(
            lambda tx: question(tx, *args, **kwargs), alone=is_alone(question)
        )


async def opened(
    url: str, *, replica: str, connections: int, queue: int, now: Callable[[], int]
) -> HouseInPostgres:
    """Open a house in PostgreSQL that is at today's schema, or raise what is wrong with it."""
    house = HouseInPostgres(url, replica, connections, now=now, queue=queue)
    await house.open()
    return house


async def make_ready(url: str, *, beside: str = "") -> None:
    """Give an empty database today's schema; several processes may begin at once.

    beside: a house's file in the folder, which an empty database would silently take the place of.
    """
    connection = await connect(url)
    try:
        await prove_fit(connection)
        if beside:
            await _prove_not_passed_over(connection, beside)
        await migrate(connection, only_empty=True)
    except Exception as wrong:
        raise told_as(wrong) from wrong
    finally:
        connection.terminate()


async def _begin(tx: Tx) -> tuple[int, int]:
    return await lease_node(tx), await newest_id(tx)


async def _prove_not_passed_over(connection: Any, file: str) -> None:  # noqa: ANN401 - a connection
    if await is_empty(connection):
        why = say(
            "The house lies in {file}, and the database is empty. "
            "Move it there: kith move-database --to postgresql",
            file=file,
        )
        raise Elsewhere("database", why)
