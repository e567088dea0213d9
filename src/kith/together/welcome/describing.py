"""What the administrator says of the house."""

from kith.foundation import text
from kith.foundation.errors import Invalid, NotAllowed
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.ties.accounts.rows import is_administrator
from kith.ties.homes import rows
from kith.ties.homes.model import SHAPES
from kith.ties.people.model import Speaker


async def say_who_it_is_for(tx: Tx, speaker: Speaker, shape: str) -> None:
    """Keep which of the four shapes the house has; it changes words and manners only."""
    await _look_after(tx, speaker)
    if shape not in SHAPES:
        raise Invalid("shape", say("Please choose one of the four."))
    await rows.set_shape(tx, shape)


async def describe_house(tx: Tx, speaker: Speaker, *, name: str, purpose: str) -> None:
    """Keep the house's name and the sentence at its door."""
    await _look_after(tx, speaker)
    tidied = text.line("house", name), text.line("purpose", purpose, most=text.PURPOSE)
    await rows.describe(tx, *tidied)


async def _look_after(tx: Tx, speaker: Speaker) -> None:
    if not await is_administrator(tx, speaker.id):
        raise NotAllowed(say("Only the administrator can do that."))
