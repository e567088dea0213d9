"""Words shown to the guides: an excerpt one chooses, two people with a reason, an appeal; nobody else sees."""

import asyncio
import re
from typing import Any

from kith.care.moderation.ending import sweep_reports
from kith.infrastructure.database import Tx
from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock
from tests.letter_writing import move_to
from tests.stories.test_guides import make_guide

LEIPZIG = "I bring bread and a bad mood about Leipzig."
WHY = "It is about a city and about nobody here."
OTHER = "Read it again, it is about somebody who is from there."
HELP = "Somebody should speak with him."


async def guided(garden: Garden, *names: str) -> None:
    """Let some be guides."""
    for name in names:
        await make_guide(garden.mara, garden.people[name])


async def said_by(who: Someone) -> list[int]:
    """Give the ids of what somebody said, newest first."""
    links = (await who.open("/me/words")).links
    return [int(one.split("/")[2]) for one in links if re.fullmatch(r"/said/\d+/delete.*", one)]


async def leipzig(garden: Garden) -> int:
    """Give the id of what Jonas said in Sunday soup."""
    return (await said_by(garden.jonas))[-1]


async def stands(garden: Garden) -> bool:
    """Tell whether Hana still reads what Jonas said."""
    return (await garden.hana.open(f"/conversations/{garden.began['Sunday soup']}")).says("Leipzig")


async def show(who: Someone, post: int, words: str = LEIPZIG, **more: str) -> Page:
    """Show words to the guides, and come to the page that tells what becomes of it."""
    page = await who.open(f"/said/{post}/show")
    return await page.send(f"/said/{post}/show", words=words, **{"how": HELP} | more)


async def decide(who: Someone, at: str, verdict: str, why: str = WHY) -> Page:
    """Say what should be done, and why."""
    return await (await who.open(at)).send(f"{at}/decide", verdict=verdict, words=why)


async def taken_away(garden: Garden, post: int = 0) -> str:
    """Let two guides take Jonas's words away; give the address of what was shown."""
    at = (await show(garden.ines, post or await leipzig(garden))).path
    for name in ("Bea", "Tom"):
        await decide(garden.people[name], at, "away")
    return at


async def test_ines_shows_words_and_two_guides_take_them_away(garden: Garden) -> None:
    await guided(garden, "Bea", "Tom", "Noor")
    jonas, ines, post = garden.jonas, garden.ines, await leipzig(garden)
    shown = await show(ines, post)
    assert shown.says("Two people decide. You are told here and on Today.")
    at = shown.path
    for guide in (garden.bea, garden.tom, garden.noor):
        today = await guide.open("/")
        assert today.says("Something was shown to the guides.")
        assert not today.says(HELP)
        assert "Leipzig" not in today.body
    for other in garden.others(garden.bea, garden.tom, garden.noor):
        assert not (await other.open("/")).says("shown to the guides")
    page = await garden.noor.open(at)
    assert page.says(LEIPZIG)
    assert page.says(HELP)
    assert page.says("Ines")
    assert not page.says("Sunday soup"), "who is not in a circle does not learn what it is called"
    assert (await garden.noor.get(f"/c/{garden.soup}")).status == 404
    assert (await garden.noor.get(f"/said/{post}/before")).status == 404

    await decide(garden.bea, at, "away")
    assert await stands(garden), "one alone does nothing"
    assert not (await garden.bea.open("/")).says("shown to the guides"), "she has said her word"
    await decide(garden.noor, at, "leave", OTHER)
    assert await stands(garden), "they disagree"
    await decide(garden.tom, at, "away", OTHER)

    began = garden.began["Sunday soup"]
    for reader in (garden.hana, garden.mara, jonas, ines):
        talk = await reader.open(f"/conversations/{began}")
        assert talk.says("Taken away by two guides ·")
        assert not talk.says("Leipzig")
    told = await jonas.open("/")
    assert told.says("Two people decided on something that concerns you.")
    mine = await jonas.open(at)
    assert mine.says("Two guides took these words of yours away.")
    for words in (WHY, OTHER, "Bea", "Tom", LEIPZIG):
        assert mine.says(words)
    for words in (HELP, "Ines", "Noor"):
        assert not mine.says(words), "who showed it is told to nobody whom it concerns"
    assert not (await jonas.open("/")).says("concerns you")
    asked = await ines.open(at)
    assert (await garden.noor.get(at)).status == 404, "who did not decide sees it no more"
    assert asked.says("Two guides decided to take these words away.")
    for one in garden.people.values():
        log = await one.open("/house/log")
        assert log.says("Words were taken away by decision of two guides.")
        for word in ("Jonas", "Ines", "Leipzig", "soup"):
            assert not log.says(word)


