"""A person who uses the keyboard only reaches everything, and always sees where they are."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Three
from tests.browser.every_page import MORE
from tests.browser.living import Person
from tests.browser.story import begin

# Where the focus is: by which name, whether it can be seen, and whether something lies over it.
_FOCUS = """
() => {
  const here = document.activeElement;
  if (here === document.body) return null;
  const box = here.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const over = document.elementFromPoint(x, y);
  const style = getComputedStyle(here);
  return {
    name: here.getAttribute("aria-label") ?? here.labels?.[0]?.textContent.trim() ?? here.textContent.trim(),
    ring: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
    free: !!over && (here.contains(over) || over.contains(here)),
    html: here.outerHTML.slice(0, 160),
  };
}
"""


@dataclass
class Focus:
    """What the next key would act on."""

    name: str
    ring: float
    free: bool
    html: str


def focus(page: Page) -> Focus | None:
    """Tell where the focus is, if it is anywhere."""
    told = page.evaluate(_FOCUS)
    return Focus(**told) if told else None


def tabs(page: Page, key: str = "Tab") -> Iterator[Focus]:
    """Go on from one thing to the next, till the page begins again."""
    for _ in range(120):
        page.keyboard.press(key)
        found = focus(page)
        if found is None:
            return
        assert found.ring >= 2, f"nobody sees that the focus is on {found}"
        assert found.free, f"something lies over {found}"
        yield found


def tab_to(person: Person, name: str) -> None:
    """Press Tab until the focus is there."""
    passed: list[str] = []
    for found in tabs(person.page):
        if found.name == name:
            return
        passed.append(found.name)
    pytest.fail(f"Tab never comes to {name}, only past {passed}")


@pytest.fixture
def talk(three: Three) -> str:
    """A talk long enough that the bar at the foot of the phone lies over a part of it."""
    talk = begin(three.jonas, three.circle, "Something long.\n\n" + "A line.\n\n" * 30)
    three.hana.opens(talk)
    three.hana.says("Indeed long.")
    return talk


def test_hana_speaks_and_changes_her_words_with_the_keyboard_only(three: Three) -> None:
    hana = three.hana
    hana.opens(three.circle)
    tab_to(hana, "Say something")
    hana.page.keyboard.type("From the keyboard.")
    tab_to(hana, "Say it")
    hana.page.keyboard.press("Enter")
    hana.reads("From the keyboard.")

    hana.opens(three.circle)
    tab_to(hana, MORE)
    hana.page.keyboard.press("Enter")
    tab_to(hana, "Change")
    hana.page.keyboard.press("Escape")
    expect(hana.page.get_by_label(MORE).first).to_be_focused()
    expect(hana.page.get_by_role("link", name="Change", exact=True)).to_be_hidden()
    hana.page.keyboard.press("Space")
    tab_to(hana, "Change")
    hana.page.keyboard.press("Enter")
    hana.reads("Change your words")
    tab_to(hana, "Your words")
    hana.page.keyboard.press("Control+End")
    hana.page.keyboard.type(" Changed from there too.")
    tab_to(hana, "Change")
    hana.page.keyboard.press("Enter")
    hana.reads("From the keyboard. Changed from there too.")


def test_the_first_tab_skips_to_the_page(three: Three) -> None:
    page = three.mara.page
    three.mara.opens(three.circle)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the page")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    page.keyboard.press("Tab")
    found = focus(page)
    assert found
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


@pytest.mark.parametrize(
    ("key", "width", "height"),
    [("Tab", 390, 844), ("Shift+Tab", 390, 844), ("Tab", 1280, 800), ("Tab", 320, 256)],
)
def test_the_focus_is_always_seen_and_never_under_the_bar(
    three: Three, talk: str, key: str, width: int, height: int
) -> None:
    page = three.mara.page
    page.set_viewport_size({"width": width, "height": height})
    for path in (talk, f"{three.circle}/about", "/me", "/circles/new"):
        three.mara.opens(path)
        assert len(list(tabs(page, key))) > 8, path
    page.set_viewport_size({"width": 390, "height": 844})
