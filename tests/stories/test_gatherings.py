"""Asking to a gathering, answering, the waiting line, changing it, calling it off."""

from kith.together.gatherings import asking
from kith.together.gatherings.model import Wish
from tests.cast import Garden
from tests.stories.gathering import KNOW, WHAT, WHERE, ask, day, say


async def test_a_circle_is_asked_and_who_comes_is_seen_by_who_comes(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup)
    for one in (garden.jonas, garden.mara, garden.tom):
        page = await one.open(where)
        assert all(page.says(words) for words in (WHAT, WHERE, KNOW)), page
        assert "May come late" in page.words
        assert not page.says("Hana Jonas")
    jonas = await say(garden.jonas, where, "coming")
    assert jonas.says("You come.")
    assert jonas.says("Hana Jonas"), jonas
    mara = await say(garden.mara, where, "cannot")
    assert mara.says("You can’t.")
    assert not mara.says("Jonas Mara")
    assert "Jonas" not in mara.words
    late = await say(garden.tom, where, "late")
    assert late.says("Hana Jonas Tom")
    assert late.says("may come late")
    assert "Mara" not in (await garden.jonas.open(where)).words
    host = await garden.hana.open(where)
    assert host.says("Can’t: Mara")
    assert host.says("No answer yet: Bea and Ines")
    for one in garden.others(garden.hana, garden.jonas, garden.mara, garden.tom, garden.ines,
                             garden.bea):  # fmt: skip
        there, nowhere = await one.get(where), await one.get("/gatherings/7")
        assert (there.status, there.words) == (404, nowhere.words)


async def test_who_is_asked_by_name_and_nobody_else(garden: Garden) -> None:
    where = await ask(garden.hana, people=(garden.jonas, garden.bea))
    assert (await say(garden.jonas, where, "coming")).says("You come.")
    assert (await garden.mara.get(where)).status == 404
    new = await garden.hana.open("/gatherings/new")
    token = next(form for form in new.reader.forms if form.action == "/gatherings/new")
    fields = token.filled({"what": WHAT, "day": "2099-01-01", "begins": "19:00", "place": WHERE})
    refused = await garden.hana.post(
        "/gatherings/new", [*fields, ("people", str(garden.noor.id)), ("who", "known")]
    )
    assert refused.status == 422
    assert not garden.rows()["gatherings"][1:]


async def test_a_full_gathering_has_a_line_that_moves_up_by_itself(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup, room="2")
    assert (await garden.jonas.open(where)).says("There is room.")
    await say(garden.jonas, where, "coming")
    assert (await garden.mara.open(where)).says("It is full.")
    mara = await say(garden.mara, where, "late")
    assert mara.says("you stand in the waiting line")
    assert not mara.says("Hana Jonas")
    await say(garden.tom, where, "coming")
    await say(garden.mara, where, "coming")  # who asked already keeps their place in the line
    host = await garden.hana.open(where)
    assert host.says("In the waiting line, in the order of asking: Mara and Tom")
    await say(garden.jonas, where, "cannot")
    assert (await garden.mara.open(where)).says("You come.")
    assert (await garden.tom.open(where)).says("you stand in the waiting line")
    # Who can't any more and comes after all stands behind those who waited.
    await say(garden.jonas, where, "coming")
    await say(garden.mara, where, "cannot")
    assert (await garden.tom.open(where)).says("You come.")
    assert (await garden.jonas.open(where)).says("you stand in the waiting line")


async def test_only_the_host_changes_it_or_calls_it_off(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup)
    before = garden.rows()
    for path in ("/cancel", "/link", "/link/back", "/change", "/ask", "/take-off"):
        done = await garden.jonas.do(f"{where}{path}", on="/me/about", guest="1", people="1")
        assert done.status in {403, 404, 422}, done
    assert garden.rows()["gatherings"] == before["gatherings"]
    assert (await garden.jonas.get(f"{where}/change")).status == 404
    page = await garden.hana.open(f"{where}/change")
    changed = await page.send(f"{where}/change", place="The allotment")
    assert changed.says("The allotment")
    assert changed.says("It was changed")
    page = await garden.hana.open(f"{where}/change")
    off = await page.send(f"{where}/cancel")
    assert off.says("This gathering is called off.")
    jonas = await garden.jonas.open(where)
    assert jonas.says("This gathering is called off.")
    assert not jonas.offers(f"{where}/answer/coming")
    refused = await garden.jonas.do(f"{where}/answer/coming", on="/me/about")
    assert refused.status == 409
    assert refused.says("called off")


async def test_a_gathering_is_changed_thirty_times_at_most(garden: Garden) -> None:
    """Each change of time or place is told at once to all who come."""
    where = await ask(garden.hana, garden.soup)
    one = int(where.rpartition("/")[2])
    for n in range(30):
        wish = Wish(WHAT, day(), "19:00", "UTC", f"Place {n}")
        await garden.house.database.act(asking.change, garden.hana.speaker, one, wish)
    page = await garden.hana.open(f"{where}/change")
    refused = await page.send(f"{where}/change", place="Somewhere else")
    assert refused.status == 409
    assert refused.says("It was changed thirty times.")
    assert (await garden.jonas.open(where)).says("Place 29")
    page = await garden.hana.open(f"{where}/change")
    assert (await page.send(f"{where}/cancel")).says("This gathering is called off.")
