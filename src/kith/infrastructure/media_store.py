"""Where the bytes of pictures and voices lie: the folder media, or a bucket; each under a token and what it is."""

import asyncio
import contextlib
import os
import secrets
import shutil
import tempfile
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO, Protocol, cast

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import Saying, say

BUCKET = "s3://"
_SPREAD = 2


class Store(Protocol):
    """Keeps bytes by name: a token, a slash, and what of it this is."""

    async def put(self, name: str, body: bytes) -> None:
        """Keep bytes, whole or not at all."""
        ...

    async def read(self, name: str, start: int, end: int) -> bytes:
        """Give the bytes of a name from `start` to before `end`."""
        ...

    async def size(self, name: str) -> int | None:
        """Give how many bytes lie under a name, or None."""
        ...

    async def remove(self, token: str) -> None:
        """Leave nothing of what lies under a token."""
        ...


class OnDisk:
    """The folder media of the data folder; files are spread over folders by their first letters."""

    def __init__(self, folder: Path) -> None:
        """Keep them in this folder."""
        self._folder = folder

    async def put(self, name: str, body: bytes) -> None:
        """Keep bytes, whole or not at all."""
        await asyncio.to_thread(self._put, name, body)

    def _put(self, name: str, body: bytes) -> None:
        path = self._path(name)
        aside = path.with_name(f".{secrets.token_hex(4)}.arriving")
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with aside.open("wb") as file:
                file.write(body)
                file.flush()
                os.fsync(file.fileno())
            aside.replace(path)
            _settle(path.parent)
        except OSError as wrong:
            with contextlib.suppress(OSError):
                aside.unlink(missing_ok=True)
            raise Elsewhere("disk", _no_room(wrong)) from wrong

    async def read(self, name: str, start: int, end: int) -> bytes:
        """Give the bytes of a name from `start` to before `end`."""
        return await asyncio.to_thread(self._read, name, start, end)

    def _read(self, name: str, start: int, end: int) -> bytes:
        try:
            with self._path(name).open("rb") as file:
                file.seek(start)
                return file.read(end - start)
        except OSError as wrong:
            raise _not_here() from wrong

    async def size(self, name: str) -> int | None:
        """Give how many bytes lie under a name, or None."""
        try:
            return self._path(name).stat().st_size
        except OSError:
            return None

    async def remove(self, token: str) -> None:
        """Leave nothing of what lies under a token."""
        await asyncio.to_thread(self._remove, token)

    def _remove(self, token: str) -> None:
        folder = self._path(token)
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree(folder)
        with contextlib.suppress(OSError):
            folder.parent.rmdir()  # only an empty one goes so

    def _path(self, name: str) -> Path:
        return self._folder / name[:_SPREAD] / name


class InBucket:
    """A bucket of S3, for houses that several machines serve, or whose disk is small."""

    def __init__(self, place: str, environ: Mapping[str, str]) -> None:
        """Know where it is; nothing is asked yet."""
        self._bucket: Any = import_module("kith.infrastructure.buckets").Bucket(place, environ)

    async def put(self, name: str, body: bytes) -> None:
        """Keep bytes, whole or not at all."""
        await asyncio.to_thread(self._bucket.put_bytes, name, body)

    async def read(self, name: str, start: int, end: int) -> bytes:
        """Give the bytes of a name from `start` to before `end`."""
        return cast("bytes", await asyncio.to_thread(self._bucket.read, name, start, end))

    async def size(self, name: str) -> int | None:
        """Give how many bytes lie under a name, or None."""
        return cast("int | None", await asyncio.to_thread(self._bucket.size_or_none, name))

    async def remove(self, token: str) -> None:
        """Leave nothing of what lies under a token."""
        await asyncio.to_thread(self._bucket.remove_all, token)


def store_at(media_to: str, folder: str, environ: Mapping[str, str]) -> Store:
    """Give where this house keeps its pictures and voices."""
    if media_to:
        return InBucket(media_to, environ)
    return OnDisk(Path(folder) / "media")


def unnamed(folder: str) -> BinaryIO:
    """Give a file without a name, gone when it is closed; on the house's own disk, which has the room."""
    try:
        return cast("BinaryIO", tempfile.TemporaryFile(dir=folder))
    except OSError as wrong:
        raise Elsewhere("disk", _no_room(wrong)) from wrong


def _settle(folder: Path) -> None:
    """Let also the name of a file be on the disk, not only what is in it."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _no_room(wrong: OSError) -> Saying:
    return say("The picture or voice can't be kept ({why}).", why=wrong.strerror or "?")


def _not_here() -> Elsewhere:
    return Elsewhere("media", say("This picture or voice can't be read just now."))
