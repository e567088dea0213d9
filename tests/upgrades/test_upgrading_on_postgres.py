"""The same upgrades where the house is kept in PostgreSQL."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kith.foundation.errors import Elsewhere, Wrong
from kith.foundation.settings import Settings
from kith.house import open_house
from kith.infrastructure.backup import upgrading
from kith.infrastructure.backup.from_postgres import PostgresCopying
from kith.infrastructure.backup.making import Made
from kith.infrastructure.backup.stepping_postgres import PostgresStepping
from kith.infrastructure.copying import snapshots
from kith.infrastructure.files import Folder
from kith.infrastructure.migrations.run import Step, steps
from tests.browsing import Browser
from tests.cluster import Cluster, name_in
from tests.interfaces.cli.asking import Kith
from tests.upgrades.finding import all_taken_in, found_by
from tests.upgrades.old_houses import NOON, NUMBERS, Table, house_of, keys_of, lost, silent, tables

ROOT = Path(__file__).parents[2]
NEWEST = NUMBERS[-1]
THEN = steps()[:5]
MUGS = Step(6, "mugs", "create table mugs (id bigint primary key, whose text not null);")
FILLED = Step(7, "filled", "insert into mugs select id, name from people order by id;")
NAMED = Step(8, "named", "alter table people add column mug text not null default '';")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder of a house that is kept in a database."""
    (tmp_path / "data").mkdir(mode=0o700)
    return tmp_path / "data"


def moved_in(number: int, tmp_path: Path, url: str) -> dict[str, Table]:
    """Put the house of a schema into a database, and give what it held."""
    file = house_of(number, tmp_path / "was") / "house.db"
    asyncio.run(snapshots.from_file(file, url, silent, replace=False, day="2026-11-23"))
    return tables(tmp_path / "was")


def kept(url: str, aside: Path) -> dict[str, Table]:
    """Give every row of every table of a house in a database."""
    aside.mkdir()
    asyncio.run(snapshots.into_file(url, aside / "house.db", silent))
    return tables(aside)


def upgrade(folder: Path, url: str, known: list[Step] | None = None) -> Made | None:
    stepping = PostgresStepping(url)
    with upgrading.held_still(folder, stepping, known) as todo:
        if not todo:
            return None
        return upgrading.upgrade(
            folder, stepping, todo, now=NOON, zone="UTC", told=silent,
            copying=PostgresCopying(url), known=known,
        )  # fmt: skip


@pytest.mark.parametrize("number", NUMBERS)
def test_nothing_is_lost_on_the_way_to_today(
    tmp_path: Path, folder: Path, database: str, number: int
) -> None:
    before = moved_in(number, tmp_path, database)
    made = upgrade(folder, database)
    assert (made is None) == (number == NEWEST)
    assert lost(before, kept(database, tmp_path / "now")) == []
    assert number < 5 or asyncio.run(read(folder, database, keys_of(number)["Noor"]))


async def read(folder: Path, url: str, key: str) -> bool:
    async with open_house(Settings(database=url, connections=4), Folder(str(folder))) as house:
        noor = Browser(house.app)
        await (await noor.open("/")).send("/sign-in", key=key)
        pages = await noor.walk()
        return any(page.says("Perhaps she does not know.") for page in pages.values())


@pytest.mark.parametrize("number", [n for n in NUMBERS if n >= 5])
async def test_words_of_then_are_found(
    tmp_path: Path, folder: Path, database: str, number: int
) -> None:
    await asyncio.to_thread(moved_in, number, tmp_path, database)
    await asyncio.to_thread(upgrade, folder, database)
    async with open_house(Settings(database=database, connections=4), Folder(str(folder))) as house:
        await all_taken_in(house)
        for name, finds in (("Noor", True), ("Jonas", False)):
            found = await found_by(house, keys_of(number)[name], "whose letter")
            assert found.says("She never says whose letter it is.") == finds, name


