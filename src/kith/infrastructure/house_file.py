"""The SQLite file of a house as a Database: opened, at today's schema, with ids of its own."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import TypeVar

import apsw

from kith.foundation.clock import HOUR, SECOND
from kith.foundation.errors import Wrong
from kith.foundation.ids import Ids
from kith.infrastructure.database import Action, Database, P, Unfit, repeat
from kith.infrastructure.migrations.run import check
from kith.infrastructure.nodes import lease_node, let_go, newest_id, renew
from kith.infrastructure.sqlite import SqliteTx, connect, execute, finish, is_disk, unavailable
from kith.infrastructure.writer import Writer

T = TypeVar("T")
_LOOK_ELSEWHERE = 2.0
_RENEW = HOUR / 6 / SECOND
_TIDY = HOUR / SECOND


class HouseFile:
    """A Database over one SQLite file; one process at a time serves it."""

    def __init__(self, path: str, *, now: Callable[[], int], queue: int = 1024) -> None:
        """Open a file that is at today's schema, or raise what is wrong with it."""
        self._now, self._path = now, path
        try:
            self._reader = connect(path)
            check(self._reader)
            self.node, newest = self._take_node()
            execute(self._reader, "pragma query_only = on")
        except apsw.Error as wrong:
            raise unavailable(wrong) from wrong
        self._ids = Ids(self.node, now, after=newest)
        self._writer = Writer(path, now=now, new_id=self._ids.next, most=queue)
        self._seen_elsewhere = self._changed_elsewhere()

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

    async def recall(self, question: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a question like any other: a file has no replica."""
        return await self.read(question, *args, **kwargs)

    def own(self) -> Database:
        """Give itself: on a file nobody waits for a connection."""
        return self

    def after_commit(self, told: Callable[[], None]) -> None:
        """Call `told` after each commit of this process."""
        self._writer.after_commit.append(told)

    async def live(self) -> None:
        """Notice what the command line writes, keep the node, and tidy up, until cancelled."""
        await asyncio.gather(
            repeat(_LOOK_ELSEWHERE, self.look_elsewhere),
            repeat(_RENEW, self.renew),
            repeat(_TIDY, self.tidy),
        )

    async def renew(self) -> None:
        """Keep this process's node for another while."""
        await self.act(renew, self.node)

    async def close(self) -> None:
        """Finish what is waiting and let go of the file."""
        with contextlib.suppress(Wrong):  # the lease runs out by itself
            await self.act(let_go, self.node)
        await self._writer.close()
        self._reader.close()

    async def tidy(self) -> None:
        """Leave nothing in the write-ahead log: what was deleted is gone from the disk."""
        await asyncio.to_thread(self._truncate_log)

    async def look_elsewhere(self) -> None:
        """Tell whoever waits for commits if another process has written to the file."""
        if (changed := self._changed_elsewhere()) != self._seen_elsewhere:
            self._seen_elsewhere = changed
            for told in self._writer.after_commit:
                told()

    def _changed_elsewhere(self) -> int:
        """Give a number that differs once another process has written to the file."""
        return int(next(execute(self._reader, "pragma data_version"))[0])

    def _take_node(self) -> tuple[int, int]:
        tx = SqliteTx(self._reader, self._now(), _no_id)
        execute(self._reader, "begin immediate")
        try:
            taken = finish(lease_node(tx)), finish(newest_id(tx))
        except BaseException:
            execute(self._reader, "rollback")
            raise
        execute(self._reader, "commit")
        return taken

    def _truncate_log(self) -> None:
        db = connect(self._path)
        try:
            execute(db, "pragma wal_checkpoint(truncate)")
        finally:
            db.close()


def _no_id(_after: int) -> int:
    raise Unfit("a process has no ids before it has a node")
