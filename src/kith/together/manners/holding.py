"""Words that wait ten minutes, seen by nobody but their writer, and are then said as by hand."""

from collections.abc import Sequence

import msgspec

from kith.access.enter import enter_at, enter_circle
from kith.access.model import Member
from kith.access.places import seat
from kith.access.recipients import people_in, readers_of
from kith.foundation import text
from kith.foundation.errors import NotAllowed, NotFound
from kith.foundation.ids import moment_of
from kith.infrastructure.database import Database, Tx
from kith.infrastructure.facts import record
from kith.infrastructure.queue import later
from kith.ties.people.model import Speaker
from kith.together.conversations.actions import answer, open_conversation, prove_said_there
from kith.together.conversations.model import Post
from kith.together.conversations.naming import SomebodyCame, prove_named
from kith.together.manners import rows
from kith.together.manners.facts import NotSaid
from kith.together.manners.model import HELD_FOR, Held, Waiting, Why
from kith.together.media import actions as media_room

WORK = "say-held"


async def hold_mine(tx: Tx, speaker: Speaker, circle_id: int, *, hold: bool) -> None:
    """Choose whether one's words in a circle wait ten minutes."""
    await enter_circle(tx, speaker, circle_id)
    await (rows.hold_here if hold else rows.hold_no_more)(tx, circle_id, speaker.id)


async def begin(
    tx: Tx,
    speaker: Speaker,
    circle_id: int,
    words: str,
    *,
    shown: str = "",
    media: Sequence[int] = (),
) -> Post | Waiting:
    """Begin a conversation, or let the words that would wait, as this person chose."""
    if not await rows.holds(tx, circle_id, speaker.id):
        return await open_conversation(tx, speaker, circle_id, words, shown=shown, media=media)
    await enter_circle(tx, speaker, circle_id, to="speak")
    readers = await people_in(tx, circle_id)
    return await _hold(tx, speaker, (circle_id, None, None), words, (shown, readers), media)


async def respond(
    tx: Tx,
    speaker: Speaker,
    conversation_id: int,
    words: str,
    *,
    to: int | None = None,
    shown: str = "",
    media: Sequence[int] = (),
) -> Post | Waiting:
    """Answer in a conversation, or let the answer wait, as this person chose for this circle."""
    entry = await enter_at(tx, speaker, conversation_id, to="speak")
    if not await rows.holds(tx, entry.place_id, speaker.id):
        return await answer(tx, speaker, conversation_id, words, to=to, shown=shown, media=media)
    await prove_said_there(tx, conversation_id, to)
    readers = await readers_of(tx, entry.place_id, conversation_id)
    at = (entry.place_id, conversation_id, to)
    return await _hold(tx, speaker, at, words, (shown, readers), media)


async def change_waiting(
    tx: Tx, speaker: Speaker, waiting_id: int, words: str, *, shown: str = ""
) -> Waiting:
    """Let other words wait instead; nothing remains of what they said before."""
    waiting = await own_waiting(tx, speaker, waiting_id)
    tidied = _tidied(words, await media_room.kept_by(tx, waiting_id, speaker.id))
    await rows.change_waiting(
        tx, waiting_id, tidied, shown or waiting.shown, means=_means(speaker, waiting)
    )
    return waiting


async def say_now(
    tx: Tx, speaker: Speaker, waiting_id: int, words: str | None = None, *, shown: str = ""
) -> Post:
    """Say one's waiting words, or others instead, read by those whom the page named."""
    waiting = await own_waiting(tx, speaker, waiting_id)
    if words is not None:
        waiting = msgspec.structs.replace(waiting, words=words, means=_means(speaker, waiting))
    await rows.wait_no_more(tx, waiting_id)
    return await _say(tx, waiting, shown or waiting.shown)


async def take_out(tx: Tx, speaker: Speaker, waiting_id: int) -> Waiting:
    """Take one's waiting words away; nothing of them remains."""
    waiting = await own_waiting(tx, speaker, waiting_id)
    await rows.wait_no_more(tx, waiting_id)
    await media_room.remove(tx, await media_room.kept_by(tx, waiting_id, speaker.id))
    return waiting


