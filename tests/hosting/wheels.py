"""What is handed out to be installed: a wheel, and the source that gives the same one."""

import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from tests.hosting.houses import ROOT


@dataclass
class HandedOut:
    """What was built: the two files, and the wheel that was built from the other one."""

    wheel: Path
    source: Path
    again: Path


def build(at: Path, to: Path, *kinds: str) -> None:
    """Build what is to be handed out, from a folder with the source."""
    words = [word for kind in kinds for word in ("-t", kind)]
    told = subprocess.run(  # noqa: S603 - our own
        [sys.executable, "-m", "hatchling", "build", *words, "-d", str(to)],
        cwd=at, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr


def hand_out(at: Path) -> HandedOut:
    """Build the wheel and the source, and a wheel from that source."""
    build(ROOT, at, "wheel", "sdist")
    (source,) = at.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        archive.extractall(at / "source")  # noqa: S202 - made a moment ago; 3.11.2 knows no filter
    (unpacked,) = (at / "source").iterdir()
    build(unpacked, at / "again", "wheel")
    (wheel,), (again,) = at.glob("*.whl"), (at / "again").glob("*.whl")
    return HandedOut(wheel, source, again)


def contents(wheel: Path) -> dict[str, bytes]:
    """Give the files of a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
