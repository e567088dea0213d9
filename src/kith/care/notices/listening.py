"""Hears of a letter, and lets it be told at once where its reader wishes that of its writer."""

from kith.care.notices import rows
from kith.care.notices.news.letters import letter_now
from kith.care.notices.planning import let_letter_out
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact
from kith.together.conversations.facts import Answered, Opened
from kith.together.letters.facts import Reached

KINDS: tuple[type[Fact], ...] = (Opened, Answered, Reached)


async def hear(tx: Tx, fact: Fact) -> None:
    """Let a letter be told to those who marked its writer, once it has reached them."""
    match fact:
        case Opened() | Answered() | Reached():
            for reader in await rows.near_readers(tx, fact.post_id):
                if await letter_now(tx, reader, fact.post_id):
                    await let_letter_out(tx, reader, fact.post_id)
        case _:
            pass
