"""Somebody without an account scans a QR: they see what was chosen, and may leave a slip for sixty days."""

import re

import pytest

from kith.ties.people.model import Speaker
from kith.together.handshakes.forgetting import forget_handshakes
from kith.together.handshakes.rows import hand_of
from kith.together.welcome import arriving
from kith.together.welcome.model import Arriving
from tests.browsing import Browser, Page
from tests.cast import Garden, Kept, Someone
from tests.clock import Clock

OVER = "There is nothing behind this any more."
REACH = "By the post at Reed, ask for Oskar"
HOW = "Oskar carried the long ladder."


async def scanned(garden: Garden, who: Someone, **answers: str) -> str:
    """Hold out a hand, and give the address behind its QR."""
    await who.do("/hands/show", **answers)
    hand = await garden.house.database.read(hand_of, who.id)
    assert hand
    return f"/h/{hand.code}"


async def left(garden: Garden, who: Someone) -> tuple[Browser, Page]:
    """Let a stranger leave a slip for somebody, and give where it is shown to them."""
    stranger = garden.stranger()
    page = await stranger.open(await scanned(garden, who))
    return stranger, await page.send(f"{page.path}/guest", name="Oskar", reach=REACH)


async def came(garden: Garden, name: str = "Oskar") -> Someone:
    """Let somebody come in by an invitation of Mara's."""
    act = garden.house.database.act
    asked = await act(
        arriving.invite, Speaker(garden.mara.id), whom=name, words=f"Come and sit with us, {name}."
    )
    made = await act(
        arriving.come_in, asked.code,
        Arriving(name, listed=False, zone="UTC", language="en", device="Firefox"),
    )  # fmt: skip
    one = made.person
    return Someone(
        garden.house, Kept(one.id, one.name, one.handle, made.house_key, made.signed_in.token)
    )


async def test_a_stranger_sees_what_was_chosen_and_only_for_five_minutes(
    garden: Garden, clock: Clock
) -> None:
    stranger = garden.stranger()
    never = await stranger.get("/h/00000000000000000000")
    assert (never.status, never.says(OVER)) == (404, True)
    named = await scanned(garden, garden.jonas, shown="yes")
    assert (await stranger.open(named)).says("You met Jonas.")
    nameless = await scanned(garden, garden.jonas, shown="")
    page = await stranger.open(nameless)
    assert page.says("You met somebody who lives here.")
    for words in ("Jonas", "jonas", "Garden", "Mara"):
        assert words not in page.body
    # The first one was put down for the second; the second is over after five minutes.
    assert (await stranger.get(named)).body == never.body
    clock.forward(minutes=5)
    for gone in (named, nameless):
        assert (await stranger.get(gone)).body == never.body
        assert (await stranger.do(f"{gone}/guest", name="O", reach="R")).status == 404


async def test_who_lives_here_goes_on_from_the_same_address(garden: Garden) -> None:
    link = await scanned(garden, garden.jonas)
    page = await garden.ines.open(link)
    assert page.says("You are with Jonas now, in person?")
    assert (await page.send(link)).says("Both should say")
    assert (await garden.ines.open(link)).says("Both should say")
    for other in (garden.tom, garden.stranger()):
        assert (await other.get(link)).says(OVER)
    assert (await garden.tom.do(link)).status == 404


async def test_contact_that_was_ended_is_nothing_behind_a_qr(garden: Garden) -> None:
    never = await garden.ines.get("/h/00000000000000000000")
    await (await garden.jonas.open("/p/ines/end")).send("/p/ines/end")
    link = await scanned(garden, garden.jonas)
    refused = await garden.ines.get(link)
    assert (refused.status, refused.body) == (404, never.body)
    assert (await garden.ines.do(link)).body == never.body
    assert (await garden.tom.open(link)).says("You are with Jonas now, in person?")


async def test_a_slip_is_read_by_its_two_and_claimed_by_joining(garden: Garden) -> None:
    stranger, page = await left(garden, garden.jonas)
    assert page.says("Your slip is left.")
    code = page.path.rsplit("/", 1)[1]
    mine = await garden.jonas.open("/hands")
    assert mine.says("Oskar")
    assert mine.says(REACH)
    for other in garden.others(garden.jonas):
        assert REACH not in (await other.open("/hands")).body
    assert not any(code in str(row) for rows in garden.rows().values() for row in rows)
    oskar = await came(garden)
    there = await (await oskar.open(page.path)).send("/hands/claim", code=code)
    assert there.says("Jonas")
    assert (await stranger.get(page.path)).says(OVER)
    assert (await garden.jonas.open("/")).says("one of you has the other’s slip")
    await there.send(there.path, how=HOW)
    assert (await oskar.get("/p/jonas")).says("Jonas")
    assert not (await oskar.open("/p/jonas")).says("You and Jonas know each other.")
    asked = await garden.jonas.open(there.path)
    await asked.send(there.path, how="He lent me the ladder.")
    assert (await oskar.open("/p/jonas")).says("You and Jonas know each other.")


