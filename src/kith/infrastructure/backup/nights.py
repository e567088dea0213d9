"""The work of a night as rows in the queue: when it is due, and who is at it.

One piece of work is always ahead. Whoever takes it up puts the next one an hour ahead at once, and
keeps moving it on while it works: so nobody else begins meanwhile, and a process that dies leaves it
to be taken up again by another.
"""

from datetime import date, datetime, timedelta, tzinfo

from kith.foundation.clock import DAY, HOUR, MINUTE, at
from kith.infrastructure.backup.rows import newest_until, trouble_with
from kith.infrastructure.database import Tx
from kith.infrastructure.queue import later

WORK = "backup"
HOLD = HOUR
_YEARS = 3650 * DAY
_LONGEST_WAIT = 6 * HOUR
_MOST_DOUBLED = 9


def next_night(now: int, hour: int, zone: tzinfo) -> int:
    """Give the next moment at which a clock on the wall shows that hour."""
    today = at(now, zone).date()
    return min(
        moment for days in range(3) if (moment := _on(today + timedelta(days), hour, zone)) > now
    )


def last_night(now: int, hour: int, zone: tzinfo) -> int:
    """Give the last moment at which a clock on the wall showed that hour."""
    today = at(now, zone).date()
    return max(
        moment for days in range(3) if (moment := _on(today - timedelta(days), hour, zone)) <= now
    )


async def plan(tx: Tx, place: str, hour: int, zone: tzinfo) -> None:
    """Let the next backup be ahead, and not too far: the clock may have been set back."""
    due = next_night(tx.now, hour, zone)
    if await is_missing(tx, place, hour, zone):
        due = tx.now
    waiting = await _waiting(tx)
    if not waiting:
        await later(tx, WORK, "", wait=due - tx.now, within=_YEARS)
    elif waiting[0] > max(due, tx.now + _LONGEST_WAIT + HOLD):
        await put(tx, due)


async def is_ahead(tx: Tx) -> bool:
    """Tell whether a backup is ahead."""
    return bool(await _waiting(tx))


async def plan_none(tx: Tx) -> None:
    """Let no backup be ahead."""
    await tx.run("delete from jobs where kind = $1 and state = 'waiting'", WORK)


async def is_missing(tx: Tx, place: str, hour: int, zone: tzinfo) -> bool:
    """Tell whether last night's backup is not there yet."""
    newest = await newest_until(tx, place, tx.now)
    return newest is None or newest < last_night(tx.now, hour, zone)


async def take_up(tx: Tx) -> bool:
    """Take up the work of tonight; false if somebody else is at it, or has done it."""
    if any(moment > tx.now for moment in await _waiting(tx)):
        return False
    await tx.run("delete from jobs where kind = $1 and state = 'waiting'", WORK)
    await later(tx, WORK, "", wait=HOLD, within=_YEARS)
    return True


async def hold_on(tx: Tx) -> None:
    """Keep others from beginning for a while more."""
    await put(tx, tx.now + HOLD)


async def put_off(tx: Tx) -> int:
    """Let it be tried again, later each time; give when."""
    trouble = await trouble_with(tx, WORK)
    doubled = min(trouble.tries if trouble else 1, _MOST_DOUBLED)
    moment = tx.now + min(_LONGEST_WAIT, MINUTE << doubled)
    await put(tx, moment)
    return moment


async def put(tx: Tx, moment: int) -> None:
    """Let the work that is ahead be due at a moment."""
    await tx.run(
        "update jobs set next_at = $2, until_at = $3 where kind = $1 and state = 'waiting'",
        WORK, moment, moment + _YEARS,
    )  # fmt: skip


async def _waiting(tx: Tx) -> list[int]:
    sql = (
        "select next_at from jobs where kind = $1 and state = 'waiting' order by next_at limit 100"
    )
    return await tx.many(int, sql, WORK)


def _on(day: date, hour: int, zone: tzinfo) -> int:
    return int(datetime(day.year, day.month, day.day, hour, tzinfo=zone).timestamp() * 1000)
