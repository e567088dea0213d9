"""An issue as an EPUB, to be taken along."""

import asyncio
from collections.abc import Iterator
from uuid import NAMESPACE_OID, uuid5

from kith.foundation.errors import Elsewhere
from kith.foundation.html import direction
from kith.foundation.languages import say
from kith.interfaces.web.bound import Volume, Words
from kith.interfaces.web.visit import Visit
from kith.ties.circles.model import Circle
from kith.together.book import epub
from kith.together.book.epub import Chapter, Picture, as_xhtml
from kith.together.media.model import Media

# What is more than this stays in the house, and it is said where: one visitor takes not all its memory.
MOST_PICTURES = 48 << 20
_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/gif": "gif"}


async def as_epub(visit: Visit, circle: Circle, volume: Volume) -> bytes:
    """Give an issue in the visitor's language and order, with its pictures."""
    pictures = await _pictures(visit, volume)
    files = {token: one.name for token, one in pictures.items()}
    contents = visit.say(say("Contents"))
    return await asyncio.to_thread(
        epub.epub,
        epub.Volume(
            identifier=f"urn:uuid:{uuid5(NAMESPACE_OID, f'{volume.id} {visit.me.id}')}",
            title=volume.title,
            contents=contents,
            language=visit.language,
            direction=direction(contents),
            progression=direction(volume.title),
            creators=volume.names,
            modified_at=visit.now,
            summary=visit.say(_SUMMARY),
            style=visit.services.pages.static["book.css"][0].decode(),
            chapters=[*_chapters(visit, circle, volume, files)],
            pictures=[*pictures.values()],
        ),
    )


_SUMMARY = say("Words in reading order. Pictures and voices have a sentence where one was written.")


def _chapters(
    visit: Visit, circle: Circle, volume: Volume, files: dict[str, str]
) -> Iterator[Chapter]:
    def body(part: str) -> str:
        rendered = visit.render(
            "book_epub.html", part=part, volume=volume, circle=circle, files=files,
            kept_on=visit.house_name, reads=direction(volume.title),
        )  # fmt: skip
        return as_xhtml(rendered.strip())

    writers = [
        (f"said-{one.words.post.id}", one.words.post.author.name)
        for one in volume.answers
        if not one.words.post.gone
    ]
    yield Chapter("title", volume.title, body("title"))
    yield Chapter("answers", visit.say(say("Answers")), body("answers"), writers)
    if volume.talk:
        yield Chapter("talk", visit.say(say("What was said then")), body("talk"))
    yield Chapter("colophon", visit.say(say("About this issue")), body("colophon"))


async def _pictures(visit: Visit, volume: Volume) -> dict[str, Picture]:
    """Give the pictures that can be read; one that is missing is said to be."""
    found: dict[str, Picture] = {}
    room = MOST_PICTURES
    for one in _media(volume):
        ending = _ENDINGS.get(one.type)
        body = await _read(visit, one, room) if one.kind == "picture" and ending else b""
        if body:
            found[one.token] = Picture(f"{len(found) + 1}.{ending}", one.type, body)
            room -= len(body)
    return found


async def _read(visit: Visit, one: Media, room: int) -> bytes:
    store, name = visit.services.media.store, f"{one.token}/full"
    try:
        size = await store.size(name)
        return await store.read(name, 0, size) if size and size <= room else b""
    except Elsewhere:
        return b""


def _media(volume: Volume) -> Iterator[Media]:
    for said in _words(volume):
        if not said.post.gone:
            yield from said.media


def _words(volume: Volume) -> Iterator[Words]:
    for one in volume.answers:
        yield one.words
        for each in one.heard:
            yield each.words
            if each.addition:
                yield each.addition
    yield from volume.talk
