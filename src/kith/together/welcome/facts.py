"""What happens at doors."""

from kith.infrastructure.facts import Fact


class Arrived(Fact, frozen=True):
    """Somebody came to live here through somebody else."""

    person_id: int
    through_id: int


class Asked(Fact, frozen=True):
    """Somebody was asked into a circle."""

    person_id: int
    by_id: int


class CameIn(Fact, frozen=True):
    """Somebody came into a circle."""

    person_id: int


class Left(Fact, frozen=True):
    """Somebody left a circle of their own will."""

    person_id: int


class Removed(Fact, frozen=True):
    """Somebody was removed from a circle, by its host and one other, with a reason."""

    person_id: int
    departure_id: int


class Hosts(Fact, frozen=True):
    """Somebody hosts a circle from now on; by_itself if the last host left."""

    person_id: int
    by_itself: bool


class Proposed(Fact, frozen=True):
    """A circle's people have something to agree on, or no longer have."""

    proposal_id: int


class FoldedAway(Fact, frozen=True):
    """Somebody is no longer in a circle that folded for them; nobody is told."""

    person_id: int
