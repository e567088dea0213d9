"""Promise: a device may have a dozen pages open, and each of them is told of what is new."""

from kith.infrastructure.facts import Fact
from kith.interfaces.web.streams import Stream, Streams


def test_the_thirteenth_page_of_a_device_closes_the_first_and_no_other() -> None:
    streams = Streams()
    pages = [Stream(1, place_id=7) for _ in range(13)]
    elsewhere = Stream(2, place_id=7)
    streams.add(elsewhere)
    for page in pages[:12]:
        streams.add(page)
    assert not any(page.closing for page in pages)
    streams.add(pages[12])
    assert [page.closing for page in pages] == [True] + [False] * 12
    assert not elsewhere.closing


async def test_every_open_page_of_a_place_is_woken_and_none_of_another() -> None:
    streams = Streams()
    pages, other = [Stream(1, place_id=7) for _ in range(8)], Stream(1, place_id=8)
    for page in [*pages, other]:
        streams.add(page)
    streams.told([(1, Fact(place_id=7))])
    assert [await page.news(0.01) for page in pages] == [True] * 8
    assert not await other.news(0.01)
