"""Whatever people do, the rule in SQL and the rule in plain Python say the same."""

import itertools
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from kith.access.door import first_at
from kith.access.enter import enter, enter_at, enter_circle, may_meet_of, meet
from kith.access.recipients import people_in, readers_of
from kith.foundation.errors import NotFound, Wrong
from kith.infrastructure.database import Action, Database, P, T
from kith.ties.people.actions import settle
from kith.ties.people.model import Night, Person, Speaker
from kith.ties.people.rows import set_listed, set_night
from kith.together.conversations.actions import answer, open_conversation
from kith.together.conversations.pages import circle_page, conversation_page
from kith.together.knocks import actions as knocks
from kith.together.letters import actions as letters
from kith.together.letters.pages import letter_page
from kith.together.welcome import agreeing, arriving, circles, knowing
from kith.together.welcome.model import Arriving
from tests.access.oracle import Oracle
from tests.keeping import Keeping

NAMES = ("Mara", "Jonas", "Hana", "Ines", "Bea")
LISTED = {"Mara", "Jonas", "Hana"}
HISTORIES = ("came", "everything")

who = st.sampled_from(NAMES)
nth = st.integers(0, 3)
deed = st.one_of(
    st.tuples(st.just("make"), who, st.sampled_from(HISTORIES)),
    st.tuples(st.sampled_from(["ask", "enlist", "enlist"]), who, nth, who),
    st.tuples(st.just("come_in"), who, nth),
    st.tuples(st.just("leave"), who, nth),
    st.tuples(st.just("remove"), who, nth, who, who),
    st.tuples(st.just("expel"), nth, who),
    st.tuples(st.just("agree_on"), nth, st.sampled_from(HISTORIES)),
    st.tuples(st.just("say"), who, nth),
    st.tuples(st.just("say"), who, nth),
    st.tuples(st.just("answer"), who, nth, nth),
    st.tuples(st.sampled_from(["tell", "unsay", "both_tell"]), who, who),
    st.tuples(st.just("list"), who, st.booleans()),
    st.tuples(st.sampled_from(["write", "write_to_known"]), who, who, who),
    st.tuples(st.just("leave_letter"), who, nth),
    st.tuples(st.sampled_from(["knock", "knock"]), who, who),
    st.tuples(st.sampled_from(["open_door", "let_pass"]), who),
)
# Every evening begins with two circles, so that the rest has somewhere to happen.
BEGINNING: list[tuple[Any, ...]] = [
    ("make", "Mara", "came"), ("say", "Mara", 0), ("enlist", "", 0, "Jonas"),
    ("make", "Hana", "everything"), ("say", "Hana", 1), ("enlist", "", 1, "Mara"),
]  # fmt: skip
deeds = st.lists(deed, min_size=5, max_size=30)


