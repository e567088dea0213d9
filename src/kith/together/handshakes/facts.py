"""What happens when two meet."""

from kith.infrastructure.facts import Fact


class HandTaken(Fact, frozen=True):
    """Two are shaking hands; neither has said yes yet."""

    handshake_id: int


class HandsShaken(Fact, frozen=True):
    """Two both said that they met; `first`: they did not know each other before."""

    one_id: int
    other_id: int
    first: bool
