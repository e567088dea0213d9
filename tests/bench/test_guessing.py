"""The guesser finds what can be told apart, and nothing else."""

import pytest

from kith.bench.guessing import Seen, right
from kith.bench.talk import dice

MANY = 2_000


def share(answers: list[Seen]) -> float:
    """Give how many of a hundred are guessed right."""
    return 100 * sum(right(answers)) / len(answers)


def answers(*, slower: float, larger: int = 0, odd: float = 0.0) -> list[Seen]:
    """Give made-up answers; those for what is there differ by so many seconds and bytes."""
    draw = dice(1)
    found: list[Seen] = []
    for number in range(MANY):
        there = number % 2 == 0
        took = draw.gauss(0.001, 0.00005) + slower * there
        took += odd * (draw.random() < 0.02)
        found.append(Seen(900 + larger * there, took, there))
    draw.shuffle(found)
    return found


def test_nothing_is_found_where_nothing_differs() -> None:
    assert 47 < share(answers(slower=0)) < 53


@pytest.mark.parametrize(
    ("slower", "larger", "odd"), [(0.0003, 0, 0), (0, 3, 0), (0.0003, 0, 5.0), (0, 1, 5.0)]
)
def test_a_difference_is_found(slower: float, larger: int, odd: float) -> None:
    assert share(answers(slower=slower, larger=larger, odd=odd)) > 95


def test_a_small_difference_is_found_as_often_as_it_can_be() -> None:
    # One standard deviation apart: the best guess is right 69 times of a hundred.
    assert 66 < share(answers(slower=0.00005)) < 72
