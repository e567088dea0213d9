"""A public page for the browser tests: opened and written at phone size, with a helper and a mailbag."""

from tests.browser.living import Person

TITLE = "Notes from Under Bridges"
ROLE = "as an engineer for five cities"
AT = "/pages/under-bridges"


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