async def test_one_person_is_never_two(garden: Garden) -> None:
    await guided(garden, "Bea", "Tom")
    at = (await show(garden.ines, await leipzig(garden))).path
    await decide(garden.bea, at, "away")
    await decide(garden.bea, at, "away", OTHER)
    assert await stands(garden)
    assert (await garden.bea.open(at)).says("A second person is still to say the same")


async def test_neither_who_wrote_it_nor_who_showed_it_decides(garden: Garden) -> None:
    await guided(garden, "Jonas", "Ines", "Bea", "Tom")
    at = (await show(garden.ines, await leipzig(garden))).path
    answers = {"verdict": "leave", "words": WHY}
    for who in (garden.jonas, garden.ines, garden.hana, garden.mara, garden.wren):
        never = await who.do("/reports/7/decide", **answers)
        refused = await who.do(f"{at}/decide", **answers)
        assert (refused.status, refused.body) == (never.status, never.body) == (404, never.body)
        for deed in ("ask", "help", "rather-not", "delete"):
            assert (await who.do(f"{at}/{deed}", whom=str(garden.wren.id))).status == 404
    for who in (garden.jonas, garden.hana, garden.mara):
        assert (await who.do(f"{at}/appeal", words=WHY)).status == 404
    assert (await garden.ines.do(f"{at}/appeal", words=WHY)).status == 409
    assert (await garden.bea.do(f"{at}/decide", **answers)).status == 303
    assert (await garden.bea.do(f"{at}/decide", **answers | {"words": "no"})).status == 422
    assert (await garden.bea.do(f"{at}/decide", **answers | {"verdict": "ban"})).status == 422


async def test_to_a_guide_whom_it_concerns_it_is_not_there(garden: Garden, clock: Clock) -> None:
    """Neither their pages, nor what they may do, nor a stream tells them before it is decided."""
    await guided(garden, "Jonas", "Bea", "Tom")
    clock.stop()
    jonas, post = garden.jonas, await leipzig(garden)
    await jonas.walk()
    before = {path: page.body for path, page in (await jonas.walk()).items()}
    at = (await show(garden.ines, post)).path
    await decide(garden.bea, at, "away")
    assert {path: page.body for path, page in (await jonas.walk()).items()} == before
    assert (await jonas.open("/reports")).says("Nothing here.")
    here, nowhere = await jonas.get(at), await jonas.get("/reports/7")
    assert (here.status, here.body) == (404, nowhere.body)
    for deed in ("decide", "ask", "help", "rather-not", "appeal", "delete"):
        tried = await jonas.do(f"{at}/{deed}", verdict="leave", words=WHY, whom=str(garden.tom.id))
        never = await jonas.do(
            f"/reports/7/{deed}", verdict="leave", words=WHY, whom=str(garden.tom.id)
        )
        assert (tried.status, tried.body) == (never.status, never.body) == (404, never.body)


async def test_what_is_shown_stirs_no_page_of_the_circle(garden: Garden) -> None:
    await guided(garden, "Jonas", "Bea", "Tom")
    before = len(garden.rows()["facts"])
    at = (await show(garden.ines, await leipzig(garden))).path
    await decide(garden.bea, at, "leave")
    await decide(garden.tom, at, "leave")
    places = [column(row, "place_id", 2) for row in garden.rows()["facts"][before:]]
    assert {*places} == {None}, "or a stream of the circle would be woken by it"


def column(row: Any, name: str, nth: int) -> Any:  # noqa: ANN401 - a row, as either database gives it
    """Give what stands in a column of a row."""
    return row[nth if isinstance(row, tuple) else name]


