"""Open chairs in notices: that somebody is asked to one, by the lot or by its host; they have a day."""

from kith.care.notices.model import Seat
from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker
from kith.together.chairs.entering import mine
from kith.together.chairs.pages import asked_to


async def seats(tx: Tx, speaker: Speaker, since: int, upto: int) -> list[Seat]:
    """Give the chairs that somebody was asked to between two moments, and has not answered."""
    found: list[Seat] = []
    for one in await asked_to(tx, speaker):
        own = await mine(tx, speaker, one.chair.id)
        if own and own.asked_at and own.until_at and since < own.asked_at <= upto:
            found.append(Seat(one.chair, one.host, own.until_at))
    return found
