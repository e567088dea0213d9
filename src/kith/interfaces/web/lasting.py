"""An answer that lasts as long as its page is open; thousands of them wait at once, so each holds little.

Nothing of the way by which it was asked for is held while it waits: it goes on from `with_headers`.
"""

import asyncio
import contextlib
from collections.abc import AsyncGenerator
from typing import Final

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from kith.interfaces.web.streams import Stream

LASTING: Final = "kith.lasting"


class Lasting(Response):
    """Pieces as they come, till there are no more or the page is closed."""

    media_type = "text/event-stream"

    def __init__(self, stream: Stream, pieces: AsyncGenerator[bytes]) -> None:
        """Be ready to send these pieces, for which a stream is woken."""
        super().__init__(headers={"cache-control": "no-store", "x-accel-buffering": "no"})
        del self.headers["content-length"]
        self._stream, self._pieces = stream, pieces

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Wait with everything till the pages are left."""
        del receive, send
        scope[LASTING] = self

    async def go_on(self, receive: Receive, send: Send) -> None:
        """Send what there is, as long as somebody hears it."""
        start = {"type": "http.response.start", "status": self.status_code}
        await send(start | {"headers": self.raw_headers})
        hearing = asyncio.create_task(self._hear(receive))
        try:
            async with contextlib.aclosing(self._pieces):
                async for piece in self._pieces:
                    await send({"type": "http.response.body", "body": piece, "more_body": True})
        finally:
            hearing.cancel()
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _hear(self, receive: Receive) -> None:
        """Let the stream end when the page was closed."""
        while (await receive())["type"] != "http.disconnect":  # noqa: ASYNC110 - each is waited for
            await asyncio.sleep(0)  # the request itself is heard first
        self._stream.close()
