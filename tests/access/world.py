"""A house in which every word is marked, and the oracle that knows who may read which.

The cast's house, and on top of it: Zoe, who only lives here; words changed and deleted; somebody who
left and somebody who was removed; proposals, askings and invitations that are still out.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from kith.care.guides.actions import agree_to_guide, ask_by
from kith.care.moderation.deciding import decide
from kith.care.moderation.showing import show_to_guides
from kith.care.notices.model import MailWay
from kith.care.notices.news.letters import keep_near
from kith.care.notices.ways.rows import add_mail_way
from kith.foundation.clock import DAY, at, now
from kith.foundation.keys import new_token
from kith.ties.accounts.actions import add_passkey, sign_in
from kith.ties.accounts.model import Passkey
from kith.ties.people.actions import describe_oneself
from kith.together.conversations import actions as talk
from kith.together.conversations.model import Post
from kith.together.for_two import actions as for_two
from kith.together.manners import holding
from kith.together.rounds import actions as rounds
from kith.together.rounds import laying
from kith.together.rounds.hearing.rows import listenings_of
from kith.together.rounds.listening import say_heard
from kith.together.rounds.rows import take_to_file
from kith.together.welcome import agreeing, arriving, circles, knowing
from kith.together.welcome.describing import describe_imprint
from kith.together.welcome.model import Arriving, Invitation
from tests.access.oracle import EVERYTHING, Circle, Oracle
from tests.cast import CIRCLES, THROUGH, TOLD, UNLISTED, Garden, Kept, Someone

OUTSIDER = ""
GUIDES = {"Tom", "Aiko"}
Readers = Callable[[], set[str]]


@dataclass
class Said:
    """Something that was said, and what became of it."""

    post: Post
    circle: str
    author: str
    changed: bool = False
    deleted: bool = False
    vanished: bool = False
    shown_to: set[str] = field(default_factory=set)
    taken: bool = False


@dataclass(repr=False)
class World:
    """A house full of marked words: `secrets` tells of each mark who may read it in the end."""

    garden: Garden
    people: dict[str, Someone]
    oracle: Oracle = field(default_factory=Oracle)
    secrets: dict[str, Readers] = field(default_factory=dict)
    said: list[Said] = field(default_factory=list)
    invitations: list[tuple[Invitation, str]] = field(default_factory=list)
    proposals: dict[int, tuple[str, str]] = field(default_factory=dict)
    sessions: dict[str, int] = field(default_factory=dict)
    letters: dict[str, int] = field(default_factory=dict)
    pictures: dict[str, tuple[str, str, Readers]] = field(default_factory=dict)
    mail_off: str = ""
    held: dict[str, str] = field(default_factory=dict)
    bound: dict[int, str] = field(default_factory=dict)
    rounds: dict[int, str] = field(default_factory=dict)
    for_two: dict[int, set[str]] = field(default_factory=dict)
    reports: dict[int, set[str]] = field(default_factory=dict)
    entries: dict[int, tuple[str, str, bool]] = field(default_factory=dict)
    roles: list[int] = field(default_factory=list)
    mailbags: list[int] = field(default_factory=list)
    letters_in_bags: list[tuple[int, int, str]] = field(default_factory=list)
    at_a_door: list[str] = field(default_factory=list)
    gatherings: dict[str, str] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    introductions: dict[str, tuple[str, frozenset[str]]] = field(default_factory=dict)
    passed: dict[int, frozenset[str]] = field(default_factory=dict)
    vouches: dict[str, str] = field(default_factory=dict)
    knocks: dict[str, tuple[str, str]] = field(default_factory=dict)
    asks: list[tuple[Said, str]] = field(default_factory=list)
    chairs: dict[str, str] = field(default_factory=dict)
    handshakes: dict[str, frozenset[str]] = field(default_factory=dict)
    hand_codes: dict[str, str] = field(default_factory=dict)

    def mark(self, readers: Readers) -> str:
        """Give a word that stands nowhere else, and keep who may read it."""
        word = f"mark{len(self.secrets):03}kq"
        self.secrets[word] = readers
        return word

    def may_read(self, who: str) -> set[str]:
        """Give the marks that somebody may read."""
        return {word for word, readers in self.secrets.items() if who in readers()}

    def reads(self, who: str, said: Said) -> bool:
        """Tell what the oracle says of somebody and a conversation."""
        talk_ = str(said.post.conversation_id)
        return not said.vanished and self.oracle.reads(who, said.circle, talk_)

    def reading(self, round_id: int) -> set[str]:
        """Give who may read a round, by what the oracle says of its conversation."""
        circle = self.rounds[round_id]
        return {who for who in self.people if self.oracle.reads(who, circle, str(round_id))}

    def may_meet(self, who: str, other: str) -> bool:
        """Tell what the oracle says of somebody and another's page."""
        return who != OUTSIDER and self.oracle.may_meet(who, other)

    def readers(self, said: Said) -> set[str]:
        """Give who may read these words; one's own are one's own wherever one has gone."""
        if said.taken:
            return said.shown_to | {said.author}
        if said.deleted:
            return set()
        found = said.shown_to | {who for who in self.people if self.reads(who, said)}
        return found if said.changed else found | {said.author}

    def members(self, circle: str) -> set[str]:
        """Give who is in a circle."""
        return {*self.oracle.circles[circle].seats}

    # -- what people do here as well ------------------------------------------------------------

    async def say(self, who: str, circle: str, *, answers: Said | None = None) -> Said:
        """Say something marked, in a new conversation or in one that is there."""
        act, speaker = self.garden.house.database.act, self.people[who].speaker
        found: list[Said] = []
        word = self.mark(lambda: self.readers(found[0]))
        if answers:
            at = answers.post
            post = await act(talk.answer, speaker, at.conversation_id, word, to=at.id)
        else:
            post = await act(talk.open_conversation, speaker, self.garden.circles[circle], word)
            assert self.oracle.say(who, circle, str(post.id))
        found.append(Said(post, circle, who))
        self.said += found
        return found[0]

    async def hold(self, who: str, circle: str) -> None:
        """Say something marked that waits ten minutes, for nobody but the writer till then."""
        act, speaker = self.garden.house.database.act, self.people[who].speaker
        await act(holding.hold_mine, speaker, self.garden.circles[circle], hold=True)
        word = self.mark(lambda: {who})
        held = await act(holding.begin, speaker, self.garden.circles[circle], word)
        self.held[str(held.id)] = who

    async def change(self, said: Said) -> None:
        """Change words, so that the mark stands under "see before" only."""
        act, speaker = self.garden.house.database.act, self.people[said.author].speaker
        await act(talk.change, speaker, said.post.id, "Said otherwise.")
        said.changed = True

    async def delete(self, said: Said, *, answered: bool) -> None:
        """Delete words: nobody reads them again, and where nobody answered nothing remains."""
        act, speaker = self.garden.house.database.act, self.people[said.author].speaker
        await act(talk.delete, speaker, said.post.id)
        said.deleted, said.vanished = True, not answered

    async def take_in(self, who: str, circle: str, *, comes: bool = True) -> None:
        """Let the host ask somebody in, who comes in or sets it aside."""
        act, place = self.garden.house.database.act, self.garden.circles[circle]
        host = self.oracle.circles[circle].host
        await act(circles.ask_as, place, self.people[who].id, by=self.people[host].id)
        self.oracle.circles[circle].asked.add(who)
        if comes:
            await act(circles.come_into, self.people[who].speaker, place)
            assert self.oracle.come_in(who, circle)
        else:
            await act(circles.not_now, self.people[who].speaker, place)

    async def propose(self, who: str, circle: str, kind: str, about: str, readers: Readers) -> int:
        """Lay something before a circle, for a marked reason."""
        made = await self.garden.house.database.act(
            agreeing.propose, self.people[who].speaker, self.garden.circles[circle], kind,
            about=self.people[about].id, words=f"Because of {self.mark(readers)}.",
        )  # fmt: skip
        self.proposals[made.id] = (circle, about)
        return made.id


