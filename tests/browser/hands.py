"""Shaking hands in two browsers, as far as each of its pages."""

import re
import shutil
import subprocess
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page

from tests.browser.living import Person

READER = shutil.which("zbarimg")
NO_READER = "no zbarimg (Debian: zbar-tools)"


def hold_out(person: Person, *, nameless: bool = False) -> str:
    """Hold out a hand, and give the eight digits."""
    person.opens("/hands")
    if person.page.get_by_role("button", name="Put it down").count():
        person.presses("Put it down")
    if nameless:
        person.page.locator("[name=shown]").uncheck()
    person.presses("Show my digits and QR")
    return person.page.locator(".digits [aria-hidden]").first.inner_text()


def begin(one: Person, other: Person) -> str:
    """Let two begin; give where both are."""
    eight = hold_out(one)
    other.opens("/hands")
    other.fills("The eight digits on their screen", eight)
    other.presses("That’s them")
    other.page.wait_for_url(re.compile(r"/hands/\d+$"))
    return other.where


def address_behind(person: Person) -> str:
    """Read the QR on somebody's screen with another program, and give where it leads in the house."""
    assert READER
    picture = person.page.locator(".scan").screenshot()
    read = subprocess.run(  # noqa: S603 - a program of Debian's
        [READER, "--quiet", "--raw", "-"], input=picture, capture_output=True, check=True
    )
    address = read.stdout.decode().strip()
    return address[address.index("/h/") :]


def leave_slip(guest: Person, whom: Person, name: str, reach: str) -> None:
    """Leave a slip behind somebody's QR."""
    guest.opens(address_behind(whom))
    guest.fills("Your name", name)
    guest.fills("How to find you", reach)
    guest.presses("Leave the slip")
    guest.reads("Keep this")


# Everything below takes a tests.browser.every_page.Full, which imports this.


def _out(full: Any) -> Page:  # noqa: ANN401
    hold_out(full.mara)
    return full.mara.page


def _nobody_shows(full: Any) -> Page:  # noqa: ANN401
    full.jonas.opens("/hands")
    full.jonas.fills("The eight digits on their screen", "1234")
    full.jonas.presses("That’s them")
    full.jonas.reads("Eight digits, please")
    return full.jonas.page


def _shaking(*presses: str) -> Callable[[Any], Page]:
    """Let Jonas and Mara be in the middle of it, or be done with it by one more word."""

    def opens(full: Any) -> Page:  # noqa: ANN401
        there = begin(full.mara, full.jonas)
        for one in presses:
            full.jonas.presses(one)
        full.jonas.opens(there)
        return full.jonas.page

    return opens


def _shook(full: Any) -> Page:  # noqa: ANN401
    there = begin(full.mara, full.jonas)
    for one in (full.mara, full.jonas):
        one.opens(there)
        if one.page.locator("#how").count():  # or they said so on a page looked at before
            one.presses("Yes, that’s us")
    full.jonas.reads("You met again, in person.")
    return full.jonas.page


def _kept_here(full: Any) -> Page:  # noqa: ANN401
    full.jonas.opens("/hands/here")
    full.jonas.presses("Show my digits")
    full.jonas.reads("Kept on this phone; finished when you’re both back.")
    return full.jonas.page


PAGES: dict[str, Callable[[Any], Page]] = {
    "a hand held out": _out,
    "digits that are none": _nobody_shows,
    "two who shake hands": _shaking(),
    "two who shake hands, one has said yes": _shaking("Yes, that’s us"),
    "digits that differ": _shaking("The digits differ"),
    "two who shook hands": _shook,
    "shaking hands, kept on this phone": _kept_here,
}


def _behind(who: str, *, nameless: bool = False) -> Callable[[Any], Page]:
    """Scan Mara's QR, as Jonas, as nobody or as herself."""

    def opens(full: Any) -> Page:  # noqa: ANN401
        hold_out(full.mara, nameless=nameless)
        scans: Person = getattr(full, who)
        scans.opens(address_behind(full.mara))
        return scans.page

    return opens


def _slip(full: Any) -> Page:  # noqa: ANN401
    hold_out(full.mara)
    name, reach = (
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
        "Thursdays, 😀👩🏽‍🚀 " * 8,
    )
    leave_slip(full.nobody, full.mara, name, reach)
    return full.nobody.page


def _slip_of_a_neighbour(full: Any) -> Page:  # noqa: ANN401
    _slip(full)
    full.jonas.opens(full.nobody.where)
    return full.jonas.page


def _slips(full: Any) -> Page:  # noqa: ANN401
    _slip(full)
    full.mara.opens("/hands")
    full.mara.reads("Left for you by guests")
    return full.mara.page


SCANNED: dict[str, Callable[[Any], Page]] = {
    "behind a QR": _behind("jonas"),
    "behind one's own QR": _behind("mara"),
    "outside: behind a QR": _behind("nobody"),
    "outside: behind a QR without a name": _behind("nobody", nameless=True),
    "outside: a slip": _slip,
    "a slip, for who lives here now": _slip_of_a_neighbour,
    "slips that were left": _slips,
}
