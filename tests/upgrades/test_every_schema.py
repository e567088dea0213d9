"""A house that any released Kith kept is opened by this one, and nothing of it is lost."""

import sqlite3
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from kith.foundation.settings import Settings
from kith.house import open_house
from kith.infrastructure.files import Folder
from kith.infrastructure.migrations.run import Behind, migrate, schema, steps
from kith.infrastructure.sqlite import execute
from tests.browsing import Browser
from tests.upgrades import old_houses
from tests.upgrades.finding import all_taken_in, found_by
from tests.upgrades.old_houses import NUMBERS, house_of, keys_of, lost, tables, upgrade

NEWEST = NUMBERS[-1]
# From which schema on there was something to see.
PEOPLE, CIRCLES, WORDS = 2, 4, 5


def made_by(number: int) -> str:
    with closing(apsw.Connection(":memory:")) as db:
        migrate(db, steps()[:number])
        return schema(db)


def schema_of(folder: Path) -> str:
    with closing(apsw.Connection(str(folder / "house.db"))) as db:
        return schema(db)


def test_every_schema_has_its_house() -> None:
    missing = [n for n in NUMBERS if not (old_houses.HOUSES / f"{n:04d}.sql").exists()]
    assert not missing, "python -m tools.fixture_house makes it"


@pytest.mark.parametrize("number", NUMBERS)
def test_a_house_is_as_its_schema_was_and_something_stands_in_every_table(
    tmp_path: Path, number: int
) -> None:
    folder = house_of(number, tmp_path / "house")
    assert schema_of(folder) == made_by(number), "a step that was released has been changed"
    there = tables(folder)
    assert len(there["migrations"][1]) == number
    assert [name for name, (_, rows) in there.items() if not rows] == []


@pytest.mark.parametrize("number", NUMBERS)
def test_nothing_is_lost_on_the_way_to_today(tmp_path: Path, number: int) -> None:
    folder = house_of(number, tmp_path / "house")
    before = tables(folder)
    made = upgrade(folder)
    assert (made is None) == (number == NEWEST)
    assert lost(before, tables(folder)) == []
    with closing(sqlite3.connect(folder / "house.db")) as db:
        assert db.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert db.execute("pragma foreign_key_check").fetchall() == []
    assert schema_of(folder) == made_by(NEWEST)


def test_a_lost_row_would_be_noticed(tmp_path: Path) -> None:
    folder = house_of(WORDS, tmp_path / "house")
    before = tables(folder)
    assert lost(before, tables(folder)) == []
    old_houses.change(folder, "update posts set words = 'x' where words like 'Page nine%'")
    old_houses.change(folder, "delete from heard; alter table blocks rename to walls")
    assert lost(before, tables(folder)) == ["blocks", "posts", "heard"]


@pytest.mark.parametrize("number", [n for n in NUMBERS if n < NEWEST])
async def test_an_older_house_opens_only_after_its_upgrade(tmp_path: Path, number: int) -> None:
    folder = house_of(number, tmp_path / "house")
    before = tables(folder)
    with pytest.raises(Behind, match="kith upgrade"):
        async with open_house(Settings(), Folder(str(folder))):
            pass
    assert tables(folder) == before
    upgrade(folder)
    async with open_house(Settings(), Folder(str(folder))) as house:
        page = await Browser(house.app).open("/")
        assert page.status == 200
        assert page.says("Your house key") == (number >= PEOPLE)


@pytest.mark.parametrize("number", [n for n in NUMBERS if n >= PEOPLE])
async def test_the_cast_comes_in_with_the_keys_of_then(tmp_path: Path, number: int) -> None:
    folder = house_of(number, tmp_path / "house")
    upgrade(folder)
    async with open_house(Settings(), Folder(str(folder))) as house:
        for name, key in keys_of(number).items():
            browser = Browser(house.app)
            page = await (await browser.open("/")).send("/sign-in", key=key)
            assert page.says("Today"), name
            pages = await browser.walk()
            closed = {path for path, page in pages.items() if page.status not in {200, 303}}
            assert closed == set(), name
            assert pages["/me"].says(name)
            assert pages["/people"].says("Hana" if name != "Hana" else "Tom")
            assert any(path.startswith("/c/") for path in pages) == (number >= CIRCLES)


@pytest.mark.parametrize("number", [n for n in NUMBERS if n >= WORDS])
async def test_a_conversation_of_then_is_read_and_goes_on(tmp_path: Path, number: int) -> None:
    folder = house_of(number, tmp_path / "house")
    upgrade(folder)
    async with open_house(Settings(), Folder(str(folder))) as house:
        noor, jonas = Browser(house.app), Browser(house.app)
        for browser, name in ((noor, "Noor"), (jonas, "Jonas")):
            came = await (await browser.open("/")).send("/sign-in", key=keys_of(number)[name])
            assert came.says("Today"), came
        (opening,) = numbers(folder, "select id from posts where words like 'Page nine%'")
        page = await noor.open(f"/conversations/{opening}")
        assert page.says("Perhaps she does not know.")
        said = await page.send(f"/conversations/{opening}", words="It was her sister's.")
        assert said.says("It was her sister's.")
        # Jonas was asked in and has not come: what he could not read then he can't read now.
        assert (await jonas.open(f"/conversations/{opening}")).status == 404


@pytest.mark.parametrize("number", [n for n in NUMBERS if n >= WORDS])
async def test_words_of_then_are_found(tmp_path: Path, number: int) -> None:
    folder = house_of(number, tmp_path / "house")
    upgrade(folder)
    async with open_house(Settings(), Folder(str(folder))) as house:
        await all_taken_in(house)
        for name, finds in (("Noor", True), ("Jonas", False)):
            found = await found_by(house, keys_of(number)[name], "whose letter")
            assert found.says("She never says whose letter it is.") == finds, name


def numbers(folder: Path, sql: str) -> list[int]:
    # By the library that the house is open with: another one in this process breaks its locks.
    with closing(apsw.Connection(str(folder / "house.db"))) as db:
        return [number for (number,) in execute(db, sql)]
