"""What one person says or takes back reaches the open pages of those who may read it, and no others."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Three
from tests.browser.living import PATIENCE, Line, Person, Village
from tests.browser.story import begin, bring, come_into, make_circle, sign_in

OVER = "This page is no longer live. Please open it again."
SOON, A_MOMENT = 50, 1000  # milliseconds


@pytest.fixture
def talk(three: Three) -> str:
    """A conversation of the three, begun by Mara."""
    return begin(three.mara, three.circle, "What does the garden need?")


def heard_on_the_line(page: Page) -> list[str]:
    """Give all that the house will send to a page from now on, also what nobody would see of it."""
    line = Line(page)
    line.do("Network.enable")
    heard: list[str] = []
    line.on("Network.eventSourceMessageReceived", lambda told: heard.append(told["data"]))
    return heard


def comes(page: Page, lines: list[str], words: str) -> None:
    """Wait until the house has sent these words to a page."""
    for _ in range(PATIENCE // SOON):
        if words in "".join(lines):
            return
        page.wait_for_timeout(SOON)
    raise AssertionError(f"{words} did not come, but {lines}")


def stays(*people: Person) -> None:
    """Remember that these pages must not be loaded anew."""
    for person in people:
        person.page.evaluate("window.here = true")


def stayed(*people: Person) -> None:
    """Each page is still the one it was."""
    for person in people:
        assert person.page.evaluate("window.here") is True


def test_a_word_appears_with_two_others_in_the_circle_and_in_the_conversation(
    three: Three, talk: str
) -> None:
    three.jonas.opens(three.circle)
    three.hana.opens(talk)
    stays(three.jonas, three.hana)
    three.mara.opens(talk)
    three.mara.says("Rain, mostly.")
    three.hana.reads("Rain, mostly.")
    three.jonas.reads("Mara answered")
    begin(three.mara, three.circle, "And who has the key to the shed?")
    three.jonas.reads("And who has the key to the shed?")
    expect(three.jonas.page.get_by_role("article").first).to_contain_text("the key to the shed?")
    three.hana.does_not_read("the key to the shed?")
    stayed(three.jonas, three.hana)


def test_words_one_said_do_not_blink_when_the_house_tells_them_once_more(
    three: Three, talk: str
) -> None:
    lines = heard_on_the_line(three.mara.page)
    three.mara.opens(talk)
    three.mara.says("Compost.")
    shown = three.mara.said("Compost.").element_handle()
    comes(three.mara.page, lines, "Compost.")
    three.mara.page.wait_for_timeout(A_MOMENT)
    assert shown.evaluate("(shown) => shown.isConnected")


def test_heard_reaches_the_writer_and_nobody_else(three: Three, talk: str) -> None:
    lines = heard_on_the_line(three.hana.page)
    three.mara.opens(talk)
    three.hana.opens(talk)
    three.jonas.opens(talk)
    # What was just said is told once more to a new page: after these words that is over.
    three.mara.says("Before.")
    comes(three.hana.page, lines, "Before.")
    three.mara.page.wait_for_url("**#said-*")
    stays(three.mara, three.hana)
    lines.clear()
    three.jonas.said("What does the garden need?").get_by_role("button", name="Heard").click()
    three.jonas.reads("You heard this.")
    three.mara.reads("Heard by Jonas.")
    stayed(three.mara, three.hana)
    three.mara.says("After.")
    comes(three.hana.page, lines, "After.")
    three.hana.does_not_read("Heard by")
    assert [line for line in lines if "Before." not in line and "After." not in line] == []


def test_words_taken_back_vanish_everywhere_and_leave_nothing(three: Three, talk: str) -> None:
    three.jonas.opens(talk)
    three.hana.opens(three.circle)
    begin(three.mara, three.circle, "I should not say this.")
    three.hana.reads("I should not say this.")
    three.mara.takes_back("I should not say this.")
    three.hana.does_not_read("I should not say this.")

    three.mara.opens(talk)
    three.mara.says("Nor this.")
    three.jonas.reads("Nor this.")
    # Also under the hand of somebody who is about to answer.
    three.jonas.said("Nor this.").get_by_role("link", name="Answer").focus()
    three.mara.takes_back("Nor this.")
    three.jonas.does_not_read("Nor this.")


def test_changed_words_wait_for_a_hand_that_is_about_to_press(three: Three, talk: str) -> None:
    three.jonas.opens(talk)
    answer = three.jonas.said("What does the garden need?").get_by_role("link", name="Answer")
    answer.focus()
    three.mara.opens(talk)
    three.mara.said("What does the garden need?").get_by_label(
        "More to do with these words"
    ).click()
    three.mara.follows("Change")
    three.mara.fills("Your words", "What does the garden need from us?")
    three.mara.presses("Change")
    three.jonas.page.wait_for_timeout(A_MOMENT)
    expect(answer).to_be_focused()
    three.jonas.page.locator("#say").focus()
    three.jonas.reads("What does the garden need from us?")
    three.jonas.reads("changed; see before")


def test_who_leaves_hears_nothing_more_and_the_others_do(three: Three) -> None:
    circle = make_circle(three.mara, "The shed", "Jonas", "Hana")
    come_into(three.jonas, circle)
    come_into(three.hana, circle)
    three.hana.opens(circle)
    three.jonas.opens(circle)
    lines = heard_on_the_line(three.jonas.page)
    elsewhere = three.jonas.context.new_page()
    elsewhere.goto(f"{three.jonas.at}{circle}/about")
    elsewhere.get_by_text("Leave this circle").click()
    elsewhere.get_by_role("button", name="Leave", exact=True).click()
    elsewhere.wait_for_url("**/circles")
    elsewhere.close()
    three.jonas.reads(OVER)
    lines.clear()
    begin(three.mara, circle, "Now we are two.")
    three.hana.reads("Now we are two.")
    three.jonas.page.wait_for_timeout(A_MOMENT)
    three.jonas.does_not_read("Now we are two.")
    assert not lines


def test_a_device_that_is_signed_out_from_another_goes_dead_at_once(
    village: Village, three: Three, talk: str
) -> None:
    lost = village.again(three.jonas)
    sign_in(lost)
    lost.reads("Sunday soup")
    lost.opens(talk)
    lines = heard_on_the_line(lost.page)
    three.jonas.opens("/me")
    three.jonas.presses("Sign it out")
    lost.reads(OVER)
    three.mara.opens(talk)
    three.mara.says("Is anybody still there?")
    three.jonas.opens(talk)
    three.jonas.reads("Is anybody still there?")
    lost.page.wait_for_timeout(A_MOMENT)
    lost.does_not_read("Is anybody still there?")
    assert "Is anybody" not in "".join(lines)
    lost.opens(talk)
    lost.does_not_read("What does the garden need?")


def test_a_newcomer_sees_only_conversations_begun_after_they_came(
    village: Village, three: Three, talk: str
) -> None:
    (ines,) = bring(village, three.mara, "Ines")
    three.mara.opens(f"{three.circle}/about")
    three.mara.page.get_by_text("Ask somebody in").click()
    three.mara.page.get_by_label("Whom?").select_option("Ines")
    three.mara.presses("Ask")
    come_into(ines, three.circle)
    ines.does_not_read("What does the garden need?")
    lines = heard_on_the_line(ines.page)
    three.jonas.opens(talk)
    three.jonas.says("A bench.")
    ines.page.wait_for_timeout(A_MOMENT)
    assert not lines
    begin(three.jonas, three.circle, "Ines is here.")
    ines.reads("Ines is here.")
    ines.does_not_read("A bench.")


def test_a_page_nobody_looks_at_hangs_up_and_catches_up_when_it_is_seen_again(
    three: Three, talk: str
) -> None:
    page = three.hana.page
    three.hana.opens(talk)
    lines = heard_on_the_line(page)
    hidden = "Object.defineProperty(document, 'hidden', {value: %s, configurable: true});"
    turned = "document.dispatchEvent(new Event('visibilitychange'))"
    page.evaluate(hidden % "true" + turned)
    three.mara.opens(talk)
    three.mara.says("While you were away.")
    page.wait_for_timeout(A_MOMENT)
    assert "While you were away." not in "".join(lines)
    page.evaluate(hidden % "false" + turned)
    three.hana.reads("While you were away.")
