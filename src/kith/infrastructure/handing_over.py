"""Writes files out of the house for somebody who is to have them, without looking at them."""

import os
from pathlib import Path

from kith.infrastructure.media_store import Store

_AT_ONCE = 1 << 20
_MINE = 0o700


async def hand_over(store: Store, names: list[str], to: Path, note: str) -> list[Path]:
    """Write what lies under these names into a new folder, with a note beside it, and give the files."""
    _new(to)
    written = [await _copied(store, name, to) for name in names]
    about = to / "READ-ME-FIRST.txt"
    about.write_text(note, encoding="utf-8")
    return [*[path for path in written if path], about]


def _new(folder: Path) -> None:
    folder.mkdir(mode=_MINE, parents=True, exist_ok=False)


async def _copied(store: Store, name: str, to: Path) -> Path | None:
    size = await store.size(name)
    if size is None:
        return None
    # No ending that a program would open by itself, nor one that shows it in a folder.
    path = to / f"{name.rpartition('/')[2]}.unseen"
    with path.open("xb") as file:
        for at in range(0, size, _AT_ONCE):
            file.write(await store.read(name, at, min(size, at + _AT_ONCE)))
        file.flush()
        os.fsync(file.fileno())
    return path
