"""Lets what is due go out: each time of each day once, however many processes look."""

from collections.abc import Sequence

import msgspec

from kith.care.notices import rows
from kith.care.notices.model import MAIL, About, Notice, Reached, about_hand, about_letter
from kith.care.notices.times import MOST_A_DAY, TICK, Slot, evening, next_tick, slot_now
from kith.foundation.clock import HOUR, MINUTE
from kith.foundation.ids import moment_of
from kith.infrastructure.database import Database, Tx
from kith.infrastructure.queue import is_waiting, later

WORK = "notices"
BY_MAIL, BY_PUSH = "notice-mail", "notice-push"
_AT_ONCE = 500


async def plan_soon(tx: Tx) -> None:
    """Let somebody look what is due, as long as anybody is told anything outside the house."""
    if await rows.is_anybody_reached(tx) and not await is_waiting(tx, WORK):
        await later(tx, WORK, "", wait=next_tick(tx.now) - tx.now, within=HOUR)


async def plan(database: Database) -> None:
    """Let go out what is due now, and look again at the next quarter of an hour."""
    await database.act(plan_soon)
    after = 0
    while people := await database.read(rows.reached, after=after, most=_AT_ONCE):
        for one, slot in await database.read(due, people):
            await database.act(let_out, one, slot)
        after = people[-1].person_id


async def due(tx: Tx, people: Sequence[Reached]) -> list[tuple[Reached, Slot]]:
    """Give for whom a time has come of which nothing went out yet on some way."""
    moment, claimed = tx.now // TICK * TICK, await rows.claimed_until(tx, tx.now)
    found = ((one, slot_now(one.hours, one.night, moment)) for one in people)
    return [
        (one, slot)
        for one, slot in found
        if slot and {(one.person_id, way.id, slot.about) for way in one.ways} - claimed
    ]


async def let_out(tx: Tx, one: Reached, slot: Slot) -> None:
    """Let the notice of one time go out on each way, once; a way that began later waits for the next."""
    day = f"{slot.day:%Y-%m-%d}"
    for way in one.ways:
        is_early = moment_of(way.told_id) < slot.at
        if is_early and await rows.claimed_on(tx, one.person_id, way.id, day) < MOST_A_DAY:
            await send_later(tx, Notice(one.person_id, way.id, slot.about), slot.until)


async def send_later(tx: Tx, notice: Notice, until: int, wait: int = 0) -> None:
    """Keep that a notice is to go out, together with the work of it, unless that is kept already."""
    if await rows.claim(tx, notice, until):
        kind = BY_MAIL if notice.way_id == MAIL else BY_PUSH
        await later(tx, kind, msgspec.json.encode(notice).decode(), wait=wait)


async def let_letter_out(tx: Tx, person_id: int, letter_id: int) -> None:
    """Let the notice of a letter go out at once, unless it is night where its reader is."""
    found = await rows.reached(tx, after=person_id - 1, most=1)
    for one in found:
        if one.person_id == person_id and one.night.until(tx.now) is None:
            for way in one.ways:
                # More of the same writer within the hour stands in the next of the day's times.
                if not await rows.was_told_of_writer(tx, person_id, way.id, letter_id):
                    notice = Notice(person_id, way.id, about_letter(letter_id))
                    await send_later(tx, notice, min(tx.now + HOUR, evening(one.night, tx.now)))


async def let_meeting_out(tx: Tx, person_id: int, about: About, too_late: int) -> None:
    """Let somebody be told of a gathering at once; at night in the morning, unless that is too late.

    Moved once more before the first was told, it is told once, as it is by then.
    """
    first = about.before if about.kind == "moved" else ""
    await _let_out_by_day(tx, person_id, about.named, too_late, first=first)


async def let_hand_out(tx: Tx, person_id: int, handshake_id: int, too_late: int) -> None:
    """Let somebody be told of a handshake, a minute later: who sees it on the page answers there."""
    await _let_out_by_day(tx, person_id, about_hand(handshake_id), too_late, wait=MINUTE)


async def _let_out_by_day(
    tx: Tx, person_id: int, about: str, too_late: int, *, wait: int = 0, first: str = ""
) -> None:
    for one in await rows.reached(tx, after=person_id - 1, most=1):
        if one.person_id != person_id:
            continue
        soon = tx.now + wait
        morning = one.night.until(soon) or soon
        at = morning if morning < too_late else soon
        for way in one.ways:
            until = at + HOUR
            if not (first and await rows.goes_by(tx, person_id, way.id, first, until)):
                await send_later(tx, Notice(person_id, way.id, about), until, at - tx.now)
