"""Backups where the settings say, sealed or not, listed, tried and brought back, as whoever runs the machine sees it."""

import json
import os
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from tests.bucket_server import S3
from tests.bucket_server import every_s3 as every_s3  # noqa: PLC0414 - a fixture
from tests.bucket_server import s3 as s3  # noqa: PLC0414
from tests.clock import Clock
from tests.interfaces.cli.asking import SOURCE, Kith
from tests.interfaces.cli.test_keeping import dump


@pytest.fixture
def to(folder: Path, tmp_path: Path) -> Path:
    """The folder that the settings of the house name."""
    (tmp_path / "disk").mkdir()
    settle(folder, backup_to=tmp_path / "disk")
    return tmp_path / "disk"


@pytest.fixture
def key(kith: Kith, tmp_path: Path) -> tuple[str, Path]:
    """A public key, and the file with its secret."""
    made = kith("backup", "key", "--json").json()
    (tmp_path / "key").write_text(made["secret"])
    return made["public"], tmp_path / "key"


@pytest.fixture(autouse=True)
def private() -> Generator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def settle(folder: Path, **settings: object) -> None:
    words = "".join(f'{name} = "{value}"\n' for name, value in settings.items())
    (folder / "kith.toml").write_text(words)


def said_in(folder: Path) -> list[str]:
    """Give all of a house but what it notes about its backups, which comes after each."""
    return [line for line in dump(folder) if 'INTO "backups"' not in line]


def found(kith: Kith) -> list[dict[str, Any]]:
    return kith("backups", "--json").json()


def finding(kith: Kith, name: str) -> tuple[str, str]:
    told = json.loads(kith("doctor", "--json").out)["findings"]
    (one,) = [one for one in told if one["name"] == name]
    return one["state"], f"{one['says']} {one['do'] or ''}"


def test_a_key_is_shown_once_with_what_becomes_of_it(kith: Kith) -> None:
    said, again = kith("backup", "key").fine(), kith("backup", "key").fine()
    assert 'backup_for = "age1' in said
    assert "AGE-SECRET-KEY-1" in said
    assert "never on this one" in said
    assert said != again


def test_a_backup_goes_where_the_settings_say_and_is_listed(kith: Kith, to: Path) -> None:
    assert "There is no backup in" in kith("backups").fine()
    said = kith("backup").fine()
    (file,) = to.iterdir()
    assert str(file) in said
    (one,) = found(kith)
    assert (one["name"], one["bytes"], one["sealed"]) == (file.name, file.stat().st_size, False)
    assert one["made_at"]
    assert (one["drilled_at"], one["found"]) == (None, "")
    listed = kith("backups").fine()
    assert file.name in listed
    assert "not tried yet" in listed


def test_a_sealed_one_is_sound_unchanged_or_brought_back_with_its_key(
    kith: Kith, folder: Path, to: Path, key: tuple[str, Path], tmp_path: Path
) -> None:
    settle(folder, backup_to=to, backup_for=key[0])
    assert "only the secret key opens it" in kith("backup").fine()
    (file,) = to.iterdir()
    assert file.name.endswith(".kith-backup.tar.age")
    said = kith("drill").fine()
    assert "byte for byte" in said
    assert "kith drill --key" in said
    assert found(kith)[0]["found"] == "sealed"
    assert finding(kith, "Drill")[0] == "ok"
    assert "Garden" in kith("drill", "--key", key[1]).fine()
    assert found(kith)[0]["found"] == "sound"
    assert "is sealed" in kith("restore", file, "--into", tmp_path / "no").refused()
    kith("restore", file, "--into", tmp_path / "back", "--key", key[1]).fine()
    assert said_in(tmp_path / "back") == said_in(folder)
    assert not list((folder / "backups").iterdir())


def test_a_drill_tells_of_a_backup_that_changed_and_the_doctor_goes_on_telling(
    kith: Kith, to: Path
) -> None:
    kith("backup").fine()
    (file,) = to.iterdir()
    assert finding(kith, "Drill")[0] == "note"
    assert "is sound" in kith("drill").fine()
    assert finding(kith, "Drill")[0] == "ok"
    whole = bytearray(file.read_bytes())
    whole[200_000] ^= 1
    file.write_bytes(whole)
    assert "damaged" in kith("drill").refused()
    assert found(kith)[0]["found"] == "wrong"
    state, says = finding(kith, "Drill")
    assert state == "wrong"
    assert "damaged" in says
    kith("backup").fine()
    kith("drill").fine()
    assert finding(kith, "Drill")[0] == "ok"


def test_a_drill_that_could_not_be_done_says_nothing_against_the_backup(
    kith: Kith, folder: Path, to: Path, key: tuple[str, Path], tmp_path: Path
) -> None:
    settle(folder, backup_to=to, backup_for=key[0])
    kith("backup").fine()
    other = tmp_path / "other"
    other.write_text(kith("backup", "key", "--json").json()["secret"])
    assert "another key" in kith("drill", "--key", other).refused()
    assert "no secret key" in kith("drill", "--key", folder / "kith.toml").refused()
    assert "No such file" in kith("drill", "--key", tmp_path / "no").refused()
    assert found(kith)[0]["found"] == ""


def test_any_file_can_be_drilled_and_leaves_nothing(
    kith: Kith, folder: Path, tmp_path: Path
) -> None:
    file = kith("backup", tmp_path / "safe", "--json").json()["file"]
    said = kith("drill", file, "--json").json()
    assert (said["file"], said["found"], said["house"]) == (file, "sound", "Garden")
    assert not list((folder / "backups").iterdir())
    assert "There is no backup in" in kith("drill").refused()


