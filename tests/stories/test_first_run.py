"""The first evening, from an empty folder, as a process of its own that may reach nobody."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import tests.guarded
from tests.browsing import Browser
from tests.guarded import guard
from tests.infrastructure.patience import LONG

GUARDED = str(Path(tests.guarded.__file__))
ROOT = Path(GUARDED).parent.parent


@pytest.fixture
def printed(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """What a house prints when it is started under the guard, and where its complaints go."""
    environ = os.environ | {
        "KITH_DATA": str(tmp_path / "data"), "KITH_LISTEN": "127.0.0.1", "KITH_PORT": "0",
        "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}",
    }  # fmt: skip
    complaints = tmp_path / "complaints"
    with (
        complaints.open("w") as errors,
        subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, GUARDED], env=environ, stdout=subprocess.PIPE, stderr=errors, text=True
        ) as house,
    ):
        assert house.stdout is not None
        told = ""
        for line in house.stdout:
            told += line
            if "Your data" in line:
                break
        try:
            yield told, complaints
        finally:
            house.terminate()
            house.wait(LONG)


async def test_the_first_evening_reaches_no_other_machine(printed: tuple[str, Path]) -> None:
    told, complaints = printed
    began = time.monotonic()
    found = re.search(r"Open (http://127\.0\.0\.1:\d+)(/first/\w{4}-\w{2}) on this machine", told)
    assert found, told + complaints.read_text()
    base, link = found.groups()
    mara, jonas = Browser(base=base), Browser(base=base)
    try:
        await evening(mara, jonas, link)
        for browser in (mara, jonas):
            pages = await browser.walk()
            assert len(pages) > 15
            assert {page.status for page in pages.values()} == {200}
            loaded = set(re.findall(r'(?:src|href)="(/static/[^"#]+)', pages["/"].body))
            assert loaded
            for path in loaded:
                assert (await browser.get(path)).status == 200
    finally:
        await mara.client.aclose()
        await jonas.client.aclose()
    assert time.monotonic() - began < 120, "two minutes, as is promised: it takes a few seconds"
    assert complaints.read_text() == ""


async def evening(mara: Browser, jonas: Browser, link: str) -> None:
    """Make the house, invite Jonas, open a circle, and talk."""
    page = await (await mara.open(link)).send(
        link, house="Garden", name="Mara", purpose="To think aloud.", listed="yes"
    )
    page = await (await page.send("/me/key/away")).send("/first/shape", shape="friends")
    page = await page.send("/people/invite", whom="Jonas", words="Come and sit with us.")
    found = re.search(r"/i/\w+", page.words)
    assert found, page
    page = await (await jonas.open(found[0])).send(found[0], name="Jonas", listed="yes")
    await page.send("/me/key/away")
    page = await mara.open("/circles/new")
    ticked = re.search(r'name="people" value="(\d+)"', page.body)
    assert ticked, page
    circle = await page.send("/circles/new", name="Soup", purpose="To eat.", people=[ticked[1]])
    await (await jonas.open("/")).send(f"{circle.path}/come-in")
    for browser, words in ((mara, "Barley tonight."), (jonas, "I bring bread."), (mara, "Good.")):
        page = await (await browser.open(circle.path)).send(circle.path, words=words)
        assert page.says(words)


@pytest.mark.parametrize(
    ("event", "args"),
    [
        ("socket.connect", (None, ("192.0.2.1", 443))),
        ("socket.connect", (None, ("2001:db8::1", 443, 0, 0))),
        ("socket.sendto", (None, ("192.0.2.53", 53))),
        ("socket.getaddrinfo", ("kith.example", 443, 0, 0, 0)),
        ("subprocess.Popen", ("curl", ["curl"], None, None)),
    ],
)
def test_the_guard_refuses_what_would_leave_this_machine(
    event: str, args: tuple[object, ...]
) -> None:
    guard("socket.connect", (socket, ("127.0.0.1", 7447)))
    guard("socket.bind", (socket, ("0.0.0.0", 7447)))  # noqa: S104 - nobody is reached by it
    with pytest.raises(PermissionError):
        guard(event, args)
