import asyncio, re
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo
from kith.foundation.clock import at, now
from tests.cast import Garden
from tests.clock import Clock
from tests.stories.gathering import *
from tests.stories.test_gathering_calendars import read
from tests.stories.test_after_a_gathering import table_of
from tests.stories.rounds import run
from tests.stories.test_public_pages import open_page, write
from kith.together.welcome import circles, arriving
from kith.together.gatherings import answering
from kith.ties.bonds.rows import add_block
from kith.together.publishing import helping

async def test_e1(garden: Garden) -> None:
    at_ = await open_page(garden.noor)
    await garden.house.database.act(add_block, garden.wren.id, garden.noor.id)
    page = await (await garden.noor.open("/me/page")).send("/me/page/helper", whom=str(garden.wren.id))
    await garden.told()
    assert not (await garden.wren.open("/")).says("asks whether"), 'today'
    assert not (await garden.wren.open("/pages")).says("asks whether"), 'pages'

async def test_e2(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup, place="The barn", zone="Europe/Berlin", day="2027-10-31", begins="00:30", ends="")
    file = await garden.jonas.get(f"{where}.ics")
    (event,) = read(file.body)
    print(file.body)
    B = ZoneInfo("Europe/Berlin")
    assert event["end"].timestamp() - event["begin"].timestamp() == 3 * 3600, event

async def test_e3(garden: Garden, clock: Clock) -> None:
    table = await table_of(garden, clock)
    cid = int(table.rpartition("/")[2])
    await (await garden.mara.open(table)).send(table, words="A word of mine.")
    act = garden.house.database.act
    await act(circles.ask_as, cid, garden.aiko.id, by=garden.hana.id)
    clock.forward(days=22)
    await run(garden)
    assert (await garden.mara.get(table)).status == 404
    try:
        await act(circles.come_into, garden.aiko.speaker, cid)
    except Exception as e:
        print(repr(e))
    page = await garden.aiko.get(table)
    assert page.status == 404, page

async def test_e5(garden: Garden) -> None:
    act = garden.house.database.act
    where = await ask(garden.hana, garden.soup)
    await act(add_block, garden.aiko.id, garden.hana.id)
    page = await (await garden.hana.open(where)).send(f"{where}/ask", people=str(garden.aiko.id))
    await act(circles.ask_as, garden.soup, garden.aiko.id, by=garden.hana.id)
    await act(circles.come_into, garden.aiko.speaker, garden.soup)
    await garden.told(); await garden.told()
    assert (await garden.aiko.get(where)).status == 200

async def test_e4(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup, room="3")
    link = await link_of(garden.hana, where)
    guest = garden.stranger()
    page = await guest.open(link)
    one, two = await asyncio.gather(page.send(link, name="Otto", says="coming"), page.send(link, name="Otto", says="coming"))
    print(one.path, two.path)
    assert len([1 for r in garden.rows()["comings"] if "Otto" in str(r)]) == 1

async def test_e6(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup, room="2")
    g = int(where.rpartition("/")[2])
    acts = [h.database.act for h in garden.houses] * 3
    those = [garden.jonas, garden.mara, garden.tom, garden.ines]
    await asyncio.gather(*(acts[n % len(acts)](answering.answer, one.speaker, g, "coming") for n, one in enumerate(those)))
    rows = [r for r in garden.rows()["comings"]]
    print(rows)
