"""`kith` in processes of its own, beside a house that runs."""

import contextlib
import socket
from pathlib import Path

import httpx
import pytest

from kith.infrastructure.checkup import running_on
from kith.infrastructure.migrations.run import migrate, steps
from kith.infrastructure.sqlite import connect
from tests.infrastructure.patience import LONG
from tests.interfaces.cli.asking import LINK, Kith, alone, running


def test_a_house_runs_and_the_command_line_works_beside_it(
    tmp_path: Path, kith: Kith, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "garden"
    monkeypatch.setenv("KITH_DATA", str(folder))
    with running(folder) as said:
        printed = LINK.search(said)
        assert printed
        fresh = LINK.search(kith("first").fine())
        assert fresh
        assert fresh[1] == printed[1]
        with httpx.Client(base_url=f"http://{fresh[1]}", trust_env=False, timeout=LONG) as browser:
            assert browser.get(printed[2]).status_code == 403
            assert "A new house" in browser.get(fresh[2]).text
        again = alone("run", KITH_LISTEN="127.0.0.1")
        assert "already running" in again.refused()
        assert str(folder) in again.err
        told = running_on(folder)
        assert told is not None
        assert told.at == fresh[1]
        assert f"process {told.process}" in alone("doctor").fine()
        assert alone("backup", "--json").json()["house"] == ""
        for words in (
            ["upgrade"],
            ["restore", *map(str, (folder / "backups").iterdir()), "--replace"],
        ):
            assert "already running" in alone(*words).refused()
    assert running_on(folder) is None
    assert "not running" in kith("first").refused()


def test_a_house_that_was_made_needs_no_link(folder: Path, kith: Kith) -> None:
    assert folder
    assert "has been made already" in kith("first").refused()


def test_a_port_in_use_is_said_and_the_next_one_taken(tmp_path: Path) -> None:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        sock.listen()
        port = sock.getsockname()[1]
        with running(tmp_path / "garden", "--port", str(port), "--listen", "127.0.0.1") as said:
            assert f"Port {port} is in use" in said
            link = LINK.search(said)
            assert link
            assert link[1] != f"127.0.0.1:{port}"


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for words in (["run"], ["restore", str(tmp_path / "file")]):
        said = alone(*words, KITH_DATA=str(tmp_path / "file"), KITH_LISTEN="127.0.0.1")
        assert str(tmp_path / "file") in said.refused()


def test_a_house_that_is_behind_does_not_start(tmp_path: Path) -> None:
    with contextlib.closing(connect(str(tmp_path / "house.db"))) as db:
        migrate(db, steps()[:3])
    said = alone("run", KITH_DATA=str(tmp_path), KITH_LISTEN="127.0.0.1", KITH_PORT="0")
    assert said.refused().endswith("kith upgrade")
