"""Sound in MP4, as Safari records it: boxes in boxes (ISO/IEC 14496-12), whole or in fragments."""

from collections.abc import Iterator

from kith.infrastructure.decoding.found import Refused
from kith.infrastructure.decoding.sound import MOST_PIECES, Sound

_SOUND = {b"mp4a", b"Opus"}
_WRAPS = 8
_LONG = 16
_IS_LAST = {
    b"mdat",
    b"free",
    b"skip",
    b"uuid",
    b"mfra",
    b"styp",
    b"sidx",
    b"moov",
    b"moof",
    b"ftyp",
    b"wide",
}

# What sound is played from; whatever else stands in a file is left out.
_WITHIN = {b"moov", b"trak", b"edts", b"mdia", b"minf", b"dinf", b"stbl", b"mvex", b"moof", b"traf"}
_PLAYED = {
    *(b"ftyp", b"styp", b"sidx", b"mdat", b"mvhd", b"tkhd", b"elst", b"mdhd", b"hdlr", b"smhd"),
    *(b"nmhd", b"dref", b"stsd", b"stts", b"ctts", b"stsc", b"stsz", b"stz2", b"stco", b"co64"),
    *(b"stss", b"sgpd", b"sbgp", b"trex", b"mehd", b"mfhd", b"tfhd", b"tfdt", b"trun", b"mfra"),
}
_DATED = {b"mvhd", b"tkhd", b"mdhd"}
_NAMED_FROM = 24  # of a handler: its kind stands before

Box = tuple[bytes, int, int]  # name, where it begins, where it ends


def read_mp4(data: bytes) -> Sound:
    """Give the sound of an MP4 that has one track of sound, and nothing to see."""
    top = list(_boxes(data, 0, len(data)))
    if any(name not in _IS_LAST for name, _, _ in top):
        raise Refused("unknown")
    moov = next((box for box in top if box[0] == b"moov"), None)
    if moov is None:
        raise Refused("broken")
    tracks = [box for box in _boxes(data, *moov[1:]) if box[0] == b"trak"]
    handlers = [
        data[at + 8 : at + 12] for at, _ in (_at(data, t, b"mdia", b"hdlr") for t in tracks)
    ]
    if b"vide" in handlers:
        raise Refused("video")
    if handlers != [b"soun"]:
        raise Refused("unknown")
    return _sound(data, tracks[0], [box for box in top if box[0] == b"moof"])


def bare_mp4(data: bytes) -> bytes:
    """Give the same file with nothing in it of where, when, with what and by whom it was made."""
    bare = bytearray(data)
    _leave_out(data, 0, len(data), bare)
    return bytes(bare)


def _leave_out(data: bytes, at: int, end: int, bare: bytearray) -> None:
    for name, begins, ends in _boxes(data, at, end):
        if name in _WITHIN:
            _leave_out(data, begins, ends, bare)
        elif name in _DATED:
            _empty(bare, begins + 4, begins + (20 if data[begins] else 12))
        elif name == b"hdlr":
            _empty(bare, begins + _NAMED_FROM, ends)
        elif name not in _PLAYED:
            bare[at + 4 : at + _WRAPS] = b"free"  # its name stands behind its size
            _empty(bare, begins, ends)
        at = ends


def _empty(bare: bytearray, at: int, end: int) -> None:
    bare[at:end] = bytes(max(0, end - at))


def _sound(data: bytes, track: Box, fragments: list[Box]) -> Sound:
    table, _ = _at(data, track, b"mdia", b"minf", b"stbl", b"stsd")
    if data[table + 12 : table + 16] not in _SOUND:
        raise Refused("unknown")
    rate, lasts = _lasts(data, track)
    sizes = _sizes(data, track)
    for moof in fragments:
        for run in _runs(data, moof):
            lasts += run[0]
            sizes += run[1]
            if len(sizes) > MOST_PIECES:
                raise Refused("long")
    if rate <= 0 or len(sizes) > MOST_PIECES:
        raise Refused("lasting" if rate <= 0 else "long")
    return Sound("audio/mp4", lasts * 1000 / rate, sizes)


