"""A real disk that is soon full, and can be made read-only."""

import contextlib
import subprocess
from pathlib import Path


class SmallDisk:
    """A tmpfs of two megabytes: a house that nobody lives in takes almost one."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def mount(self) -> None:
        self.path.mkdir()
        _run("mount", "-t", "tmpfs", "-o", "size=2m,mode=0700", "tmpfs", str(self.path))

    def make_read_only(self) -> None:
        _run("mount", "-o", "remount,ro", str(self.path))

    def fill(self) -> None:
        with contextlib.suppress(OSError), (self.path / "film").open("wb", buffering=0) as film:
            while film.write(bytes(1000)):
                pass

    def grow(self) -> None:
        _run("mount", "-o", "remount,size=8m", str(self.path))

    def unmount(self) -> None:
        _run("umount", "--lazy", str(self.path))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - fixed words and a path of ours
