"""Bytes sent to the house as nobody's browser would send them."""

import asyncio
from collections.abc import Sequence
from typing import Any, NamedTuple
from urllib.parse import unquote

from starlette.types import ASGIApp, Message


class Told(NamedTuple):
    """What an application answered, byte for byte."""

    status: int
    headers: dict[str, str]
    body: bytes


async def ask(
    app: ASGIApp,
    method: str,
    path: bytes,
    headers: Sequence[tuple[str, bytes]] = (),
    body: bytes = b"",
) -> Told:
    """Ask an application as a server would that was sent just these bytes; of a stream, its beginning."""
    target, _, query = path.partition(b"?")
    scope: dict[str, Any] = {
        "type": "http", "asgi": {"version": "3.0", "spec_version": "2.4"}, "http_version": "1.1",
        "method": method, "scheme": "http", "path": unquote(target.decode("latin-1")),
        "raw_path": target, "query_string": query, "root_path": "",
        "headers": [(name.lower().encode(), value) for name, value in headers],
        "client": ("198.51.100.7", 1), "server": ("localhost", 7447),
    }  # fmt: skip
    told: list[Message] = []
    beginning = asyncio.Event()

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        told.append(message)
        beginning.set()

    asking = asyncio.ensure_future(app(scope, receive, send))
    if target.endswith(b"/live"):
        heard = 0
        await beginning.wait()
        while not asking.done() and heard != len(told):
            heard = len(told)
            for _ in range(5):
                await asyncio.sleep(0)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
    else:
        await asking
    said = {name.decode(): value.decode("latin-1") for name, value in told[0]["headers"]}
    return Told(told[0]["status"], said, b"".join(one.get("body", b"") for one in told))
