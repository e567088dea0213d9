"""Letters as they lie in somebody's list, and thoughts."""

from collections.abc import Sequence

import msgspec

from kith.foundation.clock import DAY
from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.ties.people.model import Named
from kith.together.conversations.pages import Said

MOST_READERS = 5
FORGET_THOUGHTS = 7 * DAY


class Standing(msgspec.Struct, frozen=True):
    """A letter of somebody's: its oldest words that they have not seen, and its newest."""

    place_id: int
    talk_id: int
    waiting_id: int | None
    last_id: int


class Lying(msgspec.Struct, frozen=True):
    """A letter as it lies in somebody's list; its first words are told only of an opened one.

    others: who else reads it. by: whose words these are. came_at: when they reached this person.
    """

    place_id: int
    others: Sequence[Named]
    by: Named
    came_at: int
    words: str = ""


class List(msgspec.Struct, frozen=True):
    """Somebody's letters: the unopened ones, longest waiting first, then the others by time."""

    waiting: Sequence[Lying]
    opened: Sequence[Lying]
    before: int | None


class Written(msgspec.Struct, frozen=True):
    """Words in a letter, as one reader sees them.

    reaches: whom they reach later, for their writer. came_at: when they reached this reader, if they
    were written in that person's night.
    """

    said: Said
    reaches: Sequence[tuple[Named, int]] = ()
    came_at: int = 0


class LetterPage(msgspec.Struct, frozen=True):
    """A letter as one of its readers sees it; could_know: the other of two who don't know each other."""

    place_id: int
    talk_id: int
    readers: Sequence[Named]
    written: Sequence[Written]
    before: int | None
    has_news: bool
    seen_id: int
    moment: int
    could_know: Named | None = None


class Thought(msgspec.Struct, frozen=True):
    """The last "Thinking of you" of one person to another."""

    from_id: int
    to_id: int
    at: int
    again_at: int
    unseen: bool


def addressed(known: Sequence[Named], ended: Sequence[Named], wanted: Sequence[int]) -> list[Named]:
    """Give whom a letter is to, or say why it cannot be so.

    known: whom its writer knows. ended: with whom its writer ended contact.
    """
    chosen = list(dict.fromkeys(wanted))
    if not chosen:
        raise Invalid("to", say("Please choose who reads it."))
    if len(chosen) > MOST_READERS:
        raise Invalid("to", say("A letter is for five people at most."))
    names = {one.id: one for one in known}
    if any(one not in names for one in chosen):
        raise Invalid("to", say("You can write to people whom you know."))
    for one in ended:
        if one.id in chosen:
            told = say("You ended contact with {name}. Allow it again to write.", name=one.name)
            raise Invalid("to", told)
    return [names[one] for one in chosen]
