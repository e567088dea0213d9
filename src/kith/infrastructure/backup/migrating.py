"""Brings a house to today's schema, with a backup of it first."""

import contextlib
from collections.abc import Sequence
from pathlib import Path

import apsw

from kith.infrastructure.backup.archive import Told
from kith.infrastructure.backup.making import BACKUPS, Made, back_up
from kith.infrastructure.backup.restoring import held
from kith.infrastructure.checkup import loose_ends, plainly
from kith.infrastructure.files import DATABASE
from kith.infrastructure.migrations.run import Step, migrate, pending
from kith.infrastructure.sqlite import connect


def bring_to_today(
    folder: Path, *, now: int, zone: str, told: Told, known: list[Step] | None = None
) -> tuple[Made | None, Sequence[Step]]:
    """Take the steps a house has not taken yet; give the backup made before, and the steps."""
    with plainly(folder), held(folder):
        with contextlib.closing(connect(str(folder / DATABASE), readonly=True)) as db:
            todo = pending(db, known)
        if not todo:
            return None, ()
        made = back_up(folder, folder / BACKUPS, now=now, zone=zone, told=told)
        with contextlib.closing(connect(str(folder / DATABASE))) as db:
            taken = migrate(db, known)
            if loose_ends(db):
                raise apsw.CorruptError("rows point to rows that are not there")
        return made, taken
