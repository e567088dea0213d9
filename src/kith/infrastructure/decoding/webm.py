"""Sound in WebM, as Chromium and Firefox record it: elements of EBML (RFC 8794, RFC 9559)."""

import struct
from collections.abc import Iterator

import msgspec

from kith.infrastructure.decoding.found import Refused
from kith.infrastructure.decoding.sound import MOST_PIECES, Sound, opus_lasts

_EBML, _SEGMENT, _INFO, _TRACKS, _CLUSTER = (
    0x1A45DFA3,
    0x18538067,
    0x1549A966,
    0x1654AE6B,
    0x1F43B675,
)
_DOC_TYPE, _SCALE, _ENTRY, _TRACK_TYPE, _CODEC = 0x4282, 0x2AD7B1, 0xAE, 0x83, 0x86
_TIME, _SIMPLE, _GROUP, _BLOCK = 0xE7, 0xA3, 0xA0, 0xA1
_SOUND, _DURATION, _SEEK, _USUAL_SCALE = 2, 0x4489, 0x114D9B74, 1_000_000
# What is recorded as it goes has no sizes of what is still to grow: it ends where its next begins.
_GROWING = {_SEGMENT, _CLUSTER}
_UPPER = {_CLUSTER, _TRACKS, _INFO, 0x1C53BB6B, 0x1254C367, 0x114D9B74, 0x1043A770, 0x1941A469}
_SEEKABLE, _CUES, _VOID = 0x114D9B74, 0x1C53BB6B, 0xEC
# What sound is played from; whatever else stands in a file is left out.
_PLAYED = {
    _SEGMENT: {_SEEKABLE, _INFO, _TRACKS, _CLUSTER, _CUES},
    _INFO: {_SCALE, _DURATION},
    _ENTRY: {
        0xD7,
        0x73C5,
        _TRACK_TYPE,
        0xB9,
        0x88,
        0x9C,
        0x23E383,
        _CODEC,
        0x63A2,
        0x56AA,
        0x56BB,
        0xE1,
    },
    _CLUSTER: {_TIME, _SIMPLE, _GROUP, 0xA7, 0xAB},
    _GROUP: {_BLOCK, 0x9B, 0xFB, 0x75A2},
}
_WRITTEN_WITH = {0x4D80, 0x5741}  # must stand there, and may be empty
_VINT = 8

Element = tuple[int, int, int]  # id, where it begins, where it ends


def read_webm(data: bytes) -> Sound:
    """Give the sound of a WebM that has one track, of Opus, and nothing to see."""
    top = list(_elements(data, 0, len(data)))
    if [one[0] for one in top] != [_EBML, _SEGMENT] or _of(data, top[0], _DOC_TYPE) != b"webm":
        raise Refused("broken")
    inside = list(_elements(data, *top[1][1:], inside=_SEGMENT))
    tracks, infos = _all(inside, _TRACKS), _all(inside, _INFO)
    if len(tracks) != 1 or len(infos) != 1:
        raise Refused("broken")
    _prove_one_voice(data, tracks[0])
    scale = _number(_of(data, infos[0], _SCALE)) or _USUAL_SCALE
    sound = _sound(data, _all(inside, _CLUSTER), scale / _USUAL_SCALE)
    if _all(inside, _SEEK) or _of(data, infos[0], _DURATION):
        return sound
    first = inside.index(infos[0])
    begins = inside[first - 1][2] if first else top[1][1]
    told = data[:begins] + _info(scale, sound.lasts) + data[infos[0][2] :]
    return msgspec.structs.replace(sound, told=told)


def bare_webm(data: bytes) -> bytes:
    """Give the same file with nothing in it of where, when, with what and by whom it was made."""
    bare = bytearray(data)
    for kind, at, end in _elements(data, 0, len(data)):
        if kind == _SEGMENT:
            _leave_out(data, (kind, at, end), bare)
    return bytes(bare)


def _leave_out(data: bytes, element: Element, bare: bytearray) -> None:
    outer, begins, end = element
    for kind, at, stops in _elements(data, begins, end, inside=outer):
        if kind in _PLAYED or kind == _TRACKS:
            _leave_out(data, (kind, at, stops), bare)
        elif kind in _WRITTEN_WITH:
            bare[at:stops] = bytes(stops - at)
        elif kind not in _PLAYED.get(outer, {kind}):
            bare[begins:stops] = _void(stops - begins)
        begins = stops


