"""Two years of talk that nobody said: who spoke when, in which conversation, as real houses do.

Everything follows from one seed, so that two houses of the same size hold the same words.
"""

from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from kith.foundation.clock import DAY, HOUR

SPAN = 730 * DAY
MOST_ANSWERS = 100
LONG_TALK = 50
# How often an answer points at another, and how often words have two paragraphs or an address.
_POINTS, _TWO_PARAGRAPHS, _ADDRESS = 0.3, 0.04, 0.03

_BEGINS = (
    "This morning", "On the way home", "After the rain", "Since Thursday", "In the kitchen", "Before rehearsal",
    "For the third time", "Down at the allotment", "Between two trains", "Without much hope",
)  # fmt: skip
_WHO = (
    "my neighbour", "the conductor", "old Tom's dog", "somebody from the team", "the woman at the bakery",
    "a boy with a drum", "my sister", "the new tenant", "nobody", "the whole back row",
)  # fmt: skip
_DOES = (
    "asked for the recipe", "left the gate open", "sang a third too low", "found the missing key",
    "wrote me four pages", "*finally* said what it was about", "brought two kilos of plums", "fell asleep",
    "was there before me", "remembered the old name of the street", "mended the lamp", "read it aloud",
)  # fmt: skip
_ENDS = (
    "and I am still thinking about it.", "which is more than I managed.", "so we start at seven.",
    "as if that were nothing.", "and the soup was better for it.", "but who would have guessed?",
    "and that was the day.", "so tell me what you would do.", "as always in November.", "- do come.",
)  # fmt: skip


def dice(seed: int) -> Random:
    """Give a source of chance that falls the same each time."""
    return Random(seed)  # noqa: S311 - nothing here is secret


class Uttered(NamedTuple):
    """Words at a moment; talk counts conversations, answers_to points back at its nth words."""

    at: int
    talk: int
    turn: int
    circle: int
    author: int
    answers_to: int | None
    words: str


def utterances(
    seed: int, posts: int, circles: list[tuple[int, ...]], now: int
) -> Iterator[Uttered]:
    """Give so many words, oldest first, spread evenly over the circles (each a list of people)."""
    draw, speak = dice(seed), Speech(seed)
    for at, talk, turn in _moments(draw, posts, len(circles), now):
        members = circles[talk % len(circles)]
        author = members[int(len(members) * draw.random() ** 1.4)]
        points = turn > 1 and draw.random() < _POINTS
        to = draw.randrange(1, turn) if points else None
        yield Uttered(at, talk, turn, talk % len(circles), author, to, speak.words())


def _moments(draw: Random, posts: int, circles: int, now: int) -> list[tuple[int, int, int]]:
    """Give when what is said: (moment, conversation, turn), turn 0 opens it."""
    found: list[tuple[int, int, int]] = []
    first, last = now - SPAN + DAY, now - HOUR
    talk = 0
    while len(found) < posts:
        at = begun = draw.randrange(first, last)
        # One long conversation in every circle, so that each has one to be measured.
        answers = LONG_TALK if circles <= talk < 2 * circles else _how_many_answers(draw)
        found.append((begun, talk, 0))
        for turn in range(1, min(answers, posts - len(found)) + 1):
            at = min(at + int(draw.expovariate(1 / (5 * HOUR))), last)
            found.append((at, talk, turn))
        talk += 1
    found.sort()
    return found


def _how_many_answers(draw: Random) -> int:
    """Give mostly a few, often none, seldom very many."""
    return min(MOST_ANSWERS, int(draw.lognormvariate(1.3, 1.0)))


class Speech:
    """Makes up words: sentences of everyday length, hardly ever the same twice."""

    def __init__(self, seed: int) -> None:
        """Say the same for the same seed."""
        self._draw = dice(seed + 1)
        self._sentences = [
            f"{begin} {who} {does} {end}"
            for begin in _BEGINS for who in _WHO for does in _DOES for end in _ENDS
        ]  # fmt: skip

    def words(self) -> str:
        """Give one to six sentences, now and then in two paragraphs or with an address."""
        draw = self._draw
        said = " ".join(draw.choices(self._sentences, k=1 + int(draw.expovariate(0.9)) % 6))
        kind = draw.random()
        if kind < _TWO_PARAGRAPHS:
            return f"{said}\n\n{draw.choice(self._sentences)}"
        return (
            f"{said} https://example.org/{draw.getrandbits(32):x}" if kind > 1 - _ADDRESS else said
        )
