"""A house with people and circles made by the real actions, and as many posts as asked for.

The posts are written as rows, a hundred times faster than one by one; a test compares them with
what the actions keep.
"""

import asyncio
import heapq
from dataclasses import dataclass
from pathlib import Path

from kith.bench.keeping import Clock, Kept, write_posts
from kith.bench.talk import SPAN, dice, utterances
from kith.foundation.clock import DAY
from kith.foundation.clock import now as real_now
from kith.infrastructure.database import Tx
from kith.infrastructure.files import Folder
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.opening import make_file_ready
from kith.ties.accounts.actions import put_key_away, sign_in
from kith.ties.people.model import Speaker
from kith.together.conversations.pages import ON_A_PAGE
from kith.together.welcome.arriving import come_in, first_link, invite, make_house
from kith.together.welcome.circles import ask_as, come_into, make_circle
from kith.together.welcome.model import Arriving

SEED = 20
PEOPLE = 50
CIRCLES = 20
LISTED = 20
_OUTER, _OUTER_POSTS = 5, 25
_NEW = 60 * DAY
_THROUGH_ONE = 8
_NAMES = """
    Mara Jonas Hana Ines Bea Tom Aiko Noor Wren Ada Bruno Clara Dario Edda Felix Greta Hugo Ida
    Jakob Klara Leon Mina Nils Olga Paul Rosa Samir Tilda Udo Vera Wim Xenia Yara Zoltan Amir Birgit
    Cem Dora Emil Frida Gero Halina Ivo Jette Kaan Lotte Mirko Nadia Oskar Petra"""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Somebody in a filled house, signed in."""

    id: int
    name: str
    handle: str
    key: str
    cookie: str


@dataclass(frozen=True, slots=True)
class Ring:
    """A circle in a filled house; members are places in its list of people, the host first."""

    id: int
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """A house to be measured.

    recent: the conversations on the page of each circle; long: one of fifty answers in each.
    """

    path: Path
    people: list[Neighbour]
    circles: list[Ring]
    recent: dict[int, list[int]]
    long: dict[int, int]
    posts: int

    def circles_of(self, who: int) -> list[int]:
        """Give the circles that somebody is in."""
        return [ring.id for ring in self.circles if who in ring.members]

    def with_circles(self, most: int) -> list[int]:
        """Give the first people who are in a circle, so many."""
        inside = {who for ring in self.circles[:-1] for who in ring.members}
        return sorted(inside)[:most]


async def fill(
    path: Path, posts: int, *, people: int = PEOPLE, circles: int = CIRCLES, repeat: int = 1
) -> Filled:
    """Make a house in a folder, lived in for two years till now; repeat: old words are so long."""
    now = real_now()
    neighbours, rings = await settle(path, now, people=people, circles=circles)
    said = utterances(SEED, posts, [ring.members for ring in rings], now)
    if repeat > 1:
        said = (
            each._replace(words="\n\n".join([each.words] * repeat))
            if each.at < now - _NEW
            else each
            for each in said
        )
    kept = Kept([who.id for who in neighbours], [ring.id for ring in rings])
    await asyncio.to_thread(write_posts, path, said, kept)
    return Filled(path, neighbours, rings, kept.recent(ON_A_PAGE), kept.long(), posts)


async def fill_around(path: Path, people: int, *, core: int, posts: int) -> Filled:
    """Make a house in which the first people talk among themselves as they would in a small one.

    The others, however many, have circles of five of their own, each with as much talk as fills a
    page; `circles`, `recent` and `long` are those of the first people.
    """
    now = real_now()
    inner = [tuple(1 + who for who in members) for members in _guests(core - 1, CIRCLES)]
    outer = [
        tuple(range(first, min(first + _OUTER, people)))
        for start in (core, core + _OUTER // 2)
        for first in range(start, people - 1, _OUTER)
    ]
    neighbours, rings = await settle(path, now, people=people, core=core, guests=[*inner, *outer])
    said = utterances(SEED, posts, inner, now)
    more = (
        each._replace(talk=each.talk + posts, circle=each.circle + len(inner))
        for each in utterances(SEED + 1, _OUTER_POSTS * len(outer), outer, now)
    )
    kept = Kept([who.id for who in neighbours], [ring.id for ring in rings])
    everything = heapq.merge(said, more, key=lambda each: each.at)
    await asyncio.to_thread(write_posts, path, everything, kept)
    ours = {ring.id for ring in rings[: len(inner)]}
    long = {circle: talk for circle, talk in kept.long().items() if circle in ours}
    return Filled(
        path, neighbours, rings[: len(inner)], kept.recent(ON_A_PAGE), long, len(kept.talks)
    )


async def settle(
    path: Path,
    now: int,
    *,
    people: int,
    core: int = 0,
    circles: int = 0,
    guests: list[tuple[int, ...]] | None = None,
) -> tuple[list[Neighbour], list[Ring]]:
    """Let people come to live here two years ago and come into circles; all are signed in today.

    guests: who is in each circle, in place of a number of circles; core: so many first people know
    nobody of the others.
    """
    folder, clock = Folder(str(path)), Clock(now - SPAN)
    make_file_ready(folder.database)
    database = HouseFile(folder.database, now=clock)
    try:
        came = await database.act(_come, people, core)
        rings = await database.act(
            _gather, [who.id for who in came], guests or _guests(people, circles)
        )
        clock.moment = now
        cookies = await database.act(_sign_in, [who.id for who in came])
    finally:
        await database.close()
    return [
        Neighbour(who.id, who.name, who.handle, who.key, cookie)
        for who, cookie in zip(came, cookies, strict=True)
    ], rings


async def _come(tx: Tx, people: int, core: int) -> list[Neighbour]:
    """Make the house, and let everybody in through another; the first ones are listed."""
    arrival = await make_house(tx, await first_link(tx), "Garden", "To be measured.", _named(0))
    came = [arrival]
    for number in range(1, people):
        by = Speaker(came[_through(number, core)].person.id)
        invitation = await invite(tx, by, whom=_name(number), words="Come and live here with us.")
        came.append(await come_in(tx, invitation.code, _named(number)))
    for one in came:
        await put_key_away(tx, Speaker(one.person.id))
    return [
        Neighbour(one.person.id, one.person.name, one.person.handle, one.house_key, "")
        for one in came
    ]


async def _gather(tx: Tx, people: list[int], guests: list[tuple[int, ...]]) -> list[Ring]:
    rings: list[Ring] = []
    for number, members in enumerate(guests, 1):
        host, *others = (people[one] for one in members)
        circle = await make_circle(
            tx, Speaker(host), name=f"Circle {number}", purpose="To say how it is.",
            history="came", people=[],
        )  # fmt: skip
        for person_id in others:
            await ask_as(tx, circle.id, person_id, by=host)
            await come_into(tx, Speaker(person_id), circle.id)
        rings.append(Ring(circle.id, members))
    return rings


async def _sign_in(tx: Tx, people: list[int]) -> list[str]:
    return [(await sign_in(tx, person_id, "Firefox, Linux")).token for person_id in people]


def _through(number: int, core: int) -> int:
    """Give through whom somebody came: the first person, or where many come, one of those before."""
    if not core:
        return 0
    first = core if number > core else 0
    return first + max(number - first - 1, 0) // _THROUGH_ONE


def _guests(people: int, circles: int) -> list[tuple[int, ...]]:
    """Give who is in each circle; the last person is in the last one only, with two others."""
    draw = dice(SEED)
    anybody = range(people - 1)
    sizes = [min(draw.choice((4, 5, 6, 7, 8, 9, 12, 15)), people - 1) for _ in range(circles - 1)]
    return [
        *(tuple(draw.sample(anybody, size)) for size in sizes),
        (people - 3, people - 2, people - 1),
    ]


def _named(number: int) -> Arriving:
    return Arriving(
        _name(number), listed=number < LISTED, zone="Europe/Berlin", language="en", device=""
    )


def _name(number: int) -> str:
    names = _NAMES.split()
    again, which = divmod(number, len(names))
    return f"{names[which]} {again + 1}" if again else names[which]
