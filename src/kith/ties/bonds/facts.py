"""What happens between two people."""

from kith.infrastructure.facts import Fact


class Bonded(Fact, frozen=True):
    """Two people both said that they know each other."""

    a_id: int
    b_id: int
