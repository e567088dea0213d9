"""The house closed to strangers from the command line: a fact in the house log, with a name."""

import asyncio
from pathlib import Path

from kith.access.gate import rows
from kith.access.gate.model import ITSELF
from kith.foundation.clock import HOUR
from kith.infrastructure.database import Tx
from tests.cast import Garden
from tests.clock import Clock
from tests.infrastructure.patience import until_so
from tests.interfaces.cli.asking import Kith, Said

OPEN = "The house is open to strangers.\n"
DAY_LONG = "Mara closed the house to strangers for a day."
THREE = "Mara closed the house to strangers for three days."
OPENED = "Mara opened the house to strangers again."


async def ask(kith: Kith, garden: Garden, *words: str) -> Said:
    """Ask beside the house that is running."""
    return await asyncio.to_thread(lambda: kith("--data", garden.folder, *words))


async def test_it_is_closed_and_opened_in_the_administrators_name(
    garden: Garden, kith: Kith, clock: Clock
) -> None:
    clock.stop()
    assert (await ask(kith, garden, "strangers")).fine() == OPEN
    assert (await ask(kith, garden, "strangers", "--json")).json() == {
        "closed": False, "since": None, "until": None, "by": None
    }  # fmt: skip
    said = (await ask(kith, garden, "strangers", "close")).fine()
    assert said.startswith("Closed to strangers since 20")
    assert "The house log says that Mara closed it." in said
    assert (await ask(kith, garden, "strangers")).fine() == said
    told = (await ask(kith, garden, "strangers", "--json")).json()
    assert (told["closed"], told["by"]) == (True, "mara")
    assert told["until"][8:10] != told["since"][8:10], "a day later"
    # What another process wrote is so in the running house: Today, the door and the log.
    await until_so(lambda: _reads(garden, "This house is closed to strangers till"))
    assert (await garden.tom.open("/house/log")).says(DAY_LONG)
    assert (await garden.wren.open("/door/knock/mara")).says("A knock may have to wait.")
    longer = (await ask(kith, garden, "strangers", "close", "--days", "3")).fine()
    assert longer != said
    assert (await garden.tom.open("/house/log")).says(THREE)
    opened = (await ask(kith, garden, "strangers", "open")).fine()
    assert opened == "The house is open to strangers again. The house log names Mara.\n"
    assert (await garden.tom.open("/house/log")).says(OPENED)
    assert not await _reads(garden, "closed to strangers till")
    assert (await ask(kith, garden, "strangers")).fine() == OPEN
    again = await ask(kith, garden, "strangers", "open")
    assert again.refused() == "This house is open to strangers."


async def _reads(garden: Garden, words: str) -> bool:
    return (await garden.tom.open("/")).says(words)


async def test_it_says_so_where_the_house_closed_by_itself(garden: Garden, kith: Kith) -> None:
    async def close(tx: Tx) -> None:
        await rows.add_lockdown(tx, ITSELF, tx.now + 24 * HOUR)

    await garden.house.database.act(close)
    said = (await ask(kith, garden, "strangers")).fine()
    assert "It closed by itself: far more were at the door than usual." in said
    assert not [name for name in garden.people if name in said]
    assert (await ask(kith, garden, "strangers", "--json")).json()["by"] is None


def test_a_day_or_three_and_a_house_that_was_made(fresh: Path, kith: Kith) -> None:
    assert fresh
    assert kith("strangers").fine() == OPEN
    for words in (("close",), ("open",)):
        refused = kith("strangers", *words).refused()
        assert refused == (
            "Nobody lives here yet, so there is no door. `kith first` gives the link."
        )
    assert "--days" in kith("strangers", "close", "--days", "2").refused(2)
    assert kith("strangers").fine() == OPEN
