"""A backup holds the pictures and voices of a house, and whoever could see them sees them again."""

import asyncio
import re
from functools import partial
from pathlib import Path

from kith.foundation.settings import Settings
from kith.house import open_house
from kith.infrastructure.backup.from_postgres import PostgresCopying
from kith.infrastructure.backup.making import Made, back_up
from kith.infrastructure.files import Folder
from tests.browsing import Page
from tests.cast import Cast, Garden
from tests.infrastructure.backing import NOON, below, brought_back, silent
from tests.keeping import InFile, InPostgres
from tests.picturing import brought, ogg, picture


async def test_what_was_seen_and_heard_comes_back_for_those_who_may(
    garden: Garden, tmp_path: Path
) -> None:
    readers = f"/c/{garden.readers}"
    shown = await brought(garden.aiko, readers, ("picture", picture()), words="Page nine, as it is")
    said = await brought(garden.noor, readers, ("voice", ogg(2)), words="Page nine, read aloud")
    seen, heard = (
        addresses(shown)[0],
        next(each for each in addresses(said) if each.endswith("voice")),
    )
    before = [(await garden.hana.get(each)).answer.content for each in (seen, heard)]
    made = await asyncio.to_thread(backed_up, garden, tmp_path / "backups")
    await asyncio.to_thread(brought_back, made.file, tmp_path / "back")
    assert below(tmp_path / "back" / "media") == below(garden.folder / "media") != {}
    async with open_house(Settings(), Folder(str(tmp_path / "back"))) as house:
        cast = Cast(
            {name: one.kept for name, one in garden.people.items()}, garden.circles, garden.began
        )
        back = Garden([house], cast, tmp_path / "back", InFile(tmp_path / "back"))
        assert [(await back.hana.get(each)).answer.content for each in (seen, heard)] == before
        assert [(await back.jonas.get(each)).status for each in (seen, heard)] == [404, 404]
        assert seen in (await back.hana.open(readers)).body


def addresses(page: Page) -> list[str]:
    found = re.findall(r'(?:src|href)="(/media/[\w-]+/\w+)"', page.body)
    assert found, page
    return found


def backed_up(garden: Garden, to: Path) -> Made:
    make = partial(back_up, garden.folder, to, now=NOON, zone="UTC", told=silent)
    if isinstance(garden.keeping, InPostgres):
        return make(copying=PostgresCopying(garden.keeping.url))
    return make()