UNSOUND = {
    "a step that fails": ("insert into nowhere values (1);", r"Migration 7 failed .*nowhere"),
    "a step that half fails": (
        "insert into mugs values (1, 'Tom'); insert into mugs values (1, 'Bea');",
        "Migration 7 failed .*mugs_pkey",
    ),
    "a row that points nowhere": ("insert into listings values (7);", "Migration 7 .*foreign key"),
    "a step that is forgotten": ("delete from migrations where number = 6;", "not all steps"),
    "rows that go with others": (
        "delete from invitations;", "rows of arrivals are not as they were",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", UNSOUND)
def test_what_does_not_come_out_well_leaves_the_house_as_it_was(
    tmp_path: Path, folder: Path, database: str, what: str
) -> None:
    before, (sql, sentence) = moved_in(5, tmp_path, database), UNSOUND[what]
    with pytest.raises(Elsewhere, match=sentence) as wrong:
        upgrade(folder, database, [*THEN, MUGS, Step(7, "broken", sql), NAMED])
    assert "as it was" in str(wrong.value)
    assert kept(database, tmp_path / "still") == before
    made = upgrade(folder, database, [*THEN, MUGS, FILLED, NAMED])
    assert made is not None, "and it can be done again"
    assert made.about.schema == 5
    assert made.about.rows["people"] == 9


def test_a_house_with_something_of_its_own_is_named(
    tmp_path: Path, folder: Path, database: str, cluster: Cluster
) -> None:
    moved_in(5, tmp_path, database)
    cluster.sql("create index mine on posts (words)", database=name_in(database))
    with pytest.raises(Elsewhere, match="a new house has not the same index mine"):
        upgrade(folder, database, [*THEN, MUGS])
    cluster.sql("drop index mine", database=name_in(database))
    assert upgrade(folder, database, [*THEN, MUGS])


def test_the_command_finds_the_house_where_its_settings_say(
    tmp_path: Path, folder: Path, database: str, kith: Kith, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KITH_DATA", str(folder))
    (folder / "kith.toml").write_text(f'database = "{database}"\n')
    assert "There is no house in postgresql://kith@" in kith("upgrade").refused()
    moved_in(3, tmp_path, database)
    said = kith("upgrade").fine()
    (file,) = (folder / "backups").iterdir()
    assert str(file) in said
    assert "0004 places" in said
    assert "nothing to do" in kith("upgrade").fine()
    (folder / "kith.toml").write_text('database = "postgresql://kith@127.0.0.1:1/no"\n')
    assert "No PostgreSQL answers" in kith("upgrade").refused()


async def test_a_house_that_runs_anywhere_is_left_alone(
    tmp_path: Path, folder: Path, database: str
) -> None:
    await asyncio.to_thread(moved_in, NEWEST, tmp_path, database)
    elsewhere = tmp_path / "another machine"
    async with open_house(Settings(database=database, connections=4), Folder(str(elsewhere))):
        with pytest.raises(Wrong, match=r"A Kith is running on .* Stop it first\."):
            await asyncio.to_thread(upgrade, folder, database)
    assert await asyncio.to_thread(upgrade, folder, database) is None


DYING = """
import sys, os, signal
from pathlib import Path
from tests.upgrades import test_upgrading_on_postgres as here
taken = here.PostgresStepping._take_one
async def one_and_the_end(self, step):
    await taken(self, step)
    os.kill(os.getpid(), signal.SIGKILL)
here.PostgresStepping._take_one = one_and_the_end
here.upgrade(Path(sys.argv[1]), sys.argv[2], [*here.THEN, here.MUGS, here.FILLED])
"""


def test_killed_in_the_middle_it_is_simply_done_again(
    tmp_path: Path, folder: Path, database: str
) -> None:
    before = moved_in(5, tmp_path, database)
    ended = subprocess.run(  # noqa: S603 - this Python, and words that stand here
        [sys.executable, "-c", DYING, str(folder), database],
        env=os.environ | {"PYTHONPATH": f"{ROOT}:{ROOT / 'src'}"}, cwd=ROOT, check=False,
    )  # fmt: skip
    assert ended.returncode == -signal.SIGKILL
    assert kept(database, tmp_path / "still") == before
    assert upgrade(folder, database, [*THEN, MUGS, FILLED])
