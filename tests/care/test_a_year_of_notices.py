"""A year in a house of forty, on a clock that moves on: what they are told, and what never comes.

The life is made up, by chance with a seed: people talk, write letters, look in or stay away for weeks,
delete, leave, and are asked into circles. What is told is what the house itself gathers.
"""

import random
from collections import Counter, defaultdict
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from kith.access.places import was_there
from kith.care.notices import planning, rows
from kith.care.notices.choosing import choose
from kith.care.notices.model import Choices, MailWay, News, Notice
from kith.care.notices.telling import by_mail
from kith.care.notices.ways.rows import add_mail_way
from kith.care.today.model import Today
from kith.care.today.page import today
from kith.foundation.clock import MINUTE
from kith.infrastructure.database import Tx
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.opening import make_file_ready
from kith.ties.people.model import Speaker
from kith.ties.people.rows import night_of
from kith.together.conversations import actions as talk
from kith.together.welcome import arriving, circles
from kith.together.welcome.model import Arriving
from tests.infrastructure.quick import quick_folder

ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]
PEOPLE, CIRCLES, DAYS = 40, 8, 365
HOURS = [(510, 1110), (510, 1110), (510, 1110), (510, 780, 1110), ()]
FIRST = date(2026, 1, 5)


class Year:
    """The house, its clock, and what everybody was told."""

    def __init__(self, house: HouseFile, chance: random.Random) -> None:
        self.house, self.chance, self.now = house, chance, 0
        self.people: list[int] = []
        self.circles: dict[int, list[int]] = {}
        self.zones: dict[int, str] = {}
        self.hours: dict[int, tuple[int, ...]] = {}
        self.told: dict[int, list[tuple[datetime, News]]] = defaultdict(list)
        self.said: dict[int, tuple[int, int]] = {}  # by whom and where

    # -- who lives here -------------------------------------------------------------------------

    async def move_in(self, tx: Tx) -> None:
        """Let forty people come to live here, in eight circles, each with a clock of their own."""
        code = await arriving.first_link(tx)
        made = await arriving.make_house(tx, code, "Garden", "A place.", self._coming(0))
        self.people.append(made.person.id)
        for n in range(1, PEOPLE):
            asked = await arriving.invite(
                tx, Speaker(self.people[0]), whom=f"P{n}", words="Come and sit with us here."
            )
            came = await arriving.come_in(tx, asked.code, self._coming(n))
            self.people.append(came.person.id)
        for n, person_id in enumerate(self.people):
            self.zones[person_id], self.hours[person_id] = ZONES[n % 4], HOURS[n % 5]
            await choose(tx, Speaker(person_id), Choices(self.hours[person_id], mail_words=True))
            way = MailWay(person_id, f"p{n}@example.org", f"off{n}", f"b{n}", tx.new_id(), None)
            await add_mail_way(tx, way)

    def _coming(self, n: int) -> Arriving:
        return Arriving(f"P{n}", listed=True, zone=ZONES[n % 4], language="en", device="Firefox")

    async def sit_together(self, tx: Tx) -> None:
        """Let each circle be of some, by chance."""
        for n in range(CIRCLES):
            those = self.chance.sample(self.people, 8)
            made = await circles.make_circle(
                tx, Speaker(those[0]), name=f"Circle {n}", purpose="Talking.", history="came",
                people=[], glyph="leaf", dye="moss",
            )  # fmt: skip
            for one in those[1:]:
                await circles.ask_as(tx, made.id, one, by=those[0])
                await circles.come_into(tx, Speaker(one), made.id)
            self.circles[made.id] = those

    # -- what they do ---------------------------------------------------------------------------

    async def live(self, tx: Tx, away: set[int]) -> None:
        """Let some hours of an ordinary day go by."""
        for place_id, those in self.circles.items():
            here = [one for one in those if one not in away]
            for _ in range(self.chance.choice([0, 0, 0, 1, 2])):
                who = self.chance.choice(here)
                post = await talk.open_conversation(tx, Speaker(who), place_id, "Some words.")
                self.said[post.id] = (who, place_id)
                if self.chance.random() < 0.05:
                    await talk.delete(tx, Speaker(who), post.id)
                    del self.said[post.id]
            for one in here:
                if self.chance.random() < 0.2:
                    await was_there(tx, place_id, one, tx.new_id())

    # -- what they are told ---------------------------------------------------------------------

    async def tell(self, tx: Tx) -> None:
        """Let out what is due now, and keep what it says; as the house does, in one transaction."""
        for one, slot in await planning.due(tx, await rows.reached(tx, after=0, most=1000)):
            await planning.let_out(tx, one, slot)
        await tx.run("delete from jobs where kind = 'notice-mail'")  # it is done right here
        for person_id, about in await tx.many(
            _waiting, "select person_id, about from notices where state = 'waiting'"
        ):
            await self._send(tx, Notice(person_id, 0, about))

    async def _send(self, tx: Tx, notice: Notice) -> None:
        assert await rows.begin(tx, notice)
        told, _ = await by_mail(tx, notice)
        assert told is not None
        await rows.end(tx, notice)
        await rows.told_upto(tx, notice, told.news.upto)
        if not told.news.is_empty:
            clock = datetime.fromtimestamp(tx.now / 1000, ZoneInfo(self.zones[notice.person_id]))
            self.told[notice.person_id].append((clock, told.news))
            night = await night_of(tx, notice.person_id)
            assert night.until(tx.now) is None, "nothing comes at night"

    def ticks(self, day: date) -> list[int]:
        """Give the moments of a day at which it is anybody's time, and some at which it is nobody's."""
        found = {
            int(datetime(day.year, day.month, day.day, m // 60, m % 60, tzinfo=ZoneInfo(zone)).timestamp()) * 1000
            for zone in ZONES for hours in HOURS for m in hours
        }  # fmt: skip
        midnight = int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) * 1000
        return sorted(found | {midnight, midnight + 15 * MINUTE})


def _waiting(person_id: int, about: str) -> tuple[int, str]:
    return person_id, about


async def test_a_year_of_forty_people(anyio_backend: str) -> None:
    assert anyio_backend
    with quick_folder() as folder:
        year = await lived(Path(folder))
    _is_seldom_and_never_empty(year)
    _tells_everything_once(year)


async def lived(folder: Path) -> Year:
    """Let a year go by, in which clocks are changed."""
    make_file_ready(str(folder / "house.db"))
    clock = [int(datetime(FIRST.year, FIRST.month, FIRST.day, tzinfo=UTC).timestamp()) * 1000]
    house = HouseFile(str(folder / "house.db"), now=lambda: clock[0])
    year = Year(house, random.Random(4))  # noqa: S311 - a life, no secret
    await house.act(year.move_in)
    await house.act(year.sit_together)
    always_away = {year.people[1]}
    for n in range(DAYS):
        for count, moment in enumerate(year.ticks(FIRST + timedelta(days=n))):
            clock[0] = max(clock[0], moment)
            await house.act(year.tell)
            if count % 4 == 0:
                clock[0] += 2 * MINUTE
                resting = {one for one in year.people if (one + n // 30) % 7 == 0}
                await house.act(year.live, resting | always_away)
        if n % 30 == 0:
            for one in year.people:
                _is_finite(await house.read(today, Speaker(one)))
    await house.close()
    return year


def _is_finite(page: Today) -> None:
    assert len(page.circles) <= CIRCLES
    for some, most in (
        (page.lines, 50),
        (page.letters, 30),
        (page.asked_in, 100),
        (page.to_agree, 100),
    ):
        assert len(some) <= most


def _is_seldom_and_never_empty(year: Year) -> None:
    days = 0
    for person_id in year.people:
        told = year.told[person_id]
        each_day = Counter(clock.date() for clock, _ in told)
        assert max(each_day.values(), default=0) <= len(year.hours[person_id]) <= 3
        assert bool(told) == bool(year.hours[person_id] and _sits_somewhere(year, person_id))
        assert not any(news.is_empty for _, news in told)
        days += len(each_day)
    assert days > 30 * DAYS // 2, "or this proves little"


def _sits_somewhere(year: Year, person_id: int) -> bool:
    return any(person_id in those for those in year.circles.values())


def _tells_everything_once(year: Year) -> None:
    for person_id in year.people:
        told = [one.id for _, news in year.told[person_id] for c in news.circles for one in c.words]
        assert len(told) == len({*told}), "nothing is told twice"
    absent = year.people[1]
    mine = {place_id for place_id, those in year.circles.items() if absent in those}
    upto = max(news.upto for _, news in year.told[absent])
    should = {
        post_id for post_id, (who, place_id) in year.said.items()
        if place_id in mine and who != absent and post_id <= upto
    }  # fmt: skip
    told = {one.id for _, news in year.told[absent] for c in news.circles for one in c.words}
    assert len(should) > 100, "or this proves little"
    assert told == should, "and who never looks in is told all of it"
