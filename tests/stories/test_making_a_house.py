"""Flow 5.1: from nothing to a house, in at most three typed fields."""

import re

import pytest

from kith.foundation.errors import Conflict
from kith.foundation.keys import read_house_key
from kith.house import House
from kith.together.welcome.arriving import first_link
from tests.browsing import Browser, Page
from tests.cast import Garden
from tests.clock import Clock

GARDEN = {"house": "Garden", "name": "Mara", "purpose": "To think aloud together."}


async def printed_link(house: House) -> str:
    """Give the link as the terminal prints it."""
    code = await house.database.act(first_link)
    return f"/first/{code[:4]}-{code[4:]}"


async def make(house: House, browser: Browser) -> Page:
    """Go through the first screen."""
    link = await printed_link(house)
    return await (await browser.open(link)).send(link, **GARDEN)


async def test_mara_makes_a_house_and_is_led_to_her_first_invitation(house: House) -> None:
    mara = Browser(house.app)
    key = await make(house, mara)
    assert key.says("Your key")
    groups = re.findall(r"<span>(\w{4})</span>", key.body)
    assert len(read_house_key("".join(groups))) == 24
    assert "<svg" in key.body

    shape = await key.send("/me/key/away")
    assert shape.path == "/first/shape"
    invite = await shape.send("/first/shape", shape="team")
    assert invite.path == "/people/invite"

    today = await mara.open("/")
    assert today.says("Nothing yet. A house needs a second person.")
    assert "/people/invite" in today.links
    assert (await mara.open("/truth")).says("Mara looks after the machine")
    assert (await mara.open("/house")).says("Titles stay outside.")


async def test_making_a_house_asks_for_three_typed_things_at_most(house: House) -> None:
    mara = Browser(house.app)
    link = await printed_link(house)
    page = await mara.open(link)
    typed = re.findall(
        r'<(?:input type="(?:text|email|password)"|textarea)[^>]*name="(\w+)"', page.body
    )
    assert sorted(typed) == ["house", "name", "purpose"]
    for further in ("/first/shape",):
        await page.send(link, **GARDEN)
        assert 'type="text"' not in (await mara.open(further)).body


async def test_the_printed_link_makes_one_house_only(house: House) -> None:
    mara, oskar, late = Browser(house.app), Browser(house.app), Browser(house.app)
    link = await printed_link(house)
    opened_before = await late.open(link)
    assert opened_before.status == 200
    await (await mara.open(link)).send(link, **GARDEN)
    assert (await mara.open("/")).says("Garden")

    never = await oskar.get("/first/0000-00")
    again = await oskar.get(link)
    assert (never.status, never.body) == (again.status, again.body)
    assert again.status == 404
    stale = await opened_before.send(link, **GARDEN | {"name": "Oskar"})
    assert stale.status == 404
    assert not (await mara.open("/people")).says("Oskar")
    with pytest.raises(Conflict):
        await house.database.act(first_link)


async def test_the_printed_link_lasts_half_an_hour(house: House, clock: Clock) -> None:
    mara = Browser(house.app)
    link = await printed_link(house)
    clock.forward(minutes=29)
    page = await mara.open(link)
    assert page.status == 200
    clock.forward(minutes=2)
    late = await mara.get(link)
    assert late.status == 403
    assert late.says("run: kith first")
    assert (await page.send(link, **GARDEN)).status == 403
    assert (await make(house, mara)).says("Your key")


async def test_a_newer_link_ends_the_one_printed_before(house: House) -> None:
    mara = Browser(house.app)
    first, second = await printed_link(house), await printed_link(house)
    assert (await mara.get(first)).status == 403
    assert (await mara.get(second)).status == 200


async def test_an_empty_name_is_asked_for_again_and_nothing_typed_is_lost(house: House) -> None:
    mara = Browser(house.app)
    link = await printed_link(house)
    page = await (await mara.open(link)).send(link, **GARDEN | {"name": "  "})
    assert page.status == 422
    assert page.says("Please write something here.")
    kept = dict(page.forms[link].fields)
    assert (kept["house"], kept["purpose"]) == (GARDEN["house"], GARDEN["purpose"])
    assert (await page.send(link, name="Mara")).says("Your key")


async def test_a_form_sent_twice_makes_one_house(house: House) -> None:
    mara = Browser(house.app)
    link = await printed_link(house)
    page = await mara.open(link)
    await page.send(link, **GARDEN)
    again = await mara.do(link, **GARDEN)
    assert (again.status, again.headers["location"]) == (303, "/first/shape")
    assert (await mara.open("/")).says("A house needs a second person.")


async def test_guessing_the_printed_link_gets_slow(house: House) -> None:
    mara, oskar = Browser(house.app), Browser(house.app)
    link = await printed_link(house)
    form = await oskar.open(link)
    token = dict(form.forms[link].fields)["token"]
    fields = [("token", token), *GARDEN.items()]
    told = {(await oskar.post(f"/first/0000{n:02}", fields)).status for n in range(30)}
    assert told == {403, 429}
    asked = await oskar.get("/first/000000")
    assert asked.status == 429
    assert int(asked.headers["retry-after"]) >= 1
    assert (await mara.get(link)).status == 200, "nobody else is held up by it"


async def test_an_outsider_finds_a_nameless_way_in_and_nothing_else(garden: Garden) -> None:
    outsider = garden.stranger()
    assert (await garden.mara.open("/")).says("Garden")
    for path in ("/", "/sign-in"):
        page = await outsider.get(path)
        assert page.status == 200
        assert page.says("Sign in")
        assert not [name for name in ("Garden", *garden.people) if name in page.body]
    inside = ("/circles", "/people", "/me", "/house", "/truth", f"/c/{garden.soup}", "/p/mara")
    for path in inside:
        assert (await garden.mara.get(path)).status == 200
        assert (await outsider.get(path)).status == 404
        assert "Garden" not in (await outsider.get(path)).body


async def test_only_the_administrator_says_what_the_house_is_for(garden: Garden) -> None:
    page = await garden.mara.open("/house")
    page = await page.send("/house", house="Garden", purpose="To sit by the stove.")
    assert page.says("To sit by the stove.")
    assert not (await garden.jonas.open("/house")).offers("/house")
    refused = await garden.jonas.do("/house", house="Jonas’s", purpose="Mine now.")
    assert refused.status == 403
    assert (await garden.jonas.open("/house")).says("To sit by the stove.")


async def test_only_the_administrator_says_who_the_house_is_for(garden: Garden) -> None:
    before = (await garden.mara.open("/house")).words
    refused = await garden.jonas.do("/first/shape", shape="organisation")
    assert refused.status in {403, 404}
    assert (await garden.mara.open("/house")).words == before
    await (await garden.mara.open("/first/shape")).send("/first/shape", shape="organisation")
    assert (await garden.mara.open("/house")).words != before


async def test_today_reminds_of_the_key_until_it_is_put_away(garden: Garden) -> None:
    today = await garden.mara.open("/")
    assert today.says("Your house key is not put away yet.")
    assert not (await today.send("/me/key/away")).says("Your house key is not put away yet.")
    assert (await garden.jonas.open("/")).says("Your house key is not put away yet.")
