"""The ways between two people: as many as there are, found close by, the same each time."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kith.access.gate.model import Way, reason
from kith.access.gate.separate import separate_ways
from kith.bench.gate_brute import has_separate
from kith.ties.people.model import Named

KNOCKER, HOME = 100, 101
NEAR = (0, 1, 2, 3, 4)
FAR = (3, 4, 5, 6, 7)
steps = st.sets(st.tuples(st.sampled_from(NEAR), st.sampled_from(FAR)), max_size=25)


@settings(max_examples=300)
@given(
    near=st.permutations(NEAR), far=st.permutations(FAR), steps=steps,
    cut=st.sets(st.sampled_from(range(8)), max_size=5), most=st.integers(1, 4),
)  # fmt: skip
def test_there_are_never_more_separate_ways_than_are_found(
    near: list[int], far: list[int], steps: set[tuple[int, int]], cut: set[int], most: int
) -> None:
    near, far = [one for one in near if one not in cut], [one for one in far if one not in cut]
    between = {one: [other for other in far if (one, other) in steps] for one in near}
    found = separate_ways(near, far, between, most)
    all_ways = [(one,) for one in near if one in far]
    all_ways += [(one, other) for one in near for other in between[one] if one != other]
    assert set(found) <= set(all_ways)
    over = [one for way in found for one in way]
    assert len(over) == len(set(over)), "two ways meet"
    assert len(found) <= most
    assert (len(found) == most) == has_separate(all_ways, most)
    assert found == separate_ways(near, far, between, most)


def test_a_shared_friend_is_used_alone_also_where_another_way_would_lead_over_them() -> None:
    # Ana knows both; Ben, whom the knocker knows, knows Ana and Chris, and Chris knows the one at home.
    ana, ben, chris = 1, 2, 3
    found = separate_ways([ben, ana], [ana, chris], {ben: [ana, chris], ana: [chris]}, 2)
    assert found == [(ana,), (ben, chris)]


def test_somebody_makes_room_for_another_who_has_no_other_way() -> None:
    # Both know Ines, who knows the one at home; Jonas knows Tom as well, and Hana only Ines.
    jonas, hana, ines, tom = 1, 2, 3, 4
    found = separate_ways([jonas, hana], [ines, tom], {jonas: [ines, tom], hana: [ines]}, 2)
    assert found == [(jonas, tom), (hana, ines)]


def way(*names: str, nameable: bool = True) -> Way:
    return Way(tuple(Named(nth, name, name.lower()) for nth, name in enumerate(names)), nameable)


def test_the_reason_is_said_in_words() -> None:
    assert str(reason([way("Ben", "Chris"), way("Ana")])) == (
        "through Ana, and separately through Ben and Chris"
    )
    assert str(reason([way("Ana")])) == "through Ana"
    assert reason([way("Ana", nameable=False)]) is None, "of who may not be named, nothing is said"
    both = [way("Ana", nameable=False), way("Ben", "Chris")]
    assert str(reason(both)) == "through Ben and Chris"


@given(st.lists(st.tuples(st.integers(1, 2), st.booleans()), min_size=1, max_size=3))
def test_who_does_not_allow_it_is_never_named(shape: list[tuple[int, bool]]) -> None:
    ways = [
        way(*(f"N{nth}{each}{'yes' if nameable else 'no'}" for each in range(many)), nameable=nameable)
        for nth, (many, nameable) in enumerate(shape)
    ]  # fmt: skip
    said = str(reason(ways))
    for one in ways:
        assert all((person.name in said) == one.nameable for person in one.people)
    assert not {*said} & {*"{}"}
