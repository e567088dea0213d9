"""A fact with a smaller id may come later: nobody goes past the gap before it is empty for good."""

import asyncio

import pytest

from kith.infrastructure.database import Tx
from kith.infrastructure.facts import Subscribers, Telling, facts_after, record
from tests.infrastructure.patience import until, until_so
from tests.infrastructure.ringing import (
    Eye,
    Moody,
    Rung,
    doors,
    effects,
    have_heard,
    held,
    look,
    ring_in_vain,
    telling,
)
from tests.infrastructure.together import Two
from tests.keeping import InPostgres

pytestmark = pytest.mark.parametrize("engine", ["postgres"], indirect=True, scope="session")


@pytest.mark.parametrize("in_the_end", ["it is kept", "nothing of it is kept"])
async def test_who_is_still_writing_is_waited_for(
    two: Two, there: InPostgres, in_the_end: str
) -> None:
    async def slowly(tx: Tx) -> None:
        await held(tx, 7, number=1)
        if in_the_end != "it is kept":
            raise ValueError("nobody pulled the rope")

    hears: Subscribers = {"tom": ([Rung], Moody("tom"))}
    async with telling(there, two, hears) as tells, doors(there) as shut:
        eyes = [Eye(each) for each in tells]
        await shut.shut(7)
        writing = asyncio.create_task(two[0].act(slowly))
        await shut.wait(1)
        for number in (2, 4):
            await two[1].act(record, Rung(number=number))
        await look(tells)
        assert [eye.seen for eye in eyes] == [[], []]
        assert await two[1].read(effects, "tom") == []
        await shut.open(7)
        await asyncio.gather(writing, return_exceptions=True)
        heard = [1, 2, 4] if in_the_end == "it is kept" else [2, 4]
        await until(lambda: [eye.numbers for eye in eyes] == [heard] * 2)
        await until_so(lambda: have_heard(two[0], {"tom": len(heard)}))
        assert await two[0].read(effects, "tom") == heard


async def test_who_began_to_write_after_a_gap_was_seen_holds_it_up_no_longer(
    two: Two, there: InPostgres
) -> None:
    async with telling(there, two, {}) as tells, doors(there) as shut:
        eyes = [Eye(each) for each in tells]
        for door in (7, 8):
            await shut.shut(door)
        before = asyncio.create_task(two[0].act(held, 7))
        await shut.wait(1)
        with pytest.raises(ValueError, match="rope"):
            await two[1].act(ring_in_vain, 1)
        await two[1].act(record, Rung(number=2))
        await look(tells)
        after = asyncio.create_task(two[0].act(held, 8))
        await shut.wait(2)
        assert [eye.seen for eye in eyes] == [[], []]
        await shut.open(7)
        await before
        await until(lambda: [eye.numbers for eye in eyes] == [[2]] * 2)
        assert not after.done()
        await shut.open(8)
        await after


async def test_nobody_begins_to_tell_while_something_earlier_may_still_come(
    two: Two, there: InPostgres
) -> None:
    late = Telling(two[1], {})
    async with doors(there) as shut:
        await shut.shut(7)
        writing = asyncio.create_task(two[0].act(held, 7, number=1))
        await shut.wait(1)
        await two[1].act(record, Rung(number=2))
        beginning = asyncio.create_task(late.begin())
        await look([late])
        assert not beginning.done()
        await shut.open(7)
        await writing
    await beginning
    facts = await two[1].read(facts_after, 0, late.shown)
    assert [fact.number for _, fact in facts if isinstance(fact, Rung)] == [1, 2]
