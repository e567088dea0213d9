"""Files that come with a form, as browsers without scripts send them; loaded when the first one comes."""

from collections.abc import AsyncIterator, Callable
from typing import Any, BinaryIO, cast

import multipart
from multipart import MultipartError, MultipartSegment, PushMultipartParser

from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.infrastructure.media_store import unnamed
from kith.interfaces.web.bodies import FILES_WITHIN, LET_GO, WITHIN, in_time
from kith.interfaces.web.forms import MOST_BYTES, Form
from kith.interfaces.web.sorry import TooLarge
from kith.interfaces.web.uploaded import Brought
from kith.together.media.model import MOST_BYTES as MOST
from kith.together.media.model import MOST_PICTURES, Kind

MOST_ALTOGETHER = MOST_PICTURES * MOST["picture"] + MOST_BYTES
_MOST_PARTS = 300
_KINDS: dict[str, Kind] = {"picture": "picture", "voice": "voice"}


class Reader:
    """Reads a form with files: fields into memory, files onto the disk."""

    def __init__(self, kind: str, folder: str, prove: Callable[[str], None] | None) -> None:
        """Take files only once the form's token was proven, which stands before them; drop them where nobody proves."""
        self._folder, self._prove = folder, prove
        boundary = cast("Any", multipart).parse_options_header(kind)[1].get("boundary", "")
        self.fields: dict[str, list[str]] = {}
        self.brought: list[Brought] = []
        self._typed = self._seen = 0
        self._part: MultipartSegment | None = None
        self._text, self._file = bytearray(), cast("BinaryIO | None", None)
        with _plainly():
            self._parser = PushMultipartParser(boundary, max_segment_count=_MOST_PARTS, strict=True)

    async def read(self, stream: AsyncIterator[bytes], *, signed: bool) -> Form:
        """Give the fields; what was brought beside them stands in `brought`."""
        most = MOST_ALTOGETHER if signed else LET_GO
        return await in_time(self._read(stream, most), FILES_WITHIN if signed else WITHIN)

    async def _read(self, stream: AsyncIterator[bytes], most: int) -> Form:
        with _plainly():
            async for chunk in stream:
                self._seen += len(chunk)
                if self._seen > most:
                    raise _too_large(most)
                for event in self._parser.parse(chunk) if chunk else ():
                    self._hear(event)
            self._parser.close()
        return Form(self.fields)

    def _hear(self, event: object) -> None:
        if isinstance(event, MultipartSegment):
            self._begin(event)
        elif event is None:
            self._end()
        elif self._part is not None and self._part.filename is None:
            self._type(cast("bytes", event))
        elif self._file is not None:
            self._keep(self._file, cast("bytes", event))

    def _begin(self, part: MultipartSegment) -> None:
        self._part, self._text, self._file = part, bytearray(), None
        if part.filename and part.name in _KINDS and self._prove:
            self._prove(self.fields.get("token", [""])[-1])
            if len(self.brought) < MOST_PICTURES:
                self._file = unnamed(self._folder)
                self.brought.append(Brought(_KINDS[part.name], self._file))

    def _keep(self, file: BinaryIO, piece: bytes) -> None:
        """Keep no more of a file than tells that it is too large."""
        room = MOST[self.brought[-1].kind] + 1 - file.tell()
        file.write(piece[: max(0, room)])

    def _type(self, typed: bytes) -> None:
        self._typed += len(typed)
        if self._typed > MOST_BYTES:
            raise _too_large(MOST_BYTES)
        self._text += typed

    def _end(self) -> None:
        part = self._part
        if part is not None and part.filename is None:
            typed = self._text.decode("utf-8", "replace")
            self.fields.setdefault(part.name or "", []).append(typed)
        self._part = self._file = None


class _plainly:  # noqa: N801 - it stands where a function would
    """Says of a form that can't be read that it can't."""

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, _: object, wrong: BaseException | None, __: object) -> None:
        """Put it in a sentence."""
        if isinstance(wrong, MultipartError):
            unread = say("What was sent can't be read. Please go back and try again.")
            raise Invalid("", unread) from wrong


def _too_large(most: int) -> TooLarge:
    return TooLarge(
        say("That is more than {most} kilobytes. Please send less at once.", most=most // 1024)
    )
