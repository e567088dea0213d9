"""What strangers are handed out lies ready, and is right all the same: nobody else's, and nothing of yesterday."""

import pytest

from kith.interfaces.web.stand import Sheet, Stand, sheet
from tests.browsing import Browser, Page
from tests.cast import Garden
from tests.stories.test_helpers_of_a_page import LABEL, helping
from tests.stories.test_public_pages import open_page, write


async def test_a_reader_who_has_the_page_is_told_that_it_is_the_same(garden: Garden) -> None:
    noor, outsider = garden.noor, garden.stranger()
    at = await open_page(noor)
    entry = await write(noor, at, "Seen once.")
    for path in (at, entry, f"{at}/feed.atom", f"{at}/feed.json"):
        first = await outsider.get(path)
        etag = first.headers["etag"]
        assert etag.startswith('"'), "a strong one"
        assert first.headers["cache-control"] == "public, no-cache"
        for known in (etag, f"W/{etag}", f'"other", {etag}', "*"):
            same = await outsider.get(path, if_none_match=known)
            assert (same.status, same.body) == (304, "")
            assert same.headers["etag"] == etag
            assert "content-security-policy" in same.headers
        other = await outsider.get(path, if_none_match='"other"')
        assert (other.status, other.body) == (200, first.body)
        head = await outsider.head(path)
        assert (head.status, head.body) == (200, "")
        assert head.headers["content-length"] == str(len(first.body.encode()))
        assert head.headers["etag"] == etag
    await write(noor, at, "Another.")
    for path in (at, f"{at}/feed.atom", f"{at}/feed.json"):
        changed = await outsider.get(path)
        assert "Another." in changed.body
        assert "Another." in (await outsider.get(path, if_none_match=etag)).body


async def test_what_is_handed_out_goes_by_language_and_by_who_asks(garden: Garden) -> None:
    noor, jonas = garden.noor, garden.jonas
    at = await open_page(noor)
    await write(noor, at, "In any language.")
    one, other = garden.stranger(), garden.stranger()
    english = await one.get(at, accept_language="en")
    german = await other.get(at, accept_language="de-AT, en;q=0.5")
    assert 'lang="en"' in english.body
    assert 'lang="de"' in german.body
    assert english.headers["etag"] != german.headers["etag"]
    assert {each.strip() for each in english.headers["vary"].split(",")} == {
        "Cookie",
        "Accept-Language",
    }
    again = await other.get(at, accept_language="en", if_none_match=german.headers["etag"])
    assert again.status == 200, "what is known in one language is not the other"
    for who, mine in ((jonas, f"{at}/read"), (noor, "")):
        page = await who.get(at)
        assert page.headers["cache-control"] == "no-store"
        assert "etag" not in page.headers
        assert page.offers(mine) or not mine
        assert page.says("Today")
    assert f"{at}/write" in (await noor.get(at)).links
    assert f"{at}/write" not in (await jonas.get(at)).links
    after = await one.get(at, accept_language="en")
    assert after.body == english.body
    for nobody in (after, german):
        assert not nobody.reader.forms
        assert "<script" not in nobody.body
        assert "Today" not in nobody.words
        assert "Garden" not in nobody.words


async def test_a_cookie_that_opens_nothing_is_a_stranger_who_gets_none(garden: Garden) -> None:
    at = await open_page(garden.noor)
    real, stale = await garden.stranger().get(at), Browser(garden.house.app, "x" * 40)
    page = await stale.get(at)
    assert page.body == real.body
    for one in (page, real, await garden.stranger().get(f"{at}/feed.atom")):
        assert "set-cookie" not in one.headers


async def test_what_was_taken_away_is_not_handed_out_by_any_process(garden: Garden) -> None:
    noor = garden.noor
    at = await open_page(noor)
    entry = await write(noor, at, "A hasty sentence.")
    strangers = [Browser(house.app) for house in garden.houses]

    async def read(path: str) -> list[Page]:
        return [await each.get(path) for each in strangers]

    assert all("hasty" in page.body for page in await read(at))
    await noor.do(f"/said/{entry.rpartition('/')[2]}/delete", on="/me/about")
    await garden.told()
    assert not any(house.services.stand.holds(b"hasty") for house in garden.houses)
    for path in (at, f"{at}/feed.atom", f"{at}/feed.json"):
        assert not any("hasty" in page.body for page in await read(path)), path
    assert {page.status for page in await read(entry)} == {404}


