"""What was deleted is gone from the index on the disk too."""

from pathlib import Path

import pytest

from tests.care.test_search import find, hits
from tests.cast import Garden
from tests.clock import Clock
from tests.stories.test_talking import say

in_a_file = pytest.mark.parametrize("engine", ["sqlite"], indirect=True, scope="session")
WORD = "zzquincewoodzeppelin"


async def on_the_disk(garden: Garden, word: str) -> bool:
    """Tell whether a word stands anywhere in the folder of a house, once it is tidied."""
    await garden.house.database.tidy()  # type: ignore[attr-defined]
    return _stands_in(garden.folder, word)


def _stands_in(folder: Path, word: str) -> bool:
    return any(word.encode() in file.read_bytes() for file in folder.glob("house.db*"))


@in_a_file
@pytest.mark.parametrize("how", ["take-back", "delete", "change"])
async def test_no_word_stays_in_the_index_of_the_file(
    garden: Garden, clock: Clock, how: str
) -> None:
    soup = f"/c/{garden.soup}"
    said = await say(garden.jonas, soup, f"The {WORD} landed.")
    for n in range(30):
        await say(garden.hana, soup, f"Number {n} is another.")
    await garden.told()
    assert hits(await find(garden.hana, WORD))
    assert await on_the_disk(garden, WORD), "or this proves nothing"
    if how == "take-back":
        await garden.jonas.do(f"/said/{said}/take-back")
    clock.forward(minutes=2)
    if how == "change":
        await garden.jonas.do(f"/said/{said}/change", words="Nothing landed.")
        await garden.told()
        assert await on_the_disk(garden, WORD), "what it said before stays to be seen"
        assert WORD not in str(garden.rows()["search_words"])
    if how != "take-back":
        await garden.jonas.do(f"/said/{said}/delete")
    await garden.told()
    assert not await on_the_disk(garden, WORD)
