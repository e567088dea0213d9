"""R08, decision 14: two of a circle's people make it quiet for an hour, each once a day."""

import asyncio
import json

from kith.infrastructure.database import Tx
from tests.browsing import Browser, Page
from tests.cast import Garden
from tests.clock import Clock
from tests.infrastructure.patience import LONG
from tests.serving import Live

ASKS = "Jonas asks for a pause of an hour."
QUIET = "There is a pause here."
HOUR = 60


async def ask(who: Browser, circle: int) -> Page:
    """Press the button that asks for a pause, or agrees to one."""
    return await (await who.open(f"/c/{circle}")).send(f"/c/{circle}/pause")


async def go_on(garden: Garden, clock: Clock, minutes: int) -> None:
    """Let time go by, and every process do what is due."""
    clock.forward(minutes=minutes, seconds=1)
    async with asyncio.timeout(LONG):
        while await garden.house.database.read(_is_at_work):
            await asyncio.gather(*[house.queue.run_due() for house in garden.houses])
    await garden.told()


async def _is_at_work(tx: Tx) -> bool:
    sql = "select 1 from jobs where state = 'running' or next_at <= $1 limit 1"
    return await tx.one(int, sql, tx.now) is not None


async def test_two_make_it_quiet_for_an_hour_for_everybody(garden: Garden, clock: Clock) -> None:
    at, talk = f"/c/{garden.soup}", f"/conversations/{garden.began['Sunday soup']}"
    page = await ask(garden.jonas, garden.soup)
    assert page.says("You ask for a pause of an hour.")
    assert (await garden.jonas.do(at, words="I speak on till then.")).status == 303
    for other in (garden.hana, garden.mara, garden.ines, garden.bea, garden.tom):
        assert (await other.open(at)).says(ASKS)
    for outside in (garden.noor, garden.aiko, garden.wren):
        assert (await outside.do(f"{at}/pause")).status == 404
    page = await ask(garden.tom, garden.soup)
    assert page.says(QUIET)
    for name in ("Hana", "Jonas", "Mara", "Bea"):
        who = garden.people[name]
        for where in (at, talk):
            assert (await who.open(where)).says(QUIET)
            refused = await who.do(where, words="But I must say this.")
            assert refused.status == 403
            assert QUIET in refused.words
    elsewhere = await garden.jonas.do(f"/c/{garden.allotment}", words="Here one can speak.")
    assert elsewhere.status == 303
    await go_on(garden, clock, 61)
    page = await garden.bea.open(at)
    assert not page.says(QUIET)
    assert not page.says("must say this")
    assert (await garden.hana.do(at, words="And on we go.")).status == 303


async def test_who_changes_words_reads_of_the_pause_beforehand_and_loses_nothing(
    garden: Garden, clock: Clock
) -> None:
    at = f"/c/{garden.soup}"
    said = await garden.hana.do(at, words="Bring spoons.")
    post = said.headers["location"].partition("#said-")[2]
    change = f"/said/{post}/change"
    assert not (await garden.hana.open(change)).says(QUIET)
    await ask(garden.jonas, garden.soup)
    await ask(garden.tom, garden.soup)
    assert (await garden.hana.open(change)).says(QUIET)
    refused = await garden.hana.do(change, words="Bring spoons, and a ladle.")
    assert refused.status == 403
    assert QUIET in refused.words
    assert "Bring spoons, and a ladle." in refused.body
    await go_on(garden, clock, 61)
    page = await garden.hana.open(change)
    assert not page.says(QUIET)
    assert "a ladle" not in page.body


async def test_who_asked_is_kept_no_longer_than_it_takes(garden: Garden, clock: Clock) -> None:
    await ask(garden.jonas, garden.soup)
    assert garden.rows()["pause_askings"]
    await ask(garden.tom, garden.soup)
    assert not garden.rows()["pause_askings"]
    for one in garden.people.values():
        assert not (await one.open(f"/c/{garden.soup}")).says("asks for a pause")
    await ask(garden.mara, garden.allotment)
    await go_on(garden, clock, 61)
    rows = garden.rows()
    assert not rows["pause_askings"], "one that nobody agreed to lapses after an hour"
    assert not rows["silences"]
    assert not (await garden.bea.open(f"/c/{garden.allotment}")).says("asks for a pause")
    await go_on(garden, clock, 25 * HOUR)
    assert not garden.rows()["pause_turns"]