async def test_what_somebody_knows_of_a_page_is_no_key_to_one_that_is_gone(garden: Garden) -> None:
    """An ETag is no oracle: who has the bytes of what was closed or taken off gets what others get."""
    noor = garden.noor
    at = await helping(garden)
    off, kept = await write(garden.wren, at, "Off soon."), await write(noor, at, "This stays.")
    strangers = [Browser(house.app) for house in garden.houses]
    paths = (at, kept, off, f"{at}/feed.atom", f"{at}/feed.json")
    known = {path: (await strangers[0].get(path)).headers["etag"] for path in paths}
    await noor.do(f"{off}/off", on=at)
    await garden.told()
    for each in strangers:
        for etag in (known[off], "*"):
            gone = await each.get(off, if_none_match=etag)
            assert (gone.status, gone.headers["cache-control"]) == (410, "no-store")
            assert "Off soon" not in gone.body
        assert (await each.get(at, if_none_match=known[at])).status == 200
    known = {path: (await strangers[0].get(path)).headers["etag"] for path in paths if path != off}
    await (await noor.open("/me/page/close")).send("/me/page/close")
    await garden.told()
    for each in strangers:
        never = await each.get("/pages/never", if_none_match="*")
        assert never.status == 404
        for path, etag in known.items():
            for asked in (etag, "*", '"x"'):
                closed = await each.get(path, if_none_match=asked)
                assert (closed.status, closed.body) == (404, never.body), (path, asked)
                assert {*closed.headers} == {*never.headers}


async def test_a_helper_who_takes_another_name_is_still_one_who_helps(garden: Garden) -> None:
    """Also where the name is that of whose page it is."""
    at = await helping(garden)
    entry = await write(garden.wren, at, "From the helper.")
    strangers = [Browser(house.app) for house in garden.houses]
    paths = (at, entry, f"{at}/feed.atom", f"{at}/feed.json")
    for each in strangers:
        for path in paths:
            assert LABEL in (page := await each.get(path)).words + page.body
    page = await garden.wren.open("/me/about")
    await page.send("/me/about", name="Noor")
    await garden.told()
    for each in strangers:
        for path in paths:
            page = await each.get(path)
            assert "written by Noor for Noor’s public page" in page.words + page.body, path
            assert "Wren" not in page.words, path


@pytest.mark.parametrize(
    "headers",
    [
        {"x_forwarded_host": "evil.example"},
        {"x_forwarded_proto": "gopher", "forwarded": "host=evil.example;proto=gopher"},
        {"x_original_url": "/me", "x_rewrite_url": "/me"},
        {"accept": "application/json", "accept_encoding": "zip"},
        {"cookie": "kith=evil; kith_door=evil; lang=evil"},
        {"accept_language": "evil" * 9000},
        {"range": "bytes=0-3"},
    ],
    ids=str,
)
async def test_nothing_that_one_sends_along_is_handed_to_the_next(
    garden: Garden, headers: dict[str, str]
) -> None:
    at = await open_page(garden.noor)
    await write(garden.noor, at, "The same for everybody.")
    for path in (at, f"{at}/feed.atom", f"{at}/feed.json"):
        first = await garden.stranger().get(path, **headers)
        after = await garden.stranger().get(path)
        assert first.status == after.status == 200
        assert first.body == after.body
        assert "evil" not in after.body


async def test_feeds_name_the_address_they_were_asked_under_and_no_other(garden: Garden) -> None:
    at = await open_page(garden.noor)
    await write(garden.noor, at, "Where am I?")
    one = await garden.stranger().get(f"{at}/feed.json")
    other = await garden.stranger().get(f"{at}/feed.json", host="evil.example")
    assert "evil.example" not in one.body
    assert "evil.example" in other.body
    assert "evil.example" not in (await garden.stranger().get(f"{at}/feed.json")).body
    assert "evil.example" not in (await garden.stranger().get(at, host="evil.example")).body


@pytest.mark.anyio
async def test_the_stand_makes_a_page_again_only_when_it_is_another() -> None:
    made: list[str] = []
    what, time = ["one"], [0.0]
    stand = Stand(most_bytes=40, lasts=10, clock=lambda: time[0])

    async def look() -> str:
        return what[0]

    def make(found: str) -> Sheet:
        made.append(found)
        return sheet(found.encode())

    async def get(key: str = "a") -> bytes:
        return (await stand.made(key, look, make)).body

    assert await get() == await get() == b"one"
    assert made == ["one"]
    stand.stirred()
    assert await get() == b"one"
    assert made == ["one"], "the house stirred, and the page is the same"
    what[0] = "two"
    assert await get() == b"one", "nothing was kept: nothing can be another"
    stand.stirred()
    assert await get() == b"two"
    what[0] = "three"
    time[0] = 11
    assert await get() == b"three", "it is looked at anew in any case after a while"
    for n in range(30):
        await get(str(n))
    assert stand.ready("29") is not None
    assert stand.ready("0") is None, "the longest unused went"
    stand.clear()
    assert stand.ready("29") is None
