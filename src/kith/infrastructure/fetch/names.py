"""Asks names for their network addresses, once, and believes none that leads inside."""

import asyncio
import socket
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from aiohttp.abc import AbstractResolver, ResolveResult

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.infrastructure.fetch.model import Reach, Where
from kith.infrastructure.fetch.networks import is_outside, literal

# Names are asked in threads of their own: slow ones keep nobody waiting who wants to write.
_ASKING: Final = ThreadPoolExecutor(4, thread_name_prefix="names")


async def addresses_of(where: Where, reach: Reach) -> Sequence[str]:
    """Give the network addresses of a host; one that leads inside spoils them all."""
    if literal(where.host):
        found: Sequence[str] = [where.host]
    else:
        found = await (reach.resolve or _asked_of_the_system)(where.host, where.port)
    if not found:
        raise _no_name(where)
    if not all(each in reach.inside or is_outside(each) for each in found):
        why = say("{host} leads into a network, not to the open internet.", host=where.host)
        raise Elsewhere("network", why)
    return found


async def _asked_of_the_system(host: str, port: int) -> Sequence[str]:
    loop = asyncio.get_running_loop()
    try:
        found = await loop.run_in_executor(
            _ASKING, lambda: socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        )
    except (OSError, UnicodeError):
        return []
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def _no_name(where: Where) -> Elsewhere:
    return Elsewhere("network", say("No machine goes by the name {host}.", host=where.host))


class Known(AbstractResolver):
    """Gives the addresses that were looked at, so that the name is not asked a second time."""

    def __init__(self, where: Where, addresses: Sequence[str]) -> None:
        """Know one host."""
        self._where, self._addresses = where, addresses

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Give the addresses of the one host; no other is asked for."""
        if host != self._where.host:
            raise OSError(None, "another name than the one that was looked at")
        return [
            ResolveResult(
                hostname=host, host=each, port=port,
                family=socket.AF_INET6 if ":" in each else socket.AF_INET,
                proto=socket.IPPROTO_TCP, flags=socket.AI_NUMERICHOST,
            )
            for each in self._addresses
            if family in {socket.AF_UNSPEC, socket.AF_INET6 if ":" in each else socket.AF_INET}
        ]  # fmt: skip

    async def close(self) -> None:
        """Nothing is held."""
