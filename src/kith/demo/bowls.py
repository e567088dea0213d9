"""Open chairs of the demo house: one whose bowl takes names, and one that was drawn last night."""

from datetime import timedelta
from functools import partial

from kith.demo.life import Life
from kith.foundation.clock import DAY, HOUR, at, start_of, zone_named
from kith.together.chairs.actions import open_for_round, put_in
from kith.together.chairs.drawing import work
from kith.together.chairs.model import Wish

_UNREAD = "Which book did you give back unread, and what did you say to its owner?"
_FIVE = "We are five persons and one book. Our last guest had finished it before we had found our glasses; we have forgiven this. Please bring a book that you did not finish. It is not necessary to explain yourself."
_HUM = "What do you hum when you believe that nobody hears it?"
_PEAR = "There are five of us, and we keep a choir in chairs, which is not the same as singing. One need not sing. One sits down, says what one hums, and is given a pear to take home."


def keep_chairs(life: Life, now: int) -> None:
    """Plan a chair with the slow readers, and one with the choir of which the lot has been drawn."""
    _in_the_bowl(life, now)
    _drawn(life, now)


def _in_the_bowl(life: Life, now: int) -> None:
    today = at(now, zone_named("Asia/Tokyo")).date()
    wish = Wish(
        "lot", _FIVE, (today + timedelta(days=3)).isoformat(), _UNREAD,
        (today + timedelta(days=8)).isoformat(),
    )  # fmt: skip
    kept = dict[str, int]()
    life.plan(now - 26 * HOUR, partial(_open, life, kept, "Aiko", "slow-readers", wish))
    for hours, name in ((21, "Jonas"), (13, "Wren"), (4, "Bea")):
        life.plan(now - hours * HOUR, partial(_put_in, life, kept, "slow-readers", name))


def _drawn(life: Life, now: int) -> None:
    here = zone_named("Europe/Berlin")
    today = at(now, here).date()
    wish = Wish(
        "lot", _PEAR, (today - timedelta(days=1)).isoformat(), _HUM,
        (today + timedelta(days=6)).isoformat(),
    )  # fmt: skip
    kept = dict[str, int]()
    life.plan(now - 5 * DAY, partial(_open, life, kept, "Tom", "the-choir", wish))
    for days, name in ((4, "Aiko"), (3, "Jonas"), (2, "Noor")):
        life.plan(now - days * DAY, partial(_put_in, life, kept, "the-choir", name))
    life.plan(start_of(today, here), partial(_draw, life, kept, "the-choir"))


def _open(life: Life, kept: dict[str, int], host: str, circle: str, wish: Wish) -> None:
    made = life.do(open_for_round, life.speaker(host), life.circles[circle], wish)
    kept[circle] = made.id


def _put_in(life: Life, kept: dict[str, int], circle: str, name: str) -> None:
    life.do(put_in, life.speaker(name), kept[circle])


def _draw(life: Life, kept: dict[str, int], circle: str) -> None:
    life.do(work, str(kept[circle]))
