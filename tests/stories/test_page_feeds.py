"""The feeds of a public page are valid, and say of each entry who wrote it and as whom."""

import re
from datetime import datetime
from importlib import import_module
from typing import Any

import msgspec

from kith.ties.people.model import Speaker
from kith.together.publishing.actions import publish
from tests.cast import Garden
from tests.stories.atom_schema import ATOM
from tests.stories.test_helpers_of_a_page import LABEL, helping
from tests.stories.test_public_pages import ROLE, TITLE, open_page, write

# Neither says of what type it is.
feedparser: Any = import_module("feedparser")
etree: Any = import_module("lxml.etree")
WORDS = "Four *pumps* & <one> pipe.\n\nأهلاً \U0001f4a7 end \ufffe\uffff"


async def with_entries(garden: Garden) -> str:
    """Let Noor and her helper write, one entry by a program."""
    at = await helping(garden)
    await write(garden.noor, at, WORDS)
    await write(garden.wren, at, "From the helper.")
    program = Speaker(garden.wren.id, "program")
    await garden.house.database.act(publish, program, "noor", "Beep.")
    entry = await write(garden.noor, at, "Soon changed.", role="0")
    page = await garden.noor.open(f"{entry}/change")
    await page.send(f"{entry}/change", words="Changed now.")
    return at


async def test_the_atom_feed_is_valid(garden: Garden) -> None:
    at = await with_entries(garden)
    answer = await garden.stranger().get(f"{at}/feed.atom")
    assert answer.headers["content-type"] == "application/atom+xml; charset=utf-8"
    tree = etree.fromstring(answer.body.encode())
    schema = etree.RelaxNG(etree.fromstring(ATOM.encode()))
    assert schema.validate(tree), schema.error_log
    ids = tree.xpath("//*[local-name()='id']/text()")
    assert len(ids) == len({*ids}) == 5
    assert all(one.startswith("urn:uuid:") for one in ids)
    read: Any = feedparser.parse(answer.body.encode())
    assert not read.bozo, read.get("bozo_exception")
    assert read.feed.title == TITLE
    found = [(one.author, one.tags[0].term, one.content[0].value) for one in read.entries]
    assert [(who, role) for who, role, _ in found] == [
        ("Noor", "as myself"), ("Wren", LABEL), ("Wren", LABEL), ("Noor", ROLE),
    ]  # fmt: skip
    assert "Changed now." in found[0][2]
    assert "sent by a program" in found[1][2]
    assert LABEL in found[1][2]
    assert LABEL in found[2][2]
    assert "<em>pumps</em> &amp; &lt;one&gt; pipe" in found[3][2]
    assert read.entries[0].updated >= read.entries[0].published


async def test_the_json_feed_is_valid(garden: Garden) -> None:
    at = await with_entries(garden)
    answer = await garden.stranger().get(f"{at}/feed.json")
    assert answer.headers["content-type"] == "application/feed+json; charset=utf-8"
    feed = msgspec.json.decode(answer.body)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"] == TITLE
    assert feed["feed_url"].endswith(f"{at}/feed.json")
    assert feed["home_page_url"].endswith(at)
    assert {*feed} <= {
        "version", "title", "home_page_url", "feed_url", "language", "authors", "items",
        "description", "next_url", "icon", "favicon", "expired", "hubs",
    }  # fmt: skip
    assert len({one["id"] for one in feed["items"]}) == len(feed["items"]) == 4
    for one in feed["items"]:
        assert isinstance(one["id"], str)
        assert one["content_html"]
        assert one["url"].startswith("http")
        assert datetime.fromisoformat(one["date_published"]).tzinfo
        assert all(each["name"] for each in one["authors"])
    assert [one["authors"][0]["name"] for one in feed["items"]] == ["Noor", "Wren", "Wren", "Noor"]
    assert LABEL in feed["items"][1]["content_html"]
    assert [one["url"] for one in feed["items"] if "date_modified" in one] == [
        feed["items"][0]["url"]
    ]
    last = feed["items"][3]
    path = last["url"].partition(at)[2]
    await garden.noor.do(f"{at}{path}/wrong", on=at)
    (wrong,) = [
        one
        for one in msgspec.json.decode((await garden.stranger().get(f"{at}/feed.json")).body)[
            "items"
        ]
        if one["id"] == last["id"]
    ]
    assert "says: I was wrong" in wrong["content_html"]
    assert "date_modified" in wrong


async def test_feeds_say_of_an_entry_that_it_was_changed(garden: Garden) -> None:
    at = await with_entries(garden)
    for feed in ("feed.atom", "feed.json"):
        body = (await garden.stranger().get(f"{at}/{feed}")).body
        assert body.count("changed since") == 1, feed


async def test_no_feed_has_a_reply_a_count_or_a_hub(garden: Garden) -> None:
    at = await with_entries(garden)
    for feed in ("feed.atom", "feed.json"):
        body = (await garden.stranger().get(f"{at}/{feed}")).body.lower()
        for word in ("comment", "replies", "thr:", "hub", "count", "total", "followers"):
            assert word not in body, (feed, word)


async def test_what_looks_like_markup_is_only_text_in_feeds(garden: Garden) -> None:
    nasty = """]]> & <entry> "x" ' --> <?xml?> &amp;"""
    page = await garden.noor.open("/me/about")
    await page.send("/me/about", name=nasty)
    at = await open_page(garden.noor, title=nasty, role=nasty)
    await write(garden.noor, at, f"{nasty}\n\n</content></entry><entry>")
    answer = await garden.stranger().get(f"{at}/feed.atom")
    tree = etree.fromstring(answer.body.encode())
    assert len(tree.xpath("//*[local-name()='entry']")) == 1
    read: Any = feedparser.parse(answer.body.encode(), sanitize_html=False)
    assert not read.bozo, read.get("bozo_exception")
    (entry,) = tree.xpath("//*[local-name()='entry']")
    names = tree.xpath("//*[local-name()='name']/text()")
    assert names == [nasty, nasty]
    assert entry.xpath("./*[local-name()='category']/@term") == [nasty]
    assert tree.xpath("./*[local-name()='title']/text()") == [nasty]
    feed = msgspec.json.decode((await garden.stranger().get(f"{at}/feed.json")).body)
    (item,) = feed["items"]
    assert (feed["title"], item["authors"][0]["name"], item["tags"]) == (nasty, nasty, [nasty])
    for html in (item["content_html"], entry.xpath("string(./*[local-name()='content'])")):
        assert not re.findall(r"<(?!/?(?:p|small|br)\b)", html), html
