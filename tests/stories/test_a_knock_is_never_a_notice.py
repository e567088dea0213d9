"""Flow 5.7: who knocks lights nothing up, on no way, for nobody, whatever becomes of it."""

from tests.clock import Clock
from tests.infrastructure.carrier import Browser
from tests.infrastructure.machines import Machine
from tests.knocking import PUMP, answer, keep_door, knock
from tests.letter_writing import write
from tests.notifying import Told, page, plain
from tests.notifying import told as told  # noqa: PLC0414 - a fixture
from tests.stories.test_guides import make_guide
from tests.stories.test_knocks_and_guides import shown
from tests.stories.test_notices_by_push import carrier as carrier  # noqa: PLC0414 - a fixture
from tests.stories.test_notices_by_push import heard, on_this_machine, turns_on

NEVER = (PUMP, "knock", "door", "Wren", "stranger")


async def a_day(told: Told, clock: Clock) -> list[str]:
    """Give all that goes out in a day, at once and at its two times."""
    before = len(told.office.raw())
    await told.work()
    clock.forward(minutes=3)
    await told.work()
    for hour in (18, 8):
        await told.at(clock, hour, 30)
    return [f"{one['subject']}|{plain(one)}|{page(one)}" for one in told.office.mails()[before:]]


async def test_a_knock_is_told_to_nobody_whatever_becomes_of_it(
    told: Told, clock: Clock, carrier: Machine
) -> None:
    for who in told.people.values():
        await told.by_mail(who, mail_words="yes")
    browser = Browser()
    await turns_on(told.jonas, browser, "https://updates.push.services.mozilla.com/w/1")
    await on_this_machine(told, carrier, told.jonas)
    await make_guide(told.mara, told.bea)
    await told.jonas.do("/p/wren/near", near="yes")
    await a_day(told, clock)  # what making a guide brought
    for deed in ("pass", "show", "block"):
        await knock(told.wren, told.jonas)
        assert (await told.jonas.open("/")).says("Someone is at the door.")
        assert not await a_day(told, clock), deed
        if deed == "show":
            await shown(told.jonas, PUMP)
        else:
            await answer(told.jonas, deed)
        assert not await a_day(told, clock), deed
        clock.forward(days=31)
    assert not heard(browser, carrier)


async def test_neither_a_doorkeeper_nor_a_closed_house_is_told(told: Told, clock: Clock) -> None:
    for who in told.people.values():
        await told.by_mail(who, mail_words="yes")
    await keep_door(told.hana, told.jonas)
    await a_day(told, clock)
    await knock(told.noor, told.hana)
    assert (await told.jonas.open("/")).says("Someone is at Hana’s door.")
    assert not await a_day(told, clock)
    await answer(told.jonas, "bring", "/door/of/hana")
    assert not await a_day(told, clock)
    await (await told.mara.open("/house")).send("/house/close", hours="72")
    assert not await a_day(told, clock)
    # What does go out meanwhile is of something else, and holds nothing of it.
    await write(told.tom, told.hana, words="There is barley.")
    (mail,) = await a_day(told, clock)
    assert "letter from Tom" in mail
    assert not [words for words in NEVER if words in mail]
