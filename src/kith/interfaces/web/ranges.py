"""Which part of something is asked for (RFC 9110, 14): browsers play from the middle with it."""

import re

_ONE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})")


class Unsatisfiable(Exception):
    """What is asked for lies behind the end."""


def part_of(size: int, asked: str) -> tuple[int, int] | None:
    """Give where the part begins and where it has ended, or None for the whole.

    What is no range of bytes, or several at once, is answered with the whole, as the standard allows.
    """
    found = _ONE.fullmatch(asked.strip())
    if found is None or found[1] == found[2] == "":
        return None
    if not found[1]:
        start, end = max(0, size - int(found[2])), size
    else:
        start, end = int(found[1]), min(size, int(found[2]) + 1 if found[2] else size)
        if found[2] and int(found[2]) < start:
            return None
    if start >= size:
        raise Unsatisfiable
    return start, end
