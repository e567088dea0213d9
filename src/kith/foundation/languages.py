"""Sentences that are put into a person's language at the interface, and words for numbers and seasons."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from gettext import NullTranslations, c2py

import msgspec

Gettext = Callable[[str], str]
# What Kith speaks, by the names that the languages give themselves; all but English have a catalogue.
LANGUAGES = {"en": "English", "de": "Deutsch"}
_PLURAL = re.compile(r"^Plural-Forms:.*\bplural=(.+?);?$", re.MULTILINE)
_ENTRY = re.compile(r'^(msgid|msgid_plural|msgstr(?:\[\d\])?) ((?:"(?:.*)"\n?)+)', re.MULTILINE)


class Saying(msgspec.Struct, frozen=True):
    """A sentence of the house's own, with its values, not yet in anybody's language."""

    text: str
    values: Mapping[str, str | int]

    def __str__(self) -> str:
        """Give the English sentence."""
        return self.text.format(**self.values)

    def into(self, gettext: Gettext) -> str:
        """Give the sentence in the language of `gettext`."""
        return gettext(self.text).format(**self.values)


def say(text: str, **values: str | int) -> Saying:
    """Mark a sentence for the catalogues; `{name}` stands for a value."""
    return Saying(text, values)


class Catalogue(NullTranslations):
    """The house's sentences in one language, as a `.po` file has them; English where it has none."""

    def __init__(self, po: bytes) -> None:
        """Keep such a file, in the form that `./kith check` holds it to; it is read when first needed."""
        super().__init__()
        self._po = po

    @cached_property
    def _read(self) -> tuple[dict[str, list[str]], Callable[[int], int]]:
        """What is said for each sentence, and which of it for how many."""
        found: dict[str, list[str]] = {}
        said: list[str] = []
        for entry in _ENTRY.finditer(self._po.decode()):
            what, text = entry[1], "".join(map(json.loads, entry[2].splitlines()))
            if what == "msgid":
                said = found[text] = []
            elif what != "msgid_plural":
                said.append(text)
        self._po = b""
        head = found.pop("", [""])[0]  # what GNU's gettext gives for an empty sentence
        plural = _PLURAL.search(head)
        return found, c2py(plural[1]) if plural else lambda n: n != 1

    def gettext(self, message: str) -> str:
        """Give a sentence in this language."""
        said = self._read[0].get(message)
        return said[0] or message if said else message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Give a sentence in this language, for so many."""
        found, which = self._read
        said = found.get(msgid1, [])
        told = said[which(n)] if which(n) < len(said) else ""
        return told or super().ngettext(msgid1, msgid2, n)


ORDINALS = (
    # For translators: this and the eleven that follow stand in “… the third person in Garden.”
    say("the first"), say("the second"), say("the third"), say("the fourth"), say("the fifth"),
    say("the sixth"), say("the seventh"), say("the eighth"), say("the ninth"), say("the tenth"),
    say("the eleventh"), say("the twelfth"),
)  # fmt: skip

SEASONS = (
    # For translators: this and the three that follow stand in “Mara is host till winter.”
    say("winter"), say("spring"), say("summer"), say("autumn"),
)  # fmt: skip
_MONTHS_A_SEASON = 3
_DECEMBER = 12


def season(day: date) -> Saying:
    """Name the season a day lies in, north of the equator."""
    return SEASONS[day.month % _DECEMBER // _MONTHS_A_SEASON]


def season_end(day: date) -> date:
    """Give the first day of the season after this one."""
    ahead = _MONTHS_A_SEASON - day.month % _MONTHS_A_SEASON
    month = day.month + ahead
    return date(day.year + (month > _DECEMBER), (month - 1) % _DECEMBER + 1, 1)
