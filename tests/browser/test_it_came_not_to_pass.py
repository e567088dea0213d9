"""A no, silence, and the day on which both read the same: with a house whose clock is 22 days ahead."""

import shutil
from pathlib import Path

from playwright.sync_api import Browser

from tests.browser.conftest import LivedIn
from tests.browser.living import House, Person, Village, Watch, running
from tests.browser.looking import is_there_for_everybody

DAY = 24 * 60 * 60
WORDS = "You both stay till the pots are washed."


def test_a_no_and_silence_read_the_same_on_day_21(
    chromium: Browser, lived_in: LivedIn, watch: Watch, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    shutil.copytree(lived_in.data, data)
    with running(data) as house:
        mara, jonas, hana = village = _people(chromium, house, lived_in, watch)
        at = _asks(mara)
        jonas.opens(at)
        jonas.reads("Mara speaks for this person: met.")
        jonas.presses("Yes, gladly")
        _withdraws(mara)
        jonas.opens(at)
        jonas.does_not_read("speaks for")
        mara.opens(at)
        before = mara.page.locator("main").inner_text()
        hana.opens("/")
        hana.page.locator(".notice", has_text="meet somebody").get_by_text("Not now").click()
        hana.does_not_read("meet somebody")
        hana.opens(at)
        hana.reads("You said: not now. Nobody is told.")
        is_there_for_everybody(hana.page)
        mara.opens(at)
        assert mara.page.locator("main").inner_text() == before
        _leave(village)
    with running(data, ahead=22 * DAY) as house:
        mara, jonas, hana = village = _people(chromium, house, lived_in, watch)
        mara.opens("/")
        mara.reads("it didn’t come to pass.")
        for person in (mara, jonas):
            person.opens(at)
            person.reads("t come to pass.")
            is_there_for_everybody(person.page)
        hana.opens(at)
        hana.reads("There is nothing here.")
        _leave(village)


def _people(browser: Browser, house: House, lived_in: LivedIn, watch: Watch) -> list[Person]:
    village = Village(browser, house, watch)
    names = ("Mara", "Jonas", "Hana")
    return [village.person(name, remembers=lived_in.remembered[name]) for name in names]


def _leave(people: list[Person]) -> None:
    for each in people:
        each.context.close()


def _asks(mara: Person) -> str:
    mara.opens("/p/jonas/introduce?to=hana")
    mara.fills("Why should Jonas know Hana?", WORDS)
    mara.fills("Who is Hana, without the name?", "somebody with a big pot")
    mara.page.get_by_text("Speak for Hana").click()
    mara.page.locator("section", has_text="To Jonas").get_by_label("met", exact=True).check()
    mara.fills("Why should Hana know Jonas?", WORDS)
    mara.fills("Who is Jonas, without the name?", "a climber of bridges")
    mara.presses("Ask them both")
    mara.reads("You speak for Hana: met.")
    return mara.where


def _withdraws(mara: Person) -> None:
    mara.opens("/introductions")
    is_there_for_everybody(mara.page)
    mara.presses("Withdraw it")
    mara.does_not_read("You speak for")
