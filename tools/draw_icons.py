"""Draws the icons that phones want as pictures, from the one that is drawn by hand: icon.svg."""

from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tools.house import SOURCE
from tools.missing import find_chromium

STATIC = SOURCE / "kith" / "interfaces" / "web" / "static"
_PAPER = "#fbf6ec"
# Name, side, how much of it the drawing fills, and what lies under it. A launcher may cut a maskable
# one down to a circle of four fifths (W3C, Web Application Manifest, "maskable").
ICONS = (
    ("icon-192.png", 192, 0.96, "transparent"),
    ("icon-512.png", 512, 0.96, "transparent"),
    ("icon-whole-180.png", 180, 0.70, _PAPER),
    ("icon-whole-512.png", 512, 0.60, _PAPER),
)


def draw(page: Page, into: Path) -> None:
    """Draw every icon into a folder."""
    svg = (STATIC / "icon.svg").read_text(encoding="utf-8")
    for name, side, share, under in ICONS:
        page.set_viewport_size({"width": side, "height": side})
        page.set_content(
            f"<style>html, body {{ margin: 0; background: {under}; }}"
            f"svg {{ position: absolute; inset: {(1 - share) / 2:.0%}; }}</style>{svg}"
        )
        page.screenshot(path=into / name, omit_background=True)


def main() -> None:
    """Draw them anew."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=["--no-sandbox"])
        draw(browser.new_page(), STATIC)
        browser.close()


if __name__ == "__main__":
    main()
