"""Two shake hands: digits or a QR, each other's face, the same four digits, and both say yes."""

import re

import pytest

from kith.infrastructure.database import Tx
from kith.infrastructure.signatures.canonical import parsed
from kith.infrastructure.signatures.multikey import key_of
from kith.infrastructure.signatures.proofs import method_of, verify
from kith.together.handshakes.rows import hand_of
from tests.browsing import Page
from tests.cast import Garden, Someone
from tests.clock import Clock

BARN = "We mended the same bicycle at the barn talk."
KEY = "She lent me a 15 mm spanner and I gave it back."
WHERE = "Behind the barn, by the quinces"
NOBODY = "Nobody shows these digits now. They last five minutes, and work once."
STOP = "Stop. These are not the same meeting."
OVER = "There is nothing behind this any more."


async def held_out(who: Someone, **answers: str) -> str:
    """Hold out a hand, and give the eight digits on the screen."""
    page = await (await who.open("/hands")).send("/hands/show", **answers)
    found = re.search(r'aria-hidden="true">(\d{4}) (\d{4})<', page.body)
    assert found, page
    return found[1] + found[2]


async def typed(who: Someone, digits: str) -> Page:
    return await (await who.open("/hands")).send("/hands/digits", digits=digits)


def four(page: Page) -> str:
    found = re.search(r'class="digits" dir="ltr"><span aria-hidden="true">(\d{4})<', page.body)
    assert found, page
    return found[1]


async def begun(one: Someone, other: Someone) -> tuple[Page, Page]:
    """Let two begin, and give the page of each."""
    theirs = await typed(other, await held_out(one))
    return await one.open(theirs.path), theirs


async def knows(one: Someone, other: Someone) -> bool:
    page = await one.open(f"/p/{other.handle}")
    return page.says(f"You and {other.name} know each other.")


async def test_jonas_and_ines_shake_hands_by_digits(garden: Garden) -> None:
    jonas, ines = garden.jonas, garden.ines
    digits = await held_out(jonas)
    waits = (await jonas.get("/hands/now", accept="application/json")).answer.json()
    assert waits == {"state": "out", "to": ""}
    # Read aloud, it is typed with a gap.
    theirs = await typed(ines, f"{digits[:4]} {digits[4:]}")
    assert theirs.says("Jonas")
    told = (await jonas.get("/hands/now", accept="application/json")).answer.json()
    assert told["to"] == theirs.path
    mine = await jonas.open(told["to"])
    assert mine.says("Ines")
    assert four(mine) == four(theirs)
    assert not await knows(jonas, ines)
    said = await mine.send(mine.path, how=BARN, place=WHERE)
    assert said.says("You said yes. It is kept when Ines has, too.")
    assert not await knows(jonas, ines)
    assert BARN not in (await ines.open(theirs.path)).body
    done = await theirs.send(theirs.path, how=KEY)
    assert done.says("You know each other since today, in person.")
    for one, other in ((jonas, ines), (ines, jonas)):
        assert await knows(one, other)
        page = await one.open(f"/p/{other.handle}")
        for words in (BARN, KEY, WHERE, "met in person", f"{other.name} · "):
            assert page.says(words), words
    assert (await jonas.open(mine.path)).says("You know each other since today, in person.")


async def _stated(tx: Tx) -> list[str]:
    return await tx.many(str, "select body from statements order by id")


async def test_what_was_confirmed_is_signed_by_the_house(garden: Garden) -> None:
    mine, theirs = await begun(garden.jonas, garden.ines)
    assert not garden.rows()["statements"]
    await mine.send(mine.path, how=BARN, place=WHERE)
    assert not garden.rows()["statements"]
    await theirs.send(theirs.path, how=KEY)
    bodies = await garden.house.database.read(_stated)
    assert len(bodies) == 2
    for body in bodies:
        stated = parsed(body)
        assert isinstance(stated, dict)
        assert verify(stated, key_of(method_of(stated)))
        assert stated["type"] == "handshake"
        for words in (BARN, KEY, WHERE):
            assert words not in body


