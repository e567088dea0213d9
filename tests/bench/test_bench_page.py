"""`./kith bench page` measures what it says."""

from pathlib import Path

import pytest

from kith.bench import page
from tests.bench.test_bench_runs import run, units

TINY = page.Sizes(posts=600, entries=2, lines=2, rounds=1, seconds=0.1)


def test_reading_a_public_page_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "QUICK", TINY)
    found = units(run("page", tmp_path))
    for what in ("page from cache", "page not modified", "feed from cache"):
        assert found[f"{what} per s"] == "pages/s"
        assert found[f"{what} p99 ms"] == "ms"
    assert found["deleted words gone after ms"] == "ms"
