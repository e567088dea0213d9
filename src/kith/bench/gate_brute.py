"""The rule of the gate in the plainest Python there is: every way is written down, and every choice tried."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise, permutations

Way = tuple[int, ...]
Step = tuple[int, int]


@dataclass
class Brute:
    """Who knows whom, who ended contact, and over which bonds nothing goes now, in which direction."""

    people: Sequence[int]
    bonds: set[frozenset[int]] = field(default_factory=set)
    apart: set[frozenset[int]] = field(default_factory=set)
    spent: set[Step] = field(default_factory=set)

    def ways(self, from_id: int, to_id: int) -> list[Way]:
        """Give every way over one or two people."""
        others = [one for one in self.people if one not in {from_id, to_id}]
        return [
            way
            for many in (1, 2)
            for way in permutations(others, many)
            if self._leads((from_id, *way, to_id))
        ]

    def free(self, from_id: int, to_id: int, needs: str) -> bool:
        """Tell whether one may knock freely at the other's door."""
        ways = self.ways(from_id, to_id)
        if needs == "friend" and any(len(way) == 1 for way in ways):
            return True
        return has_separate(ways, 3 if needs == "three" else 2)

    def _leads(self, stops: Way) -> bool:
        ends, inner = {stops[0], stops[-1]}, stops[1:-1]
        steps = list(pairwise(stops))
        return (
            all(frozenset(step) in self.bonds - self.apart for step in steps)
            and not any(step in self.spent for step in steps)
            and not any(frozenset((end, one)) in self.apart for end in ends for one in inner)
        )


def has_separate(ways: Iterable[Way], many: int) -> bool:
    """Tell whether so many of these ways meet nowhere, by trying all choices of them."""
    return any(
        len({one for way in chosen for one in way}) == sum(map(len, chosen))
        for chosen in combinations(ways, many)
    )