async def test_nobody_but_the_two_ever_sees_any_of_it(garden: Garden) -> None:
    jonas, ines = garden.jonas, garden.ines
    digits = await held_out(jonas)
    theirs = await typed(ines, digits)
    mine = await jonas.open(theirs.path)
    await mine.send(mine.path, how=BARN, place=WHERE)
    for other in garden.others(jonas, ines):
        never = await other.get("/hands/7")
        for path in (theirs.path, f"{theirs.path}/now"):
            refused = await other.get(path)
            assert (refused.status, refused.body) == (404, never.body)
        for deed in ("", "/stop", "/pass"):
            refused = await other.do(theirs.path + deed, how=BARN, place="")
            assert refused.status == 404
    await theirs.send(theirs.path, how=KEY)
    for other in garden.others(jonas, ines):
        for page in (await other.walk()).values():
            for words in (BARN, KEY, WHERE, digits):
                assert words not in page.body


async def test_the_place_is_taken_away_by_either_and_by_nobody_else(garden: Garden) -> None:
    jonas, ines = garden.jonas, garden.ines
    mine, theirs = await begun(jonas, ines)
    await mine.send(mine.path, how=BARN, place=WHERE)
    await theirs.send(theirs.path, how=KEY, place="Barn")
    page = await ines.open("/p/jonas")
    ways = [form for form in page.forms if form.endswith("/no-place")]
    assert len(ways) == 2
    for way in ways:
        assert (await garden.hana.do(way)).status == 404
        assert (await garden.hana.do(way.replace("/jonas/", "/ines/"))).status == 404
    assert (await jonas.open("/p/ines")).says(WHERE)
    for way in ways:
        await (await ines.open("/p/jonas")).send(way)
    for one, other in ((jonas, "ines"), (ines, "jonas")):
        left = await one.open(f"/p/{other}")
        assert not left.says(WHERE)
        assert not left.says("Where:")
        assert left.says(BARN)


async def test_two_who_know_each_other_met_again(garden: Garden) -> None:
    mine, theirs = await begun(garden.hana, garden.bea)
    await mine.send(mine.path, place=WHERE)
    done = await theirs.send(theirs.path)
    assert done.says("You met again, in person.")
    page = await garden.hana.open("/p/bea")
    assert page.says("met again")
    assert not page.says("met in person")
    assert page.says(WHERE)


async def test_a_first_meeting_needs_a_sentence_of_each(garden: Garden) -> None:
    mine, theirs = await begun(garden.jonas, garden.ines)
    refused = await mine.send(mine.path)
    assert refused.status == 422
    assert refused.says("Please write something here.")
    await mine.send(mine.path, how=BARN)
    assert (await theirs.send(theirs.path, how=" ")).status == 422
    assert not await knows(garden.jonas, garden.ines)
    await theirs.send(theirs.path, how=KEY)
    assert await knows(garden.jonas, garden.ines)


async def test_digits_that_differ_end_it_for_both(garden: Garden) -> None:
    mine, theirs = await begun(garden.jonas, garden.ines)
    await mine.send(mine.path, how=BARN, place=WHERE)
    assert (await theirs.send(f"{theirs.path}/stop")).says(STOP)
    assert (await garden.jonas.open(mine.path)).says(STOP)
    assert (await mine.send(mine.path, how=BARN)).says(STOP)
    assert (await garden.ines.do(theirs.path, how=KEY, place="")).status == 409
    assert not await knows(garden.jonas, garden.ines)
    assert not any(BARN in str(row) for rows in garden.rows().values() for row in rows)


