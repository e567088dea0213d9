"""What `kith doctor` says of one thing: how it is, and what to do where it is not as it should be."""

from typing import Literal, NamedTuple

from kith.foundation.languages import Saying

State = Literal["ok", "note", "wrong"]


class How(NamedTuple):
    """How one thing is, and what to do about it."""

    state: State
    says: Saying
    do: Saying | None = None


class Finding(NamedTuple):
    """One thing that was looked at."""

    name: Saying
    state: State
    says: Saying
    do: Saying | None = None


def as_it_is(text: str) -> Saying:
    """Give what is the same in every language, such as a command."""
    return Saying("{text}", {"text": text})
