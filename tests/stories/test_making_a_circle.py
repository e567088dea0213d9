"""Flow 5.4: a circle is made, people are asked, and each says yes or nothing."""

from kith.together.welcome import arriving, circles
from kith.together.welcome.model import Arriving
from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock


async def make(by: Someone, *people: Someone, **answers: str) -> Page:
    """Make a circle, and give its page."""
    given = {"name": "Night walk", "purpose": "To walk by the river.", "history": "came"} | answers
    asked = [str(one.id) for one in people]
    return await (await by.open("/circles/new")).send("/circles/new", people=asked, **given)


async def test_hana_makes_a_circle_and_asks_two_in(garden: Garden) -> None:
    circle = await make(garden.hana, garden.jonas, garden.tom)
    assert circle.says("It starts when two others have come in. You can speak already.")
    assert circle.says("Read by nobody else yet.")
    for who in (garden.jonas, garden.tom):
        assert (await who.get(circle.path)).status == 404
        today = await who.open("/")
        assert today.says("Hana would like you in Night walk")
        assert today.says(", with Jonas.") == (who is garden.tom)
        assert not today.says("with .")
        assert today.says("To walk by the river.")
        inside = await today.send(f"{circle.path}/come-in")
        assert inside.path == circle.path
        assert not (await who.open("/")).says("would like you in Night walk")
    full = await garden.hana.open(circle.path)
    assert full.says("Read by Jonas and Tom.")
    assert not full.says("It starts when two others")
    for other in garden.others(garden.hana, garden.jonas, garden.tom):
        assert (await other.get(circle.path)).status == 404
        assert (await other.do(f"{circle.path}/come-in")).status == 404
        assert not (await other.open("/circles")).says("Night walk")


async def test_what_a_circle_is_for_begins_as_a_sentence_that_somebody_finishes(
    garden: Garden,
) -> None:
    begun, at = "We are together to ", "/circles/new"
    new = await garden.hana.open(at)
    assert ("purpose", begun) in new.forms[at].fields
    refused = await new.send(at, name="Night walk", people=str(garden.jonas.id))
    assert refused.status == 422
    assert 'id="purpose-problem">Please write something here.<' in refused.body
    assert not (await garden.hana.open("/circles")).says("Night walk")
    again = refused.forms[at].fields
    for typed in (("purpose", begun), ("name", "Night walk"), ("people", str(garden.jonas.id))):
        assert typed in again, "nothing that was typed is lost"
    whole = begun + "walk by the river."
    circle = await refused.send(at, purpose=whole)
    for page in (
        await garden.hana.open("/circles"),
        await garden.hana.open(f"{circle.path}/about"),
        await garden.jonas.open("/"),
    ):
        assert page.says("Night walk")
        assert page.says(whole)
    other = await make(garden.hana, name="Soup, later", purpose="Leftovers.")
    assert (await garden.hana.open(f"{other.path}/about")).says("Leftovers.")
    assert not (await garden.hana.open(f"{other.path}/about")).says(begun), "as they wish"


async def test_only_people_whom_one_knows_can_be_asked(garden: Garden) -> None:
    new = await garden.jonas.open("/circles/new")
    offered = {name for name in garden.people if str(garden.people[name].id) in new.body}
    assert offered == {"Mara", "Hana", "Tom", "Aiko", "Noor"} | ({"Jonas"} & offered)
    answers = {"name": "Night walk", "purpose": "To walk.", "history": "came"}
    refused = await garden.jonas.do("/circles/new", **answers, people=str(garden.wren.id))
    assert refused.status == 422
    assert refused.says("You can ask people whom you know.")
    assert not (await garden.jonas.open("/circles")).says("Night walk")


async def test_not_now_is_seen_by_nobody(garden: Garden, clock: Clock) -> None:
    clock.stop()
    circle = await make(garden.hana, garden.jonas, garden.tom)
    await (await garden.tom.open("/")).send(f"{circle.path}/come-in")
    others = garden.others(garden.jonas)
    for other in others:
        await other.walk()
    before = {other.name: bodies(await other.walk()) for other in others}

    put_aside = await (await garden.jonas.open("/")).send(f"{circle.path}/not-now")
    assert put_aside.path == "/circles"
    assert not (await garden.jonas.open("/")).says("would like you in Night walk")

    await garden.told()
    assert {other.name: bodies(await other.walk()) for other in others} == before
    assert (await garden.jonas.open("/circles")).says("Hana would like you in Night walk")
    assert (await garden.jonas.open("/circles")).offers(f"{circle.path}/come-in")


