"""Hears of what is told at once: a letter where its reader wishes that of its writer, and gatherings."""

from kith.care.notices import rows
from kith.care.notices.news.letters import letter_now
from kith.care.notices.news.meetings import told_at_once
from kith.care.notices.planning import let_letter_out, let_meeting_out
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact
from kith.together.conversations.facts import Answered, Opened
from kith.together.gatherings.facts import GatheringCancelled, GatheringMoved, GatheringSoon
from kith.together.letters.facts import Reached

KINDS: tuple[type[Fact], ...] = (
    *(Opened, Answered, Reached),
    *(GatheringMoved, GatheringCancelled, GatheringSoon),
)


async def hear(tx: Tx, fact: Fact) -> None:
    """Let a letter be told to those who marked its writer, once it has reached them."""
    match fact:
        case Opened() | Answered() | Reached():
            for reader in await rows.near_readers(tx, fact.post_id):
                if await letter_now(tx, reader, fact.post_id):
                    await let_letter_out(tx, reader, fact.post_id)
        case GatheringMoved() | GatheringCancelled() | GatheringSoon():
            for person_id, about, too_late in await told_at_once(tx, fact):
                await let_meeting_out(tx, person_id, about, too_late)
        case _:
            pass
