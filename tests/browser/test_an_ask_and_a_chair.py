"""An ask is carried one step, on three phones; and a chair is given by lot, which a script draws again."""

import hashlib
import shutil
from pathlib import Path

from playwright.sync_api import Browser, StorageState

from tests.browser.conftest import LivedIn, Three
from tests.browser.gatherings import ahead_to
from tests.browser.living import Person, Village, Watch, running
from tests.browser.looking import is_there_for_everybody
from tests.browser.offering import ask_for, keep_free
from tests.browser.story import bring

ASK = "Who lends me a ladder till Sunday?"
OFTEN = 500
WHY = "You have ladders for every ceiling there is."


def test_an_ask_is_carried_one_step_and_settled(three: Three, village: Village) -> None:
    mara, jonas, hana, circle = three.mara, three.jonas, three.hana, three.circle
    [ines] = bring(village, mara, "Ines")
    ines.stays_up()
    ask_for(hana, circle, ASK, carried=True)
    mara.opens(f"{circle}/offers")
    mara.follows("Carry this")
    mara.follows("Ines")
    mara.reads("Read by Ines. Kept on Garden.")
    mara.fills("Your own words to them", "Too short")
    mara.presses("Carry it there")
    mara.reads("Please write a little more: 20 characters at least.")
    is_there_for_everybody(mara.page)
    mara.fills("Your own words to them", WHY)
    mara.presses("Carry it there")
    mara.page.wait_for_url("**/letters/*")
    ines.opens("/")
    ines.page.locator(f"main a[href='{mara.where}']").click()
    ines.reads("Mara carries this for Hana")
    ines.reads(ASK)
    ines.does_not_read("Sunday soup")
    is_there_for_everybody(ines.page)
    hana.opens(f"{circle}/offers")
    hana.reads("Mara carried it to somebody, in a letter.")
    hana.does_not_read("Ines")
    jonas.opens(f"{circle}/offers")
    jonas.does_not_read("Mara carried it")
    hana.presses("It is settled")
    hana.reads("An ask, settled")
    ines.page.reload()
    ines.reads("settled")


def test_a_chair_is_given_by_lot_and_anybody_can_draw_again(
    chromium: Browser, lived_in: LivedIn, tmp_path: Path, watch: Watch
) -> None:
    data = tmp_path / "data"
    shutil.copytree(lived_in.data, data)
    with running(data) as house:
        village = Village(chromium, house, watch)
        mara = village.person("Mara", remembers=lived_in.remembered["Mara"])
        outside = bring(village, mara, "Ines", "Noor")
        keep_free(mara, lived_in.circle)
        chair = mara.where
        promised = _promised(mara)
        for each in outside:
            each.opens("/people")
            each.follows("Open chairs")
            each.page.get_by_role("link", name="What do we cook").click()
            each.presses("Put my name in")
            each.reads("Your name is in the bowl.")
            each.does_not_read("Sunday soup")
            is_there_for_everybody(each.page)
        remembered = {each.name: each.context.storage_state() for each in outside}
        village.leave()
    with running(data, ahead=ahead_to(4, 12)) as house:
        village = Village(chromium, house, watch)
        _somebody_is_drawn(village, remembered, chair, promised)
        village.leave()


def _promised(person: Person) -> str:
    _look_how(person)
    return person.page.locator(".lot-line code").first.inner_text()


def _look_how(person: Person) -> None:
    person.page.get_by_text("How the lot is drawn, to check it").click()


def _somebody_is_drawn(
    village: Village, remembered: dict[str, StorageState], chair: str, promised: str
) -> None:
    people = {name: village.person(name, remembers=remembered[name]) for name in remembered}
    one = next(iter(people.values()))
    _opens_till_drawn(one, chair)
    drawn = people[_first_of(one, promised, people)]
    drawn.opens("/")
    drawn.page.locator(f"main a[href='{chair}']").click()
    drawn.reads("Hana, Jonas and Mara")
    is_there_for_everybody(drawn.page)
    drawn.presses("Yes, gladly")
    drawn.reads("What do we cook when nobody comes?")
    drawn.opens("/circles")
    drawn.does_not_read("Sunday soup")
    drawn.opens(chair)
    drawn.reads("You sit here this time.")
    [other] = [each for each in people.values() if each is not drawn]
    other.opens(chair)
    other.reads("Somebody sits here.")


def _opens_till_drawn(person: Person, chair: str) -> None:
    """Open a chair again and again, while a house that was just opened does what is due."""
    person.opens(chair)
    for _ in range(OFTEN):
        if person.page.locator("#seed").count():
            break
        person.page.reload()


def _first_of(one: Person, promised: str, people: dict[str, Person]) -> str:
    """Draw again by what stands on the page, and give the name of who comes first."""
    _look_how(one)
    seed = one.page.locator("#seed").inner_text()
    assert _digest(seed) == promised
    tokens = one.page.locator("ol.lot code").all_inner_texts()
    assert tokens == sorted(tokens, key=lambda token: _digest(f"{seed}:{token}"))
    first = one.page.locator("ol.drawn li").first.inner_text()
    return one.name if first == "your name" else first if first in people else ""


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
