"""Where backups lie, and how one that lies there is read: in a folder here, in a bucket elsewhere."""

import contextlib
from collections.abc import Callable, Generator
from pathlib import Path
from typing import IO, Protocol, cast

import msgspec

from kith.foundation.errors import Elsewhere, Invalid
from kith.foundation.languages import say
from kith.infrastructure.backup.archive import SUFFIX, size_of
from kith.infrastructure.backup.making import Made
from kith.infrastructure.backup.workshop import keep_names
from kith.infrastructure.checkup import expanded, plainly

BUCKET = "s3://"
_SEALED = (b"age-encryption.org/", b"-----BEGIN AGE ENCR")
_LONGEST_KEY = 1 << 20
_LONGEST = max(map(len, _SEALED))

Open = Callable[[], contextlib.AbstractContextManager[IO[bytes]]]


class Backup(msgspec.Struct, frozen=True):
    """A backup that lies somewhere: what it is called in sentences, its bytes, and a way to read it."""

    named: str
    size: int
    open: Open


class Lies(msgspec.Struct, frozen=True):
    """One file where backups are."""

    name: str
    size: int


class Shelf(Protocol):
    """A place for backups."""

    @property
    def place(self) -> str:
        """Give the place as the settings name it."""
        ...

    @property
    def is_here(self) -> bool:
        """Tell whether it is on a disk of this machine, which may be missing without a word."""
        ...

    def room(self, folder: Path, /) -> contextlib.AbstractContextManager[Path]:
        """Give the folder in which a backup of the house in `folder` is made."""
        ...

    def take(self, made: Made) -> str:
        """Let a backup that was made there lie here; give its name."""
        ...

    def there(self) -> list[Lies]:
        """Give the backups that lie there, by name."""
        ...

    def backup(self, name: str) -> Backup:
        """Give one that lies there."""
        ...

    def remove(self, name: str) -> None:
        """Take one away."""
        ...


class Opening(Protocol):
    """What opens a sealed backup."""

    def back(self, file: IO[bytes], named: str, /) -> contextlib.AbstractContextManager[IO[bytes]]:
        """Give what was sealed into a file."""
        ...


class FolderShelf:
    """A folder with backups."""

    def __init__(self, folder: Path, *, makes: bool = False) -> None:
        """Know where it is, and whether it may be made where it is missing."""
        self.folder = folder
        self._makes = makes

    @property
    def place(self) -> str:
        """Give the folder."""
        return str(self.folder)

    @property
    def is_here(self) -> bool:
        """Tell that it is on a disk of this machine."""
        return True

    def room(self, _folder: Path, /) -> contextlib.AbstractContextManager[Path]:
        """Give this very folder: on the same disk a file gets its name when it is whole."""
        self._is_there()
        return contextlib.nullcontext(self.folder)

    def take(self, made: Made) -> str:
        """Give the name of what was made here already."""
        return made.file.name

    def there(self) -> list[Lies]:
        """Give the backups that lie there, by name."""
        if not self._is_there():
            return []
        with plainly(self.folder):
            found = sorted(path for path in self.folder.iterdir() if is_backup(path.name))
            return [Lies(path.name, size_of(path)) for path in found]

    def backup(self, name: str) -> Backup:
        """Give one that lies there."""
        return in_file(self.folder / name)

    def remove(self, name: str) -> None:
        """Take one away."""
        with plainly(self.folder):
            (self.folder / name).unlink(missing_ok=True)
            keep_names(self.folder)

    def _is_there(self) -> bool:
        """Tell whether it is there, or raise where it should be: a disk may not be mounted."""
        is_there = self.folder.exists()
        if not (is_there or self._makes):
            why = say(
                "{folder} is not there. Mount its disk, or make the folder.", folder=self.place
            )
            raise Elsewhere("disk", why)
        return is_there


def place_named(words: str) -> str:
    """Give a place as it is kept: a whole path, or a bucket without a slash at its end."""
    if words.startswith(BUCKET):
        return BUCKET + words.removeprefix(BUCKET).rstrip("/")
    return str(expanded(words))


def in_file(path: Path) -> Backup:
    """Give a file as a backup, whatever is in it."""
    with plainly(path):
        return Backup(str(path), path.stat().st_size, lambda: _opened(path))


def is_same_disk(one: Path, other: Path) -> bool:
    """Tell whether two folders are on the same disk, and so are lost together."""
    try:
        return one.stat().st_dev == other.stat().st_dev
    except OSError:
        return False


def words_in(path: Path) -> str:
    """Give what stands in a small file, such as one with a key."""
    with plainly(path), path.open(encoding="utf-8", errors="replace") as file:
        return file.read(_LONGEST_KEY)


def is_backup(name: str) -> bool:
    """Tell whether a file is called as backups are."""
    return SUFFIX in name and not name.startswith(".")


def is_sealed(backup: Backup) -> bool:
    """Tell whether only a key opens a backup."""
    with backup.open() as file:
        return _begin(file).startswith(_SEALED)


@contextlib.contextmanager
def opened(backup: Backup, key: Opening | None) -> Generator[IO[bytes]]:
    """Give the plain tar that a backup is, or is sealed into."""
    with backup.open() as file:
        begin = _begin(file)
        whole = cast("IO[bytes]", _Whole(begin, file))
        if not begin.startswith(_SEALED):
            yield whole
        elif key is None:
            why = say(
                "{file} is sealed. Name the file that has its secret key, with --key.",
                file=backup.named,
            )
            raise Invalid("key", why)
        else:
            with key.back(whole, backup.named) as tar:
                yield tar


class _Whole:
    """A file whose beginning has been read already."""

    def __init__(self, begin: bytes, file: IO[bytes]) -> None:
        self._begin, self._file = begin, file

    def read(self, size: int = -1) -> bytes:
        if not self._begin:
            return self._file.read(size)
        begin = self._begin if size < 0 else self._begin[:size]
        self._begin = self._begin[len(begin) :]
        return begin


def _begin(file: IO[bytes]) -> bytes:
    begin = b""
    while len(begin) < _LONGEST and (more := file.read(_LONGEST - len(begin))):
        begin += more
    return begin


class _Readable:
    """A file whose disk is named when it can't be read on."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self._path, self._file = path, file

    def read(self, size: int = -1) -> bytes:
        with plainly(self._path):
            return self._file.read(size)


@contextlib.contextmanager
def _opened(path: Path) -> Generator[IO[bytes]]:
    with plainly(path):
        file = path.open("rb")
    with file:
        yield cast("IO[bytes]", _Readable(path, file))
