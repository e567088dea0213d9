"""The figures of a house at /metrics, for programs on the same machine."""

import re
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from kith.infrastructure.measures.watch import Watch

_METRICS: Final = "/metrics"
# A page from elsewhere can lead its own name to 127.0.0.1, but it can't take that name off its question.
_THIS_MACHINE: Final = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?")
_HEADERS: Final = {"cache-control": "no-store", "x-content-type-options": "nosniff"}


def figures(watch: Watch) -> ASGIApp:
    """Give an application that answers nothing but the figures, to this machine only."""

    async def answering(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope)
        if not _THIS_MACHINE.fullmatch(request.headers.get("host", "")):
            response = Response("Only this machine is answered here.\n", 403, _HEADERS)
        elif request.url.path != _METRICS or request.method not in {"GET", "HEAD"}:
            response = Response("There is nothing here but /metrics.\n", 404, _HEADERS)
        else:
            body, kind = await watch.figures()
            response = Response(body, 200, _HEADERS | {"content-type": kind})
        await response(scope, receive, send)

    return answering
