"""How much can be said at once, over HTTP as browsers say it, and that the house keeps up."""

import asyncio
import time
from typing import NamedTuple

from kith.bench.client import Visitor, visit
from kith.bench.filling import Filled
from kith.bench.homes import Home
from kith.bench.looking import Eyes
from kith.bench.metering import Cost, Meter
from kith.bench.server import Server
from kith.bench.talk import Speech
from kith.foundation.clock import now

_LOOK_EVERY = 0.005
_PATIENCE = 60.0
# Cursors of subscribers whom nothing concerned are kept only every so many facts.
_KEPT_EVERY = 1000
_DUE = """
    select count(*) from jobs where state = 'running' or (state = 'waiting' and next_at <= $1)"""


class Load(NamedTuple):
    """What a round of saying came to; client: how much of a core the asking took, in percent."""

    per_second: float
    drained: float
    client: float
    cost: Cost


async def say_much(
    filled: Filled, server: Server, home: Home, *, lines: int, seconds: float, turn: int = 0
) -> Load:
    """Open and answer in turns, as many at once as there are lines, then wait till all is told.

    In every turn somebody else leaves a circle at the end, by which it is seen that all was told.
    """
    talkative = filled.with_circles(lines)
    sayers = [await _sayer(filled, server, who) for who in talkative]
    leaver = await _leaver(filled, server, talkative, turn)
    meter, began = Meter(server, home=home), time.perf_counter()
    said = sum(await asyncio.gather(*(sayer.say_until(began + seconds) for sayer in sayers)))
    cost, ended = meter.each(said), time.perf_counter()
    await leaver.visitor.post(f"/c/{leaver.circle_id}/leave", words="")
    async with home.looking() as eyes:
        await _drained(eyes)
    drained = time.perf_counter() - ended
    for one in (*sayers, leaver):
        one.visitor.line.hang_up()
    took = ended - began
    return Load(said / took, drained, cost.client * said / took / 10, cost)


class Sayer:
    """Somebody who opens conversations and answers in others, in turns, in all their circles."""

    def __init__(self, filled: Filled, who: int, mine: list[int], visitor: Visitor) -> None:
        """Know the circles in which they can speak."""
        self.visitor = visitor
        self.circle_id = mine[0]
        self._speech = Speech(who)
        talks = [talk for circle_id in mine for talk in filled.recent[circle_id][:10]]
        self._paths = [
            path
            for n, talk in enumerate(talks)
            for path in (f"/c/{mine[n % len(mine)]}", f"/conversations/{talk}")
        ]

    async def say_until(self, moment: float) -> int:
        """Say one thing after the other until a moment, and give how many were kept."""
        said = 0
        while time.perf_counter() < moment:
            path = self._paths[said % len(self._paths)]
            await self.visitor.post(path, words=self._speech.words())
            said += 1
        return said


async def _sayer(filled: Filled, server: Server, who: int, circle_id: int | None = None) -> Sayer:
    mine = [circle_id] if circle_id else filled.circles_of(who)
    sayer = Sayer(filled, who, mine, await visit(server.port_for(who), filled.people[who].cookie))
    await sayer.visitor.learn_token(f"/c/{sayer.circle_id}")
    return sayer


async def _leaver(filled: Filled, server: Server, talkative: list[int], turn: int) -> Sayer:
    """Let somebody leave who neither hosts nor has anything to say here."""
    ways = [
        (who, ring.id)
        for ring in filled.circles
        for who in ring.members[1:]
        if who not in talkative
    ]
    return await _sayer(filled, server, *ways[turn])


async def _drained(eyes: Eyes) -> None:
    """Wait till no work is left and every subscriber has heard the last fact that concerns one.

    Somebody left a circle after all was said. That concerns Today, which hears facts in order: once
    its cursor stands there, all before it has been told.
    """
    until = time.perf_counter() + _PATIENCE
    while not await _is_drained(eyes):
        if time.perf_counter() > until:
            raise TimeoutError("the house does not come to the end of its queue")
        await asyncio.sleep(_LOOK_EVERY)


async def _is_drained(eyes: Eyes) -> bool:
    ((left,),) = await eyes.rows("select max(id) from facts where kind = 'Left'")
    ((most, least),) = await eyes.rows("select max(heard_id), min(heard_id) from subscribers")
    ((jobs,),) = await eyes.rows(_DUE, now())
    return left is not None and most >= left and least > left - _KEPT_EVERY and jobs == 0
