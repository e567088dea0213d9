"""What somebody said, and the conversation it stands in."""

import msgspec

from kith.foundation.clock import SECOND
from kith.foundation.ids import moment_of

TAKE_BACK_WITHIN = 60 * SECOND


class Post(msgspec.Struct, frozen=True):
    """Words of one person, in a conversation (whose id is that of its opening post).

    gone_by: who took them away: "" the writer, "guides" two guides, "two" two people of this house.
    sealed: 1 where they lay sealed till they opened together with those of others.
    """

    id: int
    place_id: int
    conversation_id: int
    answers_id: int | None
    author_id: int
    means: str
    words: str
    changed_at: int | None
    wrong_at: int | None
    gone_at: int | None
    gone_by: str = ""
    sealed: int = 0

    @property
    def opens(self) -> bool:
        """Tell whether this post opened its conversation."""
        return self.id == self.conversation_id

    @property
    def version(self) -> tuple[int, int | None, int | None, int | None]:
        """Tell apart everything this post ever looked like."""
        return (self.id, self.changed_at, self.wrong_at, self.gone_at)

    def can_be_taken_back(self, now: int) -> bool:
        """Tell whether so little time has gone by that nothing need remain.

        Whoever read what opened beside their own words leaves a gap: they gave them for it.
        """
        return not self.sealed and now - moment_of(self.id) <= TAKE_BACK_WITHIN


class Earlier(msgspec.Struct, frozen=True):
    """What a post said until it was changed."""

    until_at: int
    words: str


class Voice(msgspec.Struct, frozen=True):
    """Somebody who spoke in a conversation."""

    conversation_id: int
    person_id: int
    last_id: int
