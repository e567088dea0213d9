"""Two pictures as somebody with a telephone might have taken them: a bridge and a shed, at dawn."""

import math
import random
from collections.abc import Sequence
from itertools import pairwise

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from kith.demo.pencil import FINER, SIZE, Colour, Point, resized

_FOG = [210 - each // 3 for each in range(256)]


def bridge(chance: random.Random) -> Image.Image:
    """An iron bridge in fog before the sun, and a tram on it."""
    sky = _faded(
        (0, (72, 84, 104)), (0.45, (150, 142, 148)), (0.62, (226, 184, 156)),
        (0.72, (168, 152, 150)), (1, (54, 60, 74)),
    )  # fmt: skip
    fog = resized(Image.linear_gradient("L"), sky.size)
    near = ImageChops.multiply(_iron(sky.size), _mapped(fog, _FOG))
    sky.paste((38, 42, 52), (0, 0), near.filter(ImageFilter.GaussianBlur(2)))
    lights = _lights(sky.size)
    lit = ImageChops.add(sky, lights.filter(ImageFilter.GaussianBlur(26)))
    lit = ImageChops.add(lit, lights.filter(ImageFilter.GaussianBlur(3)))
    draw = ImageDraw.Draw(lit)
    for _ in range(90):
        y, x = chance.randrange(1880, 2140), chance.randrange(-100, lit.width)
        draw.line([(x, y), (x + chance.randrange(60, 420), y)], (92, 92, 102), 2)
    shade = Image.new("RGB", (lit.width, 300), (60, 64, 76))
    lit.paste(shade, (0, 1870), Image.new("L", shade.size, 70))
    return lit


def _iron(size: tuple[int, int]) -> Image.Image:
    """Give the bridge and the tram as a shape."""
    shape = Image.new("L", size, 0)
    draw = ImageDraw.Draw(shape)
    draw.line([_at(-10, 660), _at(1450, 640)], 255, 26)
    for left in range(40, 1440, 360):
        top = [(left + 6 * t, 650 - 150 * math.sin(math.pi * t / 55)) for t in range(56)]
        draw.line([_at(*point) for point in top], 255, 14)
        for t in range(4, 55, 5):
            draw.line([_at(*top[t]), _at(top[t][0], 650)], 255, 5)
            draw.line([_at(*top[t]), _at(top[min(t + 5, 55)][0], 650)], 255, 3)
        pier = [(left - 22, 660), (left + 22, 660), (left + 34, 930), (left - 34, 930)]
        draw.polygon([_at(*point) for point in pier], 255)
    draw.rounded_rectangle((*_at(690, 596), *_at(935, 650)), 16, 255)
    return shape


def _lights(size: tuple[int, int]) -> Image.Image:
    """Give the windows of the tram and the lamps, in the dark."""
    lights = Image.new("RGB", size)
    glow = ImageDraw.Draw(lights)
    for x in range(712, 920, 34):
        glow.rectangle((*_at(x, 606), *_at(x + 20, 624)), (255, 214, 140))
    for x in (120, 470, 830, 1190):
        glow.ellipse((*_at(x - 7, 555), *_at(x + 7, 569)), (255, 208, 150))
    return lights


def shed(chance: random.Random) -> Image.Image:
    """A shed at the end of a bed when it gets light, a bucket before it."""
    dawn = _faded(
        (0, (46, 60, 92)), (0.4, (126, 128, 150)), (0.58, (238, 196, 150)),
        (0.6, (84, 92, 62)), (1, (44, 50, 34)),
    )  # fmt: skip
    draw = ImageDraw.Draw(dawn)
    _beds(draw, chance)
    _house(draw)
    _pear_tree(draw, chance)
    draw.polygon([_at(840, 690), _at(905, 690), _at(894, 770), _at(850, 770)], (126, 132, 140))
    draw.ellipse((*_at(838, 680), *_at(907, 702)), (166, 172, 178))
    return dawn.filter(ImageFilter.GaussianBlur(1.2))


def _beds(draw: ImageDraw.ImageDraw, chance: random.Random) -> None:
    for row in range(-7, 8):
        furrow = [_at(720 + row * 34, 655), _at(720 + row * 330, 1090)]
        draw.line(furrow, (58, 48, 36), 12 + 3 * abs(row))
        for step in range(12):
            near = (step / 12) ** 1.7
            x = 720 + row * (34 + 296 * near) + chance.gauss(0, 4 + 16 * near)
            y, size = 655 + 435 * near, 3 + 22 * near
            leaf = (70 + chance.randrange(40), 96 + chance.randrange(40), 52)
            draw.ellipse((*_at(x - size, y - size * 1.5), *_at(x + size, y)), leaf)


def _house(draw: ImageDraw.ImageDraw) -> None:
    walls = [(930, 470), (1090, 380), (1250, 470), (1250, 700), (930, 700)]
    roof = [(905, 478), (1090, 368), (1275, 478), (1262, 494), (1090, 392), (918, 494)]
    draw.polygon([_at(*point) for point in walls], (48, 40, 40))
    draw.polygon([_at(*point) for point in roof], (34, 30, 34))
    draw.rectangle((*_at(1050, 540), *_at(1130, 700)), (30, 26, 28))
    draw.rectangle((*_at(1168, 545), *_at(1216, 592)), (246, 204, 132))


def _pear_tree(draw: ImageDraw.ImageDraw, chance: random.Random) -> None:
    draw.line([_at(300, 650), _at(330, 470), _at(322, 380)], (34, 32, 34), 26)
    for _ in range(420):
        x, y = chance.gauss(322, 92), chance.gauss(360, 62)
        leaf = (38 + chance.randrange(22), 52 + chance.randrange(24), 40)
        draw.ellipse((*_at(x, y), *_at(x + 16, y + 11)), leaf)


def _at(x: float, y: float) -> Point:
    return (x * FINER, y * FINER)


def _mapped(image: Image.Image, to: Sequence[int]) -> Image.Image:
    return image.point(to)  # pyright: ignore[reportUnknownMemberType]


def _faded(*stops: tuple[float, Colour]) -> Image.Image:
    """Give a sky: colours from above to below, each at its height."""
    width, height = SIZE[0] * FINER, SIZE[1] * FINER
    strip = Image.new("RGB", (1, height))
    for y in range(height):
        along = y / (height - 1)
        (low, first), (high, last) = next(pair for pair in pairwise(stops) if along <= pair[1][0])
        part = (along - low) / (high - low)
        mixed = [round(a + (b - a) * part) for a, b in zip(first, last, strict=True)]
        strip.putpixel((0, y), (mixed[0], mixed[1], mixed[2]))
    return resized(strip, (width, height))
