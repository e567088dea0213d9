"""Open chairs in notices: that somebody is asked to one, by the lot or by its host; they have a day."""

from kith.care.notices.model import Seat
from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker
from kith.together.chairs.pages import asked_to


async def seats(tx: Tx, speaker: Speaker, since: int, upto: int) -> list[Seat]:
    """Give the chairs that somebody was asked to between two moments, and has not answered."""
    return [
        Seat(one.chair, one.host, one.mine.until_at or 0)
        for one in await asked_to(tx, speaker)
        if one.mine and since < (one.mine.asked_at or 0) <= upto
    ]
