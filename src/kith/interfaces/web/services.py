"""What every page may use; built once by `house.py`."""

import asyncio
from dataclasses import dataclass, field
from functools import cached_property

from kith.foundation.settings import Settings
from kith.infrastructure.database import Database
from kith.infrastructure.facts import Telling
from kith.interfaces.web.guard import Challenges, Few, Limits
from kith.interfaces.web.render import Pages
from kith.interfaces.web.stand import Stand
from kith.interfaces.web.streams import Streams
from kith.together.media.taking import Taking


@dataclass(frozen=True)
class Services:
    """The parts of the house that pages lean on."""

    settings: Settings
    database: Database
    telling: Telling
    pages: Pages
    streams: Streams
    folder: str
    secret: bytes
    media: Taking
    # A wrong key is only counted, never refused before it was looked at: the right one always opens.
    wrong_keys: Limits = field(default_factory=lambda: Limits(20, 10))
    codes: Limits = field(default_factory=lambda: Limits(20, 6))
    # Forms with files that are on their way lie on the disk; books are made in memory.
    bringing: Few = field(default_factory=lambda: Few(2))
    books: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))
    stand: Stand = field(default_factory=Stand)

    @cached_property
    def challenges(self) -> Challenges:
        """Give what makes and knows again the challenges of this house."""
        return Challenges(self.secret)
