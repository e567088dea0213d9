"""An ask is carried on a phone, in one's own words, and follows what becomes of it."""

from playwright.sync_api import expect

from tests.browser.conftest import Three
from tests.browser.looking import PHONE
from tests.browser.offering import LADDER, ask_for
from tests.browser.story import make_circle

OWN = "Mara needs it on Saturday, and brings it back herself."


def test_an_ask_is_carried_into_one_circle(three: Three) -> None:
    for who in (three.mara, three.jonas):
        who.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    make_circle(three.jonas, "The shed")
    ask_for(three.mara, three.circle, LADDER, carried=True)
    three.jonas.opens(f"{three.circle}/offers")
    three.jonas.follows("Carry this")
    three.jonas.reads("once, to one person or one circle")
    three.jonas.page.locator("a.row").first.click()
    three.jonas.reads("Into The shed")
    three.jonas.reads("Read by nobody else yet.")
    three.jonas.fills("Your own words to them", "Too short.")
    three.jonas.presses("Carry it there")
    three.jonas.reads("20 characters at least")
    three.jonas.fills("Your own words to them", OWN)
    three.jonas.presses("Carry it there")
    three.jonas.reads("Jonas carries this for Mara")
    three.jonas.reads(LADDER)
    there = three.jonas.where
    three.mara.opens(f"{three.circle}/offers")
    three.mara.reads("Jonas carried it")
    three.mara.presses("Let it be carried no further")
    expect(three.mara.page.get_by_role("button", name="Let it be carried")).to_have_count(0)
    three.jonas.opens(there)
    three.jonas.reads("carried something here that is not there any more")
    three.jonas.does_not_read(LADDER)
