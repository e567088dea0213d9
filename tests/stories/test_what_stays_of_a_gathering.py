"""The album of a table, a chair for one from outside, and what remains when a gathering is forgotten."""

import re

import pytest

from kith.care.sweeping import sweep
from kith.foundation.errors import Conflict
from kith.together.gatherings.asking import give_chair
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.picturing import brought, picture
from tests.stories.gathering import WHAT, ask, come, link_of, say
from tests.stories.rounds import run
from tests.stories.test_after_a_gathering import met, saw, table_of

LINE = "It is full: you stand in the waiting line."
BREAD = "The bread, before it was gone."


def pictures(words: str) -> set[str]:
    """Give the addresses of the pictures on a page."""
    return {*re.findall(r'src="(/media/[\w-]+)', words)}


async def gathering_of(who: Someone) -> str:
    """Give the address of the one gathering there is."""
    page = await who.open("/gatherings")
    [found] = {to for to in page.links if re.fullmatch(r"/gatherings/\d+", to)}
    return found


async def test_the_album_is_for_those_at_the_table(garden: Garden, clock: Clock) -> None:
    table = await table_of(garden, clock)
    where = await gathering_of(garden.jonas)
    assert not (await garden.jonas.open(where)).says("Album")
    said = await brought(garden.jonas, table, ("picture", picture()), words=BREAD)
    assert said.says(BREAD), said
    [shown] = pictures(said.body)
    for one in (garden.hana, garden.jonas, garden.mara, garden.tom):
        page = await one.open(where)
        assert page.says("Album")
        assert pictures(page.body) == {shown}
        assert (await one.get(shown)).status == 200
    # Ines was asked, and was not there; Aiko was not asked. Neither finds the picture itself.
    page = await garden.ines.open(where)
    assert not page.says("Album")
    assert not pictures(page.body)
    for one in (garden.ines, garden.aiko):
        refused, never = await one.get(shown), await one.get("/media/nothing-of-that-kind")
        assert (refused.status, refused.body) == (404, never.body)
    # What is sealed stands in no album.
    round_ = next(to for to in (await garden.tom.open(table)).links if "/rounds/" in to)
    await brought(garden.tom, round_, ("picture", picture(colour="#77405f")), words="Sealed.")
    assert pictures((await garden.hana.open(where)).body) == {shown}
    # With its words it goes.
    words = max(int(one) for one in re.findall(r"\bid=\"said-(\d+)", said.body))
    await garden.jonas.do(f"/said/{words}/delete")
    assert not (await garden.hana.open(where)).says("Album")


async def test_a_chair_stands_beside_the_room_there_is(garden: Garden) -> None:
    act = garden.house.database.act
    where = await ask(garden.hana, garden.soup, room="2")
    found = int(where.rpartition("/")[2])
    await say(garden.jonas, where, "coming")
    line = await say(garden.mara, where, "coming")
    assert line.says(LINE), line
    assert (await garden.aiko.get(where)).status == 404
    await act(give_chair, found, garden.aiko.id)
    assert (await garden.aiko.open("/")).says(WHAT)
    assert (await garden.noor.get(where)).status == 404
    came = await say(garden.aiko, where, "coming")
    assert not came.says(LINE)
    assert came.says("Jonas"), "who comes sees who comes"
    assert (await garden.jonas.open(where)).says("Aiko")
    assert (await garden.aiko.get(f"/c/{garden.soup}")).status == 404
    # Twice is once, and what is over or called off has no chair.
    for person_id in (garden.aiko.id, garden.jonas.id):
        with pytest.raises(Conflict):
            await act(give_chair, found, person_id)
    await garden.hana.do(f"{where}/cancel")
    with pytest.raises(Conflict):
        await act(give_chair, found, garden.noor.id)
    assert (await garden.noor.get(where)).status == 404


async def test_after_three_weeks_a_gathering_is_forgotten_and_stories_are_not(
    garden: Garden, clock: Clock
) -> None:
    where = await ask(garden.hana, garden.soup)
    guest = garden.stranger()
    link = await link_of(garden.hana, where)
    theirs = (await come(guest, link, "Oskar from Reed")).path
    await garden.hana.do(f"{where}/cancel")
    clock.forward(days=30)
    await garden.house.database.act(sweep, session_days=400)
    for who in (garden.hana, garden.jonas, garden.ines):
        assert (await who.get(where)).status == 404
        assert not (await who.open("/gatherings")).says(WHAT)
    assert (await guest.get(theirs)).status == 404
    rows = garden.rows()
    assert not any(rows[table] for table in ("gatherings", "comings", "presences"))
    for words in ("Oskar from Reed", WHAT):
        assert words not in repr(rows), words


async def test_the_table_that_is_kept_outlives_the_gathering(garden: Garden, clock: Clock) -> None:
    where = await met(garden, clock)
    those = (garden.hana, garden.jonas, garden.mara, garden.tom)
    for one in those:
        await saw(one, where, *(other for other in those if other is not one))
    page = await garden.hana.open(where)
    table = next(
        to for to in page.links if re.fullmatch(r"/c/\d+", to) and to != f"/c/{garden.soup}"
    )
    await brought(garden.tom, table, ("picture", picture()), words=BREAD)
    clock.forward(days=19)
    assert (await garden.jonas.get(where)).status == 200, "twenty-one days, not fewer"
    for one in (garden.jonas, garden.tom):
        await one.do(f"{table}/keep", on=table, keeps="yes")
    clock.forward(days=3)
    await run(garden)
    await garden.house.database.act(sweep, session_days=400)
    for one in those:
        assert (await one.get(where)).status == 404
    rows = garden.rows()
    assert not any(rows[name] for name in ("gatherings", "comings", "presences", "foldings"))
    # The circle, its words and pictures remain for who kept it; for the others their own words.
    kept = await garden.jonas.open(table)
    assert kept.says(BREAD)
    [shown] = pictures(kept.body)
    assert (await garden.tom.get(shown)).status == 200
    assert (await garden.hana.get(table)).status == 404
    assert (await garden.hana.get(shown)).status == 404
    # And so does the line in the story of each two, for these two.
    assert len(rows["bond_lines"]) == 6
    assert (await garden.jonas.open("/p/hana")).says(WHAT)