async def test_left_alone_only_who_showed_it_is_told(garden: Garden) -> None:
    await guided(garden, "Bea", "Tom")
    at = (await show(garden.ines, await leipzig(garden))).path
    await decide(garden.bea, at, "leave")
    await decide(garden.tom, at, "leave", OTHER)
    assert (await garden.ines.open("/")).says("Two people decided on something that concerns you.")
    told = await garden.ines.open(at)
    assert told.says("Two guides decided to leave it as it is.")
    assert told.says(WHY)
    assert told.says(OTHER)
    assert (await garden.jonas.get(at)).status == 404
    assert not (await garden.jonas.open("/")).says("concerns you")
    assert not (await garden.jonas.open("/house/log")).says("Words")
    assert not (await garden.ines.open("/")).says("concerns you"), "it is told till it is read"


async def test_other_words_are_asked_for(garden: Garden) -> None:
    await guided(garden, "Bea", "Tom")
    at = (await show(garden.ines, await leipzig(garden))).path
    await decide(garden.bea, at, "ask")
    await decide(garden.tom, at, "ask")
    asked = await garden.jonas.open(at)
    assert asked.says("Two guides ask you for other words.")
    assert f"/said/{await leipzig(garden)}/change" in asked.links
    assert await stands(garden)


async def test_only_what_was_chosen_is_seen_and_nothing_is_made_up(garden: Garden) -> None:
    await guided(garden, "Bea", "Tom")
    garden_rows = garden.rows()
    post = await leipzig(garden)
    made_up = await garden.ines.do(f"/said/{post}/show", words="I hate Leipzig", how="")
    assert made_up.status == 422
    assert made_up.says("Each line must stand in these words as it is.")
    assert (await garden.ines.do(f"/said/{post}/show", words=" ", how="")).status == 422
    assert garden.rows()["reports"] == garden_rows["reports"]
    at = (await show(garden.ines, post, "a bad mood")).path
    page = await garden.tom.open(at)
    assert page.says("[…] a bad mood […]")
    assert "Leipzig" not in page.body
    assert "bread" not in page.body


async def test_nobody_shows_what_they_may_not_read_nor_their_own(garden: Garden) -> None:
    await guided(garden, "Bea", "Tom")
    post = await leipzig(garden)
    assert (await garden.jonas.get(f"/said/{post}/show")).status == 403
    assert (await garden.jonas.do(f"/said/{post}/show", words=LEIPZIG)).status == 403
    for outsider in (garden.noor, garden.tom):
        never = await outsider.get("/said/7/show")
        refused = await outsider.get(f"/said/{post}/show")
        assert (refused.status, refused.body) == (404, never.body)
        assert (await outsider.do(f"/said/{post}/show", words=LEIPZIG)).status == 404
    assert not garden.rows()["reports"]
    await (await garden.jonas.open(f"/said/{post}/delete")).send(f"/said/{post}/delete")
    assert (await garden.ines.get(f"/said/{post}/show")).status == 404


async def test_showing_the_same_words_again_changes_the_first(garden: Garden) -> None:
    await guided(garden, "Bea", "Tom")
    post = await leipzig(garden)
    at = (await show(garden.ines, post)).path
    await decide(garden.bea, at, "away")
    again = await garden.ines.open(f"/said/{post}/show")
    assert again.says("You showed these words already.")
    assert (await show(garden.ines, post, "a bad mood", how="Otherwise.")).path == at
    assert len(garden.rows()["reports"]) == 1
    await decide(garden.tom, at, "away")
    assert await stands(garden), "Bea saw other words"
    assert (await garden.bea.open("/")).says("Something was shown to the guides.")
    await decide(garden.bea, at, "away")
    assert not await stands(garden)


async def test_not_everything_can_be_shown_in_one_day(garden: Garden, clock: Clock) -> None:
    await guided(garden, "Bea", "Tom")
    posts = [
        (await garden.jonas.do(f"/c/{garden.soup}", words=f"Word {n}.")).headers["location"]
        for n in range(11)
    ]
    ids = [int(one.partition("#said-")[2]) for one in posts]
    for post, n in zip(ids[:10], range(10), strict=True):
        assert (await garden.ines.do(f"/said/{post}/show", words=f"Word {n}.")).status == 303
    assert (await garden.ines.do(f"/said/{ids[10]}/show", words="Word 10.")).status == 403
    assert (await garden.hana.do(f"/said/{ids[10]}/show", words="Word 10.")).status == 303
    assert (await garden.ines.do(f"/said/{ids[0]}/show", words="Word 0.")).status == 303
    clock.forward(days=1, minutes=1)
    assert (await garden.ines.do(f"/said/{ids[10]}/show", words="Word 10.")).status == 303


