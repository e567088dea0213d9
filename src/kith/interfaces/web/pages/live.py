"""New words reach an open page as they are said (server-sent events, WHATWG HTML §9.2)."""

from collections.abc import AsyncIterator

import msgspec
from starlette.responses import Response, StreamingResponse

from kith.access.enter import enter, enter_at
from kith.foundation.clock import now
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact, facts_after
from kith.interfaces.web.forms import number
from kith.interfaces.web.shapes import shown, talk
from kith.interfaces.web.streams import Stream
from kith.interfaces.web.visit import Visit
from kith.ties.accounts.rows import sessions_of
from kith.ties.people.model import Speaker
from kith.together.conversations.facts import Answered, Changed, Heard, Opened
from kith.together.conversations.pages import one_opening, one_said

_BEAT = 25.0


class Piece(msgspec.Struct, frozen=True):
    """One thing on the page that looks different now; without html it is gone.

    at: "top" or "end" of the page's list, if it is not on the page yet; "" if only to be replaced.
    """

    id: str
    html: str
    at: str


class Ended(Exception):  # noqa: N818 - an end, not an error
    """The person may not see this any more, or is signed out."""


async def circle(visit: Visit) -> Response:
    """Stream what is new in a circle."""
    inside = await visit.read(enter, visit.speaker, visit.id())
    return _stream(visit, inside.circle.id, None)


async def conversation(visit: Visit) -> Response:
    """Stream what is new in a conversation."""
    inside = await visit.read(enter_at, visit.speaker, visit.id())
    return _stream(visit, inside.circle.id, visit.id())


def _stream(visit: Visit, place_id: int, conversation_id: int | None) -> Response:
    seen = visit.request.headers.get("last-event-id", "") or visit.asked("since")
    return StreamingResponse(
        _events(visit, place_id, conversation_id, number(seen) or 0),
        media_type="text/event-stream",
        headers={"cache-control": "no-store", "x-accel-buffering": "no"},
    )


async def _events(visit: Visit, place_id: int, conversation_id: int | None, seen: int) -> AsyncIterator[bytes]:
    stream = Stream(visit.session_id, place_id)
    remove = visit.services.streams.add(stream)
    try:
        yield b"retry: 3000\n\n"
        while True:
            try:
                seen, pieces = await _news(visit, place_id, conversation_id, seen)
            except Ended:
                yield b"event: ended\ndata: 1\n\n"
                return
            for piece in pieces:
                yield b"id: %d\nevent: piece\ndata: %s\n\n" % (seen, msgspec.json.encode(piece))
            if not await stream.news(_BEAT):
                yield b": still here\n\n"
            if stream.ended:
                yield b"event: ended\ndata: 1\n\n"
                return
    finally:
        remove()


async def _news(visit: Visit, place_id: int, conversation_id: int | None, seen: int) -> tuple[int, list[Piece]]:
    try:
        found = await visit.read(_ask, visit.speaker, visit.session_id, place_id, seen)
    except NotFound as gone:
        raise Ended from gone
    visit.now = now()
    pieces: dict[str, Piece] = {}
    for _, fact in found:
        piece = await _piece(visit, fact, conversation_id)
        if piece is not None:
            pieces[piece.id] = piece
    return (found[-1][0] if found else seen), list(pieces.values())


async def _ask(tx: Tx, speaker: Speaker, session_id: int, place_id: int, seen: int) -> list[tuple[int, Fact]]:
    """Give the news of a place, to somebody who may still enter it and is still signed in."""
    await enter(tx, speaker, place_id)
    if session_id not in {session.id for session in await sessions_of(tx, speaker.id)}:
        raise NotFound
    return await facts_after(tx, seen, place_id)


async def _piece(visit: Visit, fact: Fact, conversation_id: int | None) -> Piece | None:
    match fact:
        case Opened(post_id=post_id):
            talking = post_id
        case Answered(conversation_id=talking, post_id=post_id):
            pass
        case Changed(conversation_id=talking, post_id=post_id):
            pass
        case Heard(conversation_id=talking, post_id=post_id, author_id=visit.me.id):
            pass
        case _:
            return None
    try:
        if conversation_id is None:
            return await _in_circle(visit, fact, talking)
        return await _in_conversation(visit, fact, post_id) if talking == conversation_id else None
    except NotFound:  # not open to this person, or taken back meanwhile
        return Piece(f"said-{post_id}", "", "") if isinstance(fact, Changed) else None


async def _in_circle(visit: Visit, fact: Fact, conversation_id: int) -> Piece:
    _, opening = await visit.read(one_opening, visit.speaker, conversation_id)
    html = visit.services.pages.macro("_conversation.html", "conversation")(talk(visit, opening))
    return Piece(f"talk-{conversation_id}", html, "top" if isinstance(fact, Opened | Answered) else "")


async def _in_conversation(visit: Visit, fact: Fact, post_id: int) -> Piece:
    _, said = await visit.read(one_said, visit.speaker, post_id)
    small = not said.post.opens
    html = visit.services.pages.macro("_said.html", "said")(shown(visit, said), small=small)
    return Piece(f"said-{post_id}", html, "end" if isinstance(fact, Answered) else "")
