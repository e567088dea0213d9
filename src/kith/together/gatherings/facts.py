"""What happens with gatherings; nothing here tells what somebody answered."""

from kith.infrastructure.facts import Fact


class GatheringAsked(Fact, frozen=True):
    """Somebody was asked to a gathering."""

    person_id: int
    by_id: int


class GatheringMoved(Fact, frozen=True):
    """A gathering has another time or another place."""

    sequence: int


class GatheringCancelled(Fact, frozen=True):
    """A gathering does not take place."""

    sequence: int


class GatheringSoon(Fact, frozen=True):
    """A gathering begins within an hour."""

    sequence: int


class MovedUp(Fact, frozen=True):
    """Somebody who stood in the line of a gathering has a place."""

    person_id: int


class HostsGathering(Fact, frozen=True):
    """Somebody hosts a gathering now, as its last host is not asked to it any more."""

    person_id: int
