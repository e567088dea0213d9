"""Whatever goes wrong in a house, its log holds nobody's words, names, keys, cookies or addresses."""

import asyncio
import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest

from tests.cast import Built, Kept
from tests.infrastructure.patience import LONG
from tests.interfaces.cli.asking import SOURCE
from tests.spoiling import spoil

WORDS = "Tuesday is Beas surprise"
HANDLE = "secretly-hana"
KEY = "waltz-otter-candle-moss-waltz-otter"
COOKIE = "c00kie-of-somebody-c00kie-of-somebody-000"
QUERY = "a-query-string"
ADDRESS = "203.0.113.77"
AGENT = "Agent-of-Hana/9"
PLANTED = (WORDS, HANDLE, KEY, COOKIE, QUERY, ADDRESS, AGENT)
FAILED = ("circle.say", "me.describe", "sign_in.sign_in")


class Running:
    """A house in a process of its own, behind a proxy that says where its visitors come from."""

    def __init__(self, base: str, process: "subprocess.Popen[str]", log: Path) -> None:
        self.base, self.process, self.log = base, process, log

    def browser(self, token: str) -> httpx.Client:
        """Give a browser of somebody far away."""
        headers = {
            "x-forwarded-for": ADDRESS, "user-agent": AGENT, "cookie": f"kith={token}",
            "origin": self.base, "accept": "text/html",
        }  # fmt: skip
        return httpx.Client(base_url=self.base, headers=headers, trust_env=False, timeout=LONG)

    def stop(self) -> str:
        """Let it end, and give all that it wrote."""
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(30) == 0
        return self.log.read_text("utf-8")


@pytest.fixture(params=["words", "json"])
def spoilt(built: Built, tmp_path: Path, request: pytest.FixtureRequest) -> Generator[Running]:
    """The cast's house, in which much goes wrong, with a log that tells as much as it can."""
    folder = tmp_path / "garden"
    keeping = built.keeping.copy(folder)
    for table, column, deed in (
        ("posts", "words", "insert"), ("people", "handle", "update"), ("sessions", "device", "insert"),
    ):  # fmt: skip
        asyncio.run(spoil(keeping, table, column, deed))
    given = {
        "KITH_DATA": str(folder), "KITH_LISTEN": "127.0.0.1", "KITH_PORT": "0", "KITH_LOG": "debug",
        "KITH_LOG_AS": request.param, "KITH_PROXIES": "127.0.0.1",
        "KITH_DATABASE": keeping.settings().database, "PYTHONPATH": str(SOURCE),
    }  # fmt: skip
    log = tmp_path / "log"
    with log.open("w") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "kith", "run"],
            env=os.environ | given, stdout=subprocess.PIPE, stderr=file, text=True,
        )  # fmt: skip
    assert process.stdout
    said = process.stdout.readline()
    found = re.search(r"http://\S+?:\d+", said)
    assert found, said + log.read_text("utf-8")
    yield Running(found[0], process, log)
    if process.poll() is None:
        process.kill()
        process.wait()
    process.stdout.close()
    keeping.forget()


def post(browser: httpx.Client, on: str, to: str, **fields: str) -> httpx.Response:
    """Send a form, with the token that stands on a page."""
    found = re.search(r'name="token" value="([0-9a-f]+)"', browser.get(on).text)
    assert found
    return browser.post(to, data={"token": found[1], **fields})


def break_much(house: Running, hana: Kept, soup: int) -> list[httpx.Response]:
    """Do what fails inside, and what is refused at the door; give the answers to the former."""
    broken: list[httpx.Response] = []
    with house.browser(hana.token) as browser:
        broken.append(post(browser, f"/c/{soup}", f"/c/{soup}", words=WORDS))
        about = {"name": "Hana", "handle": HANDLE, "know_me": "", "lately": ""}
        broken.append(post(browser, "/me/about", "/me/about", **about))
        browser.get(f"/p/{HANDLE}?{QUERY}={WORDS}")
        browser.post(f"/c/{soup}?{QUERY}", content=f"words=%FF{quote(WORDS)}")
        browser.post(f"/c/{soup}", json={"words": WORDS})
    with house.browser(COOKIE) as stranger:
        stranger.get(f"/i/{KEY}?{QUERY}")
        post(stranger, "/sign-in", "/sign-in", key=KEY)
    with house.browser("") as stranger:
        stranger.headers.pop("cookie")
        broken.append(post(stranger, "/sign-in", "/sign-in", key=hana.key))
    return broken


def send_rubbish(base: str) -> None:
    """Send what is no HTTP."""
    host, _, port = base.removeprefix("http://").rpartition(":")
    for sent in (
        f"{WORDS}\r\n\r\n",
        f"GET /{HANDLE} HTTP/1.1\r\n{KEY}\r\n\r\n",
        "GET / HTTP/9\r\n",
    ):
        with socket.create_connection((host, int(port)), LONG) as sock:
            sock.sendall(sent.encode())
            sock.shutdown(socket.SHUT_WR)
            sock.recv(1000)


def test_the_log_of_what_breaks_holds_nothing_of_anybody(spoilt: Running, built: Built) -> None:
    hana = built.cast.people["Hana"]
    broken = break_much(spoilt, hana, built.cast.circles["Sunday soup"])
    send_rubbish(spoilt.base)
    log = spoilt.stop()
    assert [one.status_code for one in broken] == [500, 500, 500], "or this proves nothing"
    for one, failed in zip(broken, FAILED, strict=True):
        assert f"a page failed: kith.interfaces.web.pages.{failed}" in log
        assert one.headers["x-request-id"] in log
    assert "GET /p/{handle} 404" in log
    kept = (
        hana.name,
        hana.handle,
        hana.key,
        hana.token,
        *(str(one.id) for one in built.cast.people.values()),
    )
    assert [each for each in (*PLANTED, *kept) if each in log] == []
    assert not re.search(r"\b127\.0\.0\.1\b", log)
    if log.startswith("{"):
        lines = [json.loads(line) for line in log.splitlines()]
        assert {"error", "debug"} <= {one["level"] for one in lines}
        assert all(one["request"] for one in lines if one["where"].endswith("doors"))
