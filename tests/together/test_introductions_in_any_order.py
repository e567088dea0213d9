"""In whatever order people answer, end contact, meet and wait: the house and the rule in plain Python agree."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kith.foundation.clock import DAY, now
from kith.foundation.errors import Wrong
from kith.infrastructure.database import Database
from kith.ties.bonds import rows as bonds
from kith.ties.people.model import Person, Speaker
from kith.together.introductions import actions, pages
from kith.together.introductions.ending import forget_what_is_over
from kith.together.introductions.model import Told
from kith.together.letters.pages import letters
from tests.access.test_rule import settle_five
from tests.keeping import Keeping

ONE, OTHER, BY = "Jonas", "Ines", "Hana"
THREE = (ONE, OTHER, BY)
TOLD = (
    Told("You both mend what nobody asked you to.", "a friend from the choir"),
    Told("Ask about the thermometer, and wait.", "a friend by the river"),
)
DAYS = 21

two = st.sampled_from([ONE, OTHER])
deed = st.one_of(
    st.tuples(st.sampled_from(["yes", "yes", "yes", "not_now"]), two),
    st.tuples(st.sampled_from(["block", "allow"]), st.sampled_from(THREE), st.sampled_from(THREE)),
    st.tuples(st.just("meet")),
    st.tuples(st.just("take_back")),
    st.tuples(st.just("wait"), st.sampled_from([1, 10, 20, 21])),
    st.tuples(st.just("sweep")),
)


@dataclass
class Rule:
    """What should be so: two yeses, nobody apart, not known yet, and in time; or nothing is ever told."""

    answers: dict[str, str] = field(default_factory=dict)
    apart: set[tuple[str, str]] = field(default_factory=set)
    known: bool = False
    passed: bool = False
    back: bool = False
    day: int = 0

    def is_asked(self, who: str) -> bool:
        """Somebody is asked till the last day, if they did not end contact with who asks."""
        ended = (who, BY) in self.apart
        return not (self.passed or self.back or ended or self.day >= DAYS)

    def answer(self, who: str, answer: str) -> bool:
        """An answer counts while one is asked; at the second yes it comes to pass, if nothing is between."""
        if may := self.is_asked(who):
            self.answers[who] = answer
            if answer == "yes" and {ONE, OTHER} <= {
                name for name, said in self.answers.items() if said == "yes"
            }:
                self.passed = not (self.apart or self.known)
        return may

    @property
    def state(self) -> str:
        """What the introducer may know."""
        if self.passed or self.back:
            return "passed" if self.passed else "back"
        return "open" if self.day < DAYS else "over"


class Evening:
    """The same happens in a house and to the rule."""

    def __init__(self, house: Database, people: dict[str, Person], clock: "Days") -> None:
        self.house, self.people, self.clock, self.rule = house, people, clock, Rule()
        self.id = 0

    def speaker(self, name: str) -> Speaker:
        """Give one of the three as who acts."""
        return Speaker(self.people[name].id)

    async def begin(self) -> None:
        """Let Hana, who knows both, introduce the two."""
        for who in (ONE, OTHER):
            await self.house.act(bonds.add_bond, self.people[BY].id, self.people[who].id)
        made = await self.house.act(
            actions.introduce, self.speaker(BY), self.people[ONE].handle,
            self.people[OTHER].handle, TOLD,
        )  # fmt: skip
        self.id = made.id

    async def yes(self, who: str) -> None:
        """Say yes."""
        await self._answer(who, "yes")

    async def not_now(self, who: str) -> None:
        """Say not now."""
        await self._answer(who, "not now")

    async def _answer(self, who: str, answer: str) -> None:
        act = actions.say_yes if answer == "yes" else actions.say_not_now
        was_passed, may = self.rule.passed, self.rule.answer(who, answer)
        done = False
        with contextlib.suppress(Wrong):
            await self.house.act(act, self.speaker(who), self.id)
            done = True
        assert done == (may or (was_passed and answer == "yes"))

    async def block(self, who: str, other: str) -> None:
        """End contact."""
        if who != other:
            await self.house.act(bonds.add_block, self.people[who].id, self.people[other].id)
            self.rule.apart.add((who, other))

    async def allow(self, who: str, other: str) -> None:
        """Allow contact again."""
        await self.house.act(bonds.remove_block, self.people[who].id, self.people[other].id)
        self.rule.apart.discard((who, other))

    async def meet(self) -> None:
        """Let the two get to know each other some other way."""
        await self.house.act(bonds.add_bond, self.people[ONE].id, self.people[OTHER].id)
        self.rule.known = True

    async def take_back(self) -> None:
        """Take it back."""
        may, done = self.rule.state == "open", False
        with contextlib.suppress(Wrong):
            await self.house.act(actions.take_back, self.speaker(BY), self.id)
            done = True
        assert done == may
        self.rule.back = self.rule.back or may

    async def wait(self, days: int) -> None:
        """Let days go by, fewer than it takes to forget that there was an introduction."""
        days = min(days, DAYS + 7 - self.rule.day)
        self.clock.days += days
        self.rule.day += days

    async def sweep(self) -> None:
        """Let the house forget what has had its time."""
        await self.house.act(forget_what_is_over)

    async def look(self) -> None:
        """Compare what everybody sees."""
        (mine,) = await self.house.read(pages.mine, self.speaker(BY))
        assert mine.state == self.rule.state
        for who in (ONE, OTHER):
            offers = await self.house.read(pages.offers, self.speaker(who))
            said = self.rule.answers.get(who, "")
            asked = [one.answer for one in offers if not one.is_over]
            assert asked == ([said] if self.rule.is_asked(who) else [])
            in_vain = said == "yes" and self.rule.state == "over"
            in_vain = in_vain and (who, BY) not in self.rule.apart
            assert [one.is_over for one in offers if one.is_over] == [True] * in_vain
            found = await self.house.read(letters, self.speaker(who))
            assert len([*found.waiting, *found.opened]) == self.rule.passed
        found = await self.house.read(letters, self.speaker(BY))
        assert not [*found.waiting, *found.opened]


class Days:
    """A clock that is put forward by days."""

    def __init__(self) -> None:
        self.days = 0

    def __call__(self) -> int:
        return now() + self.days * DAY


async def play(keeping: Keeping, evening: Sequence[tuple[Any, ...]]) -> Rule:
    """Let all of an evening happen, and look after each deed."""
    clock = Days()
    house = await keeping.open(now=clock)
    try:
        happening = Evening(house, await settle_five(house), clock)
        await happening.begin()
        for name, *args in evening:
            await getattr(happening, name)(*args)
            await happening.look()
        return happening.rule
    finally:
        await house.close()


@given(evening=st.lists(deed, max_size=14))
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_the_house_and_the_rule_agree_whatever_happens(
    keeping: Keeping, evening: list[tuple[Any, ...]]
) -> None:
    await keeping.clear()
    await play(keeping, evening)


EVENINGS: list[tuple[str, list[tuple[Any, ...]]]] = [
    ("passed", [("yes", ONE), ("not_now", OTHER), ("yes", OTHER), ("yes", ONE), ("not_now", ONE)]),
    ("passed", [("yes", ONE), ("wait", 20), ("sweep",), ("yes", OTHER), ("wait", 10), ("sweep",)]),
    ("passed", [("yes", ONE), ("block", ONE, BY), ("allow", ONE, BY), ("yes", OTHER)]),
    ("passed", [("yes", ONE), ("yes", OTHER), ("block", ONE, OTHER), ("take_back",)]),
    ("over", [("yes", ONE), ("block", ONE, BY), ("yes", OTHER), ("wait", 21), ("sweep",)]),
    ("over", [("yes", ONE), ("block", BY, ONE), ("yes", OTHER), ("wait", 21), ("allow", BY, ONE)]),
    ("over", [("block", OTHER, ONE), ("yes", ONE), ("yes", OTHER), ("wait", 21), ("yes", ONE)]),
    ("over", [("yes", ONE), ("meet",), ("yes", OTHER), ("wait", 21), ("sweep",)]),
    ("over", [("wait", 21), ("yes", ONE), ("yes", OTHER), ("take_back",)]),
    ("back", [("yes", ONE), ("take_back",), ("yes", OTHER), ("wait", 21), ("sweep",)]),
    ("open", [("yes", ONE), ("not_now", ONE), ("yes", OTHER), ("sweep",)]),
]  # fmt: skip


async def test_what_chance_may_miss_is_tried_each_time(keeping: Keeping) -> None:
    for state, evening in EVENINGS:
        await keeping.clear()
        assert (await play(keeping, evening)).state == state, evening
