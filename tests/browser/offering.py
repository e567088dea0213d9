"""Asks, carrying and open chairs in pieces, and the pages of them to look at."""

from typing import Any

from playwright.sync_api import Page

from tests.browser.gatherings import asked_to_a_gathering
from tests.browser.living import Person

LADDER = "Has anybody a ladder, 😀 the long one, till Sunday? <b>Not</b> the one with the memories."


def unfold(who: Person, circle: str) -> None:
    """Open the place to ask, which stands open by itself where nothing is asked for yet."""
    who.opens(f"{circle}/offers")
    fold = who.page.locator("details:has(.offer-new)")
    if fold.get_attribute("open") is None:
        fold.get_by_text("Ask for something, or offer something").click()


def ask_for(who: Person, circle: str, words: str, *, carried: bool) -> None:
    """Ask for something in a circle."""
    unfold(who, circle)
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
    host.reads("The lot")


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


def _carrying_to(full: Any) -> Page:  # noqa: ANN401
    _carrying(full).locator("main ul.rows a").first.click()
    full.jonas.fills("Your own words to them", "Too short")
    full.jonas.presses("Carry it there")
    full.jonas.reads("20 characters at least")
    return full.jonas.page


def _carried(full: Any) -> Page:  # noqa: ANN401
    _carrying_to(full)
    full.jonas.fills("Your own words to them", "You have a ladder in there, behind the apples.")
    full.jonas.presses("Carry it there")
    full.jonas.reads("Jonas carries this for Mara")
    return full.jonas.page


def _wrong(full: Any) -> Page:  # noqa: ANN401
    unfold(full.jonas, full.circle)
    full.jonas.fills("In your words", "A pot")
    full.jonas.presses("Say it")
    full.jonas.reads("Please choose: an ask or an offer.")
    return full.jonas.page


def _named(full: Any) -> Page:  # noqa: ANN401
    """Show a chair that somebody was named for: at a gathering that is still ahead."""
    where = asked_to_a_gathering(full)
    full.mara.opens(f"{where}/chairs")
    if not full.mara.page.locator("main ul.rows a").count():
        full.mara.fills("What it is, for somebody who does not know you", "Soup, and LADDERS.")
        full.mara.page.get_by_label("by introduction").check()
        full.mara.presses("Keep it free")
    else:
        full.mara.page.locator("main ul.rows a").first.click()
    full.mara.reads("Who could sit there")
    return full.mara.page


def _chairs(full: Any) -> Page:  # noqa: ANN401
    full.mara.opens(f"{full.circle}/chairs")
    if not full.mara.page.locator("main ul.rows a").count():
        keep_free(full.mara, full.circle)
        full.mara.opens(f"{full.circle}/chairs")
    return full.mara.page


def _chair(full: Any) -> Page:  # noqa: ANN401
    _chairs(full).locator("main ul.rows a").first.click()
    full.mara.reads("The lot")
    full.mara.page.get_by_text("How the lot is drawn, to check it").click()
    return full.mara.page


def _all_chairs(full: Any) -> Page:  # noqa: ANN401
    _chairs(full)
    full.jonas.opens("/chairs")
    return full.jonas.page


PAGES = {
    "asks and offers": _offers,
    "asks and offers, with a problem": _wrong,
    "carrying an ask": _carrying,
    "carrying an ask, with a problem": _carrying_to,
    "an ask that was carried": _carried,
    "a circle’s open chairs": _chairs,
    "an open chair": _chair,
    "open chairs": _all_chairs,
    "a chair by introduction": _named,
}
