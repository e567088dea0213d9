"""A picture or a voice, and what is taken in."""

from typing import Literal

import msgspec

from kith.foundation.clock import DAY, MINUTE, SECOND

Kind = Literal["picture", "voice"]
# arriving: bytes are still to come. refused: it counts for the day, and nothing of it is kept.
# aside: the guides look after it, and nobody else sees it.
State = Literal["arriving", "ready", "refused", "aside"]

MEGABYTE = 1 << 20
MOST_PICTURES = 4
MOST_BYTES: dict[str, int] = {"picture": 25 * MEGABYTE, "voice": 6 * MEGABYTE}
A_DAY = 200 * MEGABYTE
FILES_A_DAY = 200
ARRIVES_WITHIN = DAY
LONGEST = 3 * MINUTE
LONGEST_TAKEN = LONGEST + 2 * SECOND
WORDS = 500
PEAKS = 64
VARIANTS: dict[str, tuple[str, ...]] = {"picture": ("full", "small"), "voice": ("voice",)}


class Media(msgspec.Struct, frozen=True):
    """What is known of a picture or a voice; `words` say what is on it.

    lasts: of a voice, in milliseconds. peaks: its loudness from beginning to end, two digits each.
    post_id: the words it belongs to, once they are said. kept_for: what it waits for until then.
    """

    id: int
    owner_id: int
    kind: Kind
    state: State
    token: str
    type: str
    size: int
    got: int
    width: int = 0
    height: int = 0
    blur: str = ""
    lasts: int = 0
    peaks: str = ""
    words: str = ""
    post_id: int | None = None
    kept_for: int | None = None
    nth: int = 0

    @property
    def files(self) -> list[str]:
        """Give the names of all that is kept of it."""
        return [f"{self.token}/{variant}" for variant in VARIANTS[self.kind]]

    @property
    def is_free(self) -> bool:
        """Tell whether it is whole, and belongs to no words yet."""
        return self.state == "ready" and self.post_id is None and self.kept_for is None


class Made(msgspec.Struct, frozen=True):
    """What became of a file that was looked into: what is to be kept, and what is known of it."""

    type: str
    width: int = 0
    height: int = 0
    blur: str = ""
    lasts: int = 0
    peaks: str = ""


def tidy_peaks(given: str) -> str:
    """Give the loudness that a browser sent, or nothing where it is not what it should be."""
    digits = given.lower()[: 2 * PEAKS]
    is_sound = len(digits) % 2 == 0 and all(letter in "0123456789abcdef" for letter in digits)
    return digits if is_sound else ""
