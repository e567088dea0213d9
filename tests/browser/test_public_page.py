"""A public page, written at phone size and read by strangers without JavaScript."""

import pytest
from playwright.sync_api import expect

from tests.browser import publishing
from tests.browser.conftest import Three
from tests.browser.living import Village
from tests.browser.looking import is_there_for_everybody
from tests.browser.publishing import AT, ROLE, TITLE

BY_JONAS = "written by Jonas for Mara’s public page"
WORDS = "The *east end* moved.\n\nAll five stand."


@pytest.fixture(scope="module", autouse=True)
def published(three: Three) -> None:
    """Mara's page, with something of everything on it, written on her phone."""
    publishing.publish_much(three.mara, WORDS)


def test_a_page_is_written_on_a_phone_and_read_by_a_stranger(
    three: Three, village: Village
) -> None:
    stranger = village.beside(three.mara, "Somebody")
    stranger.opens(AT)
    stranger.reads(TITLE)
    stranger.reads(ROLE)
    stranger.reads("All five stand.")
    stranger.reads("What would you ask a bridge, if it had to answer?")
    expect(stranger.page.locator("form, script, .ways")).to_have_count(0)
    assert not stranger.context.cookies()
    stranger.page.get_by_text("See what it said before.").click()
    stranger.reads("Soon changed.")
    wide = stranger.page.evaluate("document.documentElement.scrollWidth")
    assert wide <= stranger.page.viewport_size["width"] if stranger.page.viewport_size else False


def test_a_reader_who_lives_here_reads_to_the_end(three: Three) -> None:
    three.hana.stays_up()
    three.hana.opens(AT)
    three.hana.presses("Read this page")
    three.hana.reads("You read this page. Nobody is told.")
    publishing.write(three.mara, "The second thing.")
    three.hana.opens("/pages")
    three.hana.reads("The second thing.")
    three.hana.reads("You’ve read to here.")
    three.hana.opens(f"{AT}/mailbag")
    three.hana.fills("Your letter", "Does it mind the swallows?")
    three.hana.page.get_by_label("may quote it").check()
    three.hana.presses("Put it in")
    three.hana.reads("It may be quoted with your name.")
    three.mara.opens("/me/page")
    three.mara.page.get_by_role("link", name="What would you ask a bridge").click()
    three.mara.does_not_read("swallows")
    three.mara.presses("Close it now")
    three.mara.presses("Give me the bundle")
    three.mara.reads("Does it mind the swallows?")
    three.mara.follows("Quote it on my page")
    expect(three.mara.page.locator("#words")).to_have_value(
        "> Does it mind the swallows?\n>\n> Hana\n\n"
    )
    _answers_by_letter(three)


def _answers_by_letter(three: Three) -> None:
    mara, hana = three.mara, three.hana
    mara.page.go_back()
    is_there_for_everybody(mara.page)
    mara.follows("Answer by letter")
    mara.reads("Read by Hana. Kept on Garden.")
    is_there_for_everybody(mara.page)
    mara.fills("Your letter", "It minds them less than me.")
    mara.presses("Send it")
    mara.page.wait_for_url("**/letters/*")
    hana.opens(mara.where)
    hana.reads("It minds them less than me.")


def test_a_helper_says_so_for_ever(three: Three, village: Village) -> None:
    mara, jonas = three.mara, three.jonas
    publishing.ask_to_help(mara, "Jonas")
    jonas.opens("/")
    jonas.reads("Mara asks whether you will help with a public page.")
    jonas.page.locator(".notice", has_text="public page").get_by_role("link").click()
    jonas.presses("I’ll help")
    jonas.follows("Write")
    jonas.reads(f"It says: {BY_JONAS}.")
    is_there_for_everybody(jonas.page)
    jonas.fills("Your words", "Mara is under the bridge.")
    jonas.presses("Publish")
    jonas.reads(BY_JONAS)
    stranger = village.person("Somebody", scripts=False)
    stranger.opens(AT)
    stranger.reads(BY_JONAS)
    mara.opens("/me/page")
    mara.presses("End it")
    gone = jonas.opens(f"{AT}/write")
    assert gone
    assert gone.status == 404
    stranger.opens(AT)
    stranger.reads(BY_JONAS)


def test_a_stranger_needs_no_javascript(village: Village) -> None:
    stranger = village.person("Somebody", scripts=False)
    for path in (AT, f"{AT}?before=9223372036854775807"):
        stranger.opens(path)
        stranger.reads("All five stand.")
    stranger.page.get_by_text("See what it said before.").click()
    stranger.reads("Soon changed.")
    stranger.page.locator(".day a").last.click()
    stranger.reads("The whole page")


def test_a_page_is_closed_and_opened_again(three: Three, village: Village) -> None:
    stranger = village.person("Somebody", scripts=False)
    three.mara.opens("/me/page")
    three.mara.follows("Close the page")
    three.mara.presses("Close it")
    three.mara.reads("Open a public page")
    for each in (stranger, three.hana):
        answer = each.opens(AT)
        assert answer
        assert answer.status == 404
        each.does_not_read("All five stand.")
    three.mara.reads("It opens again at /pages/under-bridges, with what stood on it.")
    three.mara.presses("Open it")
    stranger.opens(AT)
    stranger.reads("All five stand.")