def bodies(pages: dict[str, Page]) -> dict[str, str]:
    """Give the bytes of pages by address."""
    return {path: page.body for path, page in pages.items()}


async def test_an_asking_lasts_thirty_days(garden: Garden, clock: Clock) -> None:
    circle = await make(garden.hana, garden.jonas, garden.tom)
    await (await garden.jonas.open("/")).send(f"{circle.path}/not-now")
    clock.forward(days=29)
    assert (await garden.jonas.open("/circles")).says("Night walk")
    assert (await garden.tom.open("/")).says("Night walk")
    clock.forward(days=1, minutes=1)
    assert not (await garden.jonas.open("/circles")).says("Night walk")
    assert not (await garden.tom.open("/")).says("Night walk")
    assert (await garden.tom.do(f"{circle.path}/come-in")).status == 404


async def test_a_circle_of_one_is_allowed(garden: Garden) -> None:
    circle = await make(garden.hana)
    assert circle.says("Read by nobody else yet.")
    assert (await circle.send(circle.path, words="Dear diary.")).says("Dear diary.")


async def test_a_circle_holds_fifty_people_at_most(garden: Garden) -> None:
    act = garden.house.database.act
    crowd: list[int] = []
    for n in range(50):
        asked = await act(
            arriving.invite, garden.hana.speaker, whom="x", words="There is room for you."
        )
        coming = Arriving(f"Guest {n}", listed=False, zone="UTC", language="en", device="")
        crowd.append((await act(arriving.come_in, asked.code, coming)).person.id)
    new = await garden.hana.open("/circles/new")
    answers = {"name": "Feast", "purpose": "To eat.", "history": "came"}
    everybody = [str(one) for one in crowd]
    refused = await new.send("/circles/new", **answers, people=everybody)
    assert refused.status == 422
    assert refused.says("A circle has room for 50 people at most.")
    kept = [value for name, value in refused.forms["/circles/new"].fields if name == "people"]
    assert sorted(kept) == sorted(everybody), "nobody who was ticked is forgotten"

    feast = await new.send("/circles/new", **answers, people=everybody[:49])
    circle_id = int(feast.path.removeprefix("/c/"))
    for person_id in crowd[:49]:
        await act(circles.come_into, type(garden.hana.speaker)(person_id), circle_id)
    await act(circles.ask_into, garden.hana.speaker, circle_id, crowd[49])
    await act(circles.ask_into, garden.hana.speaker, circle_id, garden.tom.id)
    full = await garden.tom.do(f"/c/{circle_id}/come-in")
    assert full.status == 409
    assert full.says("This circle is full")
    assert (await garden.tom.get(f"/c/{circle_id}")).status == 404
    page = await garden.hana.open(f"/c/{circle_id}")
    assert page.says("and others.")
    assert page.says("Everybody’s name")


async def test_an_asked_person_sees_who_is_in_it_before_coming_in(garden: Garden) -> None:
    about = await garden.hana.open(f"/c/{garden.soup}/about")
    await about.send(f"/c/{garden.soup}/ask", people=str(garden.aiko.id))
    today = await garden.aiko.open("/")
    assert today.says("Hana would like you in Sunday soup, with Bea, Ines, Jonas, Mara and Tom.")
    assert not today.says("celeriac")
    assert (await garden.aiko.get(f"/c/{garden.soup}")).status == 404
    assert (await today.send(f"/c/{garden.soup}/come-in")).status == 200


