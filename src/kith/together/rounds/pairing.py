"""Who listens to whom: everyone who answered listens once, and nobody to themselves."""

import random
from collections.abc import Collection, Mapping, Sequence

import msgspec

from kith.foundation.clock import DAY

_REMEMBERED = 365
_RATHER_NOT = 10_000  # who ended contact with somebody is not asked to listen to them
_NOT_AGAIN = 10_000_000
_NEVER = 100_000_000_000

Pair = tuple[int, int]


class Known(msgspec.Struct, frozen=True):
    """What is known of those who answered when their listeners are chosen.

    met: when two last answered or heard each other here, the smaller id first. apart: pairs that
    ended contact, the same way. last: who listened to somebody last time. host: who hosts the circle.
    """

    now: int
    host: int
    met: Mapping[Pair, int] = {}
    apart: Collection[Pair] = ()
    last: Mapping[int, int] = {}

    def price(self, listener: int, writer: int) -> int:
        """Give how much speaks against somebody's listening to somebody."""
        if listener == writer:
            return _NEVER
        both = pair(listener, writer)
        price = _RATHER_NOT if both in self.apart else 0
        if listener == self.host and self.last.get(writer) == listener:
            price += _NOT_AGAIN
        if both in self.met:
            price += 1 + max(0, _REMEMBERED - (self.now - self.met[both]) // DAY)
        return price


def pair(one: int, other: int) -> Pair:
    """Give two people, in the order in which pairs are kept."""
    return (one, other) if one < other else (other, one)


def listeners(answered: Collection[int], known: Known, seed: int) -> dict[int, int]:
    """Give who listens to each of those who answered; nobody where only one did.

    Everyone listens once. Of all ways to do so it is one with the lowest price altogether, and of
    those one by lot.
    """
    if len(answered) < 2:  # noqa: PLR2004 - nobody listens to themselves
        return {}
    chance = random.Random(seed)  # noqa: S311 - a lot, no secret
    writers = sorted(answered)
    chance.shuffle(writers)
    candidates = sorted(answered)
    chance.shuffle(candidates)
    prices = [[known.price(listener, writer) for listener in candidates] for writer in writers]
    return {writer: candidates[at] for writer, at in zip(writers, cheapest(prices), strict=True)}


def one_more(
    writer: int, candidates: Collection[int], busy: Mapping[int, int], known: Known, seed: int
) -> int | None:
    """Give one more listener: who listens to fewest, and of those whom the writer met longest ago.

    The host is asked only where there is nobody else. busy: to how many each listens already.
    """
    able = sorted(set(candidates) - {writer})
    random.Random(seed).shuffle(able)  # noqa: S311 - a lot, no secret
    return min(
        able,
        key=lambda one: (one == known.host, busy.get(one, 0), known.price(one, writer)),
        default=None,
    )


def cheapest(prices: Sequence[Sequence[int]]) -> list[int]:
    """Give for each row the column it gets, all different, at the lowest price altogether.

    This is Kuhn's Hungarian method with potentials: one row after the other, each by the shortest
    way of making room for it.
    """
    size = len(prices)
    row_potential, column_potential = [0] * size, [0] * (size + 1)
    holder = [-1] * (size + 1)  # which row has a column; the last column is where a new row waits
    for row in range(size):
        holder[size] = row
        way, end = _shortest(prices, holder, row_potential, column_potential)
        while end != size:  # hand the columns along the way on
            holder[end] = holder[way[end]]
            end = way[end]
    found = [0] * size
    for column in range(size):
        found[holder[column]] = column
    return found


def _shortest(
    prices: Sequence[Sequence[int]], holder: list[int], rows: list[int], columns: list[int]
) -> tuple[list[int], int]:
    """Give the way from the waiting row to a free column, and keep the potentials right."""
    size = len(rows)
    least, way = [_NEVER * _NEVER] * size, [size] * size
    open_ = list(range(size))
    closed: list[int] = [size]
    at = size
    while True:
        row, nearest, best = holder[at], -1, _NEVER * _NEVER
        price, from_row = prices[row], rows[row]
        for column in open_:
            cost = price[column] - from_row - columns[column]
            if cost < least[column]:
                least[column], way[column] = cost, at
            if least[column] < best:
                best, nearest = least[column], column
        for column in closed:
            rows[holder[column]] += best
            columns[column] -= best
        for column in open_:
            least[column] -= best
        open_.remove(nearest)
        closed.append(nearest)
        at = nearest
        if holder[at] < 0:
            return way, at
