"""`kith doctor`, `kith settings`, `kith work`, and the words themselves."""

import asyncio
import contextlib
import os
import socket
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from kith.foundation.clock import DAY, now
from kith.infrastructure import checkup, queue
from kith.infrastructure.database import Tx
from kith.infrastructure.files import DATABASE, Folder
from kith.infrastructure.house_file import HouseFile
from kith.interfaces.cli.app import main
from tests.interfaces.cli.asking import Kith, Said

COMMANDS = (
    "run", "first", "people", "circles", "backup", "backups", "drill", "restore", "upgrade",
    "move-database", "doctor", "settings", "work", "schema", "version",
)  # fmt: skip


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """A port that somebody else listens on."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        sock.listen()
        monkeypatch.setenv("KITH_LISTEN", "127.0.0.1")
        monkeypatch.setenv("KITH_PORT", str(sock.getsockname()[1]))
        yield sock.getsockname()[1]


def act(folder: Path, deed: Callable[[Tx], Awaitable[int]]) -> int:
    async def go() -> int:
        house = HouseFile(str(folder / DATABASE), now=now)
        try:
            return await house.act(deed)
        finally:
            await house.close()

    return asyncio.run(go())


def write(folder: Path, sql: str, *args: int) -> None:
    with contextlib.closing(sqlite3.connect(folder / DATABASE)) as db:
        db.execute(sql, args)
        db.commit()


def states(said: Said) -> dict[str, str]:
    return {
        line[6:16].strip(): line[:6].strip() for line in said.out.splitlines() if line[0] != " "
    }


def test_a_sound_house_is_found_sound(folder: Path, kith: Kith) -> None:
    assert folder
    kith("backup").fine()
    said = kith("doctor")
    assert said.code == 0
    assert set(states(said).values()) == {"ok"}
    report = kith("doctor", "--json").json()
    assert report["sound"]
    assert [one["name"] for one in report["findings"]] == list(states(said))


STUCK = """
    insert into jobs (id, kind, body, state, next_at, until_at, tries, error)
    values (1, 'x', '', 'stuck', 0, 0, 9, '')"""
WRONG: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "a folder for all to see": ("Folder", lambda f: f.chmod(0o755), "chmod 700"),
    "settings": ("Settings", lambda f: (f / "kith.toml").write_text("colour = 1"), "colour"),
    "settings in another alphabet": (
        "Settings", lambda f: (f / "kith.toml").write_bytes(b"zone = '\xff'"), "UTF-8",
    ),
    "pages": (
        "House",
        lambda f: (f / DATABASE).write_bytes((f / DATABASE).read_bytes()[:4096] + b"\xff" * 90000),
        "kith restore",
    ),
    "no database": ("House", lambda f: (f / DATABASE).write_bytes(b"Dear Tom" * 900), "damaged"),
    "loose rows": ("House", lambda f: write(f, "insert into listings values (7)"), "kith restore"),
    "a newer house": (
        "House", lambda f: write(f, "insert into migrations values (9000, 'x', 'x')"), "newer Kith",
    ),
    "an older house": (
        "Schema", lambda f: write(f, "delete from migrations where number > 4"), "kith upgrade",
    ),
    "the clock": (
        "Clock", lambda f: write(f, "insert into nodes values (900, ?)", now() + DAY), "ahead",
    ),
    "facts": (
        "Facts", lambda f: write(f, "insert into facts (id, kind, at, body) values (99999, 'X', 0, '')"), "its log",
    ),
    "work": (
        "Work", lambda f: write(f, STUCK),
        "kith work",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_found_with_what_to_do(folder: Path, kith: Kith, name: str) -> None:
    which, change, told = WRONG[name]
    change(folder)
    said = kith("doctor")
    assert said.code == 1
    assert states(said)[which] == "wrong"
    assert told in said.out
    assert said.err == ""
    assert kith("doctor", "--json").code == 1


def test_little_room_is_found(folder: Path, kith: Kith, monkeypatch: pytest.MonkeyPatch) -> None:
    assert folder

    def little(_folder: Path) -> int:
        return 5_000_000

    monkeypatch.setattr(checkup, "free_bytes", little)
    said = kith("doctor")
    assert (said.code, states(said)["Disk"]) == (1, "wrong")
    assert "5.0 MB free" in said.out


def test_a_folder_that_is_not_there_yet_is_no_fault(kith: Kith, tmp_path: Path) -> None:
    said = kith("--data", tmp_path / "new", "doctor")
    assert said.code == 0
    assert {states(said)["Folder"], states(said)["House"]} == {"note"}
    assert not (tmp_path / "new").exists()


def test_a_port_that_is_in_use_is_told(folder: Path, kith: Kith, port: int) -> None:
    assert folder
    said = kith("doctor")
    assert (said.code, states(said)["Port"]) == (0, "note")
    assert f"Another program uses port {port}." in said.out


def test_a_house_that_runs_is_told(folder: Path, kith: Kith, port: int) -> None:
    lock = Folder(str(folder)).hold()
    try:
        said = kith("doctor")
        assert f"Process {os.getpid()} holds the folder" in said.out
        assert f"{port} is in use" in said.out
    finally:
        os.close(lock)


def test_settings_say_what_they_are_and_where_they_come_from(
    folder: Path, kith: Kith, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "kith.toml").write_text('zone = "Europe/Berlin"\nport = 8000\n')
    monkeypatch.setenv("KITH_PORT", "8100")
    found = {one["name"]: one for one in kith("settings", "--json").json()}
    assert (found["zone"]["value"], found["zone"]["source"]) == ("Europe/Berlin", "kith.toml")
    assert (found["port"]["value"], found["port"]["source"]) == (8100, "KITH_PORT")
    assert (found["log"]["value"], found["log"]["source"]) == ("info", "default")
    assert (found["data"]["value"], found["data"]["source"]) == (str(folder), "KITH_DATA")
    assert all(one["says"].endswith(".") for one in found.values())
    said = kith("--data", folder, "settings").fine()
    assert "--data" in said
    assert all(one["says"] in said for one in found.values())


def test_settings_that_make_no_sense_are_named(folder: Path, kith: Kith) -> None:
    (folder / "kith.toml").write_text("port = 99999\n")
    assert "port must lie between" in kith("settings").refused()


async def fail(tx: Tx) -> int:
    job_id = await queue.later(tx, "deliver", '{"secret": "words"}')
    await tx.run(
        "update jobs set state = 'stuck', tries = 9, error = $1 where id = $2",
        "TimeoutError('no answer')\x1b[2J", job_id,
    )  # fmt: skip
    return job_id


def test_stuck_work_is_shown_and_tried_again(folder: Path, kith: Kith) -> None:
    assert kith("work").fine() == "Nothing is stuck.\n"
    number = str(act(folder, fail))
    said = kith("work").fine()
    for told in (number, "deliver", "given up", "no answer", "work retry"):
        assert told in said
    assert "secret" not in said
    assert "\x1b" not in said
    (one,) = kith("work", "--json").json()
    assert (one["id"], one["kind"], one["given_up"], one["next_try"]) == (
        number, "deliver", True, None,
    )  # fmt: skip
    assert "tried again" in kith("work", "retry", number).fine()
    assert kith("work").fine() == "Nothing is stuck.\n"
    assert "No work has the number 7" in kith("work", "retry", "7").refused()


def test_all_commands_stand_in_the_help(kith: Kith) -> None:
    for said in (kith().fine(), kith("--help").fine()):
        named = [
            line.split()[0] for line in said.splitlines() if line.startswith("   ") and line.strip()
        ]
        assert [name for name in named if name in COMMANDS] == list(COMMANDS)


@pytest.mark.parametrize("command", [*COMMANDS, "people key", "people invitations", "work retry"])
def test_every_command_explains_itself(kith: Kith, command: str) -> None:
    said = kith(*command.split(), "--help").fine()
    assert said.startswith(f"Usage: kith {command}")
    assert "--data" in said


@pytest.mark.parametrize("words", [
    "nope", "people jonas", "people --nope", "people key", "work retry soon", "restore",
    "backup one two", "run --port x", "--data", "circles --json=perhaps",
])  # fmt: skip
def test_words_that_are_not_understood_change_nothing(folder: Path, kith: Kith, words: str) -> None:
    assert folder
    assert kith(*words.split()).refused(2).endswith("See: kith --help")


def test_the_version_is_said(kith: Kith) -> None:
    assert kith("version").out == kith("--version").out
    assert kith("version").out.startswith("Kith 0.")


def test_run_hands_over_what_was_asked(
    kith: Kith, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("KITH_PORT", "KITH_LISTEN", "KITH_DATA"):
        monkeypatch.setenv(name, "")
    asked: list[dict[str, str]] = []

    def start() -> int:
        asked.append({name: os.environ[name] for name in ("KITH_PORT", "KITH_LISTEN", "KITH_DATA")})
        return 3

    words = ["run", "--port", "7500", "--listen", "::1", "--data", str(tmp_path)]
    assert main(words, start) == 3
    assert asked == [{"KITH_PORT": "7500", "KITH_LISTEN": "::1", "KITH_DATA": str(tmp_path)}]
    assert "Nothing can be run" in kith("run").refused()
