"""People's words become HTML that shows them and can do nothing else."""

import re
import sys
from html.parser import HTMLParser
from types import FrameType

import pytest
from hypothesis import assume, given, reject
from hypothesis import strategies as st

from kith.foundation.errors import Invalid
from kith.foundation.html import direction, html
from kith.foundation.text import line

TAGS = {"p", "br", "em", "strong", "s", "code", "a", "ul", "ol", "li", "blockquote"}
ATTRIBUTES = {
    "a": {"href", "rel"},
    "ol": {"start"},
    "p": {"dir"},
    "li": {"dir"},
    "blockquote": {"dir"},
}
REL = "noopener noreferrer nofollow"
BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


class Page(HTMLParser):
    """What a browser would make of a text."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.open: list[str] = []
        self.odd: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.odd.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.odd.append(data)

    def handle_decl(self, decl: str) -> None:
        self.odd.append(decl)

    def handle_pi(self, data: str) -> None:
        self.odd.append(data)


def is_harmless(shown: str) -> bool:
    page = Page(shown)
    return (
        not page.odd
        and not page.open
        and all(
            tag in TAGS
            and set(attributes) <= ATTRIBUTES.get(tag, set())
            and attributes.get("dir", "ltr") in {"ltr", "rtl"}
            and (tag != "a" or is_harmless_link(attributes))
            and (attributes.get("start") or "0").isdigit()
            for tag, attributes in page.tags
        )
    )


def is_harmless_link(attributes: dict[str, str | None]) -> bool:
    goes = attributes.get("href")
    return attributes.get("rel") == REL and (
        goes is None or goes.startswith(("http://", "https://", "mailto:"))
    )


EVIL = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<a href='javascript:alert(1)'>soup</a>",
    "[soup](javascript:alert(1))",
    "[soup](data:text/html;base64,PHNjcmlwdD4=)",
    "![soup](https://example.org/soup.png)",
    "<javascript:alert(1)>",
    "<data:text/html,soup>",
    "<vbscript:x>",
    "<file:///etc/passwd>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)",
    "javascript&colon;alert(1)",
    "<!-- soup --><!doctype html><?php ?>",
    "</p></div><style>*{display:none}</style>",
    '<p dir="rtl" style="x" onclick="y">',
    '"><iframe src=//example.org>',
    'https://example.org/"onmouseover="alert(1)',
    "<https://example.org/'><script>",
    "<https://example.org/?a=<script>alert(1)</script>>",
    "mailto:tom@example.org?body=<script>",
    "`<script>` **<script>** ~~<script>~~",
    "\x00<script>",
    "# A title\n---\n| a | b |\n|---|---|\n    code",
]
PIECES = st.sampled_from(
    [*EVIL, *"*_~`>-+#[]()<>&;:\\\"'|!1.\n\t ", "**", "\n\n", "\n> ", "\n- ", "\n1. ", "\n  ",
     "www.example.org", "https://example.org", "tom@example.org", "&amp;", "&#x202e;", "سلام", "木"]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=5), max_size=30).map("".join)


@pytest.mark.parametrize("words", EVIL, ids=ascii)
def test_evil_words_are_only_shown(words: str) -> None:
    shown = html(words)
    assert is_harmless(shown)
    assert not {"script", "img", "svg", "iframe", "style"} & {tag for tag, _ in Page(shown).tags}


@given(TEXTS)
def test_whatever_is_written_is_harmless(words: str) -> None:
    assert is_harmless(html(words))


@given(st.text(st.characters(categories=["L", "N", "Zs"]), max_size=200))
def test_plain_words_are_shown_as_they_are(words: str) -> None:
    assert Page(html(words)).text.split() == words.split()


def test_markdown_that_people_know_works() -> None:
    shown = html(
        "*soup* **today** ~~late~~ `rm`\nand bread\n\n- salt\n- pepper\n\n3. stir\n\n> mmh"
    )
    assert shown.replace("\n", "") == (
        '<p dir="ltr"><em>soup</em> <strong>today</strong> <s>late</s> <code>rm</code><br>and bread</p>'
        '<ul><li dir="ltr">salt</li><li dir="ltr">pepper</li></ul>'
        '<ol start="3"><li dir="ltr">stir</li></ol>'
        '<blockquote dir="ltr"><p dir="ltr">mmh</p></blockquote>'
    )


@pytest.mark.parametrize(
    ("words", "goes"),
    [
        ("see https://example.org/soup?a=1&b=2.", "https://example.org/soup?a=1&b=2"),
        ("see http://example.org", "http://example.org"),
        ("<https://example.org>", "https://example.org"),
        ("write to tom@example.org", "mailto:tom@example.org"),
    ],
)
def test_a_link_goes_where_it_says_and_tells_nobody_from_where(words: str, goes: str) -> None:
    links = [attributes for tag, attributes in Page(html(words)).tags if tag == "a"]
    assert links == [{"href": goes, "rel": REL}]


def test_what_may_not_be_typed_does_not_come_in_as_an_entity_either() -> None:
    for letter in BIDI:
        assert letter not in html(f"a &#{ord(letter)}; b &#x{ord(letter):x}; c")


def test_words_may_speak_of_entities() -> None:
    assert Page(html("write &amp;lt; or &copy;")).text.strip() == "write &amp;lt; or &copy;"


def test_every_paragraph_reads_from_its_own_side() -> None:
    page = Page(html("Hello\n\nمرحبا\n\n- שלום\n\n> سلام\n\n- soup"))
    sides = [(tag, where["dir"]) for tag, where in page.tags if tag in {"p", "li", "blockquote"}]
    assert sides == [
        ("p", "ltr"), ("p", "rtl"), ("li", "rtl"), ("blockquote", "rtl"), ("p", "rtl"), ("li", "ltr"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("", "ltr"),
        ("123 …", "ltr"),
        ("木曜日", "ltr"),
        ("مرحبا", "rtl"),
        ("أهلاً. Hello, all of you.", "ltr"),
        ("Tom: أهلاً بكم جميعا", "rtl"),
    ],
)
def test_words_read_from_the_side_of_most_of_them(words: str, side: str) -> None:
    assert direction(words) == side


@given(TEXTS)
def test_plain_words_are_shown_as_all_others_are(words: str) -> None:
    """Words with nothing to parse in them take a short way; it leads to the same page."""
    try:
        plain = line("words", words)
    except Invalid:
        reject()
    assume(not re.fullmatch(r"[-+]|\d+[.)]", plain))  # a lone dash is no empty list
    short, long = Page(html(plain)), Page(html(f"{plain}\n"))
    assert (short.tags, short.text.split()) == (long.tags, long.text.split())


LONG = 5000
TRICKS = [
    *'*[>_`<&\\~("-',
    *(
        "> ",
        "- ",
        "*_",
        "a@",
        "a.",
        "<a",
        "www.",
        "http://",
        "mailto:",
        "//",
        "a@a.",
        "\n>",
        "**a ",
    ),
    *("*a _a", "](", "&#", "a.com ", "!["),
]


@pytest.mark.parametrize("trick", TRICKS, ids=ascii)
def test_no_trick_makes_it_think_for_long(trick: str) -> None:
    words = (trick * LONG)[:LONG]
    assert is_harmless(html(words))
    assert steps_of(words) < 400 * LONG


def steps_of(words: str) -> int:
    """Count the calls that showing the words takes: the same on every machine."""
    steps = 0

    def count(_frame: FrameType, event: str, _what: object) -> None:
        nonlocal steps
        steps += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        html.__wrapped__(words)
    finally:
        sys.setprofile(before)
    return steps
