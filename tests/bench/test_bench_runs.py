"""The measurements run and name their figures; how fast anything is, is never a test."""

from pathlib import Path

import msgspec
import pytest

from kith.bench import __main__ as bench
from kith.bench import house, silence
from kith.bench.figures import Figure

# Other programs look for these names: they stay the same from one day to the next.
HOUSE = {
    "circle page p50 ms": "ms",
    "circle page p99 ms": "ms",
    "today page p50 ms": "ms",
    "post per s c16": "posts/s",
    "queue drained s": "s",
    "post action per s c32": "posts/s",
    "first page s": "s",
    "memory idle MB": "MB",
    "memory load MB": "MB",
    "growth 1e4 to 1e6": "times",
}
SILENCE = {"classifier right %": "%", "control right %": "%"}
TINY = house.Sizes(
    posts=(500, 600, 700), people=24, circles=6, starts=1, rounds=1, each=2,
    load_rounds=1, load_seconds=0.2, few=2,
)  # fmt: skip
TINY_SILENCE = silence.Sizes(posts=1_500, answers=20, control=20)


def test_a_house_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(house, "QUICK", TINY)
    assert units(run("house", tmp_path)).items() >= HOUSE.items()


def test_silence_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(silence, "QUICK", TINY_SILENCE)
    found = run("silence", tmp_path)
    assert units(found).items() >= SILENCE.items()
    (control,) = (one.value for one in found if one.figure == "control right %")
    assert control >= 95, "what differs must be found, or silence proves nothing"


def run(what: str, folder: Path) -> list[Figure]:
    """Run a measurement and give the figures it wrote."""
    written = folder / "figures.json"
    with pytest.raises(SystemExit) as end:
        bench.app([what, "--quick", "--json", str(written), "--folder", str(folder)])
    assert not end.value.code
    return msgspec.json.decode(written.read_bytes(), type=list[Figure])


def units(figures: list[Figure]) -> dict[str, str]:
    """Give the unit of each figure; a negative one would be a mistake."""
    assert all(one.value >= 0 for one in figures)
    return {one.figure: one.unit for one in figures}
