"""What somebody chose, how they are reached, and what there is to tell them."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

import msgspec

from kith.care.notices.times import USUAL
from kith.care.today.model import Line
from kith.ties.people.model import Named, Night
from kith.together.chairs.model import Chair
from kith.together.handshakes.model import Way as HandWay

MAIL = 0
# The lines from the house that are also told elsewhere: none of who came, left or did not come.
TOLD_LINES = (
    *("key", "own-key", "own-passkey", "host", "wrong", "no-backup", "no-drill", "no-mail"),
    *("gathering-place", "gathering-host"),
)
MeetingNews = Literal["asked", "moved", "off", "soon"]


class Choices(msgspec.Struct, frozen=True):
    """When somebody wants to be told, and whether with the words themselves."""

    hours: tuple[int, ...] = USUAL
    mail_words: bool = False
    push_words: bool = False


class MailWay(msgspec.Struct, frozen=True):
    """The address that somebody gave and proved; `token` turns it off, `bounce` finds it again."""

    person_id: int
    address: str
    token: str
    bounce: str
    told_id: int
    refused_at: int | None


class PushWay(msgspec.Struct, frozen=True):
    """A device that somebody is signed in on, and wants to be told on."""

    id: int
    person_id: int
    session_id: int
    endpoint: str
    p256dh: bytes
    auth: bytes
    told_id: int


class Way(NamedTuple):
    """Mail, or a device, by its id; and up to which id its person was told there."""

    id: int
    told_id: int


class Reached(msgspec.Struct, frozen=True):
    """Somebody who can be told: by mail, if they proved an address, and on these devices."""

    person_id: int
    hours: tuple[int, ...]
    night: Night
    ways: Sequence[Way]


class Notice(msgspec.Struct, frozen=True):
    """Something that goes out once: to whom, on which way, and about which time or letter."""

    person_id: int
    way_id: int
    about: str

    @property
    def letter_id(self) -> int:
        """Give the letter that is told at once, or 0 for a time of the day."""
        kind, _, post_id = self.about.partition(" ")
        return int(post_id) if kind == "letter" else 0

    @property
    def is_at_once(self) -> bool:
        """Tell whether it waits for no time of the day."""
        return bool(self.letter_id or self.meeting or self.hand_id)

    @property
    def hand_id(self) -> int:
        """Give the handshake that is told at once, or 0."""
        kind, _, handshake_id = self.about.partition(" ")
        return int(handshake_id) if kind == "hand" else 0

    @property
    def meeting(self) -> "About | None":
        """Give the gathering of which is told at once, if it is about one."""
        match self.about.split():
            case ["gathering", "moved" | "off" | "soon" as kind, gathering_id, sequence]:
                return About(kind, int(gathering_id), int(sequence))
            case _:
                return None


def about_letter(post_id: int) -> str:
    """Name the notice of a letter that is told at once."""
    return f"letter {post_id}"


def about_hand(handshake_id: int) -> str:
    """Name the notice of a handshake that is told at once."""
    return f"hand {handshake_id}"


class About(NamedTuple):
    """What is told at once of a gathering, as it was after so many changes."""

    kind: MeetingNews
    gathering_id: int
    sequence: int

    @property
    def named(self) -> str:
        """Name the notice of it."""
        return f"{self.before}{self.sequence}"

    @property
    def before(self) -> str:
        """Give how the names of all notices of its kind begin, of this gathering."""
        return f"gathering {self.kind} {self.gathering_id} "


class Meeting(msgspec.Struct, frozen=True):
    """A gathering, as far as it is told; by: who hosts it."""

    id: int
    kind: MeetingNews
    what: str
    day: str
    begins: str
    zone: str
    place: str
    by: Named


class Words(msgspec.Struct, frozen=True):
    """Something said, as far as it is told."""

    id: int
    place_id: int
    conversation_id: int
    by: Named
    words: str


class InCircle(msgspec.Struct, frozen=True):
    """A circle in which somebody spoke."""

    id: int
    name: str
    spoke: Sequence[Named]
    words: Sequence[Words]


class Letter(msgspec.Struct, frozen=True):
    """A letter that is not opened yet."""

    id: int
    place_id: int
    by: Named
    words: str


RoundNews = Literal["laid", "closing", "opened", "listen", "heard"]


class Round(msgspec.Struct, frozen=True):
    """Something about a round; by: who asks it, or whose answer it is about; words: what is asked."""

    id: int
    kind: RoundNews
    circle: str
    by: Named
    words: str


class Asked(msgspec.Struct, frozen=True):
    """Something that waits for somebody's yes; `invites` if it is a circle to come into.

    No circle: `by` would like them to meet somebody.
    """

    circle: str
    by: Named
    invites: bool


class Hand(msgspec.Struct, frozen=True):
    """A handshake that waits for somebody's answer, with whom, and how they came to it."""

    id: int
    other: Named
    way: HandWay


class Seat(msgspec.Struct, frozen=True):
    """An open chair that somebody is asked to, by whom, and till when it is kept for them."""

    chair: Chair
    by: Named
    until: int


class News(msgspec.Struct, frozen=True):
    """All that is new for somebody; upto: the id up to which it is told."""

    upto: int
    lines: Sequence[Line] = ()
    rounds: Sequence[Round] = ()
    asked: Sequence[Asked] = ()
    letters: Sequence[Letter] = ()
    circles: Sequence[InCircle] = ()
    more: bool = False
    meetings: Sequence[Meeting] = ()
    hands: Sequence[Hand] = ()
    seats: Sequence[Seat] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to tell."""
        told = (self.lines, self.rounds, self.asked, self.letters, self.circles, self.meetings)
        return not any((*told, self.hands, self.seats))
