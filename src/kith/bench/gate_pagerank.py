"""Personalised PageRank, as others decide by it who is near: for comparison only."""

from kith.bench.gate_graphs import Graph

_HOME = 0.15
_TIMES = 25


def pagerank(links: Graph, me: int) -> list[float]:
    """Give how often somebody is met by who walks at random from one person, and goes home at times."""
    shares = [(1 - _HOME) / len(each) if each else 0.0 for each in links]
    at = [0.0] * len(links)
    at[me] = 1.0
    for _ in range(_TIMES):
        flows = [here * share for here, share in zip(at, shares, strict=True)]
        at = [sum(map(flows.__getitem__, each)) for each in links]
        at[me] += 1 - sum(at)
    return at


def above_the_cut(links: Graph, me: int, near: set[int], first: int) -> tuple[int, int]:
    """Give how many fakes and how many people rank at least as nine of ten of the people near do.

    Such a cut needs to know who is a fake, which nobody does: it is kinder to the method than life.
    """
    at = pagerank(links, me)
    near_ones = sorted((at[one] for one in near), reverse=True)
    cut = near_ones[int(len(near_ones) * 0.9) - 1] if near_ones else 1.0
    known = links[me]
    fakes = sum(here >= cut for one, here in enumerate(at) if one >= first and one not in known)
    return fakes, sum(here >= cut for one, here in enumerate(at[:first]) if one != me)
