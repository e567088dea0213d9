"""What is written in somebody's night reaches them in their morning, and says so."""

import json

from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.letter_writing import answer, entry, letters_on, move_to, write
from tests.serving import Live


async def morning(garden: Garden) -> None:
    """Let the work be done that waited for this moment."""
    for house in garden.houses:
        await house.queue.run_due()
    await garden.told()


async def sees_nothing(who: Someone, letter: str, *posts: int) -> None:
    """Prove that somebody finds nothing of these words anywhere."""
    never = await who.get("/letters/7")
    for path in (
        letter, f"{letter}/live", f"/c/{letter.removeprefix('/letters/')}",
        *[f"/conversations/{one}" for one in posts], *[f"/said/{one}/before" for one in posts],
        *[f"/conversations/{one}/live" for one in posts],
    ):  # fmt: skip
        got = await who.get(path)
        assert (got.status, got.body) == (404, never.body), path
    for one in posts:
        for deed in ("heard", "unheard", "wrong", "change", "delete", "take-back"):
            assert (await who.do(f"/said/{one}/{deed}", words="x")).status == 404, deed
    pages = await who.walk()
    assert not any(letter in page.body for page in pages.values())


async def test_a_letter_written_at_night_comes_in_the_morning(garden: Garden, clock: Clock) -> None:
    hana, jonas = garden.hana, garden.jonas
    move_to(clock, 23, 40)
    letter, said = await write(hana, jonas, words="I can't sleep.")
    page = await hana.open(letter)
    assert page.says("Reaches Jonas tomorrow at 08:00.")
    await sees_nothing(jonas, letter, said)
    move_to(clock, 7, 59)
    assert (await hana.open(letter)).says("Reaches Jonas at 08:00.")
    await morning(garden)
    await sees_nothing(jonas, letter, said)
    move_to(clock, 8, 0)
    await morning(garden)
    assert letters_on(await jonas.open("/")) == [letter]
    assert "I can't sleep." not in (await jonas.open("/letters")).words
    page = await jonas.open(letter)
    assert page.says("I can’t sleep.") or page.says("I can't sleep.")
    assert page.says("Written 23:40, delivered 08:00.")
    assert not (await hana.open(letter)).says("Reaches")
    assert not letters_on(await jonas.open("/")), "opened is opened"


async def test_an_answer_at_night_is_held_for_those_who_sleep_only(
    garden: Garden, clock: Clock
) -> None:
    hana, jonas, aiko = garden.hana, garden.jonas, garden.aiko
    about = await aiko.open("/me/about")
    await about.send("/me/about", zone="Asia/Tokyo")
    move_to(clock, 11)  # in Tokyo it is evening, and not night yet
    letter, _ = await write(hana, jonas, aiko, words="Who has the key?")
    for one in (jonas, aiko):
        await one.open(letter)
    move_to(clock, 23, 30)
    night = await answer(hana, letter, "Found it.")
    page = await hana.open(letter)
    assert page.says("Reaches Jonas tomorrow at 08:00."), "and Aiko has it: it is half past eight"
    assert "Found it." in entry(await aiko.open(letter), night)
    assert "delivered" not in (await aiko.open(letter)).words
    page = await jonas.open(letter)
    assert "Found it." not in page.body
    assert str(night) not in page.body
    early = await answer(jonas, letter, "I am awake and ask again.")
    clock.forward(minutes=60)
    await jonas.open(letter)
    move_to(clock, 8, 5)
    await morning(garden)
    assert letters_on(await jonas.open("/")) == [letter], "though he was there after it was written"
    page = await jonas.open(letter)
    assert "Written 23:30, delivered 08:00." in entry(page, night)
    assert "delivered" not in entry(page, early)
    assert not letters_on(await jonas.open("/"))


