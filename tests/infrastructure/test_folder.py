"""The data folder: its owner's only, and one process's at a time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kith.foundation.errors import Elsewhere
from kith.infrastructure.files import (
    DATABASE,
    MEDIA,
    SETTINGS,
    Folder,
    carried,
    catalogues,
)

HOLDER = """
import sys
from kith.infrastructure.files import Folder
Folder(sys.argv[1]).hold()
print("held", flush=True)
sys.stdin.read()
"""


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_a_new_folder_is_for_its_owner_only(tmp_path: Path) -> None:
    umask = os.umask(0)
    try:
        folder = Folder(str(tmp_path / "far" / "garden"))
    finally:
        os.umask(umask)
    assert mode(folder.path) == 0o700
    assert mode(folder.media) == 0o700
    assert sorted(path.name for path in folder.path.iterdir()) == [MEDIA]
    assert folder.database == str(folder.path / DATABASE)
    assert Folder(str(folder.path)).path == folder.path


def test_a_folder_can_lie_at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Folder("~/garden").path == tmp_path / "garden"


def test_a_folder_is_held_by_one_process_at_a_time(tmp_path: Path) -> None:
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(  # noqa: S603 - a program of this test
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as other:  # fmt: skip
        assert other.stdout
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(Elsewhere, match="already running") as wrong:
            Folder(str(tmp_path)).hold()
        other.kill()
    assert f"(process {other.pid})" in str(wrong.value)
    assert str(tmp_path) in str(wrong.value)
    # However it ended, the folder is free again.
    lock = Folder(str(tmp_path)).hold()
    with pytest.raises(Elsewhere, match=rf"\(process {os.getpid()}\)"):
        Folder(str(tmp_path)).hold()
    os.close(lock)
    os.close(Folder(str(tmp_path)).hold())


def test_a_house_that_is_open_says_where(tmp_path: Path) -> None:
    folder = Folder(str(tmp_path))
    lock = folder.hold()
    folder.say_who(lock, "192.0.2.7:7447")
    with pytest.raises(Elsewhere, match=rf"\(process {os.getpid()}\)"):
        folder.hold()
    held = next(path for path in tmp_path.iterdir() if path.is_file())
    assert held.read_text() == f"{os.getpid()}\n192.0.2.7:7447\n"
    assert mode(held) == 0o600
    os.close(lock)


def test_a_folder_that_can_not_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "garden").write_text("a file")
    for path in (tmp_path / "garden", tmp_path / "garden" / "house"):
        with pytest.raises(Elsewhere, match="can't be written to") as wrong:
            Folder(str(path))
        assert str(path) in str(wrong.value)
        assert "KITH_DATA" in str(wrong.value)


def test_settings_are_read_where_there_are_some(tmp_path: Path) -> None:
    folder = Folder(str(tmp_path))
    assert folder.settings() == ""
    (tmp_path / SETTINGS).write_text("# für uns\nport = 80\n", "utf-8")
    assert folder.settings() == "# für uns\nport = 80\n"


def test_settings_that_can_not_be_read_are_told(tmp_path: Path) -> None:
    folder = Folder(str(tmp_path))
    (tmp_path / SETTINGS).write_bytes("# für uns".encode("latin-1"))
    with pytest.raises(Elsewhere, match=r"kith.toml can't be read"):
        folder.settings()
    (tmp_path / SETTINGS).unlink()
    (tmp_path / SETTINGS).mkdir()
    with pytest.raises(Elsewhere, match=r"kith.toml can't be read"):
        folder.settings()


def test_the_free_space_is_that_of_its_disk(tmp_path: Path) -> None:
    assert 0 < Folder(str(tmp_path)).free_bytes() < 1 << 60


def test_what_the_program_carries_is_found_by_its_path() -> None:
    found = carried("kith.infrastructure", "migrations")
    assert found["0001_the_machine.sql"].startswith(b"--")
    assert carried("kith.infrastructure", "cellar") == {}


def test_the_house_speaks_english_at_least() -> None:
    found = catalogues()
    assert found["en"].gettext("There is nothing here.") == "There is nothing here."
    assert all(2 <= len(language) <= 5 for language in found)


def test_what_python_keeps_beside_what_the_program_carries_is_no_part_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / "a_program" / "pages" / "__pycache__"
    made.mkdir(parents=True)
    (made / "soup.cpython-311.pyc").write_bytes(b"\xff")
    (made.parent / "soup.html").write_bytes(b"The pot is on")
    (tmp_path / "a_program" / "__init__.py").touch()
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert carried("a_program", "pages") == {"soup.html": b"The pot is on"}