async def test_letting_it_pass_looks_like_not_having_answered(garden: Garden) -> None:
    # Jonas says yes twice: Ines lets it pass, and Tom has not answered.
    pages: list[str] = []
    for other in (garden.ines, garden.tom):
        mine, theirs = await begun(garden.mara, other)
        await mine.send(mine.path, how=BARN)
        if other is garden.ines:
            await theirs.send(f"{theirs.path}/pass")
            assert (await other.get(theirs.path)).status == 404
            assert not (await other.open("/")).says("is waiting to shake hands")
        page = await garden.mara.open(mine.path)
        told = page.body.replace(four(page), "4444").replace(" ".join(four(page)), "4 4 4 4")
        plain = told.replace(mine.path, "/hands/1").replace(other.name, "X")
        plain = re.sub(r"In this house: \w+", "", plain)
        pages.append(re.sub(r"<svg class=\"face.*?</svg>", "", plain, flags=re.DOTALL))
    assert pages[0] == pages[1]


async def test_digits_work_once_and_for_five_minutes(garden: Garden, clock: Clock) -> None:
    jonas, ines, tom = garden.jonas, garden.ines, garden.tom
    digits = await held_out(jonas)
    assert (await typed(ines, digits)).says("Jonas")
    refused = await typed(tom, digits)
    assert (refused.status, refused.says(NOBODY)) == (422, True)
    # Who has them already is led on to where they are.
    assert (await typed(ines, digits)).says("Both should say")
    again = await held_out(jonas)
    assert again != digits
    clock.forward(minutes=5)
    late = await typed(tom, again)
    assert late.body.replace(again, digits) == refused.body
    assert not (await jonas.open("/hands")).says("Read these aloud")


async def test_a_newer_hand_takes_the_place_of_an_older_one(garden: Garden) -> None:
    first = await held_out(garden.jonas)
    second = await held_out_again(garden.jonas)
    assert (await typed(garden.ines, first)).says(NOBODY)
    assert (await typed(garden.ines, second)).says("Both should say")


async def held_out_again(who: Someone) -> str:
    await (await who.open("/hands")).send("/hands/down")
    return await held_out(who)


async def test_nobody_shakes_hands_with_themselves(garden: Garden) -> None:
    jonas = garden.jonas
    digits = await held_out(jonas)
    refused = await typed(jonas, digits)
    assert (refused.status, refused.says("These are your own.")) == (422, True)
    link = await the_link(jonas, garden)
    assert (await jonas.open(link)).says("These are your own.")
    assert (await jonas.do(link)).status == 409
    assert (await typed(garden.ines, digits)).says("Both should say")


async def the_link(who: Someone, garden: Garden) -> str:
    """Give the address behind the QR that somebody shows."""
    hand = await garden.house.database.read(hand_of, who.id)
    assert hand
    return f"/h/{hand.code}"


async def test_both_show_and_both_type_at_once(garden: Garden) -> None:
    jonas, ines = garden.jonas, garden.ines
    his, hers = await held_out(jonas), await held_out(ines)
    first = await typed(ines, his)
    second = await typed(jonas, hers)
    assert first.path == second.path
    assert four(first) == four(second)
    assert (await typed(garden.tom, hers)).says(NOBODY)


async def test_guessing_is_refused_before_anything_is_looked_up(
    garden: Garden, clock: Clock
) -> None:
    digits = await held_out(garden.jonas)
    wrong = [f"{(int(digits) + n) % 10**8:08}" for n in range(1, 6)]
    for each in wrong:
        assert (await typed(garden.ines, each)).status == 422
    for each in (digits, wrong[0]):
        assert (await typed(garden.ines, each)).status == 429
    clock.forward(minutes=1, seconds=1)
    assert (await typed(garden.ines, digits)).says("Both should say")


@pytest.mark.parametrize(
    "bad", ["1234567", "123456789", "12E45678", "١٢٣٤", "", "-1234567", "½1234567"]
)
async def test_what_cannot_be_digits_is_named(garden: Garden, bad: str) -> None:
    refused = await typed(garden.ines, bad)
    assert refused.status == 422
    assert refused.says("Eight digits, please, as they stand on the other screen.")


