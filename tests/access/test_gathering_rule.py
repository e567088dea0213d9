"""Whatever happens at a gathering: who may see it, who sees who comes, and nobody passes who waits.

A gathering said once more in plain Python, and held against the house after each deed.
"""

from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kith.foundation.errors import NotFound, Wrong
from kith.infrastructure.database import Database
from kith.ties.bonds.rows import add_bond
from kith.ties.people.model import Person, Speaker
from kith.together.gatherings import answering, asking, following
from kith.together.gatherings.model import Wish
from kith.together.gatherings.pages import gathering_page
from kith.together.welcome import circles
from kith.together.welcome.facts import CameIn, Left
from tests.access.test_rule import NAMES, settle_five
from tests.keeping import Keeping
from tests.stories.gathering import day

HOST, *OTHERS = NAMES
WISH = Wish(what="Soup", day=day(), begins="19:00", zone="UTC", place="The barn", room="2")

others = st.sampled_from(OTHERS)
deeds = st.lists(
    st.one_of(
        st.tuples(st.just("answer"), others, st.sampled_from(["coming", "late", "cannot"])),
        st.tuples(st.just("answer"), st.just(HOST), st.sampled_from(["coming", "cannot"])),
        st.tuples(st.sampled_from(["leave", "come_in", "ask"]), others),
        st.tuples(st.just("room"), st.sampled_from(["1", "2", "3", ""])),
    ),
    min_size=4,
    max_size=20,
)


class Told:
    """The gathering in plain Python: who is asked, who has a place, and who stands in the line."""

    def __init__(self) -> None:
        self.room, self.circle = 2, {HOST}
        self.asked, self.placed, self.line = {HOST}, [HOST], list[str]()

    def answer(self, who: str, says: str) -> bool:
        if who not in self.asked:
            return False
        if says == "cannot":
            self.go(who)
        elif who not in self.placed + self.line:
            self.line.append(who)
        self.move_up()
        return True

    def go(self, who: str) -> None:
        self.placed = [one for one in self.placed if one != who]
        self.line = [one for one in self.line if one != who]

    def move_up(self) -> None:
        while self.line and (not self.room or len(self.placed) < self.room):
            self.placed.append(self.line.pop(0))


class Happening:
    """The same in a house."""

    def __init__(self, house: Database, people: dict[str, Person]) -> None:
        self.house, self.people, self.told = house, people, Told()
        self.circle = self.id = 0

    def speaker(self, name: str) -> Speaker:
        return Speaker(self.people[name].id)

    async def begin(self) -> None:
        for name in OTHERS:
            await self.house.act(add_bond, self.people[HOST].id, self.people[name].id)
        made = await self.house.act(
            circles.make_circle, self.speaker(HOST), name="Soup", purpose="Soup.", history="came",
            people=[],
        )  # fmt: skip
        self.circle = made.id
        one = await self.house.act(asking.ask, self.speaker(HOST), WISH, circle_id=made.id)
        self.id = one.id

    async def answer(self, who: str, says: str) -> None:
        may = self.told.answer(who, says)
        try:
            await self.house.act(answering.answer, self.speaker(who), self.id, says)
        except NotFound:
            assert not may
        else:
            assert may

    async def come_in(self, who: str) -> None:
        if who in self.told.circle:
            return
        self.told.circle.add(who)
        self.told.asked.add(who)
        person_id = self.people[who].id
        await self.house.act(circles.ask_as, self.circle, person_id, by=self.people[HOST].id)
        await self.house.act(circles.come_into, self.speaker(who), self.circle)
        await self.house.act(following.hear, CameIn(person_id, place_id=self.circle))

    async def leave(self, who: str) -> None:
        if who not in self.told.circle:
            return
        self.told.circle.discard(who)
        self.told.asked.discard(who)
        self.told.go(who)
        self.told.move_up()
        await self.house.act(circles.leave, self.speaker(who), self.circle)
        for _ in range(2):  # safe to run twice
            fact = Left(self.people[who].id, place_id=self.circle)
            await self.house.act(following.hear, fact)

    async def ask(self, who: str) -> None:
        self.told.asked.add(who)
        await self.house.act(asking.ask_people, self.speaker(HOST), self.id, [self.people[who].id])

    async def room(self, room: str) -> None:
        wanted = int(room or "0")
        wish = msgspec.structs.replace(WISH, room=room)
        try:
            await self.house.act(asking.change, self.speaker(HOST), self.id, wish)
        except Wrong:
            assert wanted
            assert wanted < len(self.told.placed)
        else:
            assert not wanted or wanted >= len(self.told.placed)
            self.told.room = wanted
            self.told.move_up()

    async def compare(self) -> None:
        told = self.told
        for name in NAMES:
            try:
                page = await self.house.read(gathering_page, self.speaker(name), self.id)
            except NotFound:
                assert name not in told.asked, name
                continue
            assert name in told.asked, name
            assert bool(page.mine.waits) == (name in told.line), name
            sees = name == HOST or name in told.placed
            assert (page.comers is not None) == sees, name
            if page.comers is not None:
                assert [one.name for one in page.comers] == sorted(told.placed)
            assert (page.planning is not None) == (name == HOST)
            if page.planning is not None:
                assert [one.name for one in page.planning.line] == told.line


@given(happened=deeds)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_nobody_sees_or_passes_whom_they_should_not(
    keeping: Keeping, happened: list[tuple[Any, ...]]
) -> None:
    await keeping.clear()
    house = await keeping.open()
    try:
        happening = Happening(house, await settle_five(house))
        await happening.begin()
        for deed, *args in happened:
            await getattr(happening, deed)(*args)
            await happening.compare()
    finally:
        await house.close()
