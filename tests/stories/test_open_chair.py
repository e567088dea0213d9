"""R20: a seat for one from outside, by a lot that anybody can draw again, or by introduction."""

import re

from kith.together.chairs.pages import chair_page
from kith.together.welcome import circles, knowing
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.stories.chairing import QUESTION, TOLD, go_by, in_days, keep_free, order_of, press
from tests.stories.gathering import ask as ask_to
from tests.stories.gathering import day


async def in_the_bowl(garden: Garden, *those: Someone) -> tuple[str, dict[str, Someone]]:
    """Let Hana keep a chair free over soup, and some put their names in; give who has which token."""
    chair = await keep_free(garden.hana, f"/c/{garden.soup}")
    tokens: dict[str, Someone] = {}
    for who in those:
        page = await press(who, chair, "put-in")
        [token] = re.findall(r"Your own token:</?[^>]*> *<code>(\w+)|token: <code>(\w+)", page.body)
        tokens[token[0] or token[1]] = who
    return chair, tokens


async def drawn(garden: Garden, clock: Clock, *those: Someone) -> tuple[str, list[Someone]]:
    """Close the names of such a chair, and give who was drawn in which order."""
    chair, tokens = await in_the_bowl(garden, *those)
    await go_by(garden, clock, days=3)
    return chair, [tokens[token] for token in order_of(await garden.hana.open(chair))]


async def test_the_seed_is_promised_before_and_shown_after(garden: Garden, clock: Clock) -> None:
    chair, tokens = await in_the_bowl(garden, garden.aiko, garden.noor, garden.wren)
    seed = next(str(row) for row in garden.rows()["chairs"])
    before = await garden.aiko.open(chair)
    promised = re.findall(r'lot-line"><code>([0-9a-f]{64})', before.body)
    assert len(promised) == 1
    assert before.says(QUESTION)
    assert before.says(TOLD)
    for each in re.findall(r"[0-9a-f]{64}", before.body):
        assert each == promised[0] or each not in seed
    # While names are taken, each sees their own token only, and nobody's name.
    assert sum(token in before.body for token in tokens) == 1
    assert not before.says("Noor")
    await go_by(garden, clock, days=3)
    after = await garden.aiko.open(chair)
    assert re.findall(r'lot-line"><code>([0-9a-f]{64})', after.body) == promised
    assert {*order_of(after)} == {*tokens}
    assert after.says("your name")


async def test_who_is_drawn_sits_at_this_one_round_and_nowhere_else(
    garden: Garden, clock: Clock
) -> None:
    chair, [first, second, *_] = await drawn(garden, clock, garden.aiko, garden.noor, garden.wren)
    assert chair in (await first.open("/")).links
    assert chair not in (await second.open("/")).links
    asked = await first.open(chair)
    assert asked.says("There are Bea, Hana, Ines, Jonas, Mara and Tom.")
    assert not (await second.open(chair)).says("Bea")
    assert (await second.do(f"{chair}/yes", "/circles")).status == 404
    table = await press(first, chair, "yes")
    assert table.path.startswith("/c/")
    assert table.says(QUESTION)
    # Everybody's answer stands under a line that names the guest.
    for who in (garden.hana, garden.bea):
        assert first.name in (await who.open(table.path)).words
    laid = next(to for to in table.links if "/rounds/" in to and not to.endswith("/new"))
    page = await garden.bea.open(laid)
    assert page.says("Read by")
    assert first.name in page.words
    # The guest sees the table and nothing of the circle it was laid for.
    assert (await first.get(f"/c/{garden.soup}")).status == 404
    assert not (await first.open("/circles")).says("Sunday soup")
    assert (await second.get(table.path)).status == 404
    assert (await garden.hana.open(chair)).says(f"{first.name} sits here this time.")
    # A second press leads there again; a no comes too late by then, and changes nothing.
    rows = garden.rows()
    assert (await asked.send(f"{chair}/yes")).path == table.path
    assert (await first.do(f"{chair}/no", "/circles")).status == 409
    assert (await press_again(second, chair)) == 404
    after = garden.rows()
    assert [after[each] for each in ("foldings", "seats", "chair_names", "rounds")] == [
        rows[each] for each in ("foldings", "seats", "chair_names", "rounds")
    ]


async def press_again(who: Someone, chair: str) -> int:
    return (await who.do(f"{chair}/yes", "/circles")).status


