"""Writing a letter, leaving it, and what becomes of it."""

from collections.abc import Sequence

import msgspec

from kith.access.places import leave_seat, open_place, take_seat
from kith.access.reaching import Morning, let_reach_after_all, let_wait
from kith.foundation import text
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact, record
from kith.ties.bonds.rows import blocked_by, has_blocked, known_to
from kith.ties.people.model import Speaker
from kith.ties.people.rows import person_called
from kith.together.conversations import rows as posts
from kith.together.conversations.facts import Changed, Opened
from kith.together.conversations.model import Post
from kith.together.letters import rows
from kith.together.letters.entering import enter_letter
from kith.together.letters.facts import LetterLeft, Reached
from kith.together.letters.model import addressed
from kith.together.media import actions as media_room
from kith.together.welcome import knowing

KINDS: tuple[type[Fact], ...] = (Changed,)


async def write(
    tx: Tx, speaker: Speaker, people: Sequence[int], words: str, *, media: Sequence[int] = ()
) -> Post:
    """Write to one to five people whom one knows; nobody comes to it later."""
    known, ended = await known_to(tx, speaker.id), await blocked_by(tx, speaker.id)
    readers = addressed(known, ended, [one for one in people if one != speaker.id])
    tidied = text.words("words", words, least=0 if media else 1)
    place_id = await open_place(tx, "letter")
    for person_id in (speaker.id, *(one.id for one in readers)):
        await take_seat(tx, place_id, person_id, everything=True)
    post_id = tx.new_id()
    post = Post(
        post_id, place_id, post_id, None, speaker.id, speaker.means, tidied, None, None, None
    )
    await posts.add_post(tx, post)
    await posts.add_voice(tx, post)
    await media_room.attach(tx, speaker, media, post_id)
    await let_wait(tx, place_id, post_id, post_id, speaker.id)
    await record(tx, Opened(post_id, place_id=place_id))
    return post


async def leave(tx: Tx, speaker: Speaker, place_id: int) -> None:
    """Leave a letter: it is in one's list no more. Nobody is told, and what one said stays."""
    await enter_letter(tx, speaker, place_id)
    await rows.forget_held(tx, place_id, speaker.id)
    await leave_seat(tx, place_id, speaker.id)
    await record(tx, LetterLeft(speaker.id, place_id=place_id))


async def reach(tx: Tx, body: str) -> None:
    """Let words that waited for somebody's morning be there, and open pages look for them."""
    morning = msgspec.json.decode(body, type=Morning)
    post = await posts.post(tx, morning.post_id)
    if post is None:
        return
    await rows.let_reach(tx, post.id, morning.person_id)
    # The writer's page is told of the morning also where the words never reach anybody.
    await record(
        tx,
        Reached(
            post.id, post.conversation_id, morning.person_id, post.author_id, place_id=post.place_id
        ),
    )


async def fold_empty(tx: Tx, fact: Changed) -> None:
    """Let nobody be in a letter that was taken back, as if it had never been written."""
    if fact.place_id and await rows.kind_of(tx, fact.place_id) == "letter":
        await rows.empty_seats(tx, fact.place_id)


async def allow_contact(tx: Tx, speaker: Speaker, handle: str) -> None:
    """Let there be contact again; letters that were written meanwhile reach both after all."""
    await knowing.allow_contact(tx, speaker, handle)
    other = await person_called(tx, handle)
    if other is not None and not await has_blocked(tx, other.id, speaker.id):
        await let_reach_after_all(tx, speaker.id, other.id)