async def test_letters_may_reach_one_at_night_if_one_says_so(garden: Garden, clock: Clock) -> None:
    hana, jonas = garden.hana, garden.jonas
    move_to(clock, 23, 40)
    await (await jonas.open("/me/about")).send("/me/about", night_letters="yes")
    letter, _ = await write(hana, jonas, words="Are you up?")
    assert not (await hana.open(letter)).says("Reaches")
    assert letters_on(await jonas.open("/")) == [letter]
    await (await jonas.open("/me/about")).send("/me/about", night_letters=[], night_to="3")
    other, _ = await write(hana, jonas, words="And now?")
    assert (await hana.open(other)).says("Reaches Jonas tomorrow at 03:00.")
    assert other not in letters_on(await jonas.open("/"))
    await (await jonas.open("/me/about")).send("/me/about", night_from="5", night_to="5")
    third, _ = await write(hana, jonas, words="And at last?")
    assert third in letters_on(await jonas.open("/"))
    page = await jonas.open("/me/about")
    refused = await jonas.post(
        "/me/about", page.forms["/me/about"].filled({"night_from": "24", "night_to": "8"})
    )
    assert refused.says("Please choose one of these hours.")


async def test_what_is_taken_back_before_the_morning_never_comes(
    garden: Garden, clock: Clock
) -> None:
    hana, jonas = garden.hana, garden.jonas
    move_to(clock, 23, 40)
    letter, said = await write(hana, jonas, words="You idiot.")
    clock.forward(minutes=5)
    await (await hana.open(f"/said/{said}/delete")).send(f"/said/{said}/delete")
    other, again = await write(hana, jonas, words="No, me.")
    await hana.do(f"/said/{again}/take-back")
    move_to(clock, 9)
    await morning(garden)
    assert not letters_on(await jonas.open("/")), "what is gone waits for nobody"
    assert "idiot" not in (await jonas.open(letter)).words
    assert (await jonas.get(other)).status == 404


async def test_an_open_page_has_it_in_the_morning_and_nothing_before(
    live: Live, clock: Clock
) -> None:
    garden = live.garden
    hana, jonas = garden.hana, garden.jonas
    move_to(clock, 20, 59)
    letter, _ = await write(hana, jonas, words="Good evening.")
    async with live.page(jonas, letter) as his, live.page(hana, letter) as hers:
        move_to(clock, 21, 10)
        night = await answer(hana, letter, "Sleep well.")
        await hers.until("Reaches <b><bdi>Jonas</bdi></b> tomorrow at 08:00.")
        fleeting = await answer(hana, letter, "Or not.")
        await live.at(hana).do(f"/said/{fleeting}/take-back")
        own = await answer(jonas, letter, "I am still here.")
        told = json.dumps(await his.until("I am still here."))
        assert str(night) not in told, "not even that something was said"
        assert str(fleeting) not in told, "nor that it is gone"
        move_to(clock, 8, 1)
        await garden.house.queue.run_due()
        piece = (await his.until("Sleep well."))[-1]
        assert (piece["id"], piece["at"]) == (f"words-{night}", "end")
        assert "delivered 08:00" in piece["html"]
        assert str(own) not in json.dumps(piece)
        piece = (await hers.until(f"words-{night}"))[-1]
        while "Reaches" in piece["html"]:
            piece = (await hers.until(f"words-{night}"))[-1]


async def test_a_page_of_a_letter_listens_and_stops_when_one_leaves(
    live: Live, clock: Clock
) -> None:
    garden = live.garden
    move_to(clock, 12)
    letter, said = await write(garden.hana, garden.jonas, garden.ines, words="Listen.")
    async with live.page(garden.jonas, letter) as his, live.page(garden.ines, letter) as hers:
        answered = await answer(garden.ines, letter, "I do.")
        piece = (await his.until("I do."))[-1]
        assert f'id="words-{answered}"' in piece["html"], "or the page would show it twice"
        assert f'id="words-{answered}"' in (await live.at(garden.hana).open(letter)).body
        await live.at(garden.jonas).do(f"{letter}/leave")
        await his.ends()
        await live.at(garden.hana).do(f"/said/{said}/change", words="Hear.")
        await hers.until("Hear.")
    assert (await live.at(garden.tom).get(f"{letter}/live")).status == 404
