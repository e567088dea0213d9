"""A house is made, somebody is invited, they talk: with scripts, without, and over plain http."""

import re
import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Request

from tests.browser.living import AT_HOME, Person, Village
from tests.browser.reading_pictures import shows_qr_of
from tests.browser.story import (
    WORDS_AT_THE_DOOR,
    begin,
    come_into,
    invite,
    make_circle,
    read_key,
    settle,
    sign_in,
)

TYPED = "input:not([type=hidden], [type=checkbox], [type=radio]), textarea, select"


@pytest.mark.parametrize(
    ("at", "scripts"),
    [("localhost", True), ("localhost", False), (AT_HOME, True)],
    ids=["on this machine", "with scripts off", "over plain http in the network at home"],
)
def test_mara_makes_a_house_and_three_people_talk(
    empty: Village, at: str, record_property: Callable[[str, str], None], *, scripts: bool
) -> None:
    began = time.monotonic()
    mara = empty.person("Mara", at=at, scripts=scripts)
    _three_screens(mara, empty.house.first)
    jonas = empty.beside(mara, "Jonas")
    _jonas_comes_in_by_the_link(mara, jonas)
    hana = empty.beside(mara, "Hana")
    _hana_comes_in_by_the_code(mara, hana)
    circle = _three_sit_down(mara, jonas, hana)
    talk = _three_talk(mara, jonas, hana, circle)
    record_property("the first run took", f"{time.monotonic() - began:.1f} s")
    _hearing_changing_taking_back(mara, jonas, hana, talk)
    _jonas_leaves(jonas, hana, circle)
    _hana_signs_out_and_in_again(hana, circle)


def _three_screens(mara: Person, first: str) -> None:
    page = mara.page
    mara.opens(first)
    if mara.scripts:
        assert page.evaluate("isSecureContext") is (AT_HOME not in mara.at)
    asked = page.locator(TYPED).count()
    assert not re.search(r"mail|domain|phone|photo", page.inner_text("body"), re.IGNORECASE)
    mara.fills("What shall this house be called?", "Garden")
    mara.fills("Your name, as friends say it", "Mara")
    mara.fills("Why this house?", "To keep each other company.")
    mara.ticks("Show my name to the people of this house")
    mara.presses("Make the house")

    mara.reads("Your key")
    asked += page.locator(TYPED).count()
    mara.key = read_key(mara)
    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{24}", mara.key)
    assert shows_qr_of(page.locator("svg.qr"), mara.key)
    assert sheets_of_paper(page) == 1
    mara.presses("I have put it away")

    mara.reads("Who is this house for?")
    asked += page.locator(TYPED).count()
    assert asked <= 3
    page.get_by_role("radio", name="friends and family").check()
    mara.presses("Invite the first person")
    assert mara.where == "/people/invite"

    mara.opens("/me/about")
    zone = page.locator("[name=zone]").input_value()
    assert zone == ("Europe/Berlin" if mara.scripts else "UTC")

    mara.opens(first)  # the link is over, and the key was shown once
    mara.does_not_read("A new house")
    assert mara.key not in re.sub(r"\s", "", page.inner_text("body"))


