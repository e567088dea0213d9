"""The main story in pieces: a house, an invitation, a newcomer, a circle. Only what a person can do."""

import re

from tests.browser.living import Person, Village

WORDS_AT_THE_DOOR = "Come and sit with us, there is soup."


def make_house(mara: Person, first: str, *, name: str = "Garden") -> None:
    """Follow the printed link to a house of one's own."""
    mara.opens(first)
    mara.fills("What shall this house be called?", name)
    mara.fills("Your name, as friends say it", mara.name)
    mara.fills("Why this house?", "To keep each other company.")
    mara.ticks("Show my name to the people of this house")
    mara.presses("Make the house")
    mara.key = read_key(mara)
    mara.presses("I have put it away")
    mara.presses("Invite the first person")


def read_key(person: Person) -> str:
    """Read the house key off the sheet that is on the page."""
    return re.sub(r"\s", "", person.page.locator(".key .groups").inner_text())


def invite(inviter: Person, whom: str, *, where: str = "here now") -> tuple[str, str]:
    """Invite somebody by hand; give the link and the code."""
    inviter.opens("/people/invite")
    inviter.fills("Who is it for?", whom)
    inviter.fills("A few words from you", WORDS_AT_THE_DOOR)
    inviter.page.get_by_role("radio", name=where).check()
    inviter.presses("Make the invitation")
    return inviter.page.locator("#link").inner_text(), inviter.page.locator("#code").inner_text()


def come_in(person: Person, path: str) -> None:
    """Open an invitation and come to live in the house."""
    person.opens(path)
    settle(person)


def settle(person: Person) -> None:
    """Come in from the page of an invitation."""
    person.fills("Your name", person.name)
    person.ticks("Show my name to the people of this house")
    person.presses("Come in")
    person.key = read_key(person)
    person.presses("I have put it away")


def bring(village: Village, inviter: Person, *names: str) -> list[Person]:
    """Invite people, who come in by their links."""
    people: list[Person] = []
    for name in names:
        link, _ = invite(inviter, name)
        newcomer = village.beside(inviter, name)
        come_in(newcomer, link[link.index("/i/") :])
        people.append(newcomer)
    return people


def make_circle(host: Person, name: str, *people: str) -> str:
    """Make a circle and ask people into it; give its address."""
    host.opens("/circles/new")
    host.fills("Name", name)
    host.fills("What is it for?", "We are together to eat and to talk.")
    for each in people:
        host.ticks(each)
    host.page.locator("form[action='/circles/new'] .button").click()
    host.page.wait_for_url("**/c/*")
    return host.where


def come_into(person: Person, circle: str) -> None:
    """Take the seat one was offered in a circle."""
    person.opens("/circles")
    person.presses("Come in")
    assert person.where == circle


def begin(person: Person, circle: str, words: str) -> str:
    """Begin a conversation; give its address."""
    person.opens(circle)
    person.says(words)
    person.page.wait_for_url("**#said-*")
    return f"/conversations/{person.page.url.partition('#said-')[2]}"


def sign_in(person: Person, key: str = "") -> None:
    """Come in with a house key."""
    person.opens("/sign-in")
    person.fills("Your house key", key or person.key)
    person.presses("Come in")


def write_letter(writer: Person, words: str, *readers: str) -> str:
    """Write a letter to people one knows; give its address."""
    writer.opens("/letters/new")
    for each in readers:
        writer.ticks(each)
    writer.presses("Go on")
    writer.page.locator("#say").fill(words)
    writer.presses("Send it")
    writer.page.wait_for_url("**/letters/*#said-*")
    return writer.where
