"""An open chair: what it is for, who asked for it, and what becomes of it."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta, timezone
from typing import Final, Literal

import msgspec

from kith.foundation.clock import DAY, HOUR
from kith.foundation.lots import in_order, promise
from kith.ties.circles.model import Circle
from kith.ties.people.model import Named
from kith.together.rounds.model import evening_of

Kind = Literal["round", "gathering"]
Way = Literal["lot", "named"]
WAYS: Final = ("lot", "named")
TOLD: Final = 400
MOST_OPEN: Final = 5  # chairs of one host, which the whole house reads
ANSWER_WITHIN: Final = DAY
KEEP_FOR: Final = 30 * DAY
# A round's table folds three weeks after its evening.
FOLDS_AFTER: Final = 21 * DAY
# Where the evening of a day comes first.
_FIRST_EVENING: Final = timezone(timedelta(hours=14))


class Wish(msgspec.Struct, frozen=True):
    """How a host wants a chair to be. until: the day whose midnight closes the names. day: of the round."""

    way: str
    told: str
    until: str
    question: str = ""
    day: str = ""


class Chair(msgspec.Struct, frozen=True):
    """A chair. why: how it ended: taken, empty, off; "" before that."""

    id: int
    place_id: int
    host_id: int
    means: str
    kind: Kind
    way: Way
    told: str
    question: str
    day: str
    until_at: int
    last_at: int
    seed: str
    closed_at: int | None
    ended_at: int | None
    why: str

    @property
    def promise(self) -> str:
        """Give what is shown of the seed beforehand."""
        return promise(self.seed)

    def takes_names(self, now: int) -> bool:
        """Tell whether a name can still be put in, or named."""
        closes_at = min(self.until_at, self.last_at)
        return self.closed_at is None and self.ended_at is None and now < closes_at


class Name(msgspec.Struct, frozen=True):
    """Somebody's name in the bowl, or somebody whom another named (by_id)."""

    chair_id: int
    person_id: int
    token: str
    by_id: int | None
    asked_at: int | None
    until_at: int | None
    says: str

    def is_asked(self, now: int) -> bool:
        """Tell whether they can say yes or no at this moment."""
        return self.asked_at is not None and self.until_at is not None and now < self.until_at

    def waits(self, chair: Chair, now: int) -> bool:
        """Tell whether they are asked to a chair that is free, and have not answered."""
        return chair.ended_at is None and self.is_asked(now) and not self.says


class Drawn(msgspec.Struct, frozen=True):
    """A token in the order it was drawn; person: for who may know of them."""

    token: str
    person: Named | None
    mine: bool


class Line(msgspec.Struct, frozen=True):
    """A chair in a list. mine: one's own name at it, if one put it in or was asked."""

    chair: Chair
    host: Named
    mine: Name | None
    i_am_asked: bool


class ChairPage(msgspec.Struct, frozen=True):
    """A chair as one person sees it. members: for those in the place, and for who is asked to it.

    drawn: the order of the lot, once the names are closed. could_name: whom one may name.
    named: for the host, who was named by whom and not asked yet; asked: whom the host has asked.
    """

    chair: Chair
    host: Named
    circle: Circle | None
    inside: bool
    i_host: bool
    i_may_put_in: bool
    mine: Name | None
    i_am_asked: bool
    by: Named | None
    members: Sequence[Named]
    drawn: Sequence[Drawn]
    could_name: Sequence[Named]
    named: Sequence[tuple[Named, Named]]
    asked: Named | None
    sits: Named | None


def last_for_round(day: date) -> int:
    """Give when it is too late to say yes: an hour before the first evening of that day on earth."""
    return evening_of(day, _FIRST_EVENING) - HOUR


def order(chair: Chair, those: Collection[Name]) -> list[Name]:
    """Give the names of a bowl in the order in which they are drawn."""
    by_token = {one.token: one for one in those if one.by_id is None}
    return [by_token[token] for token in in_order(chair.seed, by_token)]


def next_of(chair: Chair, those: Collection[Name], left_out: Collection[int]) -> Name | None:
    """Give who is asked next: the first in the order of the lot who was not asked yet."""
    return next(
        (
            one
            for one in order(chair, those)
            if one.asked_at is None and one.person_id not in left_out
        ),
        None,
    )