async def test_each_asks_or_agrees_once_a_day(garden: Garden, clock: Clock) -> None:
    at = f"/c/{garden.soup}"
    await ask(garden.jonas, garden.soup)
    again = await garden.jonas.do(f"{at}/pause")
    assert again.status == 409, "one alone makes no pause"
    await ask(garden.tom, garden.soup)
    await go_on(garden, clock, 61)
    for who in (garden.jonas, garden.tom):
        page = await who.open(at)
        assert not page.offers(f"{at}/pause")
        assert page.says("You can again tomorrow.")
        assert (await who.do(f"{at}/pause")).status == 403
    assert (await garden.jonas.open(f"/c/{garden.allotment}")).offers(
        f"/c/{garden.allotment}/pause"
    )
    await ask(garden.ines, garden.soup)
    page = await garden.tom.open(at)
    assert page.says("Ines asks for a pause")
    assert not page.offers(f"{at}/pause")
    assert (await garden.tom.do(f"{at}/pause")).status == 403
    await ask(garden.bea, garden.soup)
    assert (await garden.hana.open(at)).says(QUIET)
    await go_on(garden, clock, 24 * HOUR)
    await ask(garden.tom, garden.soup)
    assert (await garden.hana.open(at)).says("Tom asks for a pause")


async def test_whoever_asked_and_left_asks_no_more(garden: Garden) -> None:
    at = f"/c/{garden.soup}"
    await ask(garden.jonas, garden.soup)
    await garden.jonas.do(f"{at}/leave")
    assert not (await garden.tom.open(at)).says("asks for a pause")
    page = await ask(garden.tom, garden.soup)
    assert page.says("You ask for a pause of an hour.")
    assert (await garden.hana.do(at, words="Still open.")).status == 303


async def test_held_words_are_not_said_into_a_pause(garden: Garden, clock: Clock) -> None:
    at = f"/c/{garden.soup}"
    await (await garden.hana.open(at)).send(f"{at}/hold")
    await garden.hana.do(at, words="Into the quiet?")
    await ask(garden.jonas, garden.soup)
    await ask(garden.tom, garden.soup)
    await go_on(garden, clock, 10)
    assert not (await garden.tom.open(at)).says("Into the quiet?")
    page = await garden.hana.open("/me/held")
    assert page.says("Nobody was speaking there when its time came.")
    assert page.says("Into the quiet?")
    await go_on(garden, clock, 61)
    held = next(link for link in page.links if link.startswith("/held/"))
    assert (await garden.hana.do(f"{held}/say")).status == 303
    assert (await garden.tom.open(at)).says("Into the quiet?")


async def test_an_open_page_follows_a_pause(live: Live) -> None:
    garden, soup = live.garden, f"/c/{live.garden.soup}"
    talk = f"/conversations/{garden.began['Sunday soup']}"
    async with (
        live.page(garden.hana, soup) as hers,
        live.page(garden.bea, talk) as beas,
        live.page(garden.jonas, soup) as his,
    ):
        await ask(live.at(garden.jonas), garden.soup)
        for stream in (hers, beas):
            piece = (await stream.until("asks for a pause"))[-1]
            assert (piece["id"], piece["at"]) == ("pause", "")
            assert f'action="{soup}/pause"' in piece["html"]
        mine = (await his.until("You ask for a pause"))[-1]
        assert "/pause" not in json.dumps(mine)
        await ask(live.at(garden.tom), garden.soup)
        for stream in (hers, beas, his):
            piece = (await stream.until(QUIET))[-1]
            assert 'class="pause silent" id="pause"' in piece["html"]
