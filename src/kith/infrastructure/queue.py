"""Later work as rows: each with a state, a next attempt, a deadline and the last error."""

import asyncio
import contextlib
import logging
import random
from collections.abc import Awaitable, Callable, Mapping

import msgspec

from kith.foundation.clock import DAY, HOUR, MINUTE, SECOND
from kith.infrastructure.database import Database, Tx, alone, marks

log = logging.getLogger(__name__)
Worker = Callable[[str], Awaitable[None]]
_HOLD = 5 * MINUTE
_LONGEST_WAIT = 6 * HOUR
_RETRY = 5.0


class Job(msgspec.Struct, frozen=True):
    """One piece of later work."""

    id: int
    kind: str
    body: str
    state: str
    next_at: int
    until_at: int
    tries: int
    error: str


_COLUMNS = "id, kind, body, state, next_at, until_at, tries, error"


async def later(tx: Tx, kind: str, body: str, *, wait: int = 0, within: int = 3 * DAY) -> int:
    """Keep work to be done after `wait` and given up after `within` milliseconds."""
    job_id = tx.new_id()
    await tx.run(
        f"insert into jobs ({_COLUMNS}) values ($1, $2, $3, 'waiting', $4, $5, 0, '')",
        job_id, kind, body, tx.now + wait, tx.now + wait + within,
    )  # fmt: skip
    return job_id


async def is_waiting(tx: Tx, kind: str) -> bool:
    """Tell whether work of a kind waits to be done, besides what is being done now."""
    sql = "select 1 from jobs where kind = $1 and state = 'waiting' limit 1"
    return await tx.one(int, sql, kind) is not None


async def stuck(tx: Tx) -> list[Job]:
    """Give the work that was given up or keeps failing, oldest first."""
    return await tx.many(
        Job,
        f"select {_COLUMNS} from jobs where state = 'stuck' or tries > 3 order by id limit 100",
    )


async def retry(tx: Tx, job_id: int) -> int:
    """Try a piece of work again at once, with a fresh deadline."""
    return await tx.run(
        "update jobs set state = 'waiting', tries = 0, next_at = $2, until_at = $3 where id = $1",
        job_id, tx.now, tx.now + 3 * DAY,
    )  # fmt: skip


async def waiting(tx: Tx) -> int:
    """Give the number of pieces of work that are due now."""
    found = await tx.many(
        int, "select 1 from jobs where state <> 'stuck' and next_at <= $1", tx.now
    )
    return len(found)


class Queue:
    """Does later work for as long as the house runs: in lanes beside each other, each piece after piece."""

    def __init__(self, database: Database, *lanes: Mapping[str, Worker]) -> None:
        """Know who does which kind of work; what waits for other machines has a lane of its own."""
        self._lanes = [_Lane(database, workers) for workers in lanes]

    def woken(self) -> None:
        """Look for work soon; called after each commit."""
        for lane in self._lanes:
            lane.wake.set()

    async def live(self) -> None:
        """Work until cancelled."""
        await asyncio.gather(*(lane.live() for lane in self._lanes))

    async def run_due(self) -> None:
        """Do all the work that is due."""
        for lane in self._lanes:
            await lane.run_due()


class _Lane:
    """Does some kinds of work, one piece at a time."""

    def __init__(self, database: Database, workers: Mapping[str, Worker]) -> None:
        self._database = database
        self._workers = workers
        self._kinds = tuple(workers)
        self.wake = asyncio.Event()

    async def live(self) -> None:
        while True:
            self.wake.clear()
            wait = await self._round()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await self.wake.wait()

    async def run_due(self) -> float | None:
        """Do what is due, and give the seconds until more is; None if nothing waits."""
        while (wait := await self._database.read(_until_next, self._kinds)) == 0:
            job = await self._database.act(_take, self._kinds)
            if job is not None:
                await self._do(job)
        return wait

    async def _round(self) -> float | None:
        try:
            return await self.run_due()
        except Exception:
            log.exception("the queue could not go on; it tries again")
            return _RETRY

    async def _do(self, job: Job) -> None:
        try:
            await self._workers[job.kind](job.body)
        except Exception as wrong:
            log.exception("work %s could not be done; it is tried again", job.kind)
            await self._database.act(_put_off, job, type(wrong).__name__)
        else:
            await self._database.act(_done, job.id)


@alone
async def _until_next(tx: Tx, kinds: tuple[str, ...]) -> float | None:
    """Give the seconds until something is due; 0 if it is, None if nothing waits."""
    sql = f"""
        select next_at from jobs
         where state <> 'stuck' and kind in ({marks(len(kinds))})
         order by next_at
         limit 1"""
    soonest = await tx.many(int, sql, *kinds)
    return max(0.0, (soonest[0] - tx.now) / SECOND) if soonest else None


async def _take(tx: Tx, kinds: tuple[str, ...]) -> Job | None:
    await tx.run(
        """
        update jobs set state = 'stuck', error = 'it ended the program, or was not reached in time'
         where state = 'running' and next_at <= $1 and until_at < $1""",
        tx.now,
    )
    # A piece that was taken by a process which died comes back when its hold is over.
    return await tx.one(
        Job,
        f"""
        update jobs set state = 'running', next_at = $2, tries = tries + 1
         where id = (select id from jobs
                      where state <> 'stuck' and next_at <= $1
                        and kind in ({marks(len(kinds), first=3)})
                      order by next_at, id limit 1
                        for update skip locked)
        returning {_COLUMNS}""",
        tx.now, tx.now + _HOLD, *kinds,
    )  # fmt: skip


async def _done(tx: Tx, job_id: int) -> None:
    await tx.run("delete from jobs where id = $1", job_id)


async def _put_off(tx: Tx, job: Job, error: str) -> None:
    wait = min(_LONGEST_WAIT, MINUTE << min(job.tries, 10))
    next_at = tx.now + int(wait * random.uniform(0.8, 1.2))  # noqa: S311 - jitter, no secret
    state = "waiting" if next_at < job.until_at else "stuck"
    await tx.run(
        "update jobs set state = $2, next_at = $3, error = $4 where id = $1",
        job.id, state, next_at, error[:500],
    )  # fmt: skip
