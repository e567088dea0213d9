"""Every page is there for everybody: for eyes, ears, thumbs, narrow screens and large letters."""

import pytest

from tests.browser.conftest import Three
from tests.browser.every_page import EVERY_PAGE, Full, fill
from tests.browser.living import Village
from tests.browser.looking import (
    barriers,
    in_the_wrong_type,
    is_there_for_everybody,
    over_the_edge,
    too_small,
)
from tests.browser.story import invite, make_house


@pytest.fixture(scope="module")
def full(village: Village, three: Three) -> Full:
    """A house in which something of everything has happened."""
    return fill(village, three.mara, three.jonas, three.hana, three.circle)


@pytest.mark.parametrize("page", EVERY_PAGE)
def test_a_page_is_there_for_everybody_on_every_screen_by_day_and_night(
    full: Full, page: str
) -> None:
    is_there_for_everybody(EVERY_PAGE[page](full))


def test_the_pages_of_a_first_run_and_every_key_sheet_are_there_for_everybody(
    empty: Village,
) -> None:
    mara = empty.person("Mara")
    for path in ("/", "/first/0000-00", empty.house.first):
        mara.opens(path)
        is_there_for_everybody(mara.page)
    mara.fills("What shall this house be called?", "Garden")
    mara.fills("Your name, as friends say it", "x" * 81)
    mara.fills("Why this house?", "To keep each other company.")
    mara.presses("Make the house")
    mara.reads("characters")
    is_there_for_everybody(mara.page)
    mara.fills("Your name, as friends say it", "Mara")
    mara.presses("Make the house")
    mara.reads("Your key")
    is_there_for_everybody(mara.page)
    mara.presses("I have put it away")
    mara.reads("Who is this house for?")
    is_there_for_everybody(mara.page)
    mara.presses("Invite the first person")
    mara.opens("/")  # nobody else is here yet
    is_there_for_everybody(mara.page)
    link, _ = invite(mara, "Jonas")
    jonas = empty.beside(mara, "Jonas")
    jonas.page.goto(link)
    jonas.fills("Your name", "Jonas")
    jonas.presses("Come in")
    jonas.reads("Your key")
    is_there_for_everybody(jonas.page)
    mara.opens("/me/key")
    mara.presses("Make a new sheet")
    mara.reads("It is shown this once.")
    is_there_for_everybody(mara.page)


def test_these_eyes_do_see(empty: Village) -> None:
    mara = empty.person("Mara")
    make_house(mara, empty.house.first)
    mara.opens("/people/invite")
    spoilt = """
      document.querySelector("label").remove();
      const wide = document.createElement("p");
      wide.style.cssText = "inline-size: 900px; color: #ccc";
      wide.textContent = "too wide and too pale";
      document.querySelector("main").append(wide);
      document.querySelector("main label").style.fontFamily = "var(--theirs)";
      document.querySelector("main .button").style.cssText = "min-block-size: 0; padding: 0";
      0
    """
    mara.page.evaluate(spoilt)
    assert barriers(mara.page)
    assert over_the_edge(mara.page)
    assert too_small(mara.page)
    assert in_the_wrong_type(mara.page)
