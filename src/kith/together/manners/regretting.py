"""Saying of one's own words that one was wrong, which reaches those who read them, once."""

from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.people.model import Speaker
from kith.together.conversations.actions import say_it_was_wrong
from kith.together.conversations.model import Post
from kith.together.manners.facts import Regretted


async def regret(tx: Tx, speaker: Speaker, post_id: int) -> Post:
    """Put "I was wrong" above one's own words, and let those know who may have read them."""
    post = await say_it_was_wrong(tx, speaker, post_id)
    if post.wrong_at is None:  # as it was before: said twice, it is told once
        await record(tx, Regretted(post.id, place_id=post.place_id))
    return post
