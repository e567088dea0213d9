"""What the tests of the command line are given: a folder with the cast's house, and `kith` itself."""

import os
import shutil
from pathlib import Path

import pytest

from kith.house import make_ready
from kith.infrastructure.files import Folder
from tests.cast import Cast
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
def cast(built: tuple[Path, Cast]) -> Cast:
    return built[1]


@pytest.fixture
def folder(built: tuple[Path, Cast], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of the cast's house, as KITH_DATA names it."""
    shutil.copytree(built[0], tmp_path / "garden")
    (tmp_path / "garden").chmod(0o700)
    monkeypatch.setenv("KITH_DATA", str(tmp_path / "garden"))
    return tmp_path / "garden"


@pytest.fixture
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of a house that nobody has made yet."""
    make_ready(Folder(str(tmp_path / "fresh")))
    monkeypatch.setenv("KITH_DATA", str(tmp_path / "fresh"))
    return tmp_path / "fresh"


@pytest.fixture
def kith(capsys: pytest.CaptureFixture[str]) -> Kith:
    return Kith(capsys)