async def test_a_slip_is_claimed_once_and_by_its_code_only(garden: Garden) -> None:
    _, page = await left(garden, garden.jonas)
    code = page.path.rsplit("/", 1)[1]
    wrong = await (await garden.tom.open("/hands")).send("/hands/claim", code="0" * 20)
    assert (wrong.status, wrong.says("No slip here has this code.")) == (409, True)
    own = await (await garden.jonas.open("/hands")).send("/hands/claim", code=code)
    assert own.says("This slip was left for you. Whoever left it has the code.")
    spoken = " ".join(re.findall("....", code.lower()))
    assert (await (await garden.ines.open("/hands")).send("/hands/claim", code=spoken)).says(
        "Jonas"
    )
    again = await (await garden.tom.open("/hands")).send("/hands/claim", code=code)
    assert again.body.replace(code, "0" * 20) == wrong.body


async def test_a_slip_is_gone_after_sixty_days_or_when_it_is_thrown_away(
    garden: Garden, clock: Clock
) -> None:
    _, old = await left(garden, garden.jonas)
    clock.forward(days=30)
    stranger, page = await left(garden, garden.hana)
    oskar = await came(garden)
    way = next(way for way in (await garden.hana.open("/hands")).forms if way.endswith("/away"))
    for other in garden.others(garden.hana):
        assert (await other.do(way)).status == 404
    await (await garden.hana.open("/hands")).send(way)
    assert (await stranger.get(page.path)).says(OVER)
    assert (await stranger.get(old.path)).says(REACH)
    clock.forward(days=30, minutes=1)
    oskar = await came(garden, "Oskar again")
    assert (await oskar.get(old.path)).says(OVER)
    refused = await oskar.do("/hands/claim", code=old.path.rsplit("/", 1)[1])
    assert refused.status == 409
    assert not (await garden.jonas.open("/hands")).says(REACH)
    await garden.house.database.act(forget_handshakes)
    assert not garden.rows()["guest_slips"]


async def test_one_hand_takes_one_slip(garden: Garden) -> None:
    link = await scanned(garden, garden.jonas)
    one, other = garden.stranger(), garden.stranger()
    pages = [await each.open(link) for each in (one, other)]
    await pages[0].send(f"{link}/guest", name="Oskar", reach=REACH)
    late = await pages[1].send(f"{link}/guest", name="Eve", reach="Nowhere")
    assert late.says(OVER)
    assert not (await garden.jonas.open("/hands")).says("Eve")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "Please write something here."),
        ("\u202eanoJ", "There is a character in it that can't be seen. Please remove it."),
        ("O" * 81, "This is longer than 80 characters. Please shorten it."),
    ],
)
async def test_what_a_guest_writes_is_tidied_as_everywhere(
    garden: Garden, name: str, sentence: str
) -> None:
    link = await scanned(garden, garden.jonas)
    stranger = garden.stranger()
    refused = await (await stranger.open(link)).send(f"{link}/guest", name=name, reach=REACH)
    assert (refused.status, refused.says(sentence)) == (422, True)
    page = await refused.send(
        f"{link}/guest", name="Oskar", reach="<b>at Reed</b> https://x.example"
    )
    assert page.says("<b>at Reed</b> https://x.example")
    assert "<b>at Reed" not in page.body


async def test_names_that_look_alike_are_told_apart(garden: Garden) -> None:
    # Hana knows Jonas; somebody arrives whose name only looks like his.
    double = await came(garden, "Jοnas")  # with a Greek letter
    digits = await _digits(garden.hana)
    page = await (await double.open("/hands")).send("/hands/digits", digits=digits)
    asked = await garden.hana.open(page.path)
    warning = "You know somebody else with nearly this name. This is another person."
    assert asked.says(warning)
    assert asked.says(f"In this house: {double.handle}")
    assert not page.says(warning)
    digits = await _digits(garden.hana)
    page = await (await garden.jonas.open("/hands")).send("/hands/digits", digits=digits)
    assert not (await garden.hana.open(page.path)).says(warning)


async def _digits(who: Someone) -> str:
    page = await who.open("/hands")
    if page.offers("/hands/down"):
        page = await page.send("/hands/down")
    page = await page.send("/hands/show")
    found = re.search(r'aria-hidden="true">(\d{4}) (\d{4})<', page.body)
    assert found, page
    return found[1] + found[2]
