"""Forgets what has had its time."""

from kith.access.gate.spending import sweep_gate
from kith.care.moderation.ending import sweep_reports
from kith.care.notices.rows import forget_notices
from kith.foundation.clock import DAY, HOUR
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import forget_facts, last_fact
from kith.infrastructure.queue import is_waiting, later
from kith.ties.accounts.rows import end_unused_sessions, forget_spent_challenges
from kith.ties.circles.rows import end_old_askings
from kith.together.chairs.drawing import sweep_chairs
from kith.together.for_two.rows import forget_old
from kith.together.gatherings.forgetting import forget_old_gatherings
from kith.together.handshakes.forgetting import forget_handshakes
from kith.together.introductions.ending import forget_what_is_over
from kith.together.knocks.ending import sweep_doors
from kith.together.letters.model import FORGET_THOUGHTS
from kith.together.letters.rows import forget_thoughts
from kith.together.manners.rows import forget_idle_holds, forget_turns
from kith.together.media.actions import forget_unsaid
from kith.together.publishing.mailbag.actions import sweep_mailbags
from kith.together.rounds.opening import catch_up
from kith.together.welcome.folding import fold_what_is_due
from kith.together.welcome.model import ASKED_FOR
from kith.together.welcome.rows import forget_old_invitations

KEEP_FACTS = 20_000
KEEP_INVITATIONS = 30 * DAY
KEEP_NOTICES = 3 * DAY


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
    await forget_unsaid(tx)
    await catch_up(tx)
    await forget_old(tx)
    await forget_what_is_over(tx)
    await forget_handshakes(tx)
    await sweep_doors(tx)
    await sweep_gate(tx)
    await forget_idle_holds(tx)
    await forget_turns(tx)
    await forget_thoughts(tx, tx.now - FORGET_THOUGHTS)
    await sweep_reports(tx)
    await fold_what_is_due(tx)
    await forget_old_gatherings(tx)
    await sweep_chairs(tx)
    await forget_notices(tx, tx.now - KEEP_NOTICES)
    await sweep_mailbags(tx)
    await forget_facts(tx, until=await last_fact(tx) - KEEP_FACTS)
    if not await is_waiting(tx, WORK):
        await later(tx, WORK, "", wait=HOUR)
