"""A throw-away PostgreSQL of the tests' own: in a folder under /tmp, on loopback, forgetful of fsync.

`initdb` and `postgres` refuse to run as root: whoever runs the tests as root lends them another name.
"""

import functools
import os
import pwd
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.ports import free_port

ADMIN, OWNER, LOCKED, PASSWORD = "postgres", "kith", "locked", "open sesame/1"
MISSING = "initdb was not found: PostgreSQL (Debian: postgresql) lets these tests run"
_PATIENCE = 120.0
_NEVER_SO_LONG = 120.0
_HBA = """\
local all all trust
host all locked 127.0.0.1/32 scram-sha-256
host replication all 127.0.0.1/32 trust
host all all 127.0.0.1/32 trust
"""
_SETTINGS = """\
listen_addresses = '127.0.0.1'
max_connections = 200
shared_buffers = 64MB
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum_naptime = 600
wal_level = replica
max_wal_size = 4GB
log_min_messages = warning
timezone = 'UTC'
"""


def program(name: str) -> str | None:
    """Give the path of one of PostgreSQL's programs, the newest where there are several."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=_version)
    chosen = shutil.which(name)
    # Debian's commands look the real one up, for longer than that then takes.
    looks_up = chosen is not None and Path(chosen).resolve().name == "pg_wrapper"
    return str(found[-1]) if found and (looks_up or not chosen) else chosen


class Cluster:
    """A server that its tests may stop, kill and start again."""

    def __init__(self, primary: "Cluster | None" = None) -> None:
        """Make the folder and start the server, or raise why not; one with a primary follows it."""
        # It has no TLS. A connection that is given up while it asks for TLS leaves a complaint behind,
        # which anyio takes for the failure of whichever test is running then.
        os.environ.setdefault("PGSSLMODE", "disable")
        self.folder = Path(tempfile.mkdtemp(prefix="kith-pg-", dir="/tmp"))
        self.port = free_port()
        self._as = _somebody_else()
        self.folder.chmod(0o755)
        if self._as:
            shutil.chown(self.folder, self._as)
        if primary:
            self.run("pg_basebackup", "-D", str(self.data), "-d", primary.url("postgres", user=ADMIN), "-R", "-X", "stream", "-c", "fast", "--no-sync")  # fmt: skip
        else:
            self.run("initdb", "-D", str(self.data), "-U", ADMIN, "-E", "UTF8", "--locale=C", "--no-sync", "-A", "trust")  # fmt: skip
            self._add(self.data / "postgresql.conf", _SETTINGS)
            (self.data / "pg_hba.conf").write_text(_HBA)
        self._add(self.data / "postgresql.conf", f"unix_socket_directories = '{self.folder}'\nport = {self.port}\n")  # fmt: skip
        self.start()
        if not primary:
            self.sql(f"create role {OWNER} login; create role {LOCKED} login password '{PASSWORD}'")

    @property
    def data(self) -> Path:
        """Give the folder that the server keeps its files in."""
        return self.folder / "data"

    def start(self) -> None:
        """Start the server, and return when it answers."""
        command = self._command("postgres", "-D", str(self.data))
        with (self.folder / "log").open("ab") as log:
            self._server = subprocess.Popen(command, stdout=log, stderr=log)  # noqa: S603 - PostgreSQL's own
        until = time.monotonic() + _PATIENCE
        while not self._answers():
            if self._server.poll() is not None or time.monotonic() > until:
                raise RuntimeError((self.folder / "log").read_text())
            time.sleep(0.02)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop the server: SIGINT lets nobody go on, SIGQUIT is a crash."""
        self._server.send_signal(how)
        try:
            self._server.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            if how != signal.SIGQUIT:
                raise
            self._server.kill()  # one that can't even crash
            self._server.wait()

    def end(self) -> None:
        """Stop the server and leave nothing behind."""
        if self._server.poll() is None:
            self.stop(signal.SIGQUIT)
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def owner(self) -> str | int:
        """Give whose files the server's are."""
        return self._as or os.geteuid()

    def url(self, database: str, *, user: str = OWNER) -> str:
        """Give the address of a database, over loopback."""
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def fresh(self, *, template: str = "template0", more: str = "") -> str:
        """Make an empty database, or a copy of one that nobody has open; give its address."""
        name = f"house_{secrets.token_hex(6)}"
        # Copied as files, which is quick where nothing waits for the disk; older ones know no other way.
        way = "strategy file_copy" if self._version >= 15 else ""
        self.sql(f"create database {name} owner {OWNER} template {template} {way} {more}")
        return self.url(name)

    @functools.cached_property
    def _version(self) -> int:
        return int((self.data / "PG_VERSION").read_text().split(".")[0])

    def drop(self, url: str) -> None:
        """Forget a database, whoever has it open."""
        self.sql(f"drop database if exists {name_in(url)} with (force)")

    def sql(self, statement: str, *, database: str = "postgres", user: str = ADMIN) -> list[str]:
        """Carry out a statement as whoever may do anything, and give its rows as text."""
        command = (program("psql") or "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1")
        there = ("-h", str(self.folder), "-p", str(self.port), "-U", user, "-d", database)
        asked = subprocess.run(  # noqa: S603 - PostgreSQL's own
            [*command, *there, "-c", statement],
            check=False, capture_output=True, text=True, timeout=_NEVER_SO_LONG,
        )  # fmt: skip
        if asked.returncode:
            raise RuntimeError(asked.stderr)
        return asked.stdout.splitlines()

    def run(self, name: str, *words: str) -> None:
        """Let one of PostgreSQL's programs do its work, as whoever owns the folder."""
        done = subprocess.run(  # noqa: S603 - PostgreSQL's own
            self._command(name, *words), check=False, capture_output=True, text=True, cwd="/"
        )
        if done.returncode:
            raise RuntimeError(done.stderr)

    def _command(self, name: str, *words: str) -> list[str]:
        # A test run that is killed takes its server with it.
        lent = [setpriv, "--pdeathsig=QUIT"] if (setpriv := shutil.which("setpriv")) else []
        if self._as and lent:
            lent += [f"--reuid={self._as}", f"--regid={pwd.getpwnam(self._as).pw_gid}", "--clear-groups"]  # fmt: skip
        return [*lent, program(name) or name, *words]

    def _answers(self) -> bool:
        try:
            self.sql("select 1")
        except RuntimeError:
            return False
        return True

    @staticmethod
    def _add(file: Path, more: str) -> None:
        with file.open("a") as opened:
            opened.write(more)


