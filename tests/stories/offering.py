"""What the stories of asks and offers share: saying one, and carrying an ask."""

import re

from tests.browsing import Page
from tests.cast import Someone

OWN = "She would fetch it herself, and brings it back on Sunday."
LADDER = "Has anybody a long ladder until Sunday?"


async def ask_for(
    who: Someone, circle: int, words: str = LADDER, *, kind: str = "ask", carry: bool = True
) -> int:
    """Ask for something in a circle or offer it, and give the id of the words."""
    at = f"/c/{circle}/offers"
    more = {"carry": "yes"} if carry else {}
    page = await who.open(at)
    answer = await who.post(at, page.forms[at].filled({"kind": kind, "words": words, **more}))
    found = re.search(r"#said-(\d+)", answer.headers.get("location", ""))
    assert found, answer
    return int(found[1])


async def carry(who: Someone, ask: int, words: str = OWN, **to: int) -> Page:
    """Carry an ask to where one chose (circle= or person=), and give the page it led to."""
    at = f"/offers/{ask}/carry"
    [(kind, where)] = to.items()
    page = await who.open(f"{at}?{kind}={where}")
    return await page.send(at, words=words)
