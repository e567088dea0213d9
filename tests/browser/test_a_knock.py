"""From a knock to a letter, on two phones."""

from playwright.sync_api import expect

from tests.browser.conftest import Three
from tests.browser.living import Person
from tests.browser.looking import is_there_for_everybody

WORDS = "You sat beside me on Sunday and said that barley keeps.\nMay I ask how?"


def presses_that_send(someone: Person, words: str) -> list[int]:
    """Give how often a form would be sent at the first press, at one right after it, and a second later."""
    button = someone.page.get_by_role("button", name=words, exact=True)
    pressed = """async (one) => {
      let sent = 0;
      one.form.addEventListener("submit", (event) => { event.preventDefault(); sent += 1; });
      const press = () => { sent = 0; one.click(); return sent; };
      const soon = [press(), press()];
      await new Promise((over) => setTimeout(over, 1100));
      return [...soon, press()];
    }"""
    return button.evaluate(pressed)


def test_hana_knocks_and_jonas_opens(three: Three) -> None:
    hana, jonas = three.hana, three.jonas
    hana.stays_up()
    hana.opens("/p/jonas")
    hana.follows("Knock")
    hana.reads("Jonas will see")
    is_there_for_everybody(hana.page)
    hana.fills("Your words", "See example.org")
    hana.presses("Knock once")
    hana.reads("A knock has no links and no addresses.")
    hana.fills("Your words", WORDS)
    hana.presses("Knock once")
    hana.reads("You knocked. Jonas may never answer.")
    is_there_for_everybody(hana.page)

    jonas.opens("/")
    jonas.reads("Someone is at the door.")
    expect(jonas.page.locator("main")).not_to_contain_text("barley")
    jonas.follows("Go to the door")
    jonas.reads("May I ask how?")
    is_there_for_everybody(jonas.page)
    assert presses_that_send(jonas, "Open") == [1, 0, 1], "the second comes too soon to be meant"
    jonas.opens("/door")
    jonas.presses("Open")
    jonas.page.wait_for_url("**/letters/*")
    jonas.reads("barley keeps")
    jonas.page.locator("#say").fill("In a jar, with a bay leaf.")
    jonas.presses("Send it")
    jonas.reads("In a jar, with a bay leaf.")

    hana.opens("/")
    hana.reads("Jonas opened the door. It goes on as a letter.")
    hana.follows("Look")
    hana.reads("In a jar, with a bay leaf.")
    assert hana.where == jonas.where


def test_mara_answers_for_jonas(three: Three) -> None:
    mara, jonas = three.mara, three.jonas
    jonas.opens("/door")
    jonas.page.get_by_text("Ask somebody to answer my door").click()
    is_there_for_everybody(jonas.page)
    jonas.page.locator("#whom").select_option("mara")
    jonas.presses("Ask")
    jonas.reads("Mara is asked.")
    mara.opens("/")
    mara.presses("I will")
    mara.reads("You never speak for Jonas.")
    is_there_for_everybody(mara.page)
    jonas.opens("/door")
    jonas.reads("Mara answers your door till")
    is_there_for_everybody(jonas.page)


def test_mara_closes_the_house(three: Three) -> None:
    mara, hana = three.mara, three.hana
    mara.opens("/house")
    mara.presses("Close it")
    mara.reads("This house is closed to strangers till")
    is_there_for_everybody(mara.page)
    hana.opens("/")
    hana.reads("Everything between you works.")
    mara.presses("Open it to strangers again")
    hana.opens("/")
    expect(hana.page.locator("main")).not_to_contain_text("closed to strangers")
