"""What happens in conversations."""

from kith.infrastructure.facts import Fact


class Opened(Fact, frozen=True):
    """Somebody began a conversation."""

    post_id: int


class Answered(Fact, frozen=True):
    """Somebody answered in a conversation."""

    post_id: int
    conversation_id: int


class Changed(Fact, frozen=True):
    """A post looks different now: changed, marked as wrong, deleted, or taken back."""

    post_id: int
    conversation_id: int


class Heard(Fact, frozen=True):
    """Somebody let the writer know that they heard, or took that back."""

    post_id: int
    conversation_id: int
    author_id: int
