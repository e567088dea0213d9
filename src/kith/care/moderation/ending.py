"""Letting go of what nobody has to keep any more."""

from kith.care.guides.model import ASKED_FOR
from kith.care.guides.rows import end_old_askings
from kith.care.moderation import outcome, rows
from kith.care.moderation.deciding import role_in
from kith.care.moderation.model import APPEAL_WITHIN, KEEP
from kith.care.moderation.taken import rows as taken
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker
from kith.together.conversations.rows import post


async def sweep_reports(tx: Tx) -> None:
    """Forget words that no appeal can give back, what was decided long ago, and old askings."""
    for one in await taken.over_since(tx, tx.now - APPEAL_WITHIN):
        said = await post(tx, one.post_id)
        if said is not None:
            await outcome.for_good(tx, one.post_id, said.author_id)
    await rows.forget_old(tx, tx.now - KEEP)
    await end_old_askings(tx, tx.now - ASKED_FOR)


async def delete_withheld(tx: Tx, speaker: Speaker, report_id: int) -> None:
    """Delete one's own words for good that two people took away."""
    report, role = await role_in(tx, speaker, report_id)
    kept = await taken.withheld_of(tx, report_id) if role == "concerned" else None
    if kept is None:
        raise NotFound
    await outcome.for_good(tx, kept.post_id, report.about_id)


async def was_told(tx: Tx, speaker: Speaker, report_id: int) -> None:
    """Keep that somebody has seen a decision."""
    await rows.was_told(tx, report_id, speaker.id)
