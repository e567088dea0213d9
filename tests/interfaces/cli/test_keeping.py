"""`kith backup`, `kith restore`, `kith upgrade` and `kith schema`, as whoever runs the machine sees them."""

import contextlib
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from kith.infrastructure.checkup import schema_today
from kith.infrastructure.migrations.run import migrate, steps
from kith.infrastructure.sqlite import connect
from tests.interfaces.cli.asking import SOURCE, Kith


def dump(folder: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(folder / "house.db")) as db:
        # Which process is there is no part of what people keep.
        return [line for line in db.iterdump() if 'INTO "nodes"' not in line]


def backup_of(kith: Kith, *words: str | Path) -> Path:
    return Path(kith("backup", *words, "--json").json()["file"])


def test_a_backup_is_made_and_says_what_it_holds(folder: Path, kith: Kith) -> None:
    said = kith("backup").fine()
    (file,) = (folder / "backups").iterdir()
    assert str(file) in said
    for told in ("Garden", "UTC", "tables", "no", "was opened and is sound", "can read all"):
        assert told in said


def test_a_script_gets_one_document(folder: Path, kith: Kith, tmp_path: Path) -> None:
    (folder / "kith.toml").write_text("port = 7500\n")
    told = kith("backup", tmp_path / "safe", "--json").json()
    assert Path(told["file"]).parent == tmp_path / "safe"
    assert told["bytes"] == Path(told["file"]).stat().st_size
    assert (told["house"], told["settings"], told["media"]) == ("Garden", True, 0)
    assert told["rows"] > 100


def test_a_house_goes_to_another_machine_and_is_the_same(
    folder: Path, kith: Kith, tmp_path: Path
) -> None:
    file, to = backup_of(kith, tmp_path), tmp_path / "new"
    said = kith("restore", file, "--into", to).fine()
    assert str(to) in said
    assert "kith run" in said
    assert dump(to) == dump(folder)
    assert kith("--data", to, "people", "--json").json() == kith("people", "--json").json()


def test_a_house_that_is_there_stays_unless_asked(folder: Path, kith: Kith) -> None:
    file = backup_of(kith)
    assert "--replace" in kith("restore", file).refused()
    before = dump(folder)
    kith("people", "key", "tom").fine()
    assert dump(folder) != before
    said = kith("restore", file, "--replace").fine()
    (aside,) = folder.glob("set-aside-*")
    assert str(aside) in said
    assert dump(folder) == before
    assert dump(aside) != before


def test_what_is_no_backup_is_named(folder: Path, kith: Kith, tmp_path: Path) -> None:
    assert folder
    (tmp_path / "letter").write_text("Dear Tom")
    assert "is not a backup" in kith("restore", tmp_path / "letter", "--replace").refused()
    assert "No such file" in kith("restore", tmp_path / "no", "--replace").refused()


def test_without_a_house_there_is_nothing_to_keep(kith: Kith, tmp_path: Path) -> None:
    for words in (["backup"], ["upgrade"], ["people"], ["circles"], ["work"], ["first"]):
        assert "There is no house in" in kith("--data", tmp_path / "no", *words).refused()
    assert not (tmp_path / "no").exists()


def test_a_backup_needs_no_sound_settings(folder: Path, kith: Kith) -> None:
    (folder / "kith.toml").write_text("port = high\n")
    assert backup_of(kith).exists()
    assert "kith.toml can't be read" in kith("settings").refused()


def test_an_older_house_says_how_it_gets_to_today(
    kith: Kith, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = tmp_path / "older"
    older.mkdir()
    with contextlib.closing(connect(str(older / "house.db"))) as db:
        migrate(db, steps()[:2])
    monkeypatch.setenv("KITH_DATA", str(older))
    file = backup_of(kith)
    assert kith("people").refused().endswith("kith upgrade")
    assert "kith upgrade" in kith("restore", file, "--into", tmp_path / "back").fine()
    said = kith("upgrade").fine()
    assert "0003 ties" in said
    assert len(list((older / "backups").iterdir())) == 2
    assert "nothing to do" in kith("upgrade").fine()
    assert kith("people", "--json").json() == []


def test_a_house_kept_by_a_newer_kith_is_left_alone(folder: Path, kith: Kith) -> None:
    with contextlib.closing(sqlite3.connect(folder / "house.db")) as db:
        db.execute("insert into migrations values (9000, 'rounds', 'x')")
        db.commit()
    for words in (["people"], ["upgrade"]):
        assert "newer Kith" in kith(*words).refused()


def test_the_schema_file_is_as_the_migrations_make_it(kith: Kith) -> None:
    kept = SOURCE / "kith" / "infrastructure" / "schema.sql"
    is_the_same = kept.read_text(encoding="utf-8") == schema_today() == kith("schema").fine()
    assert is_the_same, "./kith schema > src/kith/infrastructure/schema.sql writes it anew"


def test_the_command_line_loads_no_pages() -> None:
    asked = "import sys, kith.interfaces.cli.app; print(*sys.modules)"
    loaded = subprocess.run(  # noqa: S603 - this Python, and words that stand here
        [sys.executable, "-c", asked], env={"PYTHONPATH": str(SOURCE)}, capture_output=True,
        text=True, check=True,
    ).stdout.split()  # fmt: skip
    assert "kith.interfaces.cli.app" in loaded
    for heavy in (
        "starlette",
        "uvicorn",
        "jinja2",
        "markdown_it",
        "kith.interfaces.web",
        "kith.house",
    ):
        assert heavy not in loaded
