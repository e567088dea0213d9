"""What the administrator says of the house."""

from kith.foundation import text
from kith.foundation.errors import Invalid, NotAllowed
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.ties.accounts.rows import is_administrator
from kith.ties.homes import rows
from kith.ties.homes.model import SHAPES
from kith.ties.people.model import Speaker
from kith.ties.people.rows import how_many_here


async def say_who_it_is_for(tx: Tx, speaker: Speaker, shape: str) -> None:
    """Keep which of the four shapes the house has; it changes words and manners only."""
    await _look_after(tx, speaker)
    if shape not in SHAPES:
        raise Invalid("shape", say("Please choose one of the four."))
    house = await rows.the_house(tx)
    await rows.set_shape(tx, shape)
    # While somebody makes the house nobody else is there whom it would be news to.
    if house and house.shape != shape and await how_many_here(tx, most=2) > 1:
        await rows.add_log_entry(tx, "manners", "")


async def describe_house(tx: Tx, speaker: Speaker, *, name: str, purpose: str) -> None:
    """Keep the house's name and the sentence at its door."""
    await _look_after(tx, speaker)
    tidied = text.line("house", name), text.line("purpose", purpose, most=text.PURPOSE)
    house = await rows.the_house(tx)
    await rows.describe(tx, *tidied)
    was = (house.name, house.purpose) if house else tidied
    for kind, before, now in zip(("name", "sentence"), was, tidied, strict=True):
        if before != now:
            await rows.add_log_entry(tx, kind, "")


async def describe_imprint(tx: Tx, speaker: Speaker, words: str) -> None:
    """Keep who answers for the house, for anybody to read; nothing is shown where nothing stands."""
    await _look_after(tx, speaker)
    tidied = text.words("words", words, most=text.NOTE, least=0)
    if tidied != await rows.imprint(tx):
        await rows.set_imprint(tx, tidied)
        await rows.add_log_entry(tx, "imprint", "")


async def _look_after(tx: Tx, speaker: Speaker) -> None:
    if not await is_administrator(tx, speaker.id):
        raise NotAllowed(say("Only the administrator can do that."))