async def test_the_host_is_told_only_when_named(garden: Garden) -> None:
    await guided(garden, "Bea", "Tom")
    post = await leipzig(garden)
    at = (await show(garden.ines, post)).path
    assert (await garden.hana.get(at)).status == 404
    assert not (await garden.hana.open("/")).says("shown to the guides")
    await show(garden.ines, post, host="yes")
    assert (await garden.hana.open("/")).says("Something was shown to the guides.")
    page = await garden.hana.open(at)
    assert page.says("in Sunday soup")
    await decide(garden.hana, at, "away")
    await decide(garden.bea, at, "away")
    talk = await garden.mara.open(f"/conversations/{garden.began['Sunday soup']}")
    assert talk.says("Taken away by two people of this house ·")


async def test_a_letter_is_shown_and_guides_still_cannot_read_it(
    garden: Garden, clock: Clock
) -> None:
    move_to(clock, 12)
    await guided(garden, "Bea", "Tom", "Noor")
    hana, jonas = garden.hana, garden.jonas
    sent = await hana.do("/letters/new", readers=str(jonas.id), words="You fool.\n\nCome over.")
    assert sent.status == 303, sent
    post = (await said_by(hana))[0]
    at = (await show(jonas, post, "You fool.")).path
    page = await garden.noor.open(at)
    assert page.says("You fool. […]")
    assert not page.says("Come over.")
    assert not page.says("out of the circle"), "there is none"
    refused = await garden.noor.do(f"{at}/decide", verdict="remove", words=WHY)
    assert refused.status == 422
    for guide in (garden.bea, garden.tom, garden.noor):
        for path in (f"/conversations/{post}", f"/said/{post}/before", f"/said/{post}/show"):
            assert (await guide.get(path)).status == 404
    await decide(garden.noor, at, "away")
    await decide(garden.tom, at, "away")
    talk = await jonas.open(f"/conversations/{post}")
    assert not talk.says("You fool.")
    assert not talk.says("Come over.")


# -- a house without two guides --------------------------------------------------------------


async def test_with_one_guide_the_administrator_decides_with_them(garden: Garden) -> None:
    await guided(garden, "Bea")
    at = (await show(garden.ines, await leipzig(garden))).path
    assert (await garden.mara.open("/")).says("Something was shown to the guides.")
    await decide(garden.bea, at, "away")
    await decide(garden.mara, at, "away")
    talk = await garden.hana.open(f"/conversations/{garden.began['Sunday soup']}")
    assert talk.says("Taken away by two people of this house ·")


async def test_without_guides_the_administrator_asks_one_who_agrees(garden: Garden) -> None:
    at = (await show(garden.ines, await leipzig(garden))).path
    mara, noor, wren = garden.mara, garden.noor, garden.wren
    page = await mara.open(at)
    assert page.says("There are not two who can decide on this.")
    for concerned in (garden.jonas, garden.ines, mara):
        assert (await mara.do(f"{at}/ask", whom=str(concerned.id))).status == 422
    assert (await noor.get(at)).status == 404
    await page.send(f"{at}/ask", whom=str(noor.id))
    assert (await noor.open("/")).says("Mara asks you to help decide on something.")
    asked = await noor.open(at)
    for words in ("Leipzig", "Jonas", "Ines", HELP):
        assert not asked.says(words), "nothing is seen before one agreed"
    assert (await noor.do(f"{at}/decide", verdict="leave", words=WHY)).status == 404
    for other in (wren, garden.jonas, garden.hana):
        assert (await other.do(f"{at}/help")).status == 404
    await asked.send(f"{at}/help")
    assert (await noor.open(at)).says(LEIPZIG)
    await decide(noor, at, "away")
    assert await stands(garden)
    await decide(mara, at, "away")
    assert not await stands(garden)


