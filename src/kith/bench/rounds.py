"""`./kith bench rounds`: how evenly people speak in rounds, and how many are heard, in a model of them.

The rules are those the house runs by; the people are not. What comes out shows what the mechanism
does to people who are as unequal as the model says. It shows nothing of what people then feel or do.

The model, each number of which stands below:

* A circle has four to fifteen people. How talkative each is is drawn from a lognormal distribution.
* In talk, whoever speaks next is drawn by talkativeness. In a round whoever answers speaks once.
  How long somebody speaks at a time is drawn the same way in both, and the talkative speak longer.
* In a round one in eight is away and says nothing; one in eight of the others passes.
* Whoever is asked to listen does so within two days, but skips it altogether three times in ten.
  Nobody listens who was not asked. After three days, and again after five, somebody else is asked.
"""

from collections import Counter
from collections.abc import Sequence
from random import Random

import msgspec

from kith.bench.figures import Board
from kith.bench.progress import Say
from kith.foundation.clock import DAY
from kith.together.rounds.model import Listening, Role, may_hand_over, waits_for_a_listener
from kith.together.rounds.pairing import Known, listeners, one_more

SEED = 36
AIM = 95
SKIPS = 0.3
HOST = 0
NEVER = 1 << 62
WITHIN = 7 * DAY
_AWAY, _PASSES = 1 / 8, 1 / 8
_UNEQUAL = 1.0  # of the logarithm of talkativeness
_LONGER = 0.3  # how much of it shows in the length of what is said
_LENGTH, _LENGTH_VARIES = 40, 0.6  # words
_TURNS_IN_TALK = 12  # for each person
_LISTENS_WITHIN = 2 * DAY


class Sizes(msgspec.Struct, frozen=True):
    """How many circles are looked at, and how many rounds each has."""

    circles: int = 400
    rounds: int = 10


class Asked(msgspec.Struct, frozen=True):
    """Somebody who is asked to listen, and when they do, if ever."""

    listening: Listening
    hears_at: int


QUICK = Sizes(circles=20, rounds=3)


class Rounds:
    """One run of the model."""

    def __init__(self, sizes: Sizes, say: Say) -> None:
        """Look at so many circles, and say what is being done."""
        self.sizes, self.say = sizes, say
        self.board = Board()
        self._chance = Random(SEED)  # noqa: S311 - a model, no secret

    async def run(self) -> Board:
        """Let circles talk and have rounds, and see who spoke and who was heard."""
        self.say(f"letting {self.sizes.circles} circles talk, and have rounds")
        talk: list[float] = []
        rounds: list[float] = []
        heard = Counter[bool]()
        for nth in range(self.sizes.circles):
            people = self._chance.randint(4, 15)
            talkative = [self._chance.lognormvariate(0, _UNEQUAL) for _ in range(people)]
            for _ in range(self.sizes.rounds):
                talk.append(gini(self._talk(talkative)))
                words, answered = self._round(talkative)
                rounds.append(gini(words))
                heard += Counter(self._heard(answered, nth))
        self.board.put(
            "heard by another %", 100 * heard[True] / heard.total(), "%", aim=f">= {AIM}",
            varied=f"{heard.total()} answers in a model; a non-host, in 7 days",
        )  # fmt: skip
        unlike = "words of each person, in a model"
        self.board.put("gini talk", sum(talk) / len(talk), "", varied=unlike)
        self.board.put("gini round", sum(rounds) / len(rounds), "", varied=unlike)
        return self.board

    def _length(self, talkative: float) -> float:
        usual = self._chance.lognormvariate(0, _LENGTH_VARIES)
        return _LENGTH * talkative**_LONGER * usual

    def _talk(self, talkative: Sequence[float]) -> list[float]:
        words = [0.0] * len(talkative)
        turns = _TURNS_IN_TALK * len(talkative)
        for one in self._chance.choices(range(len(talkative)), talkative, k=turns):
            words[one] += self._length(talkative[one])
        return words

    def _round(self, talkative: Sequence[float]) -> tuple[list[float], list[int]]:
        answered = [
            one for one in range(len(talkative))
            if self._chance.random() >= _AWAY and self._chance.random() >= _PASSES
        ]  # fmt: skip
        words = [
            self._length(each) if one in answered else 0.0 for one, each in enumerate(talkative)
        ]
        return words, answered

    def _heard(self, answered: Sequence[int], seed: int) -> list[bool]:
        """Tell of each answer whether somebody other than the host wrote what they heard, in time."""
        known = Known(0, HOST)
        first = listeners(answered, known, seed)
        busy = Counter(first.values())
        found: list[bool] = []
        for writer, listener in first.items():
            asked = [self._asks(listener, 0, "first")]
            others = set(answered) - {writer, listener}
            beside = one_more(writer, others, {}, known, seed) if listener == HOST else None
            if beside is not None:
                asked.append(self._asks(beside, 0, "beside"))
            found.append(self._is_heard(writer, others, asked, busy, known))
        return found

    def _is_heard(
        self,
        writer: int,
        others: set[int],
        asked: list[Asked],
        busy: Counter[int],
        known: Known,
    ) -> bool:
        for now in range(0, WITHIN, DAY):
            listenings = [one.listening for one in asked]
            heard_by = [one.listening.listener_id for one in asked if one.hears_at <= now]
            if waits_for_a_listener(listenings, heard_by) and may_hand_over(listenings, now):
                free = others - {one.listening.listener_id for one in asked}
                again = one_more(writer, free, busy, known, now)
                asked += [] if again is None else [self._asks(again, now, "instead")]
        return any(one.hears_at <= WITHIN and one.listening.listener_id != HOST for one in asked)

    def _asks(self, listener: int, now: int, role: Role) -> Asked:
        skips = self._chance.random() < SKIPS
        hears_at = NEVER if skips else now + int(self._chance.random() * _LISTENS_WITHIN)
        return Asked(Listening(0, listener, 0, now, role, None, "", None), hears_at)


def gini(values: Sequence[float]) -> float:
    """Give how unevenly something is spread: 0 if all have as much, towards 1 if one has all."""
    ordered = sorted(values)
    total = sum(ordered)
    if not total:
        return 0.0
    weighed = sum((nth + 1) * value for nth, value in enumerate(ordered))
    return 2 * weighed / (len(ordered) * total) - (len(ordered) + 1) / len(ordered)
