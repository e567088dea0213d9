"""A slip left by somebody without an account: a name and a way to reach them, claimable for 60 days."""

from typing import Final

from kith.foundation import text
from kith.foundation.errors import Conflict, NotFound
from kith.foundation.keys import fingerprint, new_code, read_code
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker
from kith.together.handshakes import rows
from kith.together.handshakes.model import CODE, MOST_SLIPS, REACH, SLIP_FOR, Guest
from kith.together.handshakes.showing import apart, begin, seen_at

_FULL: Final = say("No slip can be left here now. Ask each other how to be found.")


async def leave_slip(tx: Tx, code: str, name: str, reach: str) -> str:
    """Leave a slip for whoever shows the address, and give the code by which it is claimed."""
    held = await seen_at(tx, code)
    made = Guest(
        tx.new_id(),
        held.hand.person_id,
        text.line("name", name),
        text.line("reach", reach, most=REACH),
        tx.now + SLIP_FOR,
    )
    if len(await rows.guests_for(tx, made.for_id, MOST_SLIPS)) >= MOST_SLIPS:
        raise Conflict(_FULL)
    secret = new_code(CODE)
    await rows.add_guest(tx, made, fingerprint(secret))
    await rows.use_up(tx, held.hand.id)
    return secret


async def slip_with(tx: Tx, code: str) -> Guest:
    """Give a slip to whoever holds its code."""
    found = await rows.guest_with(tx, fingerprint(read_code(code)))
    if found is None:
        raise NotFound
    return found


async def slips_for(tx: Tx, speaker: Speaker) -> list[Guest]:
    """Give the slips that were left for somebody."""
    return await rows.guests_for(tx, speaker.id, MOST_SLIPS)


async def throw_away(tx: Tx, speaker: Speaker, slip_id: int) -> None:
    """Throw a slip away that was left for oneself."""
    if not await rows.forget_guest(tx, slip_id, speaker.id):
        raise NotFound


async def claim(tx: Tx, speaker: Speaker, code: str) -> int:
    """Come back with a slip, now that one lives here: both are asked, and the slip is gone."""
    found = await rows.guest_with(tx, fingerprint(read_code(code)))
    if found is None or await apart(tx, speaker.id, found.for_id):
        raise Conflict(say("No slip here has this code. It is good for sixty days, and once."))
    if found.for_id == speaker.id:
        raise Conflict(say("This slip was left for you. Whoever left it has the code."))
    await rows.forget_guest(tx, found.id, found.for_id)
    return await begin(tx, found.for_id, speaker.id, "guest")