async def test_digits_of_any_script_are_digits(garden: Garden) -> None:
    digits = await held_out(garden.jonas)
    arabic = digits.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert (await typed(garden.ines, arabic)).says("Both should say")


@pytest.mark.parametrize("by_whom", ["shower", "taker"])
async def test_contact_that_was_ended_looks_like_nothing(garden: Garden, by_whom: str) -> None:
    jonas, ines = garden.jonas, garden.ines
    one, other = (jonas, ines) if by_whom == "shower" else (ines, jonas)
    await (await one.open(f"/p/{other.handle}/end")).send(f"/p/{other.handle}/end")
    nothing = await typed(ines, "00000000")
    digits = await held_out(jonas)
    refused = await typed(ines, digits)
    assert refused.status == 422
    assert refused.body.replace(digits, "00000000") == nothing.body
    assert (await jonas.get("/hands/now")).answer.json()["state"] == "out"
    # Anybody else still takes it.
    assert (await typed(garden.tom, digits)).says("Both should say")


async def test_contact_ended_in_the_middle_of_it_looks_like_waiting(garden: Garden) -> None:
    jonas, ines = garden.jonas, garden.ines
    mine, theirs = await begun(jonas, ines)
    await theirs.send(theirs.path, how=KEY)
    await (await jonas.open("/p/ines/end")).send("/p/ines/end")
    assert (await jonas.get(mine.path)).status == 404
    assert (await jonas.do(mine.path, how=BARN, place="")).status == 404
    assert (await ines.open(theirs.path)).says("You said yes. It is kept when Jonas has, too.")
    assert not await knows(ines, jonas)


async def test_contact_ended_after_ones_yes_keeps_it_from_being_done(garden: Garden) -> None:
    jonas, ines = garden.jonas, garden.ines
    mine, theirs = await begun(jonas, ines)
    await mine.send(mine.path, how=BARN)
    await (await jonas.open("/p/ines/end")).send("/p/ines/end")
    waits = await theirs.send(theirs.path, how=KEY)
    assert waits.says("You said yes. It is kept when Jonas has, too.")
    assert (await ines.get(f"{theirs.path}/now")).answer.json()["state"] == "open"
    for one, other in ((jonas, ines), (ines, jonas)):
        assert not await knows(one, other)
    assert not garden.rows()["bond_lines"]


async def test_today_says_that_somebody_waits(garden: Garden, clock: Clock) -> None:
    mine, theirs = await begun(garden.jonas, garden.ines)
    waits = "Ines is waiting to shake hands."
    today = await garden.jonas.open("/")
    assert today.says(waits)
    assert mine.path in today.links
    await mine.send(mine.path, how=BARN)
    assert not (await garden.jonas.open("/")).says(waits)
    assert (await garden.ines.open("/")).says("Jonas is waiting to shake hands.")
    clock.forward(days=1)
    assert not (await garden.ines.open("/")).says("is waiting to shake hands")
    assert (await theirs.send(theirs.path, how=KEY)).says("The time for this is over.")
    assert not await knows(garden.jonas, garden.ines)


async def test_who_would_rather_greet_reads_it_so(garden: Garden) -> None:
    ines = garden.ines
    page = await ines.open("/hands")
    assert page.says("Shake hands")
    greets = await page.send("/hands/word", word="greeting")
    assert greets.reader.words.count("Shake hands") <= 1  # only as the other choice
    assert (await ines.open("/people")).says("Greet")
    assert not (await ines.open("/people")).says("Shake hands")
    assert (await garden.jonas.open("/people")).says("Shake hands")
    await begun(garden.jonas, garden.hana)
    await typed(ines, await held_out(garden.tom))
    assert (await ines.open("/")).says("Tom is waiting to greet you.")
