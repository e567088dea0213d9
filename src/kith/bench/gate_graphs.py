"""Graphs of who knows whom, real ones where they are to be had; and troops of made-up people around them."""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

Graph = Sequence[set[int]]
Edge = tuple[int, int]
FAKES = 10_000
# What lies beside the project is taken where it is there; nothing is fetched.
BESIDE = Path(__file__).resolve().parents[3].parent / "shared" / "data"
FILES = {"Facebook": "facebook_combined.txt", "Deezer": "HU_edges.csv"}
_MADE_UP = {"Facebook": (4_000, 44), "Deezer": (20_000, 10)}
_SHORTCUTS, _HUBS = 0.12, 0.05


@dataclass(frozen=True)
class Source:
    """A graph and where it is from: a file, or made up."""

    name: str
    file: str
    people: int
    bonds: int

    @property
    def called(self) -> str:
        """Give what its figures are called by."""
        return self.name if self.file else f"made up, like {self.name}"

    def load(self) -> list[set[int]]:
        """Give to whom each person's bonds lead."""
        if self.file:
            return linked(_edges_in(Path(self.file)))
        return made_up(self.people, self.bonds, Random(self.people))  # noqa: S311 - a model, no secret


def sources(folder: Path | None, *, smaller: int = 1) -> list[Source]:
    """Give the graphs to measure: those in a folder, and made-up ones for what is not there.

    smaller: how many times fewer people a made-up one has, to see that it works.
    """
    told = os.environ.get("KITH_GRAPHS")
    where = folder or (Path(told) if told else BESIDE)
    found = {name: next(where.rglob(file), None) for name, file in FILES.items()}
    return [
        Source(name, str(found[name] or ""), people // smaller, bonds)
        for name, (people, bonds) in _MADE_UP.items()
    ]


def linked(edges: Iterable[Edge], many: int = 0) -> list[set[int]]:
    """Give who is linked to whom, each link both ways and nobody to themselves."""
    kept = [(one, other) for one, other in edges if one != other]
    links: list[set[int]] = [set() for _ in range(max(many, *(max(e) + 1 for e in kept)))]
    for one, other in kept:
        links[one].add(other)
        links[other].add(one)
    return links


def made_up(people: int, bonds: int, chance: Random) -> list[set[int]]:
    """Give a graph as friendships are: a ring of neighbours, some shortcuts, and a few who know many."""
    edges: list[Edge] = []
    known = [chance.paretovariate(2.0) for _ in range(people)]
    for one in range(people):
        for step in range(1, bonds // 2 + 1):
            rolled = chance.random()
            if rolled < _HUBS:
                edges.append((one, chance.choices(range(people), known)[0]))
            elif rolled < _HUBS + _SHORTCUTS:
                edges.append((one, chance.randrange(people)))
            else:
                edges.append((one, (one + step) % people))
    return linked(edges, people)


def troop(links: int, first: int, chance: Random, many: int = FAKES) -> dict[int, set[int]]:
    """Give made-up people by id from `first` on, each tied to some before it, more likely to the well tied."""
    ends = list(range(links))
    edges: list[Edge] = []
    for one in range(links, many):
        for other in {chance.choice(ends) for _ in range(links)}:
            edges.append((one, other))
            ends += (one, other)
    tied = linked(edges, many)
    return {first + one: {first + other for other in each} for one, each in enumerate(tied)}


def attack_edges(
    targets: Sequence[int], fakes: Sequence[int], many: int, chance: Random
) -> list[Edge]:
    """Give bonds that made-up people got from people, no two alike."""
    many = min(many, len(targets) * len(fakes))
    found: dict[Edge, None] = {}
    while len(found) < many:
        found[chance.choice(targets), chance.choice(fakes)] = None
    return list(found)


class World:
    """People, the troop beside them, and the bonds between the two."""

    def __init__(
        self, people: Graph, fakes: Mapping[int, set[int]], attack: Sequence[Edge]
    ) -> None:
        """Take in bonds of people with fakes; the fakes' ids come after all others."""
        self.first, self.edges = len(people), attack
        self.links = [*people, *fakes.values()]
        self.fakes_of: dict[int, set[int]] = {}
        for one, fake in attack:
            self.fakes_of.setdefault(one, set()).add(fake)
            self.links[fake] = self.links[fake] | {one}
        for one, fakes_ in self.fakes_of.items():
            self.links[one] = people[one] | fakes_

    def is_fake(self, one: int) -> bool:
        """Tell whether somebody is of the troop."""
        return one >= self.first


def within_two(links: Graph, me: int) -> set[int]:
    """Give whom somebody's friends know, and the friends themselves."""
    return set[int]().union(links[me], *(links[one] for one in links[me])) - {me}


def _edges_in(file: Path) -> Iterable[Edge]:
    for line in file.read_text("utf-8").splitlines():
        one, _, other = line.replace(",", " ").partition(" ")
        if one.isdecimal():
            yield int(one), int(other)
