"""Rounds of the demo house: one sealed, one open, some filed long enough to be in the book."""

import random
from datetime import timedelta
from functools import partial

from kith.demo.asked import Asked, Told, rounds
from kith.demo.brought import bring
from kith.demo.cast import PEOPLE
from kith.demo.life import Life
from kith.demo.times import Calendar
from kith.demo.words import source
from kith.foundation.clock import DAY, HOUR, MINUTE, at, zone_named
from kith.infrastructure.media_store import Store
from kith.together.conversations.actions import answer
from kith.together.rounds import laying, listening, opening
from kith.together.rounds.actions import put_in
from kith.together.rounds.hearing import rows as hearing
from kith.together.rounds.model import Listening

_MARA = "Mara"  # whoever looks around is Mara, and finds something to do
_EVENING = 19
_ZONES = {one.name: zone_named(one.zone) for one in PEOPLE}


def ask(life: Life, calendar: Calendar, store: Store) -> None:
    """Plan all rounds."""
    for one in rounds(source("rounds")):
        _Round(life, calendar, store, one).plan()


class _Round:
    def __init__(self, life: Life, calendar: Calendar, store: Store, asked: Asked) -> None:
        self._life, self._calendar, self._store, self._asked = life, calendar, store, asked
        self._chance = random.Random(f"{asked.circle} {asked.question}")  # noqa: S311 - times
        self._id = 0
        self._posts: dict[str, int] = {}

    def plan(self) -> None:
        laid = self._laid_at()
        self._life.plan(laid, partial(self._lay, laid))
        moment = laid
        for each in self._asked.answers:
            moment = self._soon(moment, each.who, hours=9 if self._asked.state == "filed" else 6)
            self._life.plan(moment, partial(self._put_in, each))
        if self._asked.state == "sealed":
            return
        for each in self._asked.answers:
            if each.heard:
                self._life.plan(self._by_now(moment + 8 * HOUR), partial(self._hear, each))
        talked = moment + 12 * HOUR
        for each in self._asked.talk:
            talked = self._soon(talked, each.who, hours=4)
            self._life.plan(self._by_now(talked), partial(self._talk, each))
        if self._asked.state == "filed":
            self._life.plan(moment + 6 * DAY, lambda: self._life.do(opening.tick, self._id))

    def _laid_at(self) -> int:
        now = self._calendar.now
        if self._asked.state == "open":
            return now - 4 * DAY
        if self._asked.state == "sealed":
            return now - 26 * HOUR
        return self._calendar.moment(f"{self._asked.day}T19:00", self._asked.by)

    def _soon(self, moment: int, who: str, *, hours: int) -> int:
        after = moment + int(self._chance.uniform(0.3, 1) * hours * HOUR)
        return self._by_now(self._calendar.awake(after, who, self._chance))

    def _by_now(self, moment: int) -> int:
        return min(moment, self._calendar.now - MINUTE)

    def _lay(self, laid: int) -> None:
        asked = self._asked
        self._id = self._life.do(
            laying.lay, self._life.speaker(asked.by), self._life.circles[asked.circle],
            asked.question, day=self._day(laid), ways=("writing", "voice", "picture"),
            listening=True,
        ).id  # fmt: skip

    def _day(self, laid: int) -> str:
        """Give the day until whose evening it is open; a sealed one closes within a day from now."""
        if self._asked.state != "sealed":
            return (at(laid).date() + timedelta(days=9)).isoformat()
        here = at(self._calendar.now, _ZONES[_MARA])
        return (here.date() + timedelta(days=here.hour >= _EVENING)).isoformat()

    def _put_in(self, told: Told) -> None:
        media = bring(self._life, self._store, told)
        speaker = self._life.speaker(told.who)
        self._life.do(put_in, speaker, self._id, told.words, media_ids=media)

    def _hear(self, told: Told) -> None:
        for each in self._life.do(hearing.listenings_of, self._id):
            turn = self._life.do(hearing.turn, each.answer_id)
            writer = self._life.people[told.who]
            if turn and turn.person_id == writer and each.role == "first":
                self._say_heard(told, each)

    def _say_heard(self, told: Told, asked: Listening) -> None:
        listener = next(name for name, id_ in self._life.people.items() if id_ == asked.listener_id)
        if self._asked.state == "open" and listener == _MARA:
            return
        speaker, words = self._life.speaker(listener), _in_the_hand_of(listener, told.heard)
        self._life.do(listening.say_heard, speaker, asked.answer_id, words)
        if told.fits is not None:
            writer = self._life.speaker(told.who)
            self._life.do(
                listening.say_verdict, writer, asked.answer_id, asked.listener_id,
                fits=told.fits, words=told.added,
            )  # fmt: skip

    def _talk(self, told: Told) -> None:
        to = self._posts.get(told.to)
        said = self._life.do(answer, self._life.speaker(told.who), self._id, told.words, to=to)
        self._posts[told.who] = said.id


def _in_the_hand_of(listener: str, words: str) -> str:
    """Give what was heard as its listener would type it: who listens is decided by the house."""
    match listener:
        case "Wren":
            return words.lower().removesuffix(".")
        case "Jonas":
            return (words[0].lower() + words[1:]).removesuffix(".")
        case _:
            return words
