"""Lets the house state what stands on public pages, and state it no more once it is gone."""

import hashlib

from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact
from kith.infrastructure.signatures.stating import state, unsay_statement
from kith.together.conversations.facts import Changed, Opened
from kith.together.publishing import rows
from kith.together.publishing.model import Entry, PublicPage

KINDS: tuple[type[Fact], ...] = (Opened, Changed)


async def hear(tx: Tx, fact: Opened | Changed) -> None:
    """State an entry as it is now, or unsay it; of the words only their sum is in it."""
    page = await rows.page(tx, fact.place_id or 0)
    if page is None:
        return
    before = await rows.statement_of(tx, fact.post_id)
    if before is not None:
        await unsay_statement(tx, before)
        await rows.forget_statement_of(tx, fact.post_id)
    entry = await rows.entry(tx, page.id, fact.post_id)
    if entry is not None and not entry.is_gone:
        await rows.keep_statement_of(tx, fact.post_id, await _state(tx, page, entry))


async def _state(tx: Tx, page: PublicPage, entry: Entry) -> int:
    told = hashlib.sha256(entry.post.words.encode()).hexdigest()
    return await state(
        tx, "entry", entry.author.id, page.owner_id,
        page=page.name, entry=str(entry.post.id), words=told, role=entry.role,
        means=entry.post.means,
    )  # fmt: skip