async def test_a_no_goes_on_as_silence_does_and_then_the_next_is_asked(
    garden: Garden, clock: Clock
) -> None:
    chair, [first, second, third] = await drawn(
        garden, clock, garden.aiko, garden.noor, garden.wren
    )
    before = await garden.hana.open(chair)
    await press(first, chair, "no")
    assert (await garden.hana.open(chair)).words == before.words
    assert chair not in (await second.open("/")).links
    await go_by(garden, clock, days=1)  # the day of who said no is over
    assert chair in (await second.open("/")).links
    assert chair not in (await first.open("/")).links
    silent = await garden.hana.open(chair)
    await go_by(garden, clock, days=1)  # the second says nothing at all
    assert (await garden.hana.open(chair)).words == silent.words
    assert (await press_again(second, chair)) == 409
    assert (await press(third, chair, "yes")).path.startswith("/c/")


async def test_it_stays_empty_where_nobody_comes(garden: Garden, clock: Clock) -> None:
    chair, _ = await in_the_bowl(garden)
    await go_by(garden, clock, days=3)
    page = await garden.hana.open(chair)
    assert page.says("Nobody put their name in.")
    assert page.says("It stayed empty.")
    assert not garden.rows()["foldings"]


async def test_names_are_withdrawn_once_and_not_taken_after_closing(
    garden: Garden, clock: Clock
) -> None:
    chair, tokens = await in_the_bowl(garden, garden.aiko, garden.noor)
    await garden.aiko.do(f"{chair}/put-in", "/circles")  # twice is once
    assert len(garden.rows()["chair_names"]) == 2
    await press(garden.aiko, chair, "take-out")
    await go_by(garden, clock, days=3)
    [left] = order_of(await garden.hana.open(chair))
    assert tokens[left] is garden.noor
    late = await garden.wren.do(f"{chair}/put-in", "/circles")
    assert late.status == 409
    assert late.says("The names are closed.")
    assert (await garden.noor.do(f"{chair}/take-out", "/circles")).status == 409
    assert order_of(await garden.hana.open(chair)) == [left]


async def test_names_stand_beside_tokens_for_those_who_may_know_of_them(
    garden: Garden, clock: Clock
) -> None:
    chair, _ = await drawn(garden, clock, garden.aiko, garden.wren)
    # Wren is not listed; Jonas shares a circle with her, Ines too; Aiko shares the field team.
    assert (await garden.jonas.open(chair)).says("Wren")
    page = await garden.hana.open(chair)
    assert page.says("Aiko")
    assert not re.search(r"</code>\s*<bdi>Hana", page.body)


async def test_a_name_is_not_told_to_those_who_may_not_know_of_them(
    garden: Garden, clock: Clock
) -> None:
    chair = await keep_free(garden.noor, f"/c/{garden.field}")
    for who in (garden.bea, garden.tom):
        await press(who, chair, "put-in")
    early = await garden.house.database.read(chair_page, garden.aiko.speaker, int(chair[8:]))
    assert not early.drawn
    await go_by(garden, clock, days=3)
    page = await garden.aiko.open(chair)  # Bea is not listed, and shares no circle with Aiko
    assert len(order_of(page)) == 2
    assert page.says("Tom")
    assert not page.says("Bea")
    assert (await garden.jonas.open(chair)).says("Bea")


async def test_who_is_inside_needs_no_chair_and_only_the_host_keeps_one(garden: Garden) -> None:
    chair = await keep_free(garden.hana, f"/c/{garden.soup}")
    inside = await garden.jonas.do(f"{chair}/put-in", "/circles")
    assert inside.status == 409
    fields = {
        "told": TOLD, "way": "lot", "until": in_days(2), "question": QUESTION, "day": in_days(7)
    }  # fmt: skip
    for who, status in ((garden.jonas, 403), (garden.aiko, 404)):
        answer = await who.do(f"/c/{garden.soup}/chairs", "/circles", **fields)
        assert answer.status == status
    assert not (await garden.jonas.open(f"/c/{garden.soup}/chairs")).says("Keep a chair free")
    assert (await garden.jonas.do(f"{chair}/call-off", "/circles")).status == 403
    assert (await garden.aiko.do(f"{chair}/call-off", "/circles")).status == 404
    again = await garden.hana.do(f"/c/{garden.soup}/chairs", "/circles", **fields)
    assert again.says("A chair is open here already.")
    await press(garden.hana, chair, "call-off")
    assert (await garden.aiko.open(chair)).says("It was called off.")
    assert (await garden.aiko.do(f"{chair}/put-in", "/circles")).status == 409


