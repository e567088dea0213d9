"""How many of a troop, and how many people, each rule lets through to one person."""

from collections.abc import Iterable

from kith.access.gate.separate import separate_ways
from kith.bench.gate_graphs import Graph, World, within_two

RULES: tuple[str, ...] = ("two hops", "three hops", "friend", "two", "three")
_MOST = 3


class View:
    """What one person's door looks like from inside: who is joined to them, and how."""

    def __init__(self, links: Graph, me: int) -> None:
        """Look from here."""
        self.links, self.me = links, me
        self.known = links[me]
        self._up: dict[int, set[int]] = {}

    def passes(self, other: int) -> dict[str, bool]:
        """Tell which rules let another through who is not known, and is within three bonds."""
        shared = bool(self.links[other] & self.known)
        ways = self.ways(other)
        return {
            "two hops": shared, "three hops": True,
            "friend": shared or ways > 1, "two": ways > 1, "three": ways > _MOST - 1,
        }  # fmt: skip

    def ways(self, other: int) -> int:
        """Give how many separate ways there are, up to three."""
        near, far = self.links[other], self.known
        both = near & far
        if len(both) >= _MOST:
            return _MOST
        between = {one: up for one in near - both if (up := self._leads_up(one) - both)}
        ends = set[int]().union(*between.values())
        if len(both) + min(len(between), len(ends)) <= 1:
            return len(both) + bool(between)
        order = {one: sorted(up)[:_MOST] for one, up in between.items()}
        return len(separate_ways([*both, *sorted(between)], sorted(both), order, _MOST))

    def _leads_up(self, one: int) -> set[int]:
        found = self._up.get(one)
        if found is None:
            found = self._up[one] = self.links[one] & self.known
        return found


def near_people(links: Graph, me: int) -> tuple[set[int], set[int]]:
    """Give who is within two bonds of somebody, and who within three."""
    two = within_two(links, me)
    three = two.union(*(links[one] for one in two)) - {me}
    return two, three


def near_fakes(world: World, me: int, two: set[int]) -> set[int]:
    """Give the fakes within three bonds of somebody; `two`: the people within two bonds of them."""
    first = world.fakes_of.get(me, set())
    knows = world.links[me]
    beyond = two.union(*(world.links[fake] for fake in first)) if first else two
    second = first.union(*(of for one, of in world.fakes_of.items() if one in knows))
    second = second.union(*(world.links[fake] for fake in first))
    found = second.union(*(of for one, of in world.fakes_of.items() if one in beyond))
    found = found.union(*(world.links[fake] for fake in second))
    return {one for one in found if world.is_fake(one)}


def counted(links: Graph, me: int, others: Iterable[int]) -> dict[str, int]:
    """Count whom of those within three bonds each rule lets through; whoever is known passes all."""
    view, found = View(links, me), dict.fromkeys(RULES, 0)
    for other in others:
        passed = dict.fromkeys(RULES, True) if other in view.known else view.passes(other)
        for rule, so in passed.items():
            found[rule] += so
    return found
