"""Tells a writer, and nobody else, that a round was filed before they were heard."""

from kith.care.today.model import About
from kith.care.today.rows import add_line
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact
from kith.ties.circles.rows import circle
from kith.together.rounds.facts import NotHeard

KINDS: tuple[type[Fact], ...] = (NotHeard,)


async def hear(tx: Tx, fact: NotHeard) -> None:
    """Keep a line for whoever was not heard; it leads to the round, and goes with its question."""
    where = await circle(tx, fact.place_id or 0)
    if where is None:
        return
    link = f"/c/{where.id}/rounds/{fact.round_id}"
    about = About(circle=where.name, link=link)
    await add_line(tx, fact.person_id, "unheard", about, post_id=fact.round_id)
