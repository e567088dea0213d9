"""Draws `docs/house.svg` from the real imports, so that the picture cannot lie."""

import ast
import sys
from collections.abc import Iterator
from html import escape
from itertools import pairwise
from textwrap import wrap

from tools.house import ROOT, File, leanings, read
from tools.plan import ATTIC, BOX, STOREY, WALL, Box, Plan, Point, courses

DRAWING = ROOT / "docs" / "house.svg"

# The day colours of the pages.
PAPER, WASH, INK, SOFT, HAIR = "#fbf6ec", "#f4ecdd", "#2b2521", "#6a5f56", "#d9cfc2"
MOSS = "#4c6338"
DYES = {
    "foundation": SOFT,
    "infrastructure": "#8a5a00",
    "ties": MOSS,
    "access": "#a4471f",
    "together": "#34507a",
    "care": "#77405f",
    "interfaces": "#1f6566",
    "roof": INK,
}

STYLE = f"""
text {{ font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: {INK}; }}
.floor {{ font: 21px "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif; }}
.says {{ font-size: 12px; fill: {SOFT}; }}
.room, .foot {{ text-anchor: middle; }}
.wire {{ fill: none; stroke-width: 1.2; stroke-linecap: round; opacity: .75; }}
.wall, .line, .grass {{ fill: none; stroke-linejoin: round; stroke-linecap: round; }}
.wall {{ stroke: {INK}; stroke-width: 2.2; }}
.line {{ stroke: {HAIR}; stroke-width: 1.2; }}
.grass {{ stroke: {MOSS}; stroke-width: 1.2; }}"""

FOOT = "A line leads from a room to one it leans on. What other lines already say is left out."


def draw(files: list[File]) -> str:
    """Give the drawing of a house."""
    leans = leanings(files)
    plan = Plan(list(leans))
    says = {file.module: ast.get_docstring(file.tree) or "" for file in files}
    canvas = f'viewBox="0 0 {_at((plan.width, plan.height))}" role="img"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {canvas} aria-labelledby="title desc">',
        '<title id="title">The house of Kith, floor by floor</title>',
        f'<desc id="desc">{escape(_in_words(plan))}</desc>',
        f"<style>{STYLE}\n</style>",
        f'<rect width="100%" height="100%" fill="{PAPER}"/>',
        *_walls(plan),
        *_floors(plan, says),
        *_wires(plan, leans),
        *(_room(box, says.get(f"kith.{box.room}", "")) for box in plan.boxes.values()),
        _text("says foot", (plan.width / 2, plan.ground + 46), FOOT),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _in_words(plan: Plan) -> str:
    storeys = zip(plan.floors, plan.rows, strict=False)
    return "From the ground up. " + " ".join(
        f"{floor.capitalize()}: {', '.join(box.name for box in row)}." for floor, row in storeys
    )


def _walls(plan: Plan) -> Iterator[str]:
    left, right, eaves, ground = plan.left, plan.right, plan.eaves, plan.ground
    width, middle, ridge = right - left, (left + right) / 2, eaves - ATTIC
    slope = (ATTIC + 12) / (width / 2 + 30)
    chimney = right - width * 0.22
    onto = ridge + (chimney - middle) * slope
    yield _rect((left, ground - STOREY), (width, STOREY), f'fill="{WASH}"')
    yield _path("line", f"M{_at((chimney + 20, onto - 50))}c-14-12 12-20 0-34s10-18 1-30")
    yield _path("wall", f"M{_at((chimney, onto))}v-38h40V{_n(onto + 40 * slope)}")
    yield _path("wall", _lines((left - 30, eaves + 12), (middle, ridge), (right + 30, eaves + 12)))
    yield _path(
        "wall", _lines((left, eaves), (left, ground)) + _lines((right, eaves), (right, ground))
    )
    yield _path("wall", _lines((left - 48, ground), (right + 48, ground)))
    yield f'<circle class="line" cx="{_n(middle)}" cy="{_n(ridge + 70)}" r="19"/>'
    yield _path("line", f"M{_at((middle, ridge + 51))}v38m-19-19h38")
    for tuft in (left - 36, right + 18, right + 34):
        yield _path("grass", f"M{_at((tuft, ground - 3))}q-1-7-5-10m6 10q1-9 0-14m1 14q2-6 6-9")


