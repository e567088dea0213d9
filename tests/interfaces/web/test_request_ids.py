"""Each answer has an id of its own, by which the administrator finds in the log what went wrong."""

import asyncio
import json
import logging
import os
import re
import signal
from collections.abc import AsyncGenerator, Generator, Sequence
from contextlib import asynccontextmanager

import pytest

from kith.infrastructure import logs
from kith.infrastructure.serving import listen, serve
from tests.asking import ask
from tests.browsing import HOST
from tests.cast import Garden
from tests.infrastructure.patience import LONG
from tests.spoiling import lose, spoil

FRESH = re.compile(r"[0-9a-f]{16}")
SANE = ["a", "f058ebd6-02f7-4d3f-942e-904344e8cde5", "A_b-9" * 12]
ODD = [
    "", " ", "a b", "a" * 65, "ä", "a;b", "<b>", "../a", "a\tb", "\x1b[2J", '"', "a,b", "a=b", "%0a",
]  # fmt: skip


async def given(garden: Garden, *sent: str, path: bytes = b"/sign-in") -> str:
    """Give the id of an answer to somebody who sends ids of their own."""
    headers = [("host", HOST.encode()), *(("x-request-id", one.encode()) for one in sent)]
    return (await ask(garden.house.app, "GET", path, headers)).headers["x-request-id"]


async def test_every_answer_has_an_id_that_no_other_has(garden: Garden) -> None:
    paths = [b"/", b"/healthz", b"/nowhere", b"/static/x/y", b"/c/7", b"/sign-in"] * 5
    ids = [await given(garden, path=path) for path in paths]
    assert all(FRESH.fullmatch(one) for one in ids)
    assert len({*ids}) == len(ids)


@pytest.mark.parametrize("sent", [*SANE, *ODD])
async def test_what_a_visitor_calls_their_request_is_not_believed(
    garden: Garden, sent: str
) -> None:
    assert FRESH.fullmatch(await given(garden, sent))


@asynccontextmanager
async def behind(garden: Garden, proxies: str) -> AsyncGenerator[int]:
    """Serve a house that believes these proxies, and give its port."""
    sock = listen("127.0.0.1", 0)
    task = asyncio.create_task(
        serve(garden.house.app, sock, log="error", proxies=proxies, stopping=lambda: None)
    )
    try:
        yield int(sock.getsockname()[1])
    finally:
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.wait_for(task, LONG)


async def id_from(port: int, sent: Sequence[str]) -> str:
    """Ask over the network, and give the id of the answer."""
    lines = "".join(f"X-Request-Id: {one}\r\n" for one in sent)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{lines}\r\n".encode())
    answer = (await asyncio.wait_for(reader.read(), LONG)).decode()
    writer.close()
    head = answer.partition("\r\n\r\n")[0]
    (found,) = re.findall(r"^x-request-id: (.*)$", head, re.MULTILINE | re.IGNORECASE)
    return found.strip()


async def test_a_listed_proxy_is_believed_as_far_as_it_is_sane(garden: Garden) -> None:
    async with behind(garden, "127.0.0.1") as port:
        assert [await id_from(port, [one]) for one in SANE] == SANE
        for odd in ODD:
            if "\x1b" not in odd:  # such a line is no HTTP, and gets no answer of the house
                assert FRESH.fullmatch(await id_from(port, [odd])), odd
        assert FRESH.fullmatch(await id_from(port, []))
    for elsewhere in ("192.0.2.7, 10.0.0.0/8", ""):
        async with behind(garden, elsewhere) as port:
            for sane in SANE:
                assert FRESH.fullmatch(await id_from(port, [sane])), sane


@pytest.fixture
def told(caplog: pytest.LogCaptureFixture) -> Generator[list[logs.Line]]:
    """The lines of the log, as they would be written."""
    lines: list[logs.Line] = []

    class Keep(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(logs.line_of(record))

    caplog.set_level(logging.INFO)
    logging.getLogger().addHandler(keep := Keep())
    yield lines
    logging.getLogger().removeHandler(keep)


async def test_what_broke_is_found_in_the_log_by_what_stands_on_the_page(
    garden: Garden, told: list[logs.Line]
) -> None:
    soup = f"/c/{garden.soup}"
    page = await garden.hana.open(soup)
    await spoil(garden.keeping, "posts", "words")
    broken = await page.send(soup, words="The pot is on.")
    assert broken.status == 500
    id_ = broken.headers["x-request-id"]
    assert broken.says(f"The administrator finds it in the log under {id_}.")
    (line,) = [one for one in told if one.words.startswith("a page failed")]
    assert line.request == id_
    assert line.words == "a page failed: kith.interfaces.web.pages.circle.say"
    assert any(one.startswith("kith/together/conversations/") for one in line.exception[0].at)


async def test_a_program_is_told_the_id_too(garden: Garden) -> None:
    await spoil(garden.keeping, "posts", "words")
    fields = [("words", "The pot is on."), ("token", await garden.hana.token())]
    for accept, kind in (("application/json", "application/problem+json"), ("*/*", "text/html")):
        broken = await garden.hana.post(f"/c/{garden.soup}", fields, accept=accept)
        assert broken.status == 500
        assert broken.headers["content-type"].startswith(kind)
        assert broken.headers["x-request-id"] in broken.body
    found = await garden.hana.post(f"/c/{garden.soup}", fields, accept="application/json")
    problem = json.loads(found.body)
    assert (problem["status"], problem["request_id"]) == (500, found.headers["x-request-id"])


async def test_where_nobody_can_be_looked_up_the_id_is_told_all_the_same(
    garden: Garden, told: list[logs.Line]
) -> None:
    await lose(garden.keeping, "sessions")
    for path in ("/", "/sign-in", "/nowhere"):
        broken = await garden.hana.get(path)
        assert broken.status == 500
        id_ = broken.headers["x-request-id"]
        assert f"The administrator finds it in the log under {id_}." in broken.body
        assert "sessions" not in broken.body
        assert [one.request for one in told if one.where.endswith("doors")][-1] == id_


async def test_what_is_not_there_shows_no_id_lest_two_answers_differ(garden: Garden) -> None:
    for accept in ("text/html", "application/json"):
        refused = [await garden.tom.get(path, accept=accept) for path in ("/c/7", "/c/8", "/x")]
        assert {one.status for one in refused} == {404}
        assert len({one.body for one in refused}) == 1
        assert len({one.headers["x-request-id"] for one in refused}) == 3
        assert len({len(one.headers["x-request-id"]) for one in refused}) == 1
