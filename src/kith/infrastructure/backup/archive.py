"""What a backup is: a plain tar, whose last entry says what must be in it.

house.db        the house, as of one moment
kith.toml       the settings, where there are any
media/…         pictures and voices
about.json      what the entries above are, each with its size and its SHA-256

It is written and read in one go from end to end, so that it can be sealed and opened on the way.
"""

import hashlib
import io
import os
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import IO, NoReturn

import msgspec

from kith.foundation.errors import Invalid
from kith.foundation.languages import Saying, say
from kith.infrastructure.files import DATABASE, MEDIA, SETTINGS

SUFFIX = ".kith-backup.tar"
ABOUT = "about.json"
CHUNK = 1 << 20
_MOST_ABOUT = 1 << 28

Told = Callable[[str, int, int], None]


class Entry(msgspec.Struct, frozen=True):
    """One file in a backup, by which its copy is compared."""

    size: int
    sha256: str


class About(msgspec.Struct, frozen=True):
    """What a backup says of itself."""

    kith: str
    name: str
    made_at: int
    schema: int
    rows: dict[str, int]
    files: dict[str, Entry]


class Summed:
    """A file that is read once, summed on the way, and told of."""

    def __init__(self, file: IO[bytes], told: Callable[[int], None]) -> None:
        """Begin at the place where the file is."""
        self._file = file
        self._sum = hashlib.sha256()
        self._told = told
        self._size = 0

    def read(self, size: int = -1) -> bytes:
        """Read on."""
        piece = self._file.read(size)
        self._sum.update(piece)
        self._size += len(piece)
        self._told(len(piece))
        return piece

    def entry(self) -> Entry:
        """Give what was read so far, as it is compared."""
        return Entry(self._size, self._sum.hexdigest())


class Counted:
    """Tells how far a part of the work has come."""

    def __init__(self, told: Told, part: str, of: int) -> None:
        """Begin a part that has `of` bytes to go."""
        self._told, self._part, self._of, self._done = told, part, of, 0
        told(part, 0, of)

    def __call__(self, more: int) -> None:
        """Tell of some bytes more."""
        self._done += more
        self._told(self._part, self._done, self._of)


def write(out: IO[bytes], entries: dict[str, Path], about: About, told: Told) -> About:
    """Write a whole backup, and give what it says of itself."""
    counted = Counted(told, "packing", sum(size_of(path) for path in entries.values()))
    kept: dict[str, Entry] = {}
    with tarfile.open(fileobj=out, mode="w|", bufsize=CHUNK, format=tarfile.PAX_FORMAT) as tar:
        for name, path in entries.items():
            if entry := _put(tar, name, path, about.made_at, counted):
                kept[name] = entry
        about = msgspec.structs.replace(about, files=kept)
        words = msgspec.json.format(msgspec.json.encode(about), indent=1)
        tar.addfile(_info(ABOUT, len(words), about.made_at), io.BytesIO(words))
    return about


def read(
    file: IO[bytes], named: str, told: Told, *, of: int = 0, into: Path | None = None
) -> About:
    """Read a backup from end to end, and give what it says of itself, or say what is wrong with it.

    named: what it is called in sentences; of: how long it is, as far as that is known; into: an
    empty folder that its files are put into on the way. They count only when this has returned.
    """
    part = "reading" if into is None else "unpacking"
    reading = _Reading(named, into, Counted(told, part, of))
    try:
        for member, content in _members(file):
            reading.take(member, content)
    except (tarfile.TarError, EOFError, ValueError, OverflowError) as wrong:
        raise Invalid("file", reading.broken_off()) from wrong
    return reading.proved()


def media_in(folder: Path) -> dict[str, Path]:
    """Give the pictures and voices of a house, by their names in a backup."""
    found = (path for path in sorted((folder / MEDIA).rglob("*")) if path.is_file())
    return {
        str(PurePosixPath(MEDIA, *path.relative_to(folder / MEDIA).parts)): path
        for path in found
        if not path.is_symlink()
    }


def size_of(path: Path) -> int:
    """Give the size of a file, or nothing where it has gone meanwhile."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def new_file(path: Path) -> IO[bytes]:
    """Open a file that was not there, for its owner only."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def on_disk(file: IO[bytes]) -> None:
    """Let what was written be on the disk, and the disk be asked when it is read again."""
    file.flush()
    os.fsync(file.fileno())
    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


