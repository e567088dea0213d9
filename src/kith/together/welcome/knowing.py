"""Saying that one knows somebody, and ending contact."""

from kith.access.enter import meet
from kith.foundation import text
from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.bonds import rows
from kith.ties.bonds.facts import Bonded
from kith.ties.people.model import Person, Speaker


async def say_how(tx: Tx, speaker: Speaker, handle: str, how: str) -> bool:
    """Say in one sentence how one knows somebody; tell whether both have said so now."""
    other = await _another(tx, speaker, handle)
    await rows.tell(tx, speaker.id, other.id, text.line("how", how, most=text.PURPOSE))
    if await rows.telling(tx, other.id, speaker.id) and await rows.add_bond(
        tx, speaker.id, other.id
    ):
        await record(tx, Bonded(speaker.id, other.id))
    return await rows.bond(tx, speaker.id, other.id) is not None


async def unsay(tx: Tx, speaker: Speaker, handle: str) -> None:
    """Take one's own sentence about somebody back; a bond stays, as it needed both."""
    other = await _another(tx, speaker, handle)
    await rows.take_back_telling(tx, speaker.id, other.id)


async def end_contact(tx: Tx, speaker: Speaker, handle: str) -> None:
    """End contact with somebody, who is shown nothing of it."""
    other = await _another(tx, speaker, handle)
    await rows.add_block(tx, speaker.id, other.id)


async def allow_contact(tx: Tx, speaker: Speaker, handle: str) -> None:
    """Let there be contact again."""
    other = await _another(tx, speaker, handle)
    await rows.remove_block(tx, speaker.id, other.id)


async def _another(tx: Tx, speaker: Speaker, handle: str) -> Person:
    other = await meet(tx, speaker, handle)
    if other.id == speaker.id:
        raise Invalid("how", say("This is you."))
    return other