async def furnish(garden: Garden) -> World:
    """Mark everything in the cast's house."""
    world = World(garden, {**garden.people, "Zoe": await _zoe(garden)})
    world.oracle.listed = {*garden.people} - UNLISTED
    pairs = [*TOLD, *THROUGH.items(), ("Zoe", "Mara")]
    world.oracle.bonds = {frozenset(pair) for pair in pairs}
    for one in CIRCLES:
        _seat(world, one.name, one.first, one.history, [name for name, _ in one.late])
    for step in (
        _purposes,
        _people,
        _knowing,
        _talk,
        _comings_and_goings,
        _waiting,
        _bound,
        _rounds,
        _shown,
    ):
        await step(world)
    await garden.told()
    await _for_two(world)
    return world


async def _zoe(garden: Garden) -> Someone:
    act = garden.house.database.act
    asked = await act(arriving.invite, garden.mara.speaker, whom="Zoe", words="Come, look around.")
    coming = Arriving("Zoe", listed=False, zone="UTC", language="en", device="Firefox")
    came = await act(arriving.come_in, asked.code, coming)
    kept = Kept(came.person.id, "Zoe", "zoe", came.house_key, came.signed_in.token)
    return Someone(garden.house, kept)


def _seat(world: World, name: str, first: list[str], history: str, late: list[str]) -> None:
    place = Circle(first[0], history, dict.fromkeys(first, EVERYTHING), asked={*late})
    world.oracle.circles[name] = place
    world.oracle.say(first[0], name, str(world.garden.began[name]))
    for who in late:
        world.oracle.come_in(who, name)


