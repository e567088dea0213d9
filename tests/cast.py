"""The nine people of the tests and of the demonstration, and how they are tied.

    Mara, who made the house "Garden" and looks after it
     ├── Jonas ── Aiko            ── came through
     ├── Hana ─── Ines ── Bea ── Wren
     ├── Tom                      and both said that they know each other:
     └── Noor                     Hana = Jonas, Bea, Tom, Aiko    Tom = Bea, Jonas
                                  Noor = Aiko, Jonas, Wren

    In the list of people stand all but Bea and Wren. So Aiko and Noor, who share no circle with Bea
    and do not know her, never see her page, though she may see theirs.

                   Mara  Jonas Hana  Ines  Bea   Tom   Aiko  Noor  Wren
    Sunday soup     x     x    host   x     x    late                     conversations after one came
    The choir                   x    host   x     x                 x     conversations after one came
    Field team      x     x                             x    host   x     conversations after one came
    The allotment   x     x                 x    host               x     conversations after one came
    Slow readers                x    late         x    host   x           everything

"late" came after the first conversation of that circle had begun. All of it came about by what
people did, none by SQL.
"""

import contextlib
import itertools
from collections.abc import AsyncGenerator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from kith.house import House
from kith.ties.people.model import Speaker
from kith.together.conversations.actions import answer, open_conversation
from kith.together.welcome import agreeing, arriving, circles, knowing
from kith.together.welcome.model import Arrival, Arriving
from tests.browsing import Browser
from tests.keeping import InFile, Keeping, opened

THROUGH = {
    "Jonas": "Mara", "Hana": "Mara", "Tom": "Mara", "Noor": "Mara",
    "Aiko": "Jonas", "Ines": "Hana", "Bea": "Ines", "Wren": "Bea",
}  # fmt: skip
UNLISTED = {"Bea", "Wren"}
TOLD = (
    ("Hana", "Jonas"), ("Hana", "Bea"), ("Hana", "Tom"), ("Hana", "Aiko"),
    ("Tom", "Bea"), ("Tom", "Jonas"), ("Noor", "Aiko"), ("Noor", "Jonas"), ("Noor", "Wren"),
)  # fmt: skip


class Circle(msgspec.Struct, frozen=True):
    """How a circle of the cast came about; `proposed` and `late` say by whom somebody was proposed."""

    name: str
    host: str
    asked: str
    look: tuple[str, str]
    talk: tuple[tuple[str, str], tuple[str, str]]
    proposed: tuple[tuple[str, str], ...] = ()
    late: tuple[tuple[str, str], ...] = ()
    history: str = "came"

    @property
    def first(self) -> list[str]:
        """Give who was there when the first conversation began, the host first."""
        return [self.host, *self.asked.split(), *[name for name, _ in self.proposed]]


CIRCLES = (
    Circle(
        "Field team", "Noor", "Jonas Mara Aiko Wren", ("compass", "plum"),
        (("Aiko", "The pump in Irbid runs at 61 percent. I think it is the seal."),
         ("Noor", "Then it is the seal. Mara, do you still have the drawing?")),
    ),
    Circle(
        "Sunday soup", "Hana", "Mara Jonas Ines Bea", ("soup", "moss"),
        (("Hana", "There is barley, and there is the end of the celeriac."),
         ("Jonas", "I bring bread and a bad mood about Leipzig.")),
        late=(("Tom", "Hana"),),
    ),
    Circle(
        "The choir", "Ines", "Hana Bea", ("note", "indigo"),
        (("Ines", "Bar forty. Sopranos early. Again on Tuesday."),
         ("Wren", "The violas were late too. That was me.")),
        proposed=(("Wren", "Bea"), ("Tom", "Hana")),
    ),
    Circle(
        "The allotment", "Tom", "Mara Bea Jonas", ("leaf", "teal"),
        (("Tom", "The pump handle is mended. It took eleven minutes."),
         ("Bea", "I was there at six and heard you swear for ten of them.")),
        proposed=(("Wren", "Bea"),),
    ),
    Circle(
        "Slow readers", "Aiko", "Hana Noor", ("book", "ochre"),
        (("Noor", "Page nine. She never says whose letter it is. لماذا؟"),
         ("Aiko", "Perhaps she does not know. よくわからない。")),
        proposed=(("Tom", "Hana"),), late=(("Ines", "Hana"),), history="everything",
    ),
)  # fmt: skip


class Kept(msgspec.Struct, frozen=True):
    """What one of the cast holds: a page, a house key, and a device that is signed in."""

    id: int
    name: str
    handle: str
    key: str
    token: str


class Cast(msgspec.Struct, frozen=True):
    """Everybody by name, the circles and the first conversation of each by the circle's name."""

    people: dict[str, Kept]
    circles: dict[str, int]
    began: dict[str, int]


class Someone(Browser):
    """One of the cast, in front of their own device."""

    def __init__(self, house: House, kept: Kept) -> None:
        super().__init__(house.app, kept.token)
        self.kept = kept
        self.id, self.name, self.handle, self.key = kept.id, kept.name, kept.handle, kept.key
        self.speaker = Speaker(kept.id)