class _Reading:
    """What has arrived of a backup, and what was odd about it."""

    def __init__(self, named: str, into: Path | None, counted: Counted) -> None:
        self._named, self._into, self._counted = named, into, counted
        self._found: dict[str, Entry] = {}
        self._about: About | None = None
        self._strange = ""
        self._twice = False

    def take(self, member: tarfile.TarInfo, content: IO[bytes]) -> None:
        """Take one entry; whether it belongs there is told at the end, when all is known."""
        name = member.name
        if not _is_plain(member) or not (name == ABOUT or _belongs(name)):
            self._strange = self._strange or name
        elif name in self._found or self._about:
            self._twice = True
        elif name == ABOUT:
            self._about = self._told_by(member, content)
        else:
            self._found[name] = self._keep(name, content)

    def proved(self) -> About:
        """Give what the backup says of itself, if what arrived is that and nothing else."""
        about = self._about
        if about is None:
            raise Invalid("file", self.broken_off())
        if self._strange:
            raise Invalid("file", _strange(self._named, self._strange))
        if self._twice or set(self._found) != set(about.files) or DATABASE not in about.files:
            raise Invalid("file", _not_whole(self._named))
        for name, entry in self._found.items():
            if entry != about.files[name]:
                raise Invalid("file", _damaged(self._named, name))
        return about

    def broken_off(self) -> Saying:
        """Say what a file is that ended before it had told what it is."""
        begun = DATABASE in self._found or self._about
        return _not_whole(self._named) if begun else _no_backup(self._named)

    def _keep(self, name: str, content: IO[bytes]) -> Entry:
        # Named before it is whole: should it be broken off, it was the beginning of a backup.
        self._found[name] = Entry(-1, "")
        summed = Summed(content, self._counted)
        if self._into is None:
            while summed.read(CHUNK):
                pass
            return summed.entry()
        path = self._into / PurePosixPath(name)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with new_file(path) as file:
            while piece := summed.read(CHUNK):
                file.write(piece)
            on_disk(file)
        return summed.entry()

    def _told_by(self, member: tarfile.TarInfo, content: IO[bytes]) -> About:
        if member.size > _MOST_ABOUT:
            raise Invalid("file", _no_backup(self._named))
        try:
            return msgspec.json.decode(content.read(), type=About)
        except (msgspec.MsgspecError, UnicodeDecodeError) as wrong:
            raise Invalid("file", _not_whole(self._named)) from wrong


def _members(file: IO[bytes]) -> Iterator[tuple[tarfile.TarInfo, IO[bytes]]]:
    with tarfile.open(fileobj=file, mode="r|", bufsize=CHUNK) as tar:
        for member in tar:
            if member.size < 0:  # it would be read for ever
                _odd()
            yield member, tar.extractfile(member) if _is_plain(member) else io.BytesIO()  # pyright: ignore[reportReturnType]
        while file.read(CHUNK):  # to its end: only then is all of it known to be as it was sealed
            pass


def _odd() -> NoReturn:
    raise ValueError("no tar has that")


def _put(
    tar: tarfile.TarFile, name: str, path: Path, made_at: int, counted: Counted
) -> Entry | None:
    try:
        with path.open("rb") as file:
            summed = Summed(file, counted)
            tar.addfile(_info(name, os.fstat(file.fileno()).st_size, made_at), summed)  # pyright: ignore[reportArgumentType]
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            return summed.entry()
    except FileNotFoundError:
        return None  # deleted since the house was copied: then it belongs in no copy either


def _info(name: str, size: int, made_at: int) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.size, info.mode, info.mtime = size, 0o600, made_at // 1000
    return info


def _is_plain(member: tarfile.TarInfo) -> bool:
    return member.type in {tarfile.REGTYPE, tarfile.AREGTYPE} and not member.issparse()


def _belongs(name: str) -> bool:
    """Tell whether an entry of this name may be put into a folder: nothing outside, nothing odd."""
    if name in {DATABASE, SETTINGS}:
        return True
    first, *others = name.split("/")
    return first == MEDIA and bool(others) and all(_is_sound(part) for part in others)


def _is_sound(part: str) -> bool:
    return part not in {"", ".", ".."} and "\0" not in part and "\\" not in part


def _no_backup(named: str) -> Saying:
    return say("{file} is not a backup of a Kith house.", file=named)


def _not_whole(named: str) -> Saying:
    return say("The backup {file} is not whole. Nothing was changed.", file=named)


def _strange(named: str, name: str) -> Saying:
    return say(
        "The backup {file} holds something that no house has ({name}). Nothing was changed.",
        file=named, name=ascii(name),
    )  # fmt: skip


def _damaged(named: str, name: str) -> Saying:
    return say(
        "The backup {file} is damaged: {name} is not as it was. Nothing was changed.",
        file=named,
        name=name,
    )
