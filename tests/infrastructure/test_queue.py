"""Later work is done when it is due, put off when it fails, and never lost."""

import asyncio
import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kith.foundation.clock import DAY, HOUR, MINUTE, SECOND
from kith.infrastructure.database import Tx
from kith.infrastructure.queue import Queue, is_waiting, later, retry, stuck, waiting
from tests.infrastructure.kitchen import a_house
from tests.keeping import Keeping


def test_work_is_done_in_the_order_in_which_it_is_due(keeping: Keeping) -> None:
    async def act() -> None:
        async with a_house(keeping) as house:
            for body, wait in [("late", HOUR), ("soon", SECOND), ("now", 0), ("also now", 0)]:
                await house.database.act(later, "cook", body, wait=wait)
            assert await house.database.read(waiting) == 2
            await house.queue.run_due()
            assert house.done == ["now", "also now"]
            house.clock.now += 2 * HOUR
            await house.queue.run_due()
            assert house.done == ["now", "also now", "soon", "late"]
            assert await house.jobs() == []

    asyncio.run(act())


def test_work_is_not_done_before_its_time(keeping: Keeping) -> None:
    async def act() -> None:
        async with a_house(keeping) as house:
            await house.database.act(later, "cook", "soup", wait=HOUR)
            house.clock.now += HOUR - 1
            await house.queue.run_due()
            assert house.done == []
            house.clock.now += 1
            await house.queue.run_due()
            assert house.done == ["soup"]

    asyncio.run(act())


def test_it_is_known_whether_work_of_a_kind_waits(keeping: Keeping) -> None:
    async def act() -> None:
        async with a_house(keeping) as house:
            assert not await house.database.read(is_waiting, "cook")
            await house.database.act(later, "cook", "soup", wait=HOUR)
            assert await house.database.read(is_waiting, "cook")
            assert not await house.database.read(is_waiting, "dance")

    asyncio.run(act())


def test_work_of_a_deed_that_failed_is_not_kept(keeping: Keeping) -> None:
    async def fails(tx: Tx) -> None:
        await later(tx, "cook", "soup")
        raise ValueError("no soup after all")

    async def act() -> None:
        async with a_house(keeping) as house:
            with pytest.raises(ValueError, match="no soup"):
                await house.database.act(fails)
            await house.queue.run_due()
            assert house.done == []

    asyncio.run(act())


def test_work_that_fails_waits_longer_each_time(keeping: Keeping) -> None:
    async def act() -> None:
        async with a_house(keeping) as house:
            await house.database.act(later, "cook", "soup", within=10 * DAY)
            house.fails = ValueError("the stove is cold")
            waits: list[int] = []
            for tries in range(1, 14):
                await house.queue.run_due()
                (job,) = await house.jobs()
                assert (job.state, job.tries) == ("waiting", tries)
                assert job.error == "ValueError"  # and nobody's words
                waits.append(job.next_at - house.clock.now)
                house.clock.now = job.next_at - 1
                await house.queue.run_due()
                assert (await house.jobs()) == [job]
                house.clock.now = job.next_at
            for tries, wait in enumerate(waits, 1):
                meant = min(6 * HOUR, MINUTE << tries)
                assert 0.8 * meant <= wait <= 1.2 * meant
            house.fails = None
            await house.queue.run_due()
            assert house.done == ["soup"]

    asyncio.run(act())


def test_waits_are_spread_so_that_not_all_come_back_at_once(keeping: Keeping) -> None:
    async def act() -> None:
        async with a_house(keeping) as house:
            house.fails = ValueError("the stove is cold")
            for number in range(20):
                await house.database.act(later, "cook", str(number))
            await house.queue.run_due()
            assert len({job.next_at for job in await house.jobs()}) > 10

    asyncio.run(act())


def test_work_is_given_up_at_its_deadline_and_can_be_tried_again(keeping: Keeping) -> None:
    async def act() -> None:
        async with a_house(keeping) as house:
            job_id = await house.database.act(later, "cook", "soup", within=HOUR)
            house.fails = ValueError("the stove is cold")
            for _ in range(20):
                await house.queue.run_due()
                house.clock.now += HOUR
            (job,) = await house.database.read(stuck)
            assert (job.id, job.state, job.body) == (job_id, "stuck", "soup")
            assert job.error == "ValueError"
            assert await house.database.read(waiting) == 0
            house.fails = None
            await house.queue.run_due()
            assert house.done == []
            assert await house.database.act(retry, job_id) == 1
            assert await house.database.read(stuck) == []
            await house.queue.run_due()
            assert house.done == ["soup"]
            assert await house.database.act(retry, job_id) == 0

    asyncio.run(act())


