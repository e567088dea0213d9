"""Ids that sort by time and need no meeting between processes."""

from collections.abc import Callable

NODE_BITS = 10
SEQUENCE_BITS = 12
NODES = 1 << NODE_BITS
_SEQUENCES = 1 << SEQUENCE_BITS
_BELOW_TIME = NODE_BITS + SEQUENCE_BITS


class Ids:
    """Gives ids of 64 bits: 41 of Unix milliseconds, 10 of node, 12 of sequence."""

    def __init__(self, node: int, now: Callable[[], int], *, after: int = 0) -> None:
        """Take a node (0 to 1023) that no other running process has; all ids lie after `after`."""
        self._node = node
        self._now = now
        self._time = moment_of(after) + 1 if after else 0
        self._sequence = 0

    def next(self, after: int = 0) -> int:
        """Give an id above `after` and above all that this object gave before.

        So it is when the clock goes back, and when another machine's clock is ahead.
        """
        now = self._now()
        if now > self._time:
            self._time, self._sequence = now, 0
        else:
            self._sequence += 1
            if self._sequence == _SEQUENCES:
                self._time, self._sequence = self._time + 1, 0
        if self._made() <= after:
            self._time, self._sequence = moment_of(after) + 1, 0
        return self._made()

    def _made(self) -> int:
        return self._time << _BELOW_TIME | self._node << SEQUENCE_BITS | self._sequence


def moment_of(id_: int) -> int:
    """Give the Unix milliseconds at which an id was made."""
    return id_ >> _BELOW_TIME


def first_id_at(moment: int) -> int:
    """Give the smallest id that could be made at these Unix milliseconds."""
    return moment << _BELOW_TIME
