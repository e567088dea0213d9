"""New words reach an open page as they are said (server-sent events, WHATWG HTML §9.2)."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable

import msgspec
from msgspec.json import encode
from starlette.responses import Response

from kith.access.enter import enter, enter_at, enter_circle
from kith.access.model import Entry
from kith.foundation.clock import DAY, SECOND, now
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import AT_ONCE, Fact, facts_after, last_fact_before
from kith.interfaces.web.forms import number
from kith.interfaces.web.lasting import Lasting
from kith.interfaces.web.letter_shapes import written_piece
from kith.interfaces.web.pages.manners import pause, pause_piece
from kith.interfaces.web.render import finished
from kith.interfaces.web.rounds import listed
from kith.interfaces.web.shapes import said_piece
from kith.interfaces.web.streams import Stream
from kith.interfaces.web.visit import Visit
from kith.ties.accounts.rows import is_signed_in
from kith.ties.people.model import Speaker
from kith.together.conversations.facts import Answered, Changed, Heard, Opened
from kith.together.conversations.pages import Opening, Said, one_opening, one_said
from kith.together.letters.facts import Reached
from kith.together.letters.pages import letter_page, one_written, would_wait
from kith.together.manners.facts import PauseChanged
from kith.together.manners.pausing import manners
from kith.together.offers.model import Mark
from kith.together.offers.pages import marks_of
from kith.together.rounds.model import Round
from kith.together.rounds.pages import rounds_among

_BEAT = 25.0
# What was committed a moment after it was dated is sent once more rather than not at all.
_MARGIN = 2 * SECOND
_LOOK_BACK = DAY
_NEW = Opened | Answered | Reached


class Piece(msgspec.Struct, frozen=True):
    """One thing on the page that looks different now; without html it is gone.

    at: "top" or "end" of the page's list, if it is not on the page yet; "" if only to be replaced.
    """

    id: str
    html: str
    at: str


# What is shown of a fact that is about a conversation or a post; None where nothing is.
Show = Callable[[Visit, Fact, int], Awaitable[Piece | None]]


class Ended(Exception):
    """The person may not see this any more, or is signed out."""


async def circle(visit: Visit) -> Response:
    """Stream what is new in a circle."""
    inside = await visit.read(enter_circle, visit.speaker, visit.id())
    return _stream(visit, inside.circle.id, None, _in_circle)


async def conversation(visit: Visit) -> Response:
    """Stream what is new in a conversation."""
    entry = await visit.read(enter_at, visit.speaker, visit.id())
    show = _in_letter if entry.kind == "letter" else _in_conversation
    return _stream(visit, entry.place_id, visit.id(), show)


async def letter(visit: Visit) -> Response:
    """Stream what is new in a letter."""
    page = await visit.read(letter_page, visit.speaker, visit.id())
    return _stream(visit, page.place_id, page.talk_id, _in_letter)


def _stream(visit: Visit, place_id: int, conversation_id: int | None, show: Show) -> Response:
    if visit.request.method == "HEAD":
        return Response(media_type="text/event-stream")
    told = number(visit.request.headers.get("last-event-id", "") or visit.asked("since"))
    since = max(told or 0, visit.now - _LOOK_BACK) - _MARGIN
    stream = Stream(visit.session_id, place_id)
    return Lasting(stream, _events(visit, stream, conversation_id, since, show))


async def _events(
    visit: Visit, stream: Stream, conversation_id: int | None, since: int, show: Show
) -> AsyncGenerator[bytes]:
    place_id = stream.place_id
    remove = visit.services.streams.add(stream)
    clock = asyncio.get_running_loop().time
    beat = clock() + _BEAT
    try:
        yield b"retry: 3000\n\n"
        seen = await visit.read(last_fact_before, since, place_id)
        while not stream.closing:
            try:
                seen, pieces, complete = await _news(visit, place_id, conversation_id, seen, show)
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
    visit: Visit, place_id: int, conversation_id: int | None, seen: int, show: Show
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
            for about, each in _one_piece(fact, talking, conversation_id).items():
                if not isinstance(wanted.get(about), _NEW):  # what is new stays so when it changes
                    wanted[about] = each
    shown = [await show(visit, fact, about) for about, fact in wanted.items()]
    pieces = [each for each in shown if each is not None]
    if any(isinstance(fact, PauseChanged) for _, fact in found):
        pieces.append(await _pause(visit, place_id, conversation_id))
    return (found[-1][0] if found else seen), pieces, len(found) < AT_ONCE


def _one_piece(fact: Fact, talking: int, conversation_id: int | None) -> dict[int, Fact]:
    """Give what a fact is about on this page, so that of many about the same only the last is shown."""
    if conversation_id is None:
        return {talking: fact}
    return {_post_of(fact): fact} if talking == conversation_id else {}


def _post_of(fact: Fact) -> int:
    return fact.post_id if isinstance(fact, Opened | Answered | Changed | Heard | Reached) else 0


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
        case Reached(conversation_id=talking) if reader in {fact.person_id, fact.author_id}:
            return talking
        case Heard(conversation_id=talking, author_id=author) if author == reader:
            return talking  # nobody but the writer learns that somebody heard
        case _:
            return None


async def _pause(visit: Visit, place_id: int, conversation_id: int | None) -> Piece:
    told = await visit.read(manners, visit.speaker, place_id, conversation_id)
    html = str(finished(pause_piece(visit, pause(visit, place_id, told))))
    return Piece("pause", html, "")


async def _in_circle(visit: Visit, fact: Fact, conversation_id: int) -> Piece:
    name = f"talk-{conversation_id}"
    try:
        opening, rounds, offered = await visit.read(_listed, visit.speaker, conversation_id)
    except NotFound:
        return Piece(name, "", "")
    html = str(finished(listed(visit, [opening], rounds, offered)[0]))
    return Piece(name, html, "top" if isinstance(fact, Opened | Answered) else "")


async def _listed(
    tx: Tx, speaker: Speaker, conversation_id: int
) -> tuple[Opening, dict[int, Round], dict[int, Mark]]:
    _, opening = await one_opening(tx, speaker, conversation_id)
    these = [conversation_id]
    return opening, await rounds_among(tx, these), await marks_of(tx, speaker, these)


async def _in_letter(visit: Visit, fact: Fact, post_id: int) -> Piece | None:
    """Give words of a letter; of those that have not reached this reader, not even that they are not there."""
    try:
        _, written = await visit.read(one_written, visit.speaker, post_id)
    except NotFound:
        waits = await visit.read(would_wait, visit.speaker, post_id)
        return None if waits else Piece(f"words-{post_id}", "", "")
    html = str(finished(written_piece(visit, written)))
    return Piece(f"words-{post_id}", html, "end" if isinstance(fact, _NEW) else "")


async def _in_conversation(visit: Visit, fact: Fact, post_id: int) -> Piece:
    name = f"said-{post_id}"
    try:
        said, is_open = await visit.read(_said, visit.speaker, post_id)
    except NotFound:
        return Piece(name, "", "")
    html = str(finished(said_piece(visit, said, is_open=is_open)))
    return Piece(name, html, "end" if isinstance(fact, Answered) else "")


async def _said(tx: Tx, speaker: Speaker, post_id: int) -> tuple[Said, bool]:
    """Give a post, and whether anything can be said there still: a round may be filed by now."""
    _, said = await one_said(tx, speaker, post_id)
    talking = said.post.conversation_id
    one = (await rounds_among(tx, [talking])).get(talking)
    return said, one is None or one.state == "open"
