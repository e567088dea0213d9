"""Waits for what will be true soon; on a machine that is slow, or stands still for a while, too."""

import asyncio
from collections.abc import Awaitable, Callable

LONG = 150.0  # seconds, of which no test needs many; faulthandler_timeout is longer


async def until(true: Callable[[], bool]) -> None:
    """Wait until something is true, but not for ever."""
    async with asyncio.timeout(LONG):
        while not true():  # noqa: ASYNC110 - the house has no event for each thing a test looks at
            await asyncio.sleep(0.001)


async def until_so(true: Callable[[], Awaitable[object]]) -> None:
    """Wait until an answer is yes, but not for ever."""
    async with asyncio.timeout(LONG):
        while not await true():  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.001)
