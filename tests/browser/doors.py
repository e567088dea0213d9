"""Knocks and doors in browsers, as far as each of their pages."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page

from tests.browser.living import Person


def let_answer(owner: Person, friend: Person) -> None:
    """Let somebody answer another's door for a week."""
    owner.opens("/door")
    owner.page.get_by_text("Ask somebody to answer my door").click()
    owner.page.locator("#whom").select_option(friend.name.casefold())
    owner.presses("Ask")
    owner.reads(f"{friend.name} is asked.")
    friend.opens("/")
    friend.presses("I will")
    friend.reads(f"You never speak for {owner.name}.")


# Everything below takes a tests.browser.every_page.Full, which imports this.


def _show(full: Any) -> Page:  # noqa: ANN401
    full.jonas.opens("/door")
    full.jonas.follows("Show it to the guides")
    return full.jonas.page


def _about_to_block(full: Any) -> Page:  # noqa: ANN401
    full.jonas.opens("/door")
    full.jonas.page.locator("summary", has_text="Block").click()
    return full.jonas.page


def _wrong(full: Any) -> Page:  # noqa: ANN401
    full.jonas.opens("/door/knock/hana")
    full.jonas.fills("Your words", "See https://example.org")
    full.jonas.presses("Knock once")
    full.jonas.reads("A knock has no links and no addresses.")
    return full.jonas.page


def _closed(full: Any) -> Page:  # noqa: ANN401
    full.mara.opens("/house")
    if full.mara.page.get_by_role("button", name="Close it").count():
        full.mara.presses("Close it")
        full.mara.reads("This house is closed to strangers till")
    return full.mara.page


def _closed_outside_the_door(full: Any) -> Page:  # noqa: ANN401
    _closed(full)
    full.jonas.opens("/door/knock/hana")
    full.jonas.reads("A knock may have to wait.")
    return full.jonas.page


PAGES: dict[str, Callable[[Any], Page]] = {
    "showing a knock to the guides": _show,
    "about to block": _about_to_block,
    "knocking, with a problem": _wrong,
    "the house, closed to strangers": _closed,
    "knocking, where the house is closed": _closed_outside_the_door,
}
