"""Letters from those whom somebody marked as near: the only thing in this room that is told at once."""

from kith.access.enter import meet
from kith.care.notices import rows
from kith.care.notices.model import Letter
from kith.care.notices.news.rows import fresh_letter
from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import kept_apart
from kith.ties.people.model import Named, Speaker, by_alphabet
from kith.ties.people.rows import named


async def keep_near(tx: Tx, speaker: Speaker, handle: str, *, near: bool) -> None:
    """Let letters from somebody reach one at once, or wait as all others do; nobody else is shown it."""
    other = await meet(tx, speaker, handle)
    if other.id == speaker.id:
        raise Invalid("near", say("This is you."))
    await (rows.mark_near if near else rows.unmark_near)(tx, speaker.id, other.id)


async def near_people(tx: Tx, speaker: Speaker) -> list[Named]:
    """Give whose letters reach one at once, by alphabet."""
    found = await named(tx, await rows.near_to(tx, speaker.id))
    return sorted(found.values(), key=by_alphabet)


async def letter_now(tx: Tx, person_id: int, letter_id: int) -> Letter | None:
    """Give a letter, if somebody may read it at this moment and has not opened it."""
    found = await fresh_letter(tx, person_id, letter_id)
    if found is None or found.author_id in await kept_apart(tx, person_id):
        return None
    names = await named(tx, [found.author_id])
    return Letter(found.id, found.place_id, names[found.author_id], found.words)
