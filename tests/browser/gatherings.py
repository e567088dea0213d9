"""Gatherings in pieces: asking to one, answering, as a guest too; and the pages of them to look at."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from playwright.sync_api import Page

from kith.foundation.clock import HOUR
from kith.infrastructure.files import DATABASE
from tests.browser.living import UNFOLD, Person

BERLIN = ZoneInfo("Europe/Berlin")
OVER = "Bread, with 😀👩🏽‍🚀 and a very long table"


def in_days(days: int) -> str:
    """Give the day in some days, as a field for days takes it."""
    return (datetime.now(BERLIN) + timedelta(days=days)).date().isoformat()


def ahead_to(days: int, hour: int) -> int:
    """Give the seconds till a clock in Berlin shows an hour, some days from now."""
    then = datetime.combine(date.fromisoformat(in_days(days)), time(hour), BERLIN)
    return round((then - datetime.now(BERLIN)).total_seconds())


def saw(person: Person, where: str, *those: str) -> None:
    """Say, the morning after, whom one saw."""
    person.opens(where)
    for each in those:
        person.ticks(each)
    person.presses("They were there")
    person.reads("You said that they were there")


def fill_in(person: Person, circle: str, what: str, *, room: str = "") -> None:
    """Write what is asked of a new gathering."""
    person.opens(f"/gatherings/new?circle={circle.rpartition('/')[2]}")
    person.fills("What", what)
    person.page.locator("#day").fill(in_days(3))
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


def let_be_over(data: Path, where: str) -> None:
    """Let a gathering have ended two days ago; only a house that stands still is told so."""
    change = """
        update gatherings set day = ?, ends_day = '', ends = '', starts_at = ?, ends_at = ?
         where id = ?"""
    ended = round(datetime.now(BERLIN).timestamp() * 1000) - 48 * HOUR
    with closing(sqlite3.connect(data / DATABASE, timeout=60)) as db, db:
        db.execute(change, [in_days(-2), ended - 3 * HOUR, ended, int(where.rpartition("/")[2])])


def meet(data: Path, circle: str, mara: Person, jonas: Person, hana: Person) -> None:
    """Let there have been a gathering; two saw Mara there, two saw Jonas, and one saw Hana."""
    where = ask(mara, circle, OVER)
    for one in (jonas, hana):
        answer(one, where, "Coming")
    let_be_over(data, where)
    saw(mara, where, "Jonas", "Hana")
    saw(hana, where, "Mara", "Jonas")
    saw(jonas, where, "Mara")


def asked_to_a_gathering(full: Any) -> str:  # noqa: ANN401 - every_page.Full
    """Give the address of a gathering that is ahead, Mara's, with one place."""
    full.jonas.opens("/gatherings")
    found = full.jonas.page.locator("a.row").filter(has_text="Soup at the long table")
    if found.count():
        return str(found.first.get_attribute("href"))
    where = ask(full.mara, full.circle, "Soup at the long table", room="1", guests=True)
    answer(full.jonas, where, "Coming")
    return where


def _page(who: str, ending: str = "") -> Callable[[Any], Page]:
    def opens(full: Any) -> Page:  # noqa: ANN401
        where, person = asked_to_a_gathering(full), getattr(full, who)
        person.opens(where + ending)
        return person.page

    return opens


def _new(full: Any) -> Page:  # noqa: ANN401
    full.mara.opens("/gatherings/new")
    full.mara.page.locator("details.fold").evaluate_all(UNFOLD)
    return full.mara.page


def _wrong(full: Any) -> Page:  # noqa: ANN401
    fill_in(full.mara, full.circle, "Soup", room="0")
    full.mara.presses("Ask them")
    full.mara.page.locator(".problem:visible").first.wait_for()
    return full.mara.page


def _list(full: Any) -> Page:  # noqa: ANN401
    asked_to_a_gathering(full)
    full.jonas.opens("/gatherings")
    return full.jonas.page


def _guest(full: Any) -> Page:  # noqa: ANN401
    full.nobody.opens(f"/come/{link_of(full.mara, asked_to_a_gathering(full))}")
    return full.nobody.page


def _answered(full: Any) -> Page:  # noqa: ANN401
    come(full.nobody, link_of(full.mara, asked_to_a_gathering(full)), "Otto from the second floor")
    return full.nobody.page


def _over(who: str) -> Callable[[Any], Page]:
    def opens(full: Any) -> Page:  # noqa: ANN401
        person: Person = getattr(full, who)
        person.opens("/gatherings")
        person.page.locator("a.row").filter(has_text=OVER).first.click()
        person.reads("This gathering is over.")
        return person.page

    return opens


def _table(full: Any) -> Page:  # noqa: ANN401
    _over("mara")(full)
    full.mara.follows("To what was said")
    full.mara.reads("This circle folds on")
    return full.mara.page


def _together(full: Any) -> Page:  # noqa: ANN401
    full.mara.opens(asked_to_a_gathering(full))
    file, place = full.village.house.data / DATABASE, int(full.mara.where.rpartition("/")[2])
    with closing(sqlite3.connect(file, timeout=60)) as db, db:
        db.execute("update gatherings set together_at = 1 where id = ?", [place])
    full.mara.page.reload()
    full.mara.reads("They are together now.")
    return full.mara.page


def _calling_off(full: Any) -> Page:  # noqa: ANN401
    _page("mara", "/change")(full)
    full.mara.page.get_by_text("Call the gathering off").click()
    return full.mara.page


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
    "calling a gathering off": _calling_off,
    "a gathering, the morning after": _over("jonas"),
    "a gathering that goes on": _over("mara"),
    "a circle that folds": _table,
    "outside: a gathering": _guest,
    "outside: a gathering, answered": _answered,
    "a gathering, together now": _together,
    "My calendar": _calendar,
}