def _void(length: int) -> bytes:
    """Give an element of this length that says nothing."""
    size = 1 if length < _VINT + 2 else _VINT
    said = (length - 1 - size) | 1 << 7 * size
    return bytes([_VOID]) + said.to_bytes(size, "big") + bytes(length - 1 - size)


def _all(elements: list[Element], kind: int) -> list[Element]:
    return [one for one in elements if one[0] == kind]


def _info(scale: int, lasts: float) -> bytes:
    """Give what a browser leaves open as it records: how long it lasts, so that one can play from the middle."""
    ticks = struct.pack(">d", lasts * _USUAL_SCALE / scale)
    parts = (
        (_SCALE, scale.to_bytes(4, "big")),
        (_DURATION, ticks),
        *((kind, b"Kith") for kind in _WRITTEN_WITH),
    )
    return _element(_INFO, b"".join(_element(kind, body) for kind, body in parts))


def _element(kind: int, body: bytes) -> bytes:
    return (
        kind.to_bytes(-(-kind.bit_length() // 8), "big")
        + (len(body) | 1 << 28).to_bytes(4, "big")
        + body
    )


def _prove_one_voice(data: bytes, tracks: Element) -> None:
    entries = [one for one in _elements(data, *tracks[1:]) if one[0] == _ENTRY]
    kinds = [_number(_of(data, one, _TRACK_TYPE)) for one in entries]
    if any(kind != _SOUND for kind in kinds):
        raise Refused("video")
    if len(entries) != 1 or not _of(data, entries[0], _CODEC).startswith(b"A_OPUS"):
        raise Refused("unknown")


def _sound(data: bytes, clusters: list[Element], scale: float) -> Sound:
    first, ends, sizes = -1.0, 0.0, list[int]()
    for cluster in clusters:
        begins = 0
        for kind, at, end in _elements(data, *cluster[1:], inside=_CLUSTER):
            if kind == _TIME:
                begins = _number(data[at:end])
            elif kind in {_SIMPLE, _GROUP}:
                block = _of(data, (kind, at, end), _BLOCK) if kind == _GROUP else data[at:end]
                moment, packet = _packet(block)
                starts = (begins + moment) * scale
                first = starts if first < 0 else first
                ends = max(ends, starts + opus_lasts(packet))
                sizes.append(len(packet))
        if len(sizes) > MOST_PIECES:
            raise Refused("long")
    return Sound("audio/webm", ends - first, sizes)


def _packet(block: bytes) -> tuple[int, bytes]:
    _, at = _vint(block, 0, keep=False)
    if at + 3 > len(block) or block[at + 2] & 0x06:  # laced: several in one, which nobody records
        raise Refused("broken")
    return int.from_bytes(block[at : at + 2], "big", signed=True), block[at + 3 :]


def _elements(data: bytes, at: int, end: int, inside: int = 0) -> Iterator[Element]:
    while at < end:
        kind, body = _vint(data, at, keep=True)
        size, body = _vint(data, body, keep=False)
        if size < 0:
            if kind not in _GROWING:
                raise Refused("broken")
            stops = end if kind == _SEGMENT else _next_upper(data, body, end)
        else:
            stops = body + size
        if stops > end:
            raise Refused("broken")
        if inside == _CLUSTER and kind in _UPPER:
            return
        yield kind, body, stops
        at = stops


def _next_upper(data: bytes, at: int, end: int) -> int:
    """Give where a cluster of unknown size ends: where something begins that stands beside it."""
    while at < end:
        kind, body = _vint(data, at, keep=True)
        if kind in _UPPER:
            return at
        size, body = _vint(data, body, keep=False)
        if size < 0 or body + size > end:
            raise Refused("broken")
        at = body + size
    return end


def _of(data: bytes, element: Element, wanted: int) -> bytes:
    """Give what stands in the first part of that kind of an element, or nothing."""
    found = (one for one in _elements(data, *element[1:]) if one[0] == wanted)
    _, at, end = next(found, (0, 0, 0))
    return data[at:end]


def _number(raw: bytes) -> int:
    return int.from_bytes(raw[:_VINT], "big")


def _vint(data: bytes, at: int, *, keep: bool) -> tuple[int, int]:
    """Give a number of one to eight bytes and where it ends; -1 for a size that is not known."""
    first = data[at] if at < len(data) else 0
    length = _VINT + 1 - first.bit_length()
    if not first or at + length > len(data):
        raise Refused("broken")
    value = int.from_bytes(data[at : at + length], "big")
    if keep:
        return value, at + length
    bits = value & ((1 << 7 * length) - 1)
    return (-1 if bits == (1 << 7 * length) - 1 else bits), at + length
