"""Disasters happen to real houses, and nothing that was acknowledged is lost."""

from pathlib import Path

import pytest

from kith.bench import disasters, servers_lost
from kith.bench.disks import NoDisk
from kith.bench.figures import Board

FAULTS = ("lost", "torn", "twice", "unheard")


def _silent(_words: str) -> None:
    """Say nothing."""


@pytest.mark.parametrize("name", ["full disk", "read-only disk", "killed writer"])
async def test_a_house_outlives_it(name: str, tmp_path: Path) -> None:
    happens = {
        "full disk": disasters.full_disk,
        "read-only disk": disasters.read_only,
        "killed writer": disasters.killed_writer,
    }[name]
    try:
        await prove_outlived(name, tmp_path, happens)
    except NoDisk as wrong:
        pytest.skip(f"there is no disk to break here: {wrong}")


@pytest.mark.parametrize("name", ["killed primary", "fail-over"])
async def test_a_house_outlives_its_server(
    name: str, passable: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(servers_lost, "_DOWN", 0.5)
    happens = {
        "killed primary": servers_lost.killed_primary, "fail-over": servers_lost.fail_over,
    }[name]  # fmt: skip
    await prove_outlived(name, passable, happens)


async def prove_outlived(name: str, folder: Path, happens: disasters.Happens) -> None:
    """Let it happen, and see that writing went on before and after, and nothing was lost."""
    board = Board()
    await happens(board, folder / "house", _silent)
    found = {row.figure.figure: row.figure.value for row in board.rows}
    assert {f"{name} {fault}": found[f"{name} {fault}"] for fault in FAULTS} == {
        f"{name} {fault}": 0 for fault in FAULTS
    }, board.missing
    assert found[f"{name} acknowledged"]
    assert f"{name} recovered s" in found
    assert board.missing == []
