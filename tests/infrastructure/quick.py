"""A folder in memory, where there is one: for tests that ask a thousand times what is kept."""

import contextlib
import tempfile
from collections.abc import Generator
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 - the folder in it has a name of its own


@contextlib.contextmanager
def quick_folder() -> Generator[Path]:
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        yield Path(folder)


@contextlib.contextmanager
def quick_file(content: bytes) -> Generator[str]:
    with quick_folder() as folder:
        file = folder / "house.db"
        file.write_bytes(content)
        yield str(file)
