"""A round: one question, answers that lie sealed until all open together, and a listener for each."""

import hashlib
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, timedelta, tzinfo
from typing import Literal

import msgspec

from kith.foundation.clock import DAY, HOUR, at

QUESTION = 300
HEARD = 600
EVENING = 20  # o'clock, by everyone's own clock
LONGEST = 30  # days
MOST_OPEN = 3
LISTENED_FROM, LISTENED_TO = 4, 15  # in circles of so many, listening is on unless switched off
SPOKE_WITHIN = 90 * DAY
REMIND_BEFORE = DAY
HAND_OVER_AFTER = 3 * DAY
HAND_ON_AFTER = 2 * DAY
TALK_FOR = 5 * DAY
FILED_AFTER = 14 * DAY
WAYS = ("writing", "voice", "picture")
AGAIN, AFTER_MEETING = 1, 2  # why the house laid one
# For how many answers a half can be told apart without telling who is in it.
HALVES_FROM = 4
_TELL_FROM = 4
_MOST_IN_PLACE = 2

State = Literal["sealed", "open", "filed", "empty"]
Role = Literal["first", "beside", "instead"]
Verdict = Literal["", "yes", "no"]


class Round(msgspec.Struct, frozen=True):
    """A round; its id is that of its question, which opens its conversation.

    empty: nobody answered. asked_by: whose question it is; by_house: whether the house laid it,
    again for them, or for those who had met.
    """

    id: int
    circle_id: int
    asked_by_id: int
    by_house: int
    day: str
    opens_at: int
    ways: str
    listening: int
    state: State
    opened_at: int | None
    filed_at: int | None
    series_id: int | None

    @property
    def may_answer_by(self) -> tuple[str, ...]:
        """Give the ways in which answers are given."""
        return tuple(self.ways.split())


class Sealed(msgspec.Struct, frozen=True):
    """What one person put in, or that they pass; it lies nowhere else until the round opens.

    told_at: when it may show that some are in; never the moment at which it was put in.
    """

    round_id: int
    person_id: int
    words: str
    means: str
    passed: int
    told_at: int


class Turn(msgspec.Struct, frozen=True):
    """An answer that was opened. quiet: of the half who spoke less; late: it came after the opening."""

    post_id: int
    round_id: int
    person_id: int
    quiet: int
    late: int


class Listening(msgspec.Struct, frozen=True):
    """Somebody who listens to an answer, what they heard, and what its writer says to that.

    role: first (each answer has one), beside (with the host), instead (in place of one who is away).
    """

    answer_id: int
    listener_id: int
    round_id: int
    since: int
    role: Role
    heard_id: int | None
    verdict: Verdict
    addition_id: int | None


def evening_of(day: date, zone: tzinfo) -> int:
    """Give the moment at which the evening of a day comes, by the clocks of a zone."""
    moment = datetime(day.year, day.month, day.day, EVENING, tzinfo=zone)
    return int(moment.timestamp() * 1000)


def day_named(given: str) -> date | None:
    """Give the day that a text such as 2026-11-26 names."""
    try:
        return date.fromisoformat(given)
    except ValueError:
        return None


def days_ahead(now: int, zone: tzinfo) -> list[date]:
    """Give the days whose evening a round can wait for, by somebody's own clock."""
    today = at(now, zone).date()
    found = [today + timedelta(days=n) for n in range(LONGEST + 1)]
    return [day for day in found if evening_of(day, zone) >= now + HOUR]


def listens_by_itself(people: int) -> bool:
    """Tell whether a circle of so many listens unless it is switched off."""
    return LISTENED_FROM <= people <= LISTENED_TO


def all_are_in(participants: Collection[int], done: Collection[int]) -> bool:
    """Tell whether everybody who takes part has answered or passed."""
    return set(participants) <= set(done)


def some_are_in(
    reader: int, participants: Collection[int], sealed: Iterable[Sealed], now: int
) -> bool:
    """Tell whether a reader may be told that some are in.

    Only once at least two others are, never where the others are so few that it would name them, and
    only from the next full hour on, so that no moment tells who it was.
    """
    others = set(participants) - {reader}
    there = {
        one.person_id
        for one in sealed
        if one.person_id in others and not one.passed and one.told_at <= now
    }
    return len(participants) >= _TELL_FROM and len(there) > 1


def told_from(now: int) -> int:
    """Give the next full hour."""
    return (now // HOUR + 1) * HOUR


def half_who_spoke_less(spoke: Mapping[int, int], round_id: int) -> set[int]:
    """Give the half of those who answered that spoke less, or nobody where that would name them.

    spoke: how often each spoke lately. Between two who spoke as often, the round's own lot decides.
    """
    if len(spoke) < HALVES_FROM:
        return set()
    ordered = sorted(spoke, key=lambda who: (spoke[who], lot(round_id, "half", who)))
    return set(ordered[: (len(ordered) + 1) // 2])


def in_order(turns: Iterable[Turn], reader: int) -> list[Turn]:
    """Give the answers as one reader sees them, each time the same.

    First the half who spoke less, shuffled for this reader; then the others, shuffled; then those
    that came later, by time.
    """
    return sorted(
        turns,
        key=lambda turn: (
            (2, turn.post_id, b"")
            if turn.late
            else (1 - turn.quiet, 0, lot(turn.round_id, reader, turn.person_id))
        ),
    )


def lot(*of: object) -> bytes:
    """Give what decides where nothing else does: the same for the same, and otherwise by chance."""
    return hashlib.sha256(".".join(map(str, of)).encode()).digest()


def is_over(opened_at: int, now: int, *, all_heard: bool) -> bool:
    """Tell whether a round is to be filed: when the talk had its time and all were heard."""
    since = now - opened_at
    return since >= FILED_AFTER or (since >= TALK_FOR and all_heard)


def is_mostly_passed(participants: int, answers: int) -> bool:
    """Tell whether more than half of those asked had nothing to say this time."""
    return 2 * answers < participants


def may_hand_over(asked: Collection[Listening], now: int) -> bool:
    """Tell whether somebody else is to be asked to listen to an answer that was not heard yet."""
    in_place = [each for each in asked if each.role == "instead"]
    newest = max((each.since for each in asked), default=None)
    if newest is None:
        return True
    patience = HAND_ON_AFTER if in_place else HAND_OVER_AFTER
    return len(in_place) < _MOST_IN_PLACE and now - newest >= patience


def is_free_for_anybody(asked: Collection[Listening], now: int) -> bool:
    """Tell whether any member may listen to an answer: nobody was asked, or they are away."""
    oldest = min((each.since for each in asked), default=None)
    return oldest is None or now - oldest >= HAND_OVER_AFTER


def waits_for_a_listener(asked: Collection[Listening], heard_by: Collection[int]) -> bool:
    """Tell whether an answer is still to be heard: by anybody, or by another than the host.

    heard_by: who wrote what they heard. Where the host was asked, so was somebody beside them.
    """
    if not heard_by:
        return True
    beside = any(each.role == "beside" for each in asked)
    first = {each.listener_id for each in asked if each.role == "first"}
    return beside and set(heard_by) <= first
