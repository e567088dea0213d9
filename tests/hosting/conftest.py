"""A house behind each proxy, made and lived in through it."""

import asyncio
import contextlib
import importlib.util
import re
from collections.abc import AsyncGenerator, Coroutine, Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

import pytest

from tests.browsing import Browser, Page
from tests.hosting.houses import HERE, NAME, Running, running
from tests.hosting.proxies import PROGRAMS, Proxy, find, ports_for, proxying
from tests.hosting.wheels import HandedOut, hand_out
from tests.ports import free_port

T = TypeVar("T")
WORDS = "Come and sit with us, there is soup."


@dataclass
class Kept:
    """What somebody keeps who lives in the house: the key on paper, and the cookie on a device."""

    key: str
    token: str


@dataclass
class Settled:
    """A house behind a proxy, in which Mara and Jonas sit in one circle."""

    proxy: Proxy
    house: Running
    people: dict[str, Kept]
    circle: str
    further: contextlib.ExitStack

    def start_again(self) -> None:
        """Start the house on the port where it was."""
        was = self.house
        again = running(was.data, port=was.port, address=self.proxy.address, proxies=HERE)
        self.house = self.further.enter_context(again)

    @contextlib.asynccontextmanager
    async def at(self, name: str = "", comes_from: str = HERE) -> AsyncGenerator[Browser]:
        """Give somebody's browser, or a stranger's."""
        browser = self.proxy.visitor(comes_from)
        if name:
            browser.client.cookies.set("kith", self.people[name].token)
        async with browser.client:
            yield browser


def beside(work: Coroutine[Any, Any, T]) -> T:
    """Do something asynchronous beside whatever loop may be running here."""
    with ThreadPoolExecutor(1) as other:
        return other.submit(asyncio.run, work).result()


def kept(browser: Browser, sheet: Page) -> Kept:
    """Read the key off its sheet, and the cookie that came with it."""
    groups = re.findall(r"<span>(\w{4})</span>", sheet.body)
    return Kept("".join(groups), browser.client.cookies["kith"])


async def settle(proxy: Proxy, first: str) -> tuple[dict[str, Kept], str]:
    """Let Mara make the house, bring Jonas in and make a circle with him, all through the proxy."""
    mara, jonas = proxy.visitor(), proxy.visitor()
    async with mara.client, jonas.client:
        made = await (await mara.open(first)).send(
            first, house="Garden", name="Mara", purpose="To keep each other company."
        )
        link = await (await mara.open("/people/invite")).send(
            "/people/invite", whom="Jonas", words=WORDS, where="away"
        )
        invited = re.search(re.escape(proxy.address) + r"(/i/\w+)", link.words)
        assert invited, link
        came = await (await jonas.open(invited[1])).send(invited[1], name="Jonas")
        people = {"Mara": kept(mara, made), "Jonas": kept(jonas, came)}
        new = await mara.open("/circles/new")
        who = re.search(r'name="people" value="(\d+)"', new.body)
        assert who, new
        circle = await new.send(
            "/circles/new", name="Sunday soup", purpose="To eat.", history="came", people=who[1]
        )
        await (await jonas.open("/")).send(f"{circle.path}/come-in")
    return people, circle.path


@pytest.fixture(scope="module", params=PROGRAMS)
def settled(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Generator[Settled]:
    """A house behind each of the proxies, for the tests of one file."""
    find(request.param)
    at = tmp_path_factory.mktemp(request.param)
    ports = ports_for(free_port())
    address = f"https://{NAME}:{ports.port}"
    with (
        running(at / "house", port=ports.houses[0], address=address, proxies=HERE) as house,
        proxying(request.param, at / "proxy", ports) as proxy,
    ):
        people, circle = beside(settle(proxy, house.first))
        with contextlib.ExitStack() as further:
            yield Settled(proxy, house, people, circle, further)


@pytest.fixture(scope="package")
def handed_out(tmp_path_factory: pytest.TempPathFactory) -> HandedOut:
    """The wheel and the source as they are handed out, and a wheel from that source."""
    if not importlib.util.find_spec("hatchling"):
        pytest.skip("hatchling is missing: ./kith test brings it, by requirements/dev.lock")
    return hand_out(tmp_path_factory.mktemp("handed-out"))
