"""Makes the demo house's folder, anew each day."""

import contextlib
import hashlib
import shutil
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import msgspec

from kith.demo.circles import CIRCLES
from kith.demo.living import fill
from kith.demo.words import source
from kith.foundation.clock import at
from kith.infrastructure.files import Folder
from kith.infrastructure.migrations.run import steps
from kith.infrastructure.opening import make_file_ready

_NOTE = "demo.json"
# The folder stands in the checkout; no commit should ever pick it up.
_NOT_KEPT = "*\n"


class Made(msgspec.Struct, frozen=True):
    """What a demo house was made of, and the keys to it."""

    of: str
    keys: dict[str, str]


def make(folder: Folder, *, seed: int, now: int) -> Made:
    """Leave a demo house in a folder, a fresh one unless today's stands there already."""
    note, wanted = folder.path / _NOTE, _made_of(seed, now)
    with contextlib.suppress(OSError, msgspec.DecodeError):
        found = msgspec.json.decode(note.read_bytes(), type=Made)
        if found.of == wanted:
            return found
    _empty(folder)
    # Should the making be broken off, what lies there is known as a demo all the same.
    note.touch(mode=0o600)
    note.write_bytes(msgspec.json.encode(Made("", {})))
    make_file_ready(folder.database)
    made = Made(wanted, fill(folder.database, seed=seed, now=now))
    note.write_bytes(msgspec.json.encode(made))
    return made


def is_anothers(folder: Folder) -> bool:
    """Tell whether a house lives in a folder that no demo made."""
    return Path(folder.database).exists() and not (folder.path / _NOTE).exists()


def _empty(folder: Folder) -> None:
    for old in (*folder.path.glob("house.db*"), folder.path / _NOTE):
        old.unlink(missing_ok=True)
    shutil.rmtree(folder.media, ignore_errors=True)
    (folder.path / ".gitignore").write_text(_NOT_KEPT, "utf-8")


def _made_of(seed: int, now: int) -> str:
    told = hashlib.sha256(f"{seed} {at(now).date()}".encode())
    for name in (*(circle.file for circle in CIRCLES), "rounds", "letters"):
        told.update(source(name).encode())
    for each in sorted(files("kith.demo").iterdir(), key=_name):
        if each.name.endswith(".py"):
            told.update(each.read_bytes())
    for step in steps():
        told.update(step.sha256.encode())
    return told.hexdigest()


def _name(each: Traversable) -> str:
    return each.name
