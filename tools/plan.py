"""Where everything goes when the house is drawn: rooms on their floors, wires between them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from tools.house import FLOORS, ROOF

STOREY = 112  # height of a floor
BOX = 34  # height of a room
LETTER = 7.4  # width of a letter in it, roughly
GAP = 26  # least space between two rooms
LABEL = 264  # width of the column where the floors are named
ATTIC = 190  # height of the roof
SKY = 40  # space above it
EDGE = 60  # space on both sides of the house
WALL = 28  # from a wall to the nearest word or room

Point = tuple[float, float]
Wire = tuple[str, str]


@dataclass(frozen=True)
class Box:
    """A room as it is drawn."""

    room: str
    left: float
    top: float
    width: float

    @property
    def floor(self) -> str:
        """The floor it is on."""
        return "roof" if self.room in ROOF else self.room.split(".")[0]

    @property
    def name(self) -> str:
        """What it is called on its floor."""
        return self.room.split(".")[-1]

    @property
    def middle(self) -> float:
        """Its middle, from the left."""
        return self.left + self.width / 2

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + BOX


class Plan:
    """Where everything goes: the floors that have rooms, and the rooms on them."""

    def __init__(self, rooms: list[str]) -> None:
        """Give every room its place."""
        self.floors = [floor for floor in FLOORS if any(r.startswith(f"{floor}.") for r in rooms)]
        rows = [[r for r in rooms if r.startswith(f"{floor}.")] for floor in self.floors]
        widest = max((sum(map(_width, row)) + GAP * (len(row) + 1) for row in rows), default=0)
        self.left, self.right = EDGE, EDGE + LABEL + max(widest, 620) + WALL
        self.eaves = SKY + ATTIC
        self.ground = self.eaves + STOREY * len(self.floors)
        self.width, self.height = self.right + EDGE, self.ground + 76
        ceilings = map(self.ceiling, self.floors)
        self.rows = [*map(self._row, rows, ceilings), self._attic([r for r in rooms if r in ROOF])]
        self.boxes = {box.room: box for row in self.rows for box in row}

    def ceiling(self, floor: str) -> float:
        """Give the upper edge of a floor."""
        return self.ground - STOREY * (self.floors.index(floor) + 1)

    def _row(self, rooms: list[str], ceiling: float) -> list[Box]:
        left, right = self.left + LABEL, self.right - WALL
        space = (right - left - sum(map(_width, rooms))) / (len(rooms) + 1)
        return list(_in_a_row(rooms, left + space, space, ceiling + (STOREY - BOX) / 2))

    def _attic(self, rooms: list[str]) -> list[Box]:
        width = sum(map(_width, rooms)) + GAP * (len(rooms) - 1)
        left = (self.left + self.right - width) / 2
        return list(_in_a_row(rooms, left, GAP, self.eaves - BOX - 26))


def courses(plan: Plan, leans: dict[str, set[str]]) -> dict[Wire, list[Point]]:
    """Give the points each wire goes through, from the room that leans to the one leaned on."""
    lanes: Counter[Point] = Counter()
    turns = {wire: _between(plan, *wire, lanes) for wire in _needed(leans)}
    ends = _anchors(plan, turns)
    return {
        (one, other): [ends[one, other, "out"], *points, ends[one, other, "in"]]
        for (one, other), points in turns.items()
    }


def _needed(leans: dict[str, set[str]]) -> Iterator[tuple[str, str]]:
    """Give who leans on what, less what follows from something else they lean on."""
    below: dict[str, set[str]] = {}
    for room, others in leans.items():
        further = {deep for other in others for deep in below.get(other, ())}
        below[room] = others | further
        yield from ((room, other) for other in sorted(others - further))


def _anchors(plan: Plan, turns: dict[Wire, list[Point]]) -> dict[tuple[str, str, str], Point]:
    """Spread the ends of wires along the edges of their rooms, so that they cross least."""
    edges: dict[tuple[str, bool], list[tuple[float, str, str, str]]] = {}
    for (one, other), points in turns.items():
        here, there = plan.boxes[one], plan.boxes[other]
        xs = [here.middle, *(x for x, _ in points), there.middle]
        edges.setdefault((one, True), []).append((xs[1], one, other, "out"))
        edges.setdefault((other, here.top == there.top), []).append((xs[-2], one, other, "in"))
    found: dict[tuple[str, str, str], Point] = {}
    for (room, at_bottom), ends in edges.items():
        box = plan.boxes[room]
        for place, (_, one, other, way) in enumerate(sorted(ends), 1):
            x = box.left + box.width * place / (len(ends) + 1)
            found[one, other, way] = (x, box.bottom if at_bottom else box.top)
    return found


def _between(plan: Plan, one: str, other: str, lanes: Counter[Point]) -> list[Point]:
    """Give the points by which a wire passes between the rooms of the floors in its way."""
    here, there = plan.boxes[one], plan.boxes[other]
    points: list[Point] = []
    for row in reversed(plan.rows):
        if row and here.top < row[0].top < there.top:
            x = points[-1][0] if points else here.middle
            wish = x + (there.middle - x) * (row[0].top - here.top) / (there.top - here.top)
            openings = [(a.right + b.left) / 2 for a, b in pairwise(row)]
            openings += [row[0].left - GAP / 2, row[-1].right + GAP / 2]
            opening = min(openings, key=lambda x, wish=wish: abs(x - wish))
            lanes[opening, row[0].top] += 1
            lane = lanes[opening, row[0].top]
            x = opening + 4.5 * (lane // 2) * (-1) ** lane
            points += [(x, row[0].top - 4), (x, row[0].bottom + 4)]
    return points


def _in_a_row(rooms: list[str], left: float, space: float, top: float) -> Iterator[Box]:
    for room in rooms:
        yield Box(room, left, top, _width(room))
        left += _width(room) + space


def _width(room: str) -> float:
    return 28 + LETTER * len(room.rsplit(".", maxsplit=1)[-1])
