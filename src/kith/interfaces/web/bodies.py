"""The body of a request: a form, what a program sends, or bytes; never more of it, nor longer, than is said."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Protocol

from starlette.requests import Request

from kith.foundation.errors import Invalid
from kith.foundation.languages import say
from kith.interfaces.web.forms import MOST_BYTES, Form, read_form
from kith.interfaces.web.sorry import TooLarge, TooSlow

MOST_PIECE = 1 << 20
LET_GO = 8 * MOST_BYTES
WITHIN = 30.0
FILES_WITHIN = 15 * 60.0
Read = Callable[[Request], Awaitable[Form]]


class FormReader(Protocol):
    """Reads a form with files."""

    brought: list[object]

    async def read(self, stream: AsyncIterator[bytes], *, signed: bool) -> Form:
        """Give its fields."""
        ...


async def read_body(request: Request) -> Form:
    """Read a form, or what a program sends in its place."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip()
    body = await _bytes(request, MOST_BYTES)
    if kind == "application/json":
        return Form({"json": [body.decode("utf-8", "replace")]} | _token(request))
    if kind not in {"application/x-www-form-urlencoded", ""}:
        raise Invalid("", say("This page takes plain forms only."))
    return read_form(body)


async def read_piece(request: Request) -> Form:
    """Read a piece of a file; its token stands in a header."""
    request.state.piece = await _bytes(request, MOST_PIECE)
    return Form(_token(request))


async def in_time(form: Awaitable[Form], within: float) -> Form:
    """Give what arrives within so many seconds."""
    try:
        async with asyncio.timeout(within):
            return await form
    except TimeoutError as late:
        raise TooSlow(say("This took too long to arrive. Please try again.")) from late


def close_files(request: Request) -> None:
    """Let go of the files that came with a form."""
    for each in getattr(request.state, "brought", []):
        each.file.close()


async def _bytes(request: Request, most: int) -> bytes:
    try:
        async with asyncio.timeout(WITHIN):
            return await _arriving(request, most)
    except TimeoutError as late:
        raise TooSlow(say("This took too long to arrive. Please try again.")) from late


async def _arriving(request: Request, most: int) -> bytes:
    body, length = bytearray(), 0
    async for chunk in request.stream():
        length += len(chunk)
        if length <= most:
            body += chunk
        elif length > max(
            LET_GO, most
        ):  # up to here it is let go of, so that the answer is still heard
            break
    if length > most:
        too_large = say(
            "That is more than {most} kilobytes. Please send less at once.", most=most // 1024
        )
        raise TooLarge(too_large)
    return bytes(body)


def _token(request: Request) -> dict[str, list[str]]:
    return {"token": [request.headers.get("x-form-token", "")]}
