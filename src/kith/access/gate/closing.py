"""Closing the house to strangers: by one switch, and by itself when far more come than usual."""

from kith.access.gate import rows
from kith.access.gate.facts import ClosedToStrangers, OpenedToStrangers
from kith.access.gate.model import HOURS, ITSELF, TIMES, USUAL_OF, Closed, usual
from kith.foundation.clock import HOUR
from kith.foundation.errors import Conflict, Invalid, NotAllowed
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.homes.rows import add_log_entry
from kith.ties.people.model import Speaker


async def is_closed(tx: Tx) -> Closed | None:
    """Give since when, until when and by whom the house is closed to strangers; None if it is not."""
    return await rows.lockdown(tx)


async def may_close(tx: Tx, person_id: int) -> bool:
    """Tell whether somebody may close the house to strangers, and open it again."""
    return await rows.looks_after_the_door(tx, person_id)


async def close(tx: Tx, speaker: Speaker, hours: int) -> None:
    """Close the house to strangers for a day or three, in place of an earlier closing."""
    await _may(tx, speaker)
    if hours not in HOURS:
        raise Invalid("hours", say("Please choose a day or three days."))
    await rows.end_lockdowns(tx, speaker.id)
    await _close(tx, speaker.id, hours)
    await add_log_entry(tx, f"closed-{hours}", str(speaker.id))


async def open_again(tx: Tx, speaker: Speaker) -> None:
    """Let strangers knock again; those who came before are not counted any more."""
    await _may(tx, speaker)
    if not await rows.end_lockdowns(tx, speaker.id):
        raise Conflict(say("This house is open to strangers."))
    await rows.forget_strangers_now(tx)
    await add_log_entry(tx, "opened", str(speaker.id))
    await record(tx, OpenedToStrangers(speaker.id))


async def note(tx: Tx, person_id: int) -> None:
    """Keep that a stranger was at the door, and close it at ten times the usual of an hour."""
    if not await rows.note_stranger(tx, person_id):
        return
    await rows.count_stranger(tx)
    often = TIMES * usual(await rows.earlier_hours(tx, USUAL_OF))
    if await rows.strangers_now(tx) >= often and not await rows.lockdown(tx):
        await _close(tx, ITSELF, HOURS[0])
        await add_log_entry(tx, "closed", "itself")


async def _close(tx: Tx, by_id: int, hours: int) -> None:
    until_at = tx.now + hours * HOUR
    await rows.add_lockdown(tx, by_id, until_at)
    await record(tx, ClosedToStrangers(by_id, until_at))


async def _may(tx: Tx, speaker: Speaker) -> None:
    if not await may_close(tx, speaker.id):
        raise NotAllowed(say("Only guides and the administrator open and close this door."))
