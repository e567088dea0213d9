"""One Chromium for all, a house with three people for each file, and browsers of their own for them."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, StorageState, sync_playwright

from tests.browser.living import CHROMIUM, House, Person, Village, Watch, running
from tests.browser.story import bring, come_into, make_circle, make_house
from tools.missing import find_chromium


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every test beside this file needs a browser."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.browser)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was measured on the way."""
    passed: list[pytest.TestReport] = terminalreporter.stats.get("passed", [])
    for report in passed:
        for name, value in report.user_properties:
            terminalreporter.line(f"{name} {value}: {report.nodeid.rpartition('::')[2]}")


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """The browser: one process, in which each person has storage of their own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=CHROMIUM)
        yield browser
        browser.close()


@dataclass
class Three:
    """Three people and the circle they are in; Mara hosts it."""

    mara: Person
    jonas: Person
    hana: Person
    circle: str


@dataclass
class LivedIn:
    """The folder of a house in which three people sat down, and what their browsers keep."""

    data: Path
    keys: dict[str, str]
    remembered: dict[str, StorageState]
    circle: str


@pytest.fixture(scope="package")
def lived_in(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> LivedIn:
    """A house with three people in one circle, made once, by hand."""
    data = tmp_path_factory.mktemp("house") / "data"
    with running(data) as house:
        village = Village(chromium, house, Watch())
        mara = village.person("Mara")
        make_house(mara, house.first)
        jonas, hana = bring(village, mara, "Jonas", "Hana")
        circle = make_circle(mara, "Sunday soup", "Jonas", "Hana")
        come_into(jonas, circle)
        come_into(hana, circle)
        people = (mara, jonas, hana)
        remembered = {each.name: each.context.storage_state() for each in people}
        village.leave()
    return LivedIn(data, {each.name: each.key for each in people}, remembered, circle)


@pytest.fixture(scope="module")
def house(lived_in: LivedIn, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The house of the three, running, for the tests of one file."""
    data = tmp_path_factory.mktemp("house") / "data"
    shutil.copytree(lived_in.data, data)
    with running(data) as house:
        yield house


@pytest.fixture(scope="module")
def watch() -> Watch:
    """What the browsers asked for and complained about."""
    return Watch()


@pytest.fixture(autouse=True)
def calm(watch: Watch) -> Iterator[None]:
    """Whatever a test is about: no page complains, and nobody outside is asked for anything."""
    yield
    watch.all_is_calm()


@pytest.fixture(scope="module")
def village(chromium: Browser, house: House, watch: Watch) -> Iterator[Village]:
    """Browsers for whoever comes to the house of the three."""
    village = Village(chromium, house, watch)
    yield village
    village.leave()


@pytest.fixture(scope="module")
def three(village: Village, lived_in: LivedIn) -> Three:
    """Mara, Jonas and Hana, each in a browser that the house knows."""

    def back(name: str) -> Person:
        person = village.person(name, remembers=lived_in.remembered[name])
        person.key = lived_in.keys[name]
        return person

    return Three(back("Mara"), back("Jonas"), back("Hana"), lived_in.circle)


@pytest.fixture
def empty(chromium: Browser, tmp_path: Path, watch: Watch) -> Iterator[Village]:
    """A house of its own for one test, that nobody has made yet."""
    with running(tmp_path / "data") as house:
        village = Village(chromium, house, watch)
        yield village
        village.leave()
