"""A house in PostgreSQL as a file of one moment, and a database filled from such a file, for backups."""

import asyncio
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from kith.foundation.errors import Conflict, Elsewhere, Wrong
from kith.infrastructure.checkup import damage, loose_ends
from kith.infrastructure.copying.snapshots import from_file, into_file
from kith.infrastructure.migrations import on_postgres
from kith.infrastructure.migrations.run import pending, steps
from kith.infrastructure.sqlite import execute
from tests.cluster import Cluster, name_in
from tests.copying.houses import (
    TO_POSTGRES,
    connected,
    database_export,
    file_export,
    in_file,
    move,
    much,
    untold,
)


def test_a_house_in_a_database_becomes_a_file_that_is_the_same(
    folder: Path, database: str, tmp_path: Path
) -> None:
    before = file_export(folder / "house.db")
    move(TO_POSTGRES, folder, database)
    copy = tmp_path / "copy.db"
    asyncio.run(into_file(database, copy, untold))
    assert file_export(copy) == before
    assert copy.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.glob("copy.db*")] == ["copy.db"]
    with closing(apsw.Connection(str(copy))) as db:
        assert (damage(db, thorough=True), loose_ends(db), pending(db)) == ("", 0, [])
    with pytest.raises(Conflict, match="There is a file"):
        asyncio.run(into_file(database, copy, untold))
    assert file_export(copy) == before


def test_what_is_written_meanwhile_is_in_the_copy_wholly_or_not_at_all(
    folder: Path, database: str, tmp_path: Path
) -> None:
    """Each row of one table has its like in another, and both are written while the copying goes on."""
    much(folder, 20_000)
    move(TO_POSTGRES, folder, database)
    copy, written = tmp_path / "copy.db", 0

    async def copying() -> None:
        nonlocal written
        done = asyncio.Event()

        async def write() -> None:
            nonlocal written
            async with connected(database, name="kith") as writer:
                while not done.is_set():
                    written += 1
                    async with writer.transaction():
                        await writer.execute(
                            "insert into house_log values ($1, 'Pair', '')", -written
                        )
                        await writer.execute(
                            "insert into first_links values ($1, $2)", b"%d" % written, -written
                        )

        writing = asyncio.create_task(write())
        await into_file(database, copy, untold)
        done.set()
        await writing

    asyncio.run(copying())
    with closing(apsw.Connection(str(copy))) as db:
        one = set(execute(db, "select id from house_log where kind = 'Pair'"))
        other = set(execute(db, "select until_at from first_links"))
    assert one == other
    assert len(one) < written


def test_a_house_that_is_behind_becomes_a_file_that_is_behind(
    database: str, tmp_path: Path
) -> None:
    async def kept_by_an_older_kith() -> None:
        async with connected(database) as connection:
            await on_postgres.migrate(connection, steps()[:-1])
            await connection.execute("insert into homes values (5, 'garden.example')")

    asyncio.run(kept_by_an_older_kith())
    copy = tmp_path / "copy.db"
    asyncio.run(into_file(database, copy, untold))
    with closing(apsw.Connection(str(copy))) as db:
        assert pending(db) == steps()[-1:]
        assert list(execute(db, "select * from homes")) == [(5, "garden.example")]


def test_what_can_not_be_copied_leaves_no_file(
    folder: Path, database: str, cluster: Cluster, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    for url, told in ((database, "There is no house in"), (f"{database}x", "no database of this")):
        with pytest.raises(Wrong, match=told):
            asyncio.run(into_file(url, copy, untold))
    much(folder, 10_000)
    move(TO_POSTGRES, folder, database)

    def stop(_part: str, done: int, _of: int) -> None:
        if done > 3000:
            cluster.stop()

    try:
        with pytest.raises(Elsewhere, match="went away in the middle"):
            asyncio.run(into_file(database, copy, stop))
    finally:
        cluster.start()
    assert [*tmp_path.glob("copy.db*")] == []


def test_a_file_goes_into_a_database_whole_or_not_at_all(
    folder: Path, database: str, cluster: Cluster
) -> None:
    much(folder, 10_000)
    file = folder / "house.db"

    def put(*, replace: bool = False) -> str:
        return asyncio.run(
            from_file(file, database, untold, replace=replace, day="2026-11-23")
        )  # fmt: skip

    in_file(folder, "insert into jobs values (1, 'a', 'b', 'stuck', 1, 1, 5000000000, '')")
    with pytest.raises(Wrong, match="row 1 of jobs: its tries is too large"):
        put()
    in_file(folder, "delete from jobs")
    sql = "select count(*) from pg_class where relnamespace in (select oid from pg_namespace where nspname !~ '^pg_|^info')"
    assert cluster.sql(sql, database=name_in(database)) == ["0"]

    assert put() == ""
    assert database_export(database) == file_export(file)
    assert file.exists()
    with pytest.raises(Conflict, match="With --replace it is set aside first"):
        put()
    in_file(folder, "update house set name = 'Orchard'")
    assert put(replace=True) == "kith_aside_2026_11_23"
    assert database_export(database) == file_export(file)
    assert put(replace=True) == "kith_aside_2026_11_23_2"
