"""What was measured: figures with names that stay the same from one day to the next."""

import contextlib
from collections.abc import Generator, Sequence
from pathlib import Path
from statistics import median

import msgspec
from rich.console import Console
from rich.table import Table

from kith.bench.client import Unexpected

_WHOLE = 100


class Figure(msgspec.Struct, frozen=True):
    """One measured number, as programs read it."""

    figure: str
    value: float
    unit: str


class Row(msgspec.Struct, frozen=True):
    """A figure beside what was aimed at and how much it varied, as people read it."""

    figure: Figure
    aim: str
    varied: str


class Board:
    """All figures of one run, in the order they were measured."""

    def __init__(self) -> None:
        """Begin with none."""
        self.rows: list[Row] = []
        self.missing: list[str] = []

    @contextlib.contextmanager
    def trying(self, what: str) -> Generator[None]:
        """Go on with the others where one thing can't be measured, and say so at the end."""
        try:
            yield
        except (OSError, Unexpected) as wrong:
            self.missing.append(f"{what} could not be measured: {type(wrong).__name__} {wrong}")

    def put(self, name: str, value: float, unit: str, *, aim: str = "", varied: str = "") -> None:
        """Keep a figure, rounded to what it can honestly say."""
        self.rows.append(Row(Figure(name, rounded(value), unit), aim, varied))

    def put_times(self, name: str, seconds: Sequence[float], *, aim: str = "") -> None:
        """Keep the median of some times, and how wide the middle half of them lies."""
        low, high = (percentile(seconds, part) * 1000 for part in (25, 75))
        varied = f"half of {len(seconds)} in {rounded(low):g}-{rounded(high):g}"
        self.put(name, median(seconds) * 1000, "ms", aim=aim, varied=varied)

    def put_rounds(
        self, name: str, rounds: Sequence[float], unit: str, *, aim: str = "", note: str = ""
    ) -> None:
        """Keep the median of a few repetitions, and the least and most of them."""
        least, most = rounded(min(rounds)), rounded(max(rounds))
        varied = f"{note}{least:g}-{most:g} in {len(rounds)} rounds"
        self.put(name, median(rounds), unit, aim=aim, varied=varied)

    def show(self, console: Console, title: str) -> None:
        """Print the figures as a table."""
        table = Table("figure", "value", "unit", "aim", "varied", title=title, title_justify="left")
        table.columns[1].justify = "right"
        for row in self.rows:
            one = row.figure
            table.add_row(one.figure, f"{one.value:g}", one.unit, row.aim, row.varied)
        console.print(table)
        for sentence in self.missing:
            console.print(sentence, style="bold", markup=False)

    def write(self, path: Path) -> None:
        """Write the figures as JSON."""
        figures = [row.figure for row in self.rows]
        path.write_bytes(msgspec.json.format(msgspec.json.encode(figures)) + b"\n")


def percentile(values: Sequence[float], part: float) -> float:
    """Give the value that so many of a hundred do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part / 100))]


def rounded(value: float) -> float:
    """Give a number to three places that count, and whole numbers whole."""
    return float(round(value)) if abs(value) >= _WHOLE else float(f"{value:.3g}")
