"""Files that were put aside: the sums by which they are known again, and what the administrator does with them."""

import hashlib
from collections.abc import Sequence

from kith.care.moderation.model import Quarantine
from kith.care.moderation.taken import rows
from kith.foundation.errors import Conflict, NotFound
from kith.foundation.languages import say
from kith.infrastructure.database import Database, Tx
from kith.infrastructure.media_store import Store
from kith.ties.homes.rows import add_log_entry
from kith.together.media.actions import remove
from kith.together.media.model import VARIANTS
from kith.together.media.rows import by_id

WORK = "sums of what was put aside"
_AT_ONCE = 1 << 20


class Summing:
    """Reads what was put aside, to know the same file again; nobody sees anything of it."""

    def __init__(self, database: Database, store: Store) -> None:
        """Know where files lie."""
        self._database, self._store = database, store

    async def work(self, body: str) -> None:
        """Refuse from now on all that was made of a file."""
        one = await self._database.read(rows.quarantine, int(body))
        if one is None or one.state not in {"held", "confirmed"}:
            return
        sums = [each for name in files_of(one) if (each := await self._sum(name))]
        await self._database.act(keep_sums, one.id, sums)

    async def _sum(self, name: str) -> str:
        size = await self._store.size(name)
        if size is None:
            return ""
        told = hashlib.sha256()
        for at in range(0, size, _AT_ONCE):
            told.update(await self._store.read(name, at, min(size, at + _AT_ONCE)))
        return told.hexdigest()


def files_of(one: Quarantine) -> list[str]:
    """Give the names under which a file and what was made of it lie."""
    return [f"{one.token}/{variant}" for variant in VARIANTS[one.kind]]


async def keep_sums(tx: Tx, quarantine_id: int, sums: Sequence[str]) -> None:
    """Keep the sums of a file that is still aside."""
    one = await rows.quarantine(tx, quarantine_id)
    if one is not None and one.state in {"held", "confirmed"}:
        await rows.add_sums(tx, one, list(sums))


async def still_aside(tx: Tx, quarantine_id: int) -> Quarantine:
    """Give a file that is aside, or say that there is none."""
    one = await rows.quarantine(tx, quarantine_id)
    if one is None or one.state not in {"held", "confirmed"}:
        raise NotFound
    return one


async def handed_over(tx: Tx, quarantine_id: int) -> None:
    """Keep, for everybody to read, that a file was handed to an authority."""
    one = await still_aside(tx, quarantine_id)
    await rows.was_handed_over(tx, one.id)
    await add_log_entry(tx, "handed", "")


async def destroy(tx: Tx, quarantine_id: int) -> None:
    """Leave nothing of a file but its sums, by which it is refused."""
    one = await still_aside(tx, quarantine_id)
    if one.state != "confirmed":
        raise Conflict(say("Two people have not decided on this file yet. Until then it is kept."))
    media = await by_id(tx, one.media_id)
    if media is not None:
        await remove(tx, [media])
    await rows.set_state(tx, one.id, "destroyed")
    await add_log_entry(tx, "destroyed", "")
