"""Forgets what has had its time; run once an hour."""

from kith.foundation.clock import DAY
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import forget_facts
from kith.ties.accounts.rows import end_unused_sessions
from kith.ties.circles.rows import end_old_askings
from kith.together.welcome.model import ASKED_FOR
from kith.together.welcome.rows import forget_old_invitations

KEEP_FACTS = 20_000
KEEP_INVITATIONS = 30 * DAY


async def sweep(tx: Tx, *, session_days: int, last_fact_id: int) -> None:
    """Forget unused sessions, old askings and invitations, and facts that all listeners heard."""
    await end_unused_sessions(tx, tx.now - session_days * DAY)
    await end_old_askings(tx, tx.now - ASKED_FOR)
    await forget_old_invitations(tx, tx.now - KEEP_INVITATIONS)
    await forget_facts(tx, until=last_fact_id - KEEP_FACTS)
