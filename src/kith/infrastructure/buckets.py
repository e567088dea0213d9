"""Buckets of S3 and its many relatives, as places for backups and media; loaded only when one is named.

Keys, region and address come from the variables that all programs of that world read: AWS_*.
"""

import contextlib
import hashlib
import re
from collections.abc import Generator, Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import IO, Any, cast

import obstore
from obstore.exceptions import BaseError, PermissionDeniedError, UnauthenticatedError
from obstore.store import S3Store

from kith.foundation.errors import Elsewhere, Invalid
from kith.foundation.languages import say

BEGINS = "s3://"
PART = 8 << 20
_MOST_PARTS = 9000  # S3 takes ten thousand
_AT_ONCE = 2
_CHUNK = 1 << 20
_KEYS = (
    "AWS_ACCESS_KEY_ID",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
)
_REFUSED = (PermissionDeniedError, UnauthenticatedError)
_IS_REFUSED = re.compile(r"status code: 40[13]\b")
_ADDRESSES = ("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL", "AWS_ENDPOINT")
# A slow line may take minutes for one part; a dead one is noticed all the same.
_PATIENCE = {"connect_timeout": "20s", "read_timeout": "15m", "timeout": "12h"}


class Bucket:
    """A folder in a bucket, such as s3://backups/garden."""

    def __init__(self, place: str, environ: Mapping[str, str]) -> None:
        """Know where it is; nothing is asked yet."""
        if not any(environ.get(name) for name in _KEYS):
            why = say(
                "There is no key for {place}. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
                place=place,
            )
            raise Invalid("backup_to", why)
        self.place = BEGINS + place.removeprefix(BEGINS).rstrip("/")
        self.bucket, _, prefix = self.place.removeprefix(BEGINS).partition("/")
        if not self.bucket:
            why = say("{place} names no bucket. It should be like s3://bucket/folder.", place=place)
            raise Invalid("backup_to", why)
        address = next((environ[name] for name in _ADDRESSES if environ.get(name)), "")
        options: Any = _PATIENCE | {"allow_http": address.startswith("http://")}
        retries: Any = {"max_retries": 4, "retry_timeout": timedelta(minutes=3)}
        with self._plainly():
            self._store = S3Store(
                self.bucket, prefix=prefix or None, client_options=options, retry_config=retries
            )

    def names(self) -> list[tuple[str, int]]:
        """Give what lies there, each with its size."""
        with self._plainly():
            found = [
                (one["path"], one["size"])
                for page in cast("Any", obstore).list(self._store)
                for one in page
            ]
        return sorted((name, size) for name, size in found if "/" not in name)

    def size(self, name: str) -> int:
        """Give the size of what lies there under a name."""
        with self._plainly(name):
            return obstore.head(self._store, name)["size"]

    def put(self, file: Path, name: str, sha256: str) -> None:
        """Let a file lie there, whole, or say why it does not."""
        size = file.stat().st_size
        part = max(PART, -(-size // _MOST_PARTS))
        with self._plainly(name):
            obstore.put(
                self._store, name, file,
                use_multipart=size > part, chunk_size=part, max_concurrency=_AT_ONCE,
            )  # fmt: skip
            there = obstore.head(self._store, name)
        if there["size"] == size:
            if (there["e_tag"] or "").strip('"') == _e_tag(file, part):
                return
            # A bucket that encrypts by itself gives another: then only reading it back tells.
            if self._sum_of(name) == sha256:
                return
        self.remove(name)
        why = say(
            "What arrived in {place} is not what was sent. It was taken away again.",
            place=self.place,
        )
        raise Elsewhere("bucket", why)

    @contextlib.contextmanager
    def open(self, name: str) -> Generator[IO[bytes]]:
        """Give what lies there under a name, to be read once from its beginning."""
        with self._plainly(name):
            pieces = obstore.get(self._store, name).stream(min_chunk_size=_CHUNK)
        yield cast("IO[bytes]", _Arriving(self._each(iter(pieces), name)))

    def remove(self, name: str) -> None:
        """Take away what lies there under a name."""
        with self._plainly(name):
            obstore.delete(self._store, name)

    def put_bytes(self, name: str, body: bytes) -> None:
        """Let bytes lie there under a name."""
        with self._plainly(name):
            obstore.put(self._store, name, body)

    def read(self, name: str, start: int, end: int) -> bytes:
        """Give the bytes of a name from `start` to before `end`."""
        with self._plainly(name):
            return bytes(obstore.get_range(self._store, name, start=start, end=end))

    def size_or_none(self, name: str) -> int | None:
        """Give the size of what lies there under a name, or None."""
        with self._plainly(name), contextlib.suppress(FileNotFoundError):
            return obstore.head(self._store, name)["size"]
        return None

    def remove_all(self, folder: str) -> None:
        """Take away all whose names begin with a folder."""
        with self._plainly():
            pages = cast("Any", obstore).list(self._store, prefix=folder)
            for name in [one["path"] for page in pages for one in page]:
                obstore.delete(self._store, name)

    def _each(self, pieces: Iterator[Any], name: str) -> Iterator[bytes]:
        with self._plainly(name):
            for piece in pieces:
                yield bytes(piece)

    def _sum_of(self, name: str) -> str:
        found = hashlib.sha256()
        with self.open(name) as file:
            while piece := file.read(_CHUNK):
                found.update(piece)
        return found.hexdigest()

    @contextlib.contextmanager
    def _plainly(self, name: str = "") -> Generator[None]:
        try:
            yield
        except FileNotFoundError as wrong:
            if "NoSuchBucket" in str(wrong) or not name:
                raise self._no_bucket() from wrong
            why = say(
                "{name} is not in {place}. `kith backups` lists what is.",
                name=name,
                place=self.place,
            )
            raise Elsewhere("bucket", why) from wrong
        except BaseError as wrong:
            if "NoSuchBucket" in str(wrong):
                raise self._no_bucket() from wrong
            if isinstance(wrong, _REFUSED) or _IS_REFUSED.search(str(wrong)):
                raise self._refused() from wrong
            why = say("{place} can't be reached ({why}).", place=self.place, why=_first(wrong))
            raise Elsewhere("bucket", why) from wrong

    def _refused(self) -> Elsewhere:
        why = say(
            "{place} refuses its key. It must be right, and may list, read, write and delete there.",
            place=self.place,
        )
        return Elsewhere("bucket", why)

    def _no_bucket(self) -> Elsewhere:
        why = say(
            "There is no bucket {bucket}. Make it, or name another.",
            bucket=self.bucket,
        )
        return Elsewhere("bucket", why)


class _Arriving:
    """What comes over the network, as a file that is read once."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")

    def read(self, size: int = -1) -> bytes:
        if size < 0:
            return b"".join(iter(lambda: self.read(_CHUNK), b""))
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._rest = memoryview(piece)
        given, self._rest = self._rest[:size], self._rest[size:]
        return bytes(given)


def _e_tag(file: Path, part: int) -> str:
    """Give what S3 calls a file that was sent in such parts: sums, though no secure ones."""
    with file.open("rb") as opened:
        sums = [_md5(opened, part)]
        while opened.tell() < file.stat().st_size:
            sums.append(_md5(opened, part))
    if len(sums) == 1:
        return sums[0].hex()
    of_all = hashlib.md5(b"".join(sums), usedforsecurity=False)
    return f"{of_all.hexdigest()}-{len(sums)}"


def _md5(file: IO[bytes], part: int) -> bytes:
    found, left = hashlib.md5(usedforsecurity=False), part
    while left and (piece := file.read(min(left, _CHUNK))):
        found.update(piece)
        left -= len(piece)
    return found.digest()


def _first(wrong: BaseException) -> str:
    """Give the beginning of what obstore says, which goes on for pages."""
    return str(wrong).partition("\n")[0].rpartition(" - ")[2].strip()[:200] or type(wrong).__name__
