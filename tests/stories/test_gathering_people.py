"""Gatherings and what happens between people: leaving, being removed, coming in, ending contact."""

from kith.access.places import leave_seat
from kith.care.today import gathering_lines
from kith.together.gatherings.facts import GatheringMoved
from kith.together.welcome import agreeing, circles, knowing
from tests.browsing import Page
from tests.cast import Garden
from tests.stories.gathering import WHAT, ask, come, link_of, say


def told_of(page: Page) -> str:
    """Give what the host is told of who is asked: all that stands before whom else to ask."""
    before, _, _ = page.words.partition("Ask more people")
    return before


async def test_who_leaves_the_circle_leaves_its_gatherings_at_once(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup, room="2")
    await say(garden.jonas, where, "coming")
    await say(garden.mara, where, "coming")
    act = garden.house.database.act
    await act(circles.leave, garden.jonas.speaker, garden.soup)
    assert (await garden.jonas.get(where)).status == 404, "before anybody has heard of it"
    assert "Jonas" not in told_of(await garden.hana.open(where))
    await garden.told()
    assert (await garden.mara.open(where)).says("You come.")
    page = await garden.hana.open(where)
    assert page.says("Hana Mara")
    assert "Jonas" not in told_of(page)
    assert (await garden.jonas.open("/gatherings")).says("Nothing ahead.")


async def test_who_left_hears_nothing_of_what_it_is_called_since(garden: Garden) -> None:
    """Whoever tells on Today may hear of the change before anybody has heard of the leaving."""
    where = await ask(garden.hana, garden.soup)
    await say(garden.jonas, where, "coming")
    await say(garden.mara, where, "coming")
    act = garden.house.database.act
    await act(circles.leave, garden.jonas.speaker, garden.soup)
    for place in ("The barn", "The allotment"):
        page = await garden.hana.open(f"{where}/change")
        await page.send(f"{where}/change", what="What Jonas is not to know", place=place)
        moved = GatheringMoved(1, place_id=int(where.rpartition("/")[2]))
        await act(gathering_lines.hear, moved)
    assert "not to know" not in (await garden.jonas.open("/")).words
    assert (await garden.mara.open("/")).words.count("What Jonas is not to know was moved.") == 1


async def test_who_is_removed_is_not_asked_any_more(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup)
    await say(garden.tom, where, "coming")
    act = garden.house.database.act
    why = "Because of what was said on Tuesday."
    made = await act(
        agreeing.propose,
        garden.hana.speaker,
        garden.soup,
        "removal",
        about=garden.tom.id,
        words=why,
    )
    await act(agreeing.agree, garden.jonas.speaker, made.id)
    assert (await garden.tom.get(where)).status == 404
    await garden.told()
    assert "Tom" not in told_of(await garden.hana.open(where))


async def test_who_comes_into_the_circle_is_asked_too(garden: Garden) -> None:
    where = await ask(garden.hana, garden.soup)
    act = garden.house.database.act
    await act(circles.ask_as, garden.soup, garden.aiko.id, by=garden.hana.id)
    await act(circles.come_into, garden.aiko.speaker, garden.soup)
    await garden.told()
    await garden.told()
    assert (await say(garden.aiko, where, "coming")).says("You come.")
    assert (await garden.aiko.open("/gatherings")).says(WHAT)


async def test_who_ended_contact_and_comes_into_the_circle_is_asked_too(garden: Garden) -> None:
    act = garden.house.database.act
    where = await ask(garden.hana, garden.soup)
    await act(knowing.end_contact, garden.aiko.speaker, "hana")
    await (await garden.hana.open(where)).send(f"{where}/ask", people=str(garden.aiko.id))
    assert (await garden.aiko.get(where)).status == 404
    await act(circles.ask_as, garden.soup, garden.aiko.id, by=garden.jonas.id)
    await act(circles.come_into, garden.aiko.speaker, garden.soup)
    await garden.told()
    await garden.told()
    assert (await say(garden.aiko, where, "coming")).says("You come.")


async def test_hosting_passes_to_who_said_yes_first(garden: Garden) -> None:
    where = await ask(garden.jonas, garden.soup)
    await say(garden.tom, where, "coming")
    await say(garden.mara, where, "coming")
    await garden.house.database.act(circles.leave, garden.jonas.speaker, garden.soup)
    await garden.told()
    await garden.told()
    assert (await garden.tom.open("/")).says(f"You host {WHAT} now")
    assert (await garden.tom.open(where)).says("Only you see this, as host")
    assert not (await garden.mara.open(where)).says("Only you see this, as host")


async def test_ending_contact_shows_in_no_gathering(garden: Garden) -> None:
    shared = await ask(garden.hana, garden.soup)
    await (await garden.jonas.open("/p/hana/end")).send("/p/hana/end")
    both = await say(garden.jonas, shared, "coming")
    assert both.says("Hana Jonas")
    assert (await garden.hana.open(shared)).says("Hana Jonas")
    apart = await ask(garden.hana, people=(garden.jonas, garden.bea))
    assert (await garden.jonas.get(apart)).status == 404
    assert "Your answer is still asked for" not in (await garden.jonas.open("/")).words
    assert (await garden.hana.open(apart)).says("No answer yet: Bea and Jonas")
    await say(garden.bea, apart, "coming")
    assert (await garden.hana.open(apart)).says("No answer yet: Jonas")


async def test_a_seat_of_the_circle_is_what_carries_the_gathering(garden: Garden) -> None:
    """The guard: leaving a seat in the circle takes the seat at the gathering, and no other one."""
    where = await ask(garden.hana, garden.soup)
    other = await ask(garden.hana, people=(garden.jonas,))
    await come(garden.stranger(), await link_of(garden.hana, where), "Otto")
    await garden.house.database.act(leave_seat, garden.soup, garden.jonas.id)
    assert (await garden.jonas.get(where)).status == 404
    assert (await garden.jonas.get(other)).status == 200
    assert (await garden.jonas.get(f"/c/{garden.allotment}")).status == 200
    assert (await garden.mara.get(where)).status == 200
