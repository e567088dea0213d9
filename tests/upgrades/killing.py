"""Kills an upgrade at random moments, and looks each time at what is left.

    python -m tests.upgrades.killing FOLDER KILLS SEED

makes a house at the third schema in an empty folder, and prints as JSON what was found.
"""

import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import NoReturn

from kith.infrastructure.backup.making import BACKUPS
from kith.infrastructure.migrations.run import Step, steps
from tests.upgrades.old_houses import Table, dump, house_of, tables, upgrade

# Steps that take a while, and more than the memory they are given, so that half of them is on the
# disk when they are killed.
_MUCH = """
pragma cache_size = -512;
create table echoes (id integer primary key, words text not null);
insert into echoes (words) select a.body || b.kind from facts a, facts b, people;
"""
KNOWN = [
    *steps()[:3],
    Step(4, "echoes", _MUCH),
    Step(5, "louder", "update echoes set words = upper(words);"),
    Step(6, "mug", "alter table people add column mug text not null default ''"),
]


def main(folder: Path, kills: int, seed: int) -> None:
    """Kill so often, and say what was found."""
    chance = random.Random(seed)  # noqa: S311 - so that it can be done again
    then = house_of(3, folder / "then")
    before, was = dump(then), tables(then)
    there = folder / "house"
    shutil.copytree(then, there)
    longest = _whole(there, then)
    found: Counter[str] = Counter()
    # However fast or slow it is, some of them come in the middle.
    while found["kills"] < kills or not (found["upgrading"] and found["old"]):
        part = _killed_after(chance.uniform(0, longest * 1.1), there)
        found["kills"] += part != "done"
        found[part] += 1
        if _taken(there) == 3:
            assert dump(there) == before, "it is neither the old house nor the new one"
            found["old"] += 1
            if chance.random() < 0.5:
                continue  # and what was broken off is simply done over
        else:
            _prove_new(there, was)
            found["new"] += 1
        _again(there, then)
    upgrade(there, KNOWN)
    _prove_new(there, was)
    sys.stdout.write(json.dumps(found) + "\n")


def _whole(there: Path, then: Path) -> float:
    began = time.monotonic()
    assert _killed_after(600, there) == "done"
    _again(there, then)
    return time.monotonic() - began


def _killed_after(seconds: float, there: Path) -> str:
    """Upgrade in a process of its own, kill it after a while, and give the part it had come to."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        _upgrade_and_end(there, writing)
    os.close(writing)
    with os.fdopen(reading) as told:
        _wait(child, seconds)
        parts = told.read().split()
    return parts[-1] if parts else "beginning"


def _upgrade_and_end(there: Path, writing: int) -> NoReturn:
    def told(part: str, _done: int, _of: int) -> None:
        os.write(writing, f"{part}\n".encode())

    try:
        upgrade(there, KNOWN, told)
        told("done", 0, 0)
    finally:
        os._exit(0)


def _wait(child: int, seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if os.waitpid(child, os.WNOHANG)[0]:
            return
        time.sleep(0.0005)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def _taken(there: Path) -> int:
    with closing(sqlite3.connect(there / "house.db")) as db:
        assert db.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert db.execute("pragma foreign_key_check").fetchall() == []
        return int(db.execute("select max(number) from migrations").fetchone()[0])


def _prove_new(there: Path, was: dict[str, Table]) -> None:
    now = tables(there)
    assert _taken(there) == 6
    for name, table in was.items():
        assert now[name] == table or name in {"people", "migrations"}, f"{name} is not as it was"
    assert len(now["echoes"][1])
    assert not any(words != words.upper() for _, words in now["echoes"][1])
    assert now["people"][0][-1] == "mug"


def _again(there: Path, then: Path) -> None:
    for each in there.glob("house.db*"):
        each.unlink()
    shutil.rmtree(there / BACKUPS, ignore_errors=True)
    shutil.copy(then / "house.db", there / "house.db")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
