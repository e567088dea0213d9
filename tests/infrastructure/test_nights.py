"""The backup of a night is due when a clock on the wall says so, and one process takes it up."""

import asyncio
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kith.foundation.clock import DAY, HOUR, MINUTE, at
from kith.infrastructure.backup import nights, rows
from kith.infrastructure.backup.nights import last_night, next_night
from kith.infrastructure.database import Tx
from tests.infrastructure.kitchen import House, a_house, all_jobs
from tests.keeping import Keeping

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = [ZoneInfo(name) for name in ("Europe/Berlin", "America/St_Johns", "Pacific/Apia", "UTC")]
YEARS = st.integers(1_700_000_000_000, 2_200_000_000_000)
PLACE = "/mnt/backups"


def moment(words: str, zone: ZoneInfo = BERLIN) -> int:
    return int(datetime.fromisoformat(words).replace(tzinfo=zone).timestamp() * 1000)


@given(YEARS, st.integers(0, 23), st.sampled_from(ZONES))
def test_between_two_nights_lies_a_day_and_now(now: int, hour: int, zone: ZoneInfo) -> None:
    before, after = last_night(now, hour, zone), next_night(now, hour, zone)
    assert before <= now < after
    # A day of the calendar: with the hours that are put on and off, and the day that Apia left out.
    assert 22 * HOUR <= after - before <= 49 * HOUR
    for each in (before, after):
        on_the_wall = at(each, zone)
        assert on_the_wall.minute in {0, 30}
        assert (on_the_wall.hour - hour) % 24 in {0, 1}


def test_an_hour_that_is_left_out_is_made_up_for_and_one_that_comes_twice_counts_once() -> None:
    spring = moment("2026-03-29T00:30")
    assert at(next_night(spring, 2, BERLIN), UTC).isoformat() == "2026-03-29T01:00:00+00:00"
    autumn = next_night(moment("2026-10-25T00:30"), 2, BERLIN)
    assert next_night(autumn, 2, BERLIN) - autumn == 25 * HOUR


async def made(tx: Tx, at_moment: int) -> None:
    await rows.add_backup(tx, PLACE, f"garden-{at_moment}", at_moment, 1, "x")


async def waiting(house: House) -> list[int]:
    jobs = await house.database.read(all_jobs)
    return [job.next_at for job in jobs if job.kind == nights.WORK and job.state == "waiting"]


def test_a_house_without_a_backup_makes_one_at_once_and_then_each_night(keeping: Keeping) -> None:
    async def act() -> None:
        async with a_house(keeping) as house:
            house.clock.now = moment("2026-11-22T15:00")
            await house.database.act(nights.plan, PLACE, 3, BERLIN)
            await house.database.act(nights.plan, PLACE, 3, BERLIN)
            assert await waiting(house) == [house.clock.now]
            assert await house.database.act(nights.take_up)
            await house.database.act(made, house.clock.now)
            await house.database.act(nights.put, next_night(house.clock.now, 3, BERLIN))
            assert await waiting(house) == [moment("2026-11-23T03:00")]
            assert not await house.database.read(nights.is_missing, PLACE, 3, BERLIN)
            house.clock.now = moment("2026-11-23T09:00")  # it was asleep at three
            assert await house.database.read(nights.is_missing, PLACE, 3, BERLIN)

    asyncio.run(act())


def test_only_one_takes_the_work_up_until_its_hold_is_over(keeping: Keeping) -> None:
    async def act() -> None:
        async with a_house(keeping) as house:
            await house.database.act(nights.plan, PLACE, 3, BERLIN)
            taken = await asyncio.gather(*(house.database.act(nights.take_up) for _ in range(5)))
            assert sorted(taken) == [False, False, False, False, True]
            for _ in range(10):  # it takes long, and whoever is at it says so
                house.clock.now += nights.HOLD - MINUTE
                assert not await house.database.act(nights.take_up)
                await house.database.act(nights.plan, PLACE, 3, BERLIN)
                await house.database.act(nights.hold_on)
            house.clock.now += nights.HOLD + 1  # whoever was at it is dead
            assert await house.database.act(nights.take_up)

    asyncio.run(act())


def test_what_fails_is_tried_again_later_each_time_and_several_times_a_day(
    keeping: Keeping,
) -> None:
    async def act() -> None:
        async with a_house(keeping) as house:
            await house.database.act(nights.plan, PLACE, 3, BERLIN)
            waits: list[int] = []
            for _ in range(14):
                assert await house.database.act(nights.take_up)
                await house.database.act(rows.note_trouble, "backup", "The disk is full.")
                waits.append(await house.database.act(nights.put_off) - house.clock.now)
                await house.database.act(nights.plan, PLACE, 3, BERLIN)
                assert await waiting(house) == [house.clock.now + waits[-1]]
                house.clock.now += waits[-1]
            assert waits == sorted(waits)
            assert (waits[0], waits[-1]) == (2 * MINUTE, 6 * HOUR)
            trouble = await house.database.read(rows.trouble_with, "backup")
            assert trouble is not None
            assert trouble.tries == 14
            await house.database.act(rows.no_trouble, "backup")
            assert await house.database.read(rows.trouble_with, "backup") is None

    asyncio.run(act())


def test_a_clock_that_was_ahead_for_a_while_costs_no_backup(keeping: Keeping) -> None:
    async def act() -> None:
        async with a_house(keeping) as house:
            today = house.clock.now
            house.clock.now = today + 400 * DAY
            await house.database.act(nights.plan, PLACE, 3, BERLIN)
            await house.database.act(nights.take_up)
            await house.database.act(made, house.clock.now)
            await house.database.act(nights.put, next_night(house.clock.now, 3, BERLIN))
            house.clock.now = today
            # What lies in the future is no backup of last night, and the next is not in a year.
            assert await house.database.read(nights.is_missing, PLACE, 3, BERLIN)
            await house.database.act(nights.plan, PLACE, 3, BERLIN)
            assert await waiting(house) == [today]

    asyncio.run(act())


def test_without_the_setting_no_work_is_ahead(keeping: Keeping) -> None:
    async def act() -> None:
        async with a_house(keeping) as house:
            await house.database.act(nights.plan, PLACE, 3, BERLIN)
            assert await house.database.read(nights.is_ahead)
            await house.database.act(nights.plan_none)
            assert not await house.database.read(nights.is_ahead)

    asyncio.run(act())


def test_work_that_was_planned_twice_is_done_once(keeping: Keeping) -> None:
    async def act() -> None:
        async with a_house(keeping) as house:
            await house.database.act(nights.later, nights.WORK, "")
            await house.database.act(nights.later, nights.WORK, "")
            assert await house.database.act(nights.take_up)
            assert await waiting(house) == [house.clock.now + nights.HOLD]
            assert not await house.database.act(nights.take_up)

    asyncio.run(act())
