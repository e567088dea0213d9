"""Writing letters as the cast does, for whoever tells stories of them."""

import re
from datetime import UTC, datetime

from kith.foundation.clock import now
from tests.browsing import Page
from tests.cast import Someone
from tests.clock import Clock


def to(*people: Someone) -> str:
    """Give the address at which a letter to these people is written."""
    return "/letters/new?" + "&".join(f"to={one.handle}" for one in people)


async def write(who: Someone, *readers: Someone, words: str = "How are you?") -> tuple[str, int]:
    """Write a letter; give its address, and the id of its first words."""
    page = await who.open(to(*readers))
    sent = await who.post("/letters/new", page.forms["/letters/new"].filled({"words": words}))
    return _led(sent)


async def answer(who: Someone, letter: str, words: str, *, to: int = 0) -> int:
    """Answer in a letter, and give the id of the answer."""
    page = await who.open(f"{letter}?answers={to}" if to else letter)
    return _led(await who.post(letter, page.forms[letter].filled({"words": words})))[1]


def _led(sent: Page) -> tuple[str, int]:
    found = re.fullmatch(r"(/letters/\d+)#said-(\d+)", sent.headers.get("location", ""))
    assert found, sent
    return found[1], int(found[2])


def entry(page: Page, post_id: int) -> str:
    """Give the part of a page that shows one thing said, with what stands under it."""
    return page.body.partition(f'id="words-{post_id}"')[2].partition('class="in-letter"')[0]


def letters_on(page: Page) -> list[str]:
    """Give the letters that a page leads to, in its order."""
    return [link for link in page.links if re.fullmatch(r"/letters/\d+", link)]


def move_to(clock: Clock, hour: int, minute: int = 0) -> None:
    """Let it be the next time that clocks in UTC show this hour and minute."""
    then = datetime.fromtimestamp(now() / 1000, UTC)
    seconds = (hour - then.hour) * 3600 + (minute - then.minute) * 60 - then.second
    clock.forward(seconds=seconds % 86_400)
