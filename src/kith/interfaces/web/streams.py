"""Who has a page open, so that new words reach it and stop when they should.

A stream is woken, never fed: whoever holds it asks `access` again each time.
"""

import asyncio
from collections.abc import Callable

from kith.infrastructure.facts import Fact
from kith.ties.accounts.facts import SessionEnded

_MOST = 12  # open pages of one session


class Stream:
    """One open page of one person on one device."""

    __slots__ = ("_has_news", "_waits", "closing", "place_id", "session_id")

    def __init__(self, session_id: int, place_id: int) -> None:
        """Listen to a place."""
        self.session_id = session_id
        self.place_id = place_id
        self.closing = False
        self._has_news = False
        self._waits: asyncio.Future[None] | None = None  # an Event would be a kilobyte each

    def wake(self) -> None:
        """Let the page look again."""
        self._has_news = True
        self._end_wait()

    def close(self) -> None:
        """Let the page go."""
        self.closing = True
        self.wake()

    async def news(self, within: float) -> bool:
        """Wait until there may be news; tell whether there may, or only the time was up."""
        if not self._has_news:
            loop = asyncio.get_running_loop()
            self._waits = loop.create_future()
            over = loop.call_later(max(within, 0), self._end_wait)
            try:
                await self._waits
            finally:
                over.cancel()
                self._waits = None
        found, self._has_news = self._has_news, False
        return found

    def _end_wait(self) -> None:
        if self._waits is not None and not self._waits.done():
            self._waits.set_result(None)


class Streams:
    """All open pages of this process."""

    def __init__(self) -> None:
        """Begin with none."""
        self._open: dict[Stream, None] = {}

    def add(self, stream: Stream) -> Callable[[], None]:
        """Wake a stream from now on, until what is given back is called."""
        of_session = [one for one in self._open if one.session_id == stream.session_id]
        for one in of_session[: max(0, len(of_session) - _MOST + 1)]:
            one.close()
        self._open[stream] = None
        return lambda: self._open.pop(stream, None)

    def told(self, facts: list[tuple[int, Fact]]) -> None:
        """Wake the pages that new facts may concern."""
        places = {fact.place_id for _, fact in facts}
        ended = {fact.session_id for _, fact in facts if isinstance(fact, SessionEnded)}
        for stream in self._open:
            if stream.session_id in ended or stream.place_id in places:
                stream.wake()

    def close(self) -> None:
        """Let go of every page's stream: the house is stopping, and pages look for it again."""
        for stream in self._open:
            stream.close()
