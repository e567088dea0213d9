"""Forgets a gathering three weeks after its end: who was asked, who came, guests and all."""

from kith.infrastructure.database import Tx
from kith.together.gatherings import rows
from kith.together.gatherings.model import STAYS


async def forget_old_gatherings(tx: Tx) -> None:
    """Forget what is over for three weeks; a table that was laid after it has folded by then."""
    for gathering_id in await rows.over(tx, tx.now - STAYS):
        await rows.forget(tx, gathering_id)
