"""Whatever happens, what was acknowledged is kept, and what was refused is not."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, NamedTuple

import pytest
import uvloop
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kith.foundation.errors import Elsewhere
from tests.infrastructure.deeds import (
    DEEDS,
    HALVES,
    Bench,
    Deed,
    Trouble,
    bench,
    breaks_a_rule,
    does_two_things_at_once,
    fails_as_if_cancelled,
    fails_first,
    keeps,
    keeps_much,
    keeps_much_and_hears_no_error,
)
from tests.infrastructure.patience import LONG
from tests.infrastructure.quick import quick_folder

NEVER = 99


class Call(NamedTuple):
    """Somebody asks for a deed, and may go away so many turns of the loop later."""

    deed: Deed
    gone_after: int = NEVER


class Burst(NamedTuple):
    """Many ask at once, while the disk does its part or does not."""

    calls: list[Call]
    trouble: Trouble = "none"


CALLS = st.builds(
    Call, st.sampled_from([*DEEDS, keeps, keeps, keeps]), st.sampled_from([NEVER] * 6 + [-1, 0, 1, 2, 3])
)  # fmt: skip
BURSTS = st.builds(
    Burst, st.lists(CALLS, max_size=30), st.sampled_from(["none", "none", "full", "refused"])
)
FULL = Burst([Call(keeps), Call(keeps_much_and_hears_no_error), Call(keeps)], "full")
REFUSED = Burst([Call(keeps), Call(breaks_a_rule), Call(keeps)], "refused")


@pytest.mark.parametrize("run", [asyncio.run, uvloop.run], ids=["asyncio", "uvloop"])
@settings(max_examples=60)
@given(bursts=st.lists(BURSTS, min_size=1, max_size=4))
@example(bursts=[FULL, Burst([Call(keeps), Call(keeps_much), Call(keeps)], "full")])
@example(bursts=[REFUSED, Burst([Call(fails_first, gone_after=0)], "refused")])
@example(bursts=[Burst([Call(deed) for deed in DEEDS])])
@example(bursts=[Burst([Call(does_two_things_at_once), *[Call(keeps)] * 20])])
@example(bursts=[Burst([Call(keeps), Call(fails_as_if_cancelled), Call(keeps)])])
@example(bursts=[Burst([Call(keeps, gone_after=turn % 7 - 1) for turn in range(40)])])
def test_acknowledged_means_kept(
    run: Callable[[Coroutine[Any, Any, None]], None], bursts: list[Burst]
) -> None:
    run(live_through(bursts))


async def live_through(bursts: list[Burst]) -> None:
    with quick_folder() as folder:
        async with bench(folder / "house.db") as here:
            number = 0
            for burst in bursts:
                number = await one_burst(here, burst, number)


async def one_burst(here: Bench, burst: Burst, first: int) -> int:
    numbers = range(first, first + len(burst.calls))
    with here.trouble(burst.trouble):
        tasks = [
            asyncio.create_task(here.act(call.deed, number))
            for call, number in zip(burst.calls, numbers, strict=True)
        ]
        await leave(burst.calls, tasks)
        # Nobody is left unanswered.
        async with asyncio.timeout(LONG):
            answers = await asyncio.gather(*tasks, return_exceptions=True)
            # What was asked for last is answered last: then the trouble has met all of it.
            await asyncio.gather(here.act(fails_first, -1), return_exceptions=True)
    await asyncio.sleep(0)
    for call, number, answer in zip(burst.calls, numbers, answers, strict=True):
        check(call, burst.trouble, answer, number, here.halves(number))
    # After the trouble the house writes again, and nothing has changed its order.
    after = first + len(burst.calls)
    assert await here.act(keeps, after) == after
    assert not here.inside.in_transaction
    assert here.order() == sorted(here.order())
    return after + 1


async def leave(calls: list[Call], tasks: list[asyncio.Task[int]]) -> None:
    for turn in range(-1, 4):
        for call, task in zip(calls, tasks, strict=True):
            if call.gone_after == turn:
                task.cancel()
        await asyncio.sleep(0)


def check(call: Call, trouble: Trouble, answer: object, number: int, halves: int) -> None:
    if call.gone_after != NEVER and isinstance(answer, asyncio.CancelledError):
        assert halves in {0, HALVES}  # whoever went away may have been heard
        return
    assert halves == (0 if isinstance(answer, BaseException) else HALVES)
    told = DEEDS[call.deed]
    if trouble == "none":
        assert answer == number if told is None else isinstance(answer, told)
    elif told is None and (trouble == "refused" or isinstance(answer, BaseException)):
        assert isinstance(answer, Elsewhere)
