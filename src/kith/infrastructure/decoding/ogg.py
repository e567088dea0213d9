"""Sound in Ogg, as Firefox records it: pages with packets of Opus (RFC 3533, RFC 7845)."""

from kith.infrastructure.decoding.found import Refused
from kith.infrastructure.decoding.sound import MOST_PIECES, Sound

_HEAD = 27
_RATE = 48  # samples of Opus in a millisecond, whatever was recorded
_NO_PACKET_ENDS = (1 << 64) - 1
_TAGS = b"OpusTags"
_SUM_AT, _SUM_ENDS = 22, 26


def read_ogg(data: bytes) -> Sound:
    """Give the sound of an Ogg with one stream, of Opus."""
    at, serial, samples, sizes = 0, b"", 0, list[int]()
    first = b""
    while at < len(data):
        table, body, end = _page(data, at)
        if not serial:
            serial, first = data[at + 14 : at + 18], data[body:end]
        elif data[at + 14 : at + 18] != serial:
            raise Refused("unknown")  # a second stream
        granule = int.from_bytes(data[at + 6 : at + 14], "little")
        samples = granule if granule != _NO_PACKET_ENDS else samples
        sizes += _packets(table)
        if len(sizes) > MOST_PIECES:
            raise Refused("long")
        at = end
    if first[:8] != b"OpusHead" or len(first) < 19:  # noqa: PLR2004 - RFC 7845, 5.1
        raise Refused("unknown")
    skipped = int.from_bytes(first[10:12], "little")
    return Sound("audio/ogg", (samples - skipped) / _RATE, sizes[2:])


def bare_ogg(data: bytes) -> bytes:
    """Give the same file with empty tags: they hold its title, and whatever else was written there.

    What follows the tags in their packet is padding (RFC 7845, 5.2), so that it may stay as long.
    """
    bare, at, kept = bytearray(data), _page(data, 0)[2], len(_TAGS)
    while at < len(data):
        table, body, end = _page(data, at)
        tags = (_packets(table) or [sum(table)])[0]
        bare[body + kept : body + tags] = bytes(max(0, tags - kept))
        if bytes(bare[at:end]) != data[at:end]:
            bare[at + _SUM_AT : at + _SUM_ENDS] = bytes(4)
            bare[at + _SUM_AT : at + _SUM_ENDS] = _sum(bare[at:end]).to_bytes(4, "little")
        if _packets(table):
            break  # the tags end here
        at, kept = end, 0
    return bytes(bare)


def _sum(page: bytes | bytearray) -> int:
    """Give the sum by which a page is known to be whole (RFC 3533, 6)."""
    found = 0
    for byte in page:
        found = (found << 8 & 0xFFFFFFFF) ^ _SUMS[found >> 24 ^ byte]
    return found


def _sum_of_byte(byte: int) -> int:
    found = byte << 24
    for _ in range(8):
        found = (found << 1 ^ (0x04C11DB7 if found >> 31 else 0)) & 0xFFFFFFFF
    return found


_SUMS = [_sum_of_byte(byte) for byte in range(256)]


def _page(data: bytes, at: int) -> tuple[bytes, int, int]:
    if data[at : at + 5] != b"OggS\0" or at + _HEAD > len(data):
        raise Refused("broken")
    body = at + _HEAD + data[at + 26]
    table = data[at + _HEAD : body]
    end = body + sum(table)
    if end > len(data):
        raise Refused("broken")
    return table, body, end


def _packets(table: bytes) -> list[int]:
    sizes, size = list[int](), 0
    for piece in table:
        size += piece
        if piece < 255:  # noqa: PLR2004 - a full piece goes on in the next
            sizes.append(size)
            size = 0
    return sizes
