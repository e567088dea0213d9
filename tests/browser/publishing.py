"""A public page for the browser tests: opened and written at phone size, with a helper and a mailbag."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page

from tests.browser.living import UNFOLD, Person

TITLE = "Notes from Under Bridges"
ROLE = "as an engineer for five cities"
AT = "/pages/under-bridges"
LYING = "/door/of/mara/mailbag"


def open_page(owner: Person) -> None:
    """Open somebody's public page."""
    owner.opens("/me")
    owner.page.get_by_role("link", name="My public page").click()
    owner.fills("Title", TITLE)
    owner.fills("Address", "under-bridges")
    owner.fills("As whom do you speak?", ROLE)
    owner.presses("Open it")
    owner.reads("As whom I speak")


def write(owner: Person, words: str, *, myself: bool = False) -> None:
    """Write on it."""
    owner.opens(f"{AT}/write")
    owner.reads("Anyone can read this.")
    if myself:
        owner.page.get_by_label("as myself").check()
    owner.fills("Your words", words)
    owner.presses("Publish")
    owner.reads("The whole page")


def open_mailbag(owner: Person, about: str) -> None:
    """Open a mailbag."""
    owner.opens("/me/page")
    owner.page.get_by_text("Open a mailbag").click()
    owner.fills("About what?", about)
    owner.page.locator("form[action='/me/page/mailbag'] .button").click()
    owner.reads("you find the bundle here when it is closed")


def publish_much(owner: Person, words: str) -> None:
    """Let there be a page with something of everything on it."""
    open_page(owner)
    write(owner, words)
    write(owner, "Soon changed.", myself=True)
    owner.follows("Change")
    owner.fills("Your words", words[:200])
    owner.presses("Change")
    owner.presses("Say: I was wrong")
    owner.reads("says: I was wrong")
    open_mailbag(owner, "What would you ask a bridge, if it had to answer?")


def ask_to_help(owner: Person, whom: str) -> None:
    """Ask somebody to help with one's page."""
    owner.opens("/me/page")
    owner.page.get_by_text("Ask somebody to help").click()
    owner.page.get_by_role("radio", name=whom).check()
    owner.presses("Ask")
    owner.reads("asked, not answered")


def close_mailbag(owner: Person, bag: str, keeper: Person) -> None:
    """Close one's mailbag, have it brought by who answers one's door, and take the bundle."""
    owner.opens(bag)
    if owner.page.get_by_role("button", name="Close it now").count():
        owner.presses("Close it now")
    owner.reads("answers your door, and looks through it first.")
    keeper.opens(LYING)
    keeper.page.get_by_role("button", name="Bring it to").click()
    keeper.page.wait_for_url("**/door#friends")
    owner.opens(bag)
    owner.presses("Give me the bundle")
    owner.reads("Nobody expects an answer.")


def _own_bag(full: Any) -> Page:  # noqa: ANN401 - every_page.Full
    full.mara.opens("/me/page")
    full.mara.page.locator("main a[href*='/mailbag/']").first.click()
    full.mara.page.wait_for_url("**/mailbag/*")
    return full.mara.page


def _put_in(full: Any) -> Page:  # noqa: ANN401
    full.jonas.opens(f"{AT}/mailbag")
    if full.jonas.page.locator("#words").count():
        full.jonas.fills(
            "Your letter", "Does it mind 😀👩🏽‍🚀, and https://example.org/a/long/address?"
        )
        full.jonas.page.get_by_label("may quote it").check()
        full.jonas.presses("Put it in")
    full.jonas.reads("What you put in:")
    return full.jonas.page


def _bundle(full: Any) -> Page:  # noqa: ANN401
    _put_in(full)
    page = _own_bag(full)
    if not page.get_by_text("Nobody expects an answer.").count():
        close_mailbag(full.mara, full.mara.where, full.jonas)
    return page


def _at_a_door(full: Any) -> Page:  # noqa: ANN401
    """Open the mailbag that lies with Jonas, who answers Mara's door."""
    lies = full.jonas.opens(LYING)
    if lies.status != 200:
        if _own_bag(full).get_by_text("Nobody expects an answer.").count():
            open_mailbag(full.mara, "And what would you ask two bridges?")
        _put_in(full)
        _own_bag(full)
        full.mara.presses("Close it now")
        full.jonas.opens(LYING)
    full.jonas.reads("You look through it before Mara does.")
    full.jonas.page.get_by_role("button", name="Put it aside").first.click()
    full.jonas.reads("Put aside.")
    full.jonas.presses("Put it back")
    full.jonas.does_not_read("Put aside.")
    return full.jonas.page


def _at_a_door_of_ones_own(full: Any) -> Page:  # noqa: ANN401
    _at_a_door(full)
    page = _own_bag(full)
    full.mara.reads("Jonas answers your door, and looks through it first.")
    return page


def _answering(full: Any) -> Page:  # noqa: ANN401
    _bundle(full)
    full.mara.follows("Answer by letter")
    full.mara.reads("Read by Jonas.")
    return full.mara.page


def _asked_to_help(full: Any) -> Page:  # noqa: ANN401
    full.mara.opens("/me/page")
    if not full.mara.page.locator("form[action$='/end']").count():
        ask_to_help(full.mara, "Jonas")
    full.jonas.opens(f"{AT}/help")
    return full.jonas.page


def _helping(full: Any) -> Page:  # noqa: ANN401
    page = _asked_to_help(full)
    if page.get_by_role("button", name="I’ll help").count():
        full.jonas.presses("I’ll help")
    full.jonas.opens(f"{AT}/write")
    full.jonas.reads("It says: written by Jonas")
    return page


def _one(ending: str = "") -> Callable[[Any], Page]:
    def opens(full: Any) -> Page:  # noqa: ANN401
        full.mara.opens(AT)
        found = full.mara.page.locator(".entry .day a").first.get_attribute("href")
        full.mara.opens(found.removeprefix(full.mara.at) + ending)
        return full.mara.page

    return opens


def _reading(full: Any) -> Page:  # noqa: ANN401
    full.jonas.opens(AT)
    button = full.jonas.page.get_by_role("button", name="Read this page")
    if button.count():
        button.click()
        full.jonas.reads("You read this page.")
    full.jonas.opens("/pages")
    full.jonas.reads("You’ve read to here.")
    return full.jonas.page


def _all_folds(full: Any) -> Page:  # noqa: ANN401
    full.mara.opens("/me/page")
    full.mara.page.locator("details.fold").evaluate_all(UNFOLD)
    return full.mara.page


PAGES: dict[str, Callable[[Any], Page]] = {
    "my public page, all unfolded": _all_folds,
    "one entry of a public page": _one(),
    "changing an entry": _one("/change"),
    "what I read, with something in it": _reading,
    "asked to help with a public page": _asked_to_help,
    "writing as a helper": _helping,
    "a mailbag of one’s own": _own_bag,
    "a mailbag, one’s letter in it": _put_in,
    "a mailbag at a door one answers": _at_a_door,
    "a mailbag of one’s own, at somebody else’s": _at_a_door_of_ones_own,
    "a mailbag’s letters": _bundle,
    "answering out of a mailbag": _answering,
}
