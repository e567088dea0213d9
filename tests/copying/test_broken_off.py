"""A move that was broken off goes on; one whose house changed meanwhile is found out."""

import itertools
import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from kith.foundation.errors import Conflict, Elsewhere
from kith.infrastructure.sqlite import execute
from tests.cluster import Cluster, name_in
from tests.copying.houses import (
    TO_FILE,
    TO_POSTGRES,
    database_export,
    file_export,
    in_file,
    move,
    much,
    stopping_at,
)

MANY = 20_000


def killed_at(part: str, far: int, where: str, folder: Path, url: str) -> None:
    """Let a process move a house, and kill it once a part of that has come so far."""
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-m", "tests.copying.slowly", where, str(folder), url]
    with subprocess.Popen(  # noqa: S603 - a program of this test
        command, env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as moving:
        assert moving.stdin
        assert moving.stdout
        for line in moving.stdout:
            now, done, _ = line.split()
            if now == part and int(done) >= far:
                break
            moving.stdin.write("\n")
        moving.kill()
    assert moving.returncode == -signal.SIGKILL, "it went on to the end"


@pytest.mark.parametrize(
    ("part", "far"), [("moving", 6000), ("moving", 16000), ("indexing", 20), ("comparing", 6000)]
)
def test_killed_on_the_way_to_postgresql_it_goes_on(
    folder: Path, database: str, cluster: Cluster, part: str, far: int
) -> None:
    much(folder, MANY)
    before = file_export(folder / "house.db")
    killed_at(part, far, TO_POSTGRES, folder, database)
    assert file_export(folder / "house.db") == before
    assert cluster.sql("select to_regclass('house')", database=name_in(database)) == [""]
    there = int(cluster.sql("select count(*) from kith_moving.house_log", database=name_in(database))[0])  # fmt: skip
    moved: list[int] = []

    def told(part: str, done: int, _of: int) -> None:
        if part == "moving":
            moved.append(done)

    move(TO_POSTGRES, folder, database, told=told)
    assert database_export(database) == before
    assert there > 0
    assert max(b - a for a, b in itertools.pairwise(moved)) >= there
    kept = cluster.sql("select nspname from pg_namespace where nspname like 'kith%'", database=name_in(database))  # fmt: skip
    assert kept == []


@pytest.mark.parametrize(
    ("part", "far"), [("moving", 6000), ("moving", 16000), ("comparing", 6000)]
)
def test_killed_on_the_way_to_a_file_it_goes_on(
    folder: Path, database: str, part: str, far: int
) -> None:
    much(folder, MANY)
    before = file_export(folder / "house.db")
    move(TO_POSTGRES, folder, database)
    killed_at(part, far, TO_FILE, folder, database)
    assert database_export(database) == before
    assert not (folder / "house.db").exists()
    assert (folder / "house.db.moving").stat().st_size > 100_000
    move(TO_FILE, folder, database)
    assert file_export(folder / "house.db") == before
    assert sorted(path.name for path in folder.glob("house.db*")) == [
        "house.db", "house.db.moved-2026-11-23",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("update house_log set about = 'other' where id = 7", "in row 7 of house_log, column about"),
        ("delete from house_log where id = 7", "has a row 7 of house_log that the house has not"),
        ("insert into house_log values (-7, 'Opened', '')", "lacks row -7 of house_log"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("where", [TO_POSTGRES, TO_FILE])
def test_a_house_that_changed_meanwhile_is_found_out(
    folder: Path, database: str, cluster: Cluster, where: str, change: str, told: str
) -> None:
    much(folder, MANY)
    if where == TO_FILE:
        move(TO_POSTGRES, folder, database)
    with stopping_at("moving", 16000) as stop:
        move(where, folder, database, told=stop)
    if where == TO_FILE:
        cluster.sql(change, database=name_in(database))
    else:
        in_file(folder, change)
    with pytest.raises(Elsewhere) as wrong:
        move(where, folder, database)
    assert told in str(wrong.value)
    assert str(wrong.value).endswith("Begin again with --afresh.")
    move(where, folder, database, afresh=True)
    if where == TO_FILE:
        assert file_export(folder / "house.db") == database_export(database)
    else:
        assert database_export(database) == file_export(folder / "house.db.moved-2026-11-23")


def test_a_copy_that_a_loss_of_power_has_damaged_is_not_swapped_in(
    folder: Path, database: str
) -> None:
    much(folder, MANY)
    before = file_export(folder / "house.db")
    move(TO_POSTGRES, folder, database)
    unfinished = folder / "house.db.moving"
    for part in ("moving", "comparing"):
        with stopping_at(part, 6000) as stop:
            move(TO_FILE, folder, database, told=stop)
        with closing(apsw.Connection(str(unfinished))) as db:
            ((page,),) = execute(
                db, "select rootpage from sqlite_schema where name = 'posts_by_a_person'"
            )
        with unfinished.open("r+b") as file:
            file.seek((page - 1) * 4096)
            file.write(b"\xff" * 4096)
        with pytest.raises(Elsewhere, match=r"is damaged .*Begin again with --afresh"):
            move(TO_FILE, folder, database)
        assert not (folder / "house.db").exists()
        unfinished.write_bytes(b"nothing that could be read" * 1000)
        with pytest.raises(Elsewhere, match=r"is damaged .*Begin again with --afresh"):
            move(TO_FILE, folder, database)
        unfinished.unlink()
    move(TO_FILE, folder, database, afresh=True)
    assert file_export(folder / "house.db") == before


def test_killed_between_its_last_two_breaths_it_goes_on(
    folder: Path, database: str, cluster: Cluster
) -> None:
    before = file_export(folder / "house.db")
    with stopping_at("comparing", 200) as stop:
        move(TO_POSTGRES, folder, database, told=stop)
    left = (folder / "house.db").rename(folder / "house.db.moved-2026-11-22")
    moved = move(TO_POSTGRES, folder, database)
    assert (moved.left, database_export(database)) == (str(left), before)

    with stopping_at("comparing", 200) as stop:
        move(TO_FILE, folder, database, told=stop)
    cluster.sql("create table moved (day text); alter table moved owner to kith", database=name_in(database))  # fmt: skip
    move(TO_FILE, folder, database)
    assert file_export(folder / "house.db") == before
    assert cluster.sql("select day from moved", database=name_in(database)) == ["2026-11-23"]


def test_a_number_that_was_given_meanwhile_is_not_given_twice(folder: Path, database: str) -> None:
    with stopping_at("comparing") as stop:
        move(TO_POSTGRES, folder, database, told=stop)
    in_file(folder, "update sqlite_sequence set seq = seq + 10 where name = 'facts'")
    move(TO_POSTGRES, folder, database)
    assert database_export(database) == file_export(folder / "house.db.moved-2026-11-23")


def test_a_move_that_another_kith_began_begins_again(
    folder: Path, database: str, cluster: Cluster
) -> None:
    much(folder, MANY)
    with stopping_at("moving", 6000) as stop:
        move(TO_POSTGRES, folder, database, told=stop)
    cluster.sql(
        "delete from kith_moving.migrations where number = (select max(number) from kith_moving.migrations)",
        database=name_in(database),
    )
    with pytest.raises(Conflict, match="--afresh"):
        move(TO_POSTGRES, folder, database)
    move(TO_POSTGRES, folder, database, afresh=True)


def test_what_goes_wrong_at_the_very_end_leaves_the_old_house_its_name(
    folder: Path, database: str, cluster: Cluster
) -> None:
    """Somebody takes the right to make tables away, after all was copied."""

    def told(part: str, done: int, of: int) -> None:
        if part == "comparing" and done == of:
            cluster.sql("revoke create on schema public from public, kith; alter schema public owner to postgres", database=name_in(database))  # fmt: skip

    with pytest.raises(Elsewhere, match="Let the user own the database"):
        move(TO_POSTGRES, folder, database, told=told)
    assert (folder / "house.db").exists()
    cluster.sql("grant create on schema public to kith", database=name_in(database))
    move(TO_POSTGRES, folder, database)
    assert not (folder / "house.db").exists()
