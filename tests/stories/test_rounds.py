"""A round with quiet people: sealed, opened together, everybody heard."""

import asyncio
import re
from datetime import timedelta
from typing import Any

from kith.foundation.clock import at, now
from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.serving import Live
from tests.stories.rounds import (
    QUESTION,
    lay,
    own_order,
    pass_this_time,
    put_in,
    round_id,
    rounds_in,
    run,
    said_by,
    write_back,
)

FIELD = ("Noor", "Jonas", "Mara", "Aiko", "Wren")


def words_of(name: str) -> str:
    return f"The unsaid thing of {name}."


async def all_answer(garden: Garden, where: str, *names: str) -> None:
    for name in names:
        await put_in(garden.people[name], where, words_of(name))


async def listener_of(garden: Garden, where: str, writer: str) -> tuple[Someone, Page, str]:
    """Give who is asked to listen to somebody, their page, and the answer."""
    for one in garden.people.values():
        page = await one.open(where)
        if page.status == 200 and page.says(f"You listen to {writer}."):
            return one, page, said_by(page)[garden.people[writer].handle]
    raise AssertionError(f"nobody listens to {writer}")


async def test_a_round_with_quiet_people(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)
    for name in FIELD:
        page = await garden.people[name].open(where)
        assert page.says(QUESTION)
        assert page.offers(where, "Put it in")
        assert page.offers(f"{where}/pass", "I pass this time")
        assert page.says("once it opens. Until then by nobody.")
    await all_answer(garden, where, *FIELD[:-1])
    mine = await garden.aiko.open(where)
    assert mine.says("It is in.")
    assert words_of("Aiko") in mine.body
    for name in ("Noor", "Jonas", "Mara"):
        assert words_of(name) not in mine.body
    await put_in(garden.wren, where, words_of("Wren"))

    for who in (garden.noor, garden.wren):
        page = await who.open(where)
        for name in FIELD:
            assert page.says(words_of(name)), (who.name, name)
    listener, page, answer = await listener_of(garden, where, "Aiko")
    assert listener.name != "Aiko"
    assert (await listener.open("/")).says("Waits for you to listen")
    await write_back(page, where, answer, "Aiko carries it alone.")
    page = await garden.aiko.open(where)
    assert page.says("Aiko carries it alone.")
    assert page.says(f"{listener.name} heard.")
    heard_back = f"{listener.name} wrote what they heard in your answer."
    assert (await garden.aiko.open("/")).says(heard_back)
    page = await page.send(f"{where}/verdict", fits="yes")
    assert page.says("Aiko: that’s it.")
    assert (await garden.mara.open(where)).says("Aiko: that’s it.")
    assert not (await garden.aiko.open("/")).says(heard_back)


async def test_not_quite_with_what_is_missing(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)
    await all_answer(garden, where, *FIELD)
    _, page, answer = await listener_of(garden, where, "Wren")
    await write_back(page, where, answer, "You are tired.")
    page = await garden.wren.open(where)
    form = next(one for one in page.reader.forms if f"add-{answer}" in one.names)
    added = form.filled({f"add-{answer}": "Not tired. Alone with it."})
    page = await page.browser.follow(await page.browser.post(f"{where}/verdict", added))
    assert page.says("Wren: not quite.")
    for name in FIELD:
        assert (await garden.people[name].open(where)).says("Not tired. Alone with it.")
    refused = await garden.aiko.do(f"{where}/verdict", answer=answer, listener="7", fits="yes")
    assert refused.status == 404


async def test_one_s_own_answer_can_be_changed_and_taken_out(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)
    await put_in(garden.aiko, where, "Nothing.")
    page = await put_in(garden.aiko, where, "That nobody asked Kisumu.")
    assert "That nobody asked Kisumu." in page.body
    assert "Nothing." not in str(garden.rows()["round_answers"])
    page = await page.send(f"{where}/take-out")
    assert "Kisumu" not in page.body
    assert garden.rows()["round_answers"] == []
    page = await pass_this_time(garden.aiko, where)
    assert page.says("You pass this time. Nobody is told, then or later.")
    page = await page.send(f"{where}/take-out")
    assert page.offers(where, "Put it in")
    await put_in(garden.aiko, where, "Nobody asked Kisumu.")
    await all_answer(garden, where, "Noor", "Jonas", "Mara", "Wren")
    assert (await garden.wren.open(where)).says("Nobody asked Kisumu.")
    assert garden.rows()["round_answers"] == [], "once it is open, answers stand in one place"
    assert (await garden.aiko.do(f"{where}/take-out")).status == 409
    assert (await garden.wren.open(where)).says("Nobody asked Kisumu.")


