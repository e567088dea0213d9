"""A gathering on phones: asked, answered, a guest without an account and without scripts, the line."""

from tests.browser.conftest import Three
from tests.browser.gatherings import answer, ask, come, in_days, link_of
from tests.browser.living import Village
from tests.browser.looking import is_there_for_everybody


def test_a_circle_is_asked_and_a_guest_comes_without_scripts(
    three: Three, village: Village
) -> None:
    mara, jonas, hana, circle = three.mara, three.jonas, three.hana, three.circle
    where = ask(mara, circle, "Dumplings, with everybody’s hands", room="3", guests=True)
    jonas.opens("/")
    jonas.page.get_by_role("link", name="Dumplings").click()
    jonas.presses("Coming")
    jonas.reads("You come.")
    jonas.reads("Who comes")
    is_there_for_everybody(jonas.page)
    otto = village.person("Otto", scripts=False)
    come(otto, link_of(mara, where), "Otto")
    otto.reads("You come.")
    otto.does_not_read("Jonas")
    answer(hana, where, "Coming")
    hana.reads("you stand in the waiting line")
    hana.does_not_read("Jonas")
    otto.page.get_by_label("Can’t").check()
    otto.presses("Change my answer")
    otto.reads("You can’t.")
    hana.opens(where)
    hana.reads("You come.")
    hana.does_not_read("Otto")
    mara.opens(where)
    mara.reads("Can’t: Otto")
    with mara.page.expect_download() as file:
        mara.page.get_by_text("For my calendar (.ics)").click()
    assert "BEGIN:VEVENT" in file.value.path().read_text()


def test_what_is_changed_is_seen_by_the_guest_too(three: Three, village: Village) -> None:
    mara, jonas, circle = three.mara, three.jonas, three.circle
    where = ask(mara, circle, "Straw for plot 31", guests=True)
    answer(jonas, where, "May come late")
    pia = village.person("Pia")
    come(pia, link_of(mara, where), "Pia")
    is_there_for_everybody(pia.page)
    mara.opens(where)
    mara.follows("Change it, or call it off")
    mara.fills("Where", "At the water")
    mara.page.locator("#day").fill(in_days(5))  # and no end of the old day is left behind
    mara.presses("Keep it so")
    pia.page.reload()
    pia.reads("At the water")
    pia.reads("It was changed since it was first told.")
    jonas.opens("/")
    jonas.reads("Straw for plot 31 was moved.")
    mara.opens(f"{where}/change")
    mara.page.get_by_text("Call the gathering off").click()
    is_there_for_everybody(mara.page)
    mara.presses("Call it off")
    pia.page.reload()
    pia.reads("This gathering is called off.")
