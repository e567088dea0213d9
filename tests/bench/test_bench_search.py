"""`./kith bench search` measures what it says, in a file and in PostgreSQL."""

from pathlib import Path

import pytest

from kith.bench import search
from tests.bench.test_bench_runs import POSTGRESQL, run, units

TINY = search.Sizes(posts=600, seldom=3, askers=3, rounds=1, each=1)
SEARCH = {
    f"{name} p50": "ms"
    for name in ("frequent word", "rare word", "beginning of a word", "phrase", "six words")
}


def test_finding_words_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "QUICK", TINY)
    found = units(run("search", tmp_path))
    assert found.items() >= SEARCH.items()
    assert found["bytes a post for it"] == "bytes"


def test_finding_words_in_postgresql_is_measured(
    passable: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "QUICK", TINY)
    assert units(run("search", passable, *POSTGRESQL)).items() >= SEARCH.items()