async def test_who_would_rather_not_is_not_shown_anything(garden: Garden) -> None:
    at = (await show(garden.ines, await leipzig(garden))).path
    await (await garden.mara.open(at)).send(f"{at}/ask", whom=str(garden.noor.id))
    await (await garden.noor.open(at)).send(f"{at}/rather-not")
    assert (await garden.noor.get(at)).status == 404
    assert (await garden.mara.open(at)).says("Noor would rather not.")
    await (await garden.mara.open(at)).send(f"{at}/ask", whom=str(garden.aiko.id))
    assert (await garden.aiko.open("/")).says("Mara asks you to help decide")


async def test_where_the_only_one_who_could_decide_is_concerned_it_is_said(garden: Garden) -> None:
    mara = garden.mara
    said = await mara.do(f"/c/{garden.soup}", words="Who left the pot unwashed?")
    post = int(said.headers["location"].partition("#said-")[2])
    page = await garden.ines.open(f"/said/{post}/show")
    assert page.says("There are no guides here who could decide on this yet.")
    refused = await garden.ines.do(f"/said/{post}/show", words="Who left the pot unwashed?")
    assert refused.status == 403
    assert refused.says("Nobody in this house can decide on this.")
    await guided(garden, "Bea")
    at = (await show(garden.ines, post, "Who left the pot unwashed?")).path
    assert (await mara.get(at)).status == 404
    await (await garden.bea.open(at)).send(f"{at}/ask", whom=str(garden.tom.id))
    await (await garden.tom.open(at)).send(f"{at}/help")
    await decide(garden.tom, at, "away")
    await decide(garden.bea, at, "away")
    assert (await mara.open(at)).says("Two people of this house took these words of yours away.")


async def test_words_typed_for_guides_stay_when_the_last_guide_lays_it_down_meanwhile(
    garden: Garden,
) -> None:
    await guided(garden, "Bea")
    said = await garden.mara.do(f"/c/{garden.soup}", words="Who left the pot unwashed?")
    at = f"/said/{said.headers['location'].partition('#said-')[2]}/show"
    page = await garden.ines.open(at)
    assert page.offers(at)
    await (await garden.bea.open("/guides")).send("/guides/lay-down")
    # One line does not stand there, so the page is shown again, now with nobody to show it to.
    typed = {"words": "Who left the pan unwashed?", "how": HELP}
    again = await garden.ines.post(at, page.forms[at].filled(typed))
    assert again.status == 422
    assert again.says("There are no guides here who could decide on this yet.")
    for words in typed.values():
        assert words in again.body
    refused = await again.send(at, words="Who left the pot unwashed?")
    assert refused.status == 403
    for words in ("Who left the pot unwashed?", HELP):
        assert refused.says(words)
    assert not (await garden.ines.open(at)).offers(at), "a page opened now offers nothing to fill"


async def test_after_a_week_the_administrator_sees_one_line(garden: Garden, clock: Clock) -> None:
    await guided(garden, "Bea", "Tom")
    line = "Something shown to the guides has waited for a week."
    at = (await show(garden.ines, await leipzig(garden))).path
    clock.forward(days=6)
    assert not (await garden.mara.open("/")).says(line)
    clock.forward(days=1, minutes=1)
    assert (await garden.mara.open("/")).says(line)
    assert (await garden.mara.get(at)).status == 404, "and nothing more"
    for other in garden.others(garden.mara):
        assert not (await other.open("/")).says(line)
    await decide(garden.bea, at, "leave")
    await decide(garden.tom, at, "leave")
    assert not (await garden.mara.open("/")).says(line)


async def test_an_administrator_whom_it_concerns_sees_no_line(garden: Garden, clock: Clock) -> None:
    await guided(garden, "Bea", "Tom")
    said = await garden.mara.do(f"/c/{garden.soup}", words="Who left the pot unwashed?")
    post = int(said.headers["location"].partition("#said-")[2])
    await show(garden.ines, post, "Who left the pot unwashed?")
    clock.forward(days=8)
    assert not (await garden.mara.open("/")).says("shown to the guides")


# -- taking somebody out of a circle -------------------------------------------------------------


