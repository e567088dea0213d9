"""What a handshake is made of, and the rules that need no house."""

import hashlib
import hmac
import secrets
import unicodedata
from typing import Final, Literal

import msgspec

from kith.foundation.clock import DAY, MINUTE
from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.ties.people.model import Named

HELD_FOR: Final = 5 * MINUTE
HERE_FOR: Final = DAY  # both are in the same room, or were today
APART_FOR: Final = 14 * DAY
SLIP_FOR: Final = 60 * DAY
KEPT_FOR: Final = 30 * DAY  # what two phones kept without a network
DIGITS: Final = 8
FOUR: Final = 4
CODE: Final = 20
PLACE: Final = 80
REACH: Final = 200
MOST_WRONG: Final = 5  # a person and minute
WRONG_FOR: Final = MINUTE
MOST_SLIPS: Final = 20

State = Literal["open", "done", "stopped"]
Way = Literal["here", "apart", "guest"]


class Hand(msgspec.Struct, frozen=True):
    """A hand held out; `shown`: a stranger who scans it sees name and face. handshake_id: it was taken."""

    id: int
    person_id: int
    digits: str
    code: str
    secret: bytes
    shown: int
    handshake_id: int | None
    until_at: int


class Handshake(msgspec.Struct, frozen=True):
    """Two who meet, and the four digits that both screens show."""

    id: int
    four: str
    state: State
    way: Way
    until_at: int


class Side(msgspec.Struct, frozen=True):
    """What one of the two says of it."""

    handshake_id: int
    person_id: int
    how: str
    place: str
    said: int
    gone: int


class Meeting(msgspec.Struct, frozen=True):
    """A handshake as one of the two sees it.

    first: they know each other since it. like: somebody else they know, called nearly the same.
    """

    handshake: Handshake
    mine: Side
    other: Named
    known: bool
    first: bool
    over: bool
    like: Named | None


class Guest(msgspec.Struct, frozen=True):
    """What somebody without an account left for somebody here."""

    id: int
    for_id: int
    name: str
    reach: str
    until_at: int


def new_digits() -> str:
    """Give eight digits to be spoken."""
    return f"{int.from_bytes(secrets.token_bytes(16), 'big') % 10**DIGITS:0{DIGITS}}"


def in_groups(digits: str) -> str:
    """Give digits as they are spoken: in groups of four."""
    return f"{digits[:FOUR]} {digits[FOUR:]}".strip()


def read_digits(given: str) -> str:
    """Give the eight digits that somebody typed, in the digits of any script, or say what is wrong."""
    kept = [
        letter for letter in given[:64] if not (letter.isspace() or letter in "-.,·\u200e\u200f")
    ]
    digits = "".join(str(unicodedata.digit(letter, "")) for letter in kept)
    if len(digits) != DIGITS or len(kept) != DIGITS:
        raise Invalid("digits", say("Eight digits, please, as they stand on the other screen."))
    return digits


def four(shown: bytes, taken: bytes) -> str:
    """Give the four digits of one meeting, from the secrets of both sides."""
    both = hmac.new(shown, b"kith handshake 1" + taken, hashlib.sha256).digest()
    return f"{int.from_bytes(both[:8], 'big') % 10**FOUR:0{FOUR}}"
