"""How many ways join two people without meeting: exact, and found close by.

A way has at most three bonds, so it leads over one or two people. Ways are separate if nobody stands
on two of them. A friend of both is always best used alone: whatever way it would help otherwise, it
can be taken out of that way without losing one. What is left is a matching between the knocker's
other friends and those of the one at home, and augmenting paths find the largest.
"""

from collections.abc import Iterable, Mapping, Sequence

Way = tuple[int, ...]


def shared(near: Iterable[int], far: Iterable[int]) -> list[int]:
    """Give who stands on both sides, in the order of the far one."""
    found = set(near)
    return [one for one in far if one in found]


def separate_ways(
    near: Sequence[int], far: Sequence[int], between: Mapping[int, Sequence[int]], most: int
) -> list[Way]:
    """Give as many separate ways as there are, up to `most`; the same each time.

    near: to whom the knocker's bonds lead. far: from whom a bond leads on to the one at home.
    between: from whom of the near a bond leads to whom of the far. All in the order to try them.
    """
    both = shared(near, far)
    found: list[Way] = [(one,) for one in both[:most]]
    alone = set(both)
    steps = {
        one: [other for other in between.get(one, ()) if other not in alone]
        for one in near
        if one not in alone
    }
    matched: dict[int, int] = {}
    for one in steps:
        if len(found) + len(matched) == most:
            break
        _match(one, steps, matched, set())
    return found + sorted(
        ((one, other) for other, one in matched.items()), key=lambda way: list(steps).index(way[0])
    )


def _match(
    one: int, steps: Mapping[int, Sequence[int]], matched: dict[int, int], tried: set[int]
) -> bool:
    """Give somebody on the near side a partner on the far side, and others another if need be."""
    for other in steps[one]:
        if other in tried:
            continue
        tried.add(other)
        if other not in matched or _match(matched[other], steps, matched, tried):
            matched[other] = one
            return True
    return False