async def test_two_guides_take_jonas_out_and_an_appeal_brings_him_back(garden: Garden) -> None:
    await guided(garden, "Bea", "Tom", "Noor", "Aiko")
    jonas, soup = garden.jonas, f"/c/{garden.soup}"
    at = (await show(garden.ines, await leipzig(garden))).path
    await decide(garden.bea, at, "remove")
    assert (await jonas.get(soup)).status == 200
    await decide(garden.noor, at, "remove")
    assert (await jonas.get(soup)).status == 404
    await garden.told()
    today = await jonas.open("/")
    assert today.says("You are no longer in Sunday soup.")
    assert today.says(WHY)
    assert (await jonas.open("/me/words")).says(LEIPZIG), "he keeps his own words"
    assert (await garden.hana.open(soup)).says("Jonas is no longer in this circle.")
    log = await garden.wren.open("/house/log")
    assert log.says("Somebody was taken out of a circle by decision of two guides.")

    await (await jonas.open(at)).send(f"{at}/appeal", words="I meant the city, and said so.")
    for before in (garden.bea, garden.noor):
        assert (await before.do(f"{at}/decide", verdict="leave", words=WHY)).status == 403
    assert not (await garden.tom.open(at)).says("Ask for other words"), "nor can it get worse"
    await decide(garden.tom, at, "leave")
    await decide(garden.aiko, at, "leave")
    assert (await jonas.get(soup)).status == 200
    assert (await garden.wren.open("/house/log")).says("taken into a circle again after an appeal")


# -- appeals, and words that are withheld -----------------------------------------------------------


async def test_words_given_back_after_an_appeal_stand_as_they_stood(
    garden: Garden, clock: Clock
) -> None:
    clock.stop()
    await guided(garden, "Bea", "Tom", "Noor", "Aiko")
    jonas, post = garden.jonas, await leipzig(garden)
    change = f"/said/{post}/change"
    await (await jonas.open(change)).send(change, words=f"{LEIPZIG} Sorry.")
    talk = f"/conversations/{garden.began['Sunday soup']}"
    before = await garden.hana.open(talk)
    at = await taken_away(garden, post)
    told = (garden.ines, garden.bea, garden.tom)
    for one in garden.others(jonas):
        read = {path for path, page in (await one.walk()).items() if "Leipzig" in page.body}
        assert read == ({at, "/reports"} if one in told else set()), one.name
    assert (await garden.hana.open(f"/said/{post}/before")).says("Leipzig") is False
    assert (await jonas.open(at)).says(f"{LEIPZIG} Sorry."), "he sees them still"

    await (await jonas.open(at)).send(f"{at}/appeal", words="It is about a city, I say.")
    assert (await garden.ines.open(at)).says("Two other people decide again.")
    assert not (await garden.ines.open(at)).says("It is about a city, I say.")
    for done in (garden.bea, garden.tom):
        page = await done.open(at)
        assert not page.offers(f"{at}/decide")
        assert (await done.do(f"{at}/decide", verdict="leave", words=WHY)).status == 403
        assert not (await done.open("/")).says("shown to the guides")
    asked = await garden.noor.open(at)
    assert asked.says("It is about a city, I say.")
    assert asked.says("Undo it")
    assert asked.says("Let it stand")
    assert (await garden.noor.do(f"{at}/decide", verdict="remove", words=WHY)).status == 422
    await decide(garden.noor, at, "leave")
    await decide(garden.aiko, at, "leave")
    assert (await garden.hana.open(talk)).words == before.words
    assert (await garden.hana.open(f"/said/{post}/before")).says(LEIPZIG)
    assert (await jonas.open("/me/words")).says(LEIPZIG)
    again = await jonas.do(f"{at}/appeal", words="And once more, please.")
    assert again.status == 409
    assert (await garden.wren.open("/house/log")).says("Words were given back after an appeal.")
    assert not garden.rows()["withheld"]


async def test_an_appeal_that_fails_ends_the_words(garden: Garden) -> None:
    await guided(garden, "Bea", "Tom", "Noor", "Aiko")
    at = await taken_away(garden)
    await (await garden.jonas.open(at)).send(f"{at}/appeal", words="It is about a city, I say.")
    await decide(garden.noor, at, "away")
    await decide(garden.aiko, at, "away")
    assert not garden.rows()["withheld"]
    page = await garden.jonas.open(at)
    assert not page.says("Your words are still kept")
    assert not page.offers(f"{at}/appeal")


