"""Tells somebody who knocked, and nobody else, that the door was opened."""

from kith.care.today.model import About
from kith.care.today.rows import add_line
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact
from kith.ties.people.rows import person
from kith.together.knocks.facts import DoorOpened

KINDS: tuple[type[Fact], ...] = (DoorOpened,)


async def hear(tx: Tx, fact: DoorOpened) -> None:
    """Keep a line that leads to the letter, which begins with words of one's own."""
    opened = await person(tx, fact.to_id)
    about = About(name=opened.name if opened else "", link=f"/letters/{fact.letter_id}")
    await add_line(tx, fact.from_id, "door", about)