class Happening:
    """The same things happen in a house and in the oracle."""

    def __init__(self, house: Database, people: dict[str, Person]) -> None:
        self.house, self.people = house, people
        self.oracle = Oracle(listed={*LISTED})
        self.circles: list[tuple[str, int]] = []
        self.talks: list[tuple[str, str, int]] = []
        self.letters: list[tuple[str, int, int]] = []

    def speaker(self, name: str) -> Speaker:
        """Give one of the people as who acts."""
        return Speaker(self.people[name].id)

    async def both(
        self,
        may: bool,  # noqa: FBT001 - what the oracle says
        action: Action[P, T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        """Do in the house what the oracle has decided on, and hold the house to it."""
        try:
            done = await self.house.act(action, *args, **kwargs)
        except Wrong:
            assert not may, f"the house refused {action.__name__} {args} {kwargs}"
            return None
        assert may, f"the house allowed {action.__name__} {args} {kwargs}"
        return done

    async def make(self, name: str, history: str) -> None:
        """Make a circle."""
        called = f"circle {len(self.circles)}"
        may = self.oracle.make(name, called, history)
        made = await self.both(
            may, circles.make_circle, self.speaker(name),
            name=called, purpose="To be here.", history=history, people=[],
        )  # fmt: skip
        assert made
        self.circles.append((called, made.id))

    async def ask(self, name: str, n: int, other: str) -> None:
        """Ask somebody into a circle."""
        if not self.circles:
            return
        circle, circle_id = self.circles[n % len(self.circles)]
        may = self.oracle.ask(name, circle, other)
        other_id = self.people[other].id
        await self.both(may, circles.ask_into, self.speaker(name), circle_id, other_id)

    async def enlist(self, _: str, n: int, other: str) -> None:
        """Let the host get to know somebody, ask them, and let them come in: what random deeds rarely do."""
        if self.circles:
            host = self.oracle.circles[self.circles[n % len(self.circles)][0]].host
            await self.both_tell(host, other)
            await self.ask(host, n, other)
            await self.come_in(other, n)

    async def come_in(self, name: str, n: int) -> None:
        """Come into a circle."""
        if self.circles:
            circle, circle_id = self.circles[n % len(self.circles)]
            may = self.oracle.come_in(name, circle)
            await self.both(may, circles.come_into, self.speaker(name), circle_id)

    async def leave(self, name: str, n: int) -> None:
        """Leave a circle."""
        if self.circles:
            circle, circle_id = self.circles[n % len(self.circles)]
            may = self.oracle.leave(name, circle)
            await self.both(may, circles.leave, self.speaker(name), circle_id)

    async def remove(self, name: str, n: int, other: str, second: str) -> None:
        """Propose that somebody should go, and agree."""
        if not self.circles:
            return
        circle, circle_id = self.circles[n % len(self.circles)]
        may = self.oracle.remove(name, circle, other, second)
        why = "For the fifth time, and you know it."
        try:
            proposal = await self.house.act(
                agreeing.propose, self.speaker(name), circle_id, "removal",
                about=self.people[other].id, words=why,
            )  # fmt: skip
        except Wrong:
            assert not may
            return
        done = await self.both(may, agreeing.agree, self.speaker(second), proposal.id)
        if done is None:
            await self.house.act(agreeing.drop, self.speaker(name), proposal.id)

    async def expel(self, n: int, other: str) -> None:
        """Let the host remove somebody with whoever else is there: what random deeds rarely do."""
        if self.circles:
            place = self.oracle.circles[self.circles[n % len(self.circles)][0]]
            seconds = [name for name in place.seats if name not in {place.host, other}]
            await self.remove(place.host, n, other, (seconds or [other])[0])

    async def agree_on(self, n: int, history: str) -> None:
        """Change what newcomers read, with everybody's yes."""
        if not self.circles:
            return
        circle, circle_id = self.circles[n % len(self.circles)]
        seats = list(self.oracle.circles[circle].seats)
        if not self.oracle.agree_on(circle, history):
            return
        first, *others = seats
        proposal = await self.house.act(
            agreeing.propose, self.speaker(first), circle_id, "history", words=history
        )
        for other in others:
            await self.house.act(agreeing.agree, self.speaker(other), proposal.id)

    async def say(self, name: str, n: int) -> None:
        """Begin a conversation."""
        if not self.circles:
            return
        circle, circle_id = self.circles[n % len(self.circles)]
        called = f"talk {len(self.talks)}"
        may = self.oracle.say(name, circle, called)
        said = await self.both(may, open_conversation, self.speaker(name), circle_id, called)
        if said is not None:
            self.talks.append((circle, called, said.id))

    async def answer(self, name: str, n: int, m: int) -> None:
        """Answer in a conversation."""
        if self.talks:
            circle, called, talk_id = self.talks[(4 * n + m) % len(self.talks)]
            may = self.oracle.answer(name, circle, called)
            await self.both(may, answer, self.speaker(name), talk_id, "And I.")

    async def tell(self, name: str, other: str) -> None:
        """Say that one knows somebody."""
        may = self.oracle.tell(name, other)
        handle = self.people[other].handle
        await self.both(may, knowing.say_how, self.speaker(name), handle, "From the choir.")

    async def both_tell(self, name: str, other: str) -> None:
        """Let two say that they know each other, whoever of them may begin."""
        for one, another in ((name, other), (other, name), (name, other)):
            await self.tell(one, another)

    async def unsay(self, name: str, other: str) -> None:
        """Take one's sentence back."""
        may = self.oracle.unsay(name, other)
        if name != other:
            await self.both(may, knowing.unsay, self.speaker(name), self.people[other].handle)

    async def list(self, name: str, listed: bool) -> None:  # noqa: FBT001 - as hypothesis gives it
        """Stand in the list of people, or not."""
        self.oracle.list(name, listed=listed)
        await self.house.act(set_listed, self.people[name].id, listed=listed)

    async def write(self, name: str, *others: str) -> None:
        """Write a letter."""
        called = f"letter {len(self.letters)}"
        may = self.oracle.write(name, called, {*others})
        people = [self.people[one].id for one in others]
        post = await self.both(may, letters.write, self.speaker(name), people, called)
        if post is not None:
            self.letters.append((called, post.place_id, post.id))

    async def write_to_known(self, name: str, *others: str) -> None:
        """Let somebody get to know others, and write to them: what random deeds rarely do."""
        for other in others:
            await self.both_tell(name, other)
        await self.write(name, *others)

    async def leave_letter(self, name: str, n: int) -> None:
        """Leave a letter."""
        if self.letters:
            called, place_id, _ = self.letters[n % len(self.letters)]
            may = self.oracle.leave_letter(name, called)
            await self.both(may, letters.leave, self.speaker(name), place_id)

    async def knock(self, name: str, other: str) -> None:
        """Knock at somebody's door."""
        may = self.oracle.knock(name, other)
        handle = self.people[other].handle
        await self.both(may, knocks.knock, self.speaker(name), handle, "May I come in?")

    async def open_door(self, name: str) -> None:
        """Open to who waits longest at one's door."""
        called = f"letter {len(self.letters)}"
        at = await self.house.read(first_at, self.speaker(name), self.people[name].id)
        assert bool(at) == bool(self.oracle.at_door(name)), name
        if at is not None:
            assert self.oracle.open_door(name, called)
            place_id = await self.house.act(knocks.open_door, self.speaker(name), at.knock_id)
            page = await self.house.read(letter_page, self.speaker(name), place_id)
            self.letters.append((called, place_id, page.talk_id))

    async def let_pass(self, name: str) -> None:
        """Let pass who waits longest at one's door."""
        at = await self.house.read(first_at, self.speaker(name), self.people[name].id)
        assert bool(at) == self.oracle.let_pass(name), name
        if at is not None:
            await self.house.act(knocks.let_pass, self.speaker(name), at.knock_id)

    # -- the comparison -----------------------------------------------------------------------

    async def compare(self) -> None:
        """Ask every question of the house, and hold the answer to the oracle's."""
        for name, other in itertools.product(NAMES, NAMES):
            met = await self.got(meet, self.speaker(name), self.people[other].handle)
            assert met == self.oracle.may_meet(name, other), (name, other)
        everybody = [one.id for one in self.people.values()]
        for name in NAMES:
            them = {self.people[one].id for one in NAMES if self.oracle.may_meet(name, one)}
            assert await self.house.read(may_meet_of, self.speaker(name), everybody) == them, name
        for circle, circle_id in self.circles:
            seats = self.oracle.circles[circle].seats
            members = await self.house.read(people_in, circle_id)
            assert {member.name for member in members} == set(seats)
            for name in NAMES:
                entered = await self.got(enter, self.speaker(name), circle_id)
                assert entered == self.oracle.may_enter(name, circle), (name, circle)
                if entered:
                    await self.compare_page(name, circle, circle_id)
        for called, place_id, talk_id in self.letters:
            for name in NAMES:
                reads, speaker = self.oracle.reads_letter(name, called), self.speaker(name)
                assert await self.got(enter, speaker, place_id) == reads
                assert await self.got(enter_at, speaker, talk_id) == reads
                assert await self.got(letter_page, speaker, place_id) == reads
                assert not await self.got(enter_circle, speaker, place_id)
        for circle, talk, talk_id in self.talks:
            place_id = dict(self.circles)[circle]
            readers = {one.name for one in await self.house.read(readers_of, place_id, talk_id)}
            assert readers == {name for name in NAMES if self.oracle.reads(name, circle, talk)}
            for name in NAMES:
                reads = self.oracle.reads(name, circle, talk)
                speaker = self.speaker(name)
                assert await self.got(enter_at, speaker, talk_id) == reads, (name, talk)
                assert await self.got(conversation_page, speaker, talk_id) == reads, (name, talk)

    async def compare_page(self, name: str, circle: str, circle_id: int) -> None:
        """Hold the list of conversations on a circle's page to the oracle's."""
        page = await self.house.read(circle_page, self.speaker(name), circle_id)
        shown = {opening.said.post.words for opening in page.openings}
        begun = self.oracle.circles[circle].conversations
        assert shown == {talk for talk in begun if self.oracle.reads(name, circle, talk)}

    async def got(self, question: Action[P, object], *args: P.args, **kwargs: P.kwargs) -> bool:
        """Tell whether the house gives something to somebody, or says that it is not there."""
        try:
            await self.house.read(question, *args, **kwargs)
        except NotFound:
            return False
        return True


async def settle_five(house: Database) -> dict[str, Person]:
    """Let five people live here who do not know each other; some stand in the list."""
    code = await house.act(arriving.first_link)
    mara = Arriving(NAMES[0], listed=True, zone="UTC", language="en", device="")
    made = await house.act(arriving.make_house, code, "Garden", "To think aloud.", mara)
    people = {NAMES[0]: made.person}
    for name in NAMES[1:]:
        people[name] = await house.act(settle, name, through=None, zone="UTC", language="en")
        await house.act(set_listed, people[name].id, listed=name in LISTED)
    for one in people.values():  # what waits for somebody's morning has tests of its own
        await house.act(set_night, one.id, Night("UTC", 0, 0))
    return people


@given(happened=deeds)
@settings(max_examples=30)
async def test_the_house_keeps_the_rule_whatever_happens(
    keeping: Keeping, happened: list[tuple[Any, ...]]
) -> None:
    await keeping.clear()
    house = await keeping.open()
    try:
        happening = Happening(house, await settle_five(house))
        for deed, *args in [*BEGINNING, *happened]:
            await getattr(happening, deed)(*args)
        await happening.compare()
    finally:
        await house.close()


async def test_a_long_evening_keeps_the_rule(keeping: Keeping) -> None:
    """One story that goes through all of it, so that it is tried each time."""
    house = await keeping.open()
    try:
        happening = Happening(house, await settle_five(house))
        await happening.list("Ines", listed=True)
        await happening.both_tell("Hana", "Bea")
        await happening.both_tell("Mara", "Bea")
        for name in ("Mara", "Hana", "Bea"):
            await happening.list(name, listed=False)
        for one, other in (("Hana", "Bea"), ("Bea", "Hana"), ("Mara", "Bea"), ("Bea", "Mara")):
            await happening.unsay(one, other)
        await happening.compare()
        assert happening.oracle.may_meet("Hana", "Bea"), "what both have said stays"
        for name in ("Mara", "Hana", "Bea"):
            await happening.list(name, listed=True)
        await happening.make("Mara", "came")
        await happening.say("Mara", 0)
        for name in ("Jonas", "Hana", "Ines"):
            await happening.enlist("", 0, name)
            await happening.say(name, 0)
            await happening.compare()
        await happening.remove("Mara", 0, "Hana", "Ines")
        await happening.say("Ines", 0)
        await happening.enlist("", 0, "Hana")
        await happening.compare()
        await happening.agree_on(0, "everything")
        await happening.compare()
        await happening.agree_on(0, "came")
        await happening.enlist("", 0, "Bea")
        await happening.leave("Mara", 0)
        await happening.answer("Bea", 0, 0)
        await happening.compare()
        await happening.list("Bea", listed=False)
        await happening.unsay("Bea", "Hana")
        await happening.both_tell("Hana", "Ines")
        await happening.write("Hana", "Bea", "Ines")
        await happening.compare()
        await happening.write("Ines", "Bea")
        await happening.leave_letter("Bea", 0)
        await happening.compare()
        oracle = happening.oracle
        assert [letter.seats for letter in oracle.letters.values()] == [{"Hana", "Ines"}]
        assert oracle.circles["circle 0"].host != "Mara"
        assert not oracle.reads("Bea", "circle 0", "talk 0"), "or nothing was closed to anybody"
        assert oracle.reads("Hana", "circle 0", "talk 0"), "or nothing was opened to anybody"
    finally:
        await house.close()


async def test_whoever_opens_their_door_meets_who_knocked(keeping: Keeping) -> None:
    house = await keeping.open()
    try:
        happening = Happening(house, await settle_five(house))
        oracle = happening.oracle
        assert oracle.may_meet("Bea", "Jonas")
        assert not oracle.may_meet("Jonas", "Bea"), "or the door changes nothing"
        for whom in ("Jonas", "Jonas", "Bea", "Mara", "Hana", "Ines"):
            await happening.knock("Bea", whom)
        await happening.compare()
        await happening.open_door("Jonas")
        await happening.compare()
        assert oracle.may_meet("Jonas", "Bea")
        assert not oracle.may_meet("Mara", "Bea"), "she has not opened"
        for who, whom in (("Jonas", "Bea"), ("Bea", "Jonas")):
            await happening.knock(who, whom)  # there is a letter
            await happening.leave_letter(who, 0)
        await happening.knock("Jonas", "Bea")
        await happening.let_pass("Bea")
        await happening.knock("Jonas", "Bea")
        await happening.compare()
        assert oracle.out == {("Bea", "Mara"), ("Bea", "Hana"), ("Jonas", "Bea")}
    finally:
        await house.close()
