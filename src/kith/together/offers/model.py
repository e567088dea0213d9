"""Asks and offers, and carrying."""

from collections.abc import Sequence
from typing import Final, Literal

import msgspec

from kith.foundation import text
from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.ties.circles.model import Circle
from kith.ties.people.model import Named

Kind = Literal["ask", "offer"]
KINDS: Final = ("ask", "offer")
OWN_WORDS = 20


class Offer(msgspec.Struct, frozen=True):
    """The mark on opening words that are an ask or an offer."""

    post_id: int
    place_id: int
    kind: Kind
    may_carry: int
    settled_at: int | None


class Carry(msgspec.Struct, frozen=True):
    """Somebody carried an ask; post_id: their own words. into: the kind of place, circle or letter."""

    ask_id: int
    carrier_id: int
    post_id: int
    into: str = ""


class Marked(msgspec.Struct, frozen=True):
    """That opening words are an ask or an offer, or were written to carry one."""

    post_id: int
    kind: Literal["ask", "offer", "carried"]
    settled: int


class Mark(msgspec.Struct, frozen=True):
    """What stands over opening words in a list: an ask, an offer, or who carries it for whom.

    asker: nobody where what was carried is not there any more.
    """

    kind: Literal["ask", "offer", "carried"]
    settled: bool = False
    carrier: Named | None = None
    asker: Named | None = None


class Carrying(msgspec.Struct, frozen=True):
    """An ask as it is read where somebody carried it: as it stands where it was asked, or gone.

    asked_in: the circle it was asked in, for a reader who is in it too.
    """

    carrier: Named
    asker: Named | None = None
    post_id: int = 0
    words: str = ""
    means: str = "hand"
    changed: bool = False
    wrong: bool = False
    settled: bool = False
    asked_in: Circle | None = None


class Asked(msgspec.Struct, frozen=True):
    """An ask or an offer as one reader sees it, with what they may do with it.

    carried: who carried it and into what kind of place; for who asked, and nobody else.
    """

    offer: Offer
    mine: bool
    may_carry: bool
    i_carried: bool
    carried: Sequence[tuple[Named, str]] = ()


def own_words(given: str, theirs: str) -> str:
    """Give the words with which somebody carries an ask, which must be their own."""
    tidied = text.words("words", given, least=OWN_WORDS)
    flat = " ".join(tidied.split())
    text.words("words", flat, least=OWN_WORDS)
    if flat.casefold() in " ".join(theirs.split()).casefold():
        raise Invalid("words", say("These words are in the ask already. Please write your own."))
    return tidied
