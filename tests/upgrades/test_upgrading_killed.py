"""An upgrade that is killed leaves the old house or the new one, and is simply done again."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.interfaces.cli.asking import Kith
from tests.upgrades.dying import KNOWN
from tests.upgrades.old_houses import dump, house_of, tables, upgrade

ROOT = Path(__file__).parents[2]
KILLS = 15


def python(module: str, *words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - this Python, and words that stand here
        [sys.executable, "-m", f"tests.upgrades.{module}", *map(str, words)],
        env=os.environ | {"PYTHONPATH": f"{ROOT}:{ROOT / 'src'}"}, cwd=ROOT,
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_killed_at_random_moments(tmp_path: Path) -> None:
    done = python("killing", tmp_path / "killing", str(KILLS), "7")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["kills"] >= KILLS
    assert found["old"] + found["new"] == found["kills"] + found.get("done", 0)
    assert found["upgrading"], "or it was never killed in the middle"


# Of the last two, one comes just before the commit and one after it.
@pytest.mark.parametrize(
    ("turn", "at", "taken"),
    [("checking", 0, 3), ("packing", 0, 3), ("upgrading", 0, 3), ("upgrading", 1, 3),
     ("_prove", 0, 3), ("take", 0, 5)],
)  # fmt: skip
def test_killed_at_each_turn(tmp_path: Path, turn: str, at: int, taken: int) -> None:
    folder = house_of(3, tmp_path / "house")
    before, was = dump(folder), tables(folder)
    assert python("dying", folder, turn, str(at)).returncode == -signal.SIGKILL
    assert len(tables(folder)["migrations"][1]) == taken
    assert (dump(folder) == before) == (taken == 3)
    assert (upgrade(folder, KNOWN) is None) == (taken == 5)
    now = tables(folder)
    assert [name for name, table in was.items() if now[name] != table] == ["migrations"]
    assert len(now["mugs"][1]) == 9


def test_the_doctor_tells_of_a_backup_that_was_broken_off(older: Path, kith: Kith) -> None:
    assert python("dying", older, "packing", "0").returncode == -signal.SIGKILL
    assert "broken off" in kith("doctor").out
    assert kith("upgrade").fine()
