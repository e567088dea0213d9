"""Ways from a knocker to the one at home, and what the gate says of them."""

from collections.abc import Mapping, Sequence
from typing import Literal, get_args

import msgspec

from kith.foundation.clock import DAY, HOUR
from kith.foundation.languages import Saying, say
from kith.ties.people.model import Named

Why = Literal["", "closed", "much"]

# friend: a shared friend, or two separate ways. two, three: so many separate ways.
Needs = Literal["friend", "two", "three"]
NEEDS: tuple[Needs, ...] = get_args(Needs)
WAYS = {"friend": 2, "two": 2, "three": 3}

# How many knocks each bond carries in each direction, and for how long one takes that up.
LENT = 1
LENT_FOR = 7 * DAY
# A bond on the way of a knock that ended badly: all of its credit in this direction, for a year.
ALL = 1_000_000
BURNT_FOR = 365 * DAY
# Which ways a knock came on is kept for as long as it can lie at a door, and a day.
KEEP_WAYS = 31 * DAY

# What strangers without ways draw on, in an hour: from one origin, and altogether.
AN_ORIGIN, THE_HOUSE = 20, 60

# The house closes by itself at ten times the usual of an hour; and "usual" is never less than two.
TIMES, USUAL_AT_LEAST = 10, 2
USUAL_OF = 28 * DAY // HOUR
ITSELF = 0
HOURS: tuple[int, ...] = (24, 72)


class Way(msgspec.Struct, frozen=True):
    """A way from the knocker to the one at home, the two left out; it may be told by names or not."""

    people: tuple[Named, ...]
    nameable: bool


class Ruling(msgspec.Struct, frozen=True):
    """What the gate says of one knock.

    free: joined by enough ways that have credit; `ways` are those that carry it.
    why: "closed" and "much" turn it away, where it is not free.
    known: nobody needs to knock at the door of somebody they know.
    apart: contact ended between the two; all else is as if it had not, and nothing may show it.
    """

    from_id: int
    to_id: int
    free: bool
    ways: tuple[Way, ...] = ()
    why: Why = ""
    known: bool = False
    apart: bool = False

    @property
    def may(self) -> bool:
        """Tell whether the knock may come, freely or on the allowance."""
        return not self.why


class Closed(msgspec.Struct, frozen=True):
    """The house is closed to strangers; by_id 0: by itself."""

    since_at: int
    until_at: int
    by_id: int


class Door(msgspec.Struct, frozen=True):
    """What somebody wants at their door, and whether ways over them may be told by their name."""

    needs: Needs
    nameable: bool


class Origin(msgspec.Struct, frozen=True):
    """Where a stranger comes from: another house, or here the person they came through."""

    home_id: int
    through_id: int


def usual(hours: Sequence[int]) -> int:
    """Give how many strangers an hour usually has: the middle one of the hours that had any."""
    ordered = sorted(hours)
    return max(USUAL_AT_LEAST, ordered[(len(ordered) - 1) // 2] if ordered else 0)


# For each way that may be told, over how many people it leads.
_SPOKEN: Mapping[tuple[int, ...], Saying] = {
    (1,): say("through {a}"),
    (2,): say("through {a} and {b}"),
    (1, 1): say("through {a}, and separately through {b}"),
    (1, 2): say("through {a}, and separately through {b} and {c}"),
    (2, 2): say("through {a} and {b}, and separately through {c} and {d}"),
    (1, 1, 1): say("through {a}, through {b}, and separately through {c}"),
    (1, 1, 2): say("through {a}, through {b}, and separately through {c} and {d}"),
    (1, 2, 2): say("through {a}, through {b} and {c}, and separately through {d} and {e}"),
    (2, 2, 2): say("through {a} and {b}, through {c} and {d}, and separately through {e} and {f}"),
}


def reason(ways: Sequence[Way]) -> Saying | None:
    """Say by which ways two are joined, by alphabet: only those on which everybody may be named."""
    told = sorted(([one.name for one in way.people] for way in ways if way.nameable), key=_spoken)
    if not told:
        return None
    spoken = _SPOKEN[tuple(len(names) for names in told)]
    names = (each for names in told for each in names)
    return Saying(spoken.text, dict(zip("abcdef", names, strict=False)))


def _spoken(names: list[str]) -> tuple[int, list[str]]:
    return len(names), [name.casefold() for name in names]
