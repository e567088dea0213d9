"""Pictures and voices for tests, made when they are needed."""

import asyncio
import io
import struct
import zlib
from collections.abc import Sequence

from PIL import Image

from kith.house import House
from kith.infrastructure.database import Tx
from kith.together.media.actions import REMOVE
from tests.browsing import BASE, Page
from tests.cast import Someone


def picture(
    kind: str = "JPEG", size: tuple[int, int] = (64, 48), colour: str = "#34507a", **how: object
) -> bytes:
    """Give a picture of one colour, with a corner of another so that its top is known."""
    image = Image.new("RGB", size, colour)
    image.paste("#ffffff", (0, 0, size[0] // 4, size[1] // 4))
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def grainy(size: tuple[int, int] = (600, 400)) -> bytes:
    """Give a picture of noise, which takes many bytes."""
    out = io.BytesIO()
    Image.effect_noise(size, 100).save(out, "JPEG")
    return out.getvalue()


def taken_in_irbid() -> bytes:
    """Give a photograph that lies on its side and tells where, when and with what it was taken."""
    image = Image.new("RGB", (64, 48), "#34507a")
    image.paste("#ffffff", (0, 0, 16, 12))
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter to the right
    exif[0x010F], exif[0x0110] = "Nokia", "A telephone"
    exif.get_ifd(0x8825).update({1: "N", 2: (32.0, 33.0, 20.0), 3: "E", 4: (35.0, 51.0, 0.0)})
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, comment=b"SECRET COMMENT")
    return out.getvalue()


def bomb(width: int, height: int) -> bytes:
    """Give a small PNG that says it is a very large picture."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 4096)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", rows) + _chunk(b"IEND", b"")
    )


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def ogg(seconds: float, *, told: Sequence[bytes] = ()) -> bytes:
    """Give an Ogg with that much of Opus in it, in packets of a fiftieth of a second."""
    head = b"OpusHead\x01\x01" + struct.pack("<HIhB", 312, 48000, 0, 0)
    comments = b"".join(struct.pack("<I", len(each)) + each for each in told)
    tags = b"OpusTags" + struct.pack("<II", 0, len(told)) + comments
    pages = [_page(0, [head]), *_pages_of(tags)]
    packets = round(seconds * 50)
    for first in range(0, packets, 50):
        some = min(50, packets - first)
        pieces = [bytes([0x78]) + bytes(20 + (first + nth) % 60) for nth in range(some)]
        pages.append(_page(312 + 960 * (first + some), pieces))
    return b"".join(pages)


def _pages_of(packet: bytes) -> list[bytes]:
    """Give the pages that one packet takes, however long it is."""
    most = 255 * 255
    cuts = [packet[at : at + most] for at in range(0, len(packet), most)]
    tables = [b"\xff" * (len(cut) // 255) for cut in cuts]
    tables[-1] += bytes([len(cuts[-1]) % 255])
    return [_page(0, [cut], table) for cut, table in zip(cuts, tables, strict=True)]


def _page(granule: int, packets: Sequence[bytes], table: bytes = b"") -> bytes:
    table = table or bytes(len(each) for each in packets)
    head = b"OggS\0\0" + struct.pack("<QIII", granule, 7, 0, 0) + bytes([len(table)])
    return head + table + b"".join(packets)


def webm(
    seconds: float,
    *,
    track: int = 2,
    codec: bytes = b"A_OPUS",
    info: bytes = b"",
    told: bytes = b"",
) -> bytes:
    """Give a WebM as a browser records it: sizes that are not known, one block each fiftieth of a second."""
    entry = element(0xD7, b"\1") + element(0x83, bytes([track])) + element(0x86, codec)
    scale = element(0x2AD7B1, (1_000_000).to_bytes(3, "big"))
    parts = [element(0x1549A966, scale + info), told]
    parts.append(element(0x1654AE6B, element(0xAE, entry)))
    for first in range(0, round(seconds * 1000), 10_000):
        parts.append(bytes.fromhex("1f43b675") + b"\x01" + b"\xff" * 7)
        parts.append(element(0xE7, first.to_bytes(4, "big")))
        for moment in range(0, min(10_000, round(seconds * 1000) - first), 20):
            sound = bytes([0x78]) + bytes(30 + moment % 70)
            parts.append(element(0xA3, b"\x81" + struct.pack(">h", moment) + b"\x80" + sound))
    head = element(0x1A45DFA3, element(0x4282, b"webm"))
    return head + bytes.fromhex("18538067") + b"\x01" + b"\xff" * 7 + b"".join(parts)


def element(kind: int, body: bytes) -> bytes:
    raw = kind.to_bytes((kind.bit_length() + 7) // 8, "big")
    return raw + (len(body) | 1 << 28).to_bytes(4, "big") + body


def mp4(
    seconds: float, *, handler: bytes = b"soun", codec: bytes = b"mp4a", told: bytes = b""
) -> bytes:
    """Give an MP4 with that much sound in it, in frames of 1024 samples."""
    frames = round(seconds * 48000 / 1024)
    mdhd = _full(b"mdhd", struct.pack(">IIIIHH", 0, 0, 48000, frames * 1024, 0, 0))
    hdlr = _full(b"hdlr", b"\0" * 4 + handler + b"\0" * 13)
    stsd = _full(b"stsd", struct.pack(">I", 1) + box(codec, b"\0" * 28))
    stts = _full(b"stts", struct.pack(">III", 1, frames, 1024))
    stsz = _full(b"stsz", struct.pack(">II", 0, frames) + struct.pack(">I", 90) * frames)
    minf = box(b"minf", box(b"stbl", stsd + stts + stsz))
    moov = box(b"moov", box(b"trak", box(b"mdia", mdhd + hdlr + minf)) + told)
    return box(b"ftyp", b"isom\0\0\2\0isommp41") + moov + box(b"mdat", b"\0" * 90 * frames)


def box(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", 8 + len(body)) + name + body


def _full(name: bytes, body: bytes) -> bytes:
    return box(name, b"\0" * 4 + body)


async def brought(who: Someone, path: str, *files: tuple[str, bytes], **fields: str) -> Page:
    """Send a form with files as a browser without scripts does, and follow to where it leads."""
    token = await who.token()
    named = [(kind, (f"{kind}.bin", body, "application/octet-stream")) for kind, body in files]
    answer = await who.client.post(
        path, data={"token": token} | fields, files=named, headers={"origin": BASE}
    )
    return await who.follow(Page(who, answer))


async def piecemeal(who: Someone, kind: str, body: bytes, *, piece: int = 0, **fields: str) -> Page:
    """Send a file piece by piece as a browser with scripts does, and give the last answer."""
    told = await who.do("/media/new", kind=kind, size=str(len(body)), **fields)
    if told.status != 200:
        return told
    about = told.answer.json()
    step = piece or about["piece"]
    for at in range(0, len(body), step):
        told = await next_piece(who, about["id"], at, body[at : at + step])
        if told.status != 200:
            break
    return told


async def next_piece(who: Someone, media: str, at: int, body: bytes) -> Page:
    """Send one piece."""
    headers = {"x_form_token": await who.token(), "accept": "application/json"}
    return await who.post(
        f"/media/{media}/part?at={at}", body, content_type="application/octet-stream", **headers
    )


async def removed(house: House) -> None:
    """Wait until the files of all that was forgotten are gone."""
    while await house.database.read(_to_remove):
        await house.queue.run_due()
        await asyncio.sleep(0.01)  # the house may be at it by itself


async def _to_remove(tx: Tx) -> list[int]:
    return await tx.many(int, "select 1 from jobs where kind = $1", REMOVE)
