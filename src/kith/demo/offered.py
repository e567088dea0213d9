"""Asks and offers of the demo house: one carried a step further, one settled, one still open."""

from functools import partial

from kith.demo.life import Life
from kith.demo.times import Calendar
from kith.foundation.clock import DAY, HOUR
from kith.together.conversations.actions import answer
from kith.together.offers.actions import ask_or_offer, carry_into, settle

_LADDER = "A ladder, please. Five metres, for one Saturday. The gutter over the pot’s window has a tree in it, with leaves, and opinions."
_CARRIED = "None of us lives near Tom. But Aiko has measured every ladder in Irbid, and somebody’s cousin may have one here."
_IN_IRBID = (
    "I know of three. Two of them are bridges by now. The third belongs to Wren, who says nothing."
)
_JARS = "Jars, some forty of them, with lids, most of them the right ones. They were for a marmalade that we don’t talk about."
_THANKS = "Taken, all of them. The lids fit if one believes in it."
_CELLAR = "My cellar is dry and half empty. Who has something that should get through the winter can put it there. No uncles."


def offer(life: Life, calendar: Calendar) -> None:
    """Plan what is asked for and offered over soup."""
    now, kept = calendar.now, dict[str, int]()
    life.plan(now - 9 * DAY, partial(_say, life, kept, "Ines", "offer", _JARS))
    life.plan(now - 8 * DAY, partial(_answer, life, kept, _JARS, "Bea", _THANKS))
    life.plan(now - 8 * DAY + HOUR, partial(_settle, life, kept, "Ines"))
    life.plan(now - 5 * DAY, partial(_say, life, kept, "Tom", "ask", _LADDER))
    life.plan(now - 4 * DAY, partial(_carry, life, kept))
    life.plan(now - 4 * DAY + HOUR, partial(_answer, life, kept, _CARRIED, "Noor", _IN_IRBID))
    life.plan(now - 3 * DAY, partial(_say, life, kept, "Mara", "offer", _CELLAR))


def _say(life: Life, kept: dict[str, int], name: str, kind: str, words: str) -> None:
    soup = life.circles["sunday-soup"]
    post = life.do(
        ask_or_offer, life.speaker(name), soup, kind, words, may_carry=kind == "ask"
    )  # fmt: skip
    kept[words] = post.id


def _answer(life: Life, kept: dict[str, int], to: str, name: str, words: str) -> None:
    life.do(answer, life.speaker(name), kept[to], words)


def _settle(life: Life, kept: dict[str, int], name: str) -> None:
    life.do(settle, life.speaker(name), kept[_JARS], settled=True)


def _carry(life: Life, kept: dict[str, int]) -> None:
    field = life.circles["field-team"]
    post = life.do(carry_into, life.speaker("Jonas"), kept[_LADDER], field, _CARRIED)
    kept[_CARRIED] = post.id
