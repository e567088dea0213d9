"""A mailbag, and a letter in it."""

import msgspec

from kith.foundation.clock import DAY
from kith.ties.people.model import Named

LETTER = 600
MOST_LETTERS = 500
KEEP = 90 * DAY
DAYS = (1, 2, 3, 5, 7, 14)


class Mailbag(msgspec.Struct, frozen=True):
    """A mailbag: about what, until when, and since when its owner has the bundle.

    brought_at: since when a friend who answered its owner's door had looked through it.
    """

    id: int
    page_id: int
    about: str
    until_at: int
    ended_at: int | None
    is_full: int
    brought_at: int | None
    bundle_at: int | None

    def is_open(self, now: int) -> bool:
        """Tell whether letters can be put in."""
        return self.ended_at is None and now < self.until_at

    @property
    def closes_at(self) -> int:
        """Give when it closed, or will."""
        return self.until_at if self.ended_at is None else self.ended_at

    @property
    def kept_until(self) -> int:
        """Give when everything in it is forgotten at the latest."""
        return self.closes_at + KEEP

    def is_untouched(self, now: int) -> bool:
        """Tell whether it is closed, and nobody has looked into it for its owner."""
        return not self.is_open(now) and self.brought_at is None and self.bundle_at is None

    def state(self, now: int) -> str:
        """Tell how it stands: open, full, or over."""
        if self.is_open(now):
            return "open"
        return "full" if self.is_full else "over"


class BagLetter(msgspec.Struct, frozen=True):
    """What somebody put into a mailbag about something.

    aside: a friend who answered the owner's door let it pass.
    """

    id: int
    about: str
    writer: Named
    means: str
    words: str
    may_quote: int
    aside: int
