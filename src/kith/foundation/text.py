"""What may be written, and how it is tidied before it is kept."""

import re
import unicodedata

from kith.foundation.errors import Invalid
from kith.foundation.languages import say

NAME = 80
PURPOSE = 200
WORDS = 5000
NOTE = 2000
HANDLE = 30

_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x85]")
# Any script and any emoji is welcome; these hide or reorder what a reader would see.
_REFUSED = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]"
)
_JOINERS = "\u200c\u200d"
_BLANK_LETTERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_MOST_MARKS = 30
_HEAP = re.compile(r"[^\x00-\u02ff]{31}")
_BLANK_LINES = re.compile(r"\n{3,}")
_NOT_HANDLE = re.compile(r"[^a-z0-9]+")
_MEANT = {"ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "þ": "th", "ð": "d", "ı": "i"}


def words(field: str, given: str, *, most: int = WORDS, least: int = 1) -> str:
    """Give several lines of tidied text, or say what is wrong with the field."""
    if len(given) > 4 * most + 100:  # before the work of tidying it
        raise _too_long(field, most)
    if _HEAP.search(given) and _is_heap(given):
        raise Invalid(field, say("There are too many marks on one letter."))
    tidied = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", given))
    _refuse_hidden(field, tidied)
    tidied = _BLANK_LINES.sub("\n\n", tidied).strip()
    if len(tidied) > most:
        raise _too_long(field, most)
    if not any(map(_can_be_seen, tidied)):
        if least:
            raise Invalid(field, say("Please write something here."))
        return ""
    if len(tidied) < least:
        few = say("Please write a little more: {least} characters at least.", least=least)
        raise Invalid(field, few)
    return tidied


def _refuse_hidden(field: str, given: str) -> None:
    if _REFUSED.search(_LINE_ENDS.sub("\n", given)):
        hidden = say("There is a character in it that can't be seen. Please remove it.")
        raise Invalid(field, hidden)


def _is_heap(given: str) -> bool:
    """Tell whether marks are heaped on a letter (more than UAX #15 allows for in a stream)."""
    run = 0
    for letter in given:
        run = run + 1 if unicodedata.combining(letter) else 0
        if run > _MOST_MARKS:
            return True
    return False


def line(field: str, given: str, *, most: int = NAME, least: int = 1) -> str:
    """Give one line of tidied text, or say what is wrong with the field.

    Letters that can't be seen are left out, but for those that join others: two names that look the
    same are to be the same.
    """
    _refuse_hidden(field, given)
    seen = "".join(
        letter for letter in given if unicodedata.category(letter) != "Cf" or letter in _JOINERS
    )
    return words(field, " ".join(seen.split()), most=most, least=least)


def handle_from(name: str) -> str:
    """Give an ASCII handle made from a name in any script."""
    plain = "".join(_MEANT.get(letter, letter) for letter in name.casefold())
    ascii_ = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    return _NOT_HANDLE.sub("-", ascii_).strip("-")[:HANDLE].strip("-") or "person"


def excerpt(text: str, most: int) -> str:
    """Give the beginning of a text as one line, cut between words."""
    flat = " ".join(text.split())
    if len(flat) <= most:
        return flat
    cut = flat[: most + 1].rsplit(" ", 1)[0]
    return f"{cut[:most].rstrip(',;:.')} …"


def _too_long(field: str, most: int) -> Invalid:
    return Invalid(
        field, say("This is longer than {most} characters. Please shorten it.", most=most)
    )


def _can_be_seen(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LNPS" and letter not in _BLANK_LETTERS
