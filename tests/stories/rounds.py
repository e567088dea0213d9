"""What people do with rounds, as the tests of rounds tell it."""

import re
from datetime import timedelta

from kith.foundation.clock import at, now
from kith.infrastructure.database import Tx
from kith.together.rounds.hearing.rows import turns_of
from kith.together.rounds.model import in_order
from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.infrastructure.patience import until_so

QUESTION = "What are we not saying about the March plan?"


async def lay(who: Someone, circle: int, question: str = QUESTION, **more: str | list[str]) -> str:
    """Lay a round that waits for the evening three days ahead, and give its address."""
    new = await who.open(f"/c/{circle}/rounds/new")
    answers = {"day": (at(now()) + timedelta(days=3)).date().isoformat(), **more}
    page = await new.send(f"/c/{circle}/rounds/new", question=question, **answers)
    assert re.fullmatch(rf"/c/{circle}/rounds/\d+", page.path), page
    return page.path


async def put_in(who: Someone, at: str, words: str) -> Page:
    """Put an answer in."""
    return await (await who.open(at)).send(at, words=words)


async def pass_this_time(who: Someone, at: str) -> Page:
    """Pass this time."""
    return await (await who.open(at)).send(f"{at}/pass")


async def run(garden: Garden) -> None:
    """Let all that is due be done, in whichever process takes it up."""

    async def done() -> bool:
        for house in garden.houses:
            await house.telling.catch_up()
            await house.queue.run_due()
        return not await garden.house.database.read(_still_to_do)

    await until_so(done)


async def _still_to_do(tx: Tx) -> list[int]:
    told = "select id from jobs where state = 'running' or (state = 'waiting' and next_at <= $1)"
    return await tx.many(int, told, tx.now)


def rounds_in(garden: Garden) -> list[int]:
    """Give the rounds that were ever laid, oldest first."""
    rows = garden.rows()["rounds"]
    return sorted(int(row[0 if isinstance(row, tuple) else "id"]) for row in rows)


async def write_back(page: Page, at: str, answer: str, words: str) -> Page:
    """Write what one heard in an answer, in the form that stands under it."""
    field = f"heard-{answer}"
    form = next(one for one in page.reader.forms if field in one.names)
    return await page.browser.follow(
        await page.browser.post(f"{at}/heard", form.filled({field: words}))
    )


def round_id(at: str) -> int:
    """Give the id of a round by its address."""
    return int(at.rpartition("/")[2])


def said_by(page: Page) -> dict[str, str]:
    """Give the id of each answer by who gave it, in the order of the page."""
    found = re.findall(
        r'id="said-(\d+)" aria-labelledby.*?class="name" href="/p/([\w-]+)"', page.body, re.DOTALL
    )
    return {handle: said for said, handle in found}


async def own_order(garden: Garden, round_id: int, reader: Someone) -> list[str]:
    """Give who answered a round, as the rule orders it for one reader; the rule is tested by itself."""
    turns = await garden.house.database.read(turns_of, round_id)
    names = {person.id: name for name, person in garden.people.items()}
    return [names[turn.person_id] for turn in in_order(turns, reader.id)]
