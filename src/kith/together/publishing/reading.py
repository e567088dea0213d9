"""Reading public pages, from anywhere and from here; and the one word that its owner may know."""

from collections.abc import Sequence

import msgspec

from kith.access.public import enter_page, page_at
from kith.foundation.clock import DAY
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.ties.homes.rows import imprint
from kith.ties.people.model import Named, Speaker
from kith.ties.people.rows import named
from kith.ties.readers import rows as readers
from kith.together.conversations.pages import LAST
from kith.together.publishing import rows
from kith.together.publishing.actions import own_page
from kith.together.publishing.mailbag.actions import shown_mailbag
from kith.together.publishing.model import (
    COUNT_TO,
    IN_A_FEED,
    ON_A_PAGE,
    Entry,
    PublicPage,
    Standing,
    bucket,
)

_NEW_AT_ONCE, _OLD_AT_ONCE = 100, 10
_WEEK = 7 * DAY
_MONDAY = 4 * DAY  # the first of January 1970 was a Thursday


class WhatIRead(msgspec.Struct, frozen=True):
    """The pages somebody reads: what is new on them and what they have read, newest first."""

    pages: Sequence[PublicPage]
    new: Sequence[Entry]
    read: Sequence[Entry]
    asking: Sequence[PublicPage]
    everybody: Sequence[PublicPage]
    owners: dict[int, Named]


async def standing(tx: Tx, name: str, *, before: int = LAST) -> Standing:
    """Give a page as everybody finds it, newest first."""
    page_id = await enter_page(tx, name)
    found = await rows.entries(tx, page_id, before=before, most=ON_A_PAGE + 1)
    more = len(found) > ON_A_PAGE
    found = found[:ON_A_PAGE]
    return await _stands(tx, page_id, found, found[-1].post.id if more else None)


async def standing_entry(tx: Tx, name: str, post_id: int) -> Standing:
    """Give one thing that stands on a page, or the gap it left."""
    page_id = await enter_page(tx, name)
    found = await rows.entry(tx, page_id, post_id)
    if found is None:
        raise NotFound
    return await _stands(tx, page_id, [found], None)


async def feed(tx: Tx, name: str) -> Standing:
    """Give what stands on a page now, for those who have it brought to them."""
    page_id = await enter_page(tx, name)
    found = await rows.entries(tx, page_id, before=LAST, most=IN_A_FEED, gaps=False)
    return await _stands(tx, page_id, found, None)


async def _stands(tx: Tx, page_id: int, entries: Sequence[Entry], before: int | None) -> Standing:
    page = await rows.page(tx, page_id)
    if page is None:
        raise NotFound
    owner = (await named(tx, [page.owner_id]))[page.owner_id]
    bag = await shown_mailbag(tx, page_id)
    return Standing(page, owner, tuple(entries), before, bag, bool(await imprint(tx)))


async def address_of(tx: Tx, *, place_id: int = 0, post_id: int = 0) -> str:
    """Give where on an open page words stand, or the page that a place is; empty if there is none."""
    try:
        page = await rows.page(tx, place_id or await page_at(tx, post_id))
    except NotFound:
        return ""
    if page is None or page.closed_at is not None:
        return ""
    return f"/pages/{page.name}/{post_id}" if post_id else f"/pages/{page.name}"


async def read_page(tx: Tx, speaker: Speaker, name: str) -> None:
    """Read a page from here on; nobody is told, and nobody finds it."""
    page_id = await enter_page(tx, name)
    await readers.read(tx, speaker.id, page_id, await rows.newest_entry(tx, page_id))


async def read_page_no_more(tx: Tx, speaker: Speaker, name: str) -> None:
    """Read a page no more; nobody is told."""
    await readers.read_no_more(tx, speaker.id, await enter_page(tx, name))


async def what_i_read(tx: Tx, speaker: Speaker) -> WhatIRead:
    """Give somebody the pages they read."""
    pages = await rows.pages_read(tx, speaker.id)
    asking = await rows.pages_asking(tx, speaker.id)
    everybody = await rows.open_pages(tx)
    return WhatIRead(
        pages=pages,
        everybody=everybody,
        new=await rows.entries_for(tx, speaker.id, seen=False, most=_NEW_AT_ONCE),
        read=await rows.entries_for(tx, speaker.id, seen=True, most=_OLD_AT_ONCE),
        asking=asking,
        owners=await named(tx, [one.owner_id for one in [*pages, *asking, *everybody]]),
    )


async def plain_facts(tx: Tx, speaker: Speaker) -> int:
    """Give the word for how many of this house read one's page, the same all through a week."""
    page = await own_page(tx, speaker)
    week = (tx.now - _MONDAY) // _WEEK
    before, looked = await rows.plain_fact(tx, page.id) or (0, -1)
    if looked == week:
        return before
    begun = week * _WEEK + _MONDAY
    found = bucket(await readers.how_many_before(tx, page.id, begun, COUNT_TO), before)
    await rows.keep_fact(tx, page.id, found, week)
    return found
