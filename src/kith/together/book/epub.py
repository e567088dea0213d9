"""An EPUB 3 of chapters and pictures: what stands in it, and how it is laid together.

Chapters come as XHTML; `as_xhtml` makes some of the HTML that `foundation.html` gives.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC
from html import escape

import msgspec

from kith.foundation.clock import at
from kith.infrastructure.zips import zipped

MEDIA_TYPE = "application/epub+zip"
_INSIDE = "EPUB/"
_SHEET = "book.css"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CONTAINER = f"""{_HEAD}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="{_INSIDE}book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""


class Chapter(msgspec.Struct, frozen=True):
    """A part with a title; `places` are (id, title) of what the contents lead to inside it."""

    name: str
    title: str
    body: str
    places: Sequence[tuple[str, str]] = ()


class Picture(msgspec.Struct, frozen=True):
    """A picture that a chapter shows as `pictures/{name}`."""

    name: str
    kind: str
    body: bytes


class Volume(msgspec.Struct, frozen=True):
    """Everything an EPUB is made of; `summary` says how it can be read by ear and by eye."""

    identifier: str
    title: str
    contents: str
    language: str
    direction: str
    progression: str
    creators: Sequence[str]
    modified_at: int
    summary: str
    style: str
    chapters: Sequence[Chapter]
    pictures: Sequence[Picture] = ()


def epub(volume: Volume) -> bytes:
    """Give the bytes of the file."""
    files = [
        ("mimetype", MEDIA_TYPE.encode()),
        ("META-INF/container.xml", _CONTAINER.encode()),
        (f"{_INSIDE}book.opf", _package(volume).encode()),
        (f"{_INSIDE}contents.xhtml", _contents(volume).encode()),
        (f"{_INSIDE}{_SHEET}", volume.style.encode()),
    ]
    files += [
        (f"{_INSIDE}{one.name}.xhtml", _page(volume, one).encode()) for one in volume.chapters
    ]
    pictures = [(f"{_INSIDE}pictures/{one.name}", one.body) for one in volume.pictures]
    return zipped([*files, *pictures], plain=["mimetype", *(name for name, _ in pictures)])


def as_xhtml(html: str) -> str:
    """Give sanitised HTML as XHTML: nothing but the end of a line stands alone in it."""
    closed = html.replace("<br>", "<br/>").replace("&nbsp;", "&#160;")
    return _NOT_XML.sub("\ufffd", closed)


def _package(volume: Volume) -> str:
    items = "\n".join(_items(volume))
    spine = "\n".join(f'<itemref idref="{one.name}"/>' for one in volume.chapters)
    return f"""{_HEAD}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="{volume.language}" dir="{volume.direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
{_metadata(volume)}
</metadata>
<manifest>
{items}
</manifest>
<spine page-progression-direction="{volume.progression}">
{spine}
</spine>
</package>
"""


def _metadata(volume: Volume) -> str:
    modified = at(volume.modified_at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    modes = ["textual", "visual"] if volume.pictures else ["textual"]
    features = [
        "tableOfContents",
        "readingOrder",
        "structuralNavigation",
        "displayTransformability",
    ]
    features += ["alternativeText"] if volume.pictures else []
    told = [
        f'<dc:identifier id="id">{_text(volume.identifier)}</dc:identifier>',
        f"<dc:title>{_text(volume.title)}</dc:title>",
        f"<dc:language>{_text(volume.language)}</dc:language>",
        *(f"<dc:creator>{_text(one)}</dc:creator>" for one in volume.creators),
        f'<meta property="dcterms:modified">{modified}</meta>',
        *(f'<meta property="schema:accessMode">{mode}</meta>' for mode in modes),
        '<meta property="schema:accessModeSufficient">textual</meta>',
        *(f'<meta property="schema:accessibilityFeature">{one}</meta>' for one in features),
        '<meta property="schema:accessibilityHazard">none</meta>',
        f'<meta property="schema:accessibilitySummary">{_text(volume.summary)}</meta>',
    ]
    return "\n".join(told)


def _items(volume: Volume) -> Iterator[str]:
    yield _item("contents", "contents.xhtml", "application/xhtml+xml", ' properties="nav"')
    yield _item("style", _SHEET, "text/css")
    for one in volume.chapters:
        yield _item(one.name, f"{one.name}.xhtml", "application/xhtml+xml")
    for place, one in enumerate(volume.pictures):
        yield _item(f"picture{place}", f"pictures/{one.name}", one.kind)


def _item(name: str, href: str, kind: str, more: str = "") -> str:
    return f'<item id="{name}" href="{_text(href)}" media-type="{kind}"{more}/>'


def _contents(volume: Volume) -> str:
    listed = "\n".join(_listed(one) for one in volume.chapters)
    body = f'<nav epub:type="toc"><h1>{_text(volume.contents)}</h1>\n<ol>\n{listed}\n</ol></nav>'
    return _page(volume, Chapter("contents", volume.contents, body))


def _listed(chapter: Chapter) -> str:
    inner = "".join(
        f'<li><a href="{chapter.name}.xhtml#{place}">{_text(title)}</a></li>'
        for place, title in chapter.places
    )
    nested = f"<ol>{inner}</ol>" if inner else ""
    return f'<li><a href="{chapter.name}.xhtml">{_text(chapter.title)}</a>{nested}</li>'


def _page(volume: Volume, chapter: Chapter) -> str:
    tongue = f'xml:lang="{volume.language}" lang="{volume.language}" dir="{volume.direction}"'
    return f"""{_HEAD}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" {tongue}>
<head>
<meta charset="utf-8"/>
<title>{_text(chapter.title)}</title>
<link rel="stylesheet" type="text/css" href="{_SHEET}"/>
</head>
<body>
{chapter.body}
</body>
</html>
"""


def _text(words: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", words))
