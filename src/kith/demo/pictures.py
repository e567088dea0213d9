"""The pictures of the demo house, drawn when it is made: nobody's photographs, and the same each time."""

import io
import math
import random
from collections.abc import Callable

from PIL import Image, ImageChops

from kith.demo.pencil import SIZE, Colour, Pencil, arc, resized
from kith.demo.skies import bridge, shed


def picture(name: str) -> bytes:
    """Give a picture by its name, as a PNG."""
    chance = random.Random(name)  # noqa: S311 - a hand that trembles, no secret
    made = resized(_DRAWN[name](chance), SIZE)
    kept = io.BytesIO()
    _grained(made, chance).save(kept, "PNG")
    return kept.getvalue()


def _table(chance: random.Random) -> Image.Image:
    """A long table from above, laid for nine, with soup at its two ends only."""
    pencil = Pencil(chance)
    pencil.fill([(170, 330), (1270, 330), (1270, 750), (170, 750)], (226, 203, 172))
    for y in range(352, 750, 28):
        wave = [(x, y + 3 * math.sin(x / 90 + y)) for x in range(175, 1270, 60)]
        pencil.line(wave, 1, (206, 180, 146))
    pencil.line([(170, 330), (1270, 330), (1270, 750), (170, 750), (170, 330)], 4)
    ends = [(240, 540), (1200, 540)]
    others = [(x, y) for x in (430, 620, 810, 1000) for y in (410, 670)][:7]
    for place in [*others, *ends]:
        pencil.disc(place, 62, (250, 247, 240))
        pencil.round(place, 62)
        pencil.round(place, 44, 1.5)
    for x, y in ends:
        pencil.disc((x, y), 43, (196, 120, 58))
        for drop in ((-14, -8), (10, 12), (16, -16)):
            pencil.disc((x + drop[0], y + drop[1]), 6, (94, 120, 62))
        for step in (-16, 0, 16):
            steam = [(x + step + 9 * math.sin(h / 16), y - 80 - h) for h in range(0, 130, 10)]
            pencil.line(steam, 2, (176, 170, 164))
    return pencil.sheet


def _roller(chance: random.Random) -> Image.Image:
    """A roller in section, with one flat side, and arrows to it."""
    pencil = Pencil(chance, (244, 246, 243))
    for x in range(0, 1440, 45):
        pencil.line([(x, 0), (x, 1080)], 0.5, (221, 229, 226))
    for y in range(0, 1080, 45):
        pencil.line([(0, y), (1440, y)], 0.5, (221, 229, 226))
    centre = (680, 540)
    rim = arc(centre, 330, 1, (-48, 228))
    pencil.fill(rim, (214, 217, 214))
    for step in range(-300, 301, 36):
        reach = math.sqrt(max(0, 320**2 - step**2))
        low = 540 + min(reach, 240)
        pencil.line([(680 + step, 540 - reach), (680 + step * 0.7, low)], 1, (178, 182, 180))
    pencil.line([*rim, rim[0]], 5)
    pencil.disc(centre, 120, (244, 246, 243))
    pencil.round(centre, 120, 4)
    for line in ([(250, 540), (1110, 540)], [(680, 120), (680, 960)]):
        pencil.line(line, 1.5, (150, 90, 70))
    left, right = rim[-1], rim[0]
    for end in (left, right):
        pencil.line([(end[0], end[1] + 12), (end[0], 930)], 1.5)
    pencil.line([(left[0], 905), (right[0], 905)], 2.5)
    for x, way in ((left[0], 1), (right[0], -1)):
        pencil.line([(x + way * 26, 893), (x, 905), (x + way * 26, 917)], 2.5)
    pencil.line([(1180, 300), (1010, 620), (940, 780)], 2.5, (150, 90, 70))
    pencil.line([(952, 738), (938, 784), (976, 756)], 2.5, (150, 90, 70))
    return pencil.sheet


def _gate(chance: random.Random) -> Image.Image:
    """A garden gate with three arrows: up, against it, and down."""
    pencil = Pencil(chance)
    pencil.line([(60, 905), (1380, 890)], 3)
    for x in range(90, 1390, 46):
        grass = [(x, 902), (x - 6, 884), (x + 3, 902), (x + 10, 880)]
        pencil.line(grass, 1.5, (96, 122, 72))
    for x in (330, 1080):
        post = [(x, 250), (x + 62, 250), (x + 62, 900), (x, 900)]
        pencil.fill(post, (214, 196, 170))
        pencil.line([*post, post[0]], 4)
    for x in range(425, 1060, 92):
        slat = [(x, 360), (x + 34, 330), (x + 68, 360), (x + 68, 850), (x, 850)]
        pencil.fill(slat, (233, 219, 197))
        pencil.line([*slat, slat[0]], 3)
    for y in (450, 750):
        pencil.line([(400, y), (1080, y)], 9)
    pencil.line([(410, 745), (1070, 455)], 7)
    red: Colour = (160, 66, 40)
    pencil.line([(1190, 640), (1190, 470)], 6, red)
    pencil.line([(1168, 505), (1190, 468), (1212, 505)], 6, red)
    hip = [(1385 - 3.2 * t, 700 + 60 * math.sin(t / 30)) for t in range(0, 60, 6)]
    pencil.line(hip, 6, red)
    pencil.line([(1225, 742), (1190, 757), (1222, 786)], 6, red)
    pencil.line([(1300, 560), (1300, 640)], 6, red)
    pencil.line([(1282, 612), (1300, 642), (1318, 612)], 6, red)
    return pencil.sheet


def _wave(chance: random.Random) -> Image.Image:
    """Forty seconds of a bridge as a line: quiet, and at the end a tram."""
    pencil = Pencil(chance, (33, 29, 26))
    pale: Colour = (239, 230, 216)
    pencil.line([(60, 540), (1380, 540)], 1, (92, 84, 76))
    for x in range(64, 1380, 5):
        along = (x - 60) / 1320
        breath = 14 + 9 * math.sin(along * 31)
        tram = 330 * math.exp(-(((along - 0.84) / 0.055) ** 2))
        height = breath * chance.uniform(0.5, 1.2) + tram * chance.uniform(0.35, 1)
        pencil.line([(x, 540 - height), (x, 540 + height)], 1.2, pale)
    for x in (60, 1380):
        pencil.line([(x, 470), (x, 610)], 2, (232, 149, 107))
    return pencil.sheet


_DRAWN: dict[str, Callable[[random.Random], Image.Image]] = {
    "table": _table,
    "roller": _roller,
    "gate": _gate,
    "wave": _wave,
    "bridge": bridge,
    "shed": shed,
}


def _grained(made: Image.Image, chance: random.Random) -> Image.Image:
    """Let it be a little uneven, as paper and film are."""
    width, height = made.size[0] // 2, made.size[1] // 2
    grain = bytes(120 + each // 24 for each in chance.randbytes(width * height))
    even = resized(Image.frombytes("L", (width, height), grain), made.size)
    return ImageChops.overlay(made, Image.merge("RGB", (even, even, even)))
