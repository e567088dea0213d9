"""Upgrades a house at the third schema by two steps, and is killed at one turn of the way.

python -m tests.upgrades.dying FOLDER TURN DONE
"""

import os
import signal
import sys
from pathlib import Path

from kith.infrastructure.backup import stepping
from kith.infrastructure.migrations.run import Step, steps
from tests.upgrades.old_houses import upgrade

KNOWN = [
    *steps()[:3],
    Step(4, "mugs", "create table mugs (id integer primary key, whose text not null);"),
    Step(5, "filled", "insert into mugs (whose) select name from people order by id;"),
]


def main(folder: Path, turn: str, at: int) -> None:
    """Upgrade until that turn: a part of the work that is told of, or the end of a function."""

    def told(part: str, done: int, _of: int) -> None:
        if (part, done) == (turn, at):
            os.kill(os.getpid(), signal.SIGKILL)

    for place, name in ((stepping, "_prove"), (stepping.HouseFileStepping, "take")):
        setattr(place, name, _then(getattr(place, name), name, told))
    upgrade(folder, KNOWN, told)


def _then(itself: object, name: str, told: object) -> object:
    assert callable(itself)
    assert callable(told)

    def both(*args: object) -> None:
        itself(*args)
        told(name, 0, 0)

    return both


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
