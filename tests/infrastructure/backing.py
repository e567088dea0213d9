"""A house to back up, and how it is backed up and brought back in the tests."""

import contextlib
import sqlite3
from pathlib import Path

import apsw

from kith.infrastructure.backup.lying import Opening
from kith.infrastructure.backup.making import Made, Sealing, back_up
from kith.infrastructure.backup.restoring import Restored, restore
from kith.infrastructure.migrations.run import Step, migrate
from kith.infrastructure.sqlite import connect, execute

NOON = 1_795_435_200_000  # 23 November 2026
PICTURE = bytes(range(256)) * 40


def silent(_part: str, _done: int, _of: int) -> None:
    """Tell nobody how far it is."""


def a_house(folder: Path, known: list[Step] | None = None) -> Path:
    """A house that somebody made, with settings, two pictures and something said."""
    (folder / "media" / "ab").mkdir(parents=True)
    (folder / "media" / "ab" / "picture").write_bytes(PICTURE)
    (folder / "media" / "沢.webp").write_bytes(b"tea")
    (folder / "kith.toml").write_text('zone = "Europe/Berlin"\n')
    with contextlib.closing(connect(str(folder / "house.db"))) as db:
        migrate(db, known)
        do(
            db,
            """
            insert into house (id, name, purpose, shape, secret, made_at)
            values (1, 'Tom''s Garden', '', 'friends', x'00', 1)""",
        )
        do(db, "insert into homes (id, domain) values (1, null)")
        do(
            db,
            """
            insert into house_log (id, kind, about)
            with recursive n (n) as (select 1 union all select n + 1 from n where n < 2000)
            select n, 'key', 'Mara ' || n from n""",
        )
    return folder


def do(db: apsw.Connection, sql: str) -> None:
    list(execute(db, sql))


def backed_up(folder: Path, to: Path | None = None, sealing: Sealing | None = None) -> Made:
    return back_up(
        folder, to or folder.parent / "backups", now=NOON, zone="UTC", told=silent, sealing=sealing
    )


def brought_back(
    file: Path, into: Path, *, replace: bool = False, key: Opening | None = None
) -> Restored:
    return restore(file, into, replace=replace, now=NOON, zone="UTC", told=silent, key=key)


def dump(folder: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(folder / "house.db")) as db:
        return list(db.iterdump())


def below(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