def test_old_ones_go_by_the_rule_and_what_this_house_did_not_put_there_stays(
    kith: Kith, to: Path, clock: Clock
) -> None:
    others = [to / "garden-2020-01-01-0300.kith-backup.tar", to / "letters.txt"]
    for each in others:
        each.write_text("not ours")
    for _ in range(9):
        kith("backup").fine()
        clock.forward(days=1)
    assert "taken away" in kith("backup").fine()
    left = found(kith)
    assert 7 <= sum(one["made_at"] is not None for one in left) < 10
    assert all(each.read_text() == "not ours" for each in others)
    assert "not noted by this house" in kith("backups").fine()
    kith("backup", to / "by hand").fine()
    assert len(list((to / "by hand").iterdir())) == 1


def test_a_disk_that_is_not_there_is_missed_and_nothing_is_put_in_its_place(
    kith: Kith, folder: Path, to: Path
) -> None:
    kith("backup").fine()
    to.rename(to.with_name("elsewhere"))
    for words in (["backup"], ["backups"], ["drill"]):
        assert "is not there. Mount its disk" in kith(*words).refused()
    assert not to.exists()
    to.mkdir()  # what lies under a disk that is not mounted
    assert "None of the 1 backups" in kith("backup").refused()
    assert not list(to.iterdir())
    kith("backup", to).fine()  # as the sentence says
    kith("backup").fine()
    assert len(list(to.iterdir())) == 2
    assert folder


def test_doctor_says_how_new_and_where(kith: Kith, to: Path, clock: Clock) -> None:
    assert finding(kith, "Backup")[0] == "note"
    kith("backup").fine()
    state, says = finding(kith, "Backup")
    assert "on the same disk as the house" in says
    assert state == "note"
    clock.forward(days=3)
    state, says = finding(kith, "Backup")
    assert state == "wrong"
    assert "The newest in" in says
    clock.forward(days=-5)
    kith("backup").fine()
    assert "dated in the future" in finding(kith, "Backup")[1]
    assert to


def test_a_house_in_a_bucket_comes_back_on_an_empty_machine_with_one_command(
    kith: Kith, folder: Path, s3: S3, key: tuple[str, Path], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    settle(folder, backup_to="s3://kith/garden/", backup_for=key[0])
    assert "There is no bucket kith" in kith("backup").refused()
    s3.make("kith")
    before = said_in(folder)
    file = kith("backup", "--json").json()["file"]
    assert file.startswith("s3://kith/garden/garden-")
    assert kith("drill", "--json").json()["found"] == "sealed"
    assert finding(kith, "Backup")[0] == "ok"
    monkeypatch.setenv("KITH_DATA", str(tmp_path / "empty"))
    assert file.rpartition("/")[2] in kith("backups", "s3://kith/garden").fine()
    assert "is sealed" in kith("restore", file).refused()
    assert "not in s3://kith/garden" in kith("restore", f"{file}x", "--key", key[1]).refused()
    assert not (tmp_path / "empty").exists()
    kith("restore", file, "--key", key[1]).fine()
    assert said_in(tmp_path / "empty") == before
    assert kith("people", "--json").json()
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    assert "AWS_ACCESS_KEY_ID" in kith("backups", "s3://kith/garden").refused()


def test_a_secret_can_be_typed_instead_of_lying_in_a_file(
    kith: Kith, folder: Path, to: Path, key: tuple[str, Path], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    settle(folder, backup_to=to, backup_for=key[0])
    file = kith("backup", "--json").json()["file"]
    with key[1].open() as typed:
        monkeypatch.setattr("sys.stdin", typed)
        kith("restore", file, "--into", tmp_path / "back", "--key", "-").fine()


def test_a_backup_killed_in_the_middle_leaves_what_the_next_clears_away(
    kith: Kith, folder: Path, to: Path
) -> None:
    code = (
        "import os, signal, kith.infrastructure.backup.making as m\n"
        "m.write = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "from kith.interfaces.cli.app import main; main(['backup'])"
    )
    done = subprocess.run(  # noqa: S603 - this Python
        [sys.executable, "-c", code], env=os.environ | {"PYTHONPATH": str(SOURCE)}, check=False
    )
    assert done.returncode < 0
    assert [path.name[:13] for path in to.iterdir()] == [".kith-backup-"] * 2
    assert found(kith) == []
    kith("backup").fine()
    assert len([*to.iterdir()]) == len(found(kith)) == 1
    assert folder


def test_without_obstore_it_is_said_how_to_get_it(
    kith: Kith, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle(folder, backup_to="s3://kith/garden")
    monkeypatch.setitem(sys.modules, "obstore", None)
    for name in ("kith.infrastructure.buckets", "kith.infrastructure.backup.in_bucket"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    assert "pip install 'kith-house[s3]'" in kith("backup").err


def test_settings_that_broke_while_the_house_ran_never_lead_to_a_plain_backup_elsewhere(
    kith: Kith, folder: Path, to: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "kith.toml").write_text("port = high\n")
    monkeypatch.setenv("KITH_BACKUP_TO", str(to))  # as the running house hands it on
    assert "kith.toml can't be read" in kith("backup").refused()
    assert not list(to.iterdir())
    assert not (folder / "backups").exists()
