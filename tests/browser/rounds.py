"""Rounds in pieces: laying one, answering, listening. Only what a person can do."""

import re

from playwright.sync_api import expect

from tests.browser.living import Person


def lay(person: Person, circle: str, question: str, *ways: str) -> str:
    """Lay a round with listening; give its address."""
    person.opens(f"{circle}/rounds/new")
    person.fills("Question", question)
    for each in ways:
        person.ticks(each)
    person.page.locator("[name=listening]").check()
    person.presses("Lay it on the table")
    person.page.wait_for_url("**/rounds/*")
    person.reads(question)
    return person.where


def put_in(person: Person, at: str, words: str) -> None:
    """Put one's answer in."""
    person.opens(at)
    person.page.locator("#answer").fill(words)
    person.presses("Put it in")
    # Sealed till the others answered; with the last of them it opens.
    expect(person.page.get_by_role("main")).to_contain_text(re.compile(r"It is in\.|Talk"))


def write_back(people: list[Person], at: str, writer: str, words: str) -> None:
    """Let who is asked to listen to somebody write what they heard."""
    for one in people:
        one.opens(at)
        if f"You listen to {writer}." in one.page.get_by_role("main").inner_text():
            answer = one.page.locator(".answer").filter(has_text=f"You listen to {writer}.")
            answer.get_by_text("Say what you heard").click()
            answer.locator("textarea").fill(words)
            answer.get_by_role("button", name="Write it back").click()
            one.reads("heard.")
            return
    raise AssertionError(f"nobody listens to {writer}")
