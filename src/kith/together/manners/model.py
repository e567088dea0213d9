"""Words that wait, and what somebody sees of pauses in a circle."""

from collections.abc import Sequence
from typing import Literal

import msgspec

from kith.foundation.clock import DAY, HOUR, MINUTE
from kith.foundation.languages import Saying
from kith.ties.people.model import Named
from kith.together.media.model import Media

HELD_FOR = 10 * MINUTE
PAUSE = HOUR
ASKED_FOR = HOUR
ONE_TURN = DAY

# readers: somebody else reads by now. silent: nobody speaks there. closed: gone, or closed to the writer.
Why = Literal["", "readers", "silent", "closed"]


class Waiting(msgspec.Struct, frozen=True):
    """Words that nobody but their writer sees; `until_at` is None once they could not be said."""

    id: int
    place_id: int
    person_id: int
    conversation_id: int | None
    answers_id: int | None
    means: str
    words: str
    shown: str
    until_at: int | None
    why: Why


class Held(msgspec.Struct, frozen=True):
    """Words that wait, with the pictures or the voice that wait with them."""

    waiting: Waiting
    media: Sequence[Media]


class Standing(msgspec.Struct, frozen=True):
    """What one person of a circle chose there, and who asks for a pause; `had_turn`: they did today."""

    holds: bool
    had_turn: bool
    asking: Named | None


class Manners(msgspec.Struct, frozen=True):
    """What somebody is shown beside the place to speak; `silent` says why nobody speaks now."""

    standing: Standing
    waiting: Sequence["Held"]
    silent: Saying | None
