"""Looking for words in circles and letters one is in, and among one's own."""

from collections.abc import Sequence

import msgspec

from kith.access.enter import enter
from kith.care.search import rows
from kith.care.search.model import PAGE, Hit, Term, is_enough, matches, terms_of
from kith.infrastructure.database import Tx
from kith.ties.people.model import Named, Speaker
from kith.ties.people.rows import named
from kith.together.conversations.pages import LAST
from kith.together.letters.entering import enter_letter


class Found(msgspec.Struct, frozen=True):
    """What was found, newest first. enough: there was something to look for. before: where it goes on."""

    terms: Sequence[Term]
    enough: bool
    hits: Sequence[Hit] = ()
    writers: dict[int, Named] = {}
    before: int | None = None


async def look_for(
    tx: Tx, speaker: Speaker, asked: str, *, place_id: int | None = None, before: int = LAST
) -> Found:
    """Look for words in one place, or in all that somebody may read."""
    if place_id is not None:
        await _enter(tx, speaker, place_id)
    terms = terms_of(asked)
    if not is_enough(terms):
        return Found(terms, enough=False)
    found, on = await rows.hits(tx, speaker.id, terms, place_id, before, PAGE + 1)
    if len(found) > PAGE:
        found, on = found[:PAGE], found[PAGE - 1].id
    # The index hears of a change a moment after it: what counts are the words as they are now.
    hits = [hit for hit in found if matches(hit.words, terms)]
    writers = await named(tx, [hit.author_id for hit in hits])
    return Found(terms, enough=True, hits=hits, writers=writers, before=on)


async def _enter(tx: Tx, speaker: Speaker, place_id: int) -> None:
    if (await enter(tx, speaker, place_id)).kind == "letter":
        await enter_letter(tx, speaker, place_id)  # it is there once it has reached somebody
