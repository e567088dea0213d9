"""Hands bytes from a thread that writes to one that reads, a few pieces at a time."""

import errno
import os
import queue
import threading

_PIECES = 16
_LOOK = 0.2


class Handed:
    """A pipe inside the program: it ends when the writer says so, and when the reader has gone."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self._pieces: queue.Queue[bytes] = queue.Queue(_PIECES)
        self._rest = memoryview(b"")
        self._is_over = False
        self._reader_is_gone = threading.Event()

    def write(self, piece: bytes) -> int:
        """Hand a piece over, as soon as there is room for it."""
        if piece:
            self._put(bytes(piece))
        return len(piece)

    def flush(self) -> None:
        """Do nothing: what was written is handed over already."""

    def end(self) -> None:
        """Let the reader know that this was all."""
        if not self._reader_is_gone.is_set():
            self._put(b"")

    def read(self, size: int = -1) -> bytes:
        """Give some bytes, `size` at most, or nothing at the end."""
        if not self._rest and not self._is_over:
            piece = self._pieces.get()
            self._rest, self._is_over = memoryview(piece), not piece
        given = self._rest if size < 0 else self._rest[:size]
        self._rest = self._rest[len(given) :]
        return bytes(given)

    def leave(self) -> None:
        """Let the writer know that nobody reads any more."""
        self._reader_is_gone.set()

    def _put(self, piece: bytes) -> None:
        while not self._reader_is_gone.is_set():
            try:
                self._pieces.put(piece, timeout=_LOOK)
            except queue.Full:
                continue
            return
        raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE))
