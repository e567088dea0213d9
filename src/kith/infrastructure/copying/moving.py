"""Moves a stopped house from its file to PostgreSQL and back: copied aside, compared, then swapped in."""

import contextlib
import os
from collections.abc import Generator
from pathlib import Path
from typing import Any

from kith.foundation.errors import Conflict
from kith.foundation.languages import Saying, say
from kith.infrastructure.checkup import has_house
from kith.infrastructure.copying import staged_file, staging
from kith.infrastructure.copying.addresses import shown
from kith.infrastructure.copying.carrying import carry, compare
from kith.infrastructure.copying.file_side import FileSide, in_thread
from kith.infrastructure.copying.fitness import prove_fit
from kith.infrastructure.copying.postgres_side import PostgresSide
from kith.infrastructure.copying.reaching import hold, keep_still, reached
from kith.infrastructure.copying.sides import Moved, Told
from kith.infrastructure.copying.tables import tables_of
from kith.infrastructure.copying.wrongs import on_disk
from kith.infrastructure.files import DATABASE, Folder
from kith.infrastructure.migrations import on_postgres
from kith.infrastructure.migrations.run import check, prove_today, steps

UNFINISHED = f"{DATABASE}.moving"


async def to_postgres(
    folder: Path, url: str, told: Told, *, afresh: bool, replace: bool, day: str
) -> Moved:
    """Move the house in a folder into a database; its file stays, under a name that is no house's."""
    file = folder / DATABASE
    known = steps()
    tables = tables_of(known)
    async with contextlib.AsyncExitStack() as held:
        held.enter_context(_alone(folder))
        _prove_house(folder)
        connection = await held.enter_async_context(reached(url))
        await hold(connection, url)
        holds = await staging.look(connection, url)
        source_file = _source(folder, holds)
        db = held.enter_context(staged_file.closed_to_others(source_file))
        check(db)
        if holds.house and not replace:
            raise Conflict(staging.already(url))
        await prove_fit(db, tables, told)
        await staging.stage(connection, known, afresh=afresh)
        source, target = FileSide(db), PostgresSide(connection)
        rows = await carry(source, target, tables, told)
        await staging.make_fast(connection, tables, told)
        await compare(source, target, tables, told)
        left = source_file
        if left == file:
            left = staged_file.set_aside(file, f"moved-{day}")
        try:
            aside = await staging.swap_in(connection, holds.schema, day)
        except BaseException:
            staged_file.put_back(left, file)
            raise
    return Moved(rows, len(tables), str(left), aside)


async def to_file(
    folder: Path, url: str, told: Told, *, afresh: bool, replace: bool, day: str
) -> Moved:
    """Move the house in a database into a folder; it stays in the database too, marked as moved."""
    known = steps()
    tables = tables_of(known)
    async with contextlib.AsyncExitStack() as held:
        held.enter_context(_alone(folder))
        if not replace:
            staged_file.prove_not_there(folder / DATABASE)
        connection = await held.enter_async_context(reached(url))
        await hold(connection, url)
        unfinished = folder / UNFINISHED
        goes_on = unfinished.exists() and not staged_file.is_there(folder / DATABASE)
        await _prove_there(connection, url, goes_on=goes_on)
        async with connection.transaction(isolation="repeatable_read"):
            await keep_still(connection, tables)
            if afresh:
                staged_file.forget(unfinished)
            with staged_file.filling(unfinished, known) as db:
                source, target = PostgresSide(connection), FileSide(db)
                rows = await carry(source, target, tables, told)
                await compare(source, target, tables, told)
                await in_thread(staged_file.prove_filled, db)
                await in_thread(staged_file.prove_sound, db)
            await connection.execute("create table if not exists moved (day text not null)")
            await connection.execute("insert into moved (day) values ($1)", day)
        try:
            aside = _put_in_place(folder, day)
        except BaseException:
            await connection.execute("drop table moved")
            raise
    return Moved(rows, len(tables), shown(url), aside)


@contextlib.contextmanager
def _alone(folder: Path) -> Generator[None]:
    """Keep a running house out of a folder meanwhile."""
    lock = Folder(str(folder)).hold()
    try:
        with on_disk(folder):
            yield
    finally:
        os.close(lock)


def _prove_house(folder: Path) -> None:
    if not has_house(folder) and not _left(folder):
        raise Conflict(say("There is no house in {folder} to move.", folder=str(folder)))


def _source(folder: Path, holds: staging.Holds) -> Path:
    """Give the file of the house, also where a move was killed as it gave it its other name."""
    if has_house(folder):
        return folder / DATABASE
    left = _left(folder)[-1]
    if holds.house or not holds.staged:
        raise Conflict(_moved_away(left))
    return left


def _left(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"{DATABASE}.moved-*[0-9]"))


async def _prove_there(connection: Any, url: str, *, goes_on: bool) -> None:  # noqa: ANN401 - a connection
    """Raise unless there is a house that was not moved away, but perhaps as far as to be called so."""
    if not (await staging.look(connection, url)).house:
        raise Conflict(say("There is no house in {where} to move.", where=shown(url)))
    if await connection.fetchval("select to_regclass('moved')") is not None and not goes_on:
        why = say(
            "The house in {where} was moved to a file on {day}. To move it once more: drop table moved",
            where=shown(url), day=str(await connection.fetchval("select max(day) from moved")),
        )  # fmt: skip
        raise Conflict(why)
    prove_today(await on_postgres.pending(connection))


def _put_in_place(folder: Path, day: str) -> str:
    file, unfinished = folder / DATABASE, folder / UNFINISHED
    staged_file.keep(unfinished)
    aside = str(staged_file.set_aside(file, f"aside-{day}")) if staged_file.is_there(file) else ""
    try:
        unfinished.rename(file)
        staged_file.keep(folder)
    except BaseException:
        if aside:
            staged_file.put_back(Path(aside), file)
        raise
    return aside


def _moved_away(file: Path) -> Saying:
    return say(
        "The house in {folder} was moved to PostgreSQL. To move it once more, rename {file} to house.db.",
        folder=str(file.parent), file=str(file),
    )  # fmt: skip
