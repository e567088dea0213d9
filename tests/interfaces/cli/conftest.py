"""What the tests of the command line are given: a folder with the cast's house, and `kith` itself."""

import os
from collections.abc import Generator
from pathlib import Path

import pytest

from kith.infrastructure.files import Folder
from kith.infrastructure.opening import make_file_ready
from tests.cast import Built, Cast
from tests.interfaces.cli.asking import Kith


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whoever runs the tests may have a house of their own: it is not asked."""
    for name in [name for name in os.environ if name.startswith("KITH_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture
def cast(built: Built) -> Cast:
    return built.cast


@pytest.fixture
def folder(built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[Path]:
    """The data folder of the cast's house, as KITH_DATA names it."""
    keeping = built.keeping.copy(tmp_path / "garden")
    (tmp_path / "garden").chmod(0o700)
    monkeypatch.setenv("KITH_DATA", str(tmp_path / "garden"))
    if keeping.settings().database:
        monkeypatch.setenv("KITH_DATABASE", keeping.settings().database)
    yield tmp_path / "garden"
    keeping.forget()


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of a house that nobody has made yet."""
    make_file_ready(Folder(str(tmp_path / "fresh")).database)
    monkeypatch.setenv("KITH_DATA", str(tmp_path / "fresh"))
    return tmp_path / "fresh"


@pytest.fixture
def kith(capsys: pytest.CaptureFixture[str]) -> Kith:
    return Kith(capsys)
