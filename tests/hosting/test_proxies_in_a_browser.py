"""In Chromium, behind each proxy: a key that never crosses the line, and words that arrive by themselves."""

from collections.abc import Generator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.living import CHROMIUM
from tests.hosting.conftest import Settled
from tests.hosting.houses import NAME
from tools.missing import find_chromium

PATIENCE = 60_000  # milliseconds, of which the page waits up to six by itself
pytestmark = pytest.mark.browser
_RULES = f"--host-resolver-rules=MAP {NAME} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
_ARGS = [each for each in CHROMIUM if not each.startswith("--host-resolver-rules")]


@pytest.fixture(scope="module")
def chromium() -> Generator[Browser]:
    """A browser that finds the house's name on this machine, and no other name anywhere."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=[*_ARGS, _RULES])
        yield browser
        browser.close()


def signed_in(chromium: Browser, settled: Settled, name: str) -> Page:
    """Sign somebody in with the house key, on a new device, and see that the key stays on it."""
    page = chromium.new_context(ignore_https_errors=True).new_page()
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.post_data or ""))
    page.goto(settled.proxy.address)
    page.get_by_label("Your house key", exact=True).fill(settled.people[name].key)
    page.get_by_role("button", name="Come in", exact=True).click()
    expect(page.get_by_role("main")).to_contain_text("Today")
    assert any("signature" in each for each in sent)
    assert not any(settled.people[name].key in each for each in sent)
    page.goto(settled.proxy.address + settled.circle)
    return page


def says(page: Page, words: str) -> None:
    """Say something in the circle."""
    page.locator("#say").fill(words)
    page.get_by_role("button", name="Say it", exact=True).click()
    expect(page.get_by_role("main")).to_contain_text(words)


@pytest.fixture
def two(chromium: Browser, settled: Settled) -> Generator[tuple[Page, Page]]:
    """Mara and Jonas, each in front of the circle."""
    pages = signed_in(chromium, settled, "Mara"), signed_in(chromium, settled, "Jonas")
    pages[1].evaluate("window.here = true")
    yield pages
    for page in pages:
        page.context.close()


def test_two_sign_in_and_hear_each_other(two: tuple[Page, Page]) -> None:
    mara, jonas = two
    says(mara, "The pot is on.")
    expect(jonas.get_by_role("main")).to_contain_text("The pot is on.")
    assert jonas.evaluate("window.here") is True
    spoken = "performance.getEntriesByType('navigation')[0].nextHopProtocol"
    assert jonas.evaluate(spoken) == "h2"


def test_an_open_page_outlives_a_house_that_starts_again(
    two: tuple[Page, Page], settled: Settled
) -> None:
    mara, jonas = two
    with jonas.expect_response(lambda answer: answer.status == 503 or "/live" in answer.url):
        assert settled.house.stop() == 0
        if settled.proxy.program == "caddy":  # it keeps the page waiting instead
            settled.start_again()
    if settled.proxy.program == "nginx":
        settled.start_again()
    mara.reload()
    says(mara, "It boiled over.")
    expect(jonas.get_by_role("main")).to_contain_text("It boiled over.", timeout=PATIENCE)
    assert jonas.evaluate("window.here") is True
