"""A house opened where its settings say that it is kept."""

import contextlib
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.foundation.settings import Settings
from kith.infrastructure.database import Database
from kith.infrastructure.files import DATABASE
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.migrations.run import is_empty, migrate
from kith.infrastructure.sqlite import connect


async def open_database(settings: Settings, file: str, *, now: Callable[[], int]) -> Database:
    """Open a house at today's schema, or raise what is wrong with it."""
    if not settings.database:
        return HouseFile(file, now=now, queue=settings.queue)
    # A house on SQLite does without the driver of the other.
    opened = import_module("kith.infrastructure.house_postgres").opened
    return await opened(
        settings.database, replica=settings.replica, connections=settings.connections,
        queue=settings.queue, now=now,
    )  # fmt: skip


async def make_ready(settings: Settings, file: str) -> None:
    """Give an empty database today's schema; a house that is behind is left for `kith upgrade`."""
    if settings.database:
        make_ready_there = import_module("kith.infrastructure.house_postgres").make_ready
        await make_ready_there(settings.database, beside=file if _holds_something(file) else "")
        return
    make_file_ready(file)


def make_file_ready(file: str) -> None:
    """Give an empty file today's schema."""
    if not Path(file).exists() and Path(f"{file}.moving").exists():
        why = say(
            "A house is on its way into {folder}. Run: kith move-database --to file",
            folder=str(Path(file).parent),
        )
        raise Elsewhere("database", why)
    if not Path(file).exists() and (moved := sorted(Path(file).parent.glob(f"{DATABASE}.moved-*"))):
        why = say(
            "The house in {folder} was moved to PostgreSQL: set database in kith.toml. "
            "To go back to the file, rename {file} to house.db.",
            folder=str(Path(file).parent),
            file=moved[-1].name,
        )
        raise Elsewhere("database", why)
    with contextlib.closing(connect(file)) as db:
        if is_empty(db):
            migrate(db)


def _holds_something(file: str) -> bool:
    path = Path(file)
    return path.exists() and path.stat().st_size > 0