async def test_it_opens_in_the_evening_of_the_last_one_for_all_at_once(
    garden: Garden, clock: Clock
) -> None:
    where = await lay(garden.noor, garden.field)
    await put_in(garden.aiko, where, words_of("Aiko"))
    closes = "A round closes"
    assert not (await garden.wren.open("/")).says(closes)
    clock.forward(days=3)
    await run(garden)
    if not (await garden.wren.open(where)).says(words_of("Aiko")):
        assert (await garden.wren.open("/")).says("A round closes this evening.")
        assert not (await garden.aiko.open("/")).says(closes), "whose answer is in"
    clock.forward(days=1)
    await run(garden)
    for name in FIELD:
        assert (await garden.people[name].open(where)).says(words_of("Aiko"))
    assert not (await garden.wren.open("/")).says(closes)
    before = garden.rows()["posts"]
    await run(garden)
    assert garden.rows()["posts"] == before, "nothing opens twice"


async def test_an_evening_that_is_over_or_too_far_is_refused_with_a_sentence(
    garden: Garden,
) -> None:
    new = f"/c/{garden.field}/rounds/new"
    page = await garden.noor.open(new)
    wrong = {
        "2020-01-01": "That evening is over.",
        (at(now()) + timedelta(days=32)).date().isoformat(): "thirty days at most",
        "31 November": "Please choose a day.",
        "": "Please choose a day.",
    }
    for day, says in wrong.items():
        again = await page.send(new, question=QUESTION, day=day)
        assert (again.status, again.says(says)) == (422, True), day
        assert QUESTION in again.body, "what was typed is still there"
    refused: tuple[tuple[dict[str, Any], str], ...] = (
        ({"question": "?" * 301}, "longer than 300"),
        ({"question": " "}, "Please write something here."),
        ({"question": QUESTION, "ways": []}, "Please choose how people can answer."),
        ({"question": QUESTION, "every": "week", "day": page.reader.forms[-1].action}, "Please"),
    )
    for answers, says in refused:
        again = await page.send(new, **answers)
        assert again.status == 422
        assert again.says(says)
    assert garden.rows()["rounds"] == []
    assert (await page.send(new, question=QUESTION)).says(QUESTION)
    assert len(garden.rows()["rounds"]) == 1


async def test_three_rounds_at_once_are_enough_and_nobody_has_one_alone(garden: Garden) -> None:
    for nth in range(3):
        await lay(garden.people[FIELD[nth]], garden.field, f"Question {nth}?")
    new = f"/c/{garden.field}/rounds/new"
    refused = await (await garden.noor.open(new)).send(new, question="A fourth?")
    assert refused.status == 409
    assert refused.says("Three rounds are open here already.")
    made = await (await garden.hana.open("/circles/new")).send(
        "/circles/new", name="Diary", purpose="Me."
    )
    alone = await garden.hana.open(f"{made.path}/rounds/new")
    assert alone.says("A round needs somebody else.")
    sent = await garden.hana.do(f"{made.path}/rounds/new", question="Who?", day="2030-01-01")
    assert sent.status == 409


async def test_when_everybody_passes_perhaps_another_question(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)
    for name in FIELD:
        await pass_this_time(garden.people[name], where)
    for name in FIELD:
        page = await garden.people[name].open(where)
        assert page.says("Perhaps another question.")
        told = page.words.partition(QUESTION)[2]
        assert not [one for one in FIELD if one in told]
    assert garden.rows()["round_answers"] == [], "who passed is kept nowhere"
    refused = await garden.noor.do(f"{where}", words="Me after all.")
    assert refused.status == 403


async def test_who_leaves_takes_their_sealed_answer_with_them(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)
    await all_answer(garden, where, "Noor", "Jonas", "Aiko", "Wren")
    about = await garden.aiko.open(f"/c/{garden.field}/about")
    await about.send(f"/c/{garden.field}/leave")
    await run(garden)
    assert words_of("Aiko") not in str(garden.rows())
    assert (await garden.aiko.get(where)).status == 404
    # Mara, too, was waited for; with her gone, everybody else is in.
    about = await garden.mara.open(f"/c/{garden.field}/about")
    await about.send(f"/c/{garden.field}/leave")
    await run(garden)
    page = await garden.noor.open(where)
    assert page.says(words_of("Wren"))
    assert not page.says("Aiko")


