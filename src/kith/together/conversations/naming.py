"""Readers are named before one speaks: nobody else may have come by the time the words are said."""

from kith.access.model import Member
from kith.access.recipients import come_since
from kith.foundation.errors import Conflict
from kith.foundation.languages import say


class SomebodyCame(Conflict):
    """Somebody would read this whom the writer has not seen named."""


def prove_named(shown: str, readers: list[Member]) -> None:
    """Raise if somebody reads now whom the line above the composer did not name.

    shown: the readers that it named (their ids, with dots between them); empty if there was no line.
    """
    if shown and (came := come_since(shown, readers)):
        names = ", ".join(member.name for member in came)
        raise SomebodyCame(
            say(
                "{names} came in since you opened this page, and would read this too. "
                "If you mean it so, say it again.",
                names=names,
            )
        )
