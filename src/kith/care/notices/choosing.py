"""What somebody chooses about being told."""

from kith.care.notices import rows
from kith.care.notices.model import Choices
from kith.care.notices.times import HALF_HOURS, MOST_A_DAY
from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker


async def choose(tx: Tx, speaker: Speaker, its: Choices) -> None:
    """Keep at which times of the day one is told, and whether with the words themselves."""
    hours = tuple(sorted(set(its.hours)))
    if len(hours) > MOST_A_DAY or not {*hours} <= {*HALF_HOURS}:
        raise Invalid("hours", say("Please choose up to three half hours of the day."))
    await rows.keep_choices(tx, speaker.id, Choices(hours, its.mail_words, its.push_words))
