"""What two phones kept for each other without a network: signed there, matched here, each counted once."""

import hashlib
from typing import Final

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDSA,
    SECP256R1,
    EllipticCurvePublicKey,
)
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from kith.foundation.clock import HOUR, MINUTE
from kith.foundation.errors import Conflict, Invalid
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker
from kith.together.handshakes.model import APART_FOR, DIGITS, KEPT_FOR
from kith.together.handshakes.showing import apart, begin
from kith.together.handshakes.slips import rows

NEAR: Final = HOUR  # so far apart two phones may think that it was
_AHEAD: Final = 10 * MINUTE
_POINT: Final = 65
_HALF: Final = 32
_MOST_KEYS: Final = 12
_MOST_WAITING: Final = 20
_LONGEST: Final = 64
_PARTS: Final = ("showed", "typed")


class Slip(msgspec.Struct, frozen=True):
    """What one phone kept: it showed these digits, or its person typed those of the other."""

    part: str
    digits: str
    at: int
    nonce: str

    def signed(self, host: str) -> bytes:
        """Give the words that the phone signed; `slips.js` has the same."""
        told = (self.part, self.digits, str(self.at), self.nonce)
        return "\n".join(("kith handshake slip 1", host, *told)).encode()

    @property
    def other_part(self) -> str:
        """Give what the other phone did."""
        return _PARTS[1 - _PARTS.index(self.part)]


async def register(tx: Tx, speaker: Speaker, session_id: int, public: bytes) -> None:
    """Know a device's key as this person's, for as long as they are signed in there.

    One that is another's is not: or whoever has a copy of a slip could bring it as their own.
    """
    if _key(public) is None or await rows.is_of_another(tx, speaker.id, public):
        raise Invalid("public", say("This device’s key can’t be used. Please open the page again."))
    if len(await rows.keys_of(tx, speaker.id)) >= _MOST_KEYS:
        await rows.forget_oldest_key(tx, speaker.id)
    await rows.add_key(tx, speaker.id, session_id, public)


async def bring(
    tx: Tx, speaker: Speaker, host: str, slip: Slip, public: bytes, signature: bytes
) -> int | None:
    """Bring a slip home; give the handshake if the other one is here too. Brought twice, it counts once."""
    _prove_sound(slip)
    if not (await _is_theirs(tx, speaker, public) and _fits(public, signature, slip.signed(host))):
        raise Invalid("slip", say("This slip was not signed by a device of yours."))
    if not tx.now - APART_FOR < slip.at < tx.now + _AHEAD:
        raise Conflict(say("This slip is older than fourteen days, or its clock was wrong."))
    slip_sum = hashlib.sha256(slip.signed(host)).digest()
    if len(await rows.waiting_of(tx, speaker.id)) >= _MOST_WAITING:
        raise Conflict(say("Twenty slips of yours wait already. They go after thirty days."))
    kept = rows.Kept(
        tx.new_id(), speaker.id, slip.part, slip.digits, slip.at, None, slip.at + KEPT_FOR
    )
    if not await rows.add_slip(tx, kept, slip_sum):
        return None  # it came before
    return await _match(tx, kept, slip.other_part)


async def _match(tx: Tx, kept: rows.Kept, other_part: str) -> int | None:
    for other in await rows.matching(tx, kept.digits, other_part, kept.at - NEAR, kept.at + NEAR):
        if other.person_id != kept.person_id and not await apart(
            tx, kept.person_id, other.person_id
        ):
            made = await begin(tx, other.person_id, kept.person_id, "apart")
            for each in (kept, other):
                await rows.was_used(tx, each.id, made)
            return made
    return None


async def _is_theirs(tx: Tx, speaker: Speaker, public: bytes) -> bool:
    return public in await rows.keys_of(tx, speaker.id)


def _prove_sound(slip: Slip) -> None:
    digits = slip.digits
    sound = len(digits) == DIGITS and digits.isascii() and digits.isdigit()
    if slip.part not in _PARTS or not sound or not 0 < len(slip.nonce) <= _LONGEST:
        raise Invalid("slip", say("This is no slip that can be read."))


def _key(public: bytes) -> EllipticCurvePublicKey | None:
    try:
        found = EllipticCurvePublicKey.from_encoded_point(SECP256R1(), public)
    except ValueError:
        return None
    return found if len(public) == _POINT else None


def _fits(public: bytes, signature: bytes, message: bytes) -> bool:
    """Tell whether a key signed this, as browsers sign: both numbers one after the other (P1363)."""
    key = _key(public)
    if key is None or len(signature) != 2 * _HALF:
        return False
    halves = (int.from_bytes(signature[:_HALF], "big"), int.from_bytes(signature[_HALF:], "big"))
    try:
        key.verify(encode_dss_signature(*halves), message, ECDSA(SHA256()))
    except InvalidSignature:
        return False
    return True
