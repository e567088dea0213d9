"""An introduction: what each of the two is told, and what may be seen of it when."""

import re
from collections.abc import Sequence

import msgspec

from kith.foundation import text
from kith.foundation.clock import DAY
from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.ties.people.model import Named

LASTS = 21 * DAY
# How long the line stays that it did not come to pass, or did.
KEPT_FOR = 9 * DAY
SPOKEN_FOR = 365 * DAY
MOST_OPEN = 5
LEAST_WORDS, MOST_WORDS = 15, 500
LEAST_DESCRIBED, MOST_DESCRIBED = 5, 120

# How somebody knows whom they speak for; "" for who would rather not say.
KINDS = {
    "met": say("met"),
    "worked": say("worked together"),
    "keys": say("would lend my keys"),
}


class Told(msgspec.Struct, frozen=True):
    """What the introducer tells one of the two of the other.

    described: what the other is called at first. named: the name is said at once. vouch: one of
    KINDS, if the introducer speaks for the other.
    """

    words: str
    described: str = ""
    named: bool = False
    vouch: str = ""


class Side(msgspec.Struct, frozen=True):
    """One of the two, and what was told to them."""

    person_id: int
    other_id: int
    words: str
    described: str
    names_other: bool


class Introduction(msgspec.Struct, frozen=True):
    """An introduction; `place_id` is the letter that it became."""

    id: int
    by_id: int
    means: str
    until_at: int
    passed_at: int | None
    taken_back_at: int | None
    place_id: int | None

    def state(self, now: int) -> str:
        """Give what its introducer may know of it: open, passed, over, or back (taken back)."""
        if self.passed_at is not None:
            return "passed"
        if self.taken_back_at is not None:
            return "back"
        return "open" if now < self.until_at else "over"


class Vouch(msgspec.Struct, frozen=True):
    """One person speaks for another to a third, who is asked something, and to nobody else."""

    id: int
    introduction_id: int | None
    speaker_id: int
    about_id: int
    to_id: int
    kind: str
    said_at: int
    until_at: int
    statement_id: int


class Offer(msgspec.Struct, frozen=True):
    """An introduction as one of the two sees it: the introducer's words to them, and their own answer.

    named: the other, if the introducer said the name. knows: that one knows the named one already.
    """

    introduction: Introduction
    by: Named
    words: str
    described: str
    named: Named | None
    knows: bool
    vouch: Vouch | None
    answer: str
    is_over: bool


class Mine(msgspec.Struct, frozen=True):
    """An introduction as its introducer sees it: nothing of answers, in no state."""

    introduction: Introduction
    two: Sequence[Named]
    state: str
    sides: Sequence[Side] = ()
    vouches: Sequence[Vouch] = ()


class Spoken(msgspec.Struct, frozen=True):
    """A vouch with the names that stand in it."""

    vouch: Vouch
    speaker: Named
    about: Named
    to: Named


def tidied(told: Told, about: str, number: int) -> Told:
    """Give what is told to one of the two about the other, or say which field has which problem."""
    words = text.words(f"words{number}", told.words, most=MOST_WORDS, least=LEAST_WORDS)
    described = text.line(f"described{number}", told.described, most=MOST_DESCRIBED, least=0)
    if not told.named:
        if len(described) < LEAST_DESCRIBED:
            few = say("Please describe {name} in a few words, or say the name.", name=about)
            raise Invalid(f"described{number}", few)
        for field, given in (("words", words), ("described", described)):
            if names(given, about):
                raise Invalid(
                    f"{field}{number}",
                    say(
                        "The name of {name} stands here. Take it out, or say it at once.",
                        name=about,
                    ),
                )
    if told.vouch and told.vouch not in KINDS:
        raise Invalid(f"vouch{number}", say("Please choose one of these."))
    return Told(words, described, told.named, told.vouch)


def names(words: str, name: str) -> bool:
    """Tell whether a name stands in words, whole or the first of its parts; one letter is no part."""
    first = name.split(maxsplit=1)[0]
    return _stands(name, words) or (len(first) > 1 and _stands(first, words))


def _stands(name: str, words: str) -> bool:
    """Tell whether a name stands there; in scripts without capitals there may be no space beside it."""
    if name.upper() == name.lower():
        return name in words
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words) is not None
