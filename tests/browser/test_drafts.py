"""What somebody typed is not lost, and is nobody else's."""

from playwright.sync_api import Dialog, Locator, expect

from tests.browser.conftest import Three
from tests.browser.living import Person, Village
from tests.browser.story import sign_in

HALF = "Half a sentence, and then the"


def composer(person: Person) -> Locator:
    """Give the place where this page has room for words."""
    return person.page.locator("#say")


def types(person: Person, where: str) -> None:
    """Begin to write, and not send it."""
    person.opens(where)
    composer(person).press_sequentially(HALF)


def test_half_a_sentence_survives_a_reload_and_a_walk_about_the_house(three: Three) -> None:
    types(three.mara, three.circle)
    three.mara.page.reload()
    expect(composer(three.mara)).to_have_value(HALF)
    three.mara.opens("/me")
    three.mara.opens(three.circle)
    expect(composer(three.mara)).to_have_value(HALF)
    three.mara.presses("Say it")
    three.mara.reads(HALF)
    expect(composer(three.mara)).to_have_value("")
    three.mara.opens(three.circle)
    expect(composer(three.mara)).to_have_value("")


def test_words_that_are_too_many_come_back_with_what_is_wrong(three: Three) -> None:
    for person in (three.jonas, three.hana):
        person.opens(three.circle)
        composer(person).fill(HALF * 200)
        person.presses("Say it")
        person.reads("characters. Please shorten it.")
        expect(composer(person)).to_have_value(HALF * 200)
        composer(person).fill("Shorter.")
        person.presses("Say it")
        expect(composer(person)).to_have_value("")


def test_without_scripts_too_many_words_come_back_as_well(village: Village, three: Three) -> None:
    jonas = village.person("Jonas", scripts=False)
    sign_in(jonas, three.jonas.key)
    jonas.opens(three.circle)
    composer(jonas).fill(HALF * 200)
    jonas.presses("Say it")
    jonas.reads("characters. Please shorten it.")
    expect(composer(jonas)).to_have_value(HALF * 200)


def test_who_is_signed_out_while_writing_sees_their_words_and_has_them_again_afterwards(
    village: Village, three: Three
) -> None:
    device = village.again(three.hana)
    sign_in(device)
    device.reads("Sunday soup")
    types(device, three.circle)
    three.hana.opens("/me")
    three.hana.presses("Sign it out")
    device.presses("Say it")
    device.reads("Please sign in again.")
    device.reads(HALF)
    device.follows("Sign in")
    device.fills("Your house key", device.key)
    device.presses("Come in")
    device.reads("Sunday soup")
    device.opens(three.circle)
    expect(composer(device)).to_have_value(HALF)


def test_words_left_on_a_shared_device_are_not_shown_to_the_next_person(
    village: Village, three: Three
) -> None:
    device = village.again(three.jonas)
    sign_in(device)
    device.reads("Sunday soup")
    types(device, three.circle)
    device.context.clear_cookies()  # the session ended by itself; nobody signed out
    sign_in(device, three.hana.key)
    device.reads("Sunday soup")
    device.opens(three.circle)
    expect(composer(device)).to_have_value("")


def test_signing_out_leaves_nothing_on_the_device(village: Village, three: Three) -> None:
    device = village.again(three.jonas)
    sign_in(device)
    device.reads("Sunday soup")
    types(device, three.circle)
    device.opens("/me")
    device.presses("Sign out")
    device.reads("Sign in")
    assert HALF not in str(device.page.evaluate("JSON.stringify(sessionStorage)"))
    assert device.page.evaluate("localStorage.length") == 0
    assert [each.get("name") for each in device.context.cookies()] == ["kith_door"]


def test_leaving_the_page_with_words_not_sent_asks_first(three: Three) -> None:
    asked: list[str] = []

    def leave(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    types(three.mara, three.circle)
    three.mara.page.on("dialog", leave)
    three.mara.page.goto("about:blank")
    assert asked == ["beforeunload"]
    three.mara.opens(three.circle)
    composer(three.mara).fill("")
    three.mara.page.goto("about:blank")
    assert asked == ["beforeunload"]