async def test_only_the_host_asks_and_others_propose(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    refused = await garden.jonas.do(f"{soup}/ask", people=str(garden.aiko.id))
    assert refused.status == 403
    about = await garden.jonas.open(f"{soup}/about")
    assert not about.offers(f"{soup}/ask")
    proposing = [form for form in about.reader.forms if ("kind", "member") in form.fields]
    assert len(proposing) == 1
    fields = proposing[0].filled({"about": str(garden.aiko.id), "words": "She reads slowly."})
    await garden.jonas.post(f"{soup}/propose", fields)
    assert not (await garden.aiko.open("/")).says("would like you in Sunday soup")
    assert not (await garden.tom.open("/")).says("proposes to ask Aiko in")

    today = await garden.hana.open("/")
    assert today.says("Jonas proposes to ask Aiko in.")
    assert today.says("She reads slowly.")
    yes = next(form.action for form in today.reader.forms if form.action.endswith("/agree"))
    assert (await garden.tom.do(yes)).status == 403
    await today.send(yes)
    assert (await garden.aiko.open("/")).says("Jonas would like you in Sunday soup")


async def test_only_the_host_changes_what_a_circle_is_called(garden: Garden) -> None:
    at = f"/c/{garden.soup}/about"
    answers = {"name": "Monday soup", "purpose": "To eat late.", "glyph": "bread", "dye": "plum"}
    assert not (await garden.jonas.open(at)).offers(at)
    assert (await garden.jonas.do(at, **answers)).status == 403
    assert (await garden.jonas.open("/circles")).says("Sunday soup")
    await (await garden.hana.open(at)).send(at, **answers)
    assert (await garden.jonas.open("/circles")).says("Monday soup")


async def test_tom_keeps_his_circles_in_his_own_order(garden: Garden) -> None:
    def order(page: Page) -> list[str]:
        return sorted((name for name in garden.circles if name in page.words), key=page.words.index)

    circles_ = await garden.tom.open("/circles")
    first = order(circles_)
    assert len(first) == 4
    hanas = order(await garden.hana.open("/circles"))
    moved = await circles_.send(f"/c/{garden.circles[first[1]]}/up")
    wanted = [first[1], first[0], *first[2:]]
    assert {*wanted[:2]} <= {*hanas}, "or Hana would not notice"
    assert order(moved) == wanted
    assert order(await garden.tom.open("/")) == wanted
    assert order(await garden.hana.open("/circles")) == hanas
    assert (await garden.tom.do(f"/c/{garden.field}/up")).status == 404


async def test_hana_asks_ines_to_keep_the_circle_and_ines_says_yes(garden: Garden) -> None:
    soup = f"/c/{garden.soup}"
    about = await garden.hana.open(f"{soup}/about")
    form = next(form for form in about.reader.forms if ("kind", "host") in form.fields)
    await garden.hana.post(f"{soup}/propose", form.filled({"about": str(garden.ines.id)}))
    assert (await garden.jonas.open(soup)).says("Hana is host till")
    assert not (await garden.jonas.open("/")).says("would you keep Sunday soup")
    today = await garden.ines.open("/")
    assert today.says("Hana asks: would you keep Sunday soup till")
    yes = next(form.action for form in today.reader.forms if form.action.endswith("/agree"))
    assert (await garden.jonas.do(yes)).status == 403
    await today.send(yes)
    assert (await garden.jonas.open(soup)).says("Ines is host till")
    assert (await garden.hana.do(f"{soup}/ask", people=str(garden.aiko.id))).status == 403


async def test_nobody_makes_themselves_host(garden: Garden, clock: Clock) -> None:
    soup = f"/c/{garden.soup}"
    for _ in range(2):
        for who in (garden.jonas, garden.tom):
            tried = await who.do(f"{soup}/propose", kind="host", about=str(who.id))
            assert tried.status == 403
        assert (await garden.tom.open(soup)).says("Hana is host till")
        clock.forward(days=100)


async def test_a_member_asks_another_to_host_only_once_the_season_is_over(
    garden: Garden, clock: Clock
) -> None:
    soup = f"/c/{garden.soup}"
    asking = {"kind": "host", "about": str(garden.ines.id)}
    assert (await garden.jonas.do(f"{soup}/propose", **asking)).status == 403
    assert not (await garden.ines.open("/")).says("would you keep Sunday soup")
    clock.forward(days=100)
    assert (await garden.jonas.do(f"{soup}/propose", **asking)).status == 303
    today = await garden.ines.open("/")
    assert today.says("Jonas asks: would you keep Sunday soup till")
    await today.send(next(form for form in today.forms if form.endswith("/agree")))
    assert (await garden.tom.open(soup)).says("Ines is host till")


async def test_the_history_of_a_circle_must_be_chosen_from_two(garden: Garden) -> None:
    refused = await garden.hana.do(
        "/circles/new", name="Night walk", purpose="To walk.", history="nothing"
    )
    assert refused.status == 422
    assert refused.says("Please choose what newcomers will see.")
