"""What is forgotten of handshakes: everything but the story of the two."""

from typing import Final

from kith.foundation.clock import DAY, HOUR
from kith.foundation.ids import first_id_at
from kith.infrastructure.database import Tx
from kith.together.handshakes import rows

OVER_FOR: Final = DAY  # so long a page still says that the time is over


async def forget_handshakes(tx: Tx) -> None:
    """Forget hands that nobody took, tries, and what two said while it was open."""
    await rows.forget_old_hands(tx, first_id_at(tx.now - HOUR), tx.now - OVER_FOR)
    await rows.mend_times_ahead(tx)
