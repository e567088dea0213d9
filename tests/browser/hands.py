"""Shaking hands in two browsers, as far as each of its pages."""

import shutil
import subprocess

from tests.browser.living import Person

READER = shutil.which("zbarimg")
NO_READER = "no zbarimg (Debian: zbar-tools)"


def hold_out(person: Person) -> str:
    """Hold out a hand, and give the eight digits."""
    person.opens("/hands")
    if person.page.get_by_role("button", name="Put it down").count():
        person.presses("Put it down")
    person.presses("Show my digits and QR")
    return person.page.locator(".digits [aria-hidden]").first.inner_text()


def begin(one: Person, other: Person) -> str:
    """Let two begin; give where both are."""
    eight = hold_out(one)
    other.opens("/hands")
    other.fills("The eight digits on their screen", eight)
    other.presses("That’s them")
    other.page.wait_for_url("**/hands/*")
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
