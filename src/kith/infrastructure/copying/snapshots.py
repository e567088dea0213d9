"""A house in PostgreSQL as an SQLite file of one moment, and a database filled from such a file.

Backups are made and brought back with these two.
"""

import contextlib
from pathlib import Path
from typing import Any

import apsw

from kith.foundation.errors import Conflict
from kith.foundation.languages import say
from kith.infrastructure.copying import staged_file, staging
from kith.infrastructure.copying.addresses import shown
from kith.infrastructure.copying.carrying import carry, compare
from kith.infrastructure.copying.file_side import FileSide, in_thread
from kith.infrastructure.copying.fitness import prove_fit
from kith.infrastructure.copying.postgres_side import PostgresSide
from kith.infrastructure.copying.reaching import hold, reached
from kith.infrastructure.copying.sides import Told
from kith.infrastructure.copying.tables import tables_of
from kith.infrastructure.copying.wrongs import on_disk
from kith.infrastructure.migrations import on_postgres
from kith.infrastructure.migrations.run import Step, pending, steps


async def into_file(url: str, file: Path, told: Told) -> None:
    """Copy a house as of one moment into a new file, which is on the disk whole or not there at all.

    The house may run meanwhile, and may be behind today's schema: then the file is behind too.
    """
    if staged_file.is_there(file):
        raise Conflict(say("There is a file {file} already.", file=str(file)))

    def copied(_part: str, done: int, of: int) -> None:
        told("copying", done, of)

    try:
        async with (
            reached(url) as connection,
            connection.transaction(isolation="repeatable_read", readonly=True),
        ):
            known = await _taken(connection, url)
            with staged_file.filling(file, known) as db:
                await carry(PostgresSide(connection), FileSide(db), tables_of(known), copied)
                await in_thread(staged_file.prove_filled, db)
        with on_disk(file.parent):
            staged_file.keep(file)
    except BaseException:
        staged_file.forget(file)
        raise


async def from_file(file: Path, url: str, told: Told, *, replace: bool, day: str) -> str:
    """Put the house of a file into a database: all of it, each row compared, or nothing.

    Gives the schema into which a house was set aside that was there before, or nothing.
    """
    with on_disk(file.parent), contextlib.closing(_opened(file)) as db:
        todo = pending(db)
        known = [step for step in steps() if step not in todo]
        await prove_fit(db, tables_of(known), told)
        async with reached(url) as connection:
            await hold(connection, url)
            holds = await staging.look(connection, url)
            if holds.house and not replace:
                raise Conflict(staging.already(url))
            try:
                await _fill(connection, FileSide(db), known, told)
                return await staging.swap_in(connection, holds.schema, day)
            except BaseException:
                with contextlib.suppress(Exception):  # what went wrong first is what counts
                    await staging.forget(connection)
                raise


async def _fill(connection: Any, source: FileSide, known: list[Step], told: Told) -> None:  # noqa: ANN401 - a connection
    tables, target = tables_of(known), PostgresSide(connection)
    await staging.stage(connection, known, afresh=True)
    await carry(source, target, tables, told)
    await staging.make_fast(connection, tables, told)
    await compare(source, target, tables, told)


async def _taken(connection: Any, url: str) -> list[Step]:  # noqa: ANN401 - a connection
    """Give the steps that a house in a database has taken."""
    todo = await on_postgres.pending(connection)
    known = [step for step in steps() if step not in todo]
    if not known:
        raise Conflict(
            say("There is no house in {where}. Start one with: kith run", where=shown(url))
        )
    return known


def _opened(file: Path) -> apsw.Connection:
    return apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READONLY)
