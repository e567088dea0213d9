"""The SQLite file of a house as a Database: opened, at today's schema, with ids of its own."""

from collections.abc import Callable
from typing import TypeVar

import apsw

from kith.foundation.clock import HOUR
from kith.foundation.ids import NODES, Ids
from kith.infrastructure.database import Action, P, Tx
from kith.infrastructure.migrations.run import check
from kith.infrastructure.sqlite import SqliteTx, connect, execute, finish, is_disk, unavailable
from kith.infrastructure.writer import Writer

T = TypeVar("T")
LEASE = HOUR


class HouseFile:
    """A Database over one SQLite file; one process at a time serves it."""

    def __init__(self, path: str, *, now: Callable[[], int], queue: int = 1024) -> None:
        """Open a file that is at today's schema, or raise what is wrong with it."""
        self._now = now
        self._reader = connect(path)
        check(self._reader)
        self.node = lease_node(self._reader, now())
        execute(self._reader, "pragma query_only = on")
        self._ids = Ids(self.node, now)
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
        except apsw.Error as wrong:
            raise (unavailable(wrong) if is_disk(wrong) else wrong) from wrong
        finally:
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
        await self.act(_renew, self.node, -1)
        await self._writer.close()
        self._reader.close()


def lease_node(db: apsw.Connection, now: int) -> int:
    """Take a node number that no running process holds, so that ids never collide."""
    execute(db, "begin immediate")
    try:
        held: set[int] = {
            n for (n,) in execute(db, "select node from nodes where until_at > ?", (now,))
        }
        node = next(n for n in range(NODES) if n not in held)
        execute(
            db, "insert or replace into nodes (node, until_at) values (?, ?)", (node, now + LEASE)
        )
    except BaseException:
        execute(db, "rollback")
        raise
    execute(db, "commit")
    return node


async def _renew(tx: Tx, node: int, lease: int) -> None:
    await tx.run("update nodes set until_at = $2 where node = $1", node, tx.now + lease)
