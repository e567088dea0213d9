"""New words reach an open page as they are said, over a real server, and stop when they must."""

import asyncio
import json

from kith.together.conversations.actions import answer
from tests.clock import Clock
from tests.infrastructure.patience import LONG
from tests.serving import Live


async def test_hana_reads_what_jonas_says_as_he_says_it(live: Live) -> None:
    garden, soup = live.garden, f"/c/{live.garden.soup}"
    async with live.page(garden.hana, soup) as hers, live.page(garden.tom, soup) as toms:
        said = await live.say(garden.jonas, soup, "The bread is out of the oven.")
        for stream in (hers, toms):
            piece = (await stream.until("The bread is out of the oven."))[-1]
            assert f'id="{piece["id"]}"' in piece["html"], "or the page would show it twice"
            assert f'id="{piece["id"]}"' in (await live.at(garden.hana).open(soup)).body
    talk = f"/conversations/{said}"
    async with live.page(garden.hana, talk) as hers:
        answer = await live.say(garden.tom, talk, "I smell it from here.")
        piece = (await hers.until("I smell it from here."))[-1]
        assert (piece["id"], piece["at"]) == (f"said-{answer}", "end")


async def test_what_is_changed_or_taken_back_changes_on_open_pages(live: Live) -> None:
    garden, soup = live.garden, f"/c/{live.garden.soup}"
    jonas = live.at(garden.jonas)
    said = await live.say(garden.jonas, soup, "I move on Monday.")
    async with live.page(garden.hana, f"/conversations/{said}") as hers:
        await jonas.do(f"/said/{said}/change", words="I move in March.")
        await hers.until("I move in March.")
        await jonas.do(f"/said/{said}/wrong")
        await hers.until("I was wrong")
        await jonas.do(f"/said/{said}/take-back")
        gone = (await hers.until('"html": ""'))[-1]
        assert gone["id"] == f"said-{said}"


async def test_heard_reaches_the_writer_and_nobody_else(live: Live, clock: Clock) -> None:
    garden, soup = live.garden, f"/c/{live.garden.soup}"
    said = await live.say(garden.hana, soup, "My mother is ill.")
    clock.forward(minutes=1)
    async with live.page(garden.hana, soup) as hers, live.page(garden.bea, soup) as beas:
        await live.at(garden.tom).do(f"/said/{said}/heard")
        await hers.until("Heard by <b><bdi>Tom")
        await live.say(garden.tom, soup, "I come tomorrow.")
        told = json.dumps(await beas.until("I come tomorrow."))
        assert str(said) not in told, "nothing of it changed for Bea"


async def test_the_stream_ends_when_jonas_leaves(live: Live) -> None:
    garden, soup = live.garden, f"/c/{live.garden.soup}"
    jonas = live.at(garden.jonas)
    async with live.page(garden.jonas, soup) as his, live.page(garden.tom, soup) as toms:
        await jonas.do(f"{soup}/leave", words="")
        await his.ends()
        await live.say(garden.hana, soup, "He went without a word.")
        await toms.until("without a word")


async def test_the_stream_ends_when_jonas_is_removed(live: Live) -> None:
    garden, soup = live.garden, f"/c/{live.garden.soup}"
    talk = f"/conversations/{garden.began['Sunday soup']}"
    reason = {
        "kind": "removal",
        "about": str(garden.jonas.id),
        "words": "You shouted at Bea twice.",
    }
    await live.at(garden.hana).do(f"{soup}/propose", **reason)
    about = await live.at(garden.mara).open(f"{soup}/about")
    yes = next(form.action for form in about.reader.forms if form.action.endswith("/agree"))
    async with live.page(garden.jonas, soup) as his, live.page(garden.jonas, talk) as also:
        await about.send(yes)
        await his.ends()
        await also.ends()


async def test_the_stream_ends_when_the_device_is_signed_out_elsewhere(live: Live) -> None:
    garden, soup = live.garden, f"/c/{live.garden.soup}"
    phone = live.stranger()
    await (await phone.open("/")).send("/sign-in", key=garden.jonas.key)
    me = await phone.open("/me")
    ending = next(action for action in me.forms if action.startswith("/me/sessions/"))
    async with live.page(garden.jonas, soup) as his, live.page(garden.tom, soup) as toms:
        await me.send(ending)
        await his.ends()
        await live.say(garden.hana, soup, "Still here.")
        await toms.until("Still here.")
    assert (await live.at(garden.jonas).get("/me")).status == 404


async def test_who_is_not_in_the_circle_cannot_listen(live: Live) -> None:
    garden = live.garden
    began = garden.began["Sunday soup"]
    for path, never in (
        (f"/c/{garden.soup}/live", "/c/7/live"),
        (f"/conversations/{began}/live", "/conversations/7/live"),
    ):
        for browser in (live.at(garden.noor), live.stranger()):
            await browser.get("/")
            refused, nothing = await browser.get(path), await browser.get(never)
            assert refused.status == 404
            assert (refused.status, refused.body) == (nothing.status, nothing.body)
    late = await live.at(garden.tom).get(f"/conversations/{began}/live")
    assert late.status == 404, "Tom came after this conversation began"


async def test_a_page_that_was_away_gets_what_it_missed(live: Live) -> None:
    garden, soup = live.garden, f"/c/{live.garden.soup}"
    async with live.page(garden.hana, soup) as hers:
        await live.say(garden.jonas, soup, "One.")
        await hers.until("One.")
    await live.say(garden.jonas, soup, "Two.")
    await live.say(garden.tom, soup, "Three.")
    async with live.page(garden.hana, soup, last=hers.last) as hers:
        await hers.until("Two.")
        await hers.until("Three.")
        await live.say(garden.jonas, soup, "Four.")
        await hers.until("Four.")


async def test_a_page_that_missed_much_gets_all_of_it_at_once(live: Live) -> None:
    garden, soup = live.garden, f"/c/{live.garden.soup}"
    first = await live.say(garden.jonas, soup, "Begin.")
    async with live.page(garden.hana, soup) as hers:
        await live.say(garden.jonas, soup, "Here.")
        await hers.until("Here.")
    tom, act = garden.tom.speaker, garden.house.database.act
    await asyncio.gather(*[act(answer, tom, first, f"Line {n}.") for n in range(120)])
    await live.say(garden.tom, soup, "End.")
    async with live.page(garden.hana, soup, last=hers.last) as hers, asyncio.timeout(LONG):
        await hers.until("End.")


async def test_a_newcomers_stream_never_carries_an_older_conversation(live: Live) -> None:
    garden, soup = live.garden, f"/c/{live.garden.soup}"
    began = garden.began["Sunday soup"]
    old = f"/conversations/{began}"
    assert (await live.at(garden.tom).get(old)).status == 404, "Tom came late"
    for last in ("", "0", "1"):
        async with (
            live.page(garden.tom, soup, last=last) as toms,
            live.page(garden.bea, soup, last=last) as beas,
        ):
            answered = await live.say(garden.mara, old, "Late, but here.")
            await live.at(garden.mara).do(f"/said/{answered}/change", words="Late, and here.")
            await live.at(garden.jonas).do(f"/said/{answered}/heard")
            await live.at(garden.mara).do(f"/said/{answered}/delete")
            await live.say(garden.jonas, soup, "Something new.")
            told = json.dumps(await toms.until("Something new."))
            assert str(began) not in told
            assert str(answered) not in told
            assert str(began) in json.dumps(await beas.until("Something new."))
