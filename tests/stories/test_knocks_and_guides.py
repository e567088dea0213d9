"""A knock shown to the guides ends there; two people decide, and it can be undone."""

from kith.care.sweeping import sweep
from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.knocking import PUMP, knock, knock_at
from tests.stories.test_guides import make_guide
from tests.stories.test_reports import decide

RUDE = "You people think that you are something better. I know where you live."


async def shown(who: Someone, words: str = RUDE) -> Page:
    """Show the knock at one's door to the guides."""
    at = knock_at(await who.open("/door"))
    page = await who.open(f"{at}/show")
    return await page.send(f"{at}/show", words=words, how="Somebody should speak with them.")


async def test_two_guides_let_wren_knock_nowhere_for_a_while(garden: Garden, clock: Clock) -> None:
    wren, aiko = garden.wren, garden.aiko
    for name in ("Bea", "Tom", "Ines"):
        await make_guide(garden.mara, garden.people[name])
    await knock(wren, aiko, RUDE)
    report = await shown(aiko, "I know where you live.")
    assert report.says("Two people decide. You are told here and on Today.")
    at = report.path
    page = await garden.bea.open(at)
    assert page.says("I know where you live.")
    assert page.says("knocking at a door")
    assert not page.says("something better"), "the passage that was chosen, and nothing else"
    assert page.says("Wren knocks at no door for ninety days")
    assert not page.says("Ask for other words")
    await decide(garden.bea, at, "away")
    assert (await wren.get(at)).status == 404
    await knock(wren, garden.jonas, "Nothing is decided yet.")
    await decide(garden.tom, at, "away")

    assert (await wren.open("/")).says("Two people decided on something that concerns you.")
    told = await wren.open(at)
    assert told.says("Two guides decided that you knock at no door for ninety days.")
    assert not told.says("Aiko")
    assert (await aiko.open(at)).says(
        "Two guides decided that Wren knocks at no door for ninety days."
    )
    refused = await wren.do("/door/knock/mara", words="Hello.")
    assert refused.says("Two people decided that you knock at no door for some time.")
    assert (await garden.hana.open("/house/log")).says(
        "Somebody knocks at no door for ninety days, as two guides decided."
    )
    clock.forward(days=91)
    assert (await knock(wren, garden.mara, "Hello.")).says("You knocked.")


async def test_an_appeal_to_two_others_undoes_it(garden: Garden) -> None:
    wren, aiko = garden.wren, garden.aiko
    for name in ("Bea", "Tom", "Ines", "Hana"):
        await make_guide(garden.mara, garden.people[name])
    await knock(wren, aiko, RUDE)
    at = (await shown(aiko)).path
    for name in ("Bea", "Tom"):
        await decide(garden.people[name], at, "away")
    await (await wren.open(at)).send(f"{at}/appeal", words="It was meant as a joke, a bad one.")
    for name in ("Ines", "Hana"):
        await decide(garden.people[name], at, "leave")
    assert (await knock(wren, garden.mara, "Hello.")).says("You knocked.")
    assert (await garden.jonas.open("/house/log")).says("Somebody may knock again after an appeal.")


async def test_a_knock_that_waits_goes_on_waiting_meanwhile(garden: Garden) -> None:
    """It came before the two decided, and would have come in at night after."""
    wren, aiko, mara = garden.wren, garden.aiko, garden.mara
    for name in ("Bea", "Tom", "Ines", "Hana"):
        await make_guide(mara, garden.people[name])
    await knock(wren, aiko, RUDE)
    await (await mara.open("/house")).send("/house/close", hours="72")
    await knock(wren, mara, PUMP)
    at = (await shown(aiko)).path
    for name in ("Bea", "Tom"):
        await decide(garden.people[name], at, "away")
    await (await mara.open("/house")).send("/house/open")
    await garden.house.database.act(sweep, session_days=400)
    assert (await mara.open("/door")).says("Nobody at the door.")
    await (await wren.open(at)).send(f"{at}/appeal", words="It was meant as a joke, a bad one.")
    for name in ("Ines", "Hana"):
        await decide(garden.people[name], at, "leave")
    await garden.house.database.act(sweep, session_days=400)
    assert (await mara.open("/door")).says(PUMP)


async def test_left_as_it_is_wren_is_told_nothing(garden: Garden) -> None:
    for name in ("Bea", "Tom"):
        await make_guide(garden.mara, garden.people[name])
    await knock(garden.wren, garden.aiko, PUMP)
    at = (await shown(garden.aiko, PUMP)).path
    for name in ("Bea", "Tom"):
        await decide(garden.people[name], at, "leave")
    assert (await garden.aiko.open(at)).says("Two guides decided to leave it as it is.")
    assert (await garden.wren.get(at)).status == 404
    assert not (await garden.wren.open("/")).says("concerns you")
    assert (await garden.wren.open("/door/knock/aiko")).says("You knocked.")


async def test_a_knock_of_the_only_guide_is_for_others_to_decide(garden: Garden) -> None:
    wren, aiko = garden.wren, garden.aiko
    await make_guide(garden.mara, wren)
    await knock(wren, aiko, RUDE)
    at = knock_at(await aiko.open("/door"))
    assert (await aiko.open(f"{at}/show")).says("There are not two guides for this. Mara can read")
    report = await shown(aiko)
    for path in (report.path, "/reports"):
        page = await wren.get(path)
        assert "something better" not in page.body
    assert (await wren.get(report.path)).status == 404
    assert not (await wren.open("/")).says("shown to the guides")
    assert (await garden.mara.open(report.path)).says(RUDE)
    await (await garden.mara.open(report.path)).send(f"{report.path}/ask", whom=str(garden.tom.id))
    await (await garden.tom.open(report.path)).send(f"{report.path}/help")
    for who in (garden.mara, garden.tom):
        await decide(who, report.path, "away")
    assert (await wren.open(report.path)).says("you knock at no door for ninety days")


async def test_only_what_stands_there_can_be_shown(garden: Garden) -> None:
    await make_guide(garden.mara, garden.tom)
    await knock(garden.wren, garden.aiko, PUMP)
    for words in ("He is a thief.", ""):
        page = await shown(garden.aiko, words)
        assert page.status == 422
    assert not garden.rows()["reports"]
    assert (await garden.aiko.open("/door")).says(PUMP)
