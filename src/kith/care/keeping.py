"""Keeps the house: a backup each night, a drill each month, and a word to who looks after it if not."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from dataclasses import fields

from kith.care.today.model import About
from kith.care.today.rows import add_line
from kith.foundation.clock import DAY, HOUR, SECOND, zone_named
from kith.foundation.languages import say
from kith.foundation.settings import Settings
from kith.infrastructure.backup import nights, rows
from kith.infrastructure.backup.aside import Done, kith_aside
from kith.infrastructure.backup.lying import place_named
from kith.infrastructure.backup.rows import Trying
from kith.infrastructure.database import Database, Tx, repeat
from kith.infrastructure.files import speaking
from kith.ties.accounts.rows import administrators

log = logging.getLogger(__name__)
WORK = nights.WORK
DRILL_EACH = 28 * DAY
_PLAN_EACH = HOUR / SECOND
_HOLD_EACH = nights.HOLD / 6 / SECOND

Aside = Callable[[list[str], dict[str, str]], Awaitable[Done]]


class Nights:
    """Does the work of the night, in whichever process of the house takes it up."""

    def __init__(
        self, database: Database, settings: Settings, folder: str, aside: Aside = kith_aside
    ) -> None:
        """Know the house, and how work is done aside."""
        self._database, self._settings, self._aside = database, settings, aside
        self._zone = zone_named(settings.zone)
        self._place = place_named(settings.backup_to) if settings.backup_to else ""
        self._environ = {
            **{
                f"KITH_{one.name.upper()}": str(getattr(settings, one.name))
                for one in fields(settings)
            },
            "KITH_DATA": folder,
        }
        self._due = asyncio.Event()

    async def due(self, _body: str) -> None:
        """Let the work begin, if nobody is at it; that is all the queue waits for."""
        if self._place and await self._database.act(nights.take_up):
            self._due.set()

    async def live(self) -> None:
        """Work when it is due, until cancelled."""
        await asyncio.gather(repeat(_PLAN_EACH, self.plan), self._live())

    async def plan(self) -> None:
        """Let the next night be ahead."""
        if self._place:
            await self._database.act(
                nights.plan, self._place, self._settings.backup_hour, self._zone
            )
        elif await self._database.read(nights.is_ahead):
            await self._database.act(nights.plan_none)

    async def _live(self) -> None:
        await self._safely(self.plan)
        while True:
            await self._due.wait()
            self._due.clear()
            await self._safely(self._work)

    async def _safely(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except Exception:
            log.exception("the work of the night could not be done; it is tried again")

    async def _work(self) -> None:
        holding = asyncio.create_task(repeat(_HOLD_EACH, self._hold_on))
        try:
            is_made = await self._made()
            if is_made and await self._database.read(drill_is_due, self._place):
                await self._tried("drill", ["drill", "--gently"])
        finally:
            holding.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await holding
        await self._database.act(self._ahead, is_made)

    async def _made(self) -> bool:
        hour = self._settings.backup_hour
        if not await self._database.read(nights.is_missing, self._place, hour, self._zone):
            return True
        return await self._tried("backup", ["backup", "--gently"])

    async def _tried(self, kind: Trying, words: list[str]) -> bool:
        try:
            done = await self._aside(words, self._environ)
        except TimeoutError:
            late = say("It took longer than a day lasts.")
            done = Done(1, late.into(speaking(self._settings.language)))
        if done.code:
            log.error("kith %s: %s", kind, done.says)
            await self._database.act(failed, kind, done.says)
        else:
            log.info("kith %s: done", kind)
        return not done.code

    async def _hold_on(self) -> None:
        await self._database.act(nights.hold_on)

    async def _ahead(self, tx: Tx, is_made: bool) -> None:  # noqa: FBT001 - an answer handed on
        if is_made:
            await nights.put(tx, nights.next_night(tx.now, self._settings.backup_hour, self._zone))
        else:
            await nights.put_off(tx)


async def drill_is_due(tx: Tx, place: str) -> bool:
    """Tell whether no backup was opened for a month, or the last one was not as it should be."""
    if await rows.trouble_with(tx, "drill"):
        return True
    last = await rows.last_drill(tx, place, tx.now)
    return last is None or (last.drilled_at or 0) < tx.now - DRILL_EACH


async def failed(tx: Tx, kind: Trying, says: str) -> None:
    """Keep what failed, and tell once who looks after the house; a backup may first fail for an hour."""
    trouble = await rows.note_trouble(tx, kind, says)
    if trouble.told_at is None and (kind == "drill" or tx.now - trouble.since >= HOUR):
        for person_id in await administrators(tx):
            await add_line(tx, person_id, f"no-{kind}", About(reason=says))
        await rows.note_told(tx, kind)