async def test_who_leaves_after_the_opening_leaves_their_words_and_their_listening(
    garden: Garden,
) -> None:
    where = await lay(garden.noor, garden.field)
    await all_answer(garden, where, *FIELD)
    listener, _, answer = await listener_of(garden, where, "Wren")
    leaving = next(one for one in (garden.aiko, garden.jonas, garden.mara) if one is not listener)
    for one in {listener.name: listener, leaving.name: leaving}.values():
        if one is garden.noor:
            continue
        await (await one.open(f"/c/{garden.field}/about")).send(f"/c/{garden.field}/leave")
        await run(garden)
    page = await garden.wren.open(where)
    assert page.says(words_of(leaving.name))
    heard, asked, _ = await listener_of(garden, where, "Wren")
    assert heard not in {leaving, garden.wren}
    await write_back(asked, where, answer, "I heard you.")
    assert (await garden.wren.open(where)).says("I heard you.")


async def test_an_answer_may_come_later_and_is_marked_and_heard(
    garden: Garden, clock: Clock
) -> None:
    where = await lay(garden.noor, garden.field)
    await all_answer(garden, where, "Noor", "Jonas", "Mara", "Wren")
    assert not (await garden.noor.open(where)).says("came later")
    clock.forward(days=4)
    await run(garden)
    page = await put_in(garden.aiko, where, words_of("Aiko"))
    assert page.says(words_of("Aiko"))
    for name in FIELD:
        page = await garden.people[name].open(where)
        assert page.says("came later")
        assert [*said_by(page)][-1] == "aiko"
    listener, _, _ = await listener_of(garden, where, "Aiko")
    assert listener.name != "Aiko"
    again = await garden.aiko.do(where, words="And again.")
    assert again.status == 409


async def test_somebody_else_listens_where_a_listener_is_away(garden: Garden, clock: Clock) -> None:
    where = await lay(garden.noor, garden.field)
    await all_answer(garden, where, "Noor", "Jonas", "Mara", "Wren")
    clock.forward(days=4)
    await run(garden)
    first, _, answer = await listener_of(garden, where, "Wren")
    early = [
        one for one in (garden.jonas, garden.mara, garden.noor, garden.aiko)
        if not (await one.open(where)).says("You listen to Wren.")
    ]  # fmt: skip
    clock.forward(days=3)
    await run(garden)
    asked = [
        one for one in (garden.jonas, garden.mara, garden.noor)
        if (await one.open(where)).says("You listen to Wren.")
    ]  # fmt: skip
    assert first in asked
    assert len(asked) > 1
    # And anybody else may, also who did not answer.
    assert garden.aiko in early
    page = await garden.aiko.open(where)
    assert page.says("Anybody may listen now, also you.")
    await write_back(page, where, answer, "Aiko heard it.")
    assert (await garden.wren.open(where)).says("Aiko heard it.")


async def test_nobody_else_listens_before(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)
    await all_answer(garden, where, *FIELD)
    _, page, answer = await listener_of(garden, where, "Wren")
    told = [one for one in map(garden.people.get, FIELD) if one]
    others = [one for one in told if not (await one.open(where)).says("You listen to Wren.")]
    assert len(others) > 2
    for one in others:
        refused = await one.do(f"{where}/heard", answer=answer, **{f"heard-{answer}": "Me."})
        assert refused.status == 403
    assert (await write_back(page, where, answer, "The listener.")).says("The listener.")


async def test_it_is_filed_when_everybody_was_heard_or_after_fourteen_days(
    garden: Garden, clock: Clock
) -> None:
    where = await lay(garden.noor, garden.field)
    await all_answer(garden, where, *FIELD)
    clock.forward(days=6)
    await run(garden)
    page = await garden.wren.open(where)
    page = await page.send(f"{where}/say", words="Let us ask Kisumu.")
    assert page.says("Let us ask Kisumu."), "somebody was not heard yet: the talk goes on"
    clock.forward(days=9)
    await run(garden)
    page = await garden.wren.open(where)
    assert page.says("This round is filed.")
    assert not page.offers(f"{where}/say")
    assert (await garden.wren.do(f"{where}/say", words="More.")).status == 403
    for name in FIELD:
        assert (await garden.people[name].open("/")).says("Nobody wrote what they heard"), name
    assert not (await garden.hana.open("/")).says("Nobody wrote what they heard")


