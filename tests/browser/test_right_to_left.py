"""Arabic words and names stand as they are read, within pages that are in English."""

from playwright.sync_api import Locator, expect

from tests.browser.conftest import Three
from tests.browser.living import Village
from tests.browser.story import begin, bring, come_into, make_circle

NOOR = "نور"
WORDS = "مساء الخير، هل نلتقي يوم Sunday؟"


def direction(shown: Locator) -> str:
    """Give the direction in which something is read."""
    found = shown.evaluate("(shown) => getComputedStyle(shown).direction")
    return str(found)


def test_arabic_is_read_from_the_right_and_the_house_from_the_left(
    village: Village, three: Three
) -> None:
    (noor,) = bring(village, three.mara, NOOR)
    assert noor.opens("/me/about")
    assert noor.page.locator("[name=handle]").input_value().isascii()
    circle = make_circle(three.mara, "حديقة", NOOR, "Jonas")
    come_into(noor, circle)
    come_into(three.jonas, circle)

    noor.opens(circle)
    composer = noor.page.locator("#say")
    assert direction(composer) == "ltr"
    composer.fill(WORDS)
    assert direction(composer) == "rtl"
    talk = begin(noor, circle, WORDS)
    for page in (circle, talk):
        three.jonas.opens(page)
        shown = three.jonas.page.get_by_text(WORDS)
        assert direction(shown) == "rtl"
        said = three.jonas.said(WORDS)
        assert direction(said.get_by_role("link", name=NOOR).locator("bdi")) == "rtl"
        assert direction(said) == "ltr"
        assert direction(three.jonas.page.locator("html")) == "ltr"
        shown_right = shown.evaluate("(shown) => getComputedStyle(shown).textAlign")
        assert shown_right in {"start", "right", "-webkit-auto"}
    readers = three.jonas.page.locator(".readers bdi").filter(has_text=NOOR)
    assert direction(readers) == "rtl"
    three.jonas.opens(circle)
    assert direction(three.jonas.page.get_by_role("heading", name="حديقة")) == "rtl"


def test_a_name_that_turns_its_line_round_is_refused_and_stays_typed(three: Three) -> None:
    three.mara.opens("/me/about")
    turned = "Mara\u202eevil"
    three.mara.fills("Name", turned)
    three.mara.presses("Keep it so")
    three.mara.reads("There is a character in it that can't be seen.")
    expect(three.mara.page.get_by_label("Name", exact=True)).to_have_value(turned)
