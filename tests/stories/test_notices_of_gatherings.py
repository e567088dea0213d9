"""Gatherings in notices: asked in the usual batch; moved, called off and within the hour at once."""

from datetime import timedelta

from kith.foundation.clock import at, now
from tests.clock import Clock
from tests.letter_writing import move_to
from tests.notifying import Told, page, plain
from tests.notifying import told as told  # noqa: PLC0414 - a fixture
from tests.stories.gathering import WHAT, ask, say

NEITHER = ("Jonas", "Mara")


async def test_who_said_yes_is_told_at_once_and_nobody_else(told: Told, clock: Clock) -> None:
    move_to(clock, 10, 0)
    for who in (told.hana, told.jonas, told.mara, told.ines, told.tom):
        await told.by_mail(who)
    where = await ask(told.hana, told.soup, room="2")
    await say(told.jonas, where, "late")
    await say(told.mara, where, "cannot")
    await say(told.tom, where, "coming")  # in the line: that is a yes too
    before = len(told.office.raw())
    change = await told.hana.open(f"{where}/change")
    await change.send(f"{where}/change", know="Bring a spoon.")
    await told.work()
    assert len(told.office.raw()) == before, "a spoon is no reason to call somebody"
    change = await told.hana.open(f"{where}/change")
    await change.send(f"{where}/change", begins="20:00")
    await told.work()
    await told.work()
    mails = told.office.mails()[before:]
    assert {mail["to"] for mail in mails} == {"jonas@example.org", "tom@example.org"}
    for mail in mails:
        assert f"{WHAT} was moved." in plain(mail)
        assert "20:00 (UTC)" in plain(mail)
        assert "as you said yes to this gathering" in plain(mail)
        assert where in page(mail)
        assert not any(name in plain(mail) + page(mail) for name in NEITHER)
    assert (await told.jonas.open("/")).says(f"{WHAT} was moved.")
    before = len(told.office.raw())
    change = await told.hana.open(f"{where}/change")
    await change.send(f"{where}/cancel")
    await told.work()
    await told.work()
    mails = told.office.mails()[before:]
    assert {mail["to"] for mail in mails} == {"jonas@example.org", "tom@example.org"}
    assert all("is called off." in plain(mail) for mail in mails)


async def test_at_night_it_waits_for_the_morning_if_that_is_not_too_late(
    told: Told, clock: Clock
) -> None:
    await told.by_mail(told.jonas)
    where = await ask(told.hana, told.soup)
    await say(told.jonas, where, "coming")
    move_to(clock, 23, 0)
    before = len(told.office.raw())
    change = await told.hana.open(f"{where}/change")
    await change.send(f"{where}/change", begins="20:00")
    await told.work()
    assert len(told.office.raw()) == before
    change = await told.hana.open(f"{where}/change")
    await change.send(f"{where}/change", begins="21:00")
    await told.work()
    (mail,) = await told.at(clock, 8, 1)
    assert "was moved" in plain(mail)
    assert "21:00 (UTC)" in plain(mail), "told once, as it is by then"


async def test_it_begins_within_the_hour(told: Told, clock: Clock) -> None:
    for who in (told.hana, told.jonas, told.mara):
        await told.by_mail(who)
    where = await ask(told.hana, told.soup)
    await say(told.jonas, where, "coming")
    before = len(told.office.raw())
    day = (at(now()) + timedelta(days=3)).replace(hour=18, minute=1)
    clock.forward(seconds=int(day.timestamp() - now() / 1000))
    await told.work()
    await told.work()
    mails = [one for one in told.office.mails()[before:] if "within the hour" in plain(one)]
    assert {mail["to"] for mail in mails} == {"hana@example.org", "jonas@example.org"}


async def test_an_asking_stands_in_the_next_batch(told: Told, clock: Clock) -> None:
    await told.by_mail(told.jonas)
    move_to(clock, 10, 0)
    where = await ask(told.hana, told.soup)
    before = len(told.office.raw())
    await told.work()
    assert len(told.office.raw()) == before
    (mail,) = await told.at(clock, 18, 30)
    assert f"Hana asks you to {WHAT}" in plain(mail)
    assert where in plain(mail)
    assert "third floor" not in plain(mail)


async def test_who_ended_contact_is_told_of_no_asking_by_the_other(
    told: Told, clock: Clock
) -> None:
    for who in (told.jonas, told.mara):
        await told.by_mail(who)
    move_to(clock, 10, 0)
    await (await told.jonas.open("/p/hana/end")).send("/p/hana/end")
    where = await ask(told.hana, told.soup)
    mails = await told.at(clock, 18, 30)
    assert [mail["to"] for mail in mails if where in plain(mail)] == ["mara@example.org"]
    assert not any("Hana asks you" in plain(one) for one in mails if "jonas" in one["to"])
    assert (await told.mara.open("/")).says(WHAT)
    assert not (await told.jonas.open("/")).says(WHAT)
    assert (await told.jonas.open("/gatherings")).says(WHAT), "it is there for who looks"
