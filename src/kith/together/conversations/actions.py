"""Saying, answering, hearing, and taking words back."""

from collections.abc import Sequence

from kith.access.enter import enter_at, enter_circle
from kith.access.reaching import let_wait
from kith.access.recipients import people_in, readers_of
from kith.foundation import text
from kith.foundation.errors import NotAllowed, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.bonds.rows import kept_apart
from kith.ties.people.model import Speaker
from kith.together.conversations import rows
from kith.together.conversations.facts import Answered, Changed, Heard, Opened
from kith.together.conversations.model import Post
from kith.together.conversations.naming import prove_named
from kith.together.conversations.pages import own
from kith.together.media import actions as media_room
from kith.together.welcome.circles import leave


async def open_conversation(
    tx: Tx,
    speaker: Speaker,
    circle_id: int,
    words: str,
    *,
    shown: str = "",
    media: Sequence[int] = (),
) -> Post:
    """Begin a conversation, read by everybody who is in the circle now.

    shown: the readers that the line above the composer named (their ids, with dots between them);
    if somebody else reads by now, nothing is said before the writer has seen their name.
    media: the pictures or the voice that go with the words; then there need be none.
    """
    await enter_circle(tx, speaker, circle_id, to="speak")
    readers = await people_in(tx, circle_id)
    prove_named(shown, readers)
    # Whoever was named reads it, and whoever comes later does not, whatever the clocks say.
    post_id = tx.new_id(after=max(reader.since for reader in readers))
    post = _post(post_id, circle_id, post_id, None, speaker, _tidied(words, media))
    await _keep(tx, speaker, post, media)
    await record(tx, Opened(post.id, place_id=post.place_id))
    return post


async def answer(
    tx: Tx,
    speaker: Speaker,
    conversation_id: int,
    words: str,
    *,
    to: int | None = None,
    shown: str = "",
    media: Sequence[int] = (),
) -> Post:
    """Answer in a conversation, pointing at another post in it or at none."""
    entry = await enter_at(tx, speaker, conversation_id, to="speak")
    prove_named(shown, await readers_of(tx, entry.place_id, conversation_id))
    await prove_said_there(tx, conversation_id, to)
    post_id = tx.new_id(after=max(conversation_id, to or 0))
    post = _post(post_id, entry.place_id, conversation_id, to, speaker, _tidied(words, media))
    await _keep(tx, speaker, post, media)
    if entry.kind == "letter":
        await let_wait(tx, post.place_id, conversation_id, post.id, speaker.id)
    await record(tx, Answered(post.id, conversation_id, place_id=post.place_id))
    return post


async def prove_said_there(tx: Tx, conversation_id: int, to: int | None) -> None:
    """Raise unless these are opening words, and what the answer points at stands under them."""
    opening = await rows.post(tx, conversation_id)
    if opening is None or not opening.opens:
        raise NotFound
    if to is not None:
        target = await rows.post(tx, to)
        if target is None or target.conversation_id != conversation_id:
            raise NotFound


async def change(tx: Tx, speaker: Speaker, post_id: int, words: str) -> Post:
    """Change one's own words; what stood there before stays to be seen."""
    post = await _own_here(tx, speaker, post_id)
    tidied = _tidied(words, (await media_room.media_of(tx, [post.id])).get(post.id, ()))
    if tidied != post.words:
        await rows.change_words(tx, post, tidied, by=speaker.means)
        await _tell_changed(tx, post)
    return post


async def say_it_was_wrong(tx: Tx, speaker: Speaker, post_id: int) -> Post:
    """Put "I was wrong" above one's own words."""
    post = await _own_here(tx, speaker, post_id)
    if post.wrong_at is None:
        await rows.mark_wrong(tx, post.id)
        await _tell_changed(tx, post)
    return post


async def delete(tx: Tx, speaker: Speaker, post_id: int) -> Post:
    """Take one's own words away, also out of a circle one has left.

    In the first minute nothing remains, unless others answered; later a gap with a date does.
    """
    post = await own(tx, speaker, post_id)
    answered = post.opens and await rows.has_answers(tx, post.id)
    await media_room.forget_of(tx, post.id)
    if post.can_be_taken_back(tx.now) and not answered:
        await media_room.let_all_go(tx, post.id)  # a question takes the sealed answers along
        await rows.forget_post(tx, post)
    else:
        await rows.leave_gap(tx, post.id)
    if not post.opens or answered:
        await rows.recall_voice(tx, post)
    await _tell_changed(tx, post)
    return post


async def hear(tx: Tx, speaker: Speaker, post_id: int) -> Post:
    """Let the writer, and nobody else, know that one heard."""
    post = await _of_another(tx, speaker, post_id)
    if await rows.add_heard(tx, post.id, speaker.id):
        await _tell_heard(tx, speaker, post)
    return post


async def unhear(tx: Tx, speaker: Speaker, post_id: int) -> Post:
    """Take back that one heard."""
    post = await _of_another(tx, speaker, post_id)
    if await rows.take_heard_back(tx, post.id, speaker.id):
        await _tell_heard(tx, speaker, post)
    return post


async def leave_saying(tx: Tx, speaker: Speaker, circle_id: int, words: str) -> None:
    """Leave a circle quietly, after a last word to all if there is one."""
    if words.strip():
        await open_conversation(tx, speaker, circle_id, words)
    await leave(tx, speaker, circle_id)


async def _keep(tx: Tx, speaker: Speaker, post: Post, media: Sequence[int]) -> None:
    await rows.add_post(tx, post)
    await rows.add_voice(tx, post)
    await media_room.attach(tx, speaker, media, post.id)


def _tidied(words: str, media: Sequence[object]) -> str:
    """Give the words as they are kept; beside a picture or a voice there need be none."""
    return text.words("words", words, least=0 if media else 1)


async def _own_here(tx: Tx, speaker: Speaker, post_id: int) -> Post:
    await enter_at(tx, speaker, post_id, to="speak")
    post = await rows.post(tx, post_id)
    if post is None or post.gone_at is not None:
        raise NotFound
    if post.author_id != speaker.id:
        raise NotAllowed(say("Only who wrote it can do that."))
    return post


async def _of_another(tx: Tx, speaker: Speaker, post_id: int) -> Post:
    await enter_at(tx, speaker, post_id)
    post = await rows.post(tx, post_id)
    if post is None or post.gone_at is not None:
        raise NotFound
    if post.author_id == speaker.id:
        raise NotAllowed(say("These are your own words."))
    return post


async def _tell_heard(tx: Tx, speaker: Speaker, post: Post) -> None:
    # Between two who ended contact nothing is told, so that nothing tells of the end.
    if speaker.id not in await kept_apart(tx, post.author_id):
        heard = Heard(post.id, post.conversation_id, post.author_id, place_id=post.place_id)
        await record(tx, heard)


async def _tell_changed(tx: Tx, post: Post) -> None:
    await record(tx, Changed(post.id, post.conversation_id, place_id=post.place_id))


def _post(
    post_id: int, place_id: int, conversation_id: int, to: int | None, speaker: Speaker, words: str
) -> Post:
    return Post(
        post_id, place_id, conversation_id, to, speaker.id, speaker.means, words, None, None, None
    )  # fmt: skip
