"""Whatever people do at once, and however often the line is cut: acknowledged means kept, refused means not."""

import asyncio
from typing import NamedTuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kith.infrastructure.database import Unfit
from kith.infrastructure.house_postgres import HouseInPostgres
from tests.infrastructure.deeds import (
    DEEDS,
    HALVES,
    SCHEMA,
    Deed,
    keeps,
    keeps_much_and_hears_no_error,
)
from tests.infrastructure.line import Line, a_line
from tests.infrastructure.patience import LONG
from tests.keeping import InPostgres

pytestmark = pytest.mark.parametrize("engine", ["postgres"], indirect=True, scope="session")
NEVER = 99


class Call(NamedTuple):
    """Somebody asks one of two processes for a deed, and may go away so many turns of the loop later."""

    deed: Deed
    process: int = 0
    gone_after: int = NEVER


class Burst(NamedTuple):
    """Many ask at once; the line is cut after so many turns of the loop, or not at all."""

    calls: list[Call]
    cut_after: int = NEVER


TURNS = st.sampled_from([NEVER] * 6 + [0, 1, 5, 20, 50])
CALLS = st.builds(Call, st.sampled_from([*DEEDS, keeps, keeps]), st.integers(0, 1), TURNS)
BURSTS = st.builds(Burst, st.lists(CALLS, max_size=16), st.sampled_from([NEVER, 1, 3, 10, 30, 60]))


@settings(max_examples=15)
@given(bursts=st.lists(BURSTS, min_size=1, max_size=3))
@example(bursts=[Burst([Call(deed, n % 2) for n, deed in enumerate(DEEDS)])])
@example(bursts=[Burst([Call(deed, n % 2) for n, deed in enumerate(DEEDS)], cut_after=20)])
@example(bursts=[Burst([Call(keeps, n % 2, gone_after=n) for n in range(30)], cut_after=25)])
def test_acknowledged_means_kept(there: InPostgres, bursts: list[Burst]) -> None:
    asyncio.run(live_through(there, bursts))


async def live_through(there: InPostgres, bursts: list[Burst]) -> None:
    async with there.beside() as db, a_line(there) as (line, far):
        await db.execute("drop table if exists kept")
        there.also(SCHEMA)
        first = 0
        for burst in bursts:
            houses = await far.open(), await there.open()
            answers = await one_burst(line, houses, burst, first)
            for house in houses:  # whatever its callers left behind goes to its end
                await house.close()
            found = await db.fetch("select deed, count(*) from kept group by deed")
            check(burst, first, answers, dict(found))
            first += len(burst.calls)
        assert not await db.fetch("select 1 from pg_stat_activity where state like 'idle in%'")


async def one_burst(
    line: Line, houses: tuple[HouseInPostgres, ...], burst: Burst, first: int
) -> list[object]:
    tasks = [
        asyncio.create_task(acts(houses[call.process], call.deed, number))
        for number, call in enumerate(burst.calls, first)
    ]
    for turn in range(70):
        if burst.cut_after == turn:
            line.cut()
        for call, task in zip(burst.calls, tasks, strict=True):
            if call.gone_after == turn:
                task.cancel()
        await asyncio.sleep(0)
    async with asyncio.timeout(LONG):  # nobody is left unanswered
        return [*await asyncio.gather(*tasks, return_exceptions=True)]


async def acts(house: HouseInPostgres, deed: Deed, number: int) -> int:
    return await house.act(lambda tx: deed(tx, number))


def check(burst: Burst, first: int, answers: list[object], kept: dict[int, int]) -> None:
    for number, (call, answer) in enumerate(zip(burst.calls, answers, strict=True), first):
        halves, told = kept.get(number, 0), DEEDS[call.deed]
        if call.gone_after != NEVER and isinstance(answer, asyncio.CancelledError):
            assert halves in {0, HALVES}  # whoever went away may have been heard
        elif call.deed is keeps_much_and_hears_no_error and isinstance(answer, Unfit):
            assert halves == 0  # it had not heard that the line was cut
        elif told is None:
            assert (answer, halves) == (number, HALVES)
        else:
            assert isinstance(answer, told), (call, answer)
            assert halves == 0
