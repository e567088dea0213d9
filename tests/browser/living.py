"""A running house, the people who live in it, and what each does in a browser of their own."""

import contextlib
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    Locator,
    Page,
    Response,
    StorageState,
    expect,
)

from tests.infrastructure.patience import LONG

ROOT = Path(__file__).parents[2]
AT_HOME = "garden.home"  # what a house on a home network may be called; Chromium finds it here
HERE = {"localhost", "127.0.0.1", AT_HOME}
CHROMIUM = [
    "--no-sandbox",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
    # A microphone that beeps, given to whoever asks for it.
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    # No other name leads anywhere, so that nothing can be asked of the world outside.
    f"--host-resolver-rules=MAP {AT_HOME} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]
PATIENCE = 60_000  # milliseconds
expect.set_options(timeout=PATIENCE)  # of patience, on a machine that has other things to do
# What `python -m kith` does, with a clock that is ahead.
_AHEAD = """
import os, runpy, time
truly, ahead = time.time_ns, int(os.environ["AHEAD"])
time.time_ns = lambda: truly() + ahead * 1_000_000_000
time.time = lambda: time.time_ns() / 1e9
runpy.run_module("kith", run_name="__main__")
"""
UNFOLD = "those => those.forEach((one) => { one.open = true; })"
_LINK = re.compile(r"http://[\d.]+:(\d+)(/\S*)")


@dataclass
class House:
    """A house that runs in a process of its own, as somebody starts it at home."""

    port: int
    first: str
    data: Path

    def at(self, name: str = "localhost") -> str:
        """Give its address under a name."""
        return f"http://{name}:{self.port}"


@contextlib.contextmanager
def running(data: Path, *, ahead: int = 0) -> Generator[House]:
    """Start a house, read the link it prints, and stop it afterwards; its clock is some seconds ahead."""
    given = {
        **{name: value for name, value in os.environ.items() if not name.startswith("KITH_")},
        "PYTHONPATH": str(ROOT / "src"),
        "AHEAD": str(ahead),
        "KITH_DATA": str(data),
        "KITH_LISTEN": "127.0.0.1",
        "KITH_PORT": "0",
    }
    with (data.parent / "log").open("w+") as log:
        house = subprocess.Popen(  # noqa: S603 - our own
            [sys.executable, "-c", _AHEAD, "run"],
            env=given, stdout=subprocess.PIPE, stderr=log, text=True,
        )  # fmt: skip
        try:
            assert house.stdout is not None
            said: list[str] = []
            for line in house.stdout:
                said.append(line)
                if line.startswith("Your data:"):
                    break
            found = _LINK.search("".join(said))
            assert found, (said, Path(log.name).read_text())
            yield House(int(found[1]), found[2], data)
        finally:
            house.send_signal(signal.SIGTERM)
            house.communicate(timeout=LONG)
        wrong = [line for line in Path(log.name).read_text().splitlines() if "ERROR" in line]
        assert not wrong, Path(log.name).read_text()


@dataclass
class Watch:
    """Everything that must not happen in anybody's browser."""

    asked: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def over(self, context: BrowserContext) -> None:
        """Look at all that a browser asks for and complains about."""
        context.on("request", lambda request: self.asked.append(request.url))
        context.on("response", self._answered)
        context.on("weberror", lambda error: self.wrong.append(str(error.error)))
        context.on("console", lambda told: self._told(told.type, told.text))

    def _answered(self, answer: Response) -> None:
        # A page may say that something is not there or not right; nothing else on it may be missing.
        page = answer.request.resource_type in {"document", "fetch", "eventsource"}
        if answer.status >= (500 if page else 400):
            self.wrong.append(f"{answer.status} {answer.url}")

    def _told(self, kind: str, words: str) -> None:
        # Statuses are looked at above.
        if kind in {"error", "warning"} and not words.startswith("Failed to load resource"):
            self.wrong.append(words)

    def all_is_calm(self) -> None:
        """Nothing was asked of anybody but the house, and no page complained."""
        outside = [url for url in self.asked if urlsplit(url).hostname not in HERE]
        assert not outside
        assert not self.wrong


@dataclass
class Person:
    """Somebody with a browser of their own."""

    name: str
    context: BrowserContext
    page: Page
    at: str
    scripts: bool = True
    key: str = ""

    def opens(self, path: str) -> Response | None:
        """Go to an address of the house."""
        return self.page.goto(self.at + path)

    def presses(self, words: str) -> None:
        """Press the button that says so."""
        self.page.get_by_role("button", name=words, exact=True).click()

    def follows(self, words: str) -> None:
        """Follow the link that says so."""
        self.page.get_by_role("link", name=words, exact=True).click()

    def fills(self, label: str, words: str) -> None:
        """Write into the field of that name."""
        self.page.get_by_label(label, exact=True).fill(words)

    def ticks(self, words: str) -> None:
        """Tick the box that says so."""
        self.page.get_by_role("checkbox", name=words, exact=True).check()

    def reads(self, words: str) -> None:
        """See these words on the page, now or in a moment."""
        expect(self.page.get_by_role("main")).to_contain_text(words)

    def comes_to_read(self, words: str) -> None:
        """See new words arrive by themselves, or after opening the page again where scripts are off."""
        if not self.scripts:
            self.page.reload()
        self.reads(words)

    def does_not_read(self, words: str) -> None:
        """See these words nowhere, at the latest in a moment."""
        expect(self.page.get_by_role("main")).not_to_contain_text(words)

    def said(self, words: str) -> Locator:
        """Give what somebody said, with everything around it."""
        return self.page.get_by_role("article").filter(has_text=words)

    def says(self, words: str) -> None:
        """Write where this page has room for words, and say them."""
        self.page.locator("#say").fill(words)
        self.presses("Say it")

    def takes_back(self, words: str) -> None:
        """Take one's own words back, within the minute."""
        self.said(words).get_by_role("button", name="Take it back").click()

    def stays_up(self) -> None:
        """Let letters come also by night, or at that hour they would wait till morning."""
        self.opens("/me/about")
        self.ticks("Letters may come to me at night")
        self.presses("Keep it so")

    @property
    def where(self) -> str:
        """Give the address of the page."""
        return urlsplit(self.page.url).path


class Line:
    """A line to the insides of a browser (Chrome DevTools protocol), for what no page can tell."""

    def __init__(self, page: Page) -> None:
        self._line: Any = page.context.new_cdp_session(page)

    def do(self, what: str, **how: object) -> dict[str, Any]:
        """Have something done, and give the answer."""
        return self._line.send(what, how)

    def on(self, what: str, hear: Callable[[dict[str, Any]], None]) -> None:
        """Hear of something, each time it happens."""
        self._line.on(what, hear)


class Village:
    """Brings people with browsers of their own to a house."""

    def __init__(self, browser: Browser, house: House, watch: Watch) -> None:
        self.browser, self.house, self.watch = browser, house, watch
        self._contexts: list[BrowserContext] = []

    def person(
        self,
        name: str,
        *,
        at: str = "localhost",
        scripts: bool = True,
        remembers: StorageState | None = None,
        asks_for: str = "en-GB",
    ) -> Person:
        """Give somebody a browser, on a phone, that asks for pages in a language."""
        context = self.browser.new_context(
            java_script_enabled=scripts,
            viewport={"width": 390, "height": 844},
            storage_state=remembers,
            locale=asks_for,
            timezone_id="Europe/Berlin",
            reduced_motion="reduce",
        )
        context.set_default_timeout(PATIENCE)
        self.watch.over(context)
        self._contexts.append(context)
        return Person(name, context, context.new_page(), self.house.at(at), scripts)

    def beside(self, person: Person, name: str) -> Person:
        """Give somebody else a browser of the same kind, at the same address."""
        at = urlsplit(person.at).hostname or ""
        return self.person(name, at=at, scripts=person.scripts)

    def again(self, person: Person) -> Person:
        """Give somebody a second device, which the house does not know yet."""
        other = self.beside(person, person.name)
        other.key = person.key
        return other

    def leave(self) -> None:
        """Close every browser."""
        for context in self._contexts:
            context.close()
        self._contexts.clear()
