"""Who is at whose door in the demo house, and who answers for a friend."""

from functools import partial

from kith.access.gate.choices import set_door
from kith.demo.life import Life
from kith.foundation.clock import DAY, HOUR
from kith.together.knocks.actions import knock
from kith.together.knocks.doorkeeping import agree_to_keep, ask_to_keep

# These allow that a way over them is told by their name.
NAMED = ("Hana", "Aiko", "Noor")
PIANO = (
    "Piano. Three feet and a dictionary. Noor says that you know which screw a thing wants. "
    "Ten minutes, on a Tuesday. Nobody has to sing."
)
RING = (
    "You wrote that I told you to stop worrying. I’ve meant to say the other half since: it’s all "
    "right to ring. Any night. I’m up."
)


def come_to_doors(life: Life, now: int) -> None:
    """Leave somebody at Aiko's door, and somebody at Noor's, whom Aiko answers for this week."""
    life.plan(now - 40 * DAY, partial(_allow, life))
    life.plan(now - 3 * DAY, partial(_answer_for_noor, life))
    life.plan(now - 20 * HOUR, partial(_knock, life, "Ines", "aiko", PIANO))
    life.plan(now - 15 * HOUR, partial(_knock, life, "Bea", "noor", RING))


def _allow(life: Life) -> None:
    for name in NAMED:
        life.do(set_door, life.speaker(name), "friend", nameable=True)


def _answer_for_noor(life: Life) -> None:
    life.do(ask_to_keep, life.speaker("Noor"), "aiko", 7)
    life.do(agree_to_keep, life.speaker("Aiko"), "noor")


def _knock(life: Life, who: str, at: str, words: str) -> None:
    life.do(knock, life.speaker(who), at, words, says_through=True)
