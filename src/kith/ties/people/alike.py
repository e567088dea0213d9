"""Names that look alike: two that could be taken for each other at a glance."""

import unicodedata
from collections.abc import Iterable
from typing import Final

from kith.ties.people.model import Named

# Letters and digits beside the one they look like (a selection of Unicode TS 39).
_PAIRS: Final = (
    "аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw вb кk мm нh тt"
    " αa βb εe ηn ιi κk μm νv οo ρp τt υu χx γy 0o 1l ıi"
)
_LOOKS: Final = str.maketrans({pair[0]: pair[1] for pair in _PAIRS.split()})


def looks(name: str) -> str:
    """Give what a name looks like: two that look the same are the same here."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
    letters = "".join(each for each in plain if unicodedata.category(each)[0] in "LN")
    return letters.translate(_LOOKS).replace("rn", "m").replace("vv", "w").replace("i", "l")


def namesake(name: str, others: Iterable[Named], but: int) -> Named | None:
    """Give one of others, but for one, whose name looks the same, if there is one."""
    wanted = looks(name)
    return next((one for one in others if one.id != but and looks(one.name) == wanted), None)
