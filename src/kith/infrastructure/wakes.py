"""LISTEN and NOTIFY: each process of a house hears soon that another one has kept something.

Nothing is told but that: whoever is woken looks for itself. NOTIFY goes out after the commit and not
in it, because PostgreSQL lets only one transaction at a time commit with it.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from typing import Any, Final

from kith.foundation.errors import Wrong
from kith.infrastructure.database import tell
from kith.infrastructure.pool import connect
from kith.infrastructure.postgres import is_server

log = logging.getLogger(__name__)
_CHANNEL: Final = "kith"
_LOOK_ANYWAY: Final = 5.0
_AGAIN: Final = 1.0


class Wakes:
    """Tells the other processes of this one's commits, and this one of theirs."""

    def __init__(self, url: str) -> None:
        """Begin with nobody to tell."""
        self._url = url
        self._news = asyncio.Event()
        self.after_commit: list[Callable[[], None]] = []

    def committed(self) -> None:
        """Tell this process now, and the others soon."""
        self._news.set()
        tell(self.after_commit)

    async def live(self) -> None:
        """Listen until cancelled, and again when the connection was lost."""
        while True:
            try:
                await self._listen()
            except Exception as wrong:
                if not is_server(wrong) and not isinstance(wrong, Wrong):
                    log.exception("the other processes can't be heard; it is tried again")
            await asyncio.sleep(_AGAIN)

    async def _listen(self) -> None:
        connection = await connect(self._url)
        try:
            own = connection.get_server_pid()

            def ended(_connection: Any) -> None:  # noqa: ANN401
                self._news.set()

            def heard(_connection: Any, sender: int, _channel: str, _payload: object) -> None:  # noqa: ANN401
                if sender != own:
                    tell(self.after_commit)

            connection.add_termination_listener(ended)
            await connection.add_listener(_CHANNEL, heard)
            # What was kept while nobody listened, here and elsewhere.
            tell(self.after_commit)
            self._news.set()
            while True:
                await self._pass_on(connection)
        finally:
            connection.terminate()

    async def _pass_on(self, connection: Any) -> None:  # noqa: ANN401 - a connection
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LOOK_ANYWAY):
                await self._news.wait()
        if self._news.is_set():
            self._news.clear()
            try:
                await connection.execute(f"notify {_CHANNEL}")
            except BaseException:
                self._news.set()
                raise
        else:
            await connection.execute("select 1")  # it may be gone without a word
            tell(self.after_commit)
