"""The shipped configurations in the real nginx and Caddy, with ports and paths of a test's own."""

import contextlib
import datetime as dt
import os
import shutil
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.browsing import Browser
from tests.hosting.houses import DEPLOY, HERE, NAME, bare
from tests.ports import free_port

_UPSTREAM = f"{HERE}:7447"
_PATIENCE = 120
# As Debian's nginx.conf says it around every site, as far as it matters to one.
_AROUND = """\
daemon off; worker_processes 1; pid {at}/pid; error_log stderr notice; {user}
events {{}}
http {{
    types {{ text/html html; }}
    default_type application/octet-stream;
    client_body_temp_path {at}/body; proxy_temp_path {at}/proxy; fastcgi_temp_path {at}/fastcgi;
    uwsgi_temp_path {at}/uwsgi; scgi_temp_path {at}/scgi;
    ssl_protocols TLSv1 TLSv1.1 TLSv1.2 TLSv1.3;
    access_log {at}/access.log;
    gzip on;
    include {at}/site;
}}
"""
_ALONE = """\
{{
    admin off
    local_certs
    skip_install_trust
    http_port {plain}
    https_port {port}
    default_bind {here}
    storage file_system {at}/kept
"""


@dataclass(frozen=True)
class Proxy:
    """A proxy that runs: where it listens, its folder, and the certificate by which it is known."""

    program: str
    port: int
    plain: int
    at: Path
    trusted: ssl.SSLContext

    @property
    def address(self) -> str:
        """Give the address under which people know the house."""
        return f"https://{NAME}:{self.port}"

    def visitor(self, comes_from: str = HERE) -> Browser:
        """Give a browser that comes from an address of this machine."""
        browser = Browser(base=self.address)
        browser.client = httpx.AsyncClient(
            transport=_ByName(self.trusted, comes_from), base_url=self.address,
            headers={"user-agent": "Firefox on Linux", "accept": "text/html"}, timeout=_PATIENCE,
        )  # fmt: skip
        return browser


class _ByName(httpx.AsyncHTTPTransport):
    """Finds every name on this machine, and asks there for the certificate of that name."""

    def __init__(self, trusted: ssl.SSLContext, comes_from: str) -> None:
        super().__init__(verify=trusted, local_address=comes_from)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        asked = httpx.Request(
            request.method,
            request.url.copy_with(host=HERE),
            headers=request.headers,
            stream=request.stream,
            extensions={**request.extensions, "sni_hostname": request.url.host},
        )
        return await super().handle_async_request(asked)


@dataclass
class Ports:
    """The ports of one proxy and of the houses behind it."""

    port: int
    plain: int
    houses: Sequence[int]


def replaced(shipped: str, changes: dict[str, str]) -> str:
    """Give a shipped configuration with ports and paths of a test's own; each must stand in it."""
    for was, now in changes.items():
        assert was in shipped, f"the shipped configuration does not say {was!r}"
        shipped = shipped.replace(was, now)
    return shipped


def has_sixth() -> bool:
    """Tell whether IPv6 is spoken on this machine."""
    try:
        with socket.socket(socket.AF_INET6) as sock:
            sock.bind(("::1", 0))
    except OSError:
        return False
    return True


def find(program: str) -> str:
    """Give where a program is, or leave the test out with a sentence."""
    if sys.platform != "linux":
        pytest.skip("visitors come from 127.0.0.2 and others, which only Linux has by itself")
    # Debian keeps nginx where only root's path leads.
    found = shutil.which(program, path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    return found or pytest.skip(f"{program} is missing: sudo apt install {program}")


def nginx(at: Path, ports: Ports) -> tuple[list[str], list[str], Path]:
    """Lay out nginx's configuration; give its command, what it says when ready, and whom to trust."""
    shipped = (DEPLOY / "nginx.conf").read_text("utf-8")
    house = f"    server {_UPSTREAM} max_fails=0;"
    houses = "\n".join(house.replace("7447", str(port)) for port in ports.houses)
    sixth = "[::1]" if has_sixth() else "127.0.0.2"
    site = replaced(
        shipped,
        {
            house: houses,
            "listen 80;": f"listen {HERE}:{ports.plain};",
            "listen [::]:80;": f"listen {sixth}:{ports.plain};",
            "listen 443 ": f"listen {HERE}:{ports.port} ",
            "listen [::]:443 ": f"listen {sixth}:{ports.port} ",
            f"/etc/letsencrypt/live/{NAME}": str(at),
            "/var/www/html": str(at / "html"),
        },
    )
    (at / "site").write_text(site, "utf-8")
    user = "user root;" if os.geteuid() == 0 else ""  # the test's folders are closed to others
    (at / "conf").write_text(_AROUND.format(at=at, user=user), "utf-8")
    self_signed(at / "fullchain.pem", at / "privkey.pem")
    command = [find("nginx"), "-p", str(at), "-c", str(at / "conf"), "-e", "stderr"]
    return command, ["start worker process "], at / "fullchain.pem"


def caddy(at: Path, ports: Ports) -> tuple[list[str], list[str], Path]:
    """Lay out Caddy's configuration; give its command, what it says when ready, and whom to trust."""
    shipped = (DEPLOY / "Caddyfile").read_text("utf-8")
    houses = " ".join(f"{HERE}:{port}" for port in ports.houses)
    alone = _ALONE.format(at=at, port=ports.port, plain=ports.plain, here=HERE)
    assert shipped.count("\n{\n") == 1
    (at / "conf").write_text(replaced(shipped, {_UPSTREAM: houses, "\n{\n": f"\n{alone}"}), "utf-8")
    command = [find("caddy"), "run", "--config", str(at / "conf"), "--adapter", "caddyfile"]
    root = at / "kept" / "pki" / "authorities" / "local" / "root.crt"
    return command, ["serving initial configuration", "certificate obtained successfully"], root


_Layout = Callable[[Path, Ports], tuple[list[str], list[str], Path]]
PROGRAMS: dict[str, _Layout] = {"nginx": nginx, "caddy": caddy}


@contextlib.contextmanager
def proxying(program: str, at: Path, ports: Ports) -> Generator[Proxy]:
    """Run a proxy with its shipped configuration in front of houses, until nobody needs it."""
    at.mkdir(parents=True)
    command, signs, root = PROGRAMS[program](at, ports)
    own = {"HOME": str(at), "XDG_DATA_HOME": str(at), "XDG_CONFIG_HOME": str(at)}
    log = at / "log"
    with log.open("w") as told:
        process = subprocess.Popen(  # noqa: S603 - a proxy of this test
            command, env=bare() | own, stdout=told, stderr=told, stdin=subprocess.DEVNULL
        )
        try:
            _wait(process, log, signs)
            trusted = ssl.create_default_context(cafile=str(root))
            yield Proxy(program, ports.port, ports.plain, at, trusted)
        finally:
            process.terminate()
            process.wait(_PATIENCE)


def _wait(process: "subprocess.Popen[bytes]", log: Path, signs: list[str]) -> None:
    until = time.monotonic() + _PATIENCE
    while not all(sign in log.read_text("utf-8", "replace") for sign in signs):
        assert process.poll() is None, log.read_text("utf-8", "replace")
        assert time.monotonic() < until, log.read_text("utf-8", "replace")
        time.sleep(0.02)


def ports_for(*houses: int) -> Ports:
    """Choose ports for a proxy in front of these houses."""
    return Ports(free_port(), free_port(), houses)


def self_signed(certificate: Path, key: Path) -> None:
    """Make a certificate for the house's name that nobody but this test trusts."""
    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .sign(private, hashes.SHA256())
    )
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key.write_bytes(
        private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
