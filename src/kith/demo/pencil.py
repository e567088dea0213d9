"""A pencil on paper, led by a hand that is not quite steady."""

import math
import random
from collections.abc import Sequence
from itertools import pairwise

from PIL import Image, ImageDraw

Point = tuple[float, float]
Colour = tuple[int, int, int]

SIZE = (1440, 1080)
FINER = 2  # drawn at twice the size, so that lines are smooth
PAPER: Colour = (250, 245, 235)
PENCIL: Colour = (88, 82, 76)


class Pencil:
    """Draws on paper with a hand that is not quite steady."""

    def __init__(self, chance: random.Random, paper: Colour = PAPER) -> None:
        """Begin with an empty sheet."""
        self._chance = chance
        self.sheet = Image.new("RGB", (SIZE[0] * FINER, SIZE[1] * FINER), paper)
        self._draw = ImageDraw.Draw(self.sheet)

    def line(self, points: Sequence[Point], width: float = 3, ink: Colour = PENCIL) -> None:
        """Draw along points, twice, as one does."""
        for _ in range(2):
            shaky = [self._near(point) for point in _between(points)]
            self._draw.line(shaky, ink, round(width * FINER), joint="curve")

    def round(
        self, centre: Point, radius: float, width: float = 3, *,
        flat: float = 1, turn: tuple[float, float] = (0, 360), ink: Colour = PENCIL,
    ) -> None:  # fmt: skip
        """Draw an arc around a point; flat is how much lower than wide it is."""
        self.line(arc(centre, radius, flat, turn), width, ink)

    def fill(self, points: Sequence[Point], colour: Colour) -> None:
        """Fill a shape."""
        self._draw.polygon([(x * FINER, y * FINER) for x, y in points], colour)

    def disc(self, centre: Point, radius: float, colour: Colour, *, flat: float = 1) -> None:
        """Fill a round shape."""
        self.fill(arc(centre, radius, flat, (0, 360)), colour)

    def _near(self, point: Point) -> Point:
        x, y = point
        return (
            (x + self._chance.gauss(0, 0.7)) * FINER,
            (y + self._chance.gauss(0, 0.7)) * FINER,
        )


def arc(centre: Point, radius: float, flat: float, turn: tuple[float, float]) -> list[Point]:
    """Give points along a part of a circle, or of a flattened one; turn is in degrees."""
    begin, end = turn
    steps = max(12, int(abs(end - begin) / 6))
    angles = [math.radians(begin + (end - begin) * step / steps) for step in range(steps + 1)]
    return [
        (centre[0] + radius * math.cos(one), centre[1] - radius * flat * math.sin(one))
        for one in angles
    ]


def _between(points: Sequence[Point], step: float = 40) -> list[Point]:
    found = [points[0]]
    for (x0, y0), (x1, y1) in pairwise(points):
        parts = max(1, int(math.hypot(x1 - x0, y1 - y0) / step))
        found += [
            (x0 + (x1 - x0) * n / parts, y0 + (y1 - y0) * n / parts) for n in range(1, parts + 1)
        ]
    return found


def resized(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Give a picture in another size."""
    return image.resize(size, Image.Resampling.LANCZOS)  # pyright: ignore[reportUnknownMemberType]
