"""The data folder: who holds it, what lies in it, and how a file gets there whole or not at all."""

import fcntl
import os
import shutil
import sys
from collections.abc import Iterator
from gettext import NullTranslations
from importlib.resources import files
from importlib.resources.abc import Traversable
from importlib.util import cache_from_source
from pathlib import Path

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import Catalogue, Gettext, Saying, say

DATABASE = "house.db"
MEDIA = "media"
SETTINGS = "kith.toml"
_MADE = "__pycache__"


class Folder:
    """A house's data folder."""

    def __init__(self, path: str) -> None:
        """Make the folder where it is missing, readable by its owner only."""
        self.path = Path(path).expanduser()
        os.umask(0o077)  # what a house keeps is its owner's, also in a folder that was there before
        try:
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            (self.path / MEDIA).mkdir(mode=0o700, exist_ok=True)
            _prove_writable(self.path)
        except OSError as wrong:
            raise Elsewhere("disk", _cannot_write(self.path, wrong)) from wrong

    @property
    def database(self) -> str:
        """Give the path of the database file."""
        return str(self.path / DATABASE)

    @property
    def media(self) -> Path:
        """Give the folder of pictures and voices."""
        return self.path / MEDIA

    def settings(self) -> str:
        """Give what stands in kith.toml, or nothing."""
        try:
            return (self.path / SETTINGS).read_text("utf-8")
        except FileNotFoundError:
            return ""
        except (OSError, UnicodeDecodeError) as wrong:
            why = say("The file {file} can't be read.", file=str(self.path / SETTINGS))
            raise Elsewhere("disk", why) from wrong

    def free_bytes(self) -> int:
        """Give the free space of the disk that the folder is on."""
        return shutil.disk_usage(self.path).free

    def hold(self, *, shared: bool = False) -> int:
        """Hold the folder for this process until it ends, or say who holds it.

        shared: with other processes of the same house; so it is where the house itself lies elsewhere.
        """
        try:
            lock = os.open(self.path / "held-by", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as wrong:
            raise Elsewhere("disk", _cannot_write(self.path, wrong)) from wrong
        try:
            fcntl.flock(lock, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except OSError as wrong:
            holder = os.read(lock, 20).decode(errors="replace").partition("\n")[0] or "?"
            os.close(lock)
            raise Elsewhere("folder", _already_held(self.path, holder)) from wrong
        try:
            self.say_who(lock)
        except Elsewhere:
            os.close(lock)
            raise
        return lock

    def say_who(self, lock: int, address: str = "") -> None:
        """Write into the file that holds the folder which process does, and where it can be reached."""
        try:
            os.ftruncate(lock, 0)
            os.pwrite(lock, f"{os.getpid()}\n{address}\n".encode(), 0)
        except OSError as wrong:
            raise Elsewhere("disk", _cannot_write(self.path, wrong)) from wrong


def _prove_writable(path: Path) -> None:
    probe = path / f".probe-{os.getpid()}"
    probe.write_bytes(b"")
    probe.unlink()


def _cannot_write(path: Path, wrong: OSError) -> Saying:
    return say(
        "The folder {folder} can't be written to ({why}). Choose another with KITH_DATA.",
        folder=str(path),
        why=wrong.strerror or "?",
    )


def _already_held(path: Path, holder: str) -> Saying:
    return say(
        "A Kith is already running on {folder} (process {holder}). Stop it first.",
        folder=str(path),
        holder=holder,
    )


def carried(package: str, folder: str) -> dict[str, bytes]:
    """Give the files that the program carries in a folder of a package, by their paths in it."""
    root = files(package) / folder
    return dict(_below(root)) if root.is_dir() else {}


def made_beside(package: str, folder: str) -> str:
    """Give where Python keeps what it makes of the files in a folder of the program; "" if it keeps nothing.

    Only whoever may change the program can write there, so that what is found there may be run.
    """
    if sys.dont_write_bytecode:
        return ""
    made = Path(cache_from_source(str(files(package) / folder / "any"))).parent
    try:
        made.mkdir(parents=True, exist_ok=True)
    except OSError:
        return ""
    return str(made)


def catalogues() -> dict[str, NullTranslations]:
    """Give the translations that the program carries, by language; English needs none."""
    found: dict[str, NullTranslations] = {"en": NullTranslations()}
    for name, po in carried("kith", "locale").items():
        if name.endswith("/LC_MESSAGES/kith.po"):
            found[name.partition("/")[0]] = Catalogue(po)
    return found


def speaking(language: str) -> Gettext:
    """Give what puts a sentence into a language, or leaves it in English where there is no other."""
    if language == "en":  # most houses; reading the others takes a moment
        return str
    found = catalogues()
    return found.get(language, found["en"]).gettext


def _below(folder: Traversable, before: str = "") -> Iterator[tuple[str, bytes]]:
    for each in sorted(folder.iterdir(), key=lambda one: one.name):
        if each.name == _MADE:
            continue
        if each.is_dir():
            yield from _below(each, f"{before}{each.name}/")
        else:
            yield before + each.name, each.read_bytes()
