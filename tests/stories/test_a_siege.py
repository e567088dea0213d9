"""Many strangers at once (T7): nothing lights up, the house closes itself, and the evening goes on."""

import asyncio
import re

import pytest

from kith.foundation.errors import Wrong
from kith.infrastructure.database import Tx
from kith.ties.people.actions import settle
from kith.ties.people.model import Speaker
from kith.together.knocks import actions
from tests.cast import Garden
from tests.clock import Clock
from tests.stories.test_guides import make_guide

TROOP = 75
RUDE = "You think you are something better."
ONCE = "Unusually many strangers were at the door."
CLOSED = "This house is closed to strangers till tomorrow. Everything between you works."


async def come(tx: Tx, n: int, through: int) -> Speaker:
    """Let one more stranger live here."""
    one = await settle(tx, f"Troll {n}", through=through, zone="UTC", language="en")
    return Speaker(one.id)


@pytest.mark.usefixtures("by_day")
async def test_a_troop_at_the_door_lights_nothing_up(garden: Garden, clock: Clock) -> None:
    act, aiko = garden.house.database.act, garden.aiko
    await make_guide(garden.mara, garden.bea)
    troop = [await act(come, n, garden.tom.id) for n in range(TROOP)]
    clock.stop()
    before = {name: (await one.open("/")).words for name, one in garden.people.items()}
    facts = len(garden.rows()["facts"])
    refused = 0
    for one in troop:
        for handle in ("aiko", "jonas"):
            try:
                await act(actions.knock, one, handle, RUDE)
            except Wrong:
                refused += 1
    await garden.told()

    rows = garden.rows()
    assert len(rows["knocks"]) == actions.A_DAY_OF_ONE_ORIGIN, "what a troop leaves is bounded"
    assert refused == 2 * TROOP - actions.A_DAY_OF_ONE_ORIGIN
    assert not rows["notices"]
    assert not rows["house_lines"]
    assert len(rows["facts"]) == facts + 1, "that the house closed, and nothing of any knock"
    for name, one in garden.people.items():
        now = (await one.open("/")).words
        line = "Someone is at the door. Go to the door " if name in {"Aiko", "Jonas"} else ""
        told = f"{ONCE} {CLOSED} Look " if name in {"Mara", "Bea"} else f"{CLOSED} "
        assert now.replace(told, "", 1).replace(line, "", 1) == before[name]
        assert "Troll" not in now
        assert RUDE not in now
    log = await garden.wren.open("/house/log")
    assert log.says(
        "Unusually many were at the door, and the house closed itself to strangers for a day."
    )
    assert "Troll" not in log.body

    letter = await garden.hana.open("/letters/new?to=aiko")
    sent = await letter.send("/letters/new", readers=str(aiko.id), words="All is quiet here.")
    assert (await aiko.open(sent.path)).says("All is quiet here."), "what is between friends works"
    assert not re.search(r"\d+ (knocks|strangers|people)", (await aiko.open("/door")).words)


async def test_a_troop_of_one_moment_closes_the_house_once(garden: Garden) -> None:
    """All at once, at every process: none is lost, twenty come, and the rest waits."""
    acts = [house.database.act for house in garden.houses]
    through = [one.id for one in (garden.mara, garden.tom, garden.hana)]
    troop = [await acts[0](come, n, through[n % 3]) for n in range(45)]
    knocks = [acts[n % len(acts)](actions.knock, one, "aiko", RUDE) for n, one in enumerate(troop)]
    came = await asyncio.gather(*knocks)
    assert [one.state for one in came].count("waiting") == 20
    rows = garden.rows()
    assert len(rows["lockdowns"]) == 1
    assert len(rows["knocks"]) == len(troop)
    assert len(rows["strangers"]) == len(rows["knock_draws"]) == 20
