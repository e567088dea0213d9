"""Asks, carrying and open chairs in pieces, and the pages of them to look at."""

from typing import Any

from playwright.sync_api import Page

from tests.browser.living import Person

LADDER = "Has anybody a ladder, 😀 the long one, till Sunday? <b>Not</b> the one with the memories."


def ask_for(who: Person, circle: str, words: str, *, carried: bool) -> None:
    """Ask for something in a circle."""
    who.opens(f"{circle}/offers")
    who.page.get_by_label("I ask for something").check()
    if carried:
        who.page.get_by_label("Somebody here may carry it").check()
    who.fills("In your words", words)
    who.presses("Say it")
    who.reads(words)


def keep_free(host: Person, circle: str) -> None:
    """Keep a chair free by lot, and go to its page."""
    host.opens(f"{circle}/chairs")
    host.fills("The question of the round", "What do we cook when nobody comes?")
    host.fills("What it is, for somebody who does not know you", "A pot, five people, a Sunday.")
    host.page.get_by_label("by lot").check()
    host.presses("Keep it free")
    host.reads("Promised")


def _offers(full: Any) -> Page:  # noqa: ANN401 - every_page.Full
    full.mara.opens(f"{full.circle}/offers")
    if not full.mara.page.get_by_text(LADDER).count():
        ask_for(full.mara, full.circle, LADDER, carried=True)
    return full.mara.page


def _carrying(full: Any) -> Page:  # noqa: ANN401
    _offers(full)
    full.jonas.opens(f"{full.circle}/offers")
    full.jonas.follows("Carry this")
    return full.jonas.page


def _chairs(full: Any) -> Page:  # noqa: ANN401
    full.mara.opens(f"{full.circle}/chairs")
    if not full.mara.page.locator("main ul.rows a").count():
        keep_free(full.mara, full.circle)
        full.mara.opens(f"{full.circle}/chairs")
    return full.mara.page


def _chair(full: Any) -> Page:  # noqa: ANN401
    _chairs(full).locator("main ul.rows a").first.click()
    full.mara.reads("Promised")
    return full.mara.page


def _all_chairs(full: Any) -> Page:  # noqa: ANN401
    _chairs(full)
    full.jonas.opens("/chairs")
    return full.jonas.page


PAGES = {
    "asks and offers": _offers,
    "carrying an ask": _carrying,
    "a circle’s open chairs": _chairs,
    "an open chair": _chair,
    "open chairs": _all_chairs,
}
