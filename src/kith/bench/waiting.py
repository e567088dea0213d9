"""Waits for what other processes do, of which nobody tells this one."""

import asyncio
import time
from collections.abc import Awaitable, Callable

EVERY = 0.003


async def until(
    happened: Callable[[], Awaitable[bool]], *, within: float, every: float = EVERY
) -> bool:
    """Look every few milliseconds whether something has happened, and tell whether it did."""
    latest = time.monotonic() + within
    while not (found := await happened()) and time.monotonic() < latest:  # noqa: ASYNC110 - nobody tells
        await asyncio.sleep(every)
    return found
