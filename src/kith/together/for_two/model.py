"""A round for two, and one person's part in it."""

import msgspec

from kith.foundation.clock import DAY
from kith.ties.people.model import Named

OFFERED_FOR = 14 * DAY
SENTENCE = 280


class ForTwo(msgspec.Struct, frozen=True):
    """A round for two; `question` is its name in the bank, conversation_id the letter it became."""

    id: int
    inviter_id: int
    newcomer_id: int
    question: str
    until_at: int
    conversation_id: int | None

    def other(self, person_id: int) -> int:
        """Give the other one of the two."""
        return self.inviter_id if person_id == self.newcomer_id else self.newcomer_id


class Part(msgspec.Struct, frozen=True):
    """What one of the two put in; no words where they only set it aside."""

    person_id: int
    words: str
    means: str
    set_aside: bool


class Offer(msgspec.Struct, frozen=True):
    """A round for two as one of them sees it; `mine` is their own sentence, sealed for the other."""

    round: ForTwo
    other: Named
    mine: str
