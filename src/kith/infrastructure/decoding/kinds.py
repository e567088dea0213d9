"""Which kind of file it is, by its own first bytes, and whether it is two things at once."""

import re
from typing import BinaryIO

from kith.infrastructure.decoding.found import Refused, Why

_HEAD = 1024
_TAIL = (1 << 16) + 22  # as far from the end as the list of a zip can lie
_ZIP_END = b"PK\x05\x06"
_MARKS = re.compile(rb"<(?:!doctype|html|script|svg|body|iframe|\?php)|%PDF-|#!/", re.IGNORECASE)
_HEIC = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_GIF_END = b";"


def picture_kind(file: BinaryIO) -> str:
    """Give what Pillow calls the kind of a picture, or refuse what is none, or another thing as well."""
    head = _head(file)
    kind = _known(head)
    if not kind:
        raise Refused(_what_else(head))
    if _MARKS.search(head) or _ends_as_something_else(file, kind):
        raise Refused("twofold")
    return kind


def voice_kind(file: BinaryIO) -> str:
    """Give the container of a voice, or refuse what is none."""
    head = _head(file)
    if head[:4] == b"\x1aE\xdf\xa3":
        return "webm"
    if head[:4] == b"OggS":
        return "ogg"
    if head[4:8] == b"ftyp" and head[8:12] not in _HEIC | {b"avif", b"avis"}:
        return "mp4"
    raise Refused("unknown" if head else "empty")


def _head(file: BinaryIO) -> bytes:
    file.seek(0)
    head = file.read(_HEAD)
    file.seek(0)
    return head


def _known(head: bytes) -> str:
    if head[:3] == b"\xff\xd8\xff":
        return "JPEG"
    if head[:8] == b"\x89PNG\r\n\x1a\n":
        return "PNG"
    if head[:6] in {b"GIF87a", b"GIF89a"}:
        return "GIF"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    return "AVIF" if head[4:8] == b"ftyp" and head[8:12] in {b"avif", b"avis"} else ""


def _what_else(head: bytes) -> Why:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:256].lower()
    if not head:
        return "empty"
    if b"<svg" in start or start.startswith(b"<?xml"):
        return "svg"
    if head[4:8] == b"ftyp":
        return "heic" if head[8:12] in _HEIC else "video"
    is_film = head[:4] == b"\x1aE\xdf\xa3" or (head[:4] == b"RIFF" and head[8:12] == b"AVI ")
    return "video" if is_film else "unknown"


def _ends_as_something_else(file: BinaryIO, kind: str) -> bool:
    size = file.seek(0, 2)
    file.seek(max(0, size - _TAIL))
    tail = file.read(_TAIL)
    file.seek(0)
    at = tail.rfind(_ZIP_END)
    # Where the list of a zip ends stands how much of a remark is still to come: to the very end.
    is_zip = at >= 0 and at + 22 + int.from_bytes(tail[at + 20 : at + 22], "little") == len(tail)
    # After a GIF nothing comes. Phones lay films and depth behind a JPEG; that is left behind.
    return (
        is_zip
        or (kind == "GIF" and not tail.rstrip(b"\0").endswith(_GIF_END))
        or _speaks(tail[-_HEAD:])
    )


def _speaks(tail: bytes) -> bool:
    return bool(_MARKS.search(tail))
