"""Sentences that are put into a person's language at the interface, and words for numbers and seasons."""

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
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

    def __init__(self, po: str) -> None:
        """Read such a file, in the form that `./kith check` holds it to."""
        super().__init__()
        self._said: dict[str, list[str]] = {}
        said: list[str] = []
        for what, quoted in _ENTRY.findall(po):
            text = "".join(map(json.loads, quoted.splitlines()))
            if what == "msgid":
                said = self._said[text] = []
            elif what != "msgid_plural":
                said.append(text)
        head = self._said.pop("", [""])[0]  # what GNU's gettext gives for an empty sentence
        plural = _PLURAL.search(head)
        self._which: Callable[[int], int] = c2py(plural[1]) if plural else lambda n: n != 1

    def gettext(self, message: str) -> str:
        """Give a sentence in this language."""
        said = self._said.get(message)
        return said[0] or message if said else message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Give a sentence in this language, for so many."""
        said, which = self._said.get(msgid1, []), self._which(n)
        told = said[which] if which < len(said) else ""
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
