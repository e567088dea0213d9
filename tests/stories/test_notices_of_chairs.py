"""Open chairs in notices: who is asked has a day, so the next of their times says so; nobody else is told."""

import re

from tests.cast import Someone
from tests.clock import Clock
from tests.letter_writing import move_to
from tests.notifying import Told, page, plain
from tests.notifying import told as told  # noqa: PLC0414 - a fixture
from tests.stories.chairing import QUESTION, in_days, keep_free, press
from tests.stories.test_open_chair import drawn

DATED = re.compile(r"\w+day, \d+ \w+")


async def mails(told: Told, clock: Clock, hour: int, minute: int) -> dict[str, str]:
    """Give what comes to whom at an hour."""
    return {
        str(one["to"]).partition("@")[0]: f"{one['subject']}|{plain(one)}|{page(one)}"
        for one in await told.at(clock, hour, minute)
    }


async def test_who_is_drawn_is_told_and_a_no_looks_as_silence_does(
    told: Told, clock: Clock
) -> None:
    those = (told.aiko, told.noor, told.wren)
    for who in (*those, told.hana):
        await told.by_mail(who)
    chair, order = await drawn(told, clock, *those)
    asked: list[Someone] = []
    words: list[str] = []
    for days, first in enumerate(order):
        # Their day is from noon to noon: the next of their times says so, and no other.
        found = await mails(told, clock, 18, 30)
        assert {*found} == {first.handle}, "neither its host nor who was not drawn"
        assert "Garden: an open chair of Hana|" in found[first.handle]
        assert "The lot fell on you: Hana keeps a chair free for you till" in found[first.handle]
        assert chair in found[first.handle]
        assert QUESTION not in found[first.handle]
        asked.append(first)
        words.append(DATED.sub("", found[first.handle].partition("till")[0]))
        if first is order[0]:
            await press(first, chair, "no")
        assert not await mails(told, clock, 8, 30), "once"
        move_to(clock, 12, 5 + days)  # a day after the last was asked, and never a blink too soon
        await told.work()
    assert asked == order
    assert len({*words}) == 1


async def test_who_is_asked_by_a_host_is_told_with_the_words_if_they_wish(
    told: Told, clock: Clock
) -> None:
    await told.by_mail(told.noor, mail_words="yes")
    await told.by_mail(told.aiko)
    chair = await keep_free(told.hana, f"/c/{told.soup}", way="named", until=in_days(3))
    page_of = await told.jonas.open(chair)
    await page_of.send(f"{chair}/name", person=str(told.noor.id))
    assert not await mails(told, clock, 18, 30), "to be named is not to be asked"
    await told.hana.do(f"{chair}/ask", chair, person=str(told.noor.id))
    found = await mails(told, clock, 8, 30)
    assert {*found} == {"noor"}
    assert "Hana asks you to an open chair, and keeps it free till" in found["noor"]
    assert QUESTION in found["noor"]


async def test_who_has_answered_meanwhile_is_not_told(told: Told, clock: Clock) -> None:
    await told.by_mail(told.aiko)
    chair, [first] = await drawn(told, clock, told.aiko)
    await press(first, chair, "no")
    assert not await mails(told, clock, 18, 30)
