"""A house in a process of its own, as a service manager starts it, and the port it was told to take."""

import contextlib
import os
import re
import signal
import subprocess
import sys
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.ports import free_port

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
HERE = "127.0.0.1"
NAME = "garden.example"  # what the shipped configurations call the house
KITH = (sys.executable, "-m", "kith", "run")
_FIRST = re.compile(r"/first/[\w-]+")
_PATIENCE = 120


@dataclass
class Running:
    """A house that runs: where it listens, and the path of the link that makes it, if it has none."""

    port: int
    data: Path
    first: str
    process: subprocess.Popen[str]

    def stop(self) -> int:
        """Ask it to stop, wait until it has, and give its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(_PATIENCE)


def bare() -> dict[str, str]:
    """Give this environment without anything that was meant for a house or for Python."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("KITH_", "PYTHON"))
    }


@contextlib.contextmanager
def running(
    data: Path,
    *,
    port: int = 0,
    command: Sequence[str] = KITH,
    cwd: Path | None = None,
    environ: dict[str, str] | None = None,
    **settings: str,
) -> Generator[Running]:
    """Start a house, read what it prints once it is ready, and stop it afterwards."""
    port = port or free_port()
    given = {"PYTHONPATH": str(ROOT / "src")} if environ is None else environ
    given |= {f"KITH_{name.upper()}": value for name, value in settings.items()}
    given |= {"KITH_DATA": str(data), "KITH_LISTEN": HERE, "KITH_PORT": str(port)}
    data.parent.mkdir(parents=True, exist_ok=True)
    log = data.parent / f"{data.name}.log"
    with log.open("a+") as told:
        process = subprocess.Popen(  # noqa: S603 - a house of this test
            command, env=bare() | given, cwd=cwd, stdout=subprocess.PIPE, stderr=told, text=True
        )
        try:
            said = _ready(process)
            assert said, f"the house did not start:\n{log.read_text()}"
            first = _FIRST.search(said)
            yield Running(port, data, first[0] if first else "", process)
        finally:
            if process.poll() is None:
                process.terminate()
            process.communicate(timeout=_PATIENCE)
    wrong = [line for line in log.read_text().splitlines() if "ERROR" in line]
    assert not wrong, log.read_text()


def _ready(process: subprocess.Popen[str]) -> str:
    """Give what a house prints up to the line with its folder, or nothing if it ended before."""
    assert process.stdout is not None
    said: list[str] = []
    for line in process.stdout:
        said.append(line)
        if line.startswith("Your data:"):
            return "".join(said)
    return ""
