"""The world's clock, as a house under test sees it."""

import time

import pytest


class Clock:
    """Goes on by itself, and can be moved on or stopped."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._truly, self._ahead, self._stopped = time.time_ns, 0, 0
        monkeypatch.setattr(time, "time_ns", self._now)
        monkeypatch.setattr(time, "time", lambda: self._now() / 1e9)

    def _now(self) -> int:
        return (self._stopped or self._truly()) + self._ahead * 1_000_000_000

    def forward(self, *, days: int = 0, minutes: int = 0, seconds: int = 0) -> None:
        """Let time go by."""
        self._ahead += days * 86_400 + minutes * 60 + seconds

    def stop(self) -> None:
        """Let it be a day later for as long as the test takes: no page changes by itself."""
        self.forward(days=1)
        self._stopped = self._truly()
