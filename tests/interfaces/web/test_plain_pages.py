"""Every page is plain: nothing on it runs, nothing comes from elsewhere, all of it stands without scripts."""

from html.parser import HTMLParser

import pytest

from tests.browsing import Page
from tests.cast import Garden
from tests.interfaces.web.every_page import every_page

FOREIGN = {"style", "iframe", "object", "embed", "base", "marquee"}
ADDRESSES = {"src", "href", "action", "formaction", "srcset", "poster", "data"}


class Strict(HTMLParser):
    """Complains of what no page of the house may hold."""

    def __init__(self) -> None:
        super().__init__()
        self.complaints: list[str] = []
        self.ids: list[str] = []
        self.asked: list[str] = []
        self._words = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if len(told) != len(attrs):
            self.complain(f"<{tag}> says something twice: {attrs}")
        for name, value in attrs:
            self._attribute(tag, name, value or "")
        if tag in FOREIGN or (tag == "script" and not told.get("src")):
            self.complain(f"<{tag}> without a file of the house's own")
        if "words" in (told.get("class") or "").split() or (self._words and tag == "div"):
            self._words += 1

    def _attribute(self, tag: str, name: str, value: str) -> None:
        foreign = name in ADDRESSES and not self._words and not is_own(value)
        if name == "style" or name.startswith("on") or foreign:
            self.complain(f"<{tag} {name}={value!r}>")
        if name == "id":
            self.ids.append(value)
        if name in {"for", "aria-describedby", "aria-labelledby"}:
            self.asked += value.split()

    def handle_endtag(self, tag: str) -> None:
        if tag == "div" and self._words:
            self._words -= 1

    def handle_data(self, data: str) -> None:
        if self.lasttag == "script" and data.strip() and self.cdata_elem == "script":
            self.complain(f"a script on the page: {data[:40]!r}")

    def complain(self, words: str) -> None:
        self.complaints.append(words)


def is_own(address: str) -> bool:
    """Tell whether an address lies in this house."""
    return address.startswith(("/", "?", "#")) and not address.startswith("//")


def complaints(page: Page) -> list[str]:
    """Give what is wrong with a page."""
    reader = Strict()
    reader.feed(page.body)
    reader.close()
    twice = {one for one in reader.ids if reader.ids.count(one) > 1}
    missing = {one for one in reader.asked if one not in reader.ids}
    found = [f"{page.path}: {words}" for words in reader.complaints]
    found += [f"{page.path}: the id {one} stands twice" for one in sorted(twice)]
    found += [f"{page.path}: nothing has the id {one}" for one in sorted(missing)]
    for form in page.reader.forms:
        if ("token" in form.names) == form.asks:
            found.append(f"{page.path}: the form to {form.action} has no token, or asks with one")
    return found


async def test_no_page_runs_anything_or_brings_anything_from_elsewhere(garden: Garden) -> None:
    pages = await every_page(garden)
    assert len({page.path for page in pages}) > 40
    assert [words for page in pages for words in complaints(page)] == []


@pytest.mark.parametrize(
    ("html", "wrong"),
    [
        ("<p>Fine. <a href='/people'>People</a></p>", 0),
        ("<p onclick='x()'>", 1),
        ("<p style='color:red'>", 1),
        ("<style>p {}</style>", 1),
        ("<script>alert(1)</script>", 2),
        ("<script src='/static/x/main.js'></script>", 0),
        ("<img src='https://elsewhere.example/x.png'>", 1),
        ("<a href='//elsewhere.example'>", 1),
        ("<a href='javascript:x()'>", 1),
        ("<div class='words'><a href='https://elsewhere.example'>said by somebody</a></div>", 0),
        ("<div class='words'><p>a</p></div><a href='https://elsewhere.example'>", 1),
        ("<iframe src='/x'></iframe>", 1),
    ],
)
def test_what_is_not_plain_is_found(html: str, wrong: int) -> None:
    reader = Strict()
    reader.feed(html)
    assert len(reader.complaints) == wrong, reader.complaints


async def test_every_page_names_its_language_and_direction_and_has_one_heading(
    garden: Garden,
) -> None:
    for page in await every_page(garden):
        assert '<html lang="en" dir="ltr">' in page.body, page
        assert page.body.count("<h1") == 1, page
        assert page.body.count("<main") == 1, page
        assert "<title>" in page.body
        assert not page.body.partition("<title>")[2].startswith("</title>"), page
