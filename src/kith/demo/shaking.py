"""Who of the demo house met in person, who waits to shake hands, and who left a slip."""

from functools import partial

from kith.demo.life import Life
from kith.foundation.clock import DAY, HOUR, MINUTE
from kith.together.handshakes.guests import leave_slip
from kith.together.handshakes.meeting import say_yes
from kith.together.handshakes.showing import hold_out, take_by_code

# One, the other; what each says of it, and where.
PLATFORM = (
    "Mara", "She came off the train with one bag and a bridge under her arm.", "Platform 7, under the clock that is wrong",
    "Noor", "She held up a sign with my name on it. I think she had measured the letters.", "",
)  # fmt: skip
STOVE = (
    "Hana", "He came to carry the old stove out again, and it took him until the dumplings, as it always does.", "",
    "Jonas", "other end of the stove this time. heavier. there were dumplings", "her stairs, second landing",
)  # fmt: skip
TANDEM = ("Frau Paulsen", "The bakery on the corner, before eight. I am the one with the tandem.")


def shake_hands(life: Life, now: int) -> None:
    """Let two pairs have met again, Tom wait for Mara, and somebody without an account come to Hana."""
    life.plan(now - 40 * DAY, partial(_met, life, PLATFORM))
    life.plan(now - 12 * DAY, partial(_met, life, STOVE))
    life.plan(now - 6 * DAY, partial(_left, life, "Hana", TANDEM))
    life.plan(now - 2 * HOUR - 9 * MINUTE, partial(_waits, life, "Mara", "Tom"))


def _met(life: Life, told: tuple[str, str, str, str, str, str]) -> None:
    one, how, where, other, says, there = told
    made = _begin(life, one, other)
    life.do(say_yes, life.speaker(one), made, how, where)
    life.do(say_yes, life.speaker(other), made, says, there)


def _waits(life: Life, one: str, other: str) -> None:
    made = _begin(life, one, other)
    life.do(say_yes, life.speaker(other), made, "At the sluice, at four minutes past.", "")


def _left(life: Life, whom: str, slip: tuple[str, str]) -> None:
    hand = life.do(hold_out, life.speaker(whom), shown=True)
    life.do(leave_slip, hand.code, *slip)


def _begin(life: Life, one: str, other: str) -> int:
    hand = life.do(hold_out, life.speaker(one), shown=True)
    return life.do(take_by_code, life.speaker(other), hand.code)
