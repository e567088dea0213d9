"""What happens with guides."""

from kith.infrastructure.facts import Fact


class AskedToGuide(Fact, frozen=True):
    """Somebody was asked to be a guide."""

    person_id: int
    by_id: int


class BecameGuide(Fact, frozen=True):
    """Somebody agreed to be a guide."""

    person_id: int
