"""Looks for words in a house that was upgraded."""

import asyncio

from kith.care.search.indexing import WORK
from kith.house import House
from kith.infrastructure.database import Tx
from tests.browsing import Browser, Page


async def all_taken_in(house: House) -> None:
    """Wait until what was said before there was a search is in it."""
    while await house.database.read(_to_take_in):
        await house.queue.run_due()
        await asyncio.sleep(0.01)  # the house may be at it by itself


async def _to_take_in(tx: Tx) -> list[int]:
    return await tx.many(int, "select 1 from jobs where kind = $1", WORK)


async def found_by(house: House, key: str, words: str) -> Page:
    """Give what somebody finds who comes in with a key of then."""
    browser = Browser(house.app)
    await (await browser.open("/")).send("/sign-in", key=key)
    return await browser.open(f"/search?q={words}")
