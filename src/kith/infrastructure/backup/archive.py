"""The file that a backup is: a plain tar, whose last entry says what must be in it.

house.db        the house, as of one moment
kith.toml       the settings, where there are any
media/…         pictures and voices
about.json      what the entries above are, each with its size and its SHA-256
"""

import hashlib
import io
import os
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import IO

import msgspec

from kith.foundation.errors import Elsewhere, Invalid
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


class _Reading:
    """A file that is read once, summed on the way, and told of."""

    def __init__(self, file: IO[bytes], told: Callable[[int], None]) -> None:
        self._file = file
        self._sum = hashlib.sha256()
        self._told = told
        self._size = 0

    def read(self, size: int = -1) -> bytes:
        piece = self._file.read(size)
        self._sum.update(piece)
        self._size += len(piece)
        self._told(len(piece))
        return piece

    def entry(self) -> Entry:
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


def write(archive: Path, entries: dict[str, Path], about: About, told: Told) -> About:
    """Write a backup that is on the disk whole when this returns; give what it says of itself."""
    counted = Counted(told, "packing", sum(size_of(path) for path in entries.values()))
    kept: dict[str, Entry] = {}
    with _new(archive) as file:
        with tarfile.open(fileobj=file, mode="w", format=tarfile.PAX_FORMAT) as tar:
            for name, path in entries.items():
                if entry := _put(tar, name, path, about.made_at, counted):
                    kept[name] = entry
            about = msgspec.structs.replace(about, files=kept)
            words = msgspec.json.format(msgspec.json.encode(about), indent=1)
            tar.addfile(_info(ABOUT, len(words), about.made_at), io.BytesIO(words))
        file.flush()
        os.fsync(file.fileno())
    return about


def check(archive: Path, told: Told) -> About:
    """Read a backup from end to end and give what it says of itself, or say what is wrong with it."""
    with _opened(archive) as tar:
        members = _listed(archive, tar)
        about = _about(archive, members, tar)
        counted = Counted(told, "reading", sum(entry.size for entry in about.files.values()))
        for member in _sound(archive, members, about):
            reading = _Reading(_content(tar, member), counted)
            while reading.read(CHUNK):
                pass
            if reading.entry() != about.files[member.name]:
                raise _damaged(archive, member.name)
        return about


def unpack(archive: Path, about: About, into: Path, told: Told) -> None:
    """Put what is in a checked backup into an empty folder, on the disk when this returns."""
    counted = Counted(told, "unpacking", sum(entry.size for entry in about.files.values()))
    with _opened(archive) as tar:
        for member in _sound(archive, _listed(archive, tar), about):
            path = into / PurePosixPath(member.name)
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            reading = _Reading(_content(tar, member), counted)
            with os.fdopen(
                os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb"
            ) as file:
                while piece := reading.read(CHUNK):
                    file.write(piece)
                file.flush()
                os.fsync(file.fileno())
            if reading.entry() != about.files[member.name]:
                raise _damaged(archive, member.name)


def media_in(folder: Path) -> dict[str, Path]:
    """Give the pictures and voices of a house, by their names in a backup."""
    found = (path for path in sorted((folder / MEDIA).rglob("*")) if path.is_file())
    return {
        str(PurePosixPath(MEDIA, *path.relative_to(folder / MEDIA).parts)): path
        for path in found
        if not path.is_symlink()
    }


def _put(
    tar: tarfile.TarFile, name: str, path: Path, made_at: int, counted: Counted
) -> Entry | None:
    try:
        with path.open("rb") as file:
            reading = _Reading(file, counted)
            tar.addfile(_info(name, os.fstat(file.fileno()).st_size, made_at), reading)  # pyright: ignore[reportArgumentType]
            return reading.entry()
    except FileNotFoundError:
        return None  # deleted since the house was copied: then it belongs in no copy either


def _info(name: str, size: int, made_at: int) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.size, info.mode, info.mtime = size, 0o600, made_at // 1000
    return info


def _new(path: Path) -> IO[bytes]:
    """Open a file that was not there, for its owner only."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def size_of(path: Path) -> int:
    """Give the size of a file, or nothing where it has gone meanwhile."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _opened(archive: Path) -> tarfile.TarFile:
    try:
        return tarfile.open(archive, "r:")
    except tarfile.TarError as wrong:
        raise Invalid("file", _no_backup(archive)) from wrong
    except OSError as wrong:
        why = wrong.strerror or type(wrong).__name__
        raise Invalid("file", say("{file}: {why}.", file=str(archive), why=why)) from wrong


def _about(archive: Path, members: list[tarfile.TarInfo], tar: tarfile.TarFile) -> About:
    member = next((each for each in members if each.name == ABOUT), None)
    if member is None:
        begun = any(each.name == DATABASE for each in members)
        raise Invalid("file", _not_whole(archive) if begun else _no_backup(archive))
    if not _is_plain(member) or member.size > _MOST_ABOUT:
        raise Invalid("file", _no_backup(archive))
    try:
        return msgspec.json.decode(_content(tar, member).read(), type=About)
    except (msgspec.MsgspecError, UnicodeDecodeError) as wrong:
        raise Invalid("file", _not_whole(archive)) from wrong


def _sound(
    archive: Path, members: list[tarfile.TarInfo], about: About
) -> Iterator[tarfile.TarInfo]:
    """Give each entry that holds a file, once all of them are known to be what they should be."""
    for member in members:
        if not _is_plain(member) or not (member.name == ABOUT or _belongs(member.name)):
            raise Invalid("file", _strange(archive, member.name))
    names = [member.name for member in members]
    if sorted(names) != sorted([ABOUT, *about.files]) or DATABASE not in names:
        raise Invalid("file", _not_whole(archive))
    yield from (member for member in members if member.name != ABOUT)


def _listed(archive: Path, tar: tarfile.TarFile) -> list[tarfile.TarInfo]:
    found: list[tarfile.TarInfo] = []
    try:
        for member in tar:
            if member.size < 0:  # it would be read for ever
                raise Invalid("file", _no_backup(archive))
            found.append(member)
    except (tarfile.TarError, EOFError, ValueError, OverflowError) as wrong:
        raise Invalid("file", _not_whole(archive)) from wrong
    return found


def _content(tar: tarfile.TarFile, member: tarfile.TarInfo) -> IO[bytes]:
    file = tar.extractfile(member)
    return file or io.BytesIO()


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


def _no_backup(archive: Path) -> Saying:
    return say("{file} is not a backup of a Kith house.", file=str(archive))


def _not_whole(archive: Path) -> Saying:
    return say("The backup {file} is not whole. Nothing was changed.", file=str(archive))


def _strange(archive: Path, name: str) -> Saying:
    return say(
        "The backup {file} holds something that no house has ({name}). Nothing was changed.",
        file=str(archive), name=ascii(name),
    )  # fmt: skip


def _damaged(archive: Path, name: str) -> Elsewhere:
    return Elsewhere(
        "disk",
        say(
            "The backup {file} is damaged: {name} is not as it was. Nothing was changed.",
            file=str(archive),
            name=name,
        ),
    )
