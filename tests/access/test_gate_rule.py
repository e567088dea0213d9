"""Whatever happens between people, the gate and the same rule in plain Python say the same."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kith.access.gate.asking import may_knock
from kith.access.gate.choices import set_door
from kith.access.gate.model import BURNT_FOR, KEEP_WAYS, LENT_FOR, Ruling
from kith.access.gate.spending import burn, give_back, spend, sweep_gate
from kith.bench.gate_brute import Brute
from kith.foundation.clock import DAY, HOUR
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import add_block, add_bond, remove_block
from kith.ties.people.actions import settle
from kith.ties.people.model import Speaker
from kith.together.welcome import arriving
from kith.together.welcome.model import Arriving
from tests.infrastructure.opening import Clock
from tests.keeping import Keeping, Opened

NAMES = ("Mara", "Jonas", "Hana", "Ines", "Bea", "Tom", "Aiko", "Noor")
nth = st.integers(0, len(NAMES) - 1)
pair = st.tuples(nth, nth).filter(lambda two: two[0] != two[1])
deed = st.one_of(
    st.tuples(st.just("knock"), pair),
    st.tuples(st.just("knock"), pair),
    st.tuples(st.sampled_from(["end", "allow", "bond"]), pair),
    st.tuples(st.sampled_from(["burn", "give_back"]), st.integers(0, 9)),
    st.tuples(st.just("wait"), st.sampled_from([HOUR, DAY, LENT_FOR, BURNT_FOR])),
    st.tuples(st.just("wants"), st.tuples(nth, st.sampled_from(["friend", "two", "three"]))),
)
SOME = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


async def knock(tx: Tx, from_id: int, to_id: int, knock_id: int) -> Ruling:
    """Knock as the door page does: ask, and pay in the same action."""
    ruling = await may_knock(tx, from_id, to_id)
    if ruling.may:
        await spend(tx, ruling, knock_id)
    return ruling


async def credit(tx: Tx) -> list[tuple[int, int]]:
    """Give how much of any bond is taken up now, and how much of that by what is burnt."""
    sql = """
        select sum(case when takes = 1 then 1 else 0 end), 0 from bond_lendings
         where until_at > $1 group by from_id, to_id"""
    return await tx.many(_two, sql, tx.now)


def _two(one: int, other: int) -> tuple[int, int]:
    return one, other


@dataclass
class Came:
    """A knock: over which bonds, when, and until when these carry nothing."""

    steps: list[tuple[int, int]]
    at: int
    until: int


class Street:
    """Some people and their bonds, in a house and in plain Python."""

    def __init__(self, house: Opened, people: list[int], clock: Clock) -> None:
        self.house, self.people, self.clock = house, people, clock
        self.brute = Brute(people)
        self.ended: set[tuple[int, int]] = set()
        self.needs = dict.fromkeys(people, "friend")
        self.knocks: list[Came] = []
        self.burnt: set[int] = set()

    async def bond(self, two: tuple[int, int]) -> None:
        one, other = (self.people[each] for each in two)
        await self.house.act(add_bond, one, other)
        self.brute.bonds.add(frozenset((one, other)))

    async def end(self, two: tuple[int, int]) -> None:
        one, other = (self.people[each] for each in two)
        await self.house.act(add_block, one, other)
        self.ended.add((one, other))

    async def allow(self, two: tuple[int, int]) -> None:
        one, other = (self.people[each] for each in two)
        await self.house.act(remove_block, one, other)
        self.ended.discard((one, other))

    async def wants(self, what: tuple[int, str]) -> None:
        person_id, needs = self.people[what[0]], what[1]
        await self.house.act(set_door, Speaker(person_id), needs, nameable=False)
        self.needs[person_id] = needs

    async def wait(self, long: int) -> None:
        self.clock.now += long
        await self.house.act(sweep_gate)
        for one in self.knocks:
            if one.until <= self.clock.now and one.at <= self.clock.now - KEEP_WAYS:
                one.steps = []

    async def knock(self, two: tuple[int, int]) -> Ruling:
        from_id, to_id = (self.people[each] for each in two)
        self._now()
        known = frozenset((from_id, to_id)) in self.brute.bonds
        free = known or self.brute.free(from_id, to_id, self.needs[to_id])
        ways = self.brute.ways(from_id, to_id)
        ruling = await self.house.act(knock, from_id, to_id, len(self.knocks))
        assert ruling.known == known
        assert ruling.free == free
        assert ruling.apart == bool({(from_id, to_id), (to_id, from_id)} & self.ended)
        over = [tuple(one.id for one in way.people) for way in ruling.ways]
        if ruling.free and not known:
            assert set(over) <= set(ways)
            assert len({one for way in over for one in way}) == sum(map(len, over))
            wanted = {"three": {3}, "two": {2}}.get(self.needs[to_id], {1, 2})
            assert len(over) in wanted
            assert len(over) > 1 or wanted == {1, 2} and len(over[0]) == 1  # noqa: RUF021 - one claim
        stops = [(from_id, *way, to_id) for way in over]
        steps = [step for each in stops for step in pairwise(each)]
        self.knocks.append(Came(steps, self.clock.now, self.clock.now + LENT_FOR))
        return ruling

    async def burn(self, which: int) -> None:
        if which < len(self.knocks):
            await self.house.act(burn, which)
            self.burnt.add(which)
            self.knocks[which].until = self.clock.now + BURNT_FOR

    async def give_back(self, which: int) -> None:
        if which < len(self.knocks):
            await self.house.act(give_back, which)
            if which not in self.burnt:
                self.knocks[which].until = self.clock.now

    def _now(self) -> None:
        self.brute.apart = {frozenset(two) for two in self.ended}
        self.brute.spent = {
            step for knock in self.knocks if knock.until > self.clock.now for step in knock.steps
        }


@asynccontextmanager
async def a_street(keeping: Keeping) -> AsyncGenerator[Street]:
    await keeping.clear()
    clock = Clock()
    house = await keeping.open(now=clock)
    try:
        code = await house.act(arriving.first_link)
        mara = Arriving(NAMES[0], listed=True, zone="UTC", language="en", device="")
        people = [(await house.act(arriving.make_house, code, "Garden", "Here.", mara)).person.id]
        for name in NAMES[1:]:
            one = await house.act(settle, name, through=people[0], zone="UTC", language="en")
            people.append(one.id)
        yield Street(house, people, clock)
    finally:
        await house.close()


@given(bonds=st.sets(pair, min_size=6, max_size=22), happened=st.lists(deed, max_size=25))
@SOME
async def test_the_gate_keeps_the_rule_whatever_happens(
    keeping: Keeping, bonds: set[tuple[int, int]], happened: list[tuple[str, Any]]
) -> None:
    async with a_street(keeping) as street:
        for two in sorted(bonds):
            await street.bond(two)
        for deed, what in happened:
            await getattr(street, deed)(what)
            assert all(taken <= 1 for taken, _ in await street.house.read(credit))
