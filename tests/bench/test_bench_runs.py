"""The measurements run and name their figures; how fast anything is, is never a test."""

from pathlib import Path

import msgspec
import pytest

from kith.bench import __main__ as bench
from kith.bench import backing, cores, crash, growth, house, live, moving, silence
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
    "bytes a post": "bytes",
}
SILENCE = {"classifier right %": "%", "control right %": "%"}
LIVE = {
    "memory on top MB": "MB",
    "words reach an open page p95 ms": "ms",
    "live words end after leaving ms": "ms",
}
CRASH = {"kills": "", "lost": "", "torn": "", "twice": "", "unheard": ""}
GROWTH = {
    "circle page growth 1e3 to 1e3 posts": "times",
    "today page growth 1e3 to 1e3 posts": "times",
    "conversation page growth 1e3 to 1e3 posts": "times",
    "refused growth 1e3 to 1e3 posts": "times",
    "posting growth 1e3 to 1e3 posts": "times",
    "people page growth 1e1 to 1e1 people": "times",
    "own words page growth 1e1 to 1e1 people": "times",
    "bytes a post": "bytes",
}
CORES = {
    "pages per s, one process": "pages/s",
    "pages per s, two processes": "pages/s",
    "two processes": "times",
    "two processes while somebody writes": "times",
}
MOVE = {"moved to postgresql s": "s", "moved back s": "s", "exports alike": ""}
BACKUP = {
    "page p95 ms idle": "ms",
    "page p95 meanwhile": "times",
    "posts per s meanwhile": "posts/s",
    "backup consistent": "",
}
TINY = house.Sizes(
    posts=(500, 600, 700), people=24, circles=6, starts=1, rounds=1, each=2,
    load_rounds=1, load_seconds=0.2, few=2,
)  # fmt: skip
TINY_SILENCE = silence.Sizes(posts=1_500, answers=20, control=20)
TINY_LIVE = live.Sizes(posts=1_500, idle=40, open=12, devices=2, said=2, leaves=1)
TINY_CRASH = crash.Sizes(kills=4, posts=200, everything=2, while_starting=3, most=30)
TINY_GROWTH = growth.Sizes(
    posts=(1_500, 2_000), people=(30, 60), core=24, core_posts=1_500, rounds=1, each=2
)
TINY_CORES = cores.Sizes(posts=1_500, lines=4, rounds=1, seconds=0.2)
TINY_MOVE = moving.Sizes(posts=400)
TINY_BACKUP = backing.Sizes(posts=600, repeat=2, per_second=20, idle=0.2)
POSTGRESQL = ("--database", "postgresql")


def test_a_house_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(house, "QUICK", TINY)
    assert units(run("house", tmp_path)).items() >= HOUSE.items()


def test_a_house_of_two_processes_is_measured(
    passable: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(house, "QUICK", TINY)
    found = run("house", passable, *POSTGRESQL, "--processes", "2")
    assert units(found).items() >= HOUSE.items()


def test_silence_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(silence, "QUICK", TINY_SILENCE)
    found = run("silence", tmp_path)
    assert units(found).items() >= SILENCE.items()
    (control,) = (one.value for one in found if one.figure == "control right %")
    assert control >= 95, "what differs must be found, or silence proves nothing"


def test_open_pages_are_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "QUICK", TINY_LIVE)
    assert units(run("live", tmp_path)).items() >= LIVE.items()


def test_a_killed_house_has_lost_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crash, "QUICK", TINY_CRASH)
    prove_nothing_lost(run("crash", tmp_path))


def test_a_house_of_two_processes_of_which_one_is_killed_has_lost_nothing(
    passable: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crash, "QUICK", TINY_CRASH)
    prove_nothing_lost(run("crash", passable, *POSTGRESQL, "--processes", "2"))


def test_growth_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growth, "QUICK", TINY_GROWTH)
    assert units(run("growth", tmp_path)).items() >= GROWTH.items()


def test_a_second_process_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cores, "QUICK", TINY_CORES)
    # Where processes can't be held to a part of a core, the bench says so, and ends with 1.
    found = run("cores", tmp_path, whatever_ends=True)
    assert units(found).items() >= CORES.items()


def test_a_house_that_moves_stays_the_same(passable: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "QUICK", TINY_MOVE)
    found = run("move", passable)
    assert units(found).items() >= MOVE.items()
    assert value(found, "exports alike") == 1


def test_a_backup_of_a_living_house_is_measured_and_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backing, "QUICK", TINY_BACKUP)
    found = run("backup", tmp_path)
    assert units(found).items() >= BACKUP.items()
    assert value(found, "backup consistent") == 1


def run(what: str, folder: Path, *words: str, whatever_ends: bool = False) -> list[Figure]:
    """Run a measurement and give the figures it wrote."""
    written = folder / "figures.json"
    with pytest.raises(SystemExit) as end:
        bench.app([what, "--quick", "--json", str(written), "--folder", str(folder), *words])
    assert whatever_ends or not end.value.code
    return msgspec.json.decode(written.read_bytes(), type=list[Figure])


def prove_nothing_lost(figures: list[Figure]) -> None:
    """See that it was killed, and that nothing came of it."""
    assert units(figures).items() >= CRASH.items()
    assert value(figures, "kills") >= TINY_CRASH.kills
    assert value(figures, "acknowledged")
    assert {name: value(figures, name) for name in CRASH if name != "kills"} == dict.fromkeys(
        ("lost", "torn", "twice", "unheard"), 0
    )


def value(figures: list[Figure], name: str) -> float:
    """Give one figure."""
    (found,) = (one.value for one in figures if one.figure == name)
    return found


def units(figures: list[Figure]) -> dict[str, str]:
    """Give the unit of each figure; a negative one would be a mistake."""
    assert all(one.value >= 0 for one in figures)
    return {one.figure: one.unit for one in figures}