def can_be_answered(page: Page) -> set[str]:
    """Give what somebody can answer from a page."""
    return {*re.findall(r"\?answers=(\d+)#say", page.body)}


async def test_an_open_round_offers_to_answer_what_others_said_and_a_filed_one_does_not(
    garden: Garden, clock: Clock
) -> None:
    where = await lay(garden.noor, garden.field)
    await all_answer(garden, where, *FIELD)
    await (await garden.wren.open(where)).send(f"{where}/say", words="Let us ask Kisumu.")
    page = await garden.aiko.open(where)
    mine = said_by(page)["aiko"]
    others = {*re.findall(r'id="said-(\d+)" aria', page.body)} - {mine}
    assert len(others) == len(FIELD), "four answers, and what Wren said after them"
    assert can_be_answered(page) == others
    assert f"/said/{mine}/change" in page.links
    assert page.offers(f"/said/{mine}/wrong")
    clock.forward(days=15)
    await run(garden)
    page = await garden.aiko.open(where)
    assert page.says("This round is filed.")
    assert page.says("Let us ask Kisumu.")
    assert not can_be_answered(page)
    for deed in ("change", "wrong"):
        assert f"/said/{mine}/{deed}" not in page.body
        assert (await garden.aiko.do(f"/said/{mine}/{deed}", words="Else.")).status == 403
    assert f"/said/{mine}/delete" in page.links
    assert all(page.offers(f"/said/{one}/heard") for one in others)


async def test_a_page_open_since_before_a_round_was_filed_is_sent_no_dead_end(
    live: Live, clock: Clock
) -> None:
    garden = live.garden
    where = await lay(garden.noor, garden.field)
    await all_answer(garden, where, *FIELD)
    page = await (await garden.wren.open(where)).send(f"{where}/say", words="Let us ask Kisumu.")
    said = re.findall(r'id="said-(\d+)" aria', page.body)[-1]
    async with live.page(garden.wren, where) as stream:
        await (await garden.noor.open(where)).send(f"/said/{said}/heard")
        assert f"/said/{said}/change" in str((await stream.until("Heard by"))[-1])
        clock.forward(days=15)
        await run(garden)
        await (await garden.aiko.open(where)).send(f"/said/{said}/heard")
        piece = str((await stream.until("Aiko"))[-1])
        assert "Kisumu" in piece
        assert f"/said/{said}/change" not in piece
        assert f"/said/{said}/wrong" not in piece


async def test_a_round_of_two_is_an_exchange(garden: Garden) -> None:
    made = await (await garden.hana.open("/circles/new")).send(
        "/circles/new", name="Two", purpose="Us.", people=str(garden.jonas.id)
    )
    circle = int(made.path.rpartition("/")[2])
    await garden.jonas.do(f"/c/{circle}/come-in")
    where = await lay(garden.hana, circle, listening="yes")
    await all_answer(garden, where, "Hana", "Jonas")
    for writer, listener in (("Hana", "Jonas"), ("Jonas", "Hana")):
        found, page, answer = await listener_of(garden, where, writer)
        assert found.name == listener
        await write_back(page, where, answer, f"{listener} heard.")


async def test_the_house_lays_a_round_again_until_nobody_wants_it(
    garden: Garden, clock: Clock
) -> None:
    where = await lay(garden.noor, garden.field, every="week")
    page = await garden.wren.open(where)
    assert page.says("The house lays this round each week.")
    assert not page.offers(f"{where}/stop")
    assert (await garden.wren.do(f"{where}/stop")).status == 403

    async def laid() -> list[int]:
        await run(garden)
        return rounds_in(garden)

    assert await laid() == [round_id(where)]
    await garden.wren.open(f"/c/{garden.field}")
    clock.forward(days=7)
    assert len(await laid()) == 2, "nobody answered the first"
    second = f"/c/{garden.field}/rounds/{(await laid())[-1]}"
    page = await garden.wren.open(second)
    assert page.says("The house lays this again, as Noor asked.")
    assert page.says(QUESTION)
    assert not (await garden.wren.open("/")).says("Noor spoke since you were there.")
    clock.forward(days=7)
    assert len(await laid()) == 2, "nobody answered the second either: it rests once"
    clock.forward(days=7)
    assert len(await laid()) == 3
    last = f"/c/{garden.field}/rounds/{(await laid())[-1]}"
    for name in FIELD:
        await put_in(garden.people[name], last, words_of(name))
    clock.forward(days=7)
    assert len(await laid()) == 4, "it was wanted"
    await (await garden.noor.open(last)).send(f"{last}/stop")
    clock.forward(days=15)
    assert len(await laid()) == 4


