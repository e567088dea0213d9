"""Listens on the network, and knows by which address the devices around can reach it."""

import asyncio
import contextlib
import errno
import fcntl
import resource
import signal
import socket
import struct
import sys
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from typing import Any, Final

import uvicorn
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import Saying, say

App = Callable[..., Awaitable[None]]
# Stands in the scope of a request that a listed proxy passed on: what the proxy says of it is believed.
PROXIED: Final = "kith.proxied"
HERE: Final = "127.0.0.1"
TRIES: Final = 20
_HEAD = 64 * 1024
_BODY_WITH_HEAD = 64 * 1024  # what may come in the same breath as the end of a head
_HEAD_WITHIN = 30
_CONNECTIONS = 65_536
_PORTS = 1 << 16
_SIOCGIFADDR = 0xC0206921 if sys.platform == "darwin" else 0x8915
_EVERYWHERE = {"0.0.0.0", "::", ""}  # noqa: S104 - to recognise it
_BACKLOG = 2048


def listen(
    address: str, port: int, *, tries: int = TRIES, choose: str = "KITH_PORT"
) -> socket.socket:
    """Listen on a port, or on the next free one above it; `choose` is what names another."""
    last = min(port + tries, _PORTS) - 1
    for candidate in range(port, last + 1) if port else (0,):
        try:
            return _bound(address, candidate)
        except OSError as wrong:
            if wrong.errno != errno.EADDRINUSE:
                why = str(wrong.strerror)
                told = say("Can't listen on {address} ({why}).", address=address, why=why)
                raise Elsewhere("network", told) from wrong
    raise Elsewhere("network", _in_use(port, last, choose))


def _in_use(first: int, last: int, choose: str) -> Saying:
    if first == last:
        return say(
            "Port {port} is in use. Choose another with {setting}.", port=first, setting=choose
        )
    return say(
        "Ports {first} to {last} are all in use. Choose another with {setting}.",
        first=first,
        last=last,
        setting=choose,
    )


def _bound(address: str, port: int) -> socket.socket:
    sock = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET)
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((address, port))
        sock.listen(_BACKLOG)
    except BaseException:
        sock.close()
        raise
    return sock


def seen_as(sock: socket.socket) -> str:
    """Give the host and port by which devices around this machine reach a listening socket."""
    host, port = sock.getsockname()[:2]
    if host in _EVERYWHERE:
        host = next(iter(_own_addresses()), "127.0.0.1")
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def _own_addresses() -> list[str]:
    """Give this machine's addresses on its networks, asking nobody outside."""
    found: list[str] = []
    try:
        cards = socket.if_nameindex()
    except OSError:  # a house that may not look at the machine's networks names none
        return found
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        for _, name in cards:
            with contextlib.suppress(OSError):
                told = fcntl.ioctl(
                    asking.fileno(), _SIOCGIFADDR, struct.pack("256s", name.encode()[:15])
                )
                found.append(socket.inet_ntoa(told[20:24]))
    return [address for address in found if not address.startswith("127.")]


async def serve(
    app: App,
    sock: socket.socket,
    *,
    log: str,
    proxies: str,
    stopping: Callable[[], None],
    beside: tuple[App, socket.socket] | None = None,
) -> None:
    """Answer requests until the process is asked to stop; `beside` is answered as long."""
    _take_many_connections()
    server = _Server(_config(_believing(app, proxies) if proxies else app, log), stopping)
    async with _answered(beside, log):
        await server.serve(sockets=[sock])


def _config(app: App, log: str) -> uvicorn.Config:
    return uvicorn.Config(
        app, log_level="error" if log == "error" else "warning", log_config=None, access_log=False,
        server_header=False, loop="none", http=Patient, lifespan="off", ws="none",
        timeout_graceful_shutdown=5, proxy_headers=False, backlog=_BACKLOG,
    )  # fmt: skip


def _believing(app: App, proxies: str) -> App:
    """Give an application to which these proxies can say who is asking, and for what request."""
    told = ProxyHeadersMiddleware(app, proxies)  # pyright: ignore[reportArgumentType]

    async def believing(scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401 - ASGI's own
        if scope["client"] and scope["client"][0] in told.trusted_hosts:
            scope[PROXIED] = True
        await told(scope, receive, send)

    return believing


@contextlib.asynccontextmanager
async def _answered(beside: tuple[App, socket.socket] | None, log: str) -> AsyncGenerator[None]:
    if beside is None:
        yield
        return
    app, sock = beside
    server = _Beside(_config(app, log))
    answering = asyncio.create_task(server.serve(sockets=[sock]))
    try:
        yield
    finally:
        server.should_exit = True
        await answering


def _take_many_connections() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = min(hard, _CONNECTIONS) if hard != resource.RLIM_INFINITY else _CONNECTIONS
    if soft < wanted:
        with contextlib.suppress(ValueError, OSError):  # some kernels allow less than they say
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


class Patient(HttpToolsProtocol):
    """HTTP/1.1 as uvicorn speaks it, with an end to patience: heads are small and come soon."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Begin to wait for the first head."""
        super().connection_made(transport)
        self._head = 0
        self._waiting: asyncio.TimerHandle | None = None
        self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        self._got_head()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what came, unless a head goes on and on."""
        if self._waiting is not None:
            self._head += len(data)
            if self._head > _HEAD + _BODY_WITH_HEAD:
                self.transport.abort()
                return
        super().data_received(data)

    def on_message_begin(self) -> None:
        """Begin to wait for a head."""
        super().on_message_begin()
        self._await_head()

    def on_headers_complete(self) -> None:
        """Wait for no head any more."""
        self._got_head()
        super().on_headers_complete()

    def _await_head(self) -> None:
        if self._waiting is None:
            self._head = 0
            self._waiting = self.loop.call_later(_HEAD_WITHIN, self.transport.abort)

    def _got_head(self) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None


class _Server(uvicorn.Server):
    """Uvicorn, that lets open pages know when it stops."""

    def __init__(self, config: uvicorn.Config, stopping: Callable[[], None]) -> None:
        super().__init__(config)
        self._stopping = stopping

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        """Stop when asked to, and let the house be closed then: uvicorn would end the process."""
        loop = asyncio.get_running_loop()
        for each in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(each, self.handle_exit, each, None)
        try:
            yield
        finally:
            for each in (signal.SIGINT, signal.SIGTERM):
                loop.remove_signal_handler(each)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._stopping()
        await super().shutdown(sockets)


class _Beside(uvicorn.Server):
    """Uvicorn, that leaves it to another when to stop."""

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        """Hear no signals."""
        yield
