"""Public pages as bytes, ready to be handed out to strangers; nothing of anybody who is signed in.

What lies here is looked at anew after every commit of the house, whichever process made it, and in
any case after some seconds. So what was changed or taken away is not handed out again.
"""

import asyncio
import hashlib
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from typing import Generic, NamedTuple, TypeVar

from kith.foundation.errors import NotFound

T = TypeVar("T")
LASTS = 15.0
MOST_BYTES = 16 * 1024 * 1024


class Sheet(NamedTuple):
    """A page as it is handed out; `etag` is as it stands in a header."""

    body: bytes
    etag: str
    status: int = 200


def sheet(body: bytes, status: int = 200) -> Sheet:
    """Give a page with the sum by which it is known again."""
    return Sheet(body, f'"{hashlib.sha256(body).hexdigest()[:32]}"', status)


class _Lying(NamedTuple, Generic[T]):
    """A page that lies ready: of what it was made, when it was last found to be so."""

    what: T
    sheet: Sheet
    turn: int
    until: float


class Stand:
    """Where pages lie ready, at most so many bytes of them; the longest unused go first."""

    def __init__(
        self,
        *,
        most_bytes: int = MOST_BYTES,
        lasts: float = LASTS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin with nothing."""
        self._most, self._lasts, self._clock = most_bytes, lasts, clock
        self._lying: OrderedDict[Hashable, _Lying[object]] = OrderedDict()
        self._looking: dict[Hashable, asyncio.Task[Sheet]] = {}
        self._bytes = self._turn = self._cleared = 0

    def stirred(self) -> None:
        """Look at every page anew before it is handed out: something in the house is not as it was."""
        self._turn += 1

    def clear(self) -> None:
        """Hold nobody's words any more."""
        self._turn += 1
        self._cleared += 1
        self._lying.clear()
        self._bytes = 0

    def holds(self, words: bytes) -> bool:
        """Tell whether words stand on any page that lies here."""
        return any(words in one.sheet.body for one in self._lying.values())

    def ready(self, key: Hashable) -> Sheet | None:
        """Give a page that lies ready and is known to be as it should be."""
        found = self._lying.get(key)
        if found is None or found.turn != self._turn or self._clock() >= found.until:
            return None
        self._lying.move_to_end(key)
        return found.sheet

    async def made(
        self, key: Hashable, look: Callable[[], Awaitable[T]], make: Callable[[T], Sheet]
    ) -> Sheet:
        """Give a page, made again only if what it is made of is another now."""
        if (known := self.ready(key)) is not None:
            return known
        # Many who ask for the same at once wait for one answer, unless the house has stirred since.
        asked = (key, self._turn)
        task = self._looking.get(asked)
        if task is None:
            task = asyncio.ensure_future(self._look(key, look, make))
            self._looking[asked] = task
            task.add_done_callback(lambda _: self._looking.pop(asked, None))
        return await asyncio.shield(task)

    async def _look(
        self, key: Hashable, look: Callable[[], Awaitable[T]], make: Callable[[T], Sheet]
    ) -> Sheet:
        turn, cleared, before = self._turn, self._cleared, self._lying.get(key)
        try:
            what = await look()
        except NotFound:
            self._drop(key)
            raise
        made = before.sheet if before is not None and before.what == what else make(what)
        if cleared == self._cleared:
            self._lay(key, _Lying(what, made, turn, self._clock() + self._lasts))
        return made

    def _lay(self, key: Hashable, one: _Lying[object]) -> None:
        self._drop(key)
        if len(one.sheet.body) > self._most:
            return
        self._lying[key] = one
        self._bytes += len(one.sheet.body)
        while self._bytes > self._most:
            _, oldest = self._lying.popitem(last=False)
            self._bytes -= len(oldest.sheet.body)

    def _drop(self, key: Hashable) -> None:
        if (found := self._lying.pop(key, None)) is not None:
            self._bytes -= len(found.sheet.body)