async def _purposes(world: World) -> None:
    for name, place in world.oracle.circles.items():
        purpose = world.mark(lambda place=place: {*place.seats} | place.asked)
        await world.garden.house.database.act(
            circles.describe_circle, world.people[place.host].speaker, world.garden.circles[name],
            name=name, purpose=purpose, glyph="", dye="",
        )  # fmt: skip


async def _people(world: World) -> None:
    act = world.garden.house.database.act
    for name, one in world.people.items():

        def meeting(name: str = name) -> set[str]:
            return {who for who in world.people if world.oracle.may_meet(who, name)}

        await act(
            describe_oneself, one.speaker,
            name=name, know_me=world.mark(meeting), lately=world.mark(meeting), zone="UTC",
        )  # fmt: skip
        device = await act(sign_in, one.id, world.mark(lambda name=name: {name}))
        world.sessions[name] = device.session_id
    world.mail_off = new_token()
    address = f"{world.mark(lambda: {'Noor'})}@example.org"
    by_mail = MailWay(world.people["Noor"].id, address, world.mail_off, "bounce", 0, None)
    await act(add_mail_way, by_mail)
    await act(keep_near, world.people["Noor"].speaker, "aiko", near=True)
    passkey = Passkey(b"\x01\x02", 0, b"", 0, world.mark(lambda: {"Aiko"}), "Firefox", 0)
    await act(add_passkey, world.people["Aiko"].speaker, passkey)


async def _knowing(world: World) -> None:
    # Jonas and Hana know each other; Ines has not said so of Jonas; Bea said so of Aiko.
    pairs = (("Jonas", "Hana"), ("Hana", "Jonas"), ("Jonas", "Ines"), ("Bea", "Aiko"))
    for one, other in pairs:
        how = world.mark(lambda one=one, other=other: {one, other})
        await world.garden.house.database.act(
            knowing.say_how, world.people[one].speaker, world.people[other].handle, how
        )
        assert world.oracle.tell(one, other)


async def _talk(world: World) -> None:
    for name, place in world.oracle.circles.items():
        who = [*place.seats]
        first = await world.say(who[0], name)
        await world.say(who[1], name, answers=first)
        await world.say(who[-1], name, answers=first)
        await world.change(await world.say(who[2], name))
        await world.delete(await world.say(who[0], name), answered=False)
        gap = await world.say(who[2], name)
        await world.say(who[1], name, answers=gap)
        await world.delete(gap, answered=True)


async def _comings_and_goings(world: World) -> None:
    act, garden = world.garden.house.database.act, world.garden
    await world.take_in("Zoe", "The choir")
    await world.say("Bea", "The choir")
    await act(circles.leave, garden.bea.speaker, garden.choir)
    assert world.oracle.leave("Bea", "The choir")

    removal = await world.propose("Tom", "The allotment", "removal", "Wren", lambda: {"Wren"})
    await act(agreeing.agree, garden.bea.speaker, removal)
    assert world.oracle.remove("Tom", "The allotment", "Wren", "Bea")
    del world.proposals[removal]
    await world.take_in("Tom", "Field team", comes=False)


async def _waiting(world: World) -> None:
    await world.propose("Jonas", "Sunday soup", "member", "Aiko", lambda: {"Jonas", "Hana"})
    agreeing_ = world.members("Field team") - {"Mara"}
    await world.propose("Noor", "Field team", "removal", "Mara", lambda: agreeing_)
    with pytest.MonkeyPatch.context() as patch:  # they wait, however long it takes to look
        patch.setattr(holding, "HELD_FOR", DAY)
        await world.hold("Hana", "Sunday soup")
        await world.hold("Jonas", "The allotment")
    for name in ("Mara", "Wren"):
        whom = world.mark(lambda name=name: {name})
        words = world.mark(lambda name=name: {name, OUTSIDER})
        made = await world.garden.house.database.act(
            arriving.invite, world.people[name].speaker, whom=whom, words=f"Come in, {words}."
        )
        world.invitations.append((made, name))


