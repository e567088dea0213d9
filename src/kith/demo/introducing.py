"""Hana introduces people of the demo house: two are being asked, two said yes, and two did not."""

from functools import partial

from kith.access.places import was_there
from kith.demo.life import Life
from kith.foundation.clock import DAY, HOUR
from kith.foundation.ids import first_id_at
from kith.together.conversations.actions import answer
from kith.together.introductions import actions
from kith.together.introductions.ending import forget_what_is_over
from kith.together.introductions.model import Told
from kith.together.introductions.pages import results
from kith.together.introductions.rows import were_told
from kith.together.letters.rows import talk_in

_BY = "Hana"
_IN_VAIN = (
    Told(
        "Her father hums, and because she had no other paper she wrote the hum down as a curve. You’d know what key it’s in, and I think she’d like to be told.",
        "an engineer in Osaka who measures whether bridges are tired", vouch="met",
    ),
    Told(
        "I know somebody who hears forty people at once and can tell you which of them had no lunch. You count how things shake and so does she, only she waves at them.",
        "a conductor who shouts less than people say", vouch="worked",
    ),
)  # fmt: skip
_MET = (
    Told(
        "She listens to bridges, whole nights of it, with nobody beside her, and in the morning she writes down what she heard. You know what that’s like, with people.",
        "an engineer in Osaka who is up when you are", vouch="keys",
    ),
    Told(
        "She sits beside people at night and hears what they don’t say. You do that with bridges, and I’ve been wondering for a year what you two would say to each other.",
        "a nurse who asks first, now", vouch="keys",
    ),
)  # fmt: skip
_ASKED = (
    Told(
        "There’s a chair standing in a kitchen for you, and you’re the only one who doesn’t know whose idea that was.",
        "the one who put a chair there",
    ),
    Told(
        "He carries things up the stairs for people and then he doesn’t stay for the soup, and you’re the one who could make him.",
        "a climber of bridges, at present not moving to Leipzig", vouch="keys",
    ),
)  # fmt: skip
_TALK = (
    ("Bea", 3, "Hello. I’m Bea. What does a bridge do just before it’s not all right?"),
    ("Aiko", 21, "It becomes very punctual. I am Aiko. What does a person do?"),
    ("Bea", 40, "The same."),
)


def introduce(life: Life, now: int) -> None:
    """Plan three introductions and what became of them."""
    _Introduction(life, "Ines", "Aiko", _IN_VAIN).plan(now - 27 * DAY, ("Ines",))
    _Introduction(life, "Bea", "Aiko", _MET).plan(now - 12 * DAY, ("Aiko", "Bea"), _TALK)
    _Introduction(life, "Jonas", "Bea", _ASKED).plan(now - 2 * DAY, ("Jonas",))
    life.plan(now - HOUR, partial(_tidy_up, life))


def _tidy_up(life: Life) -> None:
    """Let Hana have been told, and what is over be forgotten, as it is each hour."""
    hana = life.speaker(_BY)
    told = [one.introduction.id for one in life.do(results, hana)]
    life.do(were_told, hana.id, told)
    life.do(forget_what_is_over)


class _Introduction:
    def __init__(self, life: Life, one: str, other: str, told: tuple[Told, Told]) -> None:
        self._life, self._two, self._told = life, (one, other), told
        self._id = self._place_id = 0

    def plan(
        self, at: int, yeses: tuple[str, ...], talk: tuple[tuple[str, int, str], ...] = ()
    ) -> None:
        self._life.plan(at, self._ask)
        for nth, name in enumerate(yeses, 1):
            self._life.plan(at + nth * 20 * HOUR, partial(self._yes, name))
        met = at + len(yeses) * 20 * HOUR
        for name, hours, words in talk:
            self._life.plan(met + hours * HOUR, partial(self._say, name, words))
        if talk:
            for name in self._two:
                self._life.plan(met + 3 * DAY, partial(self._read, name, met + 3 * DAY))

    def _ask(self) -> None:
        one, other = (name.casefold() for name in self._two)
        by = self._life.speaker(_BY)
        self._id = self._life.do(actions.introduce, by, one, other, self._told).id

    def _yes(self, name: str) -> None:
        letter = self._life.do(actions.say_yes, self._life.speaker(name), self._id)
        self._place_id = letter or 0

    def _say(self, name: str, words: str) -> None:
        talk_id = self._life.do(talk_in, self._place_id)
        if talk_id:
            self._life.do(answer, self._life.speaker(name), talk_id, words)

    def _read(self, name: str, at: int) -> None:
        person_id = self._life.people[name]
        self._life.do(was_there, self._place_id, person_id, first_id_at(at))
