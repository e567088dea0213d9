"""Whatever a stranger tries: one knock at a door, three at most, and nothing else reaches anybody (T5)."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kith.access.door import first_at
from kith.foundation.errors import Wrong
from kith.infrastructure.database import Database, Tx
from kith.ties.people.actions import settle
from kith.ties.people.model import Person, Speaker
from kith.ties.people.rows import set_listed
from kith.together.knocks import actions
from kith.together.letters.actions import write
from kith.together.letters.rows import letters_of
from kith.together.letters.thoughts import think_of
from kith.together.welcome import arriving, knowing
from kith.together.welcome.model import Arriving
from tests.keeping import Keeping

NAMES = ("Ada", "Ben", "Chris", "Dora", "Eva", "Fred", "Gita")
who = st.sampled_from(NAMES)
deed = st.one_of(
    st.tuples(st.just("knock"), who, who),
    st.tuples(st.just("knock"), st.just("Gita"), who),
    st.tuples(st.just("write"), who, who),
    st.tuples(st.just("think_of"), who, who),
    st.tuples(st.just("know"), who, who),
    st.tuples(st.sampled_from(["pass", "block", "open"]), who),
)


class Street:
    """Some people, their doors, and what happened at them."""

    def __init__(self, house: Database, people: dict[str, Person]) -> None:
        self.house, self.people = house, people
        self.opened: set[frozenset[str]] = set()
        self.known: set[frozenset[str]] = set()

    def speaker(self, name: str) -> Speaker:
        """Give one of the people as who acts."""
        return Speaker(self.people[name].id)

    async def knock(self, one: str, other: str) -> None:
        """Knock."""
        await self.house.act(
            actions.knock, self.speaker(one), self.people[other].handle, f"I am {one}."
        )

    async def write(self, one: str, other: str) -> None:
        """Write a letter."""
        await self.house.act(write, self.speaker(one), [self.people[other].id], f"I am {one}.")

    async def think_of(self, one: str, other: str) -> None:
        """Think of somebody."""
        await self.house.act(think_of, self.speaker(one), [self.people[other].handle])

    async def know(self, one: str, other: str) -> None:
        """Let both say that they know each other."""
        for each, another in ((one, other), (other, one)):
            handle = self.people[another].handle
            await self.house.act(knowing.say_how, self.speaker(each), handle, "From here.")
        self.known.add(frozenset((one, other)))

    async def at_home(self, deed: str, name: str) -> None:
        """Let somebody do something about who waits longest at their door."""
        speaker = self.speaker(name)
        at = await self.house.read(first_at, speaker, speaker.id)
        if at is None:
            return
        if deed == "open":
            await self.house.act(actions.open_door, speaker, at.knock_id)
            by_id = {one.id: each for each, one in self.people.items()}
            self.opened.add(frozenset((name, by_id[at.from_id])))
        elif deed == "pass":
            await self.house.act(actions.let_pass, speaker, at.knock_id)
        else:
            await self.house.act(actions.block, speaker, at.knock_id)

    async def do(self, deed: str, *names: str) -> None:
        """Try something, allowed or not."""
        try:
            if deed in {"pass", "block", "open"}:
                await self.at_home(deed, *names)
            else:
                await getattr(self, deed)(*names)
        except Wrong:
            return

    async def look(self) -> None:
        """Hold the house to what a stranger may do."""
        waiting = await self.house.read(_waiting)
        assert len(waiting) == len(set(waiting)), "never two at one door"
        for one in self.people.values():
            assert sum(from_id == one.id for from_id, _ in waiting) <= actions.AT_ONCE
        for name, one in self.people.items():
            for letter in await self.house.read(letters_of, one.id):
                seats = await self.house.read(_seats, letter.place_id)
                others = [each for each, other in self.people.items() if other.id in seats]
                for other in others:
                    both = frozenset((name, other))
                    assert other == name or both in self.known | self.opened, (name, other)
        thoughts = await self.house.read(_thoughts)
        by_id = {one.id: name for name, one in self.people.items()}
        for from_id, to_id in thoughts:
            assert frozenset((by_id[from_id], by_id[to_id])) in self.known


async def _waiting(tx: Tx) -> list[tuple[int, int]]:
    sql = "select from_id, to_id from knocks where until_at > $1"
    return await tx.many(_pair, sql, tx.now)


async def _thoughts(tx: Tx) -> list[tuple[int, int]]:
    return await tx.many(_pair, "select from_id, to_id from thoughts")


async def _seats(tx: Tx, place_id: int) -> set[int]:
    return set(await tx.many(int, "select person_id from seats where place_id = $1", place_id))


def _pair(one: int, other: int) -> tuple[int, int]:
    return one, other


async def a_street(house: Database) -> Street:
    """Let seven people live here, all in the list; none of them knows another."""
    code = await house.act(arriving.first_link)
    ada = Arriving(NAMES[0], listed=True, zone="UTC", language="en", device="")
    made = await house.act(arriving.make_house, code, "Street", "To pass by.", ada)
    people = {NAMES[0]: made.person}
    for name in NAMES[1:]:
        people[name] = await house.act(settle, name, through=None, zone="UTC", language="en")
        await house.act(set_listed, people[name].id, listed=True)
    return Street(house, people)


@given(tried=st.lists(deed, min_size=10, max_size=40))
@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_nothing_but_one_knock_reaches_who_does_not_know_one(
    keeping: Keeping, tried: list[tuple[Any, ...]]
) -> None:
    await keeping.clear()
    house = await keeping.open()
    try:
        street = await a_street(house)
        for name in NAMES[:5]:
            await street.do("knock", "Gita", name)
        await street.look()
        assert len(await house.read(_waiting)) == actions.AT_ONCE
        for one in tried:
            await street.do(*one)
            await street.look()
    finally:
        await house.close()
