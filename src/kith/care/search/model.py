"""What somebody looks for, whether words have it, and where it stands in them."""

import re
from collections.abc import Sequence

import msgspec

from kith.care.search.tokens import Token, is_side_by_side, placed, tokens

PAGE = 20
LONGEST = 200
_MOST = 12
_AROUND = 110
# Words in quotation marks, of whichever kind; a mark that is never closed is one that was mistyped.
_ASKED = re.compile(r'["“”„«»「」『』]([^"“”„«»「」『』]+)["“”„«»「」『』]|([^\s"“”„«»「」『』]+)')


class Term(msgspec.Struct, frozen=True):
    """Tokens that stand side by side; `begins`: the last one may go on."""

    tokens: tuple[str, ...]
    begins: bool = False


class Piece(msgspec.Struct, frozen=True):
    """A piece of what somebody said; `found`: it is what was looked for."""

    text: str
    found: bool


class Hit(msgspec.Struct, frozen=True):
    """Words that were found. far: so many were said after them that their page does not show them."""

    id: int
    place_id: int
    kind: str
    conversation_id: int
    author_id: int
    means: str
    words: str
    far: bool


def terms_of(asked: str) -> list[Term]:
    """Give what somebody looks for; whatever they type, it is words."""
    found: list[Term] = []
    asked = asked[:LONGEST].replace("\0", " ")
    for match in _ASKED.finditer(asked):
        quoted, word = match[1], match[2]
        last = not quoted and not asked[match.end() :].strip()
        found += _term(quoted or word, begins=not quoted and (last or word.endswith("*")))
    return found[:_MOST]


def is_enough(terms: Sequence[Term]) -> bool:
    """Tell whether there is something to look for: a word, or a letter that is one."""
    return any(len(token) > 1 or is_side_by_side(token) for term in terms for token in term.tokens)


def matches(words: str, terms: Sequence[Term]) -> bool:
    """Tell whether words have all that was looked for."""
    text = f" {' '.join(tokens(words))} "
    return all(_pattern(term) in text for term in terms)


def pieces(words: str, terms: Sequence[Term]) -> list[Piece]:
    """Give what stands around the first thing that was found, with everything found in it marked."""
    marked = _marked(words, terms)
    start, end = _around(words, marked[0] if marked else (0, 0))
    found = [Piece("… ", found=False)] if start else []
    at = start
    for first, last in marked:
        if start <= first and last <= end and first >= at:
            found += [Piece(words[at:first], found=False), Piece(words[first:last], found=True)]
            at = last
    found.append(Piece(words[at:end] + (" …" if end < len(words) else ""), found=False))
    return [piece for piece in found if piece.text]


def _term(words: str, *, begins: bool) -> list[Term]:
    found = list(placed(words))
    # The last letter of a run is written down alone too: what is looked for may go on there.
    if len(found) > 1 and found[-1].alone:
        found.pop()
    if not found:
        return []
    last = found[-1].text
    begins = (begins and len(last) > 1 and not is_side_by_side(last)) or found[-1].alone
    return [Term(tuple(one.text for one in found), begins)]


def _pattern(term: Term) -> str:
    return f" {' '.join(term.tokens)}{'' if term.begins else ' '}"


def _marked(words: str, terms: Sequence[Term]) -> list[tuple[int, int]]:
    """Give where what was looked for stands in words, in order and without overlap."""
    stand = list(placed(words))
    found = sorted(
        (stand[at].start, stand[at + len(term.tokens) - 1].end)
        for term in terms
        for at in range(len(stand) - len(term.tokens) + 1)
        if _stands_at(term, stand, at)
    )
    whole: list[tuple[int, int]] = []
    for first, last in found:
        if whole and first <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(last, whole[-1][1]))
        else:
            whole.append((first, last))
    return whole


def _stands_at(term: Term, stand: Sequence[Token], at: int) -> bool:
    for offset, token in enumerate(term.tokens):
        here = stand[at + offset].text
        is_last = offset == len(term.tokens) - 1
        if not (here == token or (is_last and term.begins and here.startswith(token))):
            return False
    return True


def _around(words: str, found: tuple[int, int]) -> tuple[int, int]:
    """Give a stretch of words around something, cut between words where there are any."""
    start, end = max(0, found[0] - _AROUND), min(len(words), found[1] + _AROUND)
    if start and (space := words.find(" ", start, found[0])) >= 0:
        start = space + 1
    if end < len(words) and (space := words.rfind(" ", found[1], end)) >= 0:
        end = space
    return start, end
