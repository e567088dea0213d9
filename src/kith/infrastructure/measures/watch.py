"""What the rest of the house knows of whoever counts; where nobody does, nothing is loaded for it."""

from collections.abc import Callable
from typing import NamedTuple, Protocol

from kith.infrastructure.database import Database


class Asked(NamedTuple):
    """A request, as it is told on: the pattern of its address, and no more of it."""

    method: str
    route: str
    status: int
    seconds: float


Told = Callable[[Asked], None]


class Watch(Protocol):
    """Counts what goes on, for whoever looks after the machine."""

    def asked(self, one: Asked) -> None:
        """Count a request that was answered."""
        ...

    def live(self, more: int) -> None:
        """Count the pages that are open and wait for news."""
        ...

    def over(self, database: Database) -> Database:
        """Give the same database, whose acts and reads are counted."""
        ...

    async def figures(self) -> tuple[bytes, str]:
        """Give all figures as they are now, and the media type they are written in."""
        ...
