"""What the tests of upgrades are given: a small disk, and `kith` itself."""

import os
from pathlib import Path

import pytest

from tests.infrastructure.conftest import small_disk
from tests.interfaces.cli.asking import Kith
from tests.upgrades.old_houses import house_of

__all__ = ["small_disk"]


@pytest.fixture(autouse=True)
def no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whoever runs the tests may have a house of their own: it is not asked."""
    for name in [name for name in os.environ if name.startswith("KITH_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "200")


@pytest.fixture
def living(tmp_path: Path) -> Path:
    """The folder of a house at the fifth schema, whose steps to come are the test's own."""
    return house_of(5, tmp_path / "living")


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a house two steps behind the fifth, as KITH_DATA names it."""
    folder = house_of(3, tmp_path / "house")
    monkeypatch.setenv("KITH_DATA", str(folder))
    return folder


@pytest.fixture
def kith(capsys: pytest.CaptureFixture[str]) -> Kith:
    return Kith(capsys)
