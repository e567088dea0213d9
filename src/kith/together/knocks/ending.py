"""Knocks are gone after thirty days, and friends answer a door for so long only."""

from kith.infrastructure.database import Tx
from kith.together.knocks import rows
from kith.together.knocks.actions import leave_nothing, let_in_what_is_held
from kith.together.knocks.model import ASKED_FOR

_AT_A_TIME = 500


async def sweep_doors(tx: Tx) -> None:
    """Forget what has had its time at the doors, and let in what had to wait."""
    for one in await rows.knocks_over(tx, _AT_A_TIME):
        await leave_nothing(tx, one)
    await rows.forget_keeping(tx, tx.now - ASKED_FOR)
    await rows.mend_times_ahead(tx)
    await let_in_what_is_held(tx)
