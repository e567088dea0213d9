"""What people do with gatherings, as the tests of them tell it."""

import re
from datetime import datetime, timedelta
from typing import Any

from kith.foundation.clock import at, now
from tests.browsing import Browser, Page
from tests.cast import Garden, Someone
from tests.stories.rounds import run

WHAT = "Soup at the long table"
WHERE = "Hana’s kitchen, third floor"
KNOW = "Stairs, and a cat."


def day(ahead: int = 3) -> str:
    """Give a day that is so many days ahead."""
    return (at(now()) + timedelta(days=ahead)).date().isoformat()


async def ask(
    who: Someone, circle: int | None = None, people: tuple[Someone, ...] = (), **more: str
) -> str:
    """Ask a circle, or people, to a gathering; give its address."""
    new = await who.open("/gatherings/new")
    answers: dict[str, Any] = {
        "what": WHAT, "day": day(), "begins": "19:00", "ends": "22:00", "place": WHERE,
        "know": KNOW, "who": str(circle) if circle else "known", **more,
    }  # fmt: skip
    if people:
        answers["people"] = [str(one.id) for one in people]
    page = await new.send("/gatherings/new", **answers)
    assert re.fullmatch(r"/gatherings/\d+", page.path), page
    return page.path


async def say(who: Someone, where: str, says: str) -> Page:
    """Answer."""
    return await (await who.open(where)).send(f"{where}/answer/{says}")


async def link_of(who: Someone, where: str) -> str:
    """Give the link for guests, which only the host is shown; it is made where there is none."""
    page = await who.open(where)
    if f"{where}/link" in page.forms:
        page = await page.send(f"{where}/link")
    found = re.search(r"/come/[\w-]+", page.body)
    assert found, page
    return found[0]


async def come(guest: Browser, link: str, name: str, says: str = "coming") -> Page:
    """Answer as a guest; gives the guest's own page."""
    return await (await guest.open(link)).send(link, name=name, says=says)


async def go_to(garden: Garden, clock: Any, moment: datetime) -> None:  # noqa: ANN401 - tests.clock.Clock
    """Let time go by until a moment, and do all that is due by then."""
    clock.forward(seconds=max(0, int(moment.timestamp() - now() / 1000)))
    await run(garden)
