"""Two people meet, and one has no account: a slip, joining, and the slip again; with scripts and without."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.hands import NO_READER, READER, address_behind, begin, hold_out
from tests.browser.living import Person, Village
from tests.browser.looking import is_there_for_everybody
from tests.browser.story import come_in, invite, make_house
from tests.browser.test_by_keyboard import tab_to

REACH = "At the pump, on Thursdays."
PUMP = "It rained, and there was one roof."


@pytest.mark.skipif(READER is None, reason=NO_READER)
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_otto_leaves_a_slip_joins_and_finds_mara(empty: Village, scripts: bool) -> None:  # noqa: FBT001
    mara = empty.person("Mara", scripts=scripts)
    make_house(mara, empty.house.first)
    hold_out(mara)
    otto = empty.beside(mara, "Otto")
    otto.opens(address_behind(mara))
    otto.reads("Leave Mara a slip. Only Mara reads it, for sixty days.")
    otto.does_not_read("Garden")
    link, spoken = _leaves(otto)
    mara.comes_to_read(REACH)
    mara.reads("Left for you by guests")
    way, _ = invite(mara, "Otto")
    come_in(otto, way[way.index("/i/") :])

    otto.opens(link[link.index("/slip/") :])
    otto.presses("I live here now: find each other")
    otto.reads("Is this the person you met?")
    otto.page.locator("#how").fill(PUMP)
    otto.presses("Yes, that’s us")
    otto.reads("It is kept when Mara has, too.")
    mara.opens("/")
    mara.follows("Look at the digits")
    mara.reads("Both of you see these digits. Compare them if you can.")
    mara.presses("Yes, that’s us")
    mara.follows("To the page of Otto")
    mara.reads(PUMP)
    otto.comes_to_read("You met again, in person.")

    otto.opens("/hands")
    otto.page.get_by_text("I left a slip before I lived here").click()
    otto.fills("The code of the slip", spoken)
    otto.presses("Find each other")
    otto.reads("No slip here has this code. It is good for sixty days, and once.")
    expect(otto.page.get_by_label("The code of the slip", exact=True)).to_have_value(spoken)


def _leaves(otto: Person) -> tuple[str, str]:
    otto.fills("Your name", "Otto")
    otto.fills("How to find you", REACH)
    otto.presses("Leave the slip")
    otto.reads("Keep this")
    main = otto.page.locator("main")
    return main.locator("#link").inner_text(), main.locator("#code").inner_text()


def test_two_shake_hands_without_scripts_and_one_would_rather_greet(empty: Village) -> None:
    mara = empty.person("Mara", scripts=False)
    make_house(mara, empty.house.first)
    bea, ola = (_comes(empty, mara, name) for name in ("Bea", "Ola"))
    bea.opens("/hands")
    expect(bea.page.get_by_text("Scan with the camera")).to_be_hidden()
    begin(ola, bea)
    ola.follows("Look again")
    ola.reads("Bea is waiting to shake hands.")
    ola.follows("Look at the digits")
    for person, words in ((bea, "We both came too early."), (ola, "She had the key.")):
        person.page.locator("#how").fill(words)
        person.presses("Yes, that’s us")
    bea.follows("Look again")
    bea.reads("You know each other since today, in person.")
    ola.reads("You know each other since today, in person.")

    mara.opens("/hands")
    mara.page.locator("summary", has_text="The word for it").click()
    mara.page.get_by_role("radio", name="Greet").check()
    mara.presses("Keep it so")
    expect(mara.page.get_by_role("heading", level=1)).to_have_text("Greet")
    bea.opens("/hands")
    expect(bea.page.get_by_role("heading", level=1)).to_have_text("Shake hands")


def _comes(village: Village, mara: Person, name: str) -> Person:
    way, _ = invite(mara, name)
    newcomer = village.beside(mara, name)
    come_in(newcomer, way[way.index("/i/") :])
    return newcomer


def test_shaking_hands_with_the_keyboard_only(empty: Village) -> None:
    mara = empty.person("Mara")
    make_house(mara, empty.house.first)
    bea, ola = (_comes(empty, mara, name) for name in ("Bea", "Ola"))
    eight = hold_out(ola)
    bea.opens("/")
    tab_to(bea, "Shake hands")
    bea.page.keyboard.press("Enter")
    bea.reads("For when you meet in person.")
    tab_to(bea, "The eight digits on their screen")
    bea.page.keyboard.type("1234")
    bea.page.keyboard.press("Enter")
    bea.reads("Eight digits, please, as they stand on the other screen.")
    expect(bea.page.locator("#digits")).to_be_focused()
    bea.page.keyboard.press("Control+A")
    bea.page.keyboard.type(eight)
    bea.page.keyboard.press("Enter")
    bea.page.wait_for_url(re.compile(r"/hands/\d+$"))
    is_there_for_everybody(bea.page)
    tab_to(bea, "How do you know each other?")
    bea.page.keyboard.type("We both came too early.")
    tab_to(bea, "Yes, that’s us")
    bea.page.keyboard.press("Enter")
    bea.reads("You said yes.")
    is_there_for_everybody(bea.page)
    ola.page.wait_for_url("**/hands/*")
    ola.page.locator("#how").fill("She had the key.")
    ola.presses("Yes, that’s us")
    is_there_for_everybody(ola.page)
    bea.reads("You know each other since today, in person.")