def _floors(plan: Plan, says: dict[str, str]) -> Iterator[str]:
    for floor in plan.floors:
        ceiling = plan.ceiling(floor)
        yield _path("line", _lines((plan.left, ceiling), (plan.right, ceiling)))
        x, y = plan.left + WALL, ceiling + 40
        yield _text("floor", (x, y), floor, f' style="fill:{DYES[floor]}"')
        for row, words in enumerate(wrap(says.get(f"kith.{floor}", ""), 36)):
            yield _text("says", (x, y + 21 + 15 * row), words)


def _room(box: Box, says: str) -> str:
    title = escape(says.splitlines()[0] if says else box.name)
    look = f'rx="9" fill="{PAPER}" stroke="{DYES[box.floor]}" stroke-width="1.4"'
    frame = _rect((box.left, box.top), (box.width, BOX), look)
    name = _text("room", (box.middle, box.top + 21.5), box.name)
    return f"<g><title>{title}</title>{frame}{name}</g>"


def _wires(plan: Plan, leans: dict[str, set[str]]) -> Iterator[str]:
    for (one, other), points in courses(plan, leans).items():
        here, end = plan.boxes[one], points[-1]
        is_beside = here.top == plan.boxes[other].top
        course = _beside(points[0], end) if is_beside else _down(points)
        dye = DYES[here.floor]
        yield f'<path class="wire" stroke="{dye}" d="{course}"/>'
        yield f'<circle cx="{_n(end[0])}" cy="{_n(end[1])}" r="2.2" fill="{dye}"/>'


def _beside(start: Point, end: Point) -> str:
    drop = 9 + abs(start[0] - end[0]) / 28
    return _curve(start, (start[0], start[1] + drop), (end[0], end[1] + drop), end)


def _down(points: list[Point]) -> str:
    pairs = list(pairwise(points))
    middles = [(start[1] + end[1]) / 2 for start, end in pairs]
    return "".join(
        _curve(start, (start[0], middle), (end[0], middle), end)
        for (start, end), middle in zip(pairs, middles, strict=True)
    )


def _path(kind: str, course: str) -> str:
    return f'<path class="{kind}" d="{course}"/>'


def _text(kind: str, at: Point, words: str, more: str = "") -> str:
    return f'<text class="{kind}" x="{_n(at[0])}" y="{_n(at[1])}"{more}>{escape(words)}</text>'


def _rect(at: Point, size: Point, look: str) -> str:
    place = f'x="{_n(at[0])}" y="{_n(at[1])}" width="{_n(size[0])}" height="{_n(size[1])}"'
    return f"<rect {place} {look}/>"


def _lines(first: Point, *others: Point) -> str:
    return f"M{_at(first)}" + "".join(f"L{_at(point)}" for point in others)


def _curve(start: Point, bend: Point, other_bend: Point, end: Point) -> str:
    return f"M{_at(start)}C{_at(bend)} {_at(other_bend)} {_at(end)}"


def _at(point: Point) -> str:
    return f"{_n(point[0])} {_n(point[1])}"


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")


def main() -> None:
    """Draw the house, or with --check say whether the drawing is the house as it is."""
    drawn = draw(read())
    if "--check" not in sys.argv:
        DRAWING.write_text(drawn, encoding="utf-8")
    elif not DRAWING.exists() or DRAWING.read_text(encoding="utf-8") != drawn:
        sys.exit("docs/house.svg is not the house as it is: ./kith format draws it anew.")


if __name__ == "__main__":
    main()
