"""One draw of an attack on a graph: who comes through to whom, by each rule. It runs in processes of its own."""

from collections.abc import Mapping, Sequence
from random import Random
from typing import NamedTuple

import msgspec

from kith.bench.gate_counting import RULES, counted, near_fakes, near_people
from kith.bench.gate_graphs import Edge, Source, World, attack_edges, troop, within_two
from kith.bench.gate_pagerank import above_the_cut

ATTACKS = ("random", "dense", "aimed")
OPEN, PAGERANK = "open messages", "pagerank"
_LINKS = {"random": 4, "dense": 20, "aimed": 4}
_SEED = 5_000


class Sizes(msgspec.Struct, frozen=True):
    """How much is drawn; `victims` are attacked one at a time, with all edges of the attack near them."""

    edges: tuple[int, ...] = (10, 50, 200, 1000)
    draws: int = 20
    observers: int = 100
    victims: int = 20
    ranked: int = 10
    ranked_of_many: int = 3
    cases: int = 10_000
    asked: int = 2_000
    fakes: int = 10_000


class Draw(NamedTuple):
    """What a process is asked for."""

    attack: str
    nth: int


class Found(NamedTuple):
    """For each number of attack edges and rule: the mean number of fakes that come through to one person."""

    attack: str
    fakes: dict[tuple[int, str], float]
    people: dict[str, float]


class Drawing:
    """Draws attacks on one graph, and keeps it in memory meanwhile."""

    def __init__(self, source: Source, sizes: Sizes) -> None:
        """Load the graph."""
        self.people, self.sizes = source.load(), sizes
        self._ranked = sizes.ranked if len(self.people) <= sizes.fakes else sizes.ranked_of_many

    def honest(self) -> dict[str, float]:
        """Give how many people each rule lets through to one person, where nobody attacks."""
        chance = Random(_SEED)  # noqa: S311 - a model, no secret
        total = dict.fromkeys(RULES, 0)
        observers = chance.sample(range(len(self.people)), self.sizes.observers)
        for me in observers:
            near = near_people(self.people, me)[1]
            for rule, many in counted(self.people, me, near).items():
                total[rule] += many
        return {rule: many / len(observers) for rule, many in total.items()}

    def draw(self, what: Draw) -> Found:
        """Draw one attack, with each number of edges."""
        chance = Random(_SEED + 100 * ATTACKS.index(what.attack) + what.nth)  # noqa: S311 - a model
        fakes = troop(_LINKS[what.attack], len(self.people), chance, self.sizes.fakes)
        many = self.sizes.victims if what.attack == "aimed" else self.sizes.observers
        observers = chance.sample(range(len(self.people)), many)
        near = {me: within_two(self.people, me) for me in observers}
        found = Found(what.attack, {}, {})
        ids, most = list(fakes), max(self.sizes.edges)
        at_all = attack_edges(range(len(self.people)), ids, most, chance)
        aimed = {
            me: attack_edges(sorted(near[me]), ids, most, chance)
            for me in (observers if what.attack == "aimed" else ())
        }
        for edges in self.sizes.edges:
            self._count(
                found, fakes, {me: aimed.get(me, at_all)[:edges] for me in observers}, near, edges
            )
            if what.nth < self._ranked:
                self._rank(found, World(self.people, fakes, aimed.get(observers[0], at_all)[:edges]),
                           observers[0], edges)  # fmt: skip
        return found

    def _count(
        self,
        found: Found,
        fakes: Mapping[int, set[int]],
        attacks: Mapping[int, Sequence[Edge]],
        near: Mapping[int, set[int]],
        edges: int,
    ) -> None:
        total = dict.fromkeys(RULES, 0)
        world: World | None = None
        for me, attack in attacks.items():
            if world is None or world.edges != attack:
                world = World(self.people, fakes, attack)
            # Whom somebody knows has no need to knock, and no gate can undo such a bond.
            around = near_fakes(world, me, near[me]) - world.links[me]
            for rule, many in counted(world.links, me, around).items():
                total[rule] += many
        found.fakes.update({(edges, rule): many / len(attacks) for rule, many in total.items()})
        found.fakes[edges, OPEN] = len(fakes)

    def _rank(self, found: Found, world: World, me: int, edges: int) -> None:
        near = near_people(self.people, me)[1]
        fakes, people = above_the_cut(world.links, me, near, world.first)
        found.fakes[edges, PAGERANK] = fakes
        found.people[PAGERANK] = people


_here: list[Drawing] = []


def begin(source: Source, sizes: Sizes) -> None:
    """Load a graph into this process."""
    _here[:] = [Drawing(source, sizes)]


def draw(what: Draw) -> Found:
    """Draw one attack on the graph of this process."""
    return _here[0].draw(what)


def honest() -> dict[str, float]:
    """Count the people whom each rule lets through, in the graph of this process."""
    return _here[0].honest()
