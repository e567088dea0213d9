"""What was found in a file: something to keep, or why not. Spoken between the house and its helper."""

from typing import Literal

import msgspec

Why = Literal[
    "empty", "unknown", "svg", "heic", "video", "broken", "large", "heavy", "twofold", "long", "lasting",
    "silent",
]  # fmt: skip


class Found(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is known of a file, and the sizes of what is to be kept, by their names, in order."""

    type: str = ""
    width: int = 0
    height: int = 0
    blur: str = ""
    lasts: int = 0
    peaks: str = ""
    files: tuple[tuple[str, int], ...] = ()
    refused: Why | Literal[""] = ""


class Refused(Exception):
    """A file is not taken in, and why."""

    def __init__(self, why: Why) -> None:
        """Keep why."""
        super().__init__(why)
        self.why: Why = why
