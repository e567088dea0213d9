"""What the room that decides has to say."""

from typing import Literal

import msgspec

from kith.ties.people.model import Named

Purpose = Literal["read", "speak", "host"]
Kind = Literal["circle", "letter", "gathering", "page", "knock"]


class Entry(msgspec.Struct, frozen=True):
    """Somebody's way into a place: conversations from the id `since` on are open to them."""

    place_id: int
    person_id: int
    since: int
    kind: Kind

    def opens(self, conversation_id: int) -> bool:
        """Tell whether a conversation in this place is open to this person."""
        return conversation_id >= self.since


class Silence(msgspec.Struct, frozen=True):
    """Nobody speaks in a place, or in one conversation of it, until a moment.

    kind: pause (two members asked for it), sealed (a round is not open yet), over (it was filed).
    """

    kind: str
    until_at: int


class Member(Named, frozen=True):
    """Somebody who is in a place, and from which conversation on they read."""

    since: int
    came_at: int


class Seat(msgspec.Struct, frozen=True):
    """Somebody's own view of their seat; `seen_id` is up to what they have seen of the place."""

    place_id: int
    since: int
    came_at: int
    seen_id: int
