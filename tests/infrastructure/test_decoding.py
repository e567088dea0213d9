"""Files that somebody sent are looked into aside, with little room and little time."""

import io
import resource
import struct
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, features

from kith.foundation.blurs import blurred, colours
from kith.infrastructure.decoding import aside
from kith.infrastructure.decoding.aside import look_into
from kith.infrastructure.decoding.found import Found, Refused
from kith.infrastructure.decoding.limits import CPU, MEMORY
from kith.infrastructure.decoding.sound import MOST_PIECES
from kith.infrastructure.decoding.voice import look as look_at_voice
from tests.browser.living import ROOT
from tests.picturing import bomb, box, element, mp4, ogg, picture, webm

PLACE = b"+32.5556+035.8500/HOME-ADDRESS"


async def looked(body: bytes, kind: str = "picture") -> tuple[Found, dict[str, bytes]]:
    """Have a file looked into."""
    with tempfile.TemporaryFile() as file:
        file.write(body)
        file.flush()
        return await look_into(file, kind)


async def why(body: bytes, kind: str = "picture") -> str:
    """Give why a file is refused, or nothing."""
    try:
        await looked(body, kind)
    except Refused as refused:
        return refused.why
    return ""


KINDS = ["JPEG", "PNG", "GIF", "WEBP", *(["AVIF"] if features.check("avif") else [])]


@pytest.mark.parametrize("kind", KINDS)
async def test_every_kind_becomes_one_kind_in_two_sizes(kind: str) -> None:
    found, kept = await looked(picture(kind, (3000, 1500)))
    assert (found.type, found.width, found.height) == ("image/webp", 2048, 1024)
    sizes = [Image.open(io.BytesIO(kept[name])).size for name in ("full", "small")]
    assert sizes == [(2048, 1024), (800, 400)]
    assert len(colours(found.blur)) == 12


@pytest.mark.parametrize("mode", ["L", "LA", "RGBA", "P", "1", "CMYK", "I;16"])
async def test_every_way_to_write_colours_is_read(mode: str) -> None:
    out = io.BytesIO()
    image = (
        Image.new("I;16", (40, 30), 40_000)
        if mode == "I;16"
        else Image.new("RGB", (40, 30), "#c8c8c8").convert(mode)
    )
    image.save(out, "JPEG" if mode == "CMYK" else "PNG")
    _, kept = await looked(out.getvalue())
    seen = Image.open(io.BytesIO(kept["full"])).convert("L").getpixel((20, 15))
    assert isinstance(seen, int)
    assert 140 < seen <= 255


@pytest.mark.parametrize("turned", range(1, 9))
async def test_a_picture_stands_upright_whichever_way_the_telephone_was_held(turned: int) -> None:
    image = Image.new("RGB", (60, 40), "black")
    image.paste("white", (0, 0, 20, 20))
    back = {
        2: 0,
        3: 3,
        4: 1,
        5: 5,
        6: 2,
        7: 6,
        8: 4,
    }  # Transpose: what the camera would have stored
    stored = image.transpose(Image.Transpose(back[turned])) if turned > 1 else image
    exif = Image.Exif()
    exif[0x0112] = turned
    out = io.BytesIO()
    stored.save(out, "JPEG", quality=95, exif=exif)
    _, kept = await looked(out.getvalue())
    seen = Image.open(io.BytesIO(kept["full"])).convert("L")
    assert seen.size == (60, 40)
    corners = [seen.getpixel(at) for at in ((5, 5), (55, 5), (5, 35), (55, 35))]
    assert [isinstance(one, int) and one > 128 for one in corners] == [True, False, False, False]


async def test_a_bomb_is_refused_by_what_its_head_says() -> None:
    assert await why(bomb(20_000, 20_000)) == "large"
    assert await why(bomb(65_000, 65_000)) == "large"
    assert await why(picture("PNG", (5000, 5000))) == ""