async def test_the_page_names_no_circle_to_those_outside(garden: Garden) -> None:
    chair = await keep_free(garden.hana, f"/c/{garden.soup}")
    assert chair in (await garden.aiko.open("/chairs")).links
    page = await garden.aiko.open(chair)
    assert not page.says("Sunday soup")
    assert str(garden.soup) not in page.body
    assert (await garden.jonas.open(chair)).says("Sunday soup")
    outside = await garden.stranger().get(chair)
    assert outside.status in {303, 404}


async def test_for_whom_ended_contact_there_is_no_chair(garden: Garden, clock: Clock) -> None:
    chair, tokens = await in_the_bowl(garden, garden.aiko, garden.noor)
    await garden.house.database.act(knowing.end_contact, garden.hana.speaker, "aiko")
    never = await garden.aiko.get("/chairs/7")
    gone = await garden.aiko.get(chair)
    assert (gone.status, gone.body) == (never.status, never.body)
    assert chair not in (await garden.aiko.open("/chairs")).links
    await go_by(garden, clock, days=3)
    assert {*order_of(await garden.hana.open(chair))} == {*tokens}
    # Whatever the lot says, it is Noor who is asked.
    assert chair in (await garden.noor.open("/")).links
    assert chair not in (await garden.aiko.open("/")).links


async def test_what_is_wrong_with_a_chair_is_said(garden: Garden) -> None:
    at = f"/c/{garden.soup}/chairs"
    good = {
        "told": TOLD,
        "way": "lot",
        "until": in_days(2),
        "question": QUESTION,
        "day": in_days(7),
    }
    page = await garden.hana.open(at)
    for field, value, says in (
        ("told", " ", "Please write something here."),
        ("way", "", "Please choose how somebody is found."),
        ("until", "soon", "Please choose a day."),
        ("until", in_days(-2), "That day is over."),
        ("until", in_days(6), "Please close the names earlier."),
        ("day", "", "Please choose a day."),
        ("day", in_days(40), "thirty days at most"),
        ("question", "", "Please write something here."),
    ):
        answer = await garden.hana.do(at, "/circles", **{**good, field: value})
        assert answer.says(says), (field, value, answer)
    assert page.status == 200
    assert not garden.rows()["chairs"]


async def test_by_introduction_the_host_asks_and_only_then_they_learn_of_it(
    garden: Garden, clock: Clock
) -> None:
    chair = await keep_free(garden.hana, f"/c/{garden.soup}", way="named")
    assert chair not in (await garden.noor.open("/chairs")).links
    assert (await garden.noor.get(chair)).status == 404
    page = await (await garden.jonas.open(chair)).send(f"{chair}/name", person=str(garden.noor.id))
    assert not page.says("Jonas names Noor")
    assert (await garden.noor.get(chair)).status == 404
    stranger = await garden.bea.do(f"{chair}/name", "/circles", person=str(garden.noor.id))
    assert stranger.says("Please choose somebody whom you know.")
    hers = await garden.hana.open(chair)
    assert hers.says("Jonas names Noor.")
    assert (await garden.jonas.do(f"{chair}/ask", "/", person=str(garden.noor.id))).status == 403
    assert (await garden.hana.do(f"{chair}/ask", "/", person=str(garden.wren.id))).status == 404
    await hers.send(f"{chair}/ask")
    asked = await garden.noor.open(chair)
    assert asked.says("Jonas named you for this seat.")
    assert asked.says("There are Bea, Hana, Ines, Jonas, Mara and Tom.")
    waiting = (await garden.hana.open(chair)).words
    await press(garden.noor, chair, "no")
    assert (await garden.hana.open(chair)).words == waiting
    await go_by(garden, clock, days=1)
    assert not (await garden.hana.open(chair)).says("is asked")
    assert (await garden.noor.get(chair)).status == 404


