"""R08: "Hold my words 10 minutes", chosen by each person for each circle."""

import asyncio
import re

from kith.infrastructure.database import Tx
from kith.ties.people.model import Speaker
from kith.together.conversations import actions as talk
from kith.together.manners import holding
from kith.together.media.model import Media
from kith.together.welcome import agreeing, circles
from kith.together.welcome.circles import leave
from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.infrastructure.patience import LONG


async def hold(who: Someone, at: str, words: str, **also: str) -> int:
    """Say something that waits, and give the id it waits under."""
    page = await who.open(at)
    held = await who.post(at, page.forms[at].filled({"words": words, **also}))
    found = re.search(r"#held-(\d+)", held.headers.get("location", ""))
    assert found, held
    return int(found[1])


async def choose(who: Someone, circle: int) -> Page:
    """Choose to hold one's words in a circle."""
    return await (await who.open(f"/c/{circle}")).send(f"/c/{circle}/hold")


async def say_now(who: Someone, page: Page, held: int, words: str) -> None:
    """Press the button of the page of waiting words that says them now."""
    assert f'formaction="/held/{held}/say"' in page.body
    said = await who.post(f"/held/{held}/say", page.forms[f"/held/{held}"].filled({"words": words}))
    assert "#said-" in said.headers["location"], said


async def time_comes(garden: Garden, clock: Clock) -> None:
    """Let ten minutes go by, and every process do what is due."""
    clock.forward(minutes=10, seconds=1)
    async with asyncio.timeout(LONG):
        # Every process works by itself too: what one of them has taken is waited for.
        while await garden.house.database.read(_is_at_work):
            await asyncio.gather(*[house.queue.run_due() for house in garden.houses])
    await garden.told()


async def _is_at_work(tx: Tx) -> bool:
    sql = "select 1 from jobs where state = 'running' or next_at <= $1 limit 1"
    return await tx.one(int, sql, tx.now) is not None


async def test_held_words_are_seen_by_their_writer_only_and_then_by_all(
    garden: Garden, clock: Clock
) -> None:
    soup = f"/c/{garden.soup}"
    page = await choose(garden.jonas, garden.soup)
    assert page.says("Say it in ten minutes")
    await hold(garden.jonas, soup, "I am angry about the pot.")
    page = await garden.jonas.open(soup)
    assert page.says("Only you see it.")
    assert re.search(r"Held till \d\d:\d\d\.", page.words)
    assert page.says("I am angry about the pot.")
    for other in garden.others(garden.jonas):
        for seen in (await other.walk()).values():
            assert "angry about the pot" not in seen.body, other.name
    await time_comes(garden, clock)
    assert (await garden.hana.open(soup)).says("I am angry about the pot.")
    page = await garden.jonas.open(soup)
    assert page.words.count("I am angry about the pot.") == 1
    assert not page.says("Held till")
    assert not garden.rows()["waiting_words"]


async def test_each_chooses_for_each_circle_and_can_choose_anew(garden: Garden) -> None:
    await choose(garden.jonas, garden.soup)
    for who, circle in ((garden.hana, garden.soup), (garden.jonas, garden.allotment)):
        at = f"/c/{circle}"
        said = await who.post(at, (await who.open(at)).forms[at].filled({"words": "At once."}))
        assert "#said-" in said.headers["location"]
    at = f"/c/{garden.soup}"
    page = await choose(garden.jonas, garden.soup)  # the same button takes it back
    said = await garden.jonas.post(at, page.forms[at].filled({"words": "At once again."}))
    assert "#said-" in said.headers["location"]
    assert (await garden.noor.do(f"/c/{garden.soup}/hold", hold="yes")).status == 404


async def test_answers_are_held_too_and_point_where_they_pointed(
    garden: Garden, clock: Clock
) -> None:
    began = garden.began["Sunday soup"]
    at = f"/conversations/{began}"
    said = await garden.hana.do(at, words="Who has salt?")
    salt = re.findall(r"#said-(\d+)", said.headers["location"])[0]
    await choose(garden.jonas, garden.soup)
    held = await garden.jonas.do(at, words="I have salt.", answers=salt)
    assert f"{at}#held-" in held.headers["location"]
    assert (await garden.jonas.open(at)).says("Held till")
    assert not (await garden.hana.open(at)).says("I have salt.")
    await time_comes(garden, clock)
    page = await garden.hana.open(at)
    assert page.says("answers Hana")
    assert page.says("I have salt.")


