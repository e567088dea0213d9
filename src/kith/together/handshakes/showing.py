"""Holding out a hand, and taking one: by digits that are spoken, or by the address behind a QR."""

import secrets
from typing import Final

import msgspec

from kith.foundation.errors import Conflict, Invalid, NotFound, TooMany
from kith.foundation.ids import first_id_at
from kith.foundation.keys import new_code
from kith.foundation.languages import Saying, say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.bonds.rows import has_blocked
from kith.ties.people.model import Named, Speaker
from kith.ties.people.rows import named
from kith.together.handshakes import rows
from kith.together.handshakes.facts import HandTaken
from kith.together.handshakes.model import (
    APART_FOR,
    CODE,
    HELD_FOR,
    HERE_FOR,
    MOST_WRONG,
    WRONG_FOR,
    Hand,
    Handshake,
    Way,
    four,
    new_digits,
    read_digits,
)

_SECRET: Final = 32
_TRIES: Final = 20
_LASTS: Final = {"here": HERE_FOR, "apart": APART_FOR, "guest": APART_FOR}
# The same for digits that nobody shows, that are over, that were used, and that are not for this person.
_NOBODY: Final = say("Nobody shows these digits now. They last five minutes, and work once.")


class Held(msgspec.Struct, frozen=True):
    """Whose hand it is, as they want to be seen by whoever scans it: without a person, nameless."""

    hand: Hand
    person: Named | None


async def hold_out(tx: Tx, speaker: Speaker, *, shown: bool) -> Hand:
    """Hold out a hand for five minutes; an earlier one is put down."""
    await rows.put_down(tx, speaker.id)
    hand = Hand(
        tx.new_id(), speaker.id, await _fresh_digits(tx), new_code(CODE),
        secrets.token_bytes(_SECRET), int(shown), None, tx.now + HELD_FOR,
    )  # fmt: skip
    await rows.add_hand(tx, hand)
    return hand


async def put_down(tx: Tx, speaker: Speaker) -> None:
    """Hold out no hand any more."""
    await rows.put_down(tx, speaker.id)


async def seen_at(tx: Tx, code: str) -> Held:
    """Give what stands at the address behind a QR, or NotFound: over, used and never there are the same."""
    hand = await rows.hand_with_code(tx, code)
    if hand is None or hand.handshake_id is not None:
        raise NotFound
    person = (await named(tx, [hand.person_id]))[hand.person_id]
    return Held(hand, person if hand.shown else None)


async def seen_by(tx: Tx, speaker: Speaker, code: str) -> Held:
    """Give whose hand somebody who lives here may take."""
    hand = await rows.hand_with_code(tx, code)
    if hand is None or (hand.handshake_id is None and not await _may_take(tx, speaker, hand)):
        raise NotFound
    if hand.handshake_id and not await _is_in(tx, speaker, hand.handshake_id):
        raise NotFound
    return Held(hand, (await named(tx, [hand.person_id]))[hand.person_id])


async def take_by_code(tx: Tx, speaker: Speaker, code: str) -> int:
    """Take the hand behind an address, and give the handshake."""
    held = await seen_by(tx, speaker, code)
    if held.hand.person_id == speaker.id:
        raise Conflict(_own())
    return held.hand.handshake_id or await _take(tx, speaker, held.hand)


async def take_by_digits(tx: Tx, speaker: Speaker, given: str) -> int | None:
    """Take the hand that shows these digits, and give the handshake; None if nobody does.

    A wrong try is kept, so this raises nothing for it: whoever asks says `nobody()`.
    """
    digits = read_digits(given)
    # Before anything is looked up: who tries many learns nothing, not even by a right one.
    if await rows.wrong_since(tx, speaker.id, first_id_at(tx.now - WRONG_FOR)) >= MOST_WRONG:
        raise TooMany(retry_after=WRONG_FOR // 1000)
    hand = await rows.hand_with_digits(tx, digits)
    if hand is not None and hand.person_id == speaker.id:
        raise Invalid("digits", _own())
    if hand is not None and hand.handshake_id is None and await _may_take(tx, speaker, hand):
        return await _take(tx, speaker, hand)
    if hand and hand.handshake_id and await _is_in(tx, speaker, hand.handshake_id):
        return hand.handshake_id  # both typed at once, and the other was quicker
    await rows.add_wrong(tx, speaker.id)
    return None


def nobody() -> Invalid:
    """Give what is said of digits that lead nowhere, whatever the reason."""
    return Invalid("digits", _NOBODY)


async def begin(tx: Tx, one: int, other: int, way: Way, secret: bytes = b"") -> int:
    """Let two shake hands, and give the handshake; the one they are in the middle of, if they are."""
    if there := await rows.open_with(tx, one, other):
        return there.id
    mine = secrets.token_bytes(_SECRET)
    shown = secret or secrets.token_bytes(_SECRET)
    made = Handshake(tx.new_id(), four(shown, mine), "open", way, tx.now + _LASTS[way])
    await rows.add_handshake(tx, made, (one, other))
    await record(tx, HandTaken(made.id))
    return made.id


async def apart(tx: Tx, one: int, other: int) -> bool:
    """Tell whether one of two ended contact with the other."""
    return await has_blocked(tx, one, other) or await has_blocked(tx, other, one)


async def _take(tx: Tx, speaker: Speaker, hand: Hand) -> int:
    made = await begin(tx, hand.person_id, speaker.id, "here", hand.secret)
    # Who holds out a hand themselves takes this one instead: theirs leads to the same meeting.
    for person_id in (hand.person_id, speaker.id):
        await rows.was_taken(tx, person_id, made)
    return made


async def _may_take(tx: Tx, speaker: Speaker, hand: Hand) -> bool:
    return hand.person_id == speaker.id or not await apart(tx, hand.person_id, speaker.id)


async def _is_in(tx: Tx, speaker: Speaker, handshake_id: int) -> bool:
    return await rows.handshake_of(tx, handshake_id, speaker.id) is not None


async def _fresh_digits(tx: Tx) -> str:
    for _ in range(_TRIES):
        digits = new_digits()
        if await rows.hand_with_digits(tx, digits) is None:
            return digits
    raise Conflict(say("No digits are free now. Please try again in a moment."))


def _own() -> Saying:
    return say("These are your own. The other person types them, or scans them.")
