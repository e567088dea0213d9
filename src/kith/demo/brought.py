"""Brings pictures and voices into the demo house, looked into as everybody's are.

The pictures are drawn by `pictures.py`. The two voices in `voices/` are nobody's: oscillators of
Chromium's Web Audio, recorded by its MediaRecorder as the composer's recorder does it.
"""

import asyncio
import hashlib
import math
import tempfile
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from importlib.resources import files
from typing import Any, TypeVar

from kith.demo.asked import Told
from kith.demo.life import Life
from kith.demo.pictures import picture
from kith.infrastructure.decoding.aside import look_into
from kith.infrastructure.decoding.found import Found
from kith.infrastructure.media_store import Store
from kith.together.media import rows
from kith.together.media.actions import describe
from kith.together.media.model import PEAKS, Kind, Made
from kith.together.media.taking import Offer, begin

T = TypeVar("T")


def bring(life: Life, store: Store, told: Told) -> list[int]:
    """Let somebody bring what goes with their words, and give its id, or nothing."""
    kind = _kind(told)
    if kind is None:
        return []
    sent, found, kept = _looked_into(told.media, kind)
    sums = [hashlib.sha256(body).digest() for body in kept.values()]
    speaker = life.speaker(told.who)
    one = life.do(begin, speaker, Offer(kind, len(sent), _loudness(told.media)))
    made = Made(found.type, found.width, found.height, found.blur, found.lasts, found.peaks)
    life.do(rows.go_on, one.id, 0, len(sent))
    life.do(rows.is_ready, one, made, hashlib.sha256(sent).digest(), sums)
    for variant, body in kept.items():
        waited_for(store.put(f"{one.token}/{variant}", body))
    life.do(describe, speaker, one.id, told.about)
    return [one.id]


def _kind(told: Told) -> Kind | None:
    match told.kind:
        case "picture" | "voice" as kind:
            return kind
        case _:
            return None


@lru_cache(maxsize=32)
def _looked_into(name: str, kind: Kind) -> tuple[bytes, Found, dict[str, bytes]]:
    body = picture(name) if kind == "picture" else _voice(name)
    with tempfile.TemporaryFile() as file:
        file.write(body)
        file.flush()
        found, kept = waited_for(look_into(file, kind))
    return body, found, kept


def _voice(name: str) -> bytes:
    return (files("kith.demo") / "voices" / f"{name}.webm").read_bytes()


def _loudness(name: str) -> str:
    """Give what the recorder would have measured, as it is written down: a breath, and then the note."""
    note = {"hum": (0.12, 0.95), "kettle": (0.2, 0.85)}.get(name)
    if note is None:
        return ""
    begins, ends = note
    heights = [
        24
        + 215
        * math.sin(math.pi * min(max((place / PEAKS - begins) / (ends - begins), 0), 1)) ** 0.6
        for place in range(PEAKS)
    ]
    return "".join(f"{round(height):02x}" for height in heights)


def waited_for(work: Coroutine[Any, Any, T]) -> T:
    """Do something that waits, to its end, also where a loop runs already."""
    with ThreadPoolExecutor(1) as aside:
        return aside.submit(asyncio.run, work).result()
