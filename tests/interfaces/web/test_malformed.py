"""Bytes that are hardly HTTP, sent to a real server: an answer in the four hundreds, or a closed line."""

import asyncio
import re
from urllib.parse import urlsplit

import pytest

from tests.infrastructure.patience import LONG
from tests.serving import Live

HEAD = b"Host: localhost:7447\r\nConnection: close\r\n"
POST = HEAD + b"Content-Type: application/x-www-form-urlencoded\r\n"
BROKEN = {
    "half an escape": b"GET /p/%zz HTTP/1.1\r\n" + HEAD + b"\r\n",
    "an escape cut off": b"GET /p/% HTTP/1.1\r\n" + HEAD + b"\r\n",
    "no UTF-8": b"GET /p/%FF%FE HTTP/1.1\r\n" + HEAD + b"\r\n",
    "a surrogate": b"GET /p/%ED%A0%80 HTTP/1.1\r\n" + HEAD + b"\r\n",
    "a nul": b"GET /p/%00 HTTP/1.1\r\n" + HEAD + b"\r\n",
    "raw bytes": b"GET /p/\xff\xfe HTTP/1.1\r\n" + HEAD + b"\r\n",
    "a way up": b"GET /static/../../house.db HTTP/1.1\r\n" + HEAD + b"\r\n",
    "an escaped way up": b"GET /static/x/%2e%2e/%2e%2e/house.db HTTP/1.1\r\n" + HEAD + b"\r\n",
    "a very long id": b"GET /c/" + b"9" * 6000 + b" HTTP/1.1\r\n" + HEAD + b"\r\n",
    "a very long way": b"GET /" + b"a" * 40_000 + b" HTTP/1.1\r\n" + HEAD + b"\r\n",
    "no host": b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
    "a strange host": b"GET / HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n",
    "two hosts": b"GET / HTTP/1.1\r\nHost: a\r\nHost: [\r\nConnection: close\r\n\r\n",
    "a strange verb": b"BREW / HTTP/1.1\r\n" + HEAD + b"\r\n",
    "no verb": b"/ HTTP/1.1\r\n" + HEAD + b"\r\n",
    "no HTTP": b"\x16\x03\x01\x00\xa5\x01\x00\x00\xa1\x03\x03",
    "a huge header": b"GET /sign-in HTTP/1.1\r\n" + HEAD + b"X-A: " + b"a" * 300_000 + b"\r\n\r\n",
    "a wrong length": b"POST /sign-in HTTP/1.1\r\n" + POST + b"Content-Length: -1\r\n\r\nkey=a",
    "two lengths": b"POST /i HTTP/1.1\r\n" + POST + b"Content-Length: 1\r\nContent-Length: 9\r\n\r\na",
    "bad chunks": b"POST /i HTTP/1.1\r\n" + POST + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nkey=a\r\n",
    "a strange cookie": b"GET /me HTTP/1.1\r\n" + HEAD + b'Cookie: kith="\xff\\"; ;=; kith\r\n\r\n',
    "a strange answer wanted": b"GET /me HTTP/1.1\r\n" + HEAD + b"Accept: \xff;json\r\n\r\n",
}  # fmt: skip


async def answer_to(live: Live, sent: bytes) -> int:
    """Give the status of what comes back, or 0 where the line is closed without a word."""
    port = urlsplit(live.base).port
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    told = b""
    try:
        writer.write(sent)
        await writer.drain()
        async with asyncio.timeout(LONG):
            told = await reader.read(4096)
    except ConnectionError:
        pass
    finally:
        writer.close()
    found = re.match(rb"HTTP/1\.1 (\d{3}) ", told)
    return int(found[1]) if found else 0


@pytest.mark.parametrize("sent", BROKEN.values(), ids=BROKEN)
async def test_what_is_hardly_http_is_refused_and_hurts_nobody(live: Live, sent: bytes) -> None:
    before = live.garden.rows()
    status = await answer_to(live, sent)
    assert status == 0 or 400 <= status < 500, status
    assert live.garden.rows() == before
    assert (await live.at(live.garden.mara).get("/circles")).status == 200
