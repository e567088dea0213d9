"""A knock, its plain words, and the friend who answers a door for some days."""

import re
import unicodedata

import msgspec

from kith.foundation import text
from kith.foundation.clock import DAY
from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.ties.people.model import Named

LONGEST = 280
AT_ONCE = 3
GOOD_FOR = 30 * DAY
MOST_DAYS = 14
ASKED_FOR = 14 * DAY
NO_KNOCKING = 90 * DAY

# How an address looks, wherever it would lead. A last part with one capital begins a sentence.
_LINK = re.compile(
    r"""[a-z][a-z0-9+.-]*://            # https://
      | \b(?:mailto|tel|data|javascript):\S
      | \bwww\.\w
      | \w@\w+[\w-]*\.\w                # ada@example.org
      | (?<![\w.])(?:[\w-]+\.)+(?:[a-z]{2,}|[A-Z]{2,}|xn--[\w-]+|[^\W\d_a-zA-Z]{2,})(?![\w])
      | \b(?:\d{1,3}\.){3}\d{1,3}\b     # 192.0.2.7
      | \[[0-9a-f:]*:[0-9a-f:]*\]       # [2001:db8::1]""",
    re.VERBOSE,
)
_MARKUP = re.compile(r"</?[a-z!][^>]*>|!?\[[^\]]*\]\s?\(|&(?:#\d+|#x[0-9a-f]+|\w+);", re.IGNORECASE)
# Full stops of other scripts, which browsers read as one in an address.
_DOTS = re.compile(r"(?<=[a-zA-Z0-9])[\u3002\uff61\uff0e](?=[a-zA-Z0-9])")


class Knock(msgspec.Struct, frozen=True):
    """One try of one person at another's door."""

    id: int
    home_id: int
    from_id: int
    to_id: int
    words: str
    means: str
    origin_id: int
    says_through: int
    state: str
    brought: int
    statement_id: int | None
    until_at: int


class Out(msgspec.Struct, frozen=True):
    """A knock as the one who knocked sees it: at whose door, what it said, and when it is gone.

    Nothing else is in it, so that nothing else can be told.
    """

    to: Named
    words: str
    until_at: int


class Keeping(msgspec.Struct, frozen=True):
    """A friend who is asked to answer a door, or does until a moment."""

    owner_id: int
    keeper_id: int
    days: int
    asked_at: int
    until_at: int | None = None
    set_aside: int = 0

    def is_on(self, now: int) -> bool:
        """Tell whether the friend answers the door now."""
        return self.until_at is not None and self.until_at > now

    def is_still(self, now: int) -> bool:
        """Tell whether the days, or the time to agree, are not over."""
        return self.is_on(now) or (self.until_at is None and self.asked_at > now - ASKED_FOR)


class Opened(msgspec.Struct, frozen=True):
    """A door that was opened, and the letter it became."""

    from_id: int
    to_id: int
    letter_id: int
    opened_at: int


def plain(field: str, given: str) -> str:
    """Give a few plain words without links and markup, or say what is wrong with them."""
    words = text.words(field, given, most=LONGEST)
    seen = "".join(letter for letter in words if unicodedata.category(letter) != "Cf")
    seen = _DOTS.sub(".", unicodedata.normalize("NFKC", seen))
    if _LINK.search(seen):
        raise Invalid(
            field,
            say(
                "A knock has no links and no addresses. Say it in words; a space follows a full stop."
            ),
        )
    if _MARKUP.search(seen):
        raise Invalid(field, say("A knock is plain text. Please write it without markup."))
    return words
