"""What is new about introductions: that one is asked, and the letter that one's own yes led to."""

from kith.care.notices.model import Asked, Letter
from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker
from kith.ties.people.rows import named
from kith.together.introductions.pages import waiting
from kith.together.introductions.rows import letters_begun

_MOST = 20


async def introductions(tx: Tx, speaker: Speaker, since: int, upto: int) -> list[Asked]:
    """Give who would like somebody to meet somebody, asked between two ids and not answered."""
    return [
        Asked("", one.by, invites=False)
        for one in await waiting(tx, speaker, _MOST)
        if since < one.introduction.id <= upto
    ]


async def introduced(tx: Tx, person_id: int, since: int, upto: int) -> list[Letter]:
    """Give the letters that began with an introduction between two ids and are not opened.

    Who wrote their first words sits in none of them, and so they stand in no other list.
    """
    begun = await letters_begun(tx, person_id, since=since, upto=upto)
    names = await named(tx, [by_id for _, _, by_id, _ in begun])
    return [Letter(post, place, names[by_id], words) for post, place, by_id, words in begun]
