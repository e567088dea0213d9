"""A house whose clock ran ahead and was put right: nothing of a meeting lasts longer than it says."""

import pytest

from kith.care.sweeping import sweep
from kith.together.knocks.rows import knocks_since_yesterday
from tests.cast import Garden
from tests.clock import Clock
from tests.introducing import asked
from tests.knocking import keep_door, knock
from tests.stories.test_guest_slips import left
from tests.stories.test_shaking_hands import NOBODY, begun, held_out, typed

AHEAD = 40
# Each of them is gone so many days after the clock was put right.
LASTS = {"knocks": 30, "guest_slips": 60, "introductions": 30, "handshakes": 15, "doorkeepers": 14}


async def sweep_now(garden: Garden) -> None:
    await garden.house.database.act(sweep, session_days=900)


@pytest.fixture
async def put_right(garden: Garden, clock: Clock) -> Garden:
    """Let a house be where its clock was forty days ahead till a moment ago."""
    clock.forward(days=AHEAD)
    await knock(garden.bea, garden.aiko)
    await left(garden, garden.hana)
    await asked(garden.hana, garden.tom, garden.aiko, vouch1="met")
    await begun(garden.jonas, garden.ines)
    await keep_door(garden.hana, garden.jonas)
    clock.forward(days=-AHEAD)
    return garden


async def test_what_was_begun_while_it_was_ahead_ends_in_its_time(
    put_right: Garden, clock: Clock
) -> None:
    gone = 0
    await sweep_now(put_right)
    assert all(put_right.rows()[table] for table in LASTS)
    for day in sorted({*LASTS.values()}):
        clock.forward(days=day - gone, minutes=1)
        gone = day
        await sweep_now(put_right)
        left_ = {table for table in LASTS if put_right.rows()[table]}
        assert left_ == {table for table, days in LASTS.items() if days > day}, day
    assert not put_right.rows()["vouches"]
    assert not put_right.rows()["statements"], "with what was signed of it"


async def test_digits_still_last_five_minutes(garden: Garden, clock: Clock) -> None:
    clock.forward(days=AHEAD)
    digits = await held_out(garden.jonas)
    assert (await typed(garden.jonas, digits)).says("These are your own.")
    clock.forward(days=-AHEAD)
    assert (await typed(garden.ines, digits)).says(NOBODY)
    assert not (await garden.jonas.open("/hands")).says("Read these aloud")
    assert (await typed(garden.ines, await held_out(garden.jonas))).says("Both should say")


async def test_wrong_digits_are_forgotten_at_the_next_sweep(garden: Garden, clock: Clock) -> None:
    clock.forward(days=AHEAD)
    await typed(garden.tom, "00000000")
    clock.forward(days=-AHEAD)
    for n in range(1, 5):
        assert (await typed(garden.tom, f"{n:08}")).status == 422
    assert (await typed(garden.tom, "00000009")).status == 429, "guessing stays refused"
    clock.forward(minutes=60)
    await sweep_now(garden)
    assert (await typed(garden.tom, await held_out(garden.jonas))).says("Both should say")


async def test_a_day_of_knocks_is_a_day(garden: Garden, clock: Clock) -> None:
    """What was knocked while the clock was ahead fills no day but the first."""
    knocks = garden.house.database
    clock.forward(days=AHEAD)
    await knock(garden.bea, garden.aiko)
    clock.forward(days=-AHEAD)
    await sweep_now(garden)
    assert await knocks.read(knocks_since_yesterday, 9) == 1
    clock.forward(days=1, minutes=1)
    assert await knocks.read(knocks_since_yesterday, 9) == 0
    await knock(garden.bea, garden.noor)
    assert await knocks.read(knocks_since_yesterday, 9) == 1
