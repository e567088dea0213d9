"""Gatherings in pieces: asking to one, answering, as a guest too; and the pages of them to look at."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from playwright.sync_api import Page

from tests.browser.living import Person

BERLIN = ZoneInfo("Europe/Berlin")


def fill_in(person: Person, circle: str, what: str, *, room: str = "") -> None:
    """Write what is asked of a new gathering."""
    day = (datetime.now(BERLIN) + timedelta(days=3)).date().isoformat()
    person.opens(f"/gatherings/new?circle={circle.rpartition('/')[2]}")
    person.fills("What", what)
    person.page.locator("#day").fill(day)
    person.page.locator("#begins").fill("19:00")
    person.fills("Where", "My kitchen, third floor")
    person.fills("What should people know?", "The light on the stairs goes out after one floor.")
    person.page.locator("#room").fill(room)


def ask(person: Person, circle: str, what: str, *, room: str = "", guests: bool = False) -> str:
    """Ask a circle; give the gathering's address."""
    fill_in(person, circle, what, room=room)
    if guests:
        person.page.locator("[name=guests]").check()
    person.presses("Ask them")
    person.page.wait_for_url("**/gatherings/*")
    person.reads(what)
    return person.where


def answer(person: Person, where: str, words: str) -> None:
    """Answer."""
    person.opens(where)
    person.presses(words)


def link_of(host: Person, where: str) -> str:
    """Give the link for guests, from the host's page."""
    host.opens(where)
    return host.page.locator("#link").inner_text().partition("/come/")[2]


def come(guest: Person, link: str, name: str) -> None:
    """Answer as a guest."""
    guest.opens(f"/come/{link}")
    guest.fills("Your name", name)
    guest.presses("Answer")
    guest.reads("Your own link")


def _asked(full: Any) -> str:  # noqa: ANN401 - every_page.Full
    full.jonas.opens("/gatherings")
    found = full.jonas.page.locator("a.row")
    if found.count():
        return str(found.first.get_attribute("href"))
    where = ask(full.mara, full.circle, "Soup at the long table", room="1", guests=True)
    answer(full.jonas, where, "Coming")
    return where


def _page(who: str, ending: str = "") -> Callable[[Any], Page]:
    def opens(full: Any) -> Page:  # noqa: ANN401
        where, person = _asked(full), getattr(full, who)
        person.opens(where + ending)
        return person.page

    return opens


def _new(full: Any) -> Page:  # noqa: ANN401
    full.mara.opens("/gatherings/new")
    for fold in full.mara.page.locator("details.fold:not([open]) > summary").all():
        fold.click()
    return full.mara.page


def _wrong(full: Any) -> Page:  # noqa: ANN401
    fill_in(full.mara, full.circle, "Soup", room="0")
    full.mara.presses("Ask them")
    full.mara.page.locator(".problem:visible").first.wait_for()
    return full.mara.page


def _list(full: Any) -> Page:  # noqa: ANN401
    _asked(full)
    full.jonas.opens("/gatherings")
    return full.jonas.page


def _guest(full: Any) -> Page:  # noqa: ANN401
    full.nobody.opens(f"/come/{link_of(full.mara, _asked(full))}")
    return full.nobody.page


def _answered(full: Any) -> Page:  # noqa: ANN401
    come(full.nobody, link_of(full.mara, _asked(full)), "Otto from the second floor")
    return full.nobody.page


def _calendar(full: Any) -> Page:  # noqa: ANN401
    full.mara.opens("/me/calendar")
    if full.mara.page.locator("#feed").count() == 0:
        full.mara.presses("Make an address")
        full.mara.reads("The address, to subscribe to")
    return full.mara.page


PAGES: dict[str, Callable[[Any], Page]] = {
    "Gatherings": _list,
    "New gathering": _new,
    "New gathering, with a problem": _wrong,
    "a gathering, as its host": _page("mara"),
    "a gathering, in the line": _page("jonas"),
    "changing a gathering": _page("mara", "/change"),
    "outside: a gathering": _guest,
    "outside: a gathering, answered": _answered,
    "My calendar": _calendar,
}
