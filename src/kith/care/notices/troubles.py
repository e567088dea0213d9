"""Whether mail goes out; who looks after the house hears once if it does not."""

from kith.care.today.model import About
from kith.care.today.rows import add_line
from kith.foundation.clock import HOUR
from kith.infrastructure.backup.rows import no_trouble, note_told, note_trouble
from kith.infrastructure.database import Tx
from kith.ties.accounts.rows import administrators

_PATIENCE = HOUR


async def mail_fails(tx: Tx, says: str) -> None:
    """Keep that mail could not be handed over; after an hour of that, tell who looks after the house."""
    trouble = await note_trouble(tx, "mail", says)
    if trouble.told_at is None and tx.now - trouble.since >= _PATIENCE:
        for person_id in await administrators(tx):
            await add_line(tx, person_id, "no-mail", About(reason=says))
        await note_told(tx, "mail")


async def mail_goes(tx: Tx) -> None:
    """Keep that mail goes out."""
    await no_trouble(tx, "mail")