def name_in(url: str) -> str:
    """Give the name of the database that an address leads to."""
    return url.rpartition("/")[2].partition("?")[0]


@functools.cache
def the_cluster() -> Cluster:
    """Give this process's server, started when it is first asked for."""
    return Cluster()


@pytest.fixture(scope="session")
def cluster() -> Generator[Cluster]:
    """A PostgreSQL server; one for each process of the tests."""
    if program("initdb") is None:
        pytest.skip(MISSING)
    if os.geteuid() == 0 and not shutil.which("setpriv"):
        pytest.skip("PostgreSQL refuses to run as root, and there is no setpriv to lend it a name")
    server = the_cluster()
    yield server
    server.end()
    the_cluster.cache_clear()


@pytest.fixture
def database(cluster: Cluster) -> Generator[str]:
    """The address of an empty database."""
    url = cluster.fresh()
    yield url
    cluster.drop(url)


def _version(path: Path) -> float:
    return float(path.parts[-3]) if path.parts[-3].replace(".", "", 1).isdigit() else 0.0


def _somebody_else() -> str:
    """Give whose name the server runs under, where the tests themselves run as root."""
    if os.geteuid():
        return ""
    names = {one.pw_name for one in pwd.getpwall()}
    return next((name for name in (ADMIN, "nobody") if name in names), "nobody")
