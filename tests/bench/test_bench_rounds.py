"""The model of rounds runs on the house's own rules and names its figures."""

import asyncio
from pathlib import Path

import msgspec
import pytest

from kith.bench import __main__ as bench
from kith.bench.figures import Figure
from kith.bench.rounds import AIM, Rounds, Sizes, gini


def test_rounds_are_measured(tmp_path: Path) -> None:
    written = tmp_path / "figures.json"
    with pytest.raises(SystemExit) as end:
        bench.app(["rounds", "--quick", "--json", str(written)])
    assert not end.value.code
    found = msgspec.json.decode(written.read_bytes(), type=list[Figure])
    assert [one.figure for one in found] == ["heard by another %", "gini talk", "gini round"]


def test_with_three_listeners_in_ten_away_nearly_everybody_is_heard_by_another() -> None:
    board = asyncio.run(Rounds(Sizes(circles=200), print).run())
    heard, talk, rounds = (row.figure.value for row in board.rows)
    assert heard >= AIM
    assert rounds < talk


def test_evenness_is_what_it_says() -> None:
    assert gini([1, 1, 1, 1]) == 0
    assert gini([]) == gini([0, 0]) == 0
    assert gini([0, 0, 0, 1]) == pytest.approx(0.75)
