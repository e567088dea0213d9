"""What happens to words that wait, and to pauses."""

from kith.infrastructure.facts import Fact


class NotSaid(Fact, frozen=True):
    """Words that waited could not be said, and wait for their writer."""

    person_id: int
    waiting_id: int


class Regretted(Fact, frozen=True):
    """Somebody said of their own words that they were wrong."""

    post_id: int


class PauseChanged(Fact, frozen=True):
    """Somebody asks for a pause in a place, it began, or it is over."""
