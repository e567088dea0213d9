"""Words as they are looked for: the same on every database, with or without accents, in any script.

A token is a run of letters and digits without case and accents. Where words are not set apart by
spaces (Chinese, Japanese, Korean, Thai and others) it is two letters that stand side by side, and the
last one alone, so that every letter begins a token.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

LONGEST = 64
# Letters that stand for others in a name or word, and that Unicode does not take apart.
_MEANT = {
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "þ": "th",
    "ð": "d",
    "ı": "i",
    "ـ": "",
}
_SIDE_BY_SIDE = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    r"\u4e00-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff"
)
_RUNS = re.compile(rf"[{_SIDE_BY_SIDE}]+|[^\s{_SIDE_BY_SIDE}]+")
_ASCII = re.compile("[a-z0-9]+")
_ALONE = re.compile(rf"[{_SIDE_BY_SIDE}]")
_ACCENT = 10  # marks of this combining class or above are accents; those below make another letter
_KEPT = {"Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Nd", "Nl", "No"}
_NO_LETTERS = re.compile(r"[\ufe00-\ufe0f\U000e0100-\U000e01ef]")  # they choose how a sign looks


class Token(NamedTuple):
    """A token and where it stands in the text; `alone`: a last letter, which begins no pair."""

    text: str
    start: int
    end: int
    alone: bool


def tokens(words: str) -> list[str]:
    """Give the tokens of a text, in its order."""
    return [one.text for one in placed(words)] if not words.isascii() else _plain(words)


def _plain(words: str) -> list[str]:
    return [run[:LONGEST] for run in _ASCII.findall(words.lower())]


def placed(words: str) -> Iterator[Token]:
    """Give the tokens of a text, each with where it stands."""
    if words.isascii():  # most of what people say: nothing to take apart
        for found in _ASCII.finditer(words.lower()):
            yield Token(found[0][:LONGEST], found.start(), found.end(), alone=False)
        return
    letters = [(folded, at) for at, letter in enumerate(words) for folded in _folded(letter)]
    plain = "".join(letter for letter, _ in letters)
    for run in _RUNS.finditer(plain):
        spans = [letters[at][1] for at in range(run.start(), run.end())]
        yield from _of_run(run[0], spans)


def is_side_by_side(token: str) -> bool:
    """Tell whether a token is of a script that sets no spaces between words."""
    return _ALONE.match(token) is not None


def _of_run(run: str, spans: list[int]) -> Iterator[Token]:
    if not is_side_by_side(run):
        yield Token(run[:LONGEST], spans[0], spans[-1] + 1, alone=False)
        return
    for at in range(len(run)):
        pair = run[at : at + 2]
        yield Token(pair, spans[at], spans[at + len(pair) - 1] + 1, alone=len(pair) == 1)


@lru_cache(maxsize=8192)
def _folded(letter: str) -> str:
    """Give a letter without case and accent; a space for what stands between words, nothing for joiners."""
    if unicodedata.category(letter) == "Cf" or _NO_LETTERS.match(letter):
        return ""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter).casefold())
    plain = "".join(_MEANT.get(one, one) for one in plain if unicodedata.combining(one) < _ACCENT)
    plain = "".join(map(_digit, unicodedata.normalize("NFC", plain)))
    if not plain:
        return ""
    return "".join(one for one in plain if unicodedata.category(one) in _KEPT) or " "


def _digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)
