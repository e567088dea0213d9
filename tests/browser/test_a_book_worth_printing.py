"""The circle's book in a real browser: read, printed, and taken along as an EPUB."""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.demo import demo_house
from tests.browser.living import Person, Village, Watch
from tests.browser.looking import is_there_for_everybody

QUESTION = "Which evening do you remember, and what made it so?"
WHOLE = "images => images.every(each => each.complete && each.naturalWidth > 100)"


@pytest.fixture(scope="module")
def lived(
    chromium: Browser, watch: Watch, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Village]:
    """The demo house, and browsers for whoever looks around in it."""
    with demo_house(tmp_path_factory.mktemp("demo") / "data") as house:
        village = Village(chromium, house, watch)
        yield village
        village.leave()


@pytest.fixture(scope="module")
def mara(lived: Village) -> Person:
    """Mara, who is let in by the demo's door."""
    person = lived.person("Mara", at="127.0.0.1")
    person.opens("/as/mara")
    return person


def opens_the_issue(mara: Person) -> Page:
    """Go to the issue as somebody does: from the circle to its book, and on."""
    mara.opens("/circles")
    mara.page.get_by_role("main").get_by_role("link", name="Sunday soup").click()
    mara.follows("The circle’s book")
    mara.page.get_by_role("link", name=QUESTION).click()
    mara.reads("Asked by Bea")
    return mara.page


def sheets(page: Page, paper: str) -> int:
    """Print a page, and count."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format=paper)))


def test_the_book_and_an_issue_are_there_for_everybody(mara: Person) -> None:
    page = opens_the_issue(mara)
    assert page.locator("main img").first.get_attribute("alt")
    assert page.locator("main img").evaluate_all(WHOLE)
    is_there_for_everybody(page)
    mara.follows("The circle’s book")
    is_there_for_everybody(page)


def test_a_voice_can_be_heard_in_an_issue(lived: Village) -> None:
    hana = lived.person("Hana", at="127.0.0.1")
    hana.opens("/as/hana")
    hana.opens("/circles")
    hana.page.get_by_role("main").get_by_role("link", name="The choir").click()
    hana.follows("The circle’s book")
    hana.follows("Spring 2026")
    hana.page.get_by_role("link", name="What do you hear when it’s good?").click()
    hana.reads("By voice: A breath, and then one low note")
    lasts = "voice => new Promise(said => { voice.ondurationchange = () => said(voice.duration); voice.load() })"
    voice = hana.page.locator("main audio")
    voice.evaluate("voice => { voice.preload = 'auto' }")
    assert voice.evaluate(lasts) > 1
    is_there_for_everybody(hana.page)


def test_on_paper_there_are_the_words_and_nothing_to_press(mara: Person) -> None:
    page = opens_the_issue(mara)
    assert 5 <= sheets(page, "A5") <= 9
    assert 3 <= sheets(page, "A4") <= 7
    page.emulate_media(media="print")
    seen = page.locator("body").inner_text()
    page.emulate_media(media="screen")
    assert QUESTION in seen
    assert "Edith laughed" in seen
    for pressed in ("Print", "EPUB", "Today", "http", "What this house keeps"):
        assert pressed not in seen, pressed


def test_the_epub_opens_in_a_browser_without_the_house(
    chromium: Browser, mara: Person, tmp_path: Path
) -> None:
    page = opens_the_issue(mara)
    with page.expect_download() as taken:
        mara.follows("Take it along as an EPUB")
    assert taken.value.suggested_filename.endswith(".epub")
    body = Path(taken.value.path()).read_bytes()
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        packed.extractall(tmp_path)
    reader = chromium.new_page(offline=True)
    try:
        for name in ("title", "answers", "talk", "colophon", "contents"):
            reader.goto((tmp_path / "EPUB" / f"{name}.xhtml").as_uri())
            # A page that is not XML shows Chromium's own complaint in place of its words.
            assert reader.locator("parsererror").count() == 0
            assert reader.locator("img").evaluate_all(WHOLE)
        reader.get_by_role("link", name="Hana").click()
        assert "answers.xhtml#said-" in reader.url
        assert "Mother’s pencil" in reader.locator("body").inner_text()
    finally:
        reader.close()


def test_a_question_of_the_bank_is_taken_with_one_tap_and_without_scripts_too(
    mara: Person, lived: Village
) -> None:
    plain = lived.person("Mara", at="127.0.0.1", scripts=False)
    plain.opens("/as/mara")
    mara.opens("/circles")
    mara.page.get_by_role("main").get_by_role("link", name="Sunday soup").click()
    new = f"{mara.where}/rounds/new"
    for person in (mara, plain):
        person.opens(new)
        if person.scripts:
            person.fills("Question", "Who brings the")
        person.page.get_by_text("Questions for many occasions").click()
        person.page.get_by_text("A goodbye", exact=True).click()
        person.follows("What stays here when somebody goes?")
        field = person.page.locator("#question")
        assert field.input_value() == "What stays here when somebody goes?"
    mara.page.keyboard.press("Control+z")
    assert mara.page.locator("#question").input_value() == "Who brings the"
