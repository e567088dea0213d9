"""A picture and a voice, with Chromium's own camera roll and microphone, at the size of a telephone."""

import re
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Route, expect

from tests.browser.conftest import Three
from tests.browser.living import AT_HOME, Person, Village
from tests.picturing import picture

PLAYED = """async (audio) => {
  await audio.play();
  await new Promise((done) => audio.addEventListener("timeupdate", () => audio.currentTime > 0.2 && done()));
  return audio.duration;
}"""


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    """A picture larger than a piece of what is sent at once."""
    noise = Image.effect_noise((1400, 1000), 80).convert("RGB")
    noise.save(tmp_path / "garden.jpg", quality=95)
    assert (tmp_path / "garden.jpg").stat().st_size > 600_000
    return tmp_path / "garden.jpg"


def added(person: Person, how_many: int = 1) -> None:
    """See what will go with the words."""
    expect(person.page.locator("[data-one]")).to_have_count(how_many)


def choose(person: Person, file: Path) -> None:
    """Choose a picture from the telephone."""
    person.page.locator("input[name=picture]").set_input_files(file)


def test_a_picture_is_brought_described_and_seen(three: Three, photograph: Path) -> None:
    three.mara.opens(three.circle)
    three.mara.page.locator("#say").fill("How it looks today.")
    choose(three.mara, photograph)
    added(three.mara)
    three.mara.fills("What is on it?", "Beds under straw")
    three.mara.presses("Say it")
    three.mara.page.wait_for_url("**#said-*")
    three.jonas.opens(three.circle)
    seen = three.jonas.said("How it looks today.").get_by_role("img", name="Beds under straw")
    seen.scroll_into_view_if_needed()
    expect(seen).to_have_js_property("complete", value=True)
    assert seen.evaluate("(img) => img.naturalWidth") == 800
    seen.click()
    large = three.jonas.page.get_by_role("img", name="Beds under straw")
    expect(large).to_have_js_property("naturalWidth", 1400)
    three.jonas.follows("Back")
    three.jonas.reads("How it looks today.")


def test_a_voice_is_recorded_heard_again_and_said(three: Three) -> None:
    three.hana.opens(three.circle)
    three.hana.presses("Record a voice")
    three.hana.reads("Recording. 2 seconds so far.")
    expect(three.hana.page.get_by_role("button", name="Say it")).to_be_disabled()
    three.hana.presses("Stop")
    added(three.hana)
    mine = three.hana.page.locator("[data-one] audio")
    assert 1.5 < mine.evaluate(PLAYED) < 20
    three.hana.fills("What do you say in it?", "I come on Sunday")
    three.hana.presses("Say it")
    three.hana.page.wait_for_url("**#said-*")
    three.jonas.opens(three.circle)
    voice = three.jonas.said("I come on Sunday")
    expect(voice.locator("svg.wave path")).to_have_attribute(
        "d", re.compile(r"(M\d+ \d+v\d+){20,}")
    )
    heard = voice.locator("audio")
    assert heard.get_attribute("preload") == "none"
    assert 1.5 < heard.evaluate(PLAYED) < 20


def test_a_recording_can_be_thrown_away(three: Three) -> None:
    three.hana.opens(three.circle)
    three.hana.presses("Record a voice")
    three.hana.reads("Recording.")
    three.hana.presses("Throw it away")
    expect(three.hana.page.get_by_role("button", name="Say it")).to_be_enabled()
    expect(three.hana.page.get_by_role("button", name="Record a voice")).to_be_visible()
    added(three.hana, 0)


def test_an_upload_goes_on_by_itself_when_the_line_breaks(three: Three, photograph: Path) -> None:
    person, asked = three.mara, list[str]()

    def breaks(route: Route) -> None:
        asked.append(route.request.url.partition("?at=")[2])
        if len(asked) == 2:
            route.abort()
        else:
            route.continue_()

    person.opens(three.circle)
    person.page.route("**/part?at=*", breaks)
    choose(person, photograph)
    person.reads("The line broke. It goes on by itself.")
    added(person)
    assert asked[1] == asked[2], "it went on where it was"
    assert asked.count("0") == 1
    person.presses("Leave it out")
    added(person, 0)
    person.reads("Left out.")
    person.page.unroute("**/part?at=*")


def test_what_the_house_does_not_take_is_said_beside_the_words(
    three: Three, tmp_path: Path
) -> None:
    drawing = tmp_path / "drawing.png"
    drawing.write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    three.mara.opens(three.circle)
    three.mara.page.locator("#say").fill("Half a thought")
    choose(three.mara, drawing)
    three.mara.reads("Drawings in SVG can hold programs, so they are not taken. A PNG of it is.")
    expect(three.mara.page.locator("#say")).to_have_value("Half a thought")
    expect(three.mara.page.get_by_role("button", name="Say it")).to_be_enabled()
    three.mara.page.locator("#say").fill("")


def test_without_scripts_a_picture_is_looked_at_first_and_said(
    village: Village, three: Three, photograph: Path
) -> None:
    quiet = village.person("Jonas", scripts=False, remembers=three.jonas.context.storage_state())
    quiet.opens(three.circle)
    quiet.page.locator("#say").fill("Sent by a plain form.")
    choose(quiet, photograph)
    quiet.presses("Look at it first")
    expect(quiet.page.locator("#say")).to_have_value("Sent by a plain form.")
    added(quiet)
    quiet.fills("What is on it?", "The gate")
    quiet.presses("Say it")
    three.hana.opens(three.circle)
    expect(
        three.hana.said("Sent by a plain form.").get_by_role("img", name="The gate")
    ).to_be_visible()


def test_over_plain_http_one_sentence_says_why_there_is_no_microphone(
    village: Village, three: Three
) -> None:
    at_home = village.person("Hana", at=AT_HOME)
    kept = [(one.get("name", ""), one.get("value", "")) for one in three.hana.context.cookies()]
    at_home.context.add_cookies(
        [{"name": name, "value": value, "url": at_home.at} for name, value in kept]
    )
    at_home.opens(three.circle)
    at_home.reads("There is no microphone here: browsers give one only over https.")
    expect(at_home.page.get_by_role("button", name="Record a voice")).to_be_hidden()
    expect(at_home.page.get_by_text("Add a voice")).to_be_visible()
    expect(three.hana.page.get_by_text("There is no microphone here")).to_be_hidden()


def test_a_page_shows_who_it_is_described_for(three: Three, tmp_path: Path) -> None:
    three.jonas.opens("/me/about")
    three.jonas.ticks("I listen to pictures")
    three.jonas.presses("Keep it so")
    small = tmp_path / "small.png"
    small.write_bytes(picture("PNG"))
    three.mara.opens(three.circle)
    sentence = three.mara.page.get_by_text("Jonas listens to pictures. Add a sentence for Jonas?")
    expect(sentence).to_be_hidden()
    choose(three.mara, small)
    added(three.mara)
    expect(sentence).to_be_visible()
    three.mara.presses("Leave it out")
    expect(sentence).to_be_hidden()
