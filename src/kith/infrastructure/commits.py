"""The thread in which commits wait for the disk."""

import asyncio
import contextlib
import threading
from queue import SimpleQueue
from typing import Final

import apsw

from kith.infrastructure.sqlite import execute

_LOOK: Final = 1.0
_Work = tuple[str, asyncio.AbstractEventLoop, "asyncio.Future[None]"]


class CommitEnded(Exception):
    """The thread ended before it could say what became of its statement; the connection knows."""


class Commits:
    """Carries out statements on one connection beside the event loop, in a new thread if one dies."""

    def __init__(self, db: apsw.Connection) -> None:
        """Begin with no thread."""
        self._db = db
        self._work: SimpleQueue[_Work | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    async def do(self, sql: str) -> None:
        """Carry out a statement; whatever happens meanwhile, its end is waited for."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()
        thread = self._alive()
        self._work.put((sql, loop, done))
        while not done.done():
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.wait([done], timeout=_LOOK)
            if not thread.is_alive():
                await asyncio.sleep(0)  # what it said last comes first
                _settle(done, CommitEnded("the thread that commits has ended"))
        done.result()

    def end(self) -> None:
        """Wait until the thread has ended."""
        self._work.put(None)
        if self._thread is not None:
            self._thread.join()

    def _alive(self) -> threading.Thread:
        if self._thread is None or not self._thread.is_alive():
            self._work = SimpleQueue()
            self._thread = threading.Thread(
                target=self._live, args=(self._work,), name="commit", daemon=True
            )
            self._thread.start()
        return self._thread

    def _live(self, work: "SimpleQueue[_Work | None]") -> None:
        while (asked := work.get()) is not None:
            sql, loop, done = asked
            try:
                for _ in execute(self._db, sql):
                    pass
            except apsw.Error as wrong:
                loop.call_soon_threadsafe(_settle, done, wrong)
            else:
                loop.call_soon_threadsafe(_settle, done, None)


def _settle(done: "asyncio.Future[None]", wrong: BaseException | None) -> None:
    if done.done():
        return
    if wrong is None:
        done.set_result(None)
    else:
        done.set_exception(wrong)
