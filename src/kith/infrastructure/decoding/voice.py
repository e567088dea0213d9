"""A voice: its sound kept as it was recorded, once its container was read from end to end.

What else a recorder wrote (the place, the device, the time, a title) is left out, byte for byte in
its place, so that everything else stays where it is.
"""

from collections.abc import Callable, Mapping
from typing import BinaryIO

from kith.infrastructure.decoding.found import Found, Refused
from kith.infrastructure.decoding.kinds import voice_kind
from kith.infrastructure.decoding.mp4 import bare_mp4, read_mp4
from kith.infrastructure.decoding.ogg import bare_ogg, read_ogg
from kith.infrastructure.decoding.sound import Sound, loudness
from kith.infrastructure.decoding.webm import bare_webm, read_webm

_READ: Mapping[str, Callable[[bytes], Sound]] = {
    "webm": read_webm, "ogg": read_ogg, "mp4": read_mp4
}  # fmt: skip
_BARE: Mapping[str, Callable[[bytes], bytes]] = {
    "webm": bare_webm, "ogg": bare_ogg, "mp4": bare_mp4
}  # fmt: skip
LONGEST = 182_000
_SHORTEST = 100


def rehearse() -> None:
    """Load nothing: all is there."""


def look(file: BinaryIO) -> tuple[Found, list[bytes]]:
    """Give a voice, how long it lasts and how loud it is."""
    kind = voice_kind(file)
    data = file.read()
    try:
        sound = _READ[kind](data)
        kept = _BARE[kind](sound.told or data)
    except (IndexError, RecursionError) as wrong:
        raise Refused("broken") from wrong
    if not sound.pieces or sound.lasts <= 0:
        raise Refused("lasting")
    if sound.lasts > LONGEST:
        raise Refused("long")
    if sound.lasts < _SHORTEST:
        raise Refused("silent")
    found = Found(
        sound.type,
        lasts=round(sound.lasts),
        peaks=loudness(sound.pieces),
        files=(("voice", len(kept)),),
    )
    return found, [kept]
