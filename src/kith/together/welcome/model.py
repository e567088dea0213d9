"""Invitations, and what somebody who comes in is given."""

import msgspec

from kith.foundation.clock import DAY
from kith.ties.accounts.actions import SignedIn
from kith.ties.people.model import Person

GOOD_FOR = 14 * DAY
ASKED_FOR = 30 * DAY
MOST_USES = 12
LEAST_WORDS = 15
CODE = 8


class Invitation(msgspec.Struct, frozen=True):
    """One person's words to another, with which they can come to live here."""

    id: int
    by_id: int
    whom: str
    words: str
    code: str
    circle_id: int | None
    uses: int
    until_at: int


class Arrival(msgspec.Struct, frozen=True):
    """Somebody new: their session, and the house key that is shown once and kept nowhere."""

    person: Person
    signed_in: SignedIn
    house_key: str


class Arriving(msgspec.Struct, frozen=True):
    """What a newcomer says of themselves at the door."""

    name: str
    listed: bool
    zone: str
    language: str
    device: str


class Folding(msgspec.Struct, frozen=True):
    """A circle that folds at a moment, but for those who keep it.

    gathering_id: after which it was laid; from_circle_id: out of which circle.
    """

    circle_id: int
    folds_at: int
    gathering_id: int | None
    from_circle_id: int | None
