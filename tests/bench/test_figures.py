"""Figures say what they know: rounded, named, and as JSON."""

import json
from pathlib import Path

import pytest
from rich.console import Console

from kith.bench.client import Unexpected
from kith.bench.figures import Board, percentile, rounded


def test_figures_are_written_as_they_are_called(tmp_path: Path) -> None:
    board = Board()
    board.put("first page s", 0.56321, "s", aim="< 1")
    board.put_times("today page p50 ms", [0.001, 0.002, 0.0034])
    board.put_rounds("post per s c16", [1000, 1234.5, 3000], "posts/s")
    board.write(tmp_path / "figures.json")
    assert json.loads((tmp_path / "figures.json").read_text()) == [
        {"figure": "first page s", "value": 0.563, "unit": "s"},
        {"figure": "today page p50 ms", "value": 2.0, "unit": "ms"},
        {"figure": "post per s c16", "value": 1234.0, "unit": "posts/s"},
    ]


def test_what_could_not_be_measured_is_said() -> None:
    board, console = Board(), Console(record=True, width=100)
    with board.trying("live post to page ms"):
        raise Unexpected("nothing came")
    board.show(console, "A house")
    assert "live post to page ms could not be measured: Unexpected nothing came" in (
        console.export_text()
    )


def test_a_mistake_of_the_bench_is_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError), Board().trying("this"):
        _ = 1 / 0


@pytest.mark.parametrize(("part", "value"), [(0, 1), (50, 51), (99, 100), (100, 100)])
def test_percentiles(part: float, value: float) -> None:
    assert percentile(range(1, 101), part) == value


@pytest.mark.parametrize(
    ("given", "kept"), [(0.012345, 0.0123), (4.5678, 4.57), (123.4, 123), (2469.7, 2470), (0, 0)]
)
def test_numbers_say_no_more_than_is_known(given: float, kept: float) -> None:
    assert rounded(given) == kept
