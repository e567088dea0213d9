"""Forgets what was told and answered once an introduction is over, and later that there was one."""

from kith.infrastructure.database import Tx, lasts_at_most
from kith.together.introductions import rows
from kith.together.introductions.model import LASTS, SPOKEN_FOR
from kith.together.introductions.speaking import forget
from kith.together.introductions.vouches.rows import in_vain


async def forget_what_is_over(tx: Tx) -> None:
    """Forget words and answers at the end, and the introduction some days after it."""
    await forget(tx, await in_vain(tx))
    await rows.forget_said(tx)
    await rows.forget_old(tx)
    await lasts_at_most(tx, introductions=LASTS, vouches=SPOKEN_FOR)
