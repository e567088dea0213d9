"""Two people with a phone each: by the digits, by the QR, and where there is no network."""

import re
from collections.abc import Generator

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Three
from tests.browser.hands import NO_READER, READER, address_behind
from tests.browser.living import Person, Village
from tests.browser.looking import NARROW, PHONE
from tests.browser.story import sign_in
from tests.browser.test_without_a_line import at_home, comes_true, waits_for_page

needs_reader = pytest.mark.skipif(READER is None, reason=NO_READER)
BARN = "We mended the same bicycle at the barn talk."


@pytest.fixture
def jonas(village: Village, three: Three) -> Generator[Person]:
    phone = _phone(village, three.jonas)
    yield phone
    phone.context.close()


@pytest.fixture
def hana(village: Village, three: Three) -> Generator[Person]:
    phone = _phone(village, three.hana)
    yield phone
    phone.context.close()


def _phone(village: Village, whose: Person) -> Person:
    phone = village.again(whose)
    width, height = PHONE
    phone.page.set_viewport_size({"width": width, "height": height})
    sign_in(phone)
    phone.reads("Sunday soup")
    return phone


def digits(person: Person) -> str:
    """Read the digits on somebody's screen, as they are spoken."""
    return person.page.locator(".digits [aria-hidden]").first.inner_text()


def holds_out(person: Person) -> str:
    """Shake hands by the bar at the top, and give the eight digits."""
    person.page.locator(".top .hands").click()
    person.presses("Show my digits and QR")
    return digits(person)


def types(person: Person, eight: str) -> None:
    person.page.locator(".top .hands").click()
    person.fills("The eight digits on their screen", eight)
    person.presses("That’s them")


def agree(one: Person, other: Person) -> None:
    """Compare the four digits, and say yes on both sides; the first one's page goes on by itself."""
    expect(one.page.get_by_role("heading", level=1)).to_have_text(other.name)
    assert digits(one) == digits(other)
    assert re.fullmatch(r"\d{4}", digits(one))
    for person in (one, other):
        person.page.locator("#how").fill(BARN)
        person.presses("Yes, that’s us")
    done = "You know each other since today, in person."
    other.reads(done)
    one.reads(done)


def test_two_shake_hands_by_digits(jonas: Person, hana: Person) -> None:
    eight = holds_out(jonas)
    types(hana, eight)
    hana.reads("Look at each other’s screen. Both should say:")
    # Nobody touches Jonas's phone: its page goes on when Hana has typed.
    jonas.page.wait_for_url(re.compile(r"/hands/\d+$"))
    agree(jonas, hana)
    jonas.follows("To the page of Hana")
    jonas.reads("met in person")
    jonas.reads(BARN)


@needs_reader
def test_the_qr_is_read_by_another_program_and_leads_there(jonas: Person, hana: Person) -> None:
    holds_out(jonas)
    by_day = address_behind(jonas)
    jonas.page.emulate_media(color_scheme="dark")
    assert address_behind(jonas) == by_day
    hana.opens(by_day)
    hana.presses("Yes, go on")
    jonas.page.wait_for_url(re.compile(r"/hands/\d+$"))
    expect(jonas.page.get_by_role("heading", level=1)).to_have_text("Hana")
    assert digits(jonas) == digits(hana)
    hana.presses("The digits differ")
    hana.reads("Stop. These are not the same meeting.")
    jonas.page.reload()
    jonas.reads("Stop. These are not the same meeting.")


def test_two_without_a_network_are_asked_when_they_are_back(jonas: Person, hana: Person) -> None:
    for person in (jonas, hana):
        at_home(person)
        person.page.locator(".top .hands").click()
        waits_for_page(person, "/hands/here")
        person.context.set_offline(offline=True)
        person.page.locator(".top .hands").click()
        expect(person.page.get_by_role("heading", level=1)).to_have_text("Without a network")
    jonas.presses("Show my digits")
    eight = jonas.page.locator("[data-made] [aria-hidden]").inner_text()
    hana.page.locator("#typed").fill(eight)
    hana.presses("That’s them")
    for person in (jonas, hana):
        person.reads("Kept on this phone; finished when you’re both back.")
    # Each page comes back by itself, and sends what waits; the second is led on to the other one.
    jonas.context.set_offline(offline=False)
    jonas.does_not_read("There is no line.")
    comes_true(jonas, NO_SLIPS)
    hana.context.set_offline(offline=False)
    hana.page.wait_for_url(re.compile(r"/hands/\d+$"))
    hana.reads("Was it this person?")
    for person, other in ((jonas, "Hana"), (hana, "Jonas")):
        person.opens("/")
        person.reads(f"Your phones kept that you met {other}.")
        person.page.locator("a[href^='/hands/']", has_text="Look at the digits").first.click()
        person.reads("Was it this person?")
    assert digits(jonas) == digits(hana)


NO_SLIPS = """async () => {
  const box = await new Promise((done) => {
    const asking = indexedDB.open("kith-slips");
    asking.onsuccess = () => done(asking.result);
  });
  const all = await new Promise((done) => {
    const asked = box.transaction("slips").objectStore("slips").getAll();
    asked.onsuccess = () => done(asked.result);
  });
  box.close();
  return all.length === 0;
}"""


def test_the_key_of_a_phone_cannot_be_taken_out_of_it(jonas: Person) -> None:
    at_home(jonas)
    jonas.page.locator(".top .hands").click()
    waits_for_page(jonas, "/hands/here")
    assert jonas.page.evaluate(KEY) == ["private", False, "NotSupportedError or InvalidAccessError"]


KEY = """async () => {
  const box = await new Promise((done) => {
    const asking = indexedDB.open("kith-slips");
    asking.onsuccess = () => done(asking.result);
  });
  const [{ pair }] = await new Promise((done) => {
    const asked = box.transaction("keys").objectStore("keys").getAll();
    asked.onsuccess = () => done(asked.result);
  });
  box.close();
  const refused = await crypto.subtle.exportKey("pkcs8", pair.privateKey).catch(({ name }) => name);
  const named = ["NotSupportedError", "InvalidAccessError"].includes(refused);
  return [pair.privateKey.type, pair.privateKey.extractable, named && "NotSupportedError or InvalidAccessError"];
}"""


def test_the_way_to_shake_hands_stands_on_every_page_of_a_narrow_phone(jonas: Person) -> None:
    width, height = NARROW
    jonas.page.set_viewport_size({"width": width, "height": height})
    for path in ("/", "/circles", "/people", "/letters", "/me", "/hands"):
        jonas.opens(path)
        box = jonas.page.locator(".top .hands").bounding_box()
        assert box
        assert box["height"] >= 44
        assert 0 <= box["x"] <= width - box["width"]
        assert box["y"] < 80


def test_at_a_desk_all_ways_stand_in_one_line(jonas: Person) -> None:
    for width in (736, 1280):
        jonas.page.set_viewport_size({"width": width, "height": 800})
        for name in (
            "Garden",
            "The house of the seven gardens behind the old brewery at the canal",
        ):
            jonas.page.locator(".top .house bdi").evaluate(
                "(it, name) => it.textContent = name", name
            )
            hands, ways = (
                jonas.page.locator(each).bounding_box() for each in (".top .hands", ".top .ways")
            )
            assert hands
            assert ways
            assert abs((hands["y"] + hands["height"] / 2) - (ways["y"] + ways["height"] / 2)) < 2
            assert ways["height"] < 60
            assert hands["x"] >= ways["x"] + ways["width"]
            assert hands["x"] + hands["width"] <= width
