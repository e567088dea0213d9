"""Today, as one person sees it."""

from collections.abc import Sequence

import msgspec

from kith.care.moderation.model import Asked
from kith.care.today.door import DoorToday
from kith.care.today.gatherings import GatheringsToday
from kith.care.today.introductions import Introductions
from kith.ties.circles.model import Circle, Proposal
from kith.ties.people.model import Named
from kith.together.chairs.model import Line as ChairLine
from kith.together.for_two.model import Offer
from kith.together.handshakes.meeting import Waiting
from kith.together.letters.model import Lying
from kith.together.rounds.waiting import AllWaiting


class Line(msgspec.Struct, frozen=True):
    """Something the house tells one person, once."""

    id: int
    person_id: int
    kind: str
    about: str


class About(msgspec.Struct, frozen=True):
    """What a line is about, as it was called when it happened."""

    name: str = ""
    circle: str = ""
    reason: str = ""
    link: str = ""

    def packed(self) -> str:
        """Give it as text to keep."""
        return msgspec.json.encode(self).decode()


class AskedIn(msgspec.Struct, frozen=True):
    """A circle that somebody would like one in; `apart`: people in it with whom one ended contact."""

    circle: Circle
    by: Named
    members: Sequence[Named]
    apart: Sequence[Named]
    set_aside: bool


class ToAgree(msgspec.Struct, frozen=True):
    """Something in a circle that waits for one's yes, or that one proposed oneself."""

    proposal: Proposal
    circle: Circle
    by: Named
    about: Named | None
    mine: bool


class CircleToday(msgspec.Struct, frozen=True):
    """A circle, and who spoke in it since one was there."""

    circle: Circle
    spoke: Sequence[Named]
    season_is_over: bool


class Today(msgspec.Struct, frozen=True):
    """All there is today."""

    lines: Sequence[Line]
    key_is_out: bool
    asked_in: Sequence[AskedIn]
    to_agree: Sequence[ToAgree]
    circles: Sequence[CircleToday]
    alone: bool
    guiding: Asked = Asked()
    letters: Sequence[Lying] = ()
    more_letters: bool = False
    thinking: Sequence[Named] = ()
    thought_at: int = 0
    for_two: Sequence[Offer] = ()
    rounds: AllWaiting = AllWaiting()
    gatherings: GatheringsToday = GatheringsToday()
    door: DoorToday = DoorToday()
    chairs: Sequence[ChairLine] = ()
    introductions: Introductions = Introductions()
    hands: Sequence[Waiting] = ()
