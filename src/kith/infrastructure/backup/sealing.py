"""Backups that only a key kept elsewhere opens, in the age format: https://age-encryption.org/v1.

pyrage has no types of its own; what is used of it stands in this file alone.
"""

import contextlib
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import IO, Any, cast

import msgspec
import pyrage  # pyright: ignore[reportMissingTypeStubs]

from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.infrastructure.backup.handing import Handed

SUFFIX = ".age"
_age = cast("Any", pyrage)
_KEY_LINE = "AGE-SECRET-KEY-1"
_OPENSSH = "-----BEGIN "
_SEALED_KEY = ("age-encryption.org/", "-----BEGIN AGE")
_OTHERS_KEY = "No matching keys found"


class NewKey(msgspec.Struct, frozen=True):
    """A key nobody has used yet: `public` goes into the settings, `secret` to another place."""

    public: str
    secret: str


def new_key() -> NewKey:
    """Give a fresh key; nothing keeps it."""
    identity = _age.x25519.Identity.generate()
    return NewKey(str(identity.to_public()), str(identity))


class Seal:
    """Seals one backup for all the keys that a setting names.

    It is sealed for one key more, which stays in memory and is gone with this object: with it the
    backup is opened once it is written, and proved, on a machine that can't open it ever after.
    """

    suffix = SUFFIX

    def __init__(self, keys: str) -> None:
        """Read the public keys, with spaces between them."""
        self._once = _age.x25519.Identity.generate()
        self._keys = [*map(_public, _keys_in(keys)), self._once.to_public()]

    @contextlib.contextmanager
    def into(self, out: IO[bytes]) -> Generator[IO[bytes]]:
        """Give a file to write to; what arrives in `out` is sealed."""
        handed = Handed()
        with ThreadPoolExecutor(1) as aside:
            done = aside.submit(_seal, handed, out, self._keys)
            try:
                yield cast("IO[bytes]", handed)
            except BrokenPipeError:
                done.result()  # it is there that something went wrong
                raise
            finally:
                with contextlib.suppress(BrokenPipeError):
                    handed.end()
            done.result()

    def back(self, file: IO[bytes], named: str, /) -> contextlib.AbstractContextManager[IO[bytes]]:
        """Give what was sealed into a file with this seal."""
        return _opened(file, [self._once], named)


class Key:
    """What opens sealed backups: the secret keys that somebody brought."""

    def __init__(self, words: str) -> None:
        """Read a key file as `age-keygen` or `ssh-keygen` writes it, or only the secret line."""
        self._identities = list(_secrets(words))
        if not self._identities:
            raise Invalid(
                "key",
                say("There is no secret key in that. It begins with AGE-SECRET-KEY-1."),
            )

    def back(self, file: IO[bytes], named: str, /) -> contextlib.AbstractContextManager[IO[bytes]]:
        """Give what was sealed into a file, if it was sealed for this key."""
        return _opened(file, self._identities, named)


@contextlib.contextmanager
def _opened(file: IO[bytes], identities: Sequence[object], named: str) -> Generator[IO[bytes]]:
    handed = Handed()
    with ThreadPoolExecutor(1) as aside:
        done = aside.submit(_open, file, handed, identities, named)
        try:
            yield cast("IO[bytes]", _Opened(handed, done.result))
        finally:
            handed.leave()


class _Opened:
    """What comes out of a sealed file; its end is only reached if all of it was sound."""

    def __init__(self, handed: Handed, proved: Any) -> None:  # noqa: ANN401 - a future's result
        self._handed, self._proved = handed, proved

    def read(self, size: int = -1) -> bytes:
        piece = self._handed.read(size)
        if not piece and size:
            self._proved()
        return piece


class _Watched:
    """A file beside pyrage, which forgets what kind of error it met."""

    def __init__(self, file: IO[bytes] | Handed) -> None:
        self._file = file
        self.wrong: Exception | None = None

    def read(self, size: int = -1) -> bytes:
        with self._noted():
            return self._file.read(size)

    def write(self, piece: bytes) -> int:
        with self._noted():
            return self._file.write(piece)

    def flush(self) -> None:
        with self._noted():
            self._file.flush()

    @contextlib.contextmanager
    def _noted(self) -> Generator[None]:
        try:
            yield
        except Exception as wrong:
            self.wrong = wrong
            raise


def _seal(handed: Handed, out: IO[bytes], keys: Sequence[object]) -> None:
    watched = _Watched(out)
    try:
        _age.encrypt_io(handed, watched, keys)
    except (_age.EncryptError, OSError) as wrong:
        raise watched.wrong or OSError(str(wrong)) from wrong
    finally:
        handed.leave()


def _open(file: IO[bytes], handed: Handed, identities: Sequence[object], named: str) -> None:
    watched, out = _Watched(file), _Watched(handed)
    try:
        _age.decrypt_io(watched, out, identities)
    except (_age.DecryptError, OSError) as wrong:
        if watched.wrong or out.wrong:
            raise (watched.wrong or out.wrong or wrong) from wrong
        raise _unopened(named, str(wrong)) from wrong
    finally:
        with contextlib.suppress(BrokenPipeError):
            handed.end()


def _unopened(named: str, why: str) -> Invalid:
    if why == _OTHERS_KEY:
        return Invalid(
            "key",
            say("{file} was sealed for another key than this. Nothing was changed.", file=named),
        )
    return Invalid(
        "file",
        say("The backup {file} is damaged or was cut off. Nothing was changed.", file=named),
    )


def _keys_in(words: str) -> Iterator[str]:
    """Give each key that stands in a setting; those of ssh have two words."""
    each = iter(words.replace(",", " ").split())
    for word in each:
        yield f"{word} {next(each, '')}" if word.startswith("ssh-") else word


def _public(key: str) -> object:
    if key.upper().lstrip("\"'").startswith("AGE-") or key.startswith(
        "-----"
    ):  # it is not said again: a log is no place for it
        raise Invalid(
            "backup_for",
            say(
                "The setting backup_for holds a secret key. Make a new one, and keep it elsewhere."
            ),
        )
    kind = _age.ssh if key.startswith("ssh-") else _age.x25519
    try:
        return kind.Recipient.from_str(key)
    except _age.RecipientError as wrong:
        raise Invalid(
            "backup_for",
            say("The setting backup_for has something that is no public key: {key}.", key=key),
        ) from wrong


def _secrets(words: str) -> Iterator[object]:
    try:
        if words.startswith(_OPENSSH) and not words.startswith(_SEALED_KEY):
            yield _age.ssh.Identity.from_buffer(words.encode())
            return
        for line in words.split("\n"):
            if line.strip().startswith(_KEY_LINE):
                yield _age.x25519.Identity.from_str(line.strip())
    except _age.IdentityError as wrong:
        raise Invalid(
            "key", say("That key can't be read ({why}). Look for a slip.", why=str(wrong))
        ) from wrong
    if words.startswith(_SEALED_KEY):
        raise Invalid(
            "key",
            say("That key is itself sealed with a passphrase. Open it first, with: age -d"),
        )
