"""What happens to accounts."""

from kith.infrastructure.facts import Fact


class KeyReplaced(Fact, frozen=True):
    """A person has a new house key sheet; the old one is worth nothing now."""

    person_id: int
    by_administrator: bool


class PasskeyAdded(Fact, frozen=True):
    """Another device can open the house for a person."""

    person_id: int


class SessionEnded(Fact, frozen=True):
    """A device is signed out."""

    session_id: int
