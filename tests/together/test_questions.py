"""Sixty questions by occasion: each once, each short, each found by its name."""

import pytest

from kith.together.rounds.model import QUESTION
from kith.together.rounds.questions import FOR_TWO, OCCASIONS, occasions_for, question

ALL = [(name, str(said)) for one in OCCASIONS for name, said in one.named()]


def test_there_are_sixty_and_each_is_there_once() -> None:
    assert len(ALL) == 60
    assert len({name for name, _ in ALL}) == len({said for _, said in ALL}) == 60
    assert ("season-1", "What has this place done to us?") in ALL


@pytest.mark.parametrize(("name", "said"), [*ALL, *((n, str(s)) for n, s in FOR_TWO.named())])
def test_each_is_one_short_question_and_found_by_its_name(name: str, said: str) -> None:
    assert said.endswith("?")
    assert len(said) <= min(QUESTION, 90)
    assert str(question(name)) == said


@pytest.mark.parametrize("name", ["", "season", "season-0", "season-6", "x-1", "1"])
def test_no_other_name_is_a_question(name: str) -> None:
    assert question(name) is None


@pytest.mark.parametrize(
    ("shape", "first"),
    [("friends", "beginning"), ("team", "week"), ("organisation", "week"), ("peers", "field")],
)
def test_the_likeliest_occasion_for_a_house_comes_first(shape: str, first: str) -> None:
    found = occasions_for(shape)
    assert found[0].key == first
    assert sorted(found, key=lambda one: one.key) == sorted(OCCASIONS, key=lambda one: one.key)
