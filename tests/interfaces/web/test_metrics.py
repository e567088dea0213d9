"""The figures of a house: true, about nobody, and for this machine only."""

import asyncio
import os
import re
import socket
import subprocess
import sys
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.foundation.settings import Settings
from kith.house import open_house
from kith.infrastructure import queue
from kith.infrastructure.database import Tx
from kith.infrastructure.files import Folder
from kith.infrastructure.measures.prometheus import Figures
from kith.infrastructure.serving import HERE, listen, serve
from kith.interfaces.web.figures import figures
from tests.asking import ask
from tests.cast import Built, Garden
from tests.infrastructure.patience import LONG
from tests.serving import served
from tests.spoiling import lose
from tools.house import ROOT

Watched = tuple[Garden, Figures]


@pytest.fixture
async def watched(built: Built, tmp_path: Path, anyio_backend: str) -> AsyncGenerator[Watched]:
    """The cast's house, watched."""
    assert anyio_backend
    keeping, watch = built.keeping.copy(tmp_path / "garden"), Figures("9.9")
    folder = Folder(str(tmp_path / "garden"))
    async with open_house(keeping.settings(), folder, watch) as house:
        yield Garden([house], built.cast, folder.path, keeping), watch
    keeping.forget()


async def text_of(watch: Figures) -> str:
    return (await watch.figures())[0].decode()


async def value(watch: Figures, line: str) -> float:
    """Give one figure, by all that stands before its value."""
    found = re.findall(rf"^{re.escape(line)} (\S+)$", await text_of(watch), re.MULTILINE)
    return float(found[0]) if found else 0.0


async def test_requests_are_counted_by_the_pattern_of_their_address(watched: Watched) -> None:
    garden, watch = watched
    for _ in range(3):
        await garden.hana.get(f"/c/{garden.soup}")
    await garden.wren.get(f"/c/{garden.soup}")
    await garden.hana.post(f"/c/{garden.soup}", [("words", "Forged.")])
    await garden.hana.get("/nowhere/at/all")
    await garden.hana.client.request("BREW", "/")
    count = "kith_requests_total{method=%s,route=%s,status=%s}"
    for method, route, status, times in (
        ("GET", "/c/{id}", "2xx", 3), ("GET", "/c/{id}", "4xx", 1), ("POST", "/c/{id}", "4xx", 1),
        ("GET", "none", "4xx", 1), ("other", "/", "4xx", 1),
    ):  # fmt: skip
        line = count % (f'"{method}"', f'"{route}"', f'"{status}"')
        assert await value(watch, line) == times, line
    took = 'kith_request_seconds_count{method="GET",route="/c/{id}"}'
    assert await value(watch, took) == 4
    assert await value(watch, took.replace("count", "sum")) > 0


async def test_no_figure_is_about_a_person_or_a_circle(watched: Watched) -> None:
    garden, watch = watched
    pages = await garden.hana.walk()
    for path in pages:
        await garden.tom.get(path)
    text = await text_of(watch)
    known = [garden.circles, garden.began, {one.handle: one.id for one in garden.people.values()}]
    for names in known:
        for name, id_ in names.items():
            assert name not in text
            assert str(id_) not in text
    assert len(pages) > 20, "or this proves nothing"
    labels = {label for labels in re.findall(r"\{(.*)\}", text) for label in labels.split(",")}
    names = {label.partition("=")[0] for label in labels}
    assert names == {
        "le",
        "method",
        "of",
        "route",
        "state",
        "status",
        "subscriber",
        "version",
        "why",
    }


async def test_acts_reads_and_refusals_are_counted(watched: Watched) -> None:
    garden, watch = watched
    acts, reads = "kith_act_seconds_count", "kith_read_seconds_count"
    before = (
        await value(watch, acts),
        await value(watch, reads),
        await value(watch, "kith_commits_total"),
    )
    soup = await garden.hana.open(f"/c/{garden.soup}")
    await soup.send(f"/c/{garden.soup}", words="The pot is on.")
    await garden.told()
    after = (
        await value(watch, acts),
        await value(watch, reads),
        await value(watch, "kith_commits_total"),
    )
    assert all(one < other for one, other in zip(before, after, strict=True))
    assert await value(watch, "kith_acts_waiting") == 0

    async def refuses(_tx: Tx) -> None:
        raise Elsewhere("another.example", say("It does not answer."))

    with pytest.raises(Elsewhere):
        await garden.house.database.act(refuses)
    await garden.wren.get(f"/c/{garden.soup}")
    assert await value(watch, 'kith_refusals_total{of="act",why="Elsewhere"}') == 1
    assert await value(watch, 'kith_refusals_total{of="read",why="NotFound"}') == 1
    assert "another.example" not in await text_of(watch)


async def test_what_waits_is_counted(watched: Watched) -> None:
    garden, watch = watched
    await garden.told()

    async def put(tx: Tx) -> None:
        await queue.later(tx, "sweep", "", wait=3_600_000)
        await queue.later(tx, "sweep", "", wait=3_600_000)
        await tx.run("update jobs set state = 'stuck' where id = (select max(id) from jobs)")

    before = await value(watch, 'kith_work{state="later"}')
    await garden.house.database.act(put)
    assert await value(watch, 'kith_work{state="later"}') == before + 1
    assert await value(watch, 'kith_work{state="stuck"}') == 1
    assert 'kith_facts_unheard{subscriber="today"}' in await text_of(watch)
    assert await value(watch, "kith_database_readable") == 1
    assert await value(watch, 'kith_info{version="9.9"}') == 1
    for name in ("resident_memory_bytes", "cpu_seconds_total", "start_time_seconds"):
        if sys.platform == "linux":
            assert await value(watch, f"process_{name}") > 0


