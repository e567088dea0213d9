"""What the tests of copying are given: the cast's house in a folder, and a database to go to."""

import asyncio
import os
import shutil
from pathlib import Path

import pytest

from tests.cast import build_garden
from tests.interfaces.cli.asking import Kith


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whoever runs the tests may have a house or a PostgreSQL of their own: they are not asked."""
    for name in [name for name in os.environ if name.startswith(("KITH_", "PG"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture(scope="session")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cast's house in a file, built once."""
    folder = tmp_path_factory.mktemp("grown") / "house"
    asyncio.run(build_garden(folder))
    return folder


@pytest.fixture
def folder(grown: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of the cast's house, as KITH_DATA names it."""
    shutil.copytree(grown, tmp_path / "garden")
    (tmp_path / "garden").chmod(0o700)
    monkeypatch.setenv("KITH_DATA", str(tmp_path / "garden"))
    return tmp_path / "garden"


@pytest.fixture
def kith(capsys: pytest.CaptureFixture[str]) -> Kith:
    return Kith(capsys)
