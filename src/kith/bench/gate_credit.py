"""What comes through once each bond carries one knock a week: a troop, and a year of people who turned."""

from itertools import pairwise
from random import Random

from kith.access.gate.model import BURNT_FOR, LENT_FOR
from kith.access.gate.separate import separate_ways
from kith.bench.gate_counting import near_fakes
from kith.bench.gate_graphs import Edge, Graph, World, attack_edges, troop, within_two
from kith.foundation.clock import DAY

WEEK = 7 * DAY
YEAR = 52
_NEEDS = {"friend": 2, "two": 2, "three": 3}


class Street:
    """Bonds that carry one knock a week in each direction, and none for a year after one that ended badly."""

    def __init__(self, links: Graph) -> None:
        """Begin with all credit there."""
        self.links, self.now = links, 0
        self._until: dict[Edge, int] = {}

    def carries(self, one: int, other: int) -> bool:
        """Tell whether a bond carries a knock now, in this direction."""
        return self._until.get((one, other), 0) <= self.now

    def ways(self, one: int, other: int, needs: str) -> list[tuple[int, ...]]:
        """Give the ways that carry a knock, as few as it needs; none if there are too few."""
        near = sorted(each for each in self.links[one] if self.carries(one, each))
        far = sorted(each for each in self.links[other] if self.carries(each, other))
        need, ends = _NEEDS[needs], set(far)
        if needs == "friend" and (shared := ends.intersection(near)):
            return [(min(shared),)]
        between = {
            each: [end for end in sorted(self.links[each] & ends) if self.carries(each, end)]
            for each in near
        }
        found = separate_ways(near, far, between, need)
        return found if len(found) == need else []

    def knock(self, one: int, other: int, needs: str, *, ends_badly: bool = False) -> bool:
        """Let somebody knock if ways carry it, and take what it costs."""
        ways = self.ways(one, other, needs)
        until = self.now + (BURNT_FOR if ends_badly else LENT_FOR)
        for way in ways:
            for step in pairwise((one, *way, other)):
                self._until[step] = until
        return bool(ways)


def besieged(
    people: Graph, needs: str, observers: int, edges: int, links: int, troopers: int
) -> list[int]:
    """Give how many knocks of a dense troop reach one person in a week, if all of it knocks only there."""
    chance = Random(links)  # noqa: S311 - a model, no secret
    fakes = troop(links, len(people), chance, troopers)
    ids = list(fakes)
    world = World(people, fakes, attack_edges(range(len(people)), ids, edges, chance))
    found: list[int] = []
    for me in chance.sample(range(len(people)), observers):
        street = Street(world.links)
        near = sorted(near_fakes(world, me, within_two(people, me)) - world.links[me])
        chance.shuffle(near)
        found.append(sum(street.knock(one, me, needs) for one in near))
    return found


def betrayed(people: Graph, needs: str, traitors: int, badly: float) -> tuple[int, int]:
    """Give how many knocks come through in a year after some people turned, and how many bonds they had.

    Each week each of them knocks wherever a way is left. A knock ends badly so often.
    """
    chance = Random(traitors)  # noqa: S311 - a model, no secret
    turned = set(chance.sample(range(len(people)), traitors))
    bonds = sum(len(people[one] - turned) for one in turned)
    street, found = Street(people), 0
    for week in range(YEAR):
        street.now = week * WEEK
        for one in sorted(turned):
            found += _knocks_all_round(street, one, turned, needs, badly, chance)
    return found, bonds


def _knocks_all_round(
    street: Street, one: int, turned: set[int], needs: str, badly: float, chance: Random
) -> int:
    found = 0
    left = [each for each in sorted(street.links[one]) if street.carries(one, each)]
    if not left:
        return 0
    near = (
        set[int]().union(*(street.links[each] for each in left))
        - street.links[one]
        - turned
        - {one}
    )
    for victim in chance.sample(sorted(near), len(near)):
        if not any(street.carries(one, each) for each in left):
            break
        found += street.knock(one, victim, needs, ends_badly=chance.random() < badly)
    return found
