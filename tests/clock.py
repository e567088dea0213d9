"""The world's clock, as a house under test sees it."""

import time

import pytest

from kith.infrastructure import house_postgres


class Clock:
    """Goes on by itself, and can be moved on or stopped, with that of the database or alone."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *, alone: bool = False) -> None:
        self._truly, self._ahead, self._stopped = time.time_ns, 0, 0
        monkeypatch.setattr(time, "time_ns", self._now)
        monkeypatch.setattr(time, "time", lambda: self._now() / 1e9)
        if not alone:
            # PostgreSQL's stays where it is: asked each minute, it would lead the house back to today.
            monkeypatch.setattr(house_postgres, "behind", _in_step)

    def _now(self) -> int:
        return (self._stopped or self._truly()) + self._ahead * 1_000_000_000

    def forward(self, *, days: int = 0, minutes: int = 0, seconds: int = 0) -> None:
        """Let time go by."""
        self._ahead += days * 86_400 + minutes * 60 + seconds

    def stop(self) -> None:
        """Let it be a day later for as long as the test takes: no page changes by itself."""
        self.forward(days=1)
        self._stopped = self._truly()


async def _in_step(connection: object) -> int:
    assert connection
    return 0
