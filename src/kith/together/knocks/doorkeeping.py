"""A friend who answers one's door for some days: they read for one, and never speak for one."""

from kith.access.enter import meet
from kith.foundation.clock import DAY
from kith.foundation.errors import Conflict, Invalid, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import bond, kept_apart
from kith.ties.people.model import Speaker
from kith.together.knocks import rows
from kith.together.knocks.model import MOST_DAYS, Keeping


async def ask_to_keep(tx: Tx, speaker: Speaker, handle: str, days: int) -> None:
    """Ask somebody whom one knows to answer one's door for up to fourteen days."""
    friend = await meet(tx, speaker, handle)
    if not 1 <= days <= MOST_DAYS:
        raise Invalid("days", say("Please choose one to fourteen days."))
    if await bond(tx, speaker.id, friend.id) is None:
        raise Invalid("whom", say("Please choose somebody whom you know."))
    before = await keeping_of(tx, speaker.id)
    if before and before.is_on(tx.now):
        raise Conflict(say("Somebody answers your door already. You can end that first."))
    await rows.ask_keeper(tx, Keeping(speaker.id, friend.id, days, tx.now))


async def keeping_of(tx: Tx, owner_id: int) -> Keeping | None:
    """Give who answers somebody's door or is asked to; a friend who ended contact looks as if they had stopped."""
    found = await rows.doorkeeper_of(tx, owner_id)
    if found is None or not found.is_still(tx.now):
        return None
    gone = found.is_on(tx.now) and found.keeper_id in await kept_apart(tx, owner_id)
    return None if gone else found


async def agree_to_keep(tx: Tx, speaker: Speaker, handle: str) -> None:
    """Answer a friend's door from now on, for as many days as they asked."""
    asked = await _asked(tx, speaker, handle)
    if asked.until_at is not None:
        raise Conflict(say("You answer this door already."))
    until_at = tx.now + asked.days * DAY
    await rows.ask_keeper(tx, Keeping(asked.owner_id, speaker.id, asked.days, tx.now, until_at))


async def stop_keeping(tx: Tx, speaker: Speaker, handle: str) -> None:
    """Answer a friend's door no more, or set their asking aside, which they are not told."""
    asked = await _asked(tx, speaker, handle)
    if asked.is_on(tx.now):
        await rows.end_keeping(tx, asked.owner_id, speaker.id)
    else:
        await rows.set_asking_aside(tx, asked.owner_id)


async def answer_oneself(tx: Tx, speaker: Speaker) -> None:
    """Answer one's own door again, also before the days are over."""
    kept = await rows.doorkeeper_of(tx, speaker.id)
    if kept is None:
        raise NotFound
    await rows.end_keeping(tx, speaker.id, kept.keeper_id)


async def _asked(tx: Tx, speaker: Speaker, handle: str) -> Keeping:
    """Give what one is asked by somebody, or does for them; nothing once contact ended."""
    friend = await meet(tx, speaker, handle)
    found = await rows.doorkeeper_of(tx, friend.id)
    if (
        found is None
        or found.keeper_id != speaker.id
        or found.set_aside
        or not found.is_still(tx.now)
    ):
        raise NotFound
    if friend.id in await kept_apart(tx, speaker.id):
        raise NotFound
    return found
