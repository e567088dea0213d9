"""Takes a house to today's schema: a backup first, then all steps, proved, or nothing."""

import contextlib
from collections.abc import Generator, Sequence
from pathlib import Path

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.infrastructure.backup.archive import Told
from kith.infrastructure.backup.copies import Copying
from kith.infrastructure.backup.making import BACKUPS, Made, Sealing, back_up
from kith.infrastructure.backup.restoring import held
from kith.infrastructure.backup.stepping import Stepping, Unsound
from kith.infrastructure.migrations.run import Step, steps


@contextlib.contextmanager
def held_still(
    folder: Path, stepping: Stepping, known: list[Step] | None = None
) -> Generator[list[Step]]:
    """Keep every other Kith off a house meanwhile, and give the steps that it has not taken."""
    with held(folder), stepping.held():
        yield stepping.ahead(steps() if known is None else known)


def upgrade(
    folder: Path,
    stepping: Stepping,
    todo: Sequence[Step],
    *,
    now: int,
    zone: str,
    told: Told,
    copying: Copying | None = None,
    sealing: Sealing | None = None,
    known: list[Step] | None = None,
) -> Made:
    """Take the steps that a house held still has not taken; give the backup made before."""
    made = back_up(
        folder, folder / BACKUPS, now=now, zone=zone, told=told, copying=copying, sealing=sealing
    )
    try:
        stepping.take(todo, steps() if known is None else known, told)
    except Unsound as wrong:
        why = say(
            "The upgraded house was not as it should be ({why}), so it was not kept. The house is as it was: run it with the Kith it came from.",
            why=str(wrong),
        )
        raise Elsewhere("database", why) from wrong
    return made
