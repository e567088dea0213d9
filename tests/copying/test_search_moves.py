"""Words are found wherever a house has moved to, and in a backup of it."""

import asyncio
import contextlib
from pathlib import Path

from kith.care.search.looking import look_for
from kith.foundation.clock import now
from kith.infrastructure import house_postgres
from kith.infrastructure.copying.snapshots import into_file
from kith.infrastructure.database import Tx
from kith.infrastructure.house_file import HouseFile
from kith.ties.people.model import Speaker
from tests.copying.houses import TO_FILE, TO_POSTGRES, move, untold

ASKED = ("celeriac", "seal", "لماذا", "よくわか", '"bad mood"', "nobody said this")


async def _people(tx: Tx) -> list[int]:
    return await tx.many(int, "select id from people order by id")


async def _found(house: HouseFile | house_postgres.HouseInPostgres) -> list[list[int]]:
    """Give what each of the cast finds."""
    found: list[list[int]] = []
    for person_id in await house.read(_people):
        for asked in ASKED:
            there = await house.read(look_for, Speaker(person_id), asked)
            found.append([hit.id for hit in there.hits])
    return found


def _in(folder: Path, url: str = "") -> list[list[int]]:
    async def look() -> list[list[int]]:
        house = (
            await house_postgres.opened(url, replica="", connections=2, queue=64, now=now)
            if url
            else HouseFile(str(folder / "house.db"), now=now)
        )
        try:
            return await _found(house)
        finally:
            with contextlib.suppress(Exception):
                await house.close()

    return asyncio.run(look())


def test_words_are_found_on_both_sides_and_in_a_copy(folder: Path, database: str) -> None:
    before = _in(folder)
    assert sum(map(len, before)) > 20, "or this proves nothing"
    move(TO_POSTGRES, folder, database)
    assert _in(folder, database) == before
    copy = folder.parent / "copy"
    copy.mkdir(mode=0o700)
    asyncio.run(into_file(database, copy / "house.db", untold))
    assert _in(copy) == before
    move(TO_FILE, folder, database)
    assert _in(folder) == before
