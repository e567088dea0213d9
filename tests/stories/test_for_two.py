"""A round for two on arrival: a sentence each, sealed until both are there, and then a letter."""

import re

from kith.care.sweeping import sweep
from tests.browsing import Browser, Page
from tests.cast import Garden, Someone
from tests.clock import Clock

MINE = "Wool socks, and the kettle."
THEIRS = "That you asked me twice."


async def arrive(garden: Garden, by: Someone, name: str, **link: str) -> Page:
    """Let somebody new come in through one of the cast, and give the page with their key."""
    asked = await by.open("/people/invite")
    ready = await asked.send("/people/invite", whom=name, words="Come and sit with me.", **link)
    code = re.search(r"/i/([A-Z0-9-]+)", ready.body)
    assert code, ready
    browser = garden.stranger()
    door = await browser.open(f"/i/{code[1]}")
    page = await door.send(f"/i/{code[1]}", name=name)
    await garden.told()
    return page


async def question_for(browser: Browser) -> Page:
    """Go where the key page leads, which is to the question."""
    page = await browser.open("/for-two")
    to = [action for action in page.forms if re.fullmatch(r"/for-two/\d+", action)]
    assert to, page
    return await browser.open(to[0])


async def test_two_put_in_a_sentence_each_and_go_on_as_a_letter(garden: Garden) -> None:
    wren = garden.wren
    key = await arrive(garden, wren, "Zoe")
    zoe = key.browser
    away = await key.send("/me/key/away")
    asked = await question_for(zoe)
    assert away.words == asked.words
    assert asked.says("A question from the house for Wren and you")
    sealed = await asked.send(asked.path, words=THEIRS)
    assert sealed.says("Your sentence lies sealed till Wren has written one too.")

    today = await wren.open("/")
    assert today.says("One question for Zoe and you, a sentence each.")
    assert not today.says(THEIRS)
    hers = await wren.open(asked.path)
    assert THEIRS not in hers.body
    letter = await hers.send(asked.path, words=MINE)
    assert letter.path.startswith("/letters/")
    for page in (letter, await zoe.open(letter.path)):
        assert page.says(MINE)
        assert page.says(THEIRS)
    assert not (await wren.open("/")).says("One question for Zoe")
    assert (await zoe.open(asked.path)).path == letter.path


async def test_nobody_else_finds_anything_before_or_after(garden: Garden) -> None:
    key = await arrive(garden, garden.wren, "Zoe")
    asked = await question_for(key.browser)
    await asked.send(asked.path, words=THEIRS)
    for one in garden.others(garden.wren):
        assert (await one.get(asked.path)).status == 404
        assert (await one.do(asked.path, on="/me", words="I was not asked.")).status == 404
        assert not (await one.open("/")).says("One question for Zoe")
        assert not (await one.open("/for-two")).offers(asked.path)
    hers = await garden.wren.open(asked.path)
    letter = await hers.send(asked.path, words=MINE)
    for one in garden.others(garden.wren):
        for path in (asked.path, letter.path):
            assert (await one.get(path)).status == 404


async def test_not_now_takes_it_away_and_the_other_is_told_nothing(garden: Garden) -> None:
    key = await arrive(garden, garden.wren, "Zoe")
    asked = await question_for(key.browser)
    await asked.send(asked.path, words=THEIRS)
    before = await key.browser.open(asked.path)
    today = await garden.wren.open("/")
    back = await today.send(f"{asked.path}/not-now")
    assert back.path == "/"
    assert not back.says("One question for Zoe")
    assert (await key.browser.open(asked.path)).words == before.words
    taken_out = await before.send(f"{asked.path}/not-now")
    assert not taken_out.says("sealed")
    assert not any(THEIRS in str(rows) for rows in garden.rows().values())


async def test_a_sentence_can_be_put_in_again_and_has_a_limit(garden: Garden) -> None:
    key = await arrive(garden, garden.wren, "Zoe")
    asked = await question_for(key.browser)
    long = await asked.send(asked.path, words="x" * 281)
    assert long.status == 422
    assert long.says("longer than 280 characters")
    await asked.send(asked.path, words="Something else.")
    again = await asked.send(asked.path, words=THEIRS)
    assert THEIRS in again.body
    assert "Something else." not in again.body
    hers = await garden.wren.open(asked.path)
    letter = await hers.send(asked.path, words=MINE)
    assert letter.says(THEIRS)
    assert not letter.says("Something else.")
    late = await key.browser.do(asked.path, on="/me", words="Too late.")
    assert late.status == 409


async def test_who_read_the_other_s_sentence_does_not_take_their_own_back(garden: Garden) -> None:
    key = await arrive(garden, garden.wren, "Zoe")
    asked = await question_for(key.browser)
    await asked.send(asked.path, words=THEIRS)
    hers = await garden.wren.open(asked.path)
    letter = await hers.send(asked.path, words=MINE)
    assert letter.says(THEIRS)
    assert not letter.says("Take it back")
    answered = await letter.send(letter.path, words="And one more.")
    assert answered.says("Take it back")


async def test_after_fourteen_days_it_is_over_and_nothing_is_kept(
    garden: Garden, clock: Clock
) -> None:
    key = await arrive(garden, garden.wren, "Zoe")
    asked = await question_for(key.browser)
    await asked.send(asked.path, words=THEIRS)
    clock.forward(days=13)
    assert (await garden.wren.open("/")).says("One question for Zoe")
    clock.forward(days=2)
    assert not (await garden.wren.open("/")).says("One question for Zoe")
    assert (await key.browser.get(asked.path)).status == 404
    await garden.house.database.act(sweep, session_days=90)
    assert not garden.rows()["rounds_for_two"]
    assert not garden.rows()["parts_for_two"]


async def test_a_link_for_many_offers_nothing(garden: Garden) -> None:
    page = await arrive(garden, garden.hana, "Zoe", circle=str(garden.soup), **{"for": "several"})
    assert (await page.browser.open("/for-two")).says("That’s everything.")
    assert not (await garden.hana.open("/")).says("One question for Zoe")


async def test_who_ends_contact_ends_it_and_the_other_sees_only_that_nobody_wrote(
    garden: Garden,
) -> None:
    key = await arrive(garden, garden.wren, "Zoe")
    zoe, asked = key.browser, await question_for(key.browser)
    before = asked.words
    await (await garden.wren.open(asked.path)).send(asked.path, words=MINE)
    end = await garden.wren.open("/p/zoe/end")
    await end.send("/p/zoe/end")
    assert not (await garden.wren.open("/")).says("for Zoe")
    assert not (await garden.wren.open("/")).says("till Zoe has")
    assert (await garden.wren.get(asked.path)).status == 404

    assert (await zoe.open(asked.path)).words == before
    assert (await zoe.open("/")).says("One question for Wren")
    sent = await asked.send(asked.path, words=THEIRS)
    assert sent.says("Your sentence lies sealed till Wren has written one too.")
    assert not (await zoe.open("/letters")).says("Wren")
