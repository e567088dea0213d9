"""What happens in rounds. While one is sealed nothing tells that somebody put something in."""

from kith.infrastructure.facts import Fact


class RoundLaid(Fact, frozen=True):
    """A question was laid on the table."""

    round_id: int


class RoundClosesSoon(Fact, frozen=True):
    """A round opens within a day; whoever has not answered may be reminded, once."""

    round_id: int


class RoundOpened(Fact, frozen=True):
    """All answers of a round opened together."""

    round_id: int


class ListenerAsked(Fact, frozen=True):
    """Somebody is to listen to an answer."""

    round_id: int
    answer_id: int
    listener_id: int


class HeardBack(Fact, frozen=True):
    """A listener wrote what they heard."""

    round_id: int
    answer_id: int
    listener_id: int
    post_id: int
    writer_id: int


class RoundFiled(Fact, frozen=True):
    """A round's talk is over, and it stands in the circle's book."""

    round_id: int


class NotHeard(Fact, frozen=True):
    """A round was filed, and nobody had written what they heard of somebody's answer."""

    round_id: int
    person_id: int
