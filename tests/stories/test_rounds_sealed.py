"""Law: until a round opens nobody reads another's answer, nor learns who has answered or passed."""

import re

from kith.care.sweeping import sweep
from kith.infrastructure.database import Tx
from kith.together.rounds.opening import due, open_round
from kith.together.rounds.rows import round_with
from kith.together.welcome.circles import leave
from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.picturing import picture, piecemeal, removed
from tests.serving import Live
from tests.stories.rounds import lay, pass_this_time, put_in, round_id, run

SECRET = "Nobodyknowsthisyet"


async def test_putting_something_in_changes_one_table_and_tells_nobody(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)
    for who in (garden.aiko, garden.wren):
        await who.open(where)
    await garden.told()
    before = garden.rows()
    await put_in(garden.aiko, where, SECRET)
    await pass_this_time(garden.wren, where)
    await put_in(garden.jonas, where, SECRET)
    await (await garden.jonas.open(where)).send(f"{where}/take-out")
    await garden.told()
    after = garden.rows()
    changed = {table for table in after if after[table] != before[table]}
    assert changed == {"round_answers"}, "no fact, no work, no voice, nothing seen"
    assert str(after).count(SECRET) == 1


async def test_every_page_of_everybody_stays_the_same_when_somebody_puts_in(
    garden: Garden, clock: Clock
) -> None:
    clock.stop()
    where = await lay(garden.noor, garden.field)
    people = (garden.noor, garden.mara, garden.jonas, garden.hana)
    await garden.told()
    for who in people:
        await who.walk()
    before = {who.name: bodies(await who.walk()) for who in people}
    assert where in before["Noor"]
    assert where not in before["Hana"]
    await put_in(garden.aiko, where, SECRET)
    await pass_this_time(garden.wren, where)
    for who in people:
        assert bodies(await who.walk()) == before[who.name], who.name
    assert SECRET in (await garden.aiko.open(where)).body


def bodies(pages: dict[str, Page]) -> dict[str, str]:
    """Give what was answered at each address."""
    return {path: page.body for path, page in pages.items()}


async def test_some_are_in_is_said_late_and_never_of_one(garden: Garden, clock: Clock) -> None:
    where = await lay(garden.noor, garden.field)
    some = "Some are in."
    await put_in(garden.aiko, where, SECRET)
    await pass_this_time(garden.wren, where)
    clock.forward(minutes=61)
    for who in (garden.noor, garden.jonas, garden.aiko, garden.wren):
        assert not (await who.open(where)).says(some)
    await put_in(garden.jonas, where, SECRET)
    assert not (await garden.noor.open(where)).says(some), "not at the moment it happens"
    clock.forward(minutes=61)
    assert (await garden.noor.open(where)).says(some)
    assert (await garden.mara.open(where)).says(some)
    assert not (await garden.jonas.open(where)).says(some), "who would know who the other is"


async def test_in_a_circle_of_three_nothing_is_said_of_some(garden: Garden, clock: Clock) -> None:
    made = await (await garden.hana.open("/circles/new")).send(
        "/circles/new", name="Three", purpose="Us.",
        people=[str(garden.jonas.id), str(garden.tom.id)],
    )  # fmt: skip
    for who in (garden.jonas, garden.tom):
        await who.do(f"{made.path}/come-in")
    where = await lay(garden.hana, int(made.path.rpartition("/")[2]))
    await put_in(garden.jonas, where, SECRET)
    await put_in(garden.tom, where, SECRET)
    clock.forward(minutes=61)
    assert not (await garden.hana.open(where)).says("Some are in.")


async def test_a_stream_says_nothing_until_it_opens(live: Live) -> None:
    garden = live.garden
    where = await lay(garden.noor, garden.field)
    circle = f"/c/{garden.field}"
    async with live.page(garden.mara, circle) as stream:
        for who in (garden.aiko, garden.jonas, garden.noor):
            await put_in(who, where, SECRET)
        await pass_this_time(garden.wren, where)
        await live.say(garden.jonas, circle, "Is there coffee?")
        told = await stream.until("Is there coffee?")
        assert SECRET not in str(told)
        assert "/rounds/" not in str(told[-1])
        await put_in(garden.mara, where, "And me.")
        told = await stream.until("Open. The answers can be read.")
        assert SECRET not in str(told), (
            "in the circle's list, nobody's answer stands above the others"
        )


async def test_the_conversation_of_a_round_is_closed_like_the_round(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)
    talk = f"/conversations/{where.rpartition('/')[2]}"
    await put_in(garden.aiko, where, SECRET)
    for who in (garden.noor, garden.jonas):
        assert SECRET not in (await who.open(talk)).body
        refused = await who.do(talk, words="May I already?")
        assert refused.status == 403
        refused = await who.do(f"{where}/say", words="May I already?")
        assert refused.status == 403
    assert (await garden.hana.get(talk)).status == 404
    assert not (await garden.noor.open(where)).says("May I already?")


