"""The house keeps itself: a backup each night, by one of its processes, and a word if that fails."""

import asyncio
import dataclasses
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
import pytest

from kith.care.keeping import Nights
from kith.care.today.model import About
from kith.care.today.rows import lines_for
from kith.foundation.clock import DAY, HOUR, MINUTE
from kith.foundation.settings import Settings
from kith.house import House, open_house
from kith.infrastructure import checkup
from kith.infrastructure.backup import nights, rows
from kith.infrastructure.backup.aside import Done, kith_aside
from kith.infrastructure.database import Tx
from kith.infrastructure.files import Folder
from tests.cluster import Cluster
from tests.infrastructure.kitchen import House as Kitchen
from tests.infrastructure.kitchen import a_house
from tests.infrastructure.patience import LONG
from tests.keeping import Keeping, kept_in

MARA, TOM = 1, 2
PLACE = "/mnt/backups"


@asynccontextmanager
async def houses(
    folder: Path, server: Cluster | None, to: Path, *, processes: int
) -> AsyncGenerator[list[House]]:
    """Let a house with a place for backups be served by so many processes."""
    kept = kept_in(folder, server)
    settings = dataclasses.replace(kept.settings(), backup_to=str(to))
    opened = [open_house(settings, Folder(str(folder))) for _ in range(processes)]
    try:
        async with opened[0] as one:
            if processes == 1:
                yield [one]
            else:
                async with opened[1] as other:
                    yield [one, other]
    finally:
        kept.forget()


async def until(house: House, is_so: Callable[[], Awaitable[bool]]) -> None:
    """Wait until something is so; it is looked at after each commit."""
    changed = asyncio.Event()
    house.database.after_commit(changed.set)
    async with asyncio.timeout(LONG):
        while not await is_so():
            await changed.wait()
            changed.clear()


async def ahead(tx: Tx) -> list[int]:
    sql = "select next_at from jobs where kind = 'backup' and state = 'waiting'"
    return [moment - tx.now for moment in await tx.many(int, sql)]


async def test_a_running_house_makes_one_backup_and_brings_it_back_on_trial(
    tmp_path: Path, server: Cluster | None
) -> None:
    processes = 1 if server is None else 2
    to = tmp_path / "to"
    to.mkdir()
    async with houses(tmp_path / "house", server, to, processes=processes) as running:
        house = running[0]

        async def is_done() -> bool:
            (moment,) = await house.database.read(ahead) or [0]
            return moment > nights.HOLD + MINUTE and bool(list(to.glob("*.tar")))

        await until(house, is_done)
        (kept,) = await house.database.read(rows.backups_at, str(to))
        assert (kept.found, [path.name for path in to.iterdir()]) == ("sound", [kept.name])
        (moment,) = await house.database.read(ahead)
        assert moment <= DAY
        for each in running:
            await each.queue.run_due()
        assert len(list(to.iterdir())) == 1


class Stand:
    """Stands in for the programs that the house starts, in a house whose clock stands still."""

    def __init__(self, kitchen: Kitchen) -> None:
        self.clock, self.database = kitchen.clock, kitchen.database
        self.words: list[str] = []
        self.fails: dict[str, str] = {}
        self._changed = asyncio.Event()
        self.database.after_commit(self._changed.set)
        settings = Settings(backup_to=PLACE, zone="Europe/Berlin")
        self.nights = Nights(self.database, settings, "/house", self.aside)

    async def aside(self, words: list[str], settings: dict[str, str]) -> Done:
        assert (settings["KITH_BACKUP_TO"], settings["KITH_DATA"]) == (PLACE, "/house")
        assert await self.database.read(ahead) == [nights.HOLD], "or another begins meanwhile"
        assert words[1:] == ["--gently"]
        self.words.append(words[0])
        if says := self.fails.get(words[0]):
            return Done(1, says)
        await self.database.act(noted, words[0])
        return Done(0, "")

    async def night(self) -> list[str]:
        """Let the work begin, if it is due, and give what was done."""
        self.words.clear()
        await self.nights.plan()
        (wait,) = await self.database.read(ahead)
        if wait <= 0:
            await self.nights.due("")
            living = asyncio.create_task(self.nights.live())
            async with asyncio.timeout(LONG):
                while await self.database.read(ahead) == [nights.HOLD]:
                    await self._changed.wait()
                    self._changed.clear()
            living.cancel()
            await asyncio.gather(living, return_exceptions=True)
        return list(self.words)

    async def told(self) -> list[tuple[str, str]]:
        """Give what the house has told Mara, who looks after it."""
        lines = await self.database.read(lines_for, MARA)
        return [(line.kind, msgspec.json.decode(line.about, type=About).reason) for line in lines]


