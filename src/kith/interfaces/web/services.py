"""What every page may use; built once by `house.py`."""

from dataclasses import dataclass, field
from functools import cached_property

from kith.foundation.settings import Settings
from kith.infrastructure.database import Database
from kith.infrastructure.facts import Telling
from kith.interfaces.web.guard import Challenges, Limits
from kith.interfaces.web.render import Pages
from kith.interfaces.web.streams import Streams


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
    # A wrong key is only counted, never refused before it was looked at: the right one always opens.
    wrong_keys: Limits = field(default_factory=lambda: Limits(20, 10))
    codes: Limits = field(default_factory=lambda: Limits(20, 6))

    @cached_property
    def challenges(self) -> Challenges:
        """Give what makes and knows again the challenges of this house."""
        return Challenges(self.secret)
