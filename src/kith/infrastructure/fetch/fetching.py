"""Asks another machine for something, and follows where it sends to, each step looked at anew."""

import asyncio
from collections.abc import Mapping
from importlib import import_module
from typing import Final

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.infrastructure.fetch.model import WORLD, Answer, Asking, Reach

# What speaks HTTP takes some megabytes, and most houses do without it most of the time.
_LINE: Final = "kith.infrastructure.fetch.line"


async def fetch(
    address: str,
    *,
    method: str = "GET",
    body: bytes = b"",
    headers: Mapping[str, str] | None = None,
    most: int = 1 << 20,
    within: float = 10.0,
    redirects: int = 3,
    reach: Reach = WORLD,
) -> Answer:
    """Give what another machine answers: `most` bytes of it, in `within` seconds all told.

    Whatever it answers is an answer, also 404. What can't be asked or heard is `Elsewhere`.
    """
    follow = import_module(_LINE).follow
    told = {name.lower(): value for name, value in (headers or {}).items()}
    try:
        async with asyncio.timeout(within):
            return await follow(address, Asking(method, told, body, most, redirects), reach)
    except TimeoutError as wrong:
        raise Elsewhere("network", say("The other machine took too long to answer.")) from wrong
