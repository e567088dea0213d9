"""A guesser that learns from some answers and is tried on others: logistic regression, plainly."""

from collections.abc import Sequence
from math import exp, log
from statistics import fmean, pstdev
from typing import NamedTuple

from kith.bench.figures import percentile
from kith.bench.talk import dice

FOLDS = 5
_STEPS = 12
_RIDGE = 1e-3
_SURE = 30.0


class Seen(NamedTuple):
    """What somebody outside can see of an answer; there: what they would like to know."""

    size: int
    took: float
    there: bool


def right(answers: Sequence[Seen], *, seed: int = 3) -> list[bool]:
    """Give, for every answer, whether a guesser that learned from the other folds was right."""
    shuffled = dice(seed).sample(answers, len(answers))
    # Both kinds are dealt out evenly: else a fold has too few of what the others have too many of,
    # and a guesser that knows nothing is wrong more often than right.
    dealt = sorted(shuffled, key=lambda answer: answer.there)
    found: list[bool] = []
    for fold in range(FOLDS):
        others = [answer for n, answer in enumerate(dealt) if n % FOLDS != fold]
        guesser = Guesser(others)
        found += [guesser.thinks_there(one) == one.there for one in dealt[fold::FOLDS]]
    return found


class Guesser:
    """Logistic regression on size, time and logarithm of time (Newton's steps, a little ridge)."""

    def __init__(self, answers: Sequence[Seen]) -> None:
        """Learn from these."""
        times = [one.took for one in answers]
        # One answer that took very long says nothing, and would decide all.
        self._least, self._most = percentile(times, 1), percentile(times, 97)
        raw = [self._features(one) for one in answers]
        columns = list(zip(*raw, strict=True))
        self._means = [fmean(column) for column in columns]
        self._spreads = [pstdev(column) or 1.0 for column in columns]
        rows = [self._scaled(features) for features in raw]
        self._weights = _learn(rows, [one.there for one in answers])

    def thinks_there(self, answer: Seen) -> bool:
        """Guess."""
        return _weighed(self._weights, self._scaled(self._features(answer))) > 0

    def _features(self, answer: Seen) -> tuple[float, float, float]:
        took = min(max(answer.took, self._least), self._most)
        return float(answer.size), took, log(took)

    def _scaled(self, features: Sequence[float]) -> list[float]:
        scaled = zip(features, self._means, self._spreads, strict=True)
        return [1.0, *((x - mean) / spread for x, mean, spread in scaled)]


def _learn(rows: Sequence[Sequence[float]], there: Sequence[bool]) -> list[float]:
    many = len(rows[0])
    weights = [0.0] * many
    for _ in range(_STEPS):
        slope = [-_RIDGE * len(rows) * weight for weight in weights]
        bend = [[_RIDGE * len(rows) * (i == j) for j in range(many)] for i in range(many)]
        for row, is_there in zip(rows, there, strict=True):
            likely = 1 / (1 + exp(-max(-_SURE, min(_SURE, _weighed(weights, row)))))
            doubt = likely * (1 - likely)
            for i, x in enumerate(row):
                slope[i] += (is_there - likely) * x
                for j in range(many):
                    bend[i][j] += doubt * x * row[j]
        weights = [old + step for old, step in zip(weights, _solved(bend, slope), strict=True)]
    return weights


def _solved(matrix: list[list[float]], right_side: list[float]) -> list[float]:
    """Solve some linear equations by elimination; the ridge sees to it that they can be."""
    rows = [[*row, value] for row, value in zip(matrix, right_side, strict=True)]
    for i in range(len(rows)):
        pivot = max(range(i, len(rows)), key=lambda n, i=i: abs(rows[n][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [value / rows[i][i] for value in rows[i]]
        for n, row in enumerate(rows):
            if n != i:
                rows[n] = [a - row[i] * b for a, b in zip(row, rows[i], strict=True)]
    return [row[-1] for row in rows]


def _weighed(weights: Sequence[float], row: Sequence[float]) -> float:
    return sum(weight * x for weight, x in zip(weights, row, strict=True))
