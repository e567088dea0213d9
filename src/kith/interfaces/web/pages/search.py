"""Looking for words, in circles and letters one is in and among one's own."""

import msgspec
from starlette.responses import Response

from kith.care.search.looking import Found, look_for
from kith.care.search.model import LONGEST, Hit, Piece, pieces
from kith.foundation.errors import NotFound
from kith.foundation.ids import moment_of
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.interfaces.web.forms import number
from kith.interfaces.web.page_shapes import with_line
from kith.interfaces.web.visit import Visit
from kith.ties.circles.rows import circles_of
from kith.ties.people.model import Named, Speaker
from kith.together.conversations.pages import LAST
from kith.together.publishing.rows import as_whom, titles


class Shown(msgspec.Struct, frozen=True):
    """Words that were found, as they are shown."""

    url: str
    author: Named
    means: str
    place: str
    when: str
    pieces: list[Piece]


async def show(visit: Visit) -> Response:
    """Show the place to ask, and what was found, newest first."""
    asked, place_id = visit.asked("q")[:LONGEST].strip(), _place(visit)
    before = number(visit.asked("before")) or LAST
    found, places = await visit.read(_found, visit.speaker, asked, place_id=place_id, before=before)
    said_as = await visit.read(as_whom, [hit.id for hit in found.hits if hit.kind == "page"])
    return visit.page(
        "search.html",
        current="circles",
        asked=asked,
        place=place_id,
        place_name=places.get(place_id or 0, ""),
        found=found,
        hits=[_shown(visit, hit, found, places, said_as.get(hit.id)) for hit in found.hits],
        first_page=before == LAST,
    )


async def _found(
    tx: Tx, speaker: Speaker, asked: str, *, place_id: int | None, before: int
) -> tuple[Found, dict[int, str]]:
    places = {one.id: one.name for one in await circles_of(tx, speaker.id)}
    places |= await titles(tx, speaker.id)
    return await look_for(tx, speaker, asked, place_id=place_id, before=before), places


def _place(visit: Visit) -> int | None:
    """Give the one place to look in, if there is to be only one."""
    if not visit.asked("in"):
        return None
    if (found := number(visit.asked("in"))) is None:
        raise NotFound
    return found


def _shown(
    visit: Visit,
    hit: Hit,
    found: Found,
    places: dict[int, str],
    said_as: tuple[str, Named] | None,
) -> Shown:
    name = visit.say(say("A letter")) if hit.kind == "letter" else places.get(hit.place_id, "")
    return Shown(
        _where(hit, is_mine_only=not name or (hit.kind == "page" and said_as is None)),
        found.writers[hit.author_id],
        hit.means,
        with_line(name, found.writers[hit.author_id], said_as),
        visit.when(moment_of(hit.id)),
        pieces(hit.words, found.terms),
    )


def _where(hit: Hit, *, is_mine_only: bool) -> str:
    """Give where the words stand; one's own in a place one has left stand under Me."""
    if is_mine_only:
        return f"/me/words?before={hit.id + 1}"
    at = (
        f"/letters/{hit.place_id}"
        if hit.kind == "letter"
        else f"/conversations/{hit.conversation_id}"
    )
    # So much was said since that the end of the conversation does not show them.
    return f"{at}{f'?before={hit.id + 1}' if hit.far else ''}#said-{hit.id}"
