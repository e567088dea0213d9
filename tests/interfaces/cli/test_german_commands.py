"""The command line speaks the house's language: what it did, what is wrong, and its help."""

import contextlib
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.infrastructure.patience import LONG
from tests.interfaces.cli.asking import SOURCE, Kith


@pytest.fixture
def german(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cast's house, kept in German; only `--data` leads to it."""
    (folder / "kith.toml").write_text('language = "de"\n', "utf-8")
    monkeypatch.delenv("KITH_DATA")
    return folder


def test_a_german_house_is_spoken_of_in_german(german: Path, kith: Kith) -> None:
    assert kith("people", "--data", german).fine().startswith("Name   Kürzel  Kam durch")
    refused = kith("people", "key", "oskar", f"--data={german}").refused()
    assert (
        refused
        == "Hier wohnt niemand mit dem Kürzel oskar. `kith people` listet auf, wer hier wohnt."
    )
    more = kith("version", "and", "more", "--data", german).refused(2)
    assert more == "Das ist mehr, als zu verstehen ist: and more. Siehe: kith --help"


def test_each_setting_says_in_german_what_it_does(german: Path, kith: Kith) -> None:
    told = kith("settings", "--data", german).fine()
    assert "Die Zeitzone für Leute, deren Browser keine genannt hat." in told
    assert "The time zone" not in told


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), ("Ein Haus im Internet", "Im Haus wohnen", "Nachsehen, ob alles ist", "sagt mehr zu")),
        (("people", "key"), ("Einen neuen Hausschlüssel machen", "Nicht vorher fragen.")),
    ],
)
def test_help_is_german_too(
    german: Path, kith: Kith, words: tuple[str, ...], says: tuple[str, ...]
) -> None:
    told = kith(*words, "--help", "--data", german).fine()
    assert told.startswith(("Aufruf: kith", "Aufruf: kith people key"))
    assert [each for each in says if each not in told] == []
    assert "The folder of the house" not in told
    in_english = kith(*words, "--help").fine()
    assert [each for each in says if each in in_english] == []
    assert "The folder of the house, instead of KITH_DATA." in in_english


def at_a_terminal(types: str, *words: str) -> str:
    """Give what `kith` says to somebody who sits there and types one line."""
    theirs, its = pty.openpty()
    with os.fdopen(theirs, "r+b", buffering=0) as screen:
        asked = subprocess.Popen(  # noqa: S603 - this Python, and words that stand here
            [sys.executable, "-m", "kith", *words],
            env=os.environ | {"PYTHONPATH": str(SOURCE)}, stdin=its, stdout=its, stderr=its,
        )  # fmt: skip
        os.close(its)
        screen.write(f"{types}\n".encode())
        said = b""
        with contextlib.suppress(OSError):  # so a terminal ends on Linux
            while more := screen.read(4096):
                said += more
        asked.wait(timeout=LONG)
    return said.decode()


def test_a_question_is_answered_in_german(german: Path) -> None:
    words = ("people", "key", "jonas", "--data", str(german))
    no, yes = at_a_terminal("nein", *words), at_a_terminal("ja", *words)
    assert "Ein neuer Hausschlüssel für Jonas?" in no
    assert "[j/N]" in no
    assert "Nichts wurde geändert." in no
    assert "Der neue Hausschlüssel für Jonas:" in yes
