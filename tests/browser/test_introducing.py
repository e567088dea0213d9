"""Three phones: one introduces the two others, each says yes alone, and a letter lies between the two."""

from playwright.sync_api import expect

from tests.browser.conftest import Three
from tests.browser.living import Person
from tests.browser.looking import is_there_for_everybody

TO_JONAS = "You both carry things up stairs for people."
TO_HANA = "You both stay till the pots are washed."


def test_three_phones_and_a_letter_between_two(three: Three) -> None:
    mara, jonas, hana = three.mara, three.jonas, three.hana
    jonas.stays_up()
    at = _mara_asks_both(mara)
    _jonas_says_yes(jonas, at)
    mara.opens(at)
    mara.reads("You hear of it when both say yes")
    hana.opens("/")
    hana.reads("Mara would like you to meet somebody.")
    hana.page.locator(".notice", has_text="meet somebody").get_by_role("link", name="Look").click()
    hana.reads(TO_HANA)
    hana.presses("Yes, gladly")
    hana.reads("Mara has introduced you, with a sentence to each. Mara can’t read on.")
    hana.reads(TO_JONAS)
    is_there_for_everybody(hana.page)
    letter = hana.where
    hana.fills("Answer", "I bring the big pot.")
    hana.presses("Send it")
    hana.reads("I bring the big pot.")
    jonas.opens("/")
    jonas.page.locator(f"main a[href='{letter}']").click()
    jonas.reads("I bring the big pot.")
    assert jonas.where == letter
    mara.opens("/")
    mara.reads("both said yes. They have a letter of their own, which you can’t read.")
    mara.opens(letter)
    mara.reads("There is nothing here.")


def _mara_asks_both(mara: Person) -> str:
    mara.opens("/p/jonas")
    mara.follows("Introduce")
    is_there_for_everybody(mara.page)
    mara.page.get_by_role("radio", name="Hana").check()
    mara.presses("Go on")
    is_there_for_everybody(mara.page)
    mara.fills("Why should Jonas know Hana?", TO_JONAS)
    mara.fills("Who is Hana, without the name?", "Somebody with a big pot, and Hana")
    mara.page.get_by_text("Speak for Hana").click()
    mara.page.locator("section", has_text="To Jonas").get_by_label("worked together").check()
    mara.fills("Why should Hana know Jonas?", TO_HANA)
    mara.fills("Who is Jonas, without the name?", "a climber of bridges")
    mara.presses("Ask them both")
    mara.reads("The name of Hana stands here. Take it out, or say it at once.")
    expect(mara.page.locator("#words1")).to_have_value(TO_JONAS)
    mara.fills("Who is Hana, without the name?", "Somebody with a big pot")
    mara.presses("Ask them both")
    mara.reads("You hear of it when both say yes")
    is_there_for_everybody(mara.page)
    return mara.where


def _jonas_says_yes(jonas: Person, at: str) -> None:
    jonas.opens("/")
    jonas.page.locator(".notice", has_text="meet somebody").get_by_role("link", name="Look").click()
    assert jonas.where == at
    jonas.reads(TO_JONAS)
    jonas.reads("Mara speaks for this person: worked together.")
    jonas.does_not_read("Hana")
    is_there_for_everybody(jonas.page)
    jonas.presses("Not now")
    assert jonas.where == at
    jonas.reads("You said: not now. Nobody is told.")
    jonas.presses("Yes, gladly")
    jonas.reads("You said yes. If both do, you get a letter")
    is_there_for_everybody(jonas.page)