async def test_without_an_appeal_the_words_are_deleted_after_fourteen_days(
    garden: Garden, clock: Clock
) -> None:
    await guided(garden, "Bea", "Tom")
    at = await taken_away(garden)
    act = garden.house.database.act
    clock.forward(days=13)
    await act(_sweep)
    assert (await garden.jonas.open(at)).says("Your words are still kept")
    clock.forward(days=2)
    assert (await garden.jonas.do(f"{at}/appeal", words=WHY)).status == 409
    await act(_sweep)
    assert not (await garden.jonas.open(at)).says("Your words are still kept")
    assert not garden.rows()["withheld"]
    talk = await garden.hana.open(f"/conversations/{garden.began['Sunday soup']}")
    assert talk.says("Taken away by two guides ·"), "the gap stays"
    clock.forward(days=180)
    await act(_sweep)
    assert not garden.rows()["reports"]


async def test_who_showed_it_appeals_when_it_is_left(garden: Garden) -> None:
    await guided(garden, "Bea", "Tom", "Noor", "Aiko")
    ines = garden.ines
    at = (await show(ines, await leipzig(garden))).path
    await decide(garden.bea, at, "leave")
    await decide(garden.tom, at, "leave")
    await (await ines.open(at)).send(f"{at}/appeal", words="You did not read it to the end.")
    page = await garden.noor.open(at)
    assert page.says("Take these words away")
    await decide(garden.noor, at, "away")
    await decide(garden.aiko, at, "away")
    assert (await garden.jonas.open(at)).says("Two guides took these words of yours away.")
    assert not (await garden.jonas.open(at)).says("leave")
    assert not (await garden.jonas.open(at)).says("to the end")


async def test_with_no_other_guide_the_administrator_and_a_member_decide_again(
    garden: Garden,
) -> None:
    await guided(garden, "Bea", "Tom")
    at = await taken_away(garden)
    await (await garden.jonas.open(at)).send(f"{at}/appeal", words="It is about a city, I say.")
    assert (await garden.mara.open("/")).says("Something was shown to the guides.")
    await (await garden.mara.open(at)).send(f"{at}/ask", whom=str(garden.noor.id))
    assert (await garden.mara.do(f"{at}/ask", whom=str(garden.tom.id))).status == 422
    await (await garden.noor.open(at)).send(f"{at}/help")
    await decide(garden.noor, at, "leave")
    await decide(garden.mara, at, "leave")
    assert await stands(garden)


async def test_jonas_deletes_what_was_taken_away(garden: Garden) -> None:
    await guided(garden, "Bea", "Tom")
    at = await taken_away(garden)
    for other in garden.others(garden.jonas):
        assert (await other.do(f"{at}/delete")).status == 404
    await (await garden.jonas.open(at)).send(f"{at}/delete")
    assert not garden.rows()["withheld"]
    assert not (await garden.jonas.open(at)).says("Your words are still kept")


async def test_words_deleted_meanwhile_are_decided_all_the_same(
    garden: Garden, clock: Clock
) -> None:
    await guided(garden, "Bea", "Tom")
    post = await leipzig(garden)
    at = (await show(garden.ines, post)).path
    clock.forward(minutes=2)
    await (await garden.jonas.open(f"/said/{post}/delete")).send(f"/said/{post}/delete")
    assert (await garden.bea.open(at)).says(LEIPZIG)
    await decide(garden.bea, at, "away")
    await decide(garden.tom, at, "away")
    assert (await garden.jonas.open(at)).status == 200
    talk = await garden.hana.open(f"/conversations/{garden.began['Sunday soup']}")
    assert talk.says("Words taken away ·")


async def test_two_who_decide_in_the_same_moment_decide_once(garden: Garden) -> None:
    await guided(garden, "Bea", "Tom")
    at = (await show(garden.ines, await leipzig(garden))).path
    answers = {"verdict": "away", "words": WHY}
    done = await asyncio.gather(
        *(who.do(f"{at}/decide", **answers) for who in (garden.bea, garden.tom))
    )
    assert {one.status for one in done} == {303}
    assert len(garden.rows()["report_decisions"]) == 1
    assert not await stands(garden)


async def _sweep(tx: Tx) -> None:
    await sweep_reports(tx)
