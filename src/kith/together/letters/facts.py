"""What happens with letters, besides what is said in them."""

from kith.infrastructure.facts import Fact


class Reached(Fact, frozen=True):
    """Words that were written at night reach one of their readers: it is morning for them."""

    post_id: int
    conversation_id: int
    person_id: int
    author_id: int


class LetterLeft(Fact, frozen=True):
    """Somebody left a letter; nobody is told."""

    person_id: int
