"""Handshakes in notices: at once where the two are not together, and a no looks as silence does."""

import json

from kith.together.handshakes.rows import hand_of
from tests.cast import Someone
from tests.clock import Clock
from tests.infrastructure.carrier import Browser
from tests.infrastructure.machines import Machine
from tests.letter_writing import move_to
from tests.notifying import Told, page, plain
from tests.notifying import told as told  # noqa: PLC0414 - a fixture
from tests.stories.test_guest_slips import came, left
from tests.stories.test_meeting_without_a_network import phone, to
from tests.stories.test_notices_by_push import carrier as carrier  # noqa: PLC0414 - a fixture
from tests.stories.test_notices_by_push import heard, on_this_machine, turns_on

DIGITS = "48217705"
HOW = "On the ferry, without a line."


async def met(one: Someone, other: Someone, digits: str = DIGITS) -> str:
    """Let two phones bring what they kept of one meeting, and give the address of it."""
    theirs, mine = await phone(one), await phone(other)
    assert to(await theirs.bring(theirs.slip("showed", digits))) == ""
    return to(await mine.bring(mine.slip("typed", digits)))


async def mails(told: Told, clock: Clock) -> dict[str, str]:
    """Let two minutes go by, and give what came to whom: subject, words and page."""
    before = len(told.office.raw())
    await told.work()
    assert len(told.office.raw()) == before, "who sees the page has a minute to answer there"
    clock.forward(minutes=2)
    await told.work()
    found = told.office.mails()[before:]
    assert len({one["to"] for one in found}) == len(found), "each is told once"
    return {
        str(one["to"]).partition("@")[0]: f"{one['subject']}|{plain(one)}|{page(one)}"
        for one in found
    }


async def test_what_two_phones_kept_is_told_to_both_and_to_nobody_else(
    told: Told, clock: Clock
) -> None:
    for who in (told.jonas, told.ines, told.hana):
        await told.by_mail(who)
    where = await met(told.jonas, told.ines)
    found = await mails(told, clock)
    assert {*found} == {"jonas", "ines"}
    for handle, other in (("jonas", "Ines"), ("ines", "Jonas")):
        assert f"Garden: a meeting with {other}|" in found[handle]
        assert f"Your phones kept that you met {other}." in found[handle]
        assert "at once, as this waits for your yes" in found[handle]
        assert where in found[handle]
    assert not await told.at(clock, 18, 30), "what was told at once is not told again"


async def test_who_has_answered_and_who_lets_it_pass_are_told_nothing(
    told: Told, clock: Clock
) -> None:
    for who in (told.jonas, told.ines, told.tom, told.aiko):
        await told.by_mail(who)
    where = await met(told.jonas, told.ines)
    await (await told.ines.open(where)).send(where, how=HOW)
    yes = await mails(told, clock)
    assert {*yes} == {"jonas"}
    # Tom is told the same, in the same way, of one who lets it pass and of one who does nothing.
    passed = await met(told.tom, told.aiko, "11112222")
    await (await told.aiko.open(passed)).send(f"{passed}/pass")
    after_no = await mails(told, clock)
    silent = await met(told.tom, told.aiko, "33334444")
    after_silence = await mails(told, clock)
    assert {*after_no} == {"tom"}
    assert {*after_silence} == {"tom", "aiko"}
    assert after_no["tom"].replace(passed, silent) == after_silence["tom"]


async def test_at_night_it_waits_for_the_morning(told: Told, clock: Clock) -> None:
    await told.by_mail(told.jonas)
    move_to(clock, 23, 0)
    await met(told.jonas, told.ines)
    assert not await mails(told, clock)
    (mail,) = await told.at(clock, 8, 2)
    assert "Your phones kept that you met Ines." in plain(mail)
    assert not await told.at(clock, 8, 30)


async def test_who_comes_back_with_a_slip_is_told_of_and_who_stands_here_is_not(
    told: Told, clock: Clock
) -> None:
    for who in (told.jonas, told.ines):
        await told.by_mail(who)
    await told.jonas.do("/hands/show")
    hand = await told.house.database.read(hand_of, told.jonas.id)
    assert hand
    taken = await told.ines.do("/hands/digits", "/hands", digits=hand.digits)
    assert taken.status == 303, taken
    assert not await mails(told, clock), "they stand before each other"
    _, slip = await left(told, told.jonas)
    oskar = await came(told)
    there = await (await oskar.open(slip.path)).send(
        "/hands/claim", code=slip.path.rsplit("/", 1)[1]
    )
    found = await mails(told, clock)
    assert {*found} == {"jonas"}
    assert "Oskar lives here, and one of you has the other’s slip." in found["jonas"]
    assert there.path in found["jonas"]


async def test_a_device_is_told_too(told: Told, clock: Clock, carrier: Machine) -> None:
    browser = Browser()
    await turns_on(told.jonas, browser, "https://updates.push.services.mozilla.com/w/1")
    await on_this_machine(told, carrier, told.jonas)
    where = await met(told.jonas, told.ines)
    await told.work()
    clock.forward(minutes=2)
    await told.work()
    (pushed,) = heard(browser, carrier)
    assert pushed["body"] == "Your phones kept that you met Ines."
    assert pushed["address"] == where
    assert HOW not in json.dumps(pushed)
