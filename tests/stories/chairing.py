"""What the stories of open chairs share: keeping one free, and letting time go by."""

import hashlib
import re
from datetime import date, timedelta

from kith.foundation.clock import at, now, zone_named
from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.stories.rounds import run

QUESTION = "What do we cook when nobody comes?"
TOLD = "Five people and a pot, on a Sunday evening. We would like to hear somebody new."


def in_days(days: int) -> str:
    """Give a day from now on."""
    today: date = at(now(), zone_named("UTC")).date()
    return (today + timedelta(days=days)).isoformat()


async def keep_free(who: Someone, at_: str, *, way: str = "lot", **also: str) -> str:
    """Keep a chair free, and give its address."""
    page = await who.open(f"{at_}/chairs")
    fields = {"told": TOLD, "way": way, "until": in_days(2), **also}
    if at_.startswith("/c/"):
        fields = {"question": QUESTION, "day": in_days(7), **fields}
    done = await page.send(f"{at_}/chairs", **fields)
    assert re.fullmatch(r"/chairs/\d+", done.path), done
    return done.path


async def press(who: Someone, chair: str, deed: str) -> Page:
    """Press a button of a chair's page."""
    return await (await who.open(chair)).send(f"{chair}/{deed}")


async def go_by(garden: Garden, clock: Clock, *, days: int) -> None:
    """Let days go by, and every process do what is due."""
    clock.forward(days=days)
    await run(garden)


def digest(text: str) -> str:
    """Give the SHA-256 of a text."""
    return hashlib.sha256(text.encode()).hexdigest()


def order_of(page: Page) -> list[str]:
    """Give the tokens of a chair's page in their order, worked out again from what stands on it."""
    [promised] = re.findall(r'<p class="lot-line"><code>([0-9a-f]{64})</code>', page.body)
    [seed] = re.findall(r'<code id="seed">([0-9a-f]{64})</code>', page.body)
    tokens = re.findall(r"<li><code>([0-9a-f]{16})</code>", page.body)
    assert digest(seed) == promised
    assert tokens == sorted(tokens, key=lambda token: digest(seed + ":" + token)), page
    return tokens
