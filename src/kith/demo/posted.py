"""Letters of the demo house: some read, some waiting, one that waits for its reader's morning."""

import random
from datetime import timedelta
from functools import partial

from kith.access.places import was_there
from kith.demo.asked import Written, letters
from kith.demo.brought import bring
from kith.demo.cast import PEOPLE
from kith.demo.life import Life
from kith.demo.times import Calendar
from kith.demo.words import source
from kith.foundation.clock import DAY, HOUR, MINUTE, at, zone_named
from kith.foundation.ids import first_id_at
from kith.infrastructure.media_store import Store
from kith.ties.people.actions import keep_night
from kith.ties.people.rows import night_of
from kith.together.conversations.actions import answer
from kith.together.letters.actions import write
from kith.together.letters.thoughts import think_of
from kith.together.manners.pausing import want_pause

_ZONES = {one.name: zone_named(one.zone) for one in PEOPLE}
_BEA_SLEEPS = (5, 14)
# Whose night it is just now, at whatever hour somebody looks: Osaka's, Amman's, or a night nurse's.
_AT_NIGHT = {
    "Aiko": "Aiko, it’s night where you are, so this waits till you’re up. The invoice is paid; that isn’t why I write. Emil asked what your father hums. I said an e. He’s been humming it at the waffle iron ever since, a bit under. Please tell him.",
    "Noor": "Noor. It’s dark outside your window, so you’re nobody and needn’t answer. I found your second loaf behind the gherkins. It’s eleven weeks old and I still can’t cut it. I’ve kept it. Good night.",
    "Bea": "Bea. Sleep first. The pot has a seat to Leipzig, window, facing forward. I have the confirmation here, in the name of Uncle.",
}


def post(life: Life, calendar: Calendar, store: Store) -> None:
    """Plan all letters, a thought, and a pause."""
    now = calendar.now
    for one in letters(source("letters")):
        _Letter(life, calendar, store, one).plan()
    life.plan(
        now - 30 * DAY,
        lambda: life.do(keep_night, life.speaker("Bea"), *_BEA_SLEEPS, letters=False),
    )
    life.plan(now - 20 * MINUTE, partial(_write_at_night, life, now))
    life.plan(now - 2 * HOUR, lambda: life.do(think_of, life.speaker("Hana"), ["mara"]))
    for name, ago in (("Ines", 14), ("Bea", 11)):
        life.plan(now - ago * MINUTE, partial(_pause, life, name))


def _pause(life: Life, name: str) -> None:
    life.do(want_pause, life.speaker(name), life.circles["the-choir"])


def _write_at_night(life: Life, now: int) -> None:
    for name, words in _AT_NIGHT.items():
        night = life.do(night_of, life.people[name])
        if night.until(now) and night.until(now - 20 * MINUTE):
            life.do(write, life.speaker("Mara"), [life.people[name]], words)
            return


class _Letter:
    def __init__(self, life: Life, calendar: Calendar, store: Store, written: Written) -> None:
        self._life, self._calendar, self._store, self._written = life, calendar, store, written
        self._chance = random.Random(written.told.words)  # noqa: S311 - times, not secrets
        self._id = self._place_id = 0

    def plan(self) -> None:
        moment = self._moment()
        self._life.plan(moment, self._write)
        for each in self._written.answers:
            after = moment + int(self._chance.uniform(1, 9) * HOUR)
            moment = self._calendar.awake(after, each.who, self._chance)
            self._life.plan(moment, partial(self._answer, each.who, each.words))
        if self._written.answers:
            for name in (self._written.told.who, *self._written.to):
                self._life.plan(moment + DAY, partial(self._read, name))

    def _moment(self) -> int:
        when, by = self._written.when, self._written.told.who
        if not when.startswith("-"):
            return self._calendar.moment(when, by)
        days, time = when.split()
        day = at(self._calendar.now, _ZONES[by]).date() + timedelta(days=int(days))
        hour, minute = map(int, time.split(":"))
        then = at(self._calendar.now, _ZONES[by]).replace(
            year=day.year, month=day.month, day=day.day, hour=hour, minute=minute, second=0
        )
        return int(then.timestamp() * 1000)

    def _write(self) -> None:
        told = self._written.told
        to = [self._life.people[name] for name in self._written.to]
        media = bring(self._life, self._store, told)
        speaker = self._life.speaker(told.who)
        said = self._life.do(write, speaker, to, told.words, media=media)
        self._id, self._place_id = said.id, said.place_id

    def _answer(self, who: str, words: str) -> None:
        self._life.do(answer, self._life.speaker(who), self._id, words)

    def _read(self, name: str) -> None:
        upto = first_id_at(self._calendar.now)
        self._life.do(was_there, self._place_id, self._life.people[name], upto)
