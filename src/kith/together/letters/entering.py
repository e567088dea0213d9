"""The way into a letter: it is there for those who sit in it, once it has reached them."""

from kith.access.enter import enter, enter_at
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker
from kith.together.letters import rows


async def enter_letter(tx: Tx, speaker: Speaker, place_id: int) -> int:
    """Give the conversation of a letter to somebody whom the letter has reached."""
    entry = await enter(tx, speaker, place_id)
    talk_id = await rows.talk_in(tx, place_id) if entry.kind == "letter" else None
    if talk_id is None:
        raise NotFound
    await enter_at(tx, speaker, talk_id)
    return talk_id


async def letter_at(tx: Tx, speaker: Speaker, *, place_id: int = 0, post_id: int = 0) -> int | None:
    """Give the letter that a place is, or in which words stand, to somebody whom it has reached."""
    try:
        place_id = place_id or (await enter_at(tx, speaker, post_id)).place_id
        await enter_letter(tx, speaker, place_id)
    except NotFound:
        return None
    return place_id
