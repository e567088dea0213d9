"""The house answers until it is asked to stop, and waits for nobody's head for ever."""

import asyncio
import os
import signal
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

from kith.infrastructure import serving
from kith.infrastructure.serving import listen, serve
from tests.infrastructure.patience import LONG

HEAD = b"POST / HTTP/1.1\r\nHost: garden\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
GET = HEAD % 0


async def counts(
    _scope: dict[str, Any],
    receive: Callable[[], Awaitable[dict[str, Any]]],
    send: Callable[[dict[str, Any]], Awaitable[None]],
) -> None:
    """Answer with the number of bytes that came."""
    length, more = 0, True
    while more:
        part = await receive()
        length, more = length + len(part["body"]), part["more_body"]
    body = str(length).encode()
    size = (b"content-length", str(len(body)).encode())
    await send({"type": "http.response.start", "status": 200, "headers": [size]})
    await send({"type": "http.response.body", "body": body})


@asynccontextmanager
async def answering() -> AsyncGenerator[tuple[int, list[str]]]:
    """Answer on some port, until asked to stop as a terminal or a service manager asks."""
    stopped: list[str] = []
    sock = listen("127.0.0.1", 0)
    port = int(sock.getsockname()[1])
    task = asyncio.create_task(
        serve(counts, sock, log="warning", proxies="", stopping=lambda: stopped.append("stopped"))
    )
    try:
        await ask(port, GET)
        yield port, stopped
    finally:
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.wait_for(task, LONG)
    assert stopped == ["stopped"]


async def ask(port: int, *parts: bytes) -> bytes:
    """Give all that is answered, or nothing where the other side hangs up."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for part in parts:
            writer.write(part)
            await writer.drain()
        return await asyncio.wait_for(reader.read(), LONG)
    except ConnectionError:
        return b""
    finally:
        writer.close()


def test_it_answers_until_it_is_asked_to_stop() -> None:
    async def act() -> None:
        async with answering() as (port, stopped):
            answer = await ask(port, HEAD % 4, b"soup")
            head, _, body = answer.partition(b"\r\n\r\n")
            assert head.startswith(b"HTTP/1.1 200")
            assert b"server:" not in head.lower()
            assert body == b"4"
            assert stopped == []
        with pytest.raises(ConnectionError):
            await asyncio.open_connection("127.0.0.1", port)

    asyncio.run(act())


@pytest.mark.parametrize("together", [True, False], ids=["with its head", "after its head"])
def test_a_large_body_is_taken(*, together: bool) -> None:
    body = b"soup" * 250_000
    parts = [HEAD % len(body) + body] if together else [HEAD % len(body), body]

    async def act() -> None:
        async with answering() as (port, _):
            assert (await ask(port, *parts)).endswith(b"\r\n\r\n1000000")

    asyncio.run(act())


def test_a_head_that_goes_on_and_on_is_not_waited_for() -> None:
    async def act() -> None:
        async with answering() as (port, _):
            endless = [b"GET / HTTP/1.1\r\n", *[b"x-more: %s\r\n" % (b"soup" * 1000)] * 200]
            assert b" 200 " not in await ask(port, *endless)
            assert (await ask(port, GET)).endswith(b"0")

    asyncio.run(act())


@pytest.mark.parametrize("sent", [b"", b"GET / HTTP/1.1\r\nHost: gar"], ids=["none", "half"])
def test_a_head_that_does_not_come_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, sent: bytes
) -> None:
    async def act() -> None:
        async with answering() as (port, _):
            monkeypatch.setattr(serving, "_HEAD_WITHIN", 0.05)
            assert await ask(port, sent) == b""

    asyncio.run(act())
