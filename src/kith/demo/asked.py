"""Reads the rounds and letters of the demo house from `words/rounds.txt` and `words/letters.txt`.

`=== circle 2026-05-14 filed` begins a round and the day it was laid; `open` and `sealed` ones belong
to the last days. `Name asks: …` is the question, `Name: …` an answer, and under it `  ~ heard: …`
what its listener wrote, `  ~ yes` or `  ~ no: …` what was said to that, `  ~ picture name: …` and
`  ~ voice name: …` what goes with it, in a sentence. `- Name: …` and `- Name > Other: …` are talk.
`=== 2026-10-04T21:10` begins a letter, or `=== -4 08:20`, so many days ago: `Name to Other, Another: …`.
"""

import re
from collections.abc import Iterator

import msgspec

from kith.demo.words import Garbled

_ASKS = re.compile(r"(\w+) asks: (.+)")
_SAYS = re.compile(r"(- )?(\w+)(?: > (\w+))?: (.+)")
_WRITES = re.compile(r"(\w+) to ([\w, ]+): (.+)")
_MARK = re.compile(r"  ~ (heard|yes|no|picture|voice)(?: (\w+))?(?:: (.+))?")


class Told(msgspec.Struct, frozen=True):
    """An answer, and what became of it; or a sentence of the talk after, where nothing did."""

    who: str
    words: str
    to: str = ""
    heard: str = ""
    fits: bool | None = None
    added: str = ""
    kind: str = ""
    media: str = ""
    about: str = ""


class Asked(msgspec.Struct, frozen=True):
    """A round: filed, open or sealed."""

    circle: str
    day: str
    state: str
    by: str
    question: str
    answers: tuple[Told, ...]
    talk: tuple[Told, ...]


class Written(msgspec.Struct, frozen=True):
    """A letter; `when` is a moment by its writer's clock, or how many days ago and at what time."""

    when: str
    to: tuple[str, ...]
    told: Told
    answers: tuple[Told, ...]


def rounds(text: str) -> list[Asked]:
    """Give all rounds."""
    return [_round(head.split(), lines) for head, lines in _parts(text)]


def letters(text: str) -> list[Written]:
    """Give all letters."""
    return [_letter(head, lines) for head, lines in _parts(text)]


def _round(head: list[str], lines: list[str]) -> Asked:
    asks = _ASKS.fullmatch(lines[0])
    if asks is None:
        raise Garbled(lines[0])
    told = [_told(each) for each in _entries(lines[1:])]
    answers = tuple(one for one, is_talk in told if not is_talk)
    talk = tuple(one for one, is_talk in told if is_talk)
    return Asked(
        head[0], head[1] if len(head) > 2 else "", head[-1], asks[1], asks[2], answers, talk  # noqa: PLR2004
    )  # fmt: skip


def _letter(head: str, lines: list[str]) -> Written:
    first, *others = _entries(lines)
    writes = _WRITES.fullmatch(first[0])
    if writes is None:
        raise Garbled(first[0])
    told, _ = _told([f"{writes[1]}: {writes[3]}", *first[1:]])
    to = tuple(writes[2].split(", "))
    return Written(head, to, told, tuple(_told(each)[0] for each in others))


def _told(lines: list[str]) -> tuple[Told, bool]:
    says = _SAYS.fullmatch(lines[0])
    if says is None:
        raise Garbled(lines[0])
    marks = [_MARK.fullmatch(line) for line in lines[1:]]
    words = [line for line, mark in zip(lines[1:], marks, strict=True) if not mark]
    made: dict[str, object] = {}
    for mark in marks:
        match mark and mark[1]:
            case "heard":
                made["heard"] = mark[3] if mark else ""
            case "yes" | "no" as verdict:
                made |= {"fits": verdict == "yes", "added": (mark[3] if mark else "") or ""}
            case "picture" | "voice" as kind:
                made |= {
                    "kind": kind,
                    "media": mark[2] if mark else "",
                    "about": mark[3] if mark else "",
                }
            case _:
                pass
    told = Told(says[2], _joined([says[4], *words]), says[3] or "")
    return msgspec.structs.replace(told, **made), bool(says[1])


def _joined(lines: list[str]) -> str:
    return "\n".join([lines[0], *("" if line == "  |" else line[2:] for line in lines[1:])])


def _parts(text: str) -> Iterator[tuple[str, list[str]]]:
    for part in text.split("=== ")[1:]:
        head, *lines = part.strip("\n").splitlines()
        yield head.strip(), [line for line in lines if line]


def _entries(lines: list[str]) -> list[list[str]]:
    found: list[list[str]] = []
    for line in lines:
        if line.startswith("  ") and found:
            found[-1].append(line)
        else:
            found.append([line])
    return found
