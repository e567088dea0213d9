"""Gatherings of the demo house: one ahead, one of yesterday to be confirmed, one that became a circle."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from kith.demo.cast import PEOPLE
from kith.demo.life import Life
from kith.foundation.clock import DAY, HOUR, MINUTE, at, zone_named
from kith.together.gatherings import after, answering, asking
from kith.together.gatherings.model import Gathering, Wish
from kith.together.gatherings.rows import gathering
from kith.together.rounds import actions, opening
from kith.together.rounds.rows import unfiled
from kith.together.welcome import folding

_BERLIN = zone_named("Europe/Berlin")
_ZONES = {one.name: zone_named(one.zone) for one in PEOPLE}
_SUNDAY = 6
_SAYS = "What I didn’t get to say"
_STREET = "The street of the pump handle"
_SAID = (
    ("Tom", "That I had the handle in my coat the whole evening, and that Edith would have said so at once."),
    ("Bea", "I counted eleven people who were cold and nobody who went in. I went in twice. The second time I only stood there and listened to you."),
    ("Jonas", "i held the ladder because then nobody can hand you a baby"),
    ("Wren", "the pump is a b flat. i didn’t say it because you were all talking, and then it was night"),
)  # fmt: skip


def meet(life: Life, now: int) -> None:
    """Plan three gatherings and what became of them."""
    _Ahead(life).plan(now)
    _Yesterday(life).plan(now)
    _Kept(life).plan(now)


class _Meeting:
    """A gathering of a circle, and who answered what."""

    host = circle = what = place = know = room = ""
    begins, ends = "15:00", "18:00"
    answers: tuple[tuple[str, str], ...] = ()

    def __init__(self, life: Life) -> None:
        self.life = life
        self._one: Gathering | None = None

    def asked(self, moment: int, day: date) -> None:
        """Plan the asking, and the answers in the hours after it."""
        self.life.plan(moment, partial(self._ask, day))
        for nth, (who, says) in enumerate(self.answers, start=1):
            self.life.plan(moment + nth * 95 * MINUTE, partial(self._answer, who, says))

    @property
    def one(self) -> Gathering:
        """Give the gathering as it was asked."""
        if self._one is None:
            raise RuntimeError("it is asked before it is answered")
        return self._one

    def _ask(self, day: date) -> None:
        wish = Wish(
            what=self.what, day=day.isoformat(), begins=self.begins, ends=self.ends,
            zone="Europe/Berlin", place=self.place, know=self.know, room=self.room,
        )  # fmt: skip
        self._one = self.life.do(
            asking.ask, self.life.speaker(self.host), wish,
            circle_id=self.life.circles[self.circle], guests=self.circle == "sunday-soup",
        )  # fmt: skip

    def _answer(self, who: str, says: str) -> None:
        self.life.do(answering.answer, self.life.speaker(who), self.one.id, says)


class _Ahead(_Meeting):
    host, circle, what = "Hana", "sunday-soup", "Dumplings, with everybody’s hands"
    place, room = "My kitchen, third floor, the door that isn’t locked", "6"
    know = "The light on the stairs goes out after one floor. Say something loud and it comes back.\n\nThere’s flour on everything, and somebody’s going to sing."
    answers = (("Jonas", "coming"), ("Ines", "late"), ("Bea", "cannot"), ("Tom", "coming"))

    def plan(self, now: int) -> None:
        """Ask for the Sunday after next."""
        today = at(now, _BERLIN).date()
        sunday = today + timedelta(days=(_SUNDAY - today.weekday()) % 7 or 7)
        self.asked(now - 3 * DAY, sunday)
        self.life.plan(now - 2 * DAY, self._guest)

    def _guest(self) -> None:
        link = self.one.guest_link or ""
        emil = "Emil from the second floor"
        self.life.do(answering.answer_by_link, link, emil, "coming", browser=emil)


class _Yesterday(_Meeting):
    host, circle, what = "Tom", "the-allotment", "Straw for plot 31, before the frost"
    place, know = (
        "Plot 31, at the water",
        "One is cold. There is tea, and there is a bench for two.",
    )
    begins, ends = "14:00", "16:30"
    answers = (("Mara", "coming"), ("Bea", "coming"), ("Jonas", "late"), ("Wren", "cannot"))

    def plan(self, now: int) -> None:
        """Let it have been yesterday, and two have said already whom they saw."""
        here = at(now, _BERLIN)
        # Before the morning nobody is asked: then it was the day before yesterday.
        day = here.date() - timedelta(days=1 if here.hour > 9 else 2)  # noqa: PLR2004
        self.asked(now - 6 * DAY, day)
        self.life.plan(now - 40 * MINUTE, partial(_saw, self, "Tom", "Mara", "Bea"))
        self.life.plan(now - 25 * MINUTE, partial(_saw, self, "Bea", "Tom"))


class _Kept(_Meeting):
    host, circle, what = "Tom", "the-allotment", "The evening of the pump handle"
    place, know = _STREET, "Bring a lamp. I bring the handle."
    begins, ends = "17:00", "20:00"
    answers = (("Bea", "coming"), ("Jonas", "coming"), ("Wren", "late"), ("Mara", "cannot"))

    def plan(self, now: int) -> None:
        """Let it have been five weeks ago; all four kept what was said, and it is a circle now."""
        day = at(now - 36 * DAY, _BERLIN).date()
        self.asked(now - 41 * DAY, day)
        morning = now - 35 * DAY + 14 * HOUR
        four = ("Tom", "Bea", "Jonas", "Wren")
        for nth, who in enumerate(four):
            others = [each for each in four if each != who]
            self.life.plan(morning + nth * 20 * MINUTE, partial(_saw, self, who, *others))
        for nth, (who, words) in enumerate(_SAID, start=1):
            self.life.plan(morning + nth * 5 * HOUR, self._put_in(who, words))
        self.life.plan(now - 28 * DAY, self._tick)
        self.life.plan(now - 20 * DAY, self._tick)
        for who, keeps in (("Tom", "yes"), ("Bea", "yes"), ("Wren", "yes"), ("Jonas", "yes")):
            self.life.plan(now - 17 * DAY, partial(self._wish, who, keeps))
        self.life.plan(now - 13 * DAY, lambda: self.life.do(folding.fold_what_is_due))

    @property
    def _table(self) -> int:
        found = self.life.do(gathering, self.one.id)
        return (found.table_id if found else None) or 0

    def _put_in(self, who: str, words: str) -> Callable[[], object]:
        def deed() -> None:
            (round_,) = self.life.do(unfiled, self._table)
            self.life.do(actions.put_in, self.life.speaker(who), round_.id, words)

        return deed

    def _tick(self) -> None:
        for round_ in self.life.do(unfiled, self._table):
            self.life.do(opening.tick, round_.id)

    def _wish(self, who: str, keeps: str) -> None:
        self.life.do(folding.wish, self.life.speaker(who), self._table, keeps)


def _saw(meeting: _Meeting, who: str, *whom: str) -> None:
    life = meeting.life
    life.do(
        after.confirm, life.speaker(who), meeting.one.id, [life.people[each] for each in whom],
        name=f"What was said at {meeting.what}", question=_SAYS,
        purpose=f"For those who were there: what came after {meeting.what}.",
    )  # fmt: skip
