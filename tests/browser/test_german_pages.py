"""German words are longer: every page still fits a narrow phone, and large letters."""

import pytest

from tests.browser.conftest import Three
from tests.browser.every_page import BY_ADDRESS, Full, fill
from tests.browser.living import Village
from tests.browser.looking import over_the_edge, too_small


@pytest.fixture(scope="module")
def full(village: Village, three: Three) -> Full:
    """A house in which something of everything has happened, and whose people chose German."""
    made = fill(village, three.mara, three.jonas, three.hana, three.circle)
    for person in (made.mara, made.jonas):
        person.opens("/me/about")
        person.page.get_by_label("Deutsch").check()
        person.presses("Keep it so")
        person.reads("So sehen dich andere.")
    made.nobody = village.person("Niemand", asks_for="de-AT")
    return made


@pytest.mark.parametrize("page", BY_ADDRESS)
def test_a_page_fits_in_german_too(full: Full, page: str) -> None:
    shown = BY_ADDRESS[page](full)
    assert shown.locator("html").get_attribute("lang") == "de"
    assert [*over_the_edge(shown), *too_small(shown)] == []
