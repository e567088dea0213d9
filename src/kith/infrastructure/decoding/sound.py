"""What every container of a voice comes down to: pieces of sound, each with its length."""

from collections.abc import Sequence
from itertools import pairwise

import msgspec

MOST_PIECES = 100_000
LOUDNESS = 64


class Sound(msgspec.Struct, frozen=True):
    """One track of sound: how long it lasts (milliseconds), and the sizes of its pieces in order.

    told: the same file, where it was made to say how long it lasts.
    """

    type: str
    lasts: float
    pieces: Sequence[int]
    told: bytes = b""


def opus_lasts(packet: bytes) -> float:
    """Give how many milliseconds a packet of Opus holds (RFC 6716, 3.1)."""
    if not packet:
        return 0.0
    config, code = packet[0] >> 3, packet[0] & 3
    if config < 12:  # noqa: PLR2004 - SILK, hybrid, CELT: three tables in the standard
        frame = (10.0, 20.0, 40.0, 60.0)[config % 4]
    elif config < 16:  # noqa: PLR2004
        frame = (10.0, 20.0)[config % 2]
    else:
        frame = (2.5, 5.0, 10.0, 20.0)[config % 4]
    count = (1, 2, 2)[code] if code < 3 else (packet[1] & 63 if len(packet) > 1 else 0)  # noqa: PLR2004
    return frame * count


def loudness(pieces: Sequence[int]) -> str:
    """Give how loud it is from beginning to end: what is louder takes more bytes."""
    if not pieces:
        return ""
    steps = min(LOUDNESS, len(pieces))
    bounds = [len(pieces) * step // steps for step in range(steps + 1)]
    sizes = [max(pieces[a:b]) for a, b in pairwise(bounds)]
    low, high = min(sizes), max(sizes)
    span = max(1, high - low)
    return "".join(f"{16 + 239 * (size - low) // span:02x}" for size in sizes)
