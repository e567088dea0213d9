"""What stands open to everybody: a public page while it is open, and what stands on it.

A page is a place in which nobody sits, so no way by which the words of circles and letters are read
leads to it: not answers, not notices, not Today. Who reads it is not asked; who speaks on it is.
Nobody helps somebody with whom contact ended: it looks as if their help had.
"""

from typing import Literal

from kith.access.enter import enter_at
from kith.access.model import Entry
from kith.access.rule import APART
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker

Hand = Literal["owner", "helper"]

_OPEN = "select g.id from public_pages g where g.name = $1 and g.closed_at is null"
_STANDS_ON = """
    select e.page_id
      from page_entries e
      join public_pages g on g.id = e.page_id and g.closed_at is null
     where e.post_id = $1 and e.off_at is null"""
# Whether somebody, the helper `h`, helps with a page `g`.
HELPS = f"(h.came_at is not null and not {APART.format(one='g.owner_id', other='h.person_id')})"
_HAND = f"""
    select case when g.owner_id = $2 then 'owner' else 'helper' end
      from public_pages g
      left join page_helpers h on h.page_id = g.id and h.person_id = $2
     where g.id = $1 and g.closed_at is null and (g.owner_id = $2 or {HELPS})"""  # noqa: S608 - made of constants


async def enter_page(tx: Tx, name: str) -> int:
    """Give an open page to anybody; what is closed and what never was are the same nothing."""
    found = await tx.one(int, _OPEN, name)
    if found is None:
        raise NotFound
    return found


async def page_at(tx: Tx, post_id: int) -> int:
    """Give the open page on which words stand, to anybody."""
    found = await tx.one(int, _STANDS_ON, post_id)
    if found is None:
        raise NotFound
    return found


async def enter_or_read(tx: Tx, speaker: Speaker, post_id: int) -> Entry:
    """Give the way to words to somebody who lives here: through their seat, or as everybody has it."""
    try:
        return await enter_at(tx, speaker, post_id)
    except NotFound:
        return Entry(await page_at(tx, post_id), speaker.id, 0, "page")


async def hand_on(tx: Tx, speaker: Speaker, page_id: int) -> Hand:
    """Tell as whom somebody writes on an open page: as whose page it is, or as one who helps."""
    found = await tx.one(str, _HAND, page_id, speaker.id)
    if found is None:
        raise NotFound
    return "owner" if found == "owner" else "helper"
