"""Pictures of every page, for looking at and for README: `python -m tools.screenshots`.

The demo house and an empty one are started on this machine, walked through in Chromium, and
stopped. Everything that is shown was made by a seed; only today's date is today's.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tools.walks import SHOTS, Shot, Walk

HERE = Path(__file__).resolve().parent.parent
PICTURES = HERE / "docs" / "pictures"
_FLAGS = ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--no-first-run"]
_STARTS_WITHIN = 30
_TALLEST = 2200
_URL = re.compile(r"http://[\w.]+:\d+")


@dataclass(frozen=True)
class Look:
    """A device, by day or by night."""

    name: str
    width: int
    height: int
    night: bool = False
    scale: int = 1

    @property
    def is_phone(self) -> bool:
        """Tell whether it is held in a hand."""
        return self.width < 500  # noqa: PLR2004 - the widest phone


LOOKS = (
    Look("phone", 390, 844),
    Look("phone-night", 390, 844, night=True),
    Look("narrow", 360, 740),
    Look("desktop", 1280, 900),
    Look("desktop-night", 1280, 900, night=True),
)
README = (
    ("circle", Look("readme", 880, 960, scale=2), "circle"),
    ("today", Look("readme-phone", 390, 1180, scale=2), "today-phone"),
    ("circle-field", Look("readme-night", 880, 960, night=True, scale=2), "circle-night"),
)


@dataclass
class Camera:
    """One browser, with a page for each person and look."""

    browser: Browser
    walk: Walk
    language: str = "en"
    pages: dict[tuple[str, str], Page] = field(default_factory=dict)

    def page(self, who: str, look: Look) -> Page:
        """Give somebody's page on a device."""
        key = (who, look.name)
        if key not in self.pages:
            context = self.browser.new_context(
                viewport={"width": look.width, "height": look.height},
                locale="en-GB" if self.language == "en" else self.language,
                color_scheme="dark" if look.night else "light", reduced_motion="reduce",
                device_scale_factor=look.scale, is_mobile=look.is_phone, has_touch=look.is_phone,
                timezone_id="Europe/Berlin",
            )  # fmt: skip
            if who:
                # Not on to Today: what the house tells there, it tells once.
                context.request.get(f"{self.walk.demo}/as/{who.casefold()}", max_redirects=0)
            self.pages[key] = context.new_page()
        self.pages[key].set_viewport_size({"width": look.width, "height": look.height})
        return self.pages[key]

    def take(self, shot: Shot, look: Look, to: Path, *, whole: bool = True) -> None:
        """Leave a picture of a page."""
        page = self.page(shot.who, look)
        shot.way(page, self.walk)
        page.wait_for_load_state("load")
        size = page.viewport_size
        if whole and size:
            tall = int(page.evaluate("document.documentElement.scrollHeight"))
            page.set_viewport_size(
                {"width": size["width"], "height": max(size["height"], min(tall, _TALLEST))}
            )
        page.screenshot(path=to)
        page.emulate_media(media="screen")


def main() -> int:
    """Take the pictures that were asked for."""
    asked = _asked()
    out = Path(asked.out)
    out.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as rooms, contextlib.ExitStack() as open_:
        demo = open_.enter_context(_house("kith.demo", Path(rooms) / "demo"))
        empty = open_.enter_context(_house("kith", Path(rooms) / "empty"))
        play = open_.enter_context(sync_playwright())
        browser = play.chromium.launch(executable_path=shutil.which("chromium"), args=_FLAGS)
        walk = Walk(demo[0], empty[1], sqlite3.connect(Path(rooms) / "demo" / "house.db"))
        camera = Camera(browser, walk, asked.language)
        walk.speak(asked.language)
        taken = _for_readme(camera) if asked.readme else _all(camera, out, asked.only, asked.look)
        browser.close()
    print(f"{taken} pictures in {time.monotonic() - began:.0f} s")
    return 0


def _asked() -> argparse.Namespace:
    asking = argparse.ArgumentParser(description=__doc__)
    asking.add_argument("--out", default=str(Path(tempfile.gettempdir()) / "kith-pictures"))
    asking.add_argument("--only", default="", help="shots whose name contains this")
    asking.add_argument("--look", default="", help="looks whose name is this")
    asking.add_argument("--language", default="en", help="what the house speaks, such as de")
    asking.add_argument("--readme", action="store_true", help="the three of docs/pictures instead")
    return asking.parse_args()


def _all(camera: Camera, out: Path, only: str, look_only: str) -> int:
    taken = 0
    for shot in SHOTS:
        if only not in shot.name:
            continue
        for look in LOOKS:
            if (look_only or look.name) != look.name or (shot.once and look.name != "desktop"):
                continue
            try:
                camera.take(shot, look, out / f"{shot.name}-{look.name}.png")
                taken += 1
            except Exception as wrong:  # noqa: BLE001 - one page that fails hides no other
                print(f"{shot.name} on {look.name}: {wrong}", file=sys.stderr)
    return taken


def _for_readme(camera: Camera) -> int:
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name, look, to in README:
        shot = next(one for one in SHOTS if one.name == name)
        camera.take(shot, look, PICTURES / f"{to}.png", whole=False)
    return len(README)


@contextlib.contextmanager
def _house(module: str, folder: Path) -> Generator[tuple[str, str]]:
    """Start a house; give its address and the whole of what it said."""
    environment = os.environ | {
        "KITH_DATA": str(folder), "KITH_LISTEN": "127.0.0.1", "KITH_PORT": "0",
        "PYTHONPATH": str(HERE / "src"),
    }  # fmt: skip
    words = ["--data", str(folder)] if module == "kith.demo" else ["run"]
    house = subprocess.Popen(
        [sys.executable, "-m", module, *words], env=environment, stdout=subprocess.PIPE, text=True
    )
    try:
        said = _first_words(house)
        found = _URL.search(said)
        if found is None:
            raise RuntimeError(said)
        yield found[0], said
    finally:
        house.terminate()
        house.wait()


def _first_words(house: subprocess.Popen[str]) -> str:
    """Give what a house says until it has named its folder, its last word."""
    said, until = "", time.monotonic() + _STARTS_WITHIN
    while house.stdout and time.monotonic() < until:
        line = house.stdout.readline()
        said += line
        if not line or line.startswith(("Your data", "It lies in")):
            break
    return said


if __name__ == "__main__":
    sys.exit(main())