async def own_waiting(tx: Tx, speaker: Speaker, waiting_id: int) -> Waiting:
    """Give one's own waiting words, and nobody else's."""
    waiting = await rows.waiting(tx, waiting_id)
    if waiting is None or waiting.person_id != speaker.id:
        raise NotFound
    return waiting


async def all_waiting(tx: Tx, speaker: Speaker) -> list[Held]:
    """Give all of one's words that wait anywhere, oldest first."""
    return [await with_media(tx, each) for each in await rows.waiting_of(tx, speaker.id)]


async def with_media(tx: Tx, waiting: Waiting) -> Held:
    """Give words that wait with what waits with them."""
    return Held(waiting, await media_room.kept_by(tx, waiting.id, waiting.person_id))


async def readers_now(tx: Tx, speaker: Speaker, waiting: Waiting) -> list[Member] | None:
    """Give who would read waiting words, or None where their writer may say them no more."""
    try:
        if waiting.conversation_id is None:
            await enter_circle(tx, speaker, waiting.place_id)
            return await people_in(tx, waiting.place_id)
        await enter_at(tx, speaker, waiting.conversation_id)
    except NotFound:
        return None
    return await readers_of(tx, waiting.place_id, waiting.conversation_id)


async def say_what_waited(database: Database, body: str) -> None:
    """Say words whose time has come, once; or keep for their writer why they could not be said."""
    waiting_id, why = int(body), ""
    try:
        await database.act(_say_due, waiting_id)
    except SomebodyCame:
        why: Why = "readers"
    except NotAllowed:
        why = "silent"
    except NotFound:
        why = "closed"
    if why:
        await database.act(_keep_unsaid, waiting_id, why)


async def _hold(
    tx: Tx,
    speaker: Speaker,
    at: tuple[int, int | None, int | None],
    words: str,
    named: tuple[str, list[Member]],
    media: Sequence[int],
) -> Waiting:
    prove_named(*named)
    shown = named[0] or ".".join(str(reader.id) for reader in named[1])
    tidied, until_at = _tidied(words, media), tx.now + HELD_FOR
    waiting = Waiting(
        tx.new_id(), at[0], speaker.id, at[1], at[2], speaker.means, tidied, shown, until_at, ""
    )
    await rows.keep_waiting(tx, waiting)
    await media_room.keep_for(tx, speaker, media, waiting.id)
    await later(tx, WORK, str(waiting.id), wait=HELD_FOR)
    return waiting


async def _say_due(tx: Tx, waiting_id: int) -> None:
    waiting = await rows.take_due(tx, waiting_id)
    if waiting is None:  # said by hand meanwhile, taken out, or said by another process
        return
    mine = await seat(tx, waiting.place_id, waiting.person_id)
    if mine.came_at > moment_of(waiting.id):  # whoever left and came back begins anew
        raise NotFound
    await _say(tx, waiting, waiting.shown)


async def _say(tx: Tx, waiting: Waiting, shown: str) -> Post:
    speaker, words = Speaker(waiting.person_id, waiting.means), waiting.words
    waits = await media_room.kept_by(tx, waiting.id, speaker.id)
    # What was refused for good while it waited stays behind; alone it would be nothing to say.
    media = [one.id for one in waits if not await media_room.is_unwanted(tx, one)]
    if not words and not media:
        raise NotFound
    await media_room.let_go(tx, waiting.id, speaker.id)
    if waiting.conversation_id is None:
        return await open_conversation(
            tx, speaker, waiting.place_id, words, shown=shown, media=media
        )
    return await answer(
        tx, speaker, waiting.conversation_id, words, to=waiting.answers_id, shown=shown, media=media
    )


def _means(speaker: Speaker, waiting: Waiting) -> str:
    """Give by what means words were written of which a program may have written a part."""
    return "program" if "program" in {speaker.means, waiting.means} else "hand"


def _tidied(words: str, media: Sequence[object]) -> str:
    return text.words("words", words, least=0 if media else 1)


async def _keep_unsaid(tx: Tx, waiting_id: int, why: Why) -> None:
    waiting = await rows.waiting(tx, waiting_id)
    if waiting is not None and await rows.keep_unsaid(tx, waiting_id, why):
        await record(tx, NotSaid(waiting.person_id, waiting.id))
