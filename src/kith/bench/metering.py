"""What each part of a house was busy for, and whoever asked it."""

import os
import time
from pathlib import Path
from typing import NamedTuple

from kith.bench.homes import Home
from kith.bench.server import Server


class Cost(NamedTuple):
    """Milliseconds of work for each of many things: of the house, of its database, of who asks."""

    house: float | None
    database: float | None
    client: float


class Meter:
    """Counts from when it is made; unlike waiting, work hardly grows while others use the machine."""

    def __init__(self, *servers: Server, home: Home | None = None) -> None:
        """Look at the processes of these."""
        self._servers, self._home = servers, home
        self._before = self._now()
        self._client = time.process_time()

    def each(self, many: int) -> Cost:
        """Give what each of so many things cost since then."""
        spent = (time.process_time() - self._client) * 1000 / max(many, 1)
        house, database = (
            None if after is None or before is None else (after - before) * 1000 / max(many, 1)
            for before, after in zip(self._before, self._now(), strict=True)
        )
        return Cost(house, database, spent)

    def _now(self) -> tuple[float | None, float | None]:
        house = [process.pid for server in self._servers for process in server.processes]
        database = self._home.pids() if self._home else []
        return _busy(house), _busy(database) if database else None


def _busy(pids: list[int]) -> float | None:
    """Give the seconds that processes, and those of theirs that have ended, have been at work."""
    found = 0.0
    for pid in pids:
        try:
            told = Path(f"/proc/{pid}/stat").read_text("utf-8")
        except OSError:  # it has ended since, or this system does not tell
            continue
        # The name may hold anything, brackets too; after it come numbers only (proc(5)).
        found += sum(map(int, told.rpartition(")")[2].split()[11:15])) / os.sysconf("SC_CLK_TCK")
    return found or None
