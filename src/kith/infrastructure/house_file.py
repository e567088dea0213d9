"""The SQLite file of a house as a Database: opened, at today's schema, with ids of its own."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import TypeVar

import apsw

from kith.foundation.clock import HOUR
from kith.foundation.errors import Elsewhere, Wrong
from kith.foundation.ids import NODES, Ids
from kith.foundation.languages import say
from kith.infrastructure.database import Action, P, Tx, Unfit
from kith.infrastructure.migrations.run import check
from kith.infrastructure.sqlite import SqliteTx, connect, execute, finish, is_disk, unavailable
from kith.infrastructure.writer import Writer

T = TypeVar("T")
LEASE = HOUR


class HouseFile:
    """A Database over one SQLite file; one process at a time serves it."""

    def __init__(self, path: str, *, now: Callable[[], int], queue: int = 1024) -> None:
        """Open a file that is at today's schema, or raise what is wrong with it."""
        self._now, self._path = now, path
        try:
            self._reader = connect(path)
            check(self._reader)
            self.node = lease_node(self._reader, now())
            newest = newest_id(self._reader)
            execute(self._reader, "pragma query_only = on")
        except apsw.Error as wrong:
            raise unavailable(wrong) from wrong
        self._ids = Ids(self.node, now, after=newest)
        self._writer = Writer(path, now=now, new_id=self._ids.next, most=queue)

    async def act(self, action: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run an action that may write, and answer after its commit."""
        return await self._writer.act(lambda tx: action(tx, *args, **kwargs))

    async def read(self, question: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a bounded question on one snapshot, on the event loop."""
        tx = SqliteTx(self._reader, self._now(), self._ids.next)
        try:
            execute(self._reader, "begin")
            return finish(question(tx, *args, **kwargs))
        except apsw.ReadOnlyError as wrong:
            raise Unfit("a question may not write") from wrong
        except apsw.Error as wrong:
            if not is_disk(wrong):
                raise
            raise unavailable(wrong) from wrong
        finally:
            tx.end()
            if self._reader.in_transaction:
                execute(self._reader, "rollback")

    def after_commit(self, told: Callable[[], None]) -> None:
        """Call `told` after each commit of this process."""
        self._writer.after_commit.append(told)

    def changed_elsewhere(self) -> int:
        """Give a number that differs once another process has written to the file."""
        return int(next(execute(self._reader, "pragma data_version"))[0])

    async def renew(self) -> None:
        """Keep this process's node for another while."""
        await self.act(_renew, self.node, LEASE)

    async def close(self) -> None:
        """Finish what is waiting and let go of the file."""
        with contextlib.suppress(Wrong):  # the lease runs out by itself
            await self.act(_renew, self.node, -1)
        await self._writer.close()
        self._reader.close()

    async def tidy(self) -> None:
        """Leave nothing in the write-ahead log: what was deleted is gone from the disk."""
        await asyncio.to_thread(self._truncate_log)

    def _truncate_log(self) -> None:
        db = connect(self._path)
        try:
            execute(db, "pragma wal_checkpoint(truncate)")
        finally:
            db.close()


def newest_id(db: apsw.Connection) -> int:
    """Give the newest id by which the house tells before from after, whatever its clock says now."""
    asked = (
        "select coalesce(max(id), 0) from posts",
        "select coalesce(max(since), 0) from seats",
        "select coalesce(max(id), 0) from people",
    )
    return max(int(found) for sql in asked for (found,) in execute(db, sql))


def lease_node(db: apsw.Connection, now: int) -> int:
    """Take a node number that no running process holds, the longest unused, so that ids never repeat."""
    execute(db, "begin immediate")
    try:
        node = _longest_unused(db, now)
        execute(
            db, "insert or replace into nodes (node, until_at) values (?, ?)", (node, now + LEASE)
        )
    except BaseException:
        execute(db, "rollback")
        raise
    execute(db, "commit")
    return node


def _longest_unused(db: apsw.Connection, now: int) -> int:
    until = {int(node): int(at) for node, at in execute(db, "select node, until_at from nodes")}
    free = [node for node in range(NODES) if until.get(node, 0) <= now]
    if not free:
        raise Elsewhere("database", say("Too many programs are using this house at once."))
    return min(free, key=lambda node: (until.get(node, 0), node))


async def _renew(tx: Tx, node: int, lease: int) -> None:
    await tx.run("update nodes set until_at = $2 where node = $1", node, tx.now + lease)
