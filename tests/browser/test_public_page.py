"""A public page, written at phone size and read by strangers without JavaScript."""

import pytest
from playwright.sync_api import expect

from tests.browser import publishing
from tests.browser.conftest import Three
from tests.browser.living import Village
from tests.browser.publishing import AT, ROLE, TITLE

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


def test_a_stranger_needs_no_javascript(village: Village) -> None:
    stranger = village.person("Somebody", scripts=False)
    for path in (AT, f"{AT}?before=9223372036854775807"):
        stranger.opens(path)
        stranger.reads("All five stand.")
    stranger.page.get_by_text("See what it said before.").click()
    stranger.reads("Soon changed.")
    stranger.page.locator(".day a").last.click()
    stranger.reads("The whole page")
