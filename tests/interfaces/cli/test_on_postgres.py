"""The same commands, for a house in PostgreSQL."""

import json
import tarfile
from pathlib import Path

import pytest

from kith.infrastructure.copying.addresses import is_proved
from tests.cast import Cast
from tests.interfaces.cli.asking import Kith

pytestmark = pytest.mark.parametrize("engine", ["postgres"], indirect=True, scope="session")


@pytest.mark.usefixtures("folder")
def test_people_circles_and_work_are_listed(kith: Kith, cast: Cast) -> None:
    people = json.loads(kith("people", "--json").out)
    assert {one["name"] for one in people} == {*cast.people}
    assert len(json.loads(kith("circles", "--json").out)) == len(cast.circles)
    assert "Nothing is stuck" in kith("work").out


@pytest.mark.usefixtures("folder")
def test_a_new_key_is_made_for_somebody_and_for_nobody_else(kith: Kith) -> None:
    assert kith("people", "key", "jonas").code == 0
    assert kith("people", "key", "nobody").code == 1


@pytest.mark.usefixtures("folder")
def test_the_doctor_finds_it_sound_and_shows_no_password(
    kith: Kith, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {one["name"]: one for one in json.loads(kith("doctor", "--json").out)["findings"]}
    assert found["Facts"]["state"] == found["Work"]["state"] == "ok"
    # The clusters of tests forget on purpose, to be fast: the doctor must not like it.
    assert found["House"]["state"] == "wrong"
    assert "fsync" in found["House"]["says"]
    monkeypatch.setenv("KITH_DATABASE", "postgresql://kith:open sesame@127.0.0.1:1/kith")
    told = kith("settings", "--json")
    assert "sesame" not in told.out
    assert "postgresql://kith" in told.out or "postgresql://…" in told.out


def test_a_server_that_is_not_there_is_said_in_a_sentence(
    kith: Kith, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KITH_DATABASE", "postgresql://kith:sesame@127.0.0.1:1/kith")
    for words in (["people"], ["doctor"], ["backup"]):
        told = kith("--data", folder, *words)
        assert told.code == 1
        assert "reached" in told.out + told.err or "No PostgreSQL answers" in told.err
        assert "sesame" not in told.out + told.err


def test_a_backup_holds_a_house_and_can_be_restored_to_a_file(
    kith: Kith, cast: Cast, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = json.loads(kith("backup", "--json").out)
    with tarfile.open(made["file"]) as tar:
        assert {"house.db", "about.json"} <= {*tar.getnames()}
    monkeypatch.setenv("KITH_DATABASE", "")
    assert kith("restore", made["file"], "--into", tmp_path / "back").code == 0
    people = json.loads(kith("--data", tmp_path / "back", "people", "--json").out)
    assert {one["name"] for one in people} == {*cast.people}
    assert not (folder / "house.db").exists()


@pytest.mark.parametrize(
    ("url", "proved"),
    [
        ("postgresql:///kith?host=/run/postgresql", True),
        ("postgresql://kith@localhost/kith", True),
        ("postgresql://kith:x@127.0.0.1:5432/kith", True),
        ("postgresql://kith@[::1]:5432/kith", True),
        ("postgresql://kith@db.example/kith", False),
        ("postgresql://kith@localhost,db.example/kith", False),
        ("postgresql://kith@db.example/kith?sslmode=require", False),
        ("postgresql://kith@db.example/kith?sslmode=verify-full", True),
    ],
)
@pytest.mark.usefixtures("engine")
def test_a_line_to_another_machine_must_prove_where_it_leads(url: str, *, proved: bool) -> None:
    assert is_proved(url) is proved
