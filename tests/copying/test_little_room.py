"""Where a disk is full or PostgreSQL goes away, nothing is half there, and the same command goes on."""

import shutil
import signal
import subprocess
from collections.abc import Generator
from pathlib import Path

import pytest

from kith.foundation.errors import Elsewhere
from tests.cluster import Cluster, name_in
from tests.copying.houses import TO_FILE, TO_POSTGRES, database_export, file_export, move, much
from tests.infrastructure.small_disk import SmallDisk


@pytest.fixture
def small_disk(cluster: Cluster) -> Generator[SmallDisk]:
    """A disk of one megabyte, where this user may mount one; in a folder that PostgreSQL may look into."""
    disk = SmallDisk(cluster.folder / "disk")
    try:
        disk.mount()
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("a full disk needs the right to mount one: run the tests as root")
    yield disk
    disk.unmount()
    disk.path.rmdir()


def test_a_disk_too_small_for_the_file_leaves_the_house_where_it_is(
    folder: Path, database: str, small_disk: SmallDisk
) -> None:
    much(folder, 45_000)
    before = file_export(folder / "house.db")
    move(TO_POSTGRES, folder, database)
    with pytest.raises(Elsewhere, match=r"disk of .*disk is full\. Make room and run the same"):
        move(TO_FILE, small_disk.path, database)
    assert not (small_disk.path / "house.db").exists()
    assert database_export(database) == before
    small_disk.grow()
    move(TO_FILE, small_disk.path, database)
    assert file_export(small_disk.path / "house.db") == before


@pytest.fixture
def cramped(cluster: Cluster, small_disk: SmallDisk) -> Generator[str]:
    """The address of a database that keeps its tables on the small disk."""
    shutil.chown(small_disk.path, cluster.owner)
    cluster.sql(f"create tablespace small location '{small_disk.path}'")
    cluster.sql("grant create on tablespace small to kith")
    database = cluster.fresh()
    cluster.sql(f"alter database {name_in(database)} set default_tablespace to small")
    yield database
    cluster.drop(database)
    cluster.sql("drop tablespace small")


def test_a_disk_too_small_for_postgresql_leaves_the_house_where_it_is(
    folder: Path, cluster: Cluster, cramped: str
) -> None:
    much(folder, 45_000)
    before = file_export(folder / "house.db")
    with pytest.raises(Elsewhere, match=r"disk of PostgreSQL is full\. Make room and run the same"):
        move(TO_POSTGRES, folder, cramped)
    assert file_export(folder / "house.db") == before
    cluster.sql(f"alter database {name_in(cramped)} reset default_tablespace")
    move(TO_POSTGRES, folder, cramped, afresh=True)
    assert database_export(cramped) == before


@pytest.mark.parametrize("where", [TO_POSTGRES, TO_FILE])
@pytest.mark.parametrize(
    ("part", "how"), [("moving", signal.SIGQUIT), ("comparing", signal.SIGINT)]
)
def test_a_postgresql_that_goes_away_is_said_and_waited_for(
    folder: Path, database: str, cluster: Cluster, where: str, part: str, how: signal.Signals
) -> None:
    much(folder, 45_000)
    before = file_export(folder / "house.db")
    if where == TO_FILE:
        move(TO_POSTGRES, folder, database)
    stopped: list[int] = []

    def told(now: str, done: int, _of: int) -> None:
        if now == part and done > 6000 and not stopped:
            stopped.append(done)
            cluster.stop(how)

    try:
        with pytest.raises(Elsewhere, match="went away in the middle"):
            move(where, folder, database, told=told)
    finally:
        cluster.start()
    assert (folder / "house.db").exists() == (where == TO_POSTGRES)
    move(where, folder, database)
    there = folder / ("house.db" if where == TO_FILE else "house.db.moved-2026-11-23")
    assert file_export(there) == database_export(database) == before
