"""New words reach an open page as they are said (server-sent events, WHATWG HTML §9.2)."""

import asyncio
from collections.abc import AsyncIterator

import msgspec
from msgspec.json import encode
from starlette.responses import Response, StreamingResponse

from kith.access.enter import enter, enter_at
from kith.access.model import Entry
from kith.foundation.clock import DAY, SECOND, now
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import AT_ONCE, Fact, facts_after, last_fact_before
from kith.interfaces.web.forms import number
from kith.interfaces.web.render import finished
from kith.interfaces.web.shapes import piece, said_piece
from kith.interfaces.web.streams import Stream
from kith.interfaces.web.visit import Visit
from kith.ties.accounts.rows import is_signed_in
from kith.ties.people.model import Speaker
from kith.together.conversations.facts import Answered, Changed, Heard, Opened
from kith.together.conversations.pages import one_opening, one_said

_BEAT = 25.0
# What was committed a moment after it was dated is sent once more rather than not at all.
_MARGIN = 2 * SECOND
_LOOK_BACK = DAY


class Piece(msgspec.Struct, frozen=True):
    """One thing on the page that looks different now; without html it is gone.

    at: "top" or "end" of the page's list, if it is not on the page yet; "" if only to be replaced.
    """

    id: str
    html: str
    at: str


class Ended(Exception):
    """The person may not see this any more, or is signed out."""


async def circle(visit: Visit) -> Response:
    """Stream what is new in a circle."""
    entry = await visit.read(enter, visit.speaker, visit.id())
    return _stream(visit, entry.place_id, None)


async def conversation(visit: Visit) -> Response:
    """Stream what is new in a conversation."""
    entry = await visit.read(enter_at, visit.speaker, visit.id())
    return _stream(visit, entry.place_id, visit.id())


def _stream(visit: Visit, place_id: int, conversation_id: int | None) -> Response:
    if visit.request.method == "HEAD":
        return Response(media_type="text/event-stream")
    told = number(visit.request.headers.get("last-event-id", "") or visit.asked("since"))
    since = max(told or 0, visit.now - _LOOK_BACK) - _MARGIN
    return StreamingResponse(
        _events(visit, place_id, conversation_id, since),
        media_type="text/event-stream",
        headers={"cache-control": "no-store", "x-accel-buffering": "no"},
    )


async def _events(
    visit: Visit, place_id: int, conversation_id: int | None, since: int
) -> AsyncIterator[bytes]:
    stream = Stream(visit.session_id, place_id)
    remove = visit.services.streams.add(stream)
    clock = asyncio.get_running_loop().time
    beat = clock() + _BEAT
    try:
        yield b"retry: 3000\n\n"
        seen = await visit.read(last_fact_before, since, place_id)
        while not stream.closing:
            try:
                seen, pieces, complete = await _news(visit, place_id, conversation_id, seen)
            except Ended:
                yield b"event: ended\ndata: 1\n\n"
                return
            for each in pieces:
                yield b"id: %d\nevent: piece\ndata: %s\n\n" % (visit.now, encode(each))
            # The beat goes by its own clock: what somebody may not see does not move it either.
            while complete and not await stream.news(beat - clock()):
                beat = clock() + _BEAT
                yield b": still here\n\n"
            await asyncio.sleep(0)
    finally:
        remove()


async def _news(
    visit: Visit, place_id: int, conversation_id: int | None, seen: int
) -> tuple[int, list[Piece], bool]:
    try:
        upto = visit.services.telling.shown
        entry, found = await visit.read(
            _ask, visit.speaker, visit.session_id, place_id, (seen, upto)
        )
    except NotFound as gone:
        raise Ended from gone
    visit.now = now()
    wanted: dict[int, Fact] = {}
    for _, fact in found:
        # What is said in a conversation that is not open to this person is not even "gone" to them.
        talking = _conversation_of(fact, visit.me.id)
        if talking is not None and entry.opens(talking):
            wanted.update(_one_piece(fact, talking, conversation_id))
    pieces = [
        await _in_circle(visit, fact, about)
        if conversation_id is None
        else await _in_conversation(visit, fact)
        for about, fact in wanted.items()
    ]
    return (found[-1][0] if found else seen), pieces, len(found) < AT_ONCE


def _one_piece(fact: Fact, talking: int, conversation_id: int | None) -> dict[int, Fact]:
    """Give what a fact is about on this page, so that of many about the same only the last is shown."""
    if conversation_id is None:
        return {talking: fact}
    return {_post_of(fact): fact} if talking == conversation_id else {}


def _post_of(fact: Fact) -> int:
    return fact.post_id if isinstance(fact, Opened | Answered | Changed | Heard) else 0


async def _ask(
    tx: Tx, speaker: Speaker, session_id: int, place_id: int, between: tuple[int, int]
) -> tuple[Entry, list[tuple[int, Fact]]]:
    """Give the news of a place, to somebody who may still enter it and is still signed in."""
    entry = await enter(tx, speaker, place_id)
    if not await is_signed_in(tx, speaker.id, session_id):
        raise NotFound
    return entry, await facts_after(tx, *between, place_id=place_id)


def _conversation_of(fact: Fact, reader: int) -> int | None:
    match fact:
        case Opened(post_id=talking):
            return talking
        case Answered(conversation_id=talking) | Changed(conversation_id=talking):
            return talking
        case Heard(conversation_id=talking, author_id=author) if author == reader:
            return talking  # nobody but the writer learns that somebody heard
        case _:
            return None


async def _in_circle(visit: Visit, fact: Fact, conversation_id: int) -> Piece:
    name = f"talk-{conversation_id}"
    try:
        _, opening = await visit.read(one_opening, visit.speaker, conversation_id)
    except NotFound:
        return Piece(name, "", "")
    html = str(finished(piece(visit, opening)))
    return Piece(name, html, "top" if isinstance(fact, Opened | Answered) else "")


async def _in_conversation(visit: Visit, fact: Fact) -> Piece:
    post_id = _post_of(fact)
    name = f"said-{post_id}"
    try:
        _, said = await visit.read(one_said, visit.speaker, post_id)
    except NotFound:
        return Piece(name, "", "")
    html = str(finished(said_piece(visit, said)))
    return Piece(name, html, "end" if isinstance(fact, Answered) else "")