async def test_the_writer_changes_says_now_or_takes_out_and_nobody_else_does(
    garden: Garden, clock: Clock
) -> None:
    soup = f"/c/{garden.soup}"
    await choose(garden.jonas, garden.soup)
    first, second, third = [await hold(garden.jonas, soup, f"Words {n}.") for n in range(3)]
    for path in (f"/held/{first}/say", f"/held/{first}/take-out"):
        assert (await garden.hana.do(path, readers="")).status == 404
    assert (await garden.hana.get(f"/held/{first}")).status == 404
    assert (await garden.hana.do(f"/held/{first}", words="Mine?")).status == 404

    page = await garden.jonas.open(f"/held/{first}")
    assert page.says("Read by Bea, Hana, Ines, Mara and Tom.")
    await page.send(f"/held/{first}", words="Milder words.")
    page = await garden.jonas.open(soup)
    assert page.says("Milder words.")
    assert "Words 0." not in str(garden.rows())
    await page.send(f"/held/{second}/say")
    assert (await garden.hana.open(soup)).says("Words 1.")
    await (await garden.jonas.open(soup)).send(f"/held/{third}/take-out")
    assert "Words 2." not in str(garden.rows()), "nothing remains"

    await time_comes(garden, clock)
    page = await garden.hana.open(soup)
    assert page.words.count("Words 1.") == 1, "what was said by hand is not said once more"
    assert page.says("Milder words.")
    assert not page.says("Words 2.")
    assert (await garden.jonas.get(f"/held/{first}")).status == 404


async def test_within_a_minute_of_being_said_nothing_remains(garden: Garden, clock: Clock) -> None:
    soup = f"/c/{garden.soup}"
    await choose(garden.jonas, garden.soup)
    await hold(garden.jonas, soup, "Said late, taken back soon.")
    await time_comes(garden, clock)
    page = await garden.jonas.open(soup)
    taking = next(form for form in page.forms if form.endswith("/take-back"))
    await page.send(taking)
    assert "taken back soon" not in str(garden.rows())


async def test_they_are_said_once_however_often_the_work_is_done(
    garden: Garden, clock: Clock
) -> None:
    """A process that dies right after them leaves the work to another, which does it again."""
    soup = f"/c/{garden.soup}"
    await choose(garden.jonas, garden.soup)
    held = str(await hold(garden.jonas, soup, "Only once."))
    await asyncio.gather(*[holding.say_what_waited(one.database, held) for one in garden.houses])
    assert not (await garden.hana.open(soup)).says("Only once."), "nor before their time"
    clock.forward(minutes=10, seconds=1)
    each = [holding.say_what_waited(one.database, held) for one in (*garden.houses, *garden.houses)]
    await asyncio.gather(*each)
    assert (await garden.hana.open(soup)).words.count("Only once.") == 1
    await time_comes(garden, clock)
    assert (await garden.hana.open(soup)).words.count("Only once.") == 1
    assert not (await garden.jonas.open("/")).says("could not be said")


async def _told_that_not_said(who: Someone, why: str) -> Page:
    page = await who.open("/")
    assert page.says("Words that you held could not be said. They wait for you.")
    assert "/me/held" in page.links
    assert not (await who.open("/")).says("could not be said"), "it is told once"
    page = await who.open("/me/held")
    assert page.says(why)
    return page


async def test_if_somebody_came_they_are_not_said_before_the_writer_has_seen_it(
    garden: Garden, clock: Clock
) -> None:
    act = garden.house.database.act
    soup = f"/c/{garden.soup}"
    await choose(garden.jonas, garden.soup)
    held = await hold(garden.jonas, soup, "Not for Noor.")
    await act(circles.ask_as, garden.soup, garden.noor.id, by=garden.hana.id)
    await act(circles.come_into, garden.noor.speaker, garden.soup)
    await time_comes(garden, clock)
    assert not (await garden.hana.open(soup)).says("Not for Noor.")
    for other in garden.others(garden.jonas):
        assert not (await other.open("/")).says("could not be said")
    await _told_that_not_said(garden.jonas, "Somebody came in meanwhile")
    page = await garden.jonas.open(f"/held/{held}")
    assert page.says("Noor")
    await say_now(garden.jonas, page, held, "For Noor too.")
    assert (await garden.noor.open(soup)).says("For Noor too.")
    assert not garden.rows()["waiting_words"]


async def test_saying_it_now_names_who_came_first(garden: Garden) -> None:
    act = garden.house.database.act
    soup = f"/c/{garden.soup}"
    await choose(garden.jonas, garden.soup)
    held = await hold(garden.jonas, soup, "Not for Noor.")
    page = await garden.jonas.open(soup)
    await act(circles.ask_as, garden.soup, garden.noor.id, by=garden.hana.id)
    await act(circles.come_into, garden.noor.speaker, garden.soup)
    page = await page.send(f"/held/{held}/say")
    assert page.status == 409
    assert page.says("Noor came in since you opened this page")
    assert page.says("Not for Noor.")
    await say_now(garden.jonas, page, held, "Not for Noor.")
    assert (await garden.noor.open(soup)).says("Not for Noor.")


