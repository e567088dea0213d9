"""Reads the talk of the demo house from `words/*.txt`.

`=== 2025-03` begins a month and `=== now` the last days. `Name: words` opens a conversation,
`- Name: words` answers in it, `- Name > Other: words` answers what Other said last. Two spaces go
on with an entry, `  |` begins a new paragraph of it, and `  ~ …` says what became of it.
"""

import re
from collections.abc import Iterator
from importlib.resources import files

import msgspec

NOW = "now"
_ENTRY = re.compile(r"(- )?(\w+)(?: > (\w+))?: (.+)")
_MARK = re.compile(r"  ~ (before|wrong|heard|gone)(?:: (.+))?")


class Entry(msgspec.Struct, frozen=True):
    """What somebody said; `to` is the place in the conversation of what it answers."""

    author: str
    words: str
    to: int | None = None
    before: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    wrong: bool = False
    gone: bool = False


class Conversation(msgspec.Struct, frozen=True):
    """Opening words and their answers, in the month in which they were said."""

    month: str
    entries: tuple[Entry, ...]


class Garbled(ValueError):
    """A line of the words is not as it should be."""


def source(circle: str) -> str:
    """Give the text of a circle's file."""
    return (files("kith.demo") / "words" / f"{circle}.txt").read_text("utf-8")


def read(text: str) -> list[Conversation]:
    """Give a circle's conversations, in the order in which they were begun."""
    found: list[Conversation] = []
    for month, lines in _openings(text):
        entries: list[Entry] = []
        for entry_lines in _entries(lines):
            entries.append(_entry(entry_lines, entries))
        found.append(Conversation(month, tuple(entries)))
    return found


def _openings(text: str) -> Iterator[tuple[str, list[str]]]:
    month, lines = "", list[str]()
    for line in text.splitlines():
        opens = line and line[0] not in " -="
        if (opens or line.startswith("===")) and lines:
            yield month, lines
            lines = []
        if line.startswith("==="):
            month = line.removeprefix("===").strip()
        elif line:
            lines.append(line)
    if lines:
        yield month, lines


def _entries(lines: list[str]) -> Iterator[list[str]]:
    entry: list[str] = []
    for line in lines:
        if not line.startswith("  ") and entry:
            yield entry
            entry = []
        entry.append(line)
    yield entry


def _entry(lines: list[str], earlier: list[Entry]) -> Entry:
    head = _ENTRY.fullmatch(lines[0])
    if head is None or bool(head[1]) != bool(earlier):
        raise Garbled(lines[0])
    said, marks = [head[4]], list[tuple[str, str]]()
    for line in lines[1:]:
        if mark := _MARK.fullmatch(line):
            marks.append((mark[1], mark[2] or ""))
        else:
            said.append(line[2:] if line != "  |" else "")
    return Entry(
        author=head[2],
        words="\n".join(said),
        to=_last_by(head[3], earlier) if head[3] else None,
        before=tuple(told for kind, told in marks if kind == "before"),
        heard=tuple(name for kind, told in marks if kind == "heard" for name in told.split(", ")),
        wrong=("wrong", "") in marks,
        gone=("gone", "") in marks,
    )


def _last_by(name: str, earlier: list[Entry]) -> int:
    found = [place for place, entry in enumerate(earlier) if entry.author == name]
    if not found:
        raise Garbled(f"{name} has not spoken in this conversation")
    return found[-1]
