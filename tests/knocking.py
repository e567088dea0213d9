"""Knocking and answering, as stories do it."""

import re

from tests.browsing import Page
from tests.cast import Garden, Someone

PUMP = "The pump behind the school: may I ask how you set it?"


async def knock(who: Someone, whom: Someone, words: str = PUMP, **more: str) -> Page:
    """Knock at somebody's door, and come to the page that says so."""
    at = f"/door/knock/{whom.handle}"
    return await (await who.open(at)).send(at, words=words, **more)


def knock_at(door: Page) -> str:
    """Give the address of the knock that stands on the page of a door."""
    found = re.search(r'action="(/door/\d+)/pass"', door.body)
    assert found, door
    return found[1]


async def answer(who: Someone, deed: str, at: str = "/door") -> Page:
    """Do something about the knock that stands at a door."""
    door = await who.open(at)
    return await door.send(f"{knock_at(door)}/{deed}")


async def keep_door(owner: Someone, friend: Someone, days: str = "14") -> None:
    """Let a friend answer somebody's door."""
    await (await owner.open("/door")).send("/door/keeper", whom=friend.handle, days=days)
    await (await friend.open("/")).send(f"/door/of/{owner.handle}/agree")


async def looks(who: Someone, *paths: str) -> dict[str, tuple[int, str]]:
    """Give what somebody sees at some addresses, byte for byte."""
    found = [(path, await who.get(path)) for path in paths]
    return {path: (page.status, page.body) for path, page in found}


def words_anywhere(garden: Garden, words: str) -> bool:
    """Tell whether words stand anywhere in the house's tables."""
    return words in repr(garden.rows())
