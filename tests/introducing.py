"""Introducing as the cast does, for whoever tells stories of it."""

import re

from tests.browsing import Page
from tests.cast import Someone

TO_ONE = "You both mend things that nobody asked you to mend."
TO_OTHER = "Ask about the thermometer, and then wait a little."
ONE = "an old friend of mine who measures the river"
OTHER = "a friend from Osaka who listens to bridges"


async def form(by: Someone, one: Someone, other: Someone) -> Page:
    """Go where somebody writes the two sentences."""
    return await by.open(f"/p/{one.handle}/introduce?to={other.handle}")


async def introduce(by: Someone, one: Someone, other: Someone, **more: str) -> Page:
    """Let somebody introduce two others, without their names, and give the page that it leads to."""
    page = await form(by, one, other)
    answers = {
        "words1": TO_ONE, "described1": OTHER, "words2": TO_OTHER, "described2": ONE, **more,
    }  # fmt: skip
    return await page.send(f"/p/{one.handle}/introduce", **answers)


async def asked(by: Someone, one: Someone, other: Someone, **more: str) -> str:
    """Let somebody introduce two others, and give the address at which they are asked."""
    page = await introduce(by, one, other, **more)
    assert re.fullmatch(r"/introductions/\d+", page.path), page
    return page.path


async def yes(who: Someone, at: str) -> Page:
    """Say yes, and go where that leads."""
    return await (await who.open(at)).send(f"{at}/yes")


async def not_now(who: Someone, at: str) -> Page:
    """Say not now."""
    return await (await who.open(at)).send(f"{at}/not-now")