def test_what_keeps_failing_can_be_seen_before_it_is_given_up(keeping: Keeping) -> None:
    async def act() -> None:
        async with a_house(keeping) as house:
            house.fails = ValueError("the stove is cold")
            await house.database.act(later, "cook", "soup")
            for _ in range(3):
                await house.queue.run_due()
                house.clock.now += HOUR
            assert await house.database.read(stuck) == []
            await house.queue.run_due()
            assert [job.tries for job in await house.database.read(stuck)] == [4]

    asyncio.run(act())


def test_one_piece_that_fails_holds_up_no_other(keeping: Keeping) -> None:
    async def act() -> None:
        async with a_house(keeping) as house:
            for body in ("[1", "[2]", "{3", "[4]"):
                await house.database.act(later, "read", body)
            read: list[object] = []

            async def reads(body: str) -> None:
                read.append(json.loads(body))

            await Queue(house.database, {"read": reads}).run_due()
            assert read == [[2], [4]]
            assert [job.body for job in await house.jobs()] == ["[1", "{3"]

    asyncio.run(act())


def test_work_that_nobody_knows_is_kept(keeping: Keeping) -> None:
    async def act() -> None:
        async with a_house(keeping) as house:
            await house.database.act(later, "dance", "polka")
            await house.database.act(later, "cook", "soup")
            await house.queue.run_due()
            assert house.done == ["soup"]
            assert [(job.kind, job.state) for job in await house.jobs()] == [("dance", "waiting")]

    asyncio.run(act())


def test_work_of_a_process_that_died_comes_back(keeping: Keeping) -> None:
    class Dies(BaseException):
        pass

    async def act() -> None:
        async with a_house(keeping) as house:
            await house.database.act(later, "cook", "soup")
            house.fails = Dies()
            with pytest.raises(Dies):
                await house.queue.run_due()
            assert [job.state for job in await house.jobs()] == ["running"]
        async with a_house(keeping) as house:
            house.clock.now += MINUTE
            await house.queue.run_due()
            assert house.done == []  # it may still be at work
            house.clock.now += HOUR
            await house.queue.run_due()
            assert house.done == ["soup"]

    asyncio.run(act())


def test_work_that_kills_its_process_each_time_is_given_up_too(keeping: Keeping) -> None:
    class Dies(BaseException):
        pass

    async def act() -> None:
        async with a_house(keeping) as house:
            await house.database.act(later, "cook", "soup", within=DAY)
            house.fails = Dies()
            for _ in range(60):
                with suppress(Dies):
                    await house.queue.run_due()
                house.clock.now += HOUR
            assert [job.body for job in await house.database.read(stuck)] == ["soup"]
            assert await house.database.read(waiting) == 0

    asyncio.run(act())


STEPS = st.one_of(
    st.tuples(st.just("later"), st.integers(0, 2 * HOUR)),
    st.tuples(st.just("go on"), st.integers(0, DAY)),
    st.tuples(st.sampled_from(["fail", "work", "run"]), st.just(0)),
)


@settings(max_examples=25)
@given(st.lists(STEPS, max_size=25))
def test_no_piece_is_lost_and_none_is_done_twice(
    keeping: Keeping, steps: list[tuple[str, int]]
) -> None:
    async def act() -> None:
        await keeping.clear()
        async with a_house(keeping) as house:
            made = 0
            for step, number in steps:
                match step:
                    case "later":
                        await house.database.act(later, "cook", str(made), wait=number)
                        made += 1
                    case "go on":
                        house.clock.now += number
                    case "run":
                        await house.queue.run_due()
                    case _:
                        house.fails = ValueError("the stove is cold") if step == "fail" else None
                kept = [job.body for job in await house.jobs()]
                assert sorted([*kept, *house.done]) == sorted(map(str, range(made)))

    asyncio.run(act())
