"""How a house's folder and file are, looked at without changing anything."""

import contextlib
import errno
import fcntl
import os
import shutil
import socket
from collections.abc import Generator
from pathlib import Path

import apsw
import msgspec

from kith.foundation.clock import MINUTE
from kith.foundation.errors import Elsewhere
from kith.foundation.languages import Saying, say
from kith.infrastructure.database import Tx, alone
from kith.infrastructure.files import DATABASE, SETTINGS
from kith.infrastructure.migrations.run import migrate, pending, schema
from kith.infrastructure.nodes import LEASE
from kith.infrastructure.sqlite import connect, execute

_OTHERS = 0o077


class Running(msgspec.Struct, frozen=True):
    """The process that holds a folder, and where it answers, as far as it says so."""

    process: str
    at: str


class Health(msgspec.Struct, frozen=True):
    """What a look into a house's file finds; `damage` is empty where it is whole."""

    damage: str
    loose: int
    behind: int
    unheard: int
    stuck: int
    ahead: bool


def expanded(folder: str) -> Path:
    """Give a folder as a whole path, whether it is there or not."""
    return Path(folder).expanduser().absolute()


def has_house(folder: Path) -> bool:
    """Tell whether a house is kept in a folder."""
    try:
        return (folder / DATABASE).stat().st_size > 0
    except OSError:
        return False


def kept_in(folder: str) -> str:
    """Name the file that a house is kept in as the disk does; empty where there is none.

    It is never opened for that: closing it again would end SQLite's own locks on it.
    """
    try:
        told = (Path(folder) / DATABASE).stat()
    except OSError:
        return ""
    return f"{told.st_dev}:{told.st_ino}"


@alone
async def look(tx: Tx) -> None:
    """Read a little, to know that it can be read."""
    await tx.one(int, "select number from migrations order by number limit 1")


def settings_in(folder: Path) -> str:
    """Give what stands in a folder's kith.toml, or nothing."""
    try:
        return (folder / SETTINGS).read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except UnicodeDecodeError as wrong:
        why = say("{file} can't be read: it is not UTF-8 text.", file=str(folder / SETTINGS))
        raise Elsewhere("disk", why) from wrong
    except OSError as wrong:
        raise sentence(wrong, folder) from wrong


def running_on(folder: Path) -> Running | None:
    """Give the process that holds a folder; looking takes nothing from it."""
    try:
        with (folder / "held-by").open("rb") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                told = file.read(200).decode(errors="replace").split()
                return Running(*(*told, "", "")[:2])
    except OSError:
        pass
    return None


def is_folder(path: Path) -> bool:
    """Tell whether a folder is there."""
    return path.is_dir()


def is_writable(folder: Path) -> bool:
    """Tell whether something can be put into a folder."""
    return os.access(folder, os.W_OK | os.X_OK) and not os.statvfs(folder).f_flag & os.ST_RDONLY


def is_private(folder: Path) -> bool:
    """Tell whether only its owner may look into a folder."""
    return not folder.stat().st_mode & _OTHERS


def free_bytes(folder: Path) -> int:
    """Give the free space where a folder is or would be made."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free


def newest_change(folder: Path) -> int:
    """Give the moment at which something in a folder was changed last, or 0."""
    try:
        return max((int(each.stat().st_mtime * 1000) for each in folder.iterdir()), default=0)
    except OSError:  # not there, or gone while it is being looked at
        return 0


def answer_at(at: str, asked: bytes, *, within: float = 3.0) -> bytes:
    """Give the beginning of what is answered at `host:port`; nothing where nobody answers in time."""
    host, _, port = at.rpartition(":")
    try:
        with socket.create_connection((host.strip("[]"), int(port)), within) as sock:
            sock.settimeout(within)
            sock.sendall(asked)
            return sock.recv(512)
    except (OSError, ValueError):
        return b""


def port_is_free(address: str, port: int) -> bool:
    """Tell whether somebody could listen on a port now."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind((address, port))
            sock.listen(1)
        except OSError as wrong:
            if wrong.errno == errno.EADDRINUSE:
                return False
            why = say("Can't listen on {at} ({why}).", at=address, why=str(wrong.strerror))
            raise Elsewhere("network", why) from wrong
    return True