async def noted(tx: Tx, word: str) -> None:
    """Do what `kith backup` and `kith drill` do to the rows."""
    if word == "backup":
        await rows.add_backup(tx, PLACE, f"garden-{tx.now}", tx.now, 1, "x")
        await rows.no_trouble(tx, "backup")
    else:
        (newest, *_) = await rows.backups_at(tx, PLACE)
        await rows.note_drill(tx, PLACE, newest.name, "sound", "")
        await rows.no_trouble(tx, "drill")


@asynccontextmanager
async def standing(keeping: Keeping) -> AsyncGenerator[Stand]:
    """Give a house that Mara looks after and Tom lives in."""
    async with a_house(keeping) as kitchen:
        await kitchen.database.act(settled)
        yield Stand(kitchen)


async def settled(tx: Tx) -> None:
    await tx.run("insert into homes (id, domain) values (1, null)")
    for person_id, handle in ((MARA, "mara"), (TOM, "tom")):
        await tx.run(
            """
            insert into people (id, home_id, handle, name, know_me, lately, zone, language)
            values ($1, 1, $2, $2, '', '', '', '')""",
            person_id, handle,
        )  # fmt: skip
    await tx.run("insert into administrators (person_id, since) values ($1, 1)", MARA)


async def test_each_night_has_its_backup_and_each_month_its_drill(keeping: Keeping) -> None:
    async with standing(keeping) as house:
        assert await house.night() == ["backup", "drill"]
        assert await house.night() == []
        done: list[str] = []
        for _ in range(60):
            house.clock.now += DAY
            done += await house.night()
        assert done.count("backup") == 60
        assert done.count("drill") == 2
        assert await house.told() == []


async def test_a_backup_made_by_hand_is_that_of_the_night(keeping: Keeping) -> None:
    async with standing(keeping) as house:
        await house.night()
        house.clock.now += DAY
        await house.database.act(noted, "backup")
        assert await house.night() == []
        house.clock.now += DAY
        assert await house.night() == ["backup"]


async def test_what_fails_is_tried_again_and_told_once_to_who_looks_after_the_house(
    keeping: Keeping,
) -> None:
    async with standing(keeping) as house:
        house.fails["backup"] = "The disk of /mnt/backups is full."
        tries, began = 0, house.clock.now
        while house.clock.now < began + 2 * DAY:
            assert await house.night() == ["backup"]
            tries += 1
            if house.clock.now < began + HOUR:
                assert await house.told() == []  # what passes by itself troubles nobody
            (wait,) = await house.database.read(ahead)
            house.clock.now += wait
        assert 10 < tries < 30
        assert await house.told() == [("no-backup", "The disk of /mnt/backups is full.")]
        assert await house.database.read(lines_for, TOM) == []
        house.fails.clear()
        assert await house.night() == ["backup", "drill"]
        assert await house.database.read(rows.trouble_with, "backup") is None
        house.fails["drill"] = "The backup is damaged."
        house.clock.now += 29 * DAY
        assert await house.night() == ["backup", "drill"]
        house.clock.now += DAY
        assert await house.night() == ["backup", "drill"], "or it is left at that"
        assert (await house.told())[1:] == [("no-drill", "The backup is damaged.")]


async def test_without_the_setting_nothing_is_made(keeping: Keeping) -> None:
    async with standing(keeping) as house:
        await house.nights.plan()
        assert await house.database.read(ahead) == [0]
        without = Nights(house.database, Settings(), "/house", house.aside)
        await without.due("")
        await without.plan()
        assert await house.database.read(ahead) == []
        assert house.words == []


async def test_a_program_aside_ends_with_whoever_wanted_it(tmp_path: Path) -> None:
    settings = {"KITH_DATA": str(tmp_path / "other"), "KITH_LISTEN": "127.0.0.1", "KITH_PORT": "0"}
    running = asyncio.create_task(kith_aside(["run"], settings))
    async with asyncio.timeout(LONG):
        while checkup.running_on(tmp_path / "other") is None:  # noqa: ASYNC110 - another's file
            await asyncio.sleep(0.01)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert checkup.running_on(tmp_path / "other") is None


async def test_a_program_aside_tells_why_it_could_not(tmp_path: Path) -> None:
    done = await kith_aside(["backup"], {"KITH_DATA": str(tmp_path / "no")})
    assert done.code == 1
    assert done.says.startswith("There is no house in")
    assert (await kith_aside(["version"], {})).code == 0