async def test_whoever_left_or_was_removed_says_nothing_there(garden: Garden, clock: Clock) -> None:
    act = garden.house.database.act
    soup = f"/c/{garden.soup}"
    for who in (garden.jonas, garden.tom):
        await choose(who, garden.soup)
        await hold(who, soup, f"{who.name} was here.")
    await act(leave, garden.jonas.speaker, garden.soup)
    going = await act(
        agreeing.propose, garden.hana.speaker, garden.soup, "removal",
        about=garden.tom.id, words="Because it is so in this story.",
    )  # fmt: skip
    await act(agreeing.agree, garden.mara.speaker, going.id)
    await time_comes(garden, clock)
    page = await garden.hana.open(soup)
    assert not page.says("was here.")
    for who in (garden.jonas, garden.tom):
        page = await _told_that_not_said(who, "closed to you")
        assert page.says(f"{who.name} was here.")
        assert not page.says("Sunday soup")
        taking = next(form for form in page.forms if form.endswith("/take-out"))
        assert (await page.send(taking)).says("No words of yours wait.")
    assert not garden.rows()["waiting_words"]


async def test_whoever_left_and_came_back_begins_anew(garden: Garden, clock: Clock) -> None:
    act = garden.house.database.act
    soup = f"/c/{garden.soup}"
    await choose(garden.jonas, garden.soup)
    await hold(garden.jonas, soup, "From before.")
    await act(leave, garden.jonas.speaker, garden.soup)
    clock.forward(seconds=1)
    await act(circles.ask_as, garden.soup, garden.jonas.id, by=garden.hana.id)
    await act(circles.come_into, garden.jonas.speaker, garden.soup)
    await time_comes(garden, clock)
    assert not (await garden.hana.open(soup)).says("From before.")
    assert (await garden.jonas.open("/me/held")).says("From before.")


async def test_an_answer_to_what_was_taken_back_waits_for_its_writer(
    garden: Garden, clock: Clock
) -> None:
    soup = f"/c/{garden.soup}"
    began = await garden.house.database.act(
        talk.open_conversation, garden.hana.speaker, garden.soup, "Forget this."
    )
    await choose(garden.jonas, garden.soup)
    await hold(garden.jonas, f"/conversations/{began.id}", "I will not.")
    await garden.hana.do(f"/said/{began.id}/take-back")
    await time_comes(garden, clock)
    assert not (await garden.hana.open(soup)).says("I will not.")
    await _told_that_not_said(garden.jonas, "what it answers is gone")


async def test_what_a_program_wrote_still_says_so(garden: Garden, clock: Clock) -> None:
    act = garden.house.database.act
    program = Speaker(garden.jonas.id, "program")
    await act(holding.hold_mine, program, garden.soup, hold=True)
    await act(holding.begin, program, garden.soup, "Beep, said the kettle.")
    await time_comes(garden, clock)
    page = await garden.hana.open(f"/c/{garden.soup}")
    assert page.says("sent by a program")
    assert page.says("Beep, said the kettle.")


async def test_my_words_lead_to_those_that_wait_only_if_some_do(garden: Garden) -> None:
    assert "/me/held" not in (await garden.jonas.open("/me/words")).links
    await choose(garden.jonas, garden.soup)
    await hold(garden.jonas, f"/c/{garden.soup}", "Later.")
    assert "/me/held" in (await garden.jonas.open("/me/words")).links


async def test_a_picture_waits_with_its_words_seen_by_nobody_else(
    garden: Garden, clock: Clock
) -> None:
    soup, act = f"/c/{garden.soup}", garden.house.database.act
    picture = await act(_picture, garden.jonas.id)
    at = f"/media/{picture.token}/small"
    await choose(garden.jonas, garden.soup)
    await garden.jonas.do(soup, words="", media=str(picture.id))
    assert f"/media/{picture.token}/" in (await garden.jonas.open(soup)).body
    refused = await garden.hana.get(at)
    assert refused.status == 404
    await time_comes(garden, clock)
    assert f"/media/{picture.token}/" in (await garden.hana.open(soup)).body
    assert not (await garden.jonas.open(soup)).says("Held till")


async def test_a_picture_goes_with_words_that_are_taken_out(garden: Garden) -> None:
    soup, act = f"/c/{garden.soup}", garden.house.database.act
    picture = await act(_picture, garden.jonas.id)
    await choose(garden.jonas, garden.soup)
    held = await garden.jonas.do(soup, words="With a picture.", media=str(picture.id))
    path = "/held/" + held.headers["location"].rpartition("-")[2]
    await garden.jonas.do(f"{path}/take-out")
    assert (await garden.jonas.get(f"/media/{picture.token}/small")).status == 404
    left = str(garden.rows()["media"])
    assert "'refused'" in left, "it counts for the day on which it was brought"
    assert "'ready'" not in left


async def _picture(tx: Tx, owner_id: int) -> Media:
    """Keep a picture that is whole, and belongs to no words yet."""
    token = "a-picture-that-nobody-guesses"
    made = tx.new_id()
    await tx.run(
        """
        insert into media (id, owner_id, kind, state, token, type, size, got, width, height, blur,
                           lasts, peaks, words, nth)
        values ($1, $2, 'picture', 'ready', $3, 'image/webp', 9, 9, 40, 30, '', 0, '', 'A pot', 0)""",
        made, owner_id, token,
    )  # fmt: skip
    return Media(made, owner_id, "picture", "ready", token, "image/webp", 9, 9)