class Garden:
    """The house called Garden, with the cast living in it.

    Where several processes serve it, everybody's browser is at another one than that of who stands
    before them in the alphabet of the cast.
    """

    def __init__(self, houses: Sequence[House], cast: Cast, folder: Path, keeping: Keeping) -> None:
        self.houses, self.house, self.folder, self.keeping = houses, houses[0], folder, keeping
        turns = itertools.cycle(houses)
        self.people = {name: Someone(next(turns), kept) for name, kept in cast.people.items()}
        self._turns = turns
        each = self.people
        self.mara, self.jonas, self.hana = each["Mara"], each["Jonas"], each["Hana"]
        self.ines, self.bea, self.tom = each["Ines"], each["Bea"], each["Tom"]
        self.aiko, self.noor, self.wren = each["Aiko"], each["Noor"], each["Wren"]
        self.circles, self.began = cast.circles, cast.began
        self.soup, self.choir = cast.circles["Sunday soup"], cast.circles["The choir"]
        self.field, self.allotment = cast.circles["Field team"], cast.circles["The allotment"]
        self.readers = cast.circles["Slow readers"]

    def stranger(self) -> Browser:
        """Give a browser that this house has never seen."""
        return Browser(next(self._turns).app)

    def others(self, *those: Someone) -> list[Someone]:
        """Give everybody else of the cast; there is always somebody."""
        found = [one for one in self.people.values() if one not in those]
        assert found, "or this proves nothing"
        return found

    def rows(self) -> dict[str, list[Any]]:
        """Give every row of every table, to see whether anything changed."""
        return self.keeping.rows()

    async def told(self) -> None:
        """Wait until whoever listens has heard all that happened."""
        for house in self.houses:
            await house.telling.catch_up()


class Built(msgspec.Struct, frozen=True):
    """The cast's house as it was built, to be copied; and how many processes a copy is served by."""

    keeping: Keeping
    cast: Cast
    processes: int


@contextlib.asynccontextmanager
async def copied(built: Built, to: Path) -> AsyncGenerator[Garden]:
    """Open a copy of the house that was built."""
    keeping = built.keeping.copy(to)
    try:
        async with opened(keeping, to, processes=built.processes) as houses:
            yield Garden(houses, built.cast, to, keeping)
    finally:
        keeping.forget()


async def build_garden(folder: Path, keeping: Keeping | None = None) -> Cast:
    """Let the cast make the house, come in, get to know each other and begin to talk."""
    async with opened(keeping or InFile(folder), folder) as (house,):
        people = await _arrive(house)
        building = Building(house, people)
        for one, other in TOLD:
            await building.know(one, other)
        for circle in CIRCLES:
            await building.circle(circle)
        await house.telling.catch_up()
        return Cast(people, building.circles, building.began)


async def _arrive(house: House) -> dict[str, Kept]:
    code = await house.database.act(arriving.first_link)
    made = await house.database.act(
        arriving.make_house, code, "Garden", "A place to think aloud together.", _coming("Mara")
    )
    people = {"Mara": _kept(made)}
    for name, through in THROUGH.items():
        asked = await house.database.act(
            arriving.invite, Speaker(people[through].id), whom=name,
            words=f"Come and sit with us, {name}.",
        )  # fmt: skip
        people[name] = _kept(await house.database.act(arriving.come_in, asked.code, _coming(name)))
    return people


def _coming(name: str) -> Arriving:
    return Arriving(name, listed=name not in UNLISTED, zone="UTC", language="en", device="Firefox")


def _kept(arrival: Arrival) -> Kept:
    one = arrival.person
    return Kept(one.id, one.name, one.handle, arrival.house_key, arrival.signed_in.token)


class Building:
    """What the cast does before the tests begin."""

    def __init__(self, house: House, people: dict[str, Kept]) -> None:
        self._act = house.database.act
        self._people = people
        self.circles: dict[str, int] = {}
        self.began: dict[str, int] = {}

    def _speaker(self, name: str) -> Speaker:
        return Speaker(self._people[name].id)

    async def know(self, one: str, other: str) -> None:
        """Let two say, each in a sentence, that they know each other."""
        # Who is not in the list is met by somebody whose page they may see: they say so first.
        first, second = (one, other) if other not in UNLISTED else (other, one)
        for who, whom in ((first, second), (second, first)):
            await self._act(
                knowing.say_how, self._speaker(who), self._people[whom].handle,
                f"How {who} knows {whom}.",
            )  # fmt: skip

    async def circle(self, one: Circle) -> None:
        """Make a circle, begin to talk, and take in who came late."""
        glyph, dye = one.look
        made = await self._act(
            circles.make_circle, self._speaker(one.host), name=one.name,
            purpose=f"What {one.name} is for.", history=one.history,
            people=[self._people[name].id for name in one.asked.split()], glyph=glyph, dye=dye,
        )  # fmt: skip
        self.circles[one.name] = made.id
        for name in one.asked.split():
            await self._act(circles.come_into, self._speaker(name), made.id)
        for name, by in one.proposed:
            await self._take_in(made.id, name, by=by, host=one.host)
        (opener, words), (answerer, answered) = one.talk
        began = await self._act(open_conversation, self._speaker(opener), made.id, words)
        await self._act(answer, self._speaker(answerer), began.id, answered)
        self.began[one.name] = began.id
        for name, by in one.late:
            await self._take_in(made.id, name, by=by, host=one.host)

    async def _take_in(self, circle_id: int, name: str, *, by: str, host: str) -> None:
        """Let a member propose somebody, the host ask them, and them come in."""
        about = self._people[name].id
        made = await self._act(
            agreeing.propose, self._speaker(by), circle_id, "member", about=about
        )
        if by != host:
            await self._act(agreeing.agree, self._speaker(host), made.id)
        await self._act(circles.come_into, self._speaker(name), circle_id)
