"""Throw-away PostgreSQL servers, as durable as a fresh one: loopback only, in a folder of their own."""

import contextlib
import os
import pwd
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Generator
from importlib import import_module
from pathlib import Path
from typing import Any

ADMIN = "postgres"
_PATIENCE = 30.0
_LOOK_EVERY = 0.02
_SETTINGS = """
listen_addresses = '127.0.0.1'
port = {port}
unix_socket_directories = ''
max_connections = 60
shared_buffers = 256MB
max_wal_size = 2GB
wal_level = replica
hot_standby = on
timezone = 'UTC'
"""
_MAY_CONNECT = "host all all 127.0.0.1/32 trust\nhost replication all 127.0.0.1/32 trust\n"


class NoServer(Exception):
    """There is no PostgreSQL here that could be started."""


def program(name: str) -> str:
    """Give the path of one of PostgreSQL's programs, or raise how to get it."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    path = shutil.which(name) or (str(found[-1]) if found else "")
    if not path:
        raise NoServer(f"{name} was not found; Debian's package postgresql has it")
    return path


class Cluster:
    """A server that may be killed, started again, and followed by another."""

    def __init__(self, folder: Path) -> None:
        """Lie in a folder; nothing is there yet."""
        self.folder, self.data, self.port = folder, folder / "data", _free_port()
        self._server: subprocess.Popen[bytes] | None = None
        self._as = _somebody_else()
        folder.mkdir()
        if self._as:
            shutil.chown(folder, self._as)

    def make(self, **settings: str) -> None:
        """Make an empty one and start it."""
        self._run(
            "initdb", "-D", str(self.data), "-U", ADMIN, "-E", "UTF8", "--locale=C", "-A", "trust"
        )
        (self.data / "pg_hba.conf").write_text(_MAY_CONNECT)
        self.set(**settings)
        self.start()

    def follow(self, other: "Cluster", name: str) -> None:
        """Be a standby of another one, and start."""
        self._run(
            "pg_basebackup",
            "-D",
            str(self.data),
            "-d",
            f"{other.at()} application_name={name}",
            "-R",
            "-c",
            "fast",
        )
        self.set()
        self.start()

    def set(self, **settings: str) -> None:
        """Keep settings for the next start."""
        lines = [f"{name} = '{value}'\n" for name, value in settings.items()]
        with (self.data / "postgresql.conf").open("a") as file:
            file.write(_SETTINGS.format(port=self.port) + "".join(lines))

    def at(self) -> str:
        """Give the address for PostgreSQL's own programs."""
        return f"host=127.0.0.1 port={self.port} user={ADMIN}"

    def url(self, database: str = "postgres") -> str:
        """Give the address of a database."""
        return f"postgresql://{ADMIN}@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        """Start, and give back when it answers."""
        with (self.folder / "log").open("ab") as log:
            command = self._command("postgres", "-D", str(self.data))
            self._server = subprocess.Popen(  # noqa: S603 - PostgreSQL's own
                command, stdout=log, stderr=log, cwd="/", start_new_session=True
            )
        until = time.monotonic() + _PATIENCE
        while not self._is_ready():
            if self._server.poll() is not None or time.monotonic() > until:
                raise NoServer((self.folder / "log").read_text()[-2000:])
            time.sleep(_LOOK_EVERY)

    def kill(self) -> None:
        """End the server and all that it made, as nothing could resist."""
        if self._server is None or self._server.poll() is not None:
            return
        for pid in [self._server.pid, *_children(self._server.pid)]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._server.wait(_PATIENCE)

    def stop(self) -> None:
        """End the server as its owner would."""
        if self._server is not None and self._server.poll() is None:
            self._server.send_signal(signal.SIGINT)
            self._server.wait(_PATIENCE)

    def promote(self) -> None:
        """Be a primary from now on."""
        self._run("pg_ctl", "promote", "-D", str(self.data), "-w")

    def pids(self) -> list[int]:
        """Give the processes of the server."""
        return [] if self._server is None else [self._server.pid, *_children(self._server.pid)]

    def _is_ready(self) -> bool:
        asked = subprocess.run(  # noqa: S603 - PostgreSQL's own
            [program("pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port)], check=False
        )
        return asked.returncode == 0

    def _run(self, name: str, *words: str) -> None:
        done = subprocess.run(  # noqa: S603 - PostgreSQL's own
            self._command(name, *words), check=False, capture_output=True, text=True, cwd="/"
        )
        if done.returncode:
            raise NoServer(f"{name}: {done.stderr.strip() or done.stdout.strip()}")

    def _command(self, name: str, *words: str) -> list[str]:
        # PostgreSQL refuses to run as root; a bench that is killed takes its servers with it.
        lent = [setpriv, "--pdeathsig=QUIT"] if (setpriv := shutil.which("setpriv")) else []
        if self._as and not lent:
            raise NoServer("PostgreSQL refuses to run as root, and there is no setpriv here")
        if self._as:
            group = pwd.getpwnam(self._as).pw_gid
            lent += [f"--reuid={self._as}", f"--regid={group}", "--clear-groups"]
        return [*lent, program(name), *words]


@contextlib.contextmanager
def cluster(folder: Path, **settings: str) -> Generator[Cluster]:
    """Give a server, and leave nothing of it behind."""
    made = Cluster(folder)
    try:
        made.make(**settings)
        yield made
    finally:
        made.kill()
        shutil.rmtree(folder, ignore_errors=True)


async def fresh(url: str, name: str) -> str:
    """Make an empty database beside the one that an address leads to, and give its address."""
    connection = await _connected(url)
    try:
        await connection.execute(f'create database "{name}" template template0')
    finally:
        await connection.close()
    before, _, after = url.rpartition("/")
    return f"{before}/{name}" + (f"?{after.partition('?')[2]}" if "?" in after else "")


async def drop(url: str, name: str) -> None:
    """Leave nothing of a database that `fresh` made."""
    connection = await _connected(url)
    try:
        await connection.execute(f'drop database if exists "{name}" with (force)')
    finally:
        await connection.close()


async def _connected(url: str) -> Any:  # noqa: ANN401 - asyncpg types it only in part
    asyncpg: Any = import_module("asyncpg")
    return await asyncpg.connect(url)


def _children(pid: int) -> list[int]:
    told = Path(f"/proc/{pid}/task/{pid}/children")
    return [int(each) for each in told.read_text().split()] if told.exists() else []


def _somebody_else() -> str:
    """Give whose name the server runs under, where this runs as root."""
    if os.geteuid():
        return ""
    names = {one.pw_name for one in pwd.getpwall()}
    return next((name for name in (ADMIN, "nobody") if name in names), "nobody")


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])
