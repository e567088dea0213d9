"""A notice goes out once, whatever dies in between, and however many processes look."""

import asyncio

import msgspec

from kith.care.notices import planning, rows
from kith.care.notices.model import Notice
from kith.care.notices.planning import BY_MAIL
from kith.foundation.clock import at, now
from kith.infrastructure.database import Tx
from kith.infrastructure.queue import Job, later
from tests.clock import Clock
from tests.letter_writing import move_to
from tests.notifying import Told, plain, say
from tests.notifying import told as told  # noqa: PLC0414 - a fixture


async def jobs(tx: Tx) -> list[Job]:
    """Give the work of sending that is kept."""
    return await tx.many(
        Job,
        """
        select id, kind, body, state, next_at, until_at, tries, error from jobs
         where kind = 'notice-mail'""",
    )


def today() -> str:
    """Give today, as clocks in UTC show it."""
    return f"{at(now()):%Y-%m-%d}"


async def test_an_address_that_is_refused_keeps_nobody_else_waiting(told: Told) -> None:
    told.office.says["RCPT"] = "550 5.7.1 you are on a list"
    wrens = await told.wren.open("/me/notices")
    await wrens.send("/me/notices/address", address="wren@nowhere.example")
    for house in told.houses:
        await house.queue.run_due()
    assert not told.office.raw()
    del told.office.says["RCPT"]
    assert await told.by_mail(told.mara) == "mara@example.org"
    assert not told.rows()["troubles"]


async def test_many_look_at_once_and_one_mail_goes_out(told: Told, clock: Clock) -> None:
    for who in (told.jonas, told.bea):
        await told.by_mail(who)
    count = len(told.office.raw())
    await say(told.hana, f"/c/{told.soup}", "There is barley.")
    move_to(clock, 18, 31)
    looks = [planning.plan(house.database) for house in told.houses for _ in range(5)]
    await asyncio.gather(*looks)
    await told.work()
    to = sorted(str(mail["to"]) for mail in told.office.mails()[count:])
    assert to == ["bea@example.org", "jonas@example.org"]
    ids = {mail["message-id"] for mail in told.office.mails()[count:]}
    assert len(ids) == 2


async def test_a_house_that_dies_before_sending_sends_once(told: Told, clock: Clock) -> None:
    """The claim and the work are kept together: whoever comes next does the work."""
    await told.by_mail(told.jonas)
    count = len(told.office.raw())
    await say(told.hana, f"/c/{told.soup}", "There is barley.")
    move_to(clock, 18, 31)
    await planning.plan(told.houses[-1].database)
    assert len(await told.house.database.read(jobs)) <= 1
    await planning.plan(told.house.database)
    await told.work()
    assert len(told.office.raw()) == count + 1


async def test_a_house_that_dies_while_sending_does_not_send_twice(
    told: Told, clock: Clock
) -> None:
    """Nobody knows whether it went: it is not sent again, and its news stand in the next."""
    await told.by_mail(told.jonas, mail_words="yes")
    count = len(told.office.raw())
    await say(told.hana, f"/c/{told.soup}", "There is barley.")
    move_to(clock, 18, 29)
    notice = Notice(told.jonas.id, 0, f"{today()} 1110")
    until = 1 << 62
    assert await told.house.database.act(rows.claim, notice, until)
    assert await told.house.database.act(rows.begin, notice)  # and here it died
    await told.house.database.act(later, BY_MAIL, msgspec.json.encode(notice).decode())
    await told.work()
    assert not await told.house.database.read(jobs)
    assert not await told.at(clock, 18, 30)
    assert len(told.office.raw()) == count
    (mail,) = await told.at(clock, 8, 30)
    assert "There is barley." in plain(mail)


async def test_one_that_could_not_go_is_tried_again_as_the_same_mail(
    told: Told, clock: Clock
) -> None:
    await told.by_mail(told.jonas)
    await say(told.hana, f"/c/{told.soup}", "There is barley.")
    told.office.hangs_up = True
    before = len(told.office.raw())
    await told.at(clock, 18, 30)
    told.office.hangs_up = False
    assert len(await told.house.database.read(jobs)) == 1
    clock.forward(minutes=5)
    await told.work()
    assert len(told.office.raw()) == before + 1
    assert not await told.house.database.read(jobs)
    clock.forward(minutes=15)
    await told.work()
    assert len(told.office.raw()) == before + 1


async def test_more_than_three_times_a_day_nothing_comes(told: Told, clock: Clock) -> None:
    await told.by_mail(told.jonas)
    count = len(told.office.raw())
    for n, minute in enumerate(range(13 * 60, 20 * 60, 60)):
        chosen = await told.jonas.open("/me/notices")
        await chosen.send("/me/notices", hour1=str(minute), hour2="", hour3="")
        await say(told.hana, f"/c/{told.soup}", f"Word {n}.")
        await told.at(clock, minute // 60)
    assert len(told.office.raw()) == count + 3
