"""Asks everything that can be asked without running Kith: format, lint, types, the house."""

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from tools.house import ROOT, read
from tools.rules import sizes

PYTHON = sys.executable
TYPES = ("types", [PYTHON, "-m", "basedpyright", "--level", "error"])
QUICK = (
    ("format", [PYTHON, "-m", "ruff", "format", "--check", "--quiet"]),
    ("lint", [PYTHON, "-m", "ruff", "check", "--quiet", "--output-format", "concise"]),
    ("drawing", [PYTHON, "-m", "tools.draw_house", "--check"]),
    ("words", [PYTHON, "-m", "tools.sentences", "--check"]),
    ("house", [PYTHON, "-m", "pytest", "-q", "tests/test_house.py"]),
)


def ask(step: tuple[str, list[str]]) -> bool:
    """Run one step, say how it went and how long it took, and its words if it found something."""
    name, command = step
    began = time.monotonic()
    told = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    fine = told.returncode == 0
    print(f"{'ok ' if fine else 'NO '} {name:<8} {time.monotonic() - began:5.1f} s", flush=True)
    if not fine:
        print(told.stdout.rstrip(), flush=True)
    return fine


def main() -> None:
    """Ask every step, the long one beside the quick ones."""
    with ThreadPoolExecutor() as beside:
        types = beside.submit(ask, TYPES)
        answers = [*map(ask, QUICK), types.result()]
    print(f"    {sizes(read())}")
    sys.exit(0 if all(answers) else 1)


if __name__ == "__main__":
    main()
