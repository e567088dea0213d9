"""Small disks that run full or turn read-only in the middle of everything (Linux, as root)."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Generator
from pathlib import Path

_MEGABYTE = 1 << 20


class NoDisk(Exception):
    """This machine lends no disk to break."""


class Disk:
    """A file system of its own, in a file of some megabytes."""

    def __init__(self, path: Path) -> None:
        """Be mounted at a path."""
        self.path = path

    def fill(self) -> None:
        """Leave no room at all."""
        with contextlib.suppress(OSError), (self.path / "film").open("ab", buffering=0) as film:
            while True:
                film.write(bytes(4096))

    def make_room(self) -> None:
        """Let there be room again."""
        (self.path / "film").unlink()

    def break_off(self) -> None:
        """Turn read-only at once, as ext4 does when the device below it fails."""
        # A plain remount is refused while files are open for writing: that no kernel does by itself.
        with contextlib.suppress(NoDisk):
            _run("mount", "-o", "remount,abort", str(self.path))
        with contextlib.suppress(OSError):
            (self.path / "proof").touch()
            raise NoDisk("the disk could not be made read-only")

    def mend(self, image: Path) -> None:
        """Be writable again, after a check, as after a restart of the machine."""
        _run("umount", str(self.path))
        with contextlib.suppress(NoDisk):  # it says what it mended by its exit code
            _run("e2fsck", "-p", str(image))
        _run("mount", "-o", "loop", str(image), str(self.path))


@contextlib.contextmanager
def small_disk(folder: Path, megabytes: int) -> Generator[tuple[Disk, Path]]:
    """Give a disk and the file it is kept in, or raise what this machine does not lend."""
    image, path = folder / "disk.img", folder / "disk"
    if os.geteuid() or not all(map(shutil.which, ("mkfs.ext4", "mount", "umount", "e2fsck"))):
        raise NoDisk("only root can mount one")
    with image.open("wb") as file:
        file.truncate(megabytes * _MEGABYTE)
    _run("mkfs.ext4", "-q", "-m", "0", str(image))
    path.mkdir()
    _run("mount", "-o", "loop", str(image), str(path))
    try:
        yield Disk(path), image
    finally:
        _run("umount", "--lazy", str(path))
        image.unlink()


def _run(*command: str) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - fixed words and paths of ours
    except subprocess.CalledProcessError as wrong:
        raise NoDisk(wrong.stderr.decode(errors="replace").strip()) from wrong
