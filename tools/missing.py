"""A pytest plug-in: what cannot run here is left out, and named at the end with how to get it."""

import os
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

CHROMIUMS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
CACHES = (Path("~/.cache/ms-playwright"), Path("~/Library/Caches/ms-playwright"))


def find_chromium() -> str | None:
    """Give the system's Chromium, else Playwright's own, else None."""
    asked = os.environ.get("PLAYWRIGHT_BROWSERS_PATH")
    folders = [Path(asked)] if asked else [cache.expanduser() for cache in CACHES]
    own = (path for folder in folders for path in sorted(folder.glob("chromium-*/chrome-*/chrome")))
    installed = filter(None, map(shutil.which, CHROMIUMS))
    return next(installed, None) or next(map(str, own), None)


# By the marker of the tests: what finds their machinery, and how to get it.
NEEDS: dict[str, tuple[Callable[[], str | None], str]] = {
    "browser": (
        find_chromium,
        "Chromium is missing: sudo apt install chromium, or .venv/bin/playwright install chromium",
    ),
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out every test whose machinery is missing here."""
    for marker, (find, bring) in NEEDS.items():
        marked = [item for item in items if item.get_closest_marker(marker)]
        if marked and not find():
            for item in marked:
                item.add_marker(pytest.mark.skip(reason=bring))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name what was not run and how to get it."""
    skipped: list[pytest.TestReport] = terminalreporter.stats.get("skipped", [])
    reasons = Counter(_reason(report) for report in skipped)
    if reasons:
        terminalreporter.section("not run")
        for reason, tests in reasons.items():
            terminalreporter.line(f"{tests:>4} x {reason}")


def _reason(report: pytest.TestReport) -> str:
    said = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    return said.removeprefix("Skipped: ")