async def test_a_sealed_answer_is_nowhere_among_one_s_words(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)
    await put_in(garden.aiko, where, SECRET)
    pages = await garden.aiko.walk()
    assert {path for path, page in pages.items() if SECRET in page.body} == {where}
    for name in ("Noor", "Jonas", "Mara", "Wren"):
        await put_in(garden.people[name], where, "Something else.")
    assert (await garden.aiko.open("/me/words")).says(SECRET)


async def test_words_of_five_thousand_letters_fit_and_one_more_does_not(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)
    page = await garden.aiko.open(where)
    long = "ä" * 5000
    refused = await page.send(where, words=long + "b")
    assert refused.status == 422
    assert refused.says("longer than 5000 characters")
    assert long + "b" in refused.body, "what was typed is still there"
    assert garden.rows()["round_answers"] == []
    assert long in (await page.send(where, words=long)).body
    empty = await (await garden.wren.open(where)).send(where, words="  ")
    assert (empty.status, empty.says("Please write something here.")) == (422, True)


async def test_nothing_opens_early_when_a_clock_jumps_back(garden: Garden, clock: Clock) -> None:
    where = await lay(garden.noor, garden.field)
    await put_in(garden.aiko, where, SECRET)
    clock.forward(days=-2)
    await run(garden)
    assert SECRET not in (await garden.noor.open(where)).body
    clock.forward(days=6)
    await run(garden)
    assert (await garden.noor.open(where)).says(SECRET)
    clock.forward(days=-5)
    await run(garden)
    page = await garden.noor.open(where)
    assert page.words.count(SECRET) == 1, "what is open stays open, once"


async def test_a_picture_that_waits_is_its_writer_s_alone(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field, ways=["writing", "picture"])
    page = await garden.aiko.open(where)
    assert 'type="file"' in page.body
    writing = await lay(garden.wren, garden.field, "Only in writing?")
    assert 'type="file"' not in (await garden.aiko.open(writing)).body


async def test_a_question_that_is_taken_back_leaves_no_picture_of_a_sealed_answer(
    garden: Garden, clock: Clock
) -> None:
    where = await lay(garden.noor, garden.field, ways=["writing", "picture"])
    media = str((await piecemeal(garden.aiko, "picture", picture())).answer.json()["id"])
    readers = dict((await garden.aiko.open(where)).forms[where].fields).get("readers", "")
    await garden.aiko.do(where, words="Look", media=media, readers=readers)
    clock.forward(seconds=30)
    await garden.house.database.act(sweep, session_days=180)
    await garden.aiko.do(f"/media/{media}/drop")
    (address,) = set(
        re.findall(r'src="(/media/[^"]+/small)"', (await garden.aiko.open(where)).body)
    )
    assert (await garden.aiko.get(address)).status == 200, "it waits with the answer"
    await garden.noor.do(f"/said/{where.rpartition('/')[2]}/take-back")
    assert not garden.rows()["rounds"]
    clock.forward(days=1, minutes=120)
    await garden.house.database.act(sweep, session_days=180)
    await removed(garden.house)
    assert not garden.rows()["media"]
    assert (await garden.aiko.get(address)).status == 404


def numbers(page: Page) -> list[str]:
    """Give the numbers that are read on a page."""
    return re.findall(r"\d+", page.words)


async def test_no_digit_tells_how_many_answered(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)

    async def seen(who: Someone) -> list[str]:
        return numbers(await who.open(where))

    before = await seen(garden.noor)
    for name in ("Jonas", "Mara", "Aiko"):
        await put_in(garden.people[name], where, "Words.")
        assert await seen(garden.noor) == before


async def test_opening_it_once_more_changes_nothing(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)
    await put_in(garden.aiko, where, SECRET)
    database = garden.house.database
    one = await database.read(round_with, round_id(where))
    assert one is not None
    await database.act(open_round, one)
    await garden.told()
    before = garden.rows()
    await database.act(open_round, one)
    await database.act(due, one.id)
    await garden.told()
    assert garden.rows() == before
    assert (await garden.noor.open(where)).words.count(SECRET) == 1


async def test_who_left_a_moment_before_the_opening_is_not_opened(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)
    await put_in(garden.aiko, where, SECRET)
    await put_in(garden.jonas, where, "I stay.")

    async def leave_and_open(tx: Tx) -> None:
        await leave(tx, garden.aiko.speaker, garden.field)
        one = await round_with(tx, round_id(where))
        assert one is not None
        await open_round(tx, one)

    await garden.house.database.act(leave_and_open)
    assert (await garden.noor.open(where)).says("I stay.")
    assert SECRET not in str(garden.rows())


async def test_a_round_has_one_address(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)
    elsewhere = where.replace(str(garden.field), str(garden.allotment))
    for ending, fields in (("", {"words": SECRET}), ("/pass", {}), ("/say", {"words": SECRET})):
        assert (await garden.jonas.do(elsewhere + ending, **fields)).status == 404
    assert (await garden.jonas.get(elsewhere)).status == 404
    assert garden.rows()["round_answers"] == []
    assert (await garden.jonas.do(where, words=SECRET)).status == 303
    assert SECRET in str(garden.rows()["round_answers"])
