"""Forgets what has had its time."""

from kith.foundation.clock import DAY, HOUR
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import forget_facts, last_fact
from kith.infrastructure.queue import is_waiting, later
from kith.ties.accounts.rows import end_unused_sessions, forget_spent_challenges
from kith.ties.circles.rows import end_old_askings
from kith.together.welcome.model import ASKED_FOR
from kith.together.welcome.rows import forget_old_invitations

KEEP_FACTS = 20_000
KEEP_INVITATIONS = 30 * DAY


WORK = "sweep"


async def sweep_soon(tx: Tx) -> None:
    """Let there be a sweep waiting; it keeps itself going, also in a house that is often off."""
    if not await is_waiting(tx, WORK):
        await later(tx, WORK, "", within=HOUR)


async def sweep(tx: Tx, *, session_days: int) -> None:
    """Forget unused sessions, spent challenges, old askings and invitations, and facts that all subscribers heard."""
    await end_unused_sessions(tx, tx.now - session_days * DAY)
    await end_old_askings(tx, tx.now - ASKED_FOR)
    await forget_spent_challenges(tx)
    await forget_old_invitations(tx, tx.now - KEEP_INVITATIONS)
    await forget_facts(tx, until=await last_fact(tx) - KEEP_FACTS)
    if not await is_waiting(tx, WORK):
        await later(tx, WORK, "", wait=HOUR)
