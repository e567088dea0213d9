"""A face for every person: an uneven round of dyed cloth, the same for ever, drawn from the id."""

from collections.abc import Iterator
from functools import lru_cache
from hashlib import blake2b
from math import cos, pi, sin
from typing import Final
from unicodedata import category, combining

from markupsafe import Markup

DYES: Final = ("moss", "indigo", "plum", "teal", "ochre", "walnut", "elder")
CORNERS: Final = 6
LONGEST: Final = 12  # signs in one grapheme; a family emoji has seven, a tower of marks no end
VIRAMA: Final = 9  # the combining class of the sign that joins two consonants of one syllable
MARKS: Final = (
    "M5 15c9-5 20-6 31-2",  # a hairline, or a cap
    "M4 26c10 7 22 7 33-1",  # a collar
    "M9 7c-2 9-2 18 1 27M32 7c2 9 1 18-2 27",  # a hood
    "M20 5c9 0 15 7 14 15S28 35 19 34 5 27 6 19 12 5 20 5Z",  # one ring of a tree
    "M6 11c9 3 19 3 29-1M7 30c9 3 17 3 26-1",  # two threads of a weave
    "M25 3c8 8 10 23 4 33",  # hair on one side
    "M12 5c-6 7-8 14-7 22M35 14c1 8-2 15-8 20",  # a shawl
    "M9 34c4-6 17-6 22 1M4 20h.1M36 20h.1",  # shoulders, and an ear on each side
)


@lru_cache(maxsize=4096)
def face(person_id: int, name: str, *, small: bool = False) -> Markup:
    """Draw a person's face as inline SVG; decorative, because the name always stands beside it."""
    draw = _numbers(person_id)
    dye = DYES[next(draw) % len(DYES)]
    mark = MARKS[next(draw) % len(MARKS)]
    tilt = next(draw) % 41 - 20
    size = "face small" if small else "face"
    return Markup(
        '<svg class="{} {}" viewBox="0 0 40 40" aria-hidden="true">'
        '<g transform="rotate({} 20 20)"><path d="{}"/><path d="{}"/></g>'
        '<text x="20" y="26">{}</text></svg>'
    ).format(size, dye, tilt, _outline(draw), mark, initial(name))


def initial(name: str) -> str:
    """Take the first letter of a name as a reader sees it: one grapheme, in capitals if any."""
    letters = name.lstrip()
    start = next((i for i, sign in enumerate(letters) if category(sign)[0] in "LNS"), 0)
    first = letters[start : start + 1]
    for sign in letters[start + 1 : start + LONGEST]:
        if not _goes_on(first, sign):
            break
        first += sign
    capital = first.upper()
    return capital if len(capital) == len(first) else first


def _goes_on(first: str, sign: str) -> bool:
    """Whether a sign belongs to the grapheme begun: marks, joiners, skin, flags, Hangul."""
    last = first[-1]
    return (
        combining(sign) > 0
        or category(sign) in {"Mn", "Mc", "Me"}
        or "\ufe00" <= sign <= "\ufe0f"
        or "\U0001f3fb" <= sign <= "\U0001f3ff"
        or sign == "\u200d"
        or last == "\u200d"
        or combining(last) == VIRAMA
        or (len(first) == 1 and _is_flag(first) and _is_flag(sign))
        or (_is_jamo(last) and "\u1160" <= sign <= "\u11ff")
    )


def _is_flag(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"


def _is_jamo(sign: str) -> bool:
    return "\u1100" <= sign <= "\u11ff"


def _numbers(person_id: int) -> Iterator[int]:
    """Numbers from 0 to 255 that are always the same for the same person."""
    return iter(blake2b(str(person_id).encode(), digest_size=32, person=b"kith face").digest())


def _outline(draw: Iterator[int]) -> str:
    """Draw a closed curve through a few points that lie almost, but not quite, on a circle."""
    points = [
        (radius * cos(angle), radius * sin(angle))
        for turn in range(CORNERS)
        for radius, angle in [
            (17.5 + next(draw) / 128, (turn + (next(draw) - 128) / 1500) * 2 * pi / CORNERS)
        ]
    ]
    pieces: list[str] = []
    for here in range(CORNERS):
        before, start, end, after = (points[(here + step) % CORNERS] for step in (-1, 0, 1, 2))
        bend = 0.206  # puts the handles where a true circle of six corners would have them
        first = (start[0] + (end[0] - before[0]) * bend, start[1] + (end[1] - before[1]) * bend)
        second = (end[0] - (after[0] - start[0]) * bend, end[1] - (after[1] - start[1]) * bend)
        pieces.append("C" + " ".join(_at(point) for point in (first, second, end)))
    return "M" + _at(points[0]) + "".join(pieces) + "Z"


def _at(point: tuple[float, float]) -> str:
    return f"{20 + point[0]:.1f} {20 + point[1]:.1f}"
