"""Hears of what is told at once: gatherings, handshakes, and letters where a reader wishes that."""

from kith.care.notices import rows
from kith.care.notices.news.hands import to_tell
from kith.care.notices.news.letters import letter_now
from kith.care.notices.news.meetings import told_at_once
from kith.care.notices.planning import let_hand_out, let_letter_out, let_meeting_out
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Fact
from kith.together.conversations.facts import Answered, Opened
from kith.together.gatherings.facts import GatheringCancelled, GatheringMoved, GatheringSoon
from kith.together.handshakes.facts import HandTaken
from kith.together.letters.facts import Reached

KINDS: tuple[type[Fact], ...] = (
    *(Opened, Answered, Reached),
    *(GatheringMoved, GatheringCancelled, GatheringSoon),
    HandTaken,
)


async def hear(tx: Tx, fact: Fact) -> None:
    """Let those be told whom it is about, on the ways that they turned on."""
    match fact:
        case Opened() | Answered() | Reached():
            for reader in await rows.near_readers(tx, fact.post_id):
                if await letter_now(tx, reader, fact.post_id):
                    await let_letter_out(tx, reader, fact.post_id)
        case GatheringMoved() | GatheringCancelled() | GatheringSoon():
            for person_id, about, too_late in await told_at_once(tx, fact):
                await let_meeting_out(tx, person_id, about, too_late)
        case HandTaken():
            for person_id, until in await to_tell(tx, fact):
                await let_hand_out(tx, person_id, fact.handshake_id, until)
        case _:
            pass
