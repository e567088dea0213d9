"""Sentences that are put into a person's language at the interface, and words for numbers and seasons."""

from collections.abc import Callable, Mapping
from datetime import date

import msgspec

Gettext = Callable[[str], str]


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


ORDINALS = (
    say("the first"), say("the second"), say("the third"), say("the fourth"), say("the fifth"),
    say("the sixth"), say("the seventh"), say("the eighth"), say("the ninth"), say("the tenth"),
    say("the eleventh"), say("the twelfth"),
)  # fmt: skip

SEASONS = (say("winter"), say("spring"), say("summer"), say("autumn"))
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
