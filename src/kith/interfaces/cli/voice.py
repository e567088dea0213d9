"""How the command line speaks: tables and progress on a terminal, plain text where it is piped."""

import contextlib
import sys
import unicodedata
from collections.abc import Callable, Generator, Iterator, Sequence
from typing import Any

import msgspec
from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn
from rich.table import Table
from rich.text import Text

from kith.foundation.languages import Gettext, Saying, say

_CLEAR = {"Cc", "Cs"}
_PARTS = {
    "copying": say("Copying the house"),
    "checking": say("Opening the copy and checking it"),
    "packing": say("Packing"),
    "sending": say("Putting it where it belongs"),
    "upgrading": say("Taking the steps, and checking what comes of them"),
    "reading": say("Reading the backup from end to end"),
    "unpacking": say("Unpacking"),
    "looking": say("Looking whether PostgreSQL can keep it all"),
    "moving": say("Copying row by row"),
    "indexing": say("Making references and indexes"),
    "comparing": say("Comparing row by row"),
}


class Voice:
    """Says things on standard output, and what is wrong on standard error."""

    def __init__(self, gettext: Gettext = str) -> None:
        """Speak the language of `gettext`."""
        self._gettext = gettext
        self._out = Console(highlight=False, markup=False, emoji=False)
        self._err = Console(stderr=True, highlight=False, markup=False, emoji=False)

    def speak(self, gettext: Gettext) -> None:
        """Speak another language from here on."""
        self._gettext = gettext

    @property
    def is_terminal(self) -> bool:
        """Tell whether a person is looking, and not another program."""
        return self._out.is_terminal

    def words(self, saying: Saying | str) -> str:
        """Give a sentence in the house's language."""
        return saying.into(self._gettext) if isinstance(saying, Saying) else saying

    def say(self, saying: Saying | str = "", *, style: str = "") -> None:
        """Say one sentence."""
        self._out.print(Text(clean(self.words(saying))), style=style, soft_wrap=True)

    def raw(self, text: str) -> None:
        """Give a text as it is, for another program or a file."""
        self._out.file.write(text)

    def complain(self, saying: Saying | str) -> None:
        """Say in one sentence what is wrong."""
        self._err.print(Text(clean(self.words(saying))), soft_wrap=True)

    def json(self, what: Any) -> None:  # noqa: ANN401 - whatever msgspec can encode
        """Give one JSON document."""
        self.raw(msgspec.json.format(msgspec.json.encode(what), indent=2).decode() + "\n")

    def table(self, columns: Sequence[Saying], rows: Sequence[Sequence[Saying | str]]) -> None:
        """Show rows under their headings."""
        heads = [self.words(column) for column in columns]
        cells = [[clean(self.words(cell)) for cell in row] for row in rows]
        if self.is_terminal:
            table = Table(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold")
            for head in heads:
                table.add_column(Text(head), overflow="fold")
            for row in cells:
                table.add_row(*map(Text, row))
            self._out.print(table)
        else:
            self.raw("".join(f"{line}\n" for line in _in_columns([heads, *cells])))

    def pairs(self, rows: Sequence[tuple[Saying, Saying | str]]) -> None:
        """Show what each thing is, one a line, without a heading."""
        cells = [[f"  {self.words(what)}", clean(self.words(value))] for what, value in rows]
        for line in _in_columns(cells):
            self._out.print(Text(line), soft_wrap=True)

    def mark(
        self, mark: str, style: str, name: str, says: str, do: str | None, *, room: int
    ) -> None:
        """Say how one thing is, and under it what to do; `room` is for the name."""
        named = name + " " * (room - cell_len(name))
        line = Text.assemble((f"{mark:<6}", style), clean(f"{named}{says}"))
        self._out.print(line, soft_wrap=True)
        if do:
            self._out.print(Text(clean(f"{' ' * (6 + room)}→ {do}")), soft_wrap=True)

    @contextlib.contextmanager
    def progress(self) -> Generator[Callable[[str, int, int], None]]:
        """Show how far a long piece of work has come, where somebody is looking."""
        if not self._err.is_terminal:
            yield lambda _part, _done, _of: None
            return
        look = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn())
        with Progress(*look, console=self._err, transient=True) as bars:
            yield _Told({part: self.words(saying) for part, saying in _PARTS.items()}, bars)

    def agree(self, saying: Saying) -> bool:
        """Ask for a yes where somebody can be asked; where nobody can, the command itself was it."""
        if not (self.is_terminal and sys.stdin.isatty()):
            return True
        # For translators: the letter of a yes and of a no; who presses neither means the second.
        hint = self.words(say("[y/N]"))
        answer = self._out.input(f"{self.words(saying)} {hint} ", markup=False)
        # For translators: what counts as a yes at such a question, in small letters.
        return answer.strip().casefold() in {"y", "yes", *self.words(say("y yes")).split()}


class _Told:
    """Shows one part of the work after the other."""

    def __init__(self, names: dict[str, str], bars: Progress) -> None:
        self._names = names
        self._bars = bars
        self._part = ""

    def __call__(self, part: str, done: int, of: int) -> None:
        if part != self._part:
            for task in self._bars.task_ids:
                self._bars.update(task, total=1, completed=1)
            self._task = self._bars.add_task(self._names[part], total=None)
            self._part = part
        self._bars.update(self._task, completed=done, total=of or None)


def clean(text: str) -> str:
    """Give a text without what could steer a terminal."""
    return "".join(
        letter if letter == "\n" or unicodedata.category(letter) not in _CLEAR else "\ufffd"
        for letter in text
    )


def _in_columns(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(cell_len(row[n]) for row in rows) for n in range(len(rows[0]))]
    for row in rows:
        padded = (
            cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True)
        )
        yield "  ".join(padded).rstrip()
