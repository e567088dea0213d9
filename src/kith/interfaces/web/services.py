"""What every page may use; built once by `house.py`."""

import secrets
from dataclasses import dataclass, field

from kith.foundation.settings import Settings
from kith.infrastructure.database import Database
from kith.infrastructure.facts import Telling
from kith.interfaces.web.guard import Challenges, Limits
from kith.interfaces.web.render import Pages
from kith.interfaces.web.streams import Streams


@dataclass(frozen=True, slots=True)
class Services:
    """The parts of the house that pages lean on."""

    settings: Settings
    database: Database
    telling: Telling
    pages: Pages
    streams: Streams
    folder: str
    challenges: Challenges = field(default_factory=Challenges)
    # A wrong key is only counted, never refused before it was looked at: the right one always opens.
    wrong_keys: Limits = field(default_factory=lambda: Limits(20, 10))
    codes: Limits = field(default_factory=lambda: Limits(20, 6))
    secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))
