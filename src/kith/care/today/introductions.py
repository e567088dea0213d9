"""Introductions on Today: whom one is asked to meet, and, once, what became of one's own."""

from collections.abc import Sequence

import msgspec

from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker
from kith.together.introductions.model import Mine, Offer
from kith.together.introductions.pages import results, waiting

_MOST = 3


class Introductions(msgspec.Struct, frozen=True):
    """What is asked of somebody and not answered, longest waiting first; what their own came to."""

    asked: Sequence[Offer] = ()
    became: Sequence[Mine] = ()


async def introductions_for(tx: Tx, speaker: Speaker) -> Introductions:
    """Give what stands on somebody's Today about introductions."""
    return Introductions(await waiting(tx, speaker, _MOST), await results(tx, speaker))
