"""Asks `kith` something, in this process or in one of its own."""

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from kith.interfaces.cli.app import main
from tests.infrastructure.patience import LONG

SOURCE = Path(__file__).parents[3] / "src"
LINK = re.compile(r"http://([\d.]+:\d+)(/first/[0-9A-Z]{4}-[0-9A-Z]{2})")


@dataclass
class Said:
    """What came back: the exit code, the words, and what was wrong."""

    code: int
    out: str
    err: str

    def json(self) -> Any:  # noqa: ANN401 - whatever stands in it
        """Give the one document that stands there, and nothing else."""
        assert (self.code, self.err) == (0, "")
        return json.loads(self.out)

    def fine(self) -> str:
        """Give the words of a command that did what it was asked."""
        assert (self.code, self.err) == (0, "")
        return self.out

    def refused(self, code: int = 1) -> str:
        """Give the one sentence of a command that did nothing."""
        assert (self.code, self.out) == (code, "")
        (sentence,) = self.err.splitlines()
        assert sentence.endswith((".", ")", "kith run", "kith upgrade", "--help"))
        return sentence


class Kith:
    """The command line, in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: str | Path) -> Said:
        self._capsys.readouterr()
        code = main([str(word) for word in words])
        said = self._capsys.readouterr()
        return Said(code, said.out, said.err)


def alone(*words: str | Path, **given: str) -> Said:
    """Ask in a process of its own."""
    done = subprocess.run(  # noqa: S603 - this Python, and words that stand in the tests
        [sys.executable, "-m", "kith", *map(str, words)],
        env=os.environ | {"PYTHONPATH": str(SOURCE)} | given,
        capture_output=True, text=True, timeout=LONG, check=False,
    )  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    return Said(done.returncode, done.stdout, done.stderr)


@contextlib.contextmanager
def running(folder: Path, *words: str, **given: str) -> Generator[str]:
    """Let a house run, and give what it says at the start."""
    house = subprocess.Popen(  # noqa: S603 - as above
        [sys.executable, "-m", "kith", "run", *words],
        env=os.environ | {"PYTHONPATH": str(SOURCE), "KITH_DATA": str(folder),
                          "KITH_LISTEN": "127.0.0.1", "KITH_PORT": "0"} | given,
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert house.stdout is not None
    said: list[str] = []
    try:
        for line in house.stdout:
            said.append(line)
            if line.startswith("Your data:"):
                break
        yield "".join(said)
    finally:
        house.send_signal(signal.SIGTERM)
        house.communicate(timeout=LONG)