async def _bound(world: World) -> None:
    """Let a round be answered by all, and be filed at once, without the days that it takes."""
    act, circle = world.garden.house.database.act, "Slow readers"
    found: list[int] = []

    def reading() -> set[str]:
        return {who for who in world.people if world.oracle.reads(who, circle, str(found[0]))}

    day = (at(now()) + timedelta(days=3)).date().isoformat()
    laid = await act(
        laying.lay, world.people["Aiko"].speaker, world.garden.circles[circle],
        f"What of {world.mark(reading)}?", day=day,
    )  # fmt: skip
    found.append(laid.id)
    assert world.oracle.say("Aiko", circle, str(laid.id))
    for who in sorted(world.members(circle)):
        await act(rounds.put_in, world.people[who].speaker, laid.id, world.mark(reading))
    assert await act(take_to_file, laid.id)
    world.bound[laid.id] = circle


async def _rounds(world: World) -> None:
    """Let a round lie sealed, with some in it, and another be open, in which somebody was heard."""
    act = world.garden.house.database.act
    sealed = await _lay(world, "Hana", "Sunday soup")
    for who in sorted(world.members("Sunday soup") - {"Mara", "Tom"}):
        word = world.mark(lambda who=who: {who})
        await act(rounds.put_in, world.people[who].speaker, sealed, word)
    await act(rounds.pass_, world.people["Tom"].speaker, sealed)
    opened = await _lay(world, "Noor", "Field team")
    for who in sorted(world.members("Field team")):
        word = world.mark(lambda: world.reading(opened))
        await act(rounds.put_in, world.people[who].speaker, opened, word)
    heard = world.mark(lambda: world.reading(opened))
    for one in await world.garden.house.database.read(listenings_of, opened):
        listener = next(each for each in world.people.values() if each.id == one.listener_id)
        await act(say_heard, listener.speaker, one.answer_id, f"I heard {heard}.")


async def _lay(world: World, who: str, circle: str) -> int:
    found: list[int] = []
    question = f"What of {world.mark(lambda: world.reading(found[0]))}?"
    day = (at(now()) + timedelta(days=3)).date().isoformat()
    place = world.garden.circles[circle]
    laid = await world.garden.house.database.act(
        laying.lay, world.people[who].speaker, place, question, day=day
    )
    found.append(laid.id)
    world.rounds[laid.id] = circle
    assert world.oracle.say(who, circle, str(laid.id))
    return laid.id


async def _for_two(world: World) -> None:
    """Let Zoe have written, and Mara not yet."""
    act, zoe = world.garden.house.database.act, world.people["Zoe"].speaker
    (offer,) = await world.garden.house.database.read(for_two.offers, zoe)
    await act(for_two.put_in, zoe, offer.round.id, world.mark(lambda: {"Zoe"}))
    world.for_two[offer.round.id] = {"Zoe", "Mara"}


async def _shown(world: World) -> None:
    """Let words be shown to two guides, who took some away and have not decided on others."""
    act = world.garden.house.database.act
    for name in sorted(GUIDES):
        await act(ask_by, world.people[name].id, by_id=world.garden.mara.id)
        await act(agree_to_guide, world.people[name].speaker)
    await act(describe_imprint, world.garden.mara.speaker, "Mara, at the pond.")
    waits = await world.say("Ines", "The choir")
    await _show(world, "Hana", waits)
    gone = await world.say("Noor", "Field team")
    report = await _show(world, "Jonas", gone)
    world.reports[report] |= {"Noor"}
    gone.taken = gone.deleted = True
    for name in sorted(GUIDES):
        why = world.mark(lambda: GUIDES | {"Jonas", "Noor"})
        await act(decide, world.people[name].speaker, report, "away", f"Because of {why}.")


async def _show(world: World, who: str, said: Said) -> int:
    said.shown_to |= GUIDES | {who}
    help_ = world.mark(lambda: GUIDES | {who})
    made = await world.garden.house.database.act(
        show_to_guides, world.people[who].speaker, said.post.id, said.post.words, help_
    )
    world.reports[made.id] = GUIDES | {who}
    return made.id
