"""Ids sort by time, never repeat, and never go back."""

from hypothesis import given
from hypothesis import strategies as st

from kith.foundation.ids import NODES, Ids, first_id_at, moment_of

MOMENTS = st.integers(0, (1 << 41) - 10_000)
NUMBERS = st.integers(0, NODES - 1)
CLOCKS = st.lists(MOMENTS, min_size=1, max_size=100)


def ids_of(node: int, clock: list[int]) -> list[int]:
    times = iter(clock)
    ids = Ids(node, lambda: next(times))
    return [ids.next() for _ in clock]


@given(NUMBERS, CLOCKS)
def test_ids_rise_also_when_the_clock_goes_back(node: int, clock: list[int]) -> None:
    made = ids_of(node, clock)
    assert made == sorted(set(made))
    assert all(0 <= each < 1 << 63 for each in made)


@given(NUMBERS, NUMBERS, CLOCKS, CLOCKS)
def test_two_nodes_never_give_the_same_id(
    one: int, other: int, clock: list[int], another: list[int]
) -> None:
    if one != other:
        assert not set(ids_of(one, clock)) & set(ids_of(other, another))


@given(NUMBERS, MOMENTS)
def test_an_id_tells_its_moment(node: int, moment: int) -> None:
    (made,) = ids_of(node, [moment])
    assert moment_of(made) == moment
    assert first_id_at(moment) <= made < first_id_at(moment + 1)


def test_a_clock_that_stands_still_gives_as_many_ids_as_are_asked_for() -> None:
    made = ids_of(3, [5] * 10_000)
    assert made == sorted(set(made))
    assert moment_of(made[4095]) == 5
    assert moment_of(made[-1]) == 7


@given(NUMBERS, MOMENTS, MOMENTS)
def test_ids_lie_after_what_was_there_before(node: int, before: int, now: int) -> None:
    (there,) = ids_of(node, [before])
    made = Ids(0, lambda: now, after=there).next()
    assert made > there
    assert now <= moment_of(made) <= max(now, before + 1)


def test_the_largest_node_leaves_the_time_alone() -> None:
    assert moment_of(ids_of(NODES - 1, [1])[0]) == 1
