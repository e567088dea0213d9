"""Whoever was named to the writer reads it and nobody else does, also where two clocks disagree."""

import asyncio
import random
from collections.abc import AsyncGenerator
from typing import NamedTuple

import pytest

from kith.access.recipients import people_in, readers_of
from kith.foundation.clock import SECOND, now
from kith.foundation.errors import NotFound, Wrong
from kith.infrastructure.database import Database
from kith.ties.people.actions import settle
from kith.ties.people.model import Speaker
from kith.together.conversations.actions import answer, open_conversation
from kith.together.conversations.pages import conversation_page
from kith.together.welcome import arriving, circles
from kith.together.welcome.model import Arriving
from tests.keeping import Keeping

pytestmark = pytest.mark.parametrize("engine", ["postgres"], indirect=True, scope="session")
NAMES = ("Mara", "Jonas", "Hana", "Ines", "Bea", "Tom")
APART = 20 * SECOND


class Said(NamedTuple):
    """A conversation; who was named before it was said, and how often each had been at leaving by then."""

    talk_id: int
    named: set[int]
    left: dict[int, int]


class Evening:
    """A circle in which people come, go and talk, each time through one of two processes."""

    def __init__(self, processes: tuple[Database, Database], seed: int) -> None:
        self.ahead, self.behind = self._processes = processes
        self._chance = random.Random(seed)  # noqa: S311 - another evening each, the same each time
        self.people: list[int] = []
        self.circle = 0
        self.said: list[Said] = []
        self.left: dict[int, int] = {}

    @property
    def house(self) -> Database:
        """Give one of the processes."""
        return self._chance.choice(self._processes)

    async def begin(self) -> None:
        """Let six people live here, one of whom makes a circle."""
        code = await self.house.act(arriving.first_link)
        mara = Arriving(NAMES[0], listed=True, zone="UTC", language="en", device="")
        made = await self.house.act(arriving.make_house, code, "Garden", "To think aloud.", mara)
        self.people = [made.person.id]
        for name in NAMES[1:]:
            one = await self.house.act(settle, name, through=None, zone="UTC", language="en")
            self.people.append(one.id)
        self.left = dict.fromkeys(self.people, 0)
        circle = await self.house.act(
            circles.make_circle, Speaker(self.people[0]),
            name="Soup", purpose="To eat.", history="came", people=[],
        )  # fmt: skip
        self.circle = circle.id

    async def come(self, house: Database, person: int) -> None:
        """Come into the circle through a process."""
        await house.act(circles.ask_as, self.circle, person, by=self.people[0])
        await house.act(circles.come_into, Speaker(person), self.circle)

    async def leave(self, person: int) -> None:
        """Leave the circle; an odd number of times while somebody is at the door."""
        self.left[person] += 1
        await self.house.act(circles.leave, Speaker(person), self.circle)
        self.left[person] += 1

    async def say(self, house: Database, person: int) -> int:
        """Look who is named, and say something to them."""
        left, named = {**self.left}, await self._named()
        shown = ".".join(map(str, sorted(named)))
        said = await house.act(
            open_conversation, Speaker(person), self.circle, "To you.", shown=shown
        )
        self.said.append(Said(said.id, named, left))
        return said.id

    async def live(self, person: int) -> None:
        """Do this and that for a while."""
        for _ in range(10):
            try:
                await self._something(person)
            except Wrong:  # somebody else came or went meanwhile
                continue

    async def till(self, enough: int) -> None:
        """Let all live at once till enough was said; how many a slow machine lets through differs."""
        while len(self.said) < enough:
            await asyncio.gather(*(self.live(person) for person in self.people))

    async def come_again(self, person: int) -> None:
        """Come in after everything was said, whoever was in before."""
        if person in await self._named():
            await self.leave(person)
        await self.come(self.house, person)

    async def prove(self) -> int:
        """Hold who reads each conversation to who was named above it; tell how many were too late."""
        late = 0
        inside = {one.id for one in await self.house.read(people_in, self.circle)}
        for said in self.said:
            found = await self.house.read(readers_of, self.circle, said.talk_id)
            readers = {one.id for one in found}
            assert readers <= said.named, "somebody reads it who was not named"
            # An odd number: somebody was at the door just then.
            stayed = {
                one
                for one in said.named
                if self.left[one] == said.left[one] and not said.left[one] % 2
            }
            assert stayed & inside <= readers, "somebody was named and does not read it"
            late += len(inside - readers)
            for person in self.people:
                assert await self.opens(person, said.talk_id) == (person in readers)
        return late

    async def opens(self, person: int, talk_id: int) -> bool:
        """Tell whether somebody can open a conversation."""
        try:
            await self.house.read(conversation_page, Speaker(person), talk_id)
        except NotFound:
            return False
        return True

    async def _something(self, person: int) -> None:
        inside = person in await self._named()
        if not inside:
            await self.come(self.house, person)
        elif person != self.people[0] and self._chance.random() < 0.3:
            await self.leave(person)
        elif self.said and self._chance.random() < 0.3:
            talk = self._chance.choice(self.said).talk_id
            await self.house.act(answer, Speaker(person), talk, "And I.")
        else:
            await self.say(self.house, person)

    async def _named(self) -> set[int]:
        return {one.id for one in await self.house.read(people_in, self.circle)}


@pytest.fixture
async def processes(
    keeping: Keeping, anyio_backend: str
) -> AsyncGenerator[tuple[Database, Database]]:
    """Two processes of one house: the clock of the first is ahead of that of the second."""
    assert anyio_backend
    one = await keeping.open(now=lambda: now() + APART)
    other = await keeping.open(now=lambda: now() - APART)
    yield one, other
    await one.close()
    await other.close()


@pytest.mark.parametrize("seed", range(4))
async def test_whoever_comes_and_goes_the_names_are_true(
    processes: tuple[Database, Database], seed: int
) -> None:
    evening = Evening(processes, seed)
    await evening.begin()
    await evening.till(6)
    await evening.come_again(evening.people[1])
    assert await evening.prove() >= len(evening.said), "who came last reads none of it"


async def test_who_came_by_the_clock_that_is_ahead_reads_what_is_said_by_the_other(
    processes: tuple[Database, Database],
) -> None:
    evening = Evening(processes, 0)
    await evening.begin()
    mara, jonas, hana, *_ = evening.people
    await evening.come(evening.ahead, jonas)
    said = await evening.say(evening.behind, mara)
    assert await evening.opens(jonas, said)
    assert not await evening.opens(hana, said)
    before = await evening.say(evening.ahead, mara)
    await evening.come(evening.behind, hana)
    assert not await evening.opens(hana, before)
    assert await evening.opens(hana, await evening.say(evening.behind, jonas))


async def test_an_answer_comes_after_what_it_answers(
    processes: tuple[Database, Database],
) -> None:
    evening = Evening(processes, 0)
    await evening.begin()
    mara = Speaker(evening.people[0])
    talk = await evening.say(evening.ahead, mara.id)
    first = await evening.behind.act(answer, mara, talk, "So it is.")
    second = await evening.behind.act(answer, mara, talk, "Or is it?", to=first.id)
    assert talk < first.id < second.id