def _lasts(data: bytes, track: Box) -> tuple[int, int]:
    """Give the ticks of a second, and how many ticks the samples of a whole track take."""
    at, _ = _at(data, track, b"mdia", b"mdhd")
    rate = _number(data, at + (20 if data[at] else 12))
    at, end = _at(data, track, b"mdia", b"minf", b"stbl", b"stts")
    count = min(_number(data, at + 4), (end - at - 8) // 8)
    each = ((_number(data, at + 8 + 8 * n), _number(data, at + 12 + 8 * n)) for n in range(count))
    return rate, sum(samples * ticks for samples, ticks in each)


def _sizes(data: bytes, track: Box) -> list[int]:
    at, end = _at(data, track, b"mdia", b"minf", b"stbl", b"stsz")
    same, count = _number(data, at + 4), min(_number(data, at + 8), MOST_PIECES + 1)
    if same:
        return [same] * count
    return [_number(data, at + 12 + 4 * n) for n in range(min(count, (end - at - 12) // 4))]


def _runs(data: bytes, moof: Box) -> Iterator[tuple[int, list[int]]]:
    for name, at, end in _boxes(data, *moof[1:]):
        if name == b"traf":
            usual, usual_size = 0, 0
            for inner, begins, ends in _boxes(data, at, end):
                if inner == b"tfhd":
                    usual, usual_size = _usual(data, begins)
                elif inner == b"trun":
                    yield _run(data, begins, ends, usual, usual_size)


def _usual(data: bytes, at: int) -> tuple[int, int]:
    flags = _number(data, at) & 0xFFFFFF
    at += 8 + (8 if flags & 1 else 0) + (4 if flags & 2 else 0)
    ticks = _number(data, at) if flags & 8 else 0
    at += 4 if flags & 8 else 0
    return ticks, _number(data, at) if flags & 16 else 0


def _run(data: bytes, at: int, end: int, usual: int, usual_size: int) -> tuple[int, list[int]]:
    flags, count = _number(data, at) & 0xFFFFFF, _number(data, at + 4)
    at += 8 + (4 if flags & 1 else 0) + (4 if flags & 4 else 0)
    step = 4 * sum(bool(flags & bit) for bit in (0x100, 0x200, 0x400, 0x800))
    if count > MOST_PIECES or at + step * count > end:
        raise Refused("broken")
    if not step:
        return usual * count, [usual_size] * count
    ticks, sizes = 0, list[int]()
    for each in range(at, at + step * count, step):
        ticks += _number(data, each) if flags & 0x100 else usual
        size_at = each + (4 if flags & 0x100 else 0)
        sizes.append(_number(data, size_at) if flags & 0x200 else usual_size)
    return ticks, sizes


def _at(data: bytes, box: Box, *names: bytes) -> tuple[int, int]:
    """Give where the first box of these names begins and ends, each inside the one before."""
    for name in names:
        found = next((one for one in _boxes(data, *box[1:]) if one[0] == name), None)
        if found is None:
            raise Refused("broken")
        box = found
    return box[1], box[2]


def _boxes(data: bytes, at: int, end: int) -> Iterator[Box]:
    while at < end:
        size, name, body = _number(data, at), data[at + 4 : at + 8], at + _WRAPS
        if size == 1:
            size, body = int.from_bytes(data[at + 8 : at + 16], "big"), at + _LONG
        elif size == 0:
            size = end - at
        if at + size > end or body > at + size:
            raise Refused("broken")
        yield name, body, at + size
        at += size


def _number(data: bytes, at: int) -> int:
    if at + 4 > len(data):
        raise Refused("broken")
    return int.from_bytes(data[at : at + 4], "big")