async def test_where_the_database_can_not_be_asked_the_rest_is_given(watched: Watched) -> None:
    garden, watch = watched
    assert await value(watch, "kith_database_readable") == 1
    await garden.told()  # who listens looks into that table while the house opens
    await lose(garden.keeping, "subscribers")
    text = await text_of(watch)
    assert "\nkith_database_readable 0.0\n" in text
    assert "\nkith_work{" not in text, "what is not known is not told as it was before"
    assert "\nkith_read_seconds_count " in text


async def test_pages_that_wait_for_news_are_counted_while_they_are_open(watched: Watched) -> None:
    garden, watch = watched
    async with served(garden) as live:
        soup = f"/c/{garden.soup}"
        async with live.page(garden.hana, soup), live.page(garden.tom, soup):
            assert await value(watch, "kith_live_pages") == 2
        async with asyncio.timeout(LONG):
            while await value(watch, "kith_live_pages"):
                pass


async def test_the_houses_own_port_gives_no_figures(watched: Watched) -> None:
    garden, _ = watched
    for browser in (garden.mara, garden.stranger()):
        told, never = await browser.get("/metrics"), await browser.get("/nowhere")
        assert (told.status, told.body) == (never.status, never.body)
        assert told.status == 404


OURS = [b"127.0.0.1", b"127.0.0.1:9464", b"localhost", b"localhost:1", b"[::1]:9464"]
OTHERS = [
    b"", b"garden.example", b"127.0.0.1.evil.example", b"evil.example:9464", b"localhost.evil",
    b"127.0.0.2", b"10.0.0.1", b"[::1", b"localhost:x", b"localhost\n",
]  # fmt: skip


@pytest.mark.parametrize("host", [*OURS, *OTHERS])
async def test_a_page_from_elsewhere_can_not_have_them_read_to_it(host: bytes) -> None:
    app = figures(Figures("9.9"))
    told = await ask(app, "GET", b"/metrics", [("host", host)])
    assert told.status == (200 if host in OURS else 403)
    assert (b"kith_info" in told.body) == (host in OURS)
    assert "access-control-allow-origin" not in told.headers


async def test_there_is_nothing_else_beside_them() -> None:
    app = figures(Figures("9.9"))
    for method, path in (("GET", b"/"), ("POST", b"/metrics"), ("GET", b"/healthz")):
        assert (await ask(app, method, path, [("host", b"localhost")])).status == 404


async def test_they_are_given_on_loopback_as_long_as_the_house_answers(watched: Watched) -> None:
    garden, watch = watched
    own, beside = listen(HERE, 0), listen(HERE, 0)
    ports = [int(sock.getsockname()[1]) for sock in (own, beside)]
    assert beside.getsockname()[0] == "127.0.0.1"
    serving = asyncio.create_task(
        serve(
            garden.house.app,
            own,
            log="error",
            proxies="",
            stopping=lambda: None,
            beside=(figures(watch), beside),
        )
    )
    assert b" 200 " in await answer(ports[0], "/healthz")
    assert b"kith_requests_total" in await answer(ports[1], "/metrics")
    assert b" 404 " in await answer(ports[0], "/metrics")
    # Another address of this machine is not where they are.
    with socket.socket() as other, pytest.raises(OSError, match=r"refused|assign"):
        other.connect(("127.0.0.2", ports[1]))
    os.kill(os.getpid(), 15)
    await asyncio.wait_for(serving, LONG)
    for port in ports:
        with pytest.raises(ConnectionError):
            await answer(port, "/metrics")


async def answer(port: int, path: str) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
    told = await asyncio.wait_for(reader.read(), LONG)
    writer.close()
    return told


def test_a_port_for_them_that_is_taken_is_named_with_its_setting() -> None:
    with listen(HERE, 0) as some:
        port = some.getsockname()[1]
        with pytest.raises(Elsewhere) as wrong:
            listen(HERE, port, tries=1, choose="KITH_METRICS")
    assert str(wrong.value) == f"Port {port} is in use. Choose another with KITH_METRICS."


def test_a_house_that_nobody_watches_loads_nothing_for_it() -> None:
    asked = "import sys, kith.running; print([n for n in sys.modules if 'prometheus' in n])"
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(  # noqa: S603 - a question of this test
        [sys.executable, "-c", asked], env=environ, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == "[]\n"
    assert Settings().metrics == 0


def test_every_figure_stands_in_the_table_for_administrators() -> None:
    page = (ROOT / "docs" / "hosting" / "watching.md").read_text("utf-8")
    told = set(re.findall(r"^\| `(kith_\w+)` \|", page, re.MULTILINE))
    text = asyncio.run(text_of(Figures("9.9")))
    assert told == set(re.findall(r"^# TYPE (kith_\w+) ", text, re.MULTILINE))
