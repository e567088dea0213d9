"""Tells somebody once, on Today, that they are asked to help with a public page. Entries are not told."""

from kith.access.public import enter_page
from kith.care.today.model import About
from kith.care.today.rows import add_line, has_line
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact
from kith.ties.people.rows import person
from kith.together.publishing.facts import AskedToHelp
from kith.together.publishing.rows import page

KINDS: tuple[type[Fact], ...] = (AskedToHelp,)


async def hear(tx: Tx, fact: AskedToHelp) -> None:
    """Tell whom a fact concerns, and nobody else."""
    found = await page(tx, fact.place_id or 0)
    owner = await person(tx, found.owner_id) if found else None
    if found is None or owner is None:
        return
    try:
        await enter_page(tx, found.name)
    except NotFound:
        return
    about = About(name=owner.name, link=f"/pages/{found.name}/help")
    if not await has_line(tx, fact.person_id, "page-help", about):
        await add_line(tx, fact.person_id, "page-help", about)
