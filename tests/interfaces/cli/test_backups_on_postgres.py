"""A backup of a house in PostgreSQL is a file like any other, and goes back into a database or a file."""

from pathlib import Path

import pytest

from tests.cluster import Cluster
from tests.interfaces.cli.asking import Kith

pytestmark = pytest.mark.parametrize("engine", ["postgres"], indirect=True, scope="session")


def test_a_house_goes_from_one_database_to_another(
    kith: Kith, folder: Path, cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "disk").mkdir()
    (folder / "kith.toml").write_text(f'backup_to = "{tmp_path / "disk"}"\n')
    people, circles = kith("people", "--json").json(), kith("circles", "--json").json()
    file = kith("backup", "--json").json()["file"]
    assert "is sound" in kith("drill").fine()
    assert "already" in kith("restore", file, "--into", tmp_path / "new").refused()
    assert not (tmp_path / "new").exists()
    monkeypatch.setenv("KITH_DATABASE", cluster.fresh())
    kith("restore", file, "--into", tmp_path / "new").fine()
    assert not (tmp_path / "new" / "house.db").exists()
    assert (tmp_path / "new" / "kith.toml").exists()
    assert people
    assert kith("--data", tmp_path / "new", "people", "--json").json() == people
    assert kith("--data", tmp_path / "new", "circles", "--json").json() == circles
    # Whoever wants to put it there once more has what is there set aside in the database itself.
    kith("--data", tmp_path / "new", "people", "key", "tom").fine()
    assert (
        "is in its schema" in kith("restore", file, "--into", tmp_path / "new", "--replace").fine()
    )
    monkeypatch.setenv("KITH_DATABASE", "")
    kith("restore", file, "--into", tmp_path / "file").fine()
    assert kith("--data", tmp_path / "file", "people", "--json").json() == people