async def test_what_is_not_whole_is_refused() -> None:
    for kind in KINDS:
        whole = picture(kind, (400, 300), quality=95)
        assert await why(whole[: len(whole) // 2]) in {"broken", "twofold"}, kind
        assert await why(whole[:40]) in {"broken", "twofold"}, kind
        assert await why(whole) == ""


async def test_what_is_two_things_at_once_is_refused() -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("run.js", "alert(1)")
    script = b"*/=1;/*<script>alert(1)</script>"
    for body in (
        picture("JPEG") + archive.getvalue(),
        picture("PNG") + archive.getvalue(),
        picture("GIF") + script,
        picture("GIF")[:-1] + b"alert(1)",
        picture("PNG") + b"<html><script>alert(1)</script>",
        picture("JPEG", (900, 900), quality=95, comment=b"<script>alert(1)</script>"),
    ):
        assert await why(body) == "twofold"
    # A telephone lays a film behind a picture: it is left behind.
    found, kept = await looked(picture("JPEG") + mp4(3))
    assert found.width
    assert b"ftyp" not in kept["full"]


async def test_what_is_no_picture_is_named() -> None:
    film = b"\0\0\0\x18ftypisom" + b"\0" * 40
    heic = b"\0\0\0\x18ftypheic" + b"\0" * 40
    for body, expected in (
        (b"", "empty"), (b'<svg xmlns="x"/>', "svg"), (b'<?xml version="1.0"?><svg/>', "svg"),
        (film, "video"), (webm(1), "video"), (heic, "heic"), (b"hello", "unknown"),
        (b"%PDF-1.7", "unknown"), (b"<html>", "unknown"), (b"BM" + b"\0" * 80, "unknown"),
    ):  # fmt: skip
        assert await why(body) == expected


async def test_what_a_decoder_needs_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that would take all the memory, all the time, or open a line, can't."""
    greedy = {
        "memory": f"bytearray({2 * MEMORY})",
        "line": "import socket; socket.socket()",
        "file": "open('/etc/hostname')",
        "write": "open('/tmp/x', 'w').write('x')",
    }
    for what, code in greedy.items():
        tried = _narrow(f"import socket\n{code}")
        assert tried.returncode != 0, what
        assert any(name in tried.stderr for name in ("MemoryError", "Too many open files")), what
    assert _narrow("print('well')").returncode == 0

    monkeypatch.setattr(aside, "WITHIN", 0.01)
    assert await why(picture("PNG", (6000, 6000))) == "heavy", "it may not take its time"
    spent = _narrow("import resource; print(resource.getrlimit(resource.RLIMIT_CPU)[0])")
    assert int(spent.stdout) == CPU < resource.RLIM_INFINITY or CPU > 0


def _narrow(code: str) -> subprocess.CompletedProcess[str]:
    first = "import socket, resource\nfrom kith.infrastructure.decoding.limits import narrow\nnarrow()\n"
    return subprocess.run(  # noqa: S603 - code of this file
        [sys.executable, "-c", first + code], capture_output=True, text=True, check=False,
        env={"PYTHONPATH": str(ROOT / "src")},
    )  # fmt: skip


async def test_what_looks_into_files_knows_nothing_of_the_house(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told = tmp_path / "told"
    fake = tmp_path / "python"
    fake.write_text(f"#!/bin/sh\nenv > {told}\n")
    fake.chmod(0o700)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    monkeypatch.setenv("KITH_DATABASE", "postgresql://secret")
    monkeypatch.setattr(sys, "executable", str(fake))
    assert await why(picture()) == "heavy"
    assert told.exists()
    assert "secret" not in told.read_text()


@pytest.mark.parametrize("voice", [webm, ogg, mp4])
async def test_how_long_a_voice_lasts_is_read_from_its_container(voice: type) -> None:
    for seconds in (1, 65, 181):
        found, kept = await looked(voice(seconds), "voice")
        assert abs(found.lasts - 1000 * seconds) < 30
        assert found.type.startswith("audio/")
        assert len(found.peaks) <= 128
        assert kept["voice"]
    assert await why(voice(183), "voice") == "long"


async def test_a_recorded_voice_is_made_to_say_how_long_it_lasts() -> None:
    given_ = webm(5)
    assert b"\x44\x89" not in given_[:200]
    found, kept = await looked(given_, "voice")
    at = kept["voice"].index(b"\x44\x89")
    assert struct.unpack(">d", kept["voice"][at + 6 : at + 14])[0] == pytest.approx(found.lasts)
    again, same = await looked(kept["voice"], "voice")
    assert (again.lasts, same) == (found.lasts, kept)


@pytest.mark.parametrize(
    ("told", "voice"),
    [
        *((mp4(2, told=told), mp4(2)) for told in (box(b"udta", box(b"\xa9xyz", PLACE)), box(b"meta", PLACE), box(b"uuid", PLACE))),
        *((mp4(2, told=told), mp4(2)) for told in (box(b"free", PLACE), box(b"what", PLACE))),
        (ogg(2, told=[b"LOCATION=" + PLACE, b"PICTURE=" + 400 * PLACE]), ogg(2)),
        *((webm(2, told=element(kind, PLACE)), webm(2)) for kind in (0x1254C367, 0x1941A469, 0xEC)),
        (webm(2, info=element(0x7BA9, PLACE) + element(0x4461, PLACE)), webm(2)),
        (webm(2, info=element(0x4489, struct.pack(">d", 2000)) + element(0x7BA9, PLACE)), webm(2)),
    ],
)  # fmt: skip
async def test_what_a_recorder_wrote_beside_the_sound_is_left_out(
    told: bytes, voice: bytes
) -> None:
    assert PLACE in told, "or this proves nothing"
    (found, kept), (plain, _) = await looked(told, "voice"), await looked(voice, "voice")
    assert PLACE not in kept["voice"]
    assert (found.lasts, found.peaks) == (plain.lasts, plain.peaks)
    # It can be read, and all that is heard is where it was.
    assert await looked(kept["voice"], "voice") == (found, kept)
    assert kept["voice"][-150:] == voice[-150:]


async def test_when_and_with_what_a_voice_was_recorded_is_left_out() -> None:
    when = mp4(2).replace(b"mdhd" + bytes(12), b"mdhd" + bytes(4) + b"\xe3\x21\x0a\x11" * 2)
    when = when.replace(b"soun" + bytes(13), b"soun" + bytes(12) + b"A")
    assert when != mp4(2)
    assert (await looked(when, "voice"))[1]["voice"] == mp4(2)


async def test_a_page_of_ogg_whose_tags_were_emptied_is_whole() -> None:
    kept = (await looked(ogg(1, told=[PLACE]), "voice"))[1]["voice"]
    at = kept.index(b"OggS", 1)
    page = kept[at : kept.index(b"OggS", at + 1)]
    assert int.from_bytes(page[22:26], "little") == _sum(page[:22] + bytes(4) + page[26:])


def _sum(page: bytes) -> int:
    """Give the sum of a page bit by bit, as the standard says it (RFC 3533, 6)."""
    found = 0
    for bit in (byte >> n & 1 for byte in page for n in range(7, -1, -1)):
        found = (found << 1 ^ (0x04C11DB7 if (found >> 31) ^ bit else 0)) & 0xFFFFFFFF
    return found


async def test_what_is_no_voice_is_refused() -> None:
    for body, expected in (
        (b"", "empty"), (picture(), "unknown"), (webm(3, track=1), "video"),
        (webm(3, codec=b"A_MPEG/L3"), "unknown"), (mp4(3, handler=b"vide"), "video"),
        (mp4(3, codec=b"avc1"), "unknown"), (mp4(3)[:60], "broken"), (ogg(3)[:-5], "broken"),
        (ogg(3).replace(b"OpusHead", b"FLACHead"), "unknown"), (webm(0), "lasting"),
        (webm(0.04), "silent"), (b"ID3\x03" + b"\0" * 90, "unknown"),
    ):  # fmt: skip
        assert await why(body, "voice") == expected


broken = st.tuples(
    st.sampled_from([webm(1), ogg(1), mp4(1)]),
    st.lists(st.tuples(st.integers(0, 1 << 14), st.binary(min_size=1, max_size=6)), max_size=6),
    st.integers(0, 1 << 14),
)


def in_fragments(*runs: tuple[int, int]) -> bytes:
    """Give an MP4 whose sound comes in runs, each of so many pieces of so many ticks, in few bytes."""
    told: list[bytes] = []
    for pieces, ticks in runs:
        usual = box(b"tfhd", struct.pack(">IIII", 0x18, 1, ticks, 90))
        told.append(box(b"moof", box(b"traf", usual + box(b"trun", struct.pack(">II", 0, pieces)))))
    return mp4(1) + b"".join(told)


async def test_a_voice_of_more_pieces_than_anybody_speaks_is_refused_however_short_its_file() -> (
    None
):
    found, _ = await looked(in_fragments(*[(1000, 24)] * 98), "voice")
    assert 40_000 < found.lasts < 60_000, "as many as are read, in a few thousand bytes"
    for runs in ([(1000, 24)] * 101, [(MOST_PIECES, 1)] * 2, [(MOST_PIECES, 1)] * 20_000):
        assert await why(in_fragments(*runs), "voice") == "long"
    assert await why(in_fragments((MOST_PIECES + 1, 1)), "voice") == "broken"
    # A table of equal pieces says in four bytes how many there are.
    frames = round(48000 / 1024)
    table = struct.pack(">II", 0, frames)
    same = mp4(1).replace(table, struct.pack(">II", 90, 0xFFFFFFFF))
    assert same != mp4(1)
    assert await why(same, "voice") == "long"


@given(broken)
@settings(max_examples=300)
def test_no_voice_breaks_who_reads_it(
    given_: tuple[bytes, list[tuple[int, bytes]], int],
) -> None:
    whole, changes, cut = given_
    body = bytearray(whole)
    for at, piece in changes:
        begins = at % len(body)
        body[begins : begins + len(piece)] = piece
    body = body[: max(1, len(body) - cut % 200)]
    try:
        found, kept = look_at_voice(io.BytesIO(bytes(body)))
    except Refused:
        return
    assert 0 < found.lasts <= 182_000
    assert [len(one) for one in kept] == [size for _, size in found.files]


@given(st.lists(st.tuples(*[st.integers(0, 255)] * 3), min_size=1, max_size=64))
@settings(max_examples=50)
def test_every_blur_is_read_again_and_near_its_picture(pixels: list[tuple[int, int, int]]) -> None:
    letters = blurred(pixels, len(pixels), 1)
    seen = colours(letters)
    assert len(letters) == 28
    assert len(seen) == 12
    assert all(len(one) == 7 and int(one[1:], 16) >= 0 for one in seen)
    flat = colours(blurred(pixels[:1] * 768, 32, 24))
    parts = [int(flat[5][at : at + 2], 16) for at in (1, 3, 5)]
    assert all(abs(part - one) < 16 for part, one in zip(parts, pixels[0], strict=True))


def test_what_is_no_blur_has_no_colours() -> None:
    for letters in ("", "x", "L" * 28 + '"', "é" * 28, "L2Eo_Q"):
        assert colours(letters) == []
