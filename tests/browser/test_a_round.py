"""A round with quiet people, on a phone: laid, sealed, opened, heard; with scripts and without."""

from playwright.sync_api import expect

from tests.browser.conftest import Three
from tests.browser.living import Person, Village
from tests.browser.rounds import lay, put_in, write_back
from tests.browser.story import sign_in

ANSWERS = {
    "Mara": "That I promised the date before I asked any of you.",
    "Jonas": "That nobody asked the people in Kisumu. I made the slide.",
    "Hana": "I’m tired, and I think several of us are.",
}


def a_round(people: list[Person], circle: str, question: str) -> None:
    """Let three people have a round, from laying it to being heard."""
    mara, jonas, hana = people
    at = lay(mara, circle, question)
    for person in (mara, jonas):
        put_in(person, at, ANSWERS[person.name])
    hana.opens(at)
    hana.does_not_read(ANSWERS["Jonas"])
    hana.presses("I pass this time")
    hana.reads(ANSWERS["Jonas"])
    write_back([mara, hana], at, "Jonas", "You would rather ask them first.")
    jonas.opens(at)
    jonas.reads("You would rather ask them first.")
    jonas.page.get_by_text("Not quite", exact=True).click()
    jonas.page.get_by_label("What is missing?").fill("And I made the slide.")
    jonas.presses("Say: not quite")
    mara.opens(at)
    mara.reads("Jonas: not quite.")
    mara.reads("And I made the slide.")
    # Hana passed, and comes later after all.
    hana.opens(at)
    hana.page.get_by_text("Answer late").click()
    hana.page.locator("#answer").fill(ANSWERS["Hana"])
    hana.presses("Put it in")
    hana.reads("came later")
    mara.opens(at)
    mara.page.locator("#say").fill("Shall we ask them this week?")
    mara.presses("Say it")
    mara.reads("Shall we ask them this week?")
    expect(mara.page.get_by_role("heading", name=question)).to_be_visible()
    expect(mara.page.locator(".answers .heard")).to_have_count(1)


def test_a_round_on_a_phone(three: Three) -> None:
    people = [three.mara, three.jonas, three.hana]
    a_round(people, three.circle, "What are we not saying about the March plan?")


def test_a_round_without_scripts(three: Three, village: Village) -> None:
    people = [
        village.person(one.name, scripts=False) for one in (three.mara, three.jonas, three.hana)
    ]
    for one, whose in zip(people, (three.mara, three.jonas, three.hana), strict=True):
        sign_in(one, whose.key)
    a_round(people, three.circle, "And without scripts?")


def test_an_answer_by_voice_lies_sealed_and_is_heard_once_it_opens(three: Three) -> None:
    at = lay(three.mara, three.circle, "How does it sound?", "by voice")
    three.jonas.opens(at)
    three.jonas.presses("Record a voice")
    three.jonas.page.locator("[data-recorder]").wait_for()
    three.jonas.page.wait_for_timeout(1200)  # what is recorded takes its time
    three.jonas.presses("Stop")
    three.jonas.page.locator(".chosen audio").wait_for()
    three.jonas.presses("Put it in")
    three.jonas.reads("It is in.")
    expect(three.jonas.page.locator(".chosen audio")).to_have_count(1)
    three.hana.opens(at)
    expect(three.hana.page.locator("audio")).to_have_count(0)
    three.hana.presses("I pass this time")
    put_in(three.mara, at, "In writing, this time.")
    three.hana.opens(at)
    expect(three.hana.page.locator(".answers audio")).to_have_count(1)