async def test_two_last_answers_at_once_open_it_once(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)
    await all_answer(garden, where, "Noor", "Jonas", "Mara")
    pages = [await one.open(where) for one in (garden.aiko, garden.wren)]
    await asyncio.gather(
        *(page.send(where, words=words_of(page.browser.name)) for page in pages)  # type: ignore[attr-defined]
    )
    page = await garden.noor.open(where)
    for name in FIELD:
        assert page.words.count(words_of(name)) == 1
    assert len(garden.rows()["round_turns"]) == 5


async def test_the_order_stays_and_is_each_reader_s_own(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)
    await all_answer(garden, where, *FIELD)
    orders = {name: [*said_by(await garden.people[name].open(where))] for name in FIELD}
    for name in FIELD:
        assert [*said_by(await garden.people[name].open(where))] == orders[name]
        expected = await own_order(garden, int(where.rpartition("/")[2]), garden.people[name])
        assert orders[name] == [one.casefold() for one in expected]
    # Noor and Aiko spoke here before; of the others, nobody did but by answering.
    assert all({"noor", "aiko"} & {*order[3:]} for order in orders.values())


async def test_a_newcomer_is_told_nothing_of_a_round_before_them(garden: Garden) -> None:
    where = await lay(garden.hana, garden.soup)
    about = await garden.hana.open(f"/c/{garden.soup}/about")
    await about.send(f"/c/{garden.soup}/ask", people=str(garden.aiko.id))
    await garden.aiko.do(f"/c/{garden.soup}/come-in")
    assert (await garden.aiko.get(f"/c/{garden.soup}")).status == 200
    assert (await garden.aiko.get(where)).status == 404
    for name in ("Hana", "Mara", "Jonas", "Ines", "Bea", "Tom"):
        await put_in(garden.people[name], where, words_of(name))
    assert (await garden.tom.open(where)).says(words_of("Bea")), "nobody waited for Aiko"
    assert (await garden.aiko.get(where)).status == 404


async def test_who_holds_their_words_holds_them_in_a_round_s_talk_too(garden: Garden) -> None:
    where = await lay(garden.noor, garden.field)
    await all_answer(garden, where, *FIELD)
    await garden.aiko.do(f"/c/{garden.field}/hold", hold="yes")
    page = await (await garden.aiko.open(where)).send(f"{where}/say", words="Let me think again.")
    assert page.says("Let me think again.") or "Let me think again." in page.body
    assert not (await garden.noor.open(where)).says("Let me think again.")
    page = await (await garden.wren.open(where)).send(f"{where}/say", words="I need no time.")
    assert (await garden.noor.open(where)).says("I need no time.")


async def test_who_read_what_opened_leaves_a_gap_for_their_own(
    garden: Garden, clock: Clock
) -> None:
    where = await lay(garden.noor, garden.field)
    await all_answer(garden, where, "Noor", "Jonas", "Mara", "Wren")
    clock.forward(days=4)
    await run(garden)
    await put_in(garden.aiko, where, words_of("Aiko"))
    wren = said_by(page := await garden.wren.open(where))["wren"]
    assert not page.offers(f"/said/{wren}/take-back")
    asked = await garden.wren.do(f"/said/{wren}/take-back", on=where)
    assert asked.headers["location"] == f"/said/{wren}/delete"
    assert (await garden.mara.open(where)).says(words_of("Wren"))
    await garden.wren.do(f"/said/{wren}/delete", on=where)
    for one in (garden.wren, garden.mara):
        page = await one.open(where)
        assert not page.says(words_of("Wren"))
        assert page.says("Words taken away")
    # Who answers late reads the others beforehand anyway, and takes back as everywhere.
    aiko = said_by(page := await garden.aiko.open(where))["aiko"]
    assert page.offers(f"/said/{aiko}/take-back")
    await garden.aiko.do(f"/said/{aiko}/take-back", on=where)
    assert not (await garden.mara.open(where)).says("came later")
