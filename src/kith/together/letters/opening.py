"""A letter that begins between people who said yes to one another elsewhere in the house."""

from collections.abc import Sequence
from typing import NamedTuple

from kith.access.places import open_place, take_seat
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.together.conversations import rows as posts
from kith.together.conversations.facts import Answered, Opened
from kith.together.conversations.model import Post


class First(NamedTuple):
    """Words that a letter begins with: whose they are, and by what means they were written."""

    author_id: int
    words: str
    means: str = "hand"


async def open_between(tx: Tx, people: Sequence[int], first_words: Sequence[First]) -> int:
    """Open a letter between people, with words that were said before; give its conversation.

    Whoever has words in it and is not among the people never sits in it and reads nothing. It
    reaches everybody at once, also at night: they agreed to it, and nobody is rung for it.
    """
    place_id = await open_place(tx, "letter")
    for person_id in dict.fromkeys(people):
        await take_seat(tx, place_id, person_id, everything=True)
    conversation_id = tx.new_id()
    for n, one in enumerate(first_words):
        post_id = tx.new_id(after=conversation_id) if n else conversation_id
        post = Post(
            post_id, place_id, conversation_id, None, one.author_id, one.means, one.words,
            None, None, None,
        )  # fmt: skip
        await posts.add_post(tx, post)
        await posts.add_voice(tx, post)
        opened = Opened(post.id, place_id=place_id)
        answered = Answered(post.id, conversation_id, place_id=place_id)
        await record(tx, answered if n else opened)
    return conversation_id