def health(folder: Path, now: int) -> Health:
    """Look into a house's file, or raise what makes it unfit for this program."""
    with plainly(folder), contextlib.closing(connect(str(folder / DATABASE), readonly=True)) as db:
        return Health(
            damage=damage(db, thorough=False),
            loose=loose_ends(db),
            behind=len(pending(db)),
            unheard=_number(
                db,
                "select coalesce(max(id), 0) - coalesce((select min(heard_id) from subscribers), 0)"
                " from facts",
            ),
            stuck=_number(db, "select count(*) from jobs where state = 'stuck' or tries > 3"),
            # A process holds its node for a while at most: later than that was never now.
            ahead=_number(db, "select coalesce(max(until_at), 0) from nodes")
            > now + LEASE + MINUTE,
        )


class ServerHealth(msgspec.Struct, frozen=True):
    """What a look into a house in PostgreSQL finds."""

    forgetful: str
    connections: int
    unheard: int
    stuck: int


async def server_health(tx: Tx) -> ServerHealth:
    """Look into a house in PostgreSQL; the server itself keeps rows from pointing nowhere."""
    off = await tx.many(
        str,
        "select name from pg_settings where name in ('fsync', 'synchronous_commit')"
        " and setting = 'off' order by name",
    )
    most = "select setting::bigint from pg_settings where name = 'max_connections'"
    unheard = """
        select coalesce(max(id), 0) - coalesce((select min(heard_id) from subscribers), 0) from facts"""
    stuck = "select count(*) from jobs where state = 'stuck' or tries > 3"
    return ServerHealth(
        " and ".join(off),
        await tx.one(int, most) or 0,
        await tx.one(int, unheard) or 0,
        await tx.one(int, stuck) or 0,
    )


def damage(db: apsw.Connection, *, thorough: bool) -> str:
    """Give what is wrong with a file's pages and indexes, or nothing."""
    question = "integrity_check" if thorough else "quick_check"
    told = [str(line) for (line,) in execute(db, f"pragma {question}(3)")]
    return "" if told == ["ok"] else " ".join("; ".join(told).split())


def loose_ends(db: apsw.Connection) -> int:
    """Give how many rows point to a row that is not there."""
    return sum(1 for _ in execute(db, "pragma foreign_key_check"))


def schema_today() -> str:
    """Give the schema of an empty house of this program."""
    with contextlib.closing(apsw.Connection(":memory:")) as db:
        migrate(db)
        return schema(db)


@contextlib.contextmanager
def plainly(folder: Path) -> Generator[None]:
    """Turn what a disk or an SQLite file refuses into a sentence that names the folder."""
    try:
        yield
    except (apsw.Error, OSError) as wrong:
        raise sentence(wrong, folder) from wrong


def sentence(wrong: apsw.Error | OSError, folder: Path | None = None) -> Elsewhere:
    """Say in one sentence what a disk or an SQLite file refused."""
    return Elsewhere("disk", _sentence(wrong, str(folder or "?")))


def _sentence(wrong: apsw.Error | OSError, folder: str) -> Saying:
    match wrong:
        case apsw.FullError() | OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return say("The disk of {folder} is full.", folder=folder)
        case apsw.BusyError():
            return say(
                "Another program is writing to the house in {folder}. Try again in a moment.",
                folder=folder,
            )
        case apsw.NotADBError() | apsw.CorruptError():
            return say(
                "The house in {folder} is damaged ({why}). `kith restore` brings a backup back.",
                folder=folder, why=str(wrong),
            )  # fmt: skip
        case apsw.ReadOnlyError() | apsw.CantOpenError() | apsw.PermissionsError():
            return say("The folder {folder} can't be written to.", folder=folder)
        case OSError():
            where = os.fsdecode(wrong.filename) if wrong.filename else folder
            why = wrong.strerror or type(wrong).__name__
            return say("{where}: {why}.", where=where, why=why)
        case _:
            return say(
                "The house in {folder} can't be read ({why}).", folder=folder, why=str(wrong)
            )


def _number(db: apsw.Connection, sql: str) -> int:
    return int(next(iter(execute(db, sql)))[0])
