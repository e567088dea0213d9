"""How many actions the writer keeps a second, without any HTTP around them."""

import asyncio
import time
from typing import NamedTuple

from kith.bench.filling import Filled
from kith.bench.homes import Home
from kith.bench.talk import Speech
from kith.foundation.clock import now
from kith.foundation.settings import Settings
from kith.infrastructure.database import Database
from kith.infrastructure.opening import open_database
from kith.ties.people.model import Speaker
from kith.together.conversations.actions import answer, open_conversation


class Acted(NamedTuple):
    """What a round of acting came to; work: milliseconds of this process for each action."""

    per_second: float
    work: float


async def act_much(filled: Filled, home: Home, *, at_once: int, seconds: float) -> Acted:
    """Open and answer in turns, so many at once."""
    settings = Settings(database=home.settings.get("KITH_DATABASE", ""))
    database = await open_database(settings, str(filled.path / "house.db"), now=now)
    try:
        began, before = time.perf_counter(), time.process_time()
        ways = [(ring.id, ring.members[0]) for ring in filled.circles]
        acting = (
            _act_until(database, filled, ways[n % len(ways)], n, began + seconds)
            for n in range(at_once)
        )
        kept = sum(await asyncio.gather(*acting))
        work = time.process_time() - before
        return Acted(kept / (time.perf_counter() - began), 1000 * work / max(kept, 1))
    finally:
        await database.close()


async def _act_until(
    database: Database, filled: Filled, way: tuple[int, int], seed: int, moment: float
) -> int:
    circle_id, who = way
    speaker, speech = Speaker(filled.people[who].id), Speech(seed)
    talks = filled.recent[circle_id]
    kept = 0
    while time.perf_counter() < moment:
        words = speech.words()
        if kept % 2:
            await database.act(answer, speaker, talks[kept % len(talks)], words)
        else:
            await database.act(open_conversation, speaker, circle_id, words)
        kept += 1
    return kept
