"""What lies around every answer: the house's headers, an id for the log, and whoever watches."""

import logging
import re
import secrets
import time
from collections.abc import Callable, MutableMapping, Sequence
from typing import Any, Final

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from kith.infrastructure.logs import asked
from kith.infrastructure.measures.watch import Asked, Told
from kith.infrastructure.serving import PROXIED
from kith.interfaces.web.lasting import LASTING, Lasting

log = logging.getLogger(__name__)
HEALTH: Final = "/healthz"
_POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "media-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = [
    (b"content-security-policy", _POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    # With "no-referrer" browsers would send "Origin: null" with forms, and no form could be trusted.
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (
        b"permissions-policy",
        b"camera=(self), microphone=(self), geolocation=(), browsing-topics=()",
    ),
    (b"x-frame-options", b"DENY"),
]
# Browsers take this one only over a secure line, and complain of it elsewhere.
_SECURE_HEADERS = [(b"cross-origin-opener-policy", b"same-origin")]
_TEXT_HEADERS = {name.decode(): value.decode() for name, value in HEADERS}
_HOST = re.compile(rb"(?:[A-Za-z0-9.\-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?")
_REQUEST_ID: Final = b"x-request-id"
_SANE_ID = re.compile(rb"[A-Za-z0-9_-]{1,64}")
_METHODS = {"GET", "HEAD", "POST"}
_LIVE: Final = b"text/event-stream"


def with_headers(app: ASGIApp) -> ASGIApp:
    """Give an application whose every answer carries the house's headers and an id."""

    async def carrying(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        told = dict(scope["headers"])
        host, named = told.get(b"host", b""), (_REQUEST_ID, _id_of(scope, told))
        asked.set(named[1].decode())

        async def sending(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                headers = message["headers"]
                own = {name for name, _ in headers}  # a picture has a stricter policy of its own
                headers += [each for each in HEADERS if each[0] not in own]
                headers.append(named)
                if scope["scheme"] == "https" or host.partition(b":")[0] == b"localhost":
                    headers += _SECURE_HEADERS
                if not any(name == b"cache-control" for name, _ in headers):
                    headers.append((b"cache-control", b"no-store"))
            await send(message)

        # A proxy that looks after the house's health may name no host.
        if _HOST.fullmatch(host) or scope["path"] == HEALTH:
            await app(scope, receive, sending)
            lasting: Lasting | None = scope.pop(LASTING, None)
            if lasting is not None:
                await lasting.go_on(receive, sending)
        else:
            await Response("Bad host", 400)(scope, receive, sending)

    return carrying


def _id_of(scope: Scope, told: dict[bytes, bytes]) -> bytes:
    """Give the id that a listed proxy gave a request, else a fresh one that nobody can foresee."""
    given = told.get(_REQUEST_ID, b"")
    if PROXIED in scope and _SANE_ID.fullmatch(given):
        return given
    return secrets.token_hex(8).encode()


def watched(app: ASGIApp, tell: Sequence[Told], live: Callable[[int], object]) -> ASGIApp:
    """Give an application of which some are told: each request once, and 1 and -1 for live pages."""

    async def watching(scope: Scope, receive: Receive, send: Send) -> None:
        began, streams = time.perf_counter(), 0

        async def sending(message: MutableMapping[str, Any]) -> None:
            nonlocal streams
            if message["type"] == "http.response.start":
                one = _asked(scope, message["status"], time.perf_counter() - began)
                for watcher in tell:
                    watcher(one)
                streams = int(one.method == "GET" and _is_live(message["headers"]))
                live(streams)
            await send(message)

        try:
            await app(scope, receive, sending)
        finally:
            live(-streams)

    return watching


def say_in_log(one: Asked) -> None:
    """Write into the log that something was asked, not by whom nor about what."""
    log.debug("%s %s %d in %.1f ms", one.method, one.route, one.status, one.seconds * 1000)


def _asked(scope: Scope, status: int, seconds: float) -> Asked:
    method = scope["method"]
    route = scope.get("route")
    return Asked(
        method if method in _METHODS else "other",
        route.path_format if route else "none",
        status,
        seconds,
    )


def _is_live(headers: Sequence[tuple[bytes, bytes]]) -> bool:
    return any(name == b"content-type" and kind.startswith(_LIVE) for name, kind in headers)
