"""Work of the night leaves most of the time to others, and nothing is lost between two threads."""

import io
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from kith.infrastructure.backup import unhurried as module
from kith.infrastructure.backup.handing import Handed
from kith.infrastructure.backup.unhurried import Steady, unhurried
from tests.infrastructure.backing import silent

SOURCE = Path(__file__).parents[2] / "src"


def test_three_quarters_of_the_time_are_left_to_others(monkeypatch: pytest.MonkeyPatch) -> None:
    worked, rested, told = 0.0, 0.0, list[tuple[str, int, int]]()

    def rest(seconds: float) -> None:
        nonlocal rested
        rested += seconds

    monkeypatch.setattr(os, "setpriority", min)
    monkeypatch.setattr(time, "thread_time", lambda: worked)
    monkeypatch.setattr(time, "sleep", rest)

    def note(part: str, done: int, of: int) -> None:
        told.append((part, done, of))

    tell = unhurried(note)
    for n in range(1000):
        worked += 0.0005
        tell("copying", n, 1000)
    assert told == [("copying", n, 1000) for n in range(1000)]
    assert rested == pytest.approx(3 * worked, rel=0.05)


def test_it_has_the_lowest_priority_and_where_that_is_not_allowed_it_goes_on() -> None:
    asked = (
        "import os; from kith.infrastructure.backup.unhurried import unhurried;"
        "unhurried(print); print(os.getpriority(os.PRIO_PROCESS, 0))"
    )
    told = subprocess.run(  # noqa: S603 - this Python
        [sys.executable, "-c", asked], env={"PYTHONPATH": str(SOURCE)}, capture_output=True,
        text=True, check=True,
    ).stdout  # fmt: skip
    assert told.strip() == "19"


def test_without_leave_to_change_priorities_it_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: int) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "setpriority", refuse)
    unhurried(silent)("copying", 0, 0)


def test_a_file_written_steadily_holds_every_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_ON_DISK_EVERY", 1000)
    pieces = [bytes([n]) * (n * 7) for n in range(200)]
    with (tmp_path / "file").open("wb") as file:
        steady = Steady(file)
        for piece in pieces:
            steady.write(piece)
        steady.flush()
    assert (tmp_path / "file").read_bytes() == b"".join(pieces)


def test_what_is_handed_over_arrives_whole_and_in_order() -> None:
    handed, came = Handed(), io.BytesIO()
    pieces = [bytes([n % 256]) * (n % 50) for n in range(2000)]

    def write() -> None:
        for piece in pieces:
            handed.write(piece)
        handed.end()

    writing = threading.Thread(target=write)
    writing.start()
    while piece := handed.read(37):
        assert len(piece) <= 37
        came.write(piece)
    writing.join()
    assert came.getvalue() == b"".join(pieces)
    assert handed.read(10) == b""


def test_a_writer_whose_reader_has_gone_is_told() -> None:
    handed = Handed()
    handed.leave()
    with pytest.raises(BrokenPipeError):
        handed.write(b"hello")
    handed.end()


def test_what_is_heavy_is_loaded_only_where_it_is_used() -> None:
    asked = "import sys, kith.interfaces.cli.app, kith.care.keeping; print(*sys.modules)"
    loaded = subprocess.run(  # noqa: S603 - this Python
        [sys.executable, "-c", asked], env={"PYTHONPATH": str(SOURCE)}, capture_output=True,
        text=True, check=True,
    ).stdout.split()  # fmt: skip
    assert "kith.care.keeping" in loaded
    assert {"pyrage", "obstore", "asyncpg"}.isdisjoint(loaded)
