"""What the tests of the bench share."""

import os
import shutil
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest

from kith.bench.cluster import NoServer, program


@pytest.fixture
def passable() -> Generator[Path]:
    """A folder that a PostgreSQL server gets to, which runs under another name."""
    try:
        program("initdb")
    except NoServer as wrong:
        pytest.skip(str(wrong))
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        pytest.skip("PostgreSQL refuses to run as root, and there is no setpriv to lend it a name")
    with tempfile.TemporaryDirectory(prefix="kith-bench-", dir="/tmp") as folder:
        Path(folder).chmod(0o711)
        yield Path(folder)