async def test_a_chair_at_a_gathering(garden: Garden, clock: Clock) -> None:
    at = await ask_to(garden.hana, garden.soup, day=day(6))
    chair = await keep_free(garden.hana, at)
    await press(garden.noor, chair, "put-in")
    await go_by(garden, clock, days=3)
    page = await garden.noor.open(chair)
    assert not page.says("Bea")  # only those who come see who comes
    assert (await garden.noor.get(at)).status == 404
    came = await press(garden.noor, chair, "yes")
    assert came.path == at
    assert (await page.send(f"{chair}/yes")).path == at
    assert (await garden.noor.get(f"/c/{garden.soup}")).status == 404


async def move(garden: Garden, at: str, ahead: int) -> None:
    """Let Hana move a gathering to another day."""
    page = await garden.hana.open(f"{at}/change")
    await page.send(f"{at}/change", day=day(ahead))


async def test_a_moved_gathering_moves_the_last_moment_of_its_chair(
    garden: Garden, clock: Clock
) -> None:
    at = await ask_to(garden.hana, garden.soup, day=day(4))
    chair = await keep_free(garden.hana, at)
    await press(garden.noor, chair, "put-in")
    await move(garden, at, 9)
    await go_by(garden, clock, days=5)  # the day on which it was to be is over
    assert (await press(garden.noor, chair, "yes")).path == at


async def test_nobody_sits_down_at_a_gathering_that_began_earlier(
    garden: Garden, clock: Clock
) -> None:
    at = await ask_to(garden.hana, garden.soup, day=day(9))
    chair = await keep_free(garden.hana, at, until=in_days(4))
    await press(garden.noor, chair, "put-in")
    await move(garden, at, 2)
    clock.forward(days=3)
    late = await garden.wren.do(f"{chair}/put-in", "/circles")
    assert (late.status, late.says("The names are closed.")) == (409, True)
    await go_by(garden, clock, days=3)
    assert (await garden.hana.open(chair)).says("It stayed empty.")
    assert chair not in (await garden.noor.open("/")).links


async def test_where_the_host_left_nobody_sits_down(garden: Garden, clock: Clock) -> None:
    chair, [first] = await drawn(garden, clock, garden.aiko)
    act = garden.house.database.act
    await act(circles.host_from_now, garden.soup, garden.jonas.id, by_itself=False)
    await act(circles.leave, garden.hana.speaker, garden.soup)
    refused = await first.do(f"{chair}/yes", "/circles")
    assert refused.status == 409
    assert not garden.rows()["foldings"]


async def test_a_host_who_passes_somebody_over_ends_the_chair(garden: Garden, clock: Clock) -> None:
    """The order is to be seen by then: else ending contact would choose who is asked next."""
    chair, [first, second] = await drawn(garden, clock, garden.aiko, garden.noor)
    await garden.house.database.act(knowing.end_contact, garden.hana.speaker, first.handle)
    await go_by(garden, clock, days=1)
    assert chair not in (await second.open("/")).links
    assert (await second.open(chair)).says("It was called off.")


async def test_who_is_asked_has_their_day_whatever_the_host_does(
    garden: Garden, clock: Clock
) -> None:
    """Contact ended for the day and allowed again after it would pass somebody over unseen."""
    chair, [first, _] = await drawn(garden, clock, garden.aiko, garden.noor)
    act = garden.house.database.act
    before = (await first.open(chair)).words
    await act(knowing.end_contact, garden.hana.speaker, first.handle)
    assert (await first.open(chair)).words == before, "nothing tells of it"
    assert chair in (await first.open("/")).links
    assert (await press(first, chair, "yes")).says("It was called off.")
    assert not garden.rows()["foldings"]


async def test_who_ends_contact_themselves_only_makes_room(garden: Garden, clock: Clock) -> None:
    chair, [first, second] = await drawn(garden, clock, garden.aiko, garden.noor)
    await garden.house.database.act(knowing.end_contact, first.speaker, "hana")
    await go_by(garden, clock, days=1)
    assert chair in (await second.open("/")).links


async def test_one_host_keeps_five_chairs_open_at_most(garden: Garden) -> None:
    for n in range(5):
        await keep_free(garden.hana, await ask_to(garden.hana, garden.soup, day=day(6 + n)))
    one_more = await ask_to(garden.hana, garden.soup, day=day(20))
    page = await garden.hana.open(f"{one_more}/chairs")
    refused = await page.send(f"{one_more}/chairs", told=TOLD, way="lot", until=in_days(2))
    assert refused.says("You keep five chairs open already.")
    assert len(garden.rows()["chairs"]) == 5
