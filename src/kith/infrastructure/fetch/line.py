"""The line to another machine: one request to an address that was looked at, and no byte too many."""

import contextlib
import ssl
import zlib
from collections.abc import AsyncGenerator, Mapping
from functools import cache
from typing import Final

import aiohttp
from yarl import URL

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.infrastructure.fetch.addresses import where
from kith.infrastructure.fetch.model import Answer, Asking, Reach, Where
from kith.infrastructure.fetch.names import Known, addresses_of

_MOVED: Final = {301, 302, 303, 307, 308}
_FOLLOWED: Final = {"GET", "HEAD"}
_ALSO_ELSEWHERE: Final = {
    "accept"
}  # what another site is told as well; keys and signatures are not
_OURS: Final = {"user-agent": "Kith", "accept": "*/*", "accept-encoding": "identity"}
_HEADERS: Final = 100
_HEADER: Final = 8 << 10
_PIECE: Final = 64 << 10


async def follow(address: str, asking: Asking, reach: Reach) -> Answer:
    """Give what an address answers, or the last of those that it sends on to."""
    here, told = where(address, reach), asking.headers
    seen = {here}
    while True:
        answer = await _ask(here, asking, told, reach)
        if not _is_sent_on(asking, answer):
            return answer
        there = where(answer.headers["location"], reach, base=str(here))
        if there in seen or len(seen) > asking.redirects or _falls(here, there):
            why = say("{host} sends on to where nobody should follow.", host=here.host)
            raise Elsewhere("network", why)
        if there.origin != here.origin:
            told = {name: told[name] for name in told if name in _ALSO_ELSEWHERE}
        seen.add(there)
        here = there


def _is_sent_on(asking: Asking, answer: Answer) -> bool:
    moved = answer.status in _MOVED and "location" in answer.headers
    return moved and asking.redirects > 0 and asking.method in _FOLLOWED


def _falls(here: Where, there: Where) -> bool:
    return here.scheme == "https" and there.scheme != "https"


async def _ask(here: Where, asking: Asking, told: Mapping[str, str], reach: Reach) -> Answer:
    addresses = await addresses_of(here, reach)
    async with _line(Known(here, addresses), reach) as line:
        try:
            async with line.request(
                asking.method, URL(str(here), encoded=True),
                data=asking.body or None, headers=_OURS | dict(told), allow_redirects=False,
            ) as found:  # fmt: skip
                headers = {name.lower(): value for name, value in found.headers.items()}
                body = await _body(found, here, asking.most)
                return Answer(found.status, headers, body, str(here))
        # Of what is wrong only the kind is told: its text may hold what somebody else wrote.
        except (aiohttp.ClientError, OSError, ValueError, zlib.error) as wrong:
            if isinstance(wrong, TimeoutError):
                raise
            raise _unheard(here, wrong) from wrong


def _unheard(here: Where, wrong: Exception) -> Elsewhere:
    if isinstance(wrong, aiohttp.ClientSSLError):
        why = say("{host} does not prove who it is.", host=here.host)
    elif isinstance(wrong, aiohttp.ClientConnectionError | OSError):
        why = say("{host} can't be reached now.", host=here.host)
    else:
        why = say("{host} answers in a way that can't be read.", host=here.host)
    return Elsewhere("network", why)


@contextlib.asynccontextmanager
async def _line(known: Known, reach: Reach) -> AsyncGenerator[aiohttp.ClientSession]:
    connector = aiohttp.TCPConnector(
        resolver=known, use_dns_cache=False, force_close=True, ssl=reach.trust or _trusted()
    )
    async with aiohttp.ClientSession(
        connector=connector, cookie_jar=aiohttp.DummyCookieJar(), auto_decompress=False,
        timeout=aiohttp.ClientTimeout(None), trust_env=False,
        max_line_size=_HEADER, max_field_size=_HEADER, max_headers=_HEADERS,
    ) as session:  # fmt: skip
        yield session


@cache
def _trusted() -> ssl.SSLContext:
    return ssl.create_default_context()


async def _body(found: aiohttp.ClientResponse, here: Where, most: int) -> bytes:
    packed = found.headers.get("content-encoding", "identity").strip().lower()
    if packed not in {"identity", "gzip", "deflate", ""}:
        raise ValueError(packed)
    # Nobody was asked to pack anything; what comes packed all the same is unpacked piece by piece.
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 32) if packed in {"gzip", "deflate"} else None
    body = bytearray()
    async for piece in found.content.iter_chunked(_PIECE):
        body += unpack.decompress(piece, most - len(body) + 1) if unpack else piece
        if len(body) > most:
            why = say("{host} sends more than was asked for.", host=here.host)
            raise Elsewhere("network", why)
    return bytes(body)
