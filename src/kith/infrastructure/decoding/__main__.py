"""The helper: reads a file from its input, and writes what was found, a line, then what is to be kept."""

import sys
from collections.abc import Callable
from importlib import import_module
from typing import BinaryIO

import msgspec

from kith.infrastructure.decoding.found import Found, Refused
from kith.infrastructure.decoding.limits import MEMORY, MEMORY_OF_VOICES, narrow

Look = Callable[[BinaryIO], tuple[Found, list[bytes]]]


def main(kind: str) -> None:
    """Look into what was sent as a picture or as a voice."""
    room = {"picture": "picture", "voice": "voice"}[kind]
    module = import_module(f"kith.infrastructure.decoding.{room}")
    look: Look = module.look
    module.rehearse()  # what is loaded only when used is loaded then; later nothing more can be opened
    narrow(MEMORY if kind == "picture" else MEMORY_OF_VOICES)
    try:
        found, kept = look(sys.stdin.buffer)
    except Refused as refused:
        found, kept = Found(refused=refused.why), []
    except MemoryError:
        found, kept = Found(refused="heavy"), []
    out = sys.stdout.buffer
    out.write(msgspec.json.encode(found) + b"\n")
    for each in kept:
        out.write(each)
    out.flush()


if __name__ == "__main__":
    main(sys.argv[1])
