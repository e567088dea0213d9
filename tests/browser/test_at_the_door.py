"""What one does with those who knock; whatever it is, who knocked reads the same sentence."""

import pytest
from playwright.sync_api import expect

from tests.browser.hands import begin
from tests.browser.living import Person, Village
from tests.browser.looking import is_there_for_everybody
from tests.browser.story import bring, make_house

WORDS = "May I come and see how you keep the bees?"


@pytest.fixture
def people(empty: Village) -> dict[str, Person]:
    """Mara's house, and five who know nobody there but her."""
    mara = empty.person("Mara")
    make_house(mara, empty.house.first)
    names = ("Ola", "Pia", "Quentin", "Oskar", "Otto")
    return {"Mara": mara, **dict(zip(names, bring(empty, mara, *names), strict=True))}


def knock(person: Person, handle: str, words: str = WORDS) -> None:
    person.opens(f"/door/knock/{handle}")
    person.fills("Your words", words)
    person.presses("Knock once")
    person.reads("You knocked.")


def reads_the_same(person: Person, *handles: str) -> None:
    """Look at each door one knocked at: but for the name, the pages are one."""
    pages: set[str] = set()
    for handle in handles:
        person.opens(f"/door/knock/{handle}")
        name = handle.title()
        person.reads(f"You knocked. {name} may never answer. This will be gone on ")
        pages.add(person.page.locator("main").inner_text().replace(name, "…"))
    assert len({page.partition("\n")[2] for page in pages}) == 1, pages


def test_three_doors_three_fates_and_one_sentence(people: dict[str, Person]) -> None:
    ola, pia, quentin, oskar = (people[name] for name in ("Ola", "Pia", "Quentin", "Oskar"))
    for handle in ("ola", "pia", "quentin"):
        knock(oskar, handle)
    oskar.opens("/door/knock/otto")
    oskar.reads("You have three doors waiting. Wait for one.")
    is_there_for_everybody(oskar.page)
    reads_the_same(oskar, "ola", "pia", "quentin")

    ola.opens("/door")
    ola.reads("Whatever you do here, Oskar is told nothing, unless the door is opened.")
    is_there_for_everybody(ola.page)
    ola.presses("Let it pass")
    ola.reads("Nobody at the door.")
    pia.opens("/door")
    pia.page.locator("summary", has_text="Block").click()
    pia.reads("For a year, no knock comes this way over the same people.")
    is_there_for_everybody(pia.page)
    pia.presses("Block")
    pia.reads("Nobody at the door.")
    quentin.opens("/door")
    quentin.follows("Show it to the guides")
    quentin.reads("Mara can read what you choose here, with your name, and nothing else.")
    is_there_for_everybody(quentin.page)
    quentin.presses("Show it to them")
    quentin.reads("Two people decide.")
    reads_the_same(oskar, "ola", "pia", "quentin")
    oskar.opens("/")
    expect(oskar.page.locator("main")).not_to_contain_text("door")


def test_a_name_that_looks_the_same_and_somebody_to_ask(people: dict[str, Person]) -> None:
    mara, ola, pia, otto = (people[name] for name in ("Mara", "Ola", "Pia", "Otto"))
    for one in (mara, otto):
        one.opens("/me/door")
        is_there_for_everybody(one.page)
        one.ticks("My name may be told to the two at its ends")
        one.presses("Keep it so")
    there = begin(ola, pia)
    for one in (ola, pia):
        one.opens(there)
        one.page.locator("#how").fill("We share a fence.")
        one.presses("Yes, that’s us")
    otto.opens("/me/about")
    otto.fills("Name", "Pіa")
    otto.presses("Keep it so")
    knock(otto, "ola", "It is me.")
    ola.opens("/door")
    ola.reads("You know somebody called Pia. This is another person.")
    ola.reads("You are joined through Mara.")
    is_there_for_everybody(ola.page)
    ola.follows("Ask Mara about them")
    ola.page.wait_for_url("**/letters/new?to=mara")


def test_who_answers_a_door_reads_brings_and_never_speaks(people: dict[str, Person]) -> None:
    mara, pia, oskar = (people[name] for name in ("Mara", "Pia", "Oskar"))
    knock(oskar, "pia")
    pia.opens("/door")
    pia.page.get_by_text("Ask somebody to answer my door").click()
    pia.page.locator("#whom").select_option("mara")
    pia.presses("Ask")
    pia.reads(WORDS)
    mara.opens("/")
    mara.presses("I will")
    mara.reads("You never speak for Pia.")
    mara.reads(WORDS)
    expect(mara.page.get_by_role("button", name="Open", exact=True)).to_have_count(0)
    is_there_for_everybody(mara.page)
    pia.opens("/door")
    pia.does_not_read(WORDS)
    pia.opens("/")
    pia.does_not_read("Someone is at the door.")
    mara.presses("Bring it to Pia")
    pia.opens("/door")
    pia.reads(WORDS)
    is_there_for_everybody(pia.page)
    pia.presses("Answer it myself again")
    pia.reads("They never speak for you.")
