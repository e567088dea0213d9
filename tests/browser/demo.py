"""The demo house, running, with its door: who opens `/as/mara` is Mara."""

import contextlib
import os
import re
import signal
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

from tests.browser.living import ROOT, House
from tests.infrastructure.patience import LONG

_OPEN = re.compile(r"http://127\.0\.0\.1:(\d+)/as/")


@contextlib.contextmanager
def demo_house(data: Path) -> Generator[House]:
    """Make a demo house and serve it, and stop it afterwards."""
    given = {
        **{name: value for name, value in os.environ.items() if not name.startswith("KITH_")},
        "PYTHONPATH": str(ROOT / "src"),
        "PYTHONUNBUFFERED": "1",
        "COLUMNS": "200",
        "KITH_PORT": "0",
    }
    with (data.parent / "demo.log").open("w+") as log:
        house = subprocess.Popen(  # noqa: S603 - our own
            [sys.executable, "-m", "kith.demo", "--data", str(data)],
            env=given, stdout=subprocess.PIPE, stderr=log, text=True,
        )  # fmt: skip
        try:
            assert house.stdout is not None
            said: list[str] = []
            found = None
            for line in house.stdout:
                said.append(line)
                if found := _OPEN.search(line):
                    yield House(int(found[1]), "", data)
                    break
            assert found, (said, Path(log.name).read_text())
        finally:
            house.send_signal(signal.SIGTERM)
            house.communicate(timeout=LONG)
        wrong = [line for line in Path(log.name).read_text().splitlines() if "ERROR" in line]
        assert not wrong, Path(log.name).read_text()
