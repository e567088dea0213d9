"""Keeps the index of what was said, right after it was said, changed or taken away."""

from kith.care.search import rows
from kith.care.search.tokens import tokens
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact
from kith.infrastructure.queue import later
from kith.together.conversations.facts import Answered, Changed, Opened
from kith.together.conversations.rows import post

KINDS: tuple[type[Fact], ...] = (Opened, Answered, Changed)
WORK = "search-index"
_AT_ONCE = 100


async def hear(tx: Tx, fact: Fact) -> None:
    """Let words be found as they are now."""
    if isinstance(fact, Opened | Answered | Changed):
        await index(tx, fact.post_id)


async def index(tx: Tx, post_id: int) -> None:
    """Let a post be found by the words it has now, or not at all."""
    found = await post(tx, post_id)
    if found is None or found.gone_at is not None or not found.words:
        await rows.forget(tx, post_id)
    else:
        await rows.index(tx, found, tokens(found.words))


async def index_some(tx: Tx, after: str) -> None:
    """Take in what was said before there was a search, and leave the rest for later."""
    found = await rows.posts_after(tx, int(after), _AT_ONCE)
    for post_id in found:
        await index(tx, post_id)
    if len(found) == _AT_ONCE:
        await later(tx, WORK, str(found[-1]))
