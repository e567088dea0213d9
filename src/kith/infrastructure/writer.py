"""The one writer of an SQLite file: many actions, one commit.

Each waiting action runs on the event loop inside a savepoint of its own; only the COMMIT, which
waits for the disk, runs in a thread. Nobody is answered before it.
"""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from contextvars import Context, copy_context
from typing import Any

import apsw

from kith.foundation.errors import Elsewhere, Wrong
from kith.foundation.languages import say
from kith.infrastructure.commits import CommitEnded, Commits
from kith.infrastructure.database import NewId, Tx, Unfit, tell
from kith.infrastructure.sqlite import (
    BUSY_WAIT,
    SqliteTx,
    connect,
    doubtful,
    execute,
    finish,
    is_disk,
    unavailable,
)

log = logging.getLogger(__name__)
BATCH = 128
SLICE = 8
Deed = Callable[[Tx], Awaitable[Any]]


class _Job:
    __slots__ = ("answer", "context", "deed", "error", "value")

    def __init__(self, deed: Deed, answer: "asyncio.Future[Any]") -> None:
        self.deed = deed
        self.answer = answer
        self.context: Context = copy_context()
        self.value: Any = None
        self.error: BaseException | None = None

    def tell(self) -> None:
        if self.answer.done():
            return  # the caller has gone; what was kept stays kept
        if self.error is None:
            self.answer.set_result(self.value)
        else:
            self.answer.set_exception(self.error)


class Writer:
    """Runs deeds in the order they came, and answers each after the commit it was part of."""

    def __init__(self, path: str, *, now: Callable[[], int], new_id: NewId, most: int) -> None:
        """Open the file for writing; at most `most` deeds may wait."""
        self._db = connect(path)
        self._db.set_busy_timeout(0)
        self._now = now
        self._new_id = new_id
        self._most = most
        self._commits = Commits(self._db)
        self._waiting: deque[_Job] = deque()
        self._task: asyncio.Task[None] | None = None
        self._closed = False
        self.after_commit: list[Callable[[], None]] = []

    async def act(self, deed: Deed) -> Any:  # noqa: ANN401 - whatever the deed gives
        """Give what the deed gives, once it is on the disk."""
        if self._closed:
            raise unavailable(apsw.ConnectionClosedError("the house is closing"))
        if len(self._waiting) >= self._most:
            raise Elsewhere(
                "queue", say("This house is busy. Nothing was kept; please try again in a moment.")
            )
        loop = asyncio.get_running_loop()
        job = _Job(deed, loop.create_future())
        self._waiting.append(job)
        if self._task is None:
            self._task = loop.create_task(self._live(), context=Context())
        return await job.answer

    async def close(self) -> None:
        """Finish what is waiting, then let go of the file."""
        self._closed = True
        if self._task is not None:
            await asyncio.shield(self._task)
        self._commits.end()
        self._db.close()

    async def _live(self) -> None:
        try:
            while self._waiting:
                await self._batch()
        finally:
            self._task = None
            if self._waiting:  # only when this task itself was ended
                ended = asyncio.CancelledError()
                self._give_up(list(self._waiting), unavailable, ended)
                self._waiting.clear()

    async def _batch(self) -> None:
        jobs: list[_Job] = []
        committing = False
        try:
            await self._begin()
            await self._run_some(jobs)
            committing = True
            await self._commits.do("commit")
        except BaseException as wrong:
            if not jobs and self._waiting:
                jobs.append(self._waiting.popleft())  # the begin was refused: somebody must be told
            if self._is_kept(jobs, wrong):
                log.exception("the commit was kept, and what came after it went wrong")
            else:
                self._rollback()
                in_doubt = committing and isinstance(wrong, apsw.IOError)
                self._give_up(jobs, doubtful if in_doubt else unavailable, wrong)
            if not isinstance(wrong, Exception):
                raise
        for job in jobs:
            job.tell()
        tell(self.after_commit)

    def _is_kept(self, jobs: list[_Job], wrong: BaseException) -> bool:
        """Tell whether all was on the disk before something else than the database went wrong."""
        return isinstance(wrong, CommitEnded) and bool(jobs) and not self._db.in_transaction

    async def _run_some(self, jobs: list[_Job]) -> None:
        while self._waiting and len(jobs) < BATCH:
            job = self._waiting.popleft()
            if job.answer.done():
                continue
            jobs.append(job)
            self._run(job)
            if len(jobs) % SLICE == 0:
                await asyncio.sleep(0)

    def _run(self, job: _Job) -> None:
        execute(self._db, "savepoint deed")
        tx = SqliteTx(self._db, self._now(), self._new_id)
        try:
            job.value = finish(job.deed(tx), job.context)
            tx.prove_sound()
        except BaseException as wrong:
            # A full disk undoes the whole batch by itself: then nobody in it may be told "kept".
            if not self._db.in_transaction:
                raise
            execute(self._db, "rollback to deed")
            job.error = _told_as(wrong)
        finally:
            tx.end()
        execute(self._db, "release deed")

    async def _begin(self) -> None:
        try:
            execute(self._db, "begin immediate")
        except apsw.BusyError:  # the command line is writing to the same file
            self._db.set_busy_timeout(BUSY_WAIT)
            try:
                await self._commits.do("begin immediate")
            finally:
                self._db.set_busy_timeout(0)

    def _rollback(self) -> None:
        if self._db.in_transaction:
            with contextlib.suppress(apsw.Error):  # the next begin tells, if this went wrong too
                execute(self._db, "rollback")

    def _give_up(
        self, jobs: list[_Job], told: Callable[[BaseException], Wrong], wrong: BaseException
    ) -> None:
        for job in jobs:
            job.error = told(wrong)
            job.error.__cause__ = wrong
            job.tell()


def _told_as(wrong: BaseException) -> BaseException:
    if not isinstance(wrong, Exception):  # a cancelled future would look like a caller who has gone
        unfit = Unfit("an action ended in a way that only its caller may")
        unfit.__cause__ = wrong
        return unfit
    return unavailable(wrong) if is_disk(wrong) else wrong
