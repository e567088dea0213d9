"""Waits for what will be true soon."""

import asyncio
from collections.abc import Awaitable, Callable


async def until(true: Callable[[], bool]) -> None:
    """Wait until something is true, twenty seconds at most."""
    async with asyncio.timeout(20):
        while not true():  # noqa: ASYNC110 - the house has no event for each thing a test looks at
            await asyncio.sleep(0.001)


async def until_so(true: Callable[[], Awaitable[object]]) -> None:
    """Wait until an answer is yes, twenty seconds at most."""
    async with asyncio.timeout(20):
        while not await true():  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.001)
