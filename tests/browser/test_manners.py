"""A pause leaves what was being written in the page, and what words said before unfolds under them."""

from playwright.sync_api import expect

from tests.browser.conftest import Three
from tests.browser.living import Person
from tests.browser.story import begin, make_circle

QUIET = "There is a pause here."
FOLD = "Hold my words, or ask for a pause"


def asks(person: Person) -> None:
    """Ask for a pause on the page of the circle."""
    person.page.get_by_text(FOLD).click()
    person.presses("Ask for a pause")


def test_a_pause_takes_the_form_away_and_leaves_what_was_written(three: Three) -> None:
    for who in (three.mara, three.jonas, three.hana):
        who.opens(three.circle)
    three.hana.page.locator("#say").fill("I was just going to say")
    asks(three.jonas)
    three.hana.reads("Jonas asks for a pause of an hour.")
    three.mara.presses("Agree to a pause")
    for who in (three.mara, three.jonas, three.hana):
        who.reads(QUIET)
        expect(who.page.get_by_role("button", name="Say it", exact=True)).to_be_hidden()
    for who in (three.mara, three.jonas):
        expect(who.page.locator("#say")).to_be_hidden()
    expect(three.hana.page.locator("#say")).to_be_visible()
    expect(three.hana.page.locator("#say")).to_have_value("I was just going to say")


def test_what_words_said_before_unfolds_under_them(three: Three) -> None:
    talk = begin(three.mara, make_circle(three.mara, "The shed"), "I move on Monday.")
    three.mara.opens(talk.replace("conversations", "said") + "/change")
    three.mara.fills("Your words", "I move in March.")
    three.mara.presses("Change")
    three.mara.does_not_read("I move on Monday.")
    see = three.mara.page.get_by_role("link", name="see before")
    see.click()
    three.mara.reads("I move on Monday.")
    three.mara.reads("I move in March.")
    see.click()
    three.mara.does_not_read("I move on Monday.")