def sheets_of_paper(page: Page) -> int:
    """Print a page, and count."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))


def _jonas_comes_in_by_the_link(mara: Person, jonas: Person) -> None:
    link, _ = invite(mara, "Jonas")
    assert link.startswith(f"{mara.at}/i/")
    assert shows_qr_of(mara.page.locator("svg.qr"), link)
    jonas.page.goto(link)
    jonas.reads(WORDS_AT_THE_DOOR)
    jonas.reads("Mara")
    jonas.reads("You’d be the second person in Garden.")
    jonas.fills("Your name", "Jonas")
    jonas.ticks("Show my name to the people of this house")
    jonas.presses("Come in")
    jonas.reads("Mara and you know each other since today.")
    jonas.key = read_key(jonas)
    assert jonas.key != mara.key
    jonas.presses("I have put it away")
    assert jonas.where == "/for-two"
    _the_two_write_a_sentence_each(mara, jonas)


def _the_two_write_a_sentence_each(mara: Person, jonas: Person) -> None:
    jonas.reads("A question from the house for Mara and you")
    jonas.fills("Your sentence", "That you asked me twice.")
    jonas.presses("Put it in")
    jonas.reads("Your sentence lies sealed till Mara has written one too.")
    mara.opens("/")
    mara.does_not_read("That you asked me twice.")
    mara.follows("See the question")
    mara.fills("Your sentence", "Wool socks, and the kettle.")
    mara.presses("Put it in")
    assert mara.where.startswith("/letters/")
    mara.reads("That you asked me twice.")
    jonas.opens(mara.where)
    jonas.reads("Wool socks, and the kettle.")
    jonas.opens("/")


def _hana_comes_in_by_the_code(mara: Person, hana: Person) -> None:
    _, code = invite(mara, "Hana", where="far away")
    hana.opens("/")
    hana.page.get_by_text("I have an invitation code").click()
    hana.fills("Invitation code", code.lower())
    hana.presses("Open it")
    hana.reads("You’d be the third person in Garden.")
    settle(hana)
    hana.opens("/people")
    hana.page.get_by_role("main").get_by_role("link", name="Mara").click()
    hana.reads("You and Mara know each other")


def _three_sit_down(mara: Person, jonas: Person, hana: Person) -> str:
    circle = make_circle(mara, "Sunday soup", "Jonas", "Hana")
    jonas.opens("/")
    jonas.reads("Mara would like you in Sunday soup")
    jonas.does_not_read("with .")
    come_into(jonas, circle)
    assert hana.opens(circle)
    hana.does_not_read("Sunday soup")  # asked, but not in it: nothing is there
    come_into(hana, circle)
    return circle


def _three_talk(mara: Person, jonas: Person, hana: Person, circle: str) -> str:
    hana.opens(circle)
    jonas.opens(circle)
    talk = begin(mara, circle, "There is soup on Sunday.")
    jonas.comes_to_read("There is soup on Sunday.")
    hana.comes_to_read("There is soup on Sunday.")
    for person in (mara, hana):
        person.opens(talk)
    jonas.said("There is soup on Sunday.").get_by_role("link", name="Answer").click()
    jonas.reads("Read by Hana and Mara.")
    jonas.says("Will there be bread?")
    mara.comes_to_read("Will there be bread?")
    hana.comes_to_read("Will there be bread?")
    hana.says("I bring the dark one.")
    mara.comes_to_read("I bring the dark one.")
    jonas.comes_to_read("I bring the dark one.")
    return talk


def _hearing_changing_taking_back(mara: Person, jonas: Person, hana: Person, talk: str) -> None:
    mara.said("I bring the dark one.").get_by_role("button", name="Heard").click()
    hana.comes_to_read("Heard by Mara.")
    jonas.does_not_read("Heard by")

    hana.said("I bring the dark one.").get_by_label("More to do with these words").click()
    hana.said("I bring the dark one.").get_by_role("link", name="Change").click()
    hana.fills("Your words", "I bring the dark one, and salt.")
    hana.presses("Change")
    jonas.comes_to_read("and salt.")
    jonas.follows("see before")
    jonas.reads("I bring the dark one.")
    jonas.opens(talk)

    jonas.says("This was for somebody else.")
    mara.comes_to_read("This was for somebody else.")
    jonas.takes_back("This was for somebody else.")
    jonas.does_not_read("This was for somebody else.")
    if not mara.scripts:
        mara.page.reload()
    mara.does_not_read("This was for somebody else.")


def _jonas_leaves(jonas: Person, hana: Person, circle: str) -> None:
    jonas.opens(f"{circle}/about")
    jonas.page.get_by_text("Leave this circle").click()
    jonas.presses("Leave")
    assert jonas.where == "/circles"
    jonas.opens(circle)
    jonas.does_not_read("Sunday soup")
    begin(hana, circle, "Who left the light on?")
    hana.does_not_read("Jonas left")


def _hana_signs_out_and_in_again(hana: Person, circle: str) -> None:
    sent: list[Request] = []
    hana.page.on("request", lambda request: sent.append(request) if request.post_data else None)
    hana.opens("/me")
    hana.presses("Sign out")
    hana.opens(circle)
    hana.does_not_read("Sunday soup")
    hana.does_not_read("Garden")
    sign_in(hana)
    hana.reads("Sunday soup")
    key_was_sent = any(hana.key in (request.post_data or "") for request in sent)
    assert key_was_sent is (not hana.scripts or AT_HOME in hana.at)
