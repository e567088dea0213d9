"""What the tests of this floor are given: a file at today's schema, a clock to set, a small disk."""

import subprocess
from collections.abc import AsyncGenerator, Generator
from pathlib import Path

import pytest

from kith.infrastructure import line, pool
from kith.infrastructure.migrations.run import migrate
from kith.infrastructure.sqlite import connect
from tests.infrastructure.patience import LONG
from tests.infrastructure.small_disk import SmallDisk
from tests.infrastructure.together import Two, two_open
from tests.keeping import InPostgres, Keeping


@pytest.fixture(scope="session")
def empty_house(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of a house at today's schema, with nothing in it."""
    file = tmp_path_factory.mktemp("empty") / "house.db"
    db = connect(str(file))
    migrate(db)
    db.close()
    return file.read_bytes()


@pytest.fixture
def path(tmp_path: Path, empty_house: bytes) -> str:
    """The path of a house's file, at today's schema, with nothing in it."""
    file = tmp_path / "house.db"
    file.write_bytes(empty_house)
    return str(file)


@pytest.fixture
def there(keeping: Keeping, monkeypatch: pytest.MonkeyPatch) -> InPostgres:
    """An empty house in PostgreSQL, waited for as long as it takes; the test runs on that engine only."""
    assert isinstance(keeping, InPostgres)
    monkeypatch.setattr(line, "_PATIENCE", LONG)
    monkeypatch.setattr(pool, "_CONNECT_WITHIN", LONG)
    return keeping


@pytest.fixture
async def two(there: InPostgres, anyio_backend: str) -> AsyncGenerator[Two]:
    """A house in PostgreSQL that two processes have open; neither listens yet."""
    assert anyio_backend
    async with two_open(there) as houses:
        yield houses


@pytest.fixture
def small_disk(tmp_path: Path) -> Generator[SmallDisk]:
    """A disk of one megabyte, where this user may mount one."""
    disk = SmallDisk(tmp_path / "disk")
    try:
        disk.mount()
    except (OSError, subprocess.CalledProcessError):
        pytest.skip(
            "a full and a read-only disk need the right to mount one: run the tests as root"
        )
    yield disk
    disk.unmount()
