"""Long work that leaves most of the time and the disk to others."""

import contextlib
import os
import time
from typing import IO

import apsw

from kith.infrastructure.backup.archive import Told

_LOWEST = 19
_WORK = 0.002
_REST = 3
_LONGEST_REST = 0.25
_STEPS = 50_000
_ON_DISK_EVERY = 16 << 20


def unhurried(told: Told) -> Told:
    """Tell how far work has come, and from here on let this process work only a quarter of the time.

    A low priority alone is not enough, and not everywhere allowed: what others need is also in the
    memory and the caches of the machine.
    """
    with contextlib.suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, 0, _LOWEST)
    return _Resting(told)


def rest_while(db: apsw.Connection, told: Told) -> None:
    """Let a long question to a database tell that it goes on, and so rest."""

    def go_on() -> bool:
        told("checking", 0, 0)
        return False

    db.set_progress_handler(go_on, _STEPS)


class Steady:
    """A file that gets to the disk while it is written: else all of it would at its end, at once."""

    def __init__(self, file: IO[bytes]) -> None:
        """Write on in a file."""
        self._file = file
        self._waiting = 0

    def write(self, piece: bytes) -> int:
        """Write a piece."""
        self._waiting += len(piece)
        written = self._file.write(piece)
        if self._waiting >= _ON_DISK_EVERY:
            self._waiting = 0
            self.flush()
            os.fdatasync(self._file.fileno())
        return written

    def flush(self) -> None:
        """Hand over to the system what was written."""
        self._file.flush()


class _Resting:
    """Rests three times as long as it worked."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self._since = time.thread_time()

    def __call__(self, part: str, done: int, of: int) -> None:
        self._told(part, done, of)
        worked = time.thread_time() - self._since
        if worked >= _WORK:
            time.sleep(min(_REST * worked, _LONGEST_REST))
            self._since = time.thread_time()
