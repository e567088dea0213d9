"""Gives every entry its moment: people's habits and a seed, and what the words themselves say."""

import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from kith.demo.cast import NIGHT_SHIFTS, NIGHTS_TILL, PEOPLE, Habit
from kith.demo.pins import PINS
from kith.demo.words import NOW, Conversation, Entry
from kith.foundation.clock import DAY, HOUR, MINUTE, SECOND, at, zone_named

Moments = list[list[int]]

# The last written month is only whole after this day; on a clock before it, all of it moves back.
WHOLE = datetime(2026, 11, 20, tzinfo=UTC)
_YEAR = 364 * DAY  # weeks, so that a Sunday stays a Sunday
_LAST_DAYS = 4 * DAY
_ZONES = {one.name: zone_named(one.zone) for one in PEOPLE}
_HABITS = {one.name: one.habit for one in PEOPLE}
_USUAL_WAIT = 50 * MINUTE
_LONGEST_WAIT = 20 * HOUR
_LEAST = 40 * SECOND


class Calendar:
    """Moments of the demo house, the same for the same seed and day."""

    def __init__(self, seed: int, now: int) -> None:
        """Let the last days end now."""
        self.now = now
        self._seed = seed
        behind = int(WHOLE.timestamp() * 1000) - now
        self._back = -(-behind // _YEAR) * _YEAR if behind > 0 else 0

    def moment(self, local: str, who: str) -> int:
        """Give the moment of a date and time by somebody's clock."""
        there = datetime.fromisoformat(local).replace(tzinfo=_ZONES[who])
        return int(there.timestamp() * 1000) - self._back

    def of(self, circle: str, talk: Sequence[Conversation], made_at: int) -> Moments:
        """Give the moments of all entries of a circle, each after the one before it."""
        chance = random.Random(f"{self._seed} {circle}")  # noqa: S311 - times, not secrets
        opened = self._openings(talk, made_at, chance)
        found: Moments = []
        for place, conversation in enumerate(talk):
            before = opened[place + 1] if place + 1 < len(opened) else self.now - 4 * MINUTE
            found.append(self._entries(conversation, opened[place], before, chance))
        return found

    def _openings(
        self, talk: Sequence[Conversation], made_at: int, chance: random.Random
    ) -> list[int]:
        found: list[int] = []
        for month in dict.fromkeys(one.month for one in talk):
            here = [one for one in talk if one.month == month]
            begins, ends = self._span(month)
            begins = max(begins, made_at + HOUR, found[-1] + HOUR if found else 0)
            if month != NOW:
                ends = min(ends, self.now - _LAST_DAYS - DAY)
            pins = [self._pinned(one.entries[0]) for one in here]
            spread = _spread(pins, begins, ends, chance, late=month == NOW)
            if month == NOW:
                spread[-1] = self.now - int(chance.uniform(5, 20) * HOUR)
            for moment, one, pin in zip(spread, here, pins, strict=True):
                earliest = found[-1] + HOUR if found else begins
                pick = self.awake if moment is spread[-1] and month == NOW else self._usual
                usual = pin or pick(moment, one.entries[0].author, chance)
                found.append(max(earliest, min(usual, max(moment, ends))))
        return found

    def _span(self, month: str) -> tuple[int, int]:
        if month == NOW:
            return self.now - _LAST_DAYS, self.now - 3 * HOUR
        first = date.fromisoformat(f"{month}-01")
        after = (first + timedelta(days=32)).replace(day=1)
        begins, ends = (
            datetime(day.year, day.month, day.day, tzinfo=UTC) for day in (first, after)
        )
        return (
            int(begins.timestamp() * 1000) - self._back,
            int(ends.timestamp() * 1000) - self._back - DAY,
        )

    def _entries(
        self, conversation: Conversation, opened: int, before: int, chance: random.Random
    ) -> list[int]:
        """Give an opening's and its answers' moments; pinned answers divide the others into runs."""
        found, run = [opened], list[str]()
        for entry in conversation.entries[1:]:
            pin = self._pinned(entry)
            if pin is None:
                run.append(entry.author)
                continue
            found += self._run(found[-1], run, pin, chance)
            found.append(max(pin, found[-1] + _LEAST))
            run = []
        return found + self._run(found[-1], run, max(before, found[-1] + HOUR), chance)

    def _run(self, after: int, authors: list[str], before: int, chance: random.Random) -> list[int]:
        wait = _USUAL_WAIT
        while wait > 2 * MINUTE:
            found, last = list[int](), after
            for author in authors:
                last += min(int(chance.lognormvariate(0, 1.2) * wait) + _LEAST, _LONGEST_WAIT)
                last = self.awake(last, author, chance)
                found.append(last)
            if last < before - _LEAST:
                return found
            wait //= 2
        step = (before - after) // (len(authors) + 1)
        return [after + step * (place + 1) for place in range(len(authors))]

    def awake(self, moment: int, who: str, chance: random.Random) -> int:
        """Give the moment, or one soon after somebody next has time to write."""
        for hours in range(24):
            then = moment + hours * HOUR
            hour = at(then, _ZONES[who]).hour
            if any(begin <= hour < end for begin, end, _ in self.habit(who, then)):
                return then if not hours else then - then % HOUR + chance.randrange(50 * MINUTE)
        return moment

    def _usual(self, moment: int, who: str, chance: random.Random) -> int:
        """Give a moment on the same day, at an hour at which somebody likes to write."""
        habit = self.habit(who, moment)
        hours = [hour for begin, end, _ in habit for hour in range(begin, end)]
        likely = [weight for begin, end, weight in habit for _ in range(begin, end)]
        there = at(moment, _ZONES[who]).replace(
            hour=chance.choices(hours, likely)[0], minute=chance.randrange(60),
            second=chance.randrange(60), microsecond=0,
        )  # fmt: skip
        return int(there.timestamp() * 1000)

    def habit(self, who: str, moment: int) -> Habit:
        """Give at which hours somebody writes: Bea's change with her shifts."""
        if who == "Bea" and moment < self.moment(f"{NIGHTS_TILL}T00:00", who):
            return NIGHT_SHIFTS
        return _HABITS[who]

    def _pinned(self, entry: Entry) -> int | None:
        local = next((PINS[start] for start in PINS if entry.words.startswith(start)), None)
        return self.moment(local, entry.author) if local else None


def _spread(
    pins: list[int | None], begins: int, ends: int, chance: random.Random, *, late: bool
) -> list[int]:
    """Give moments in order: the pinned as they are, the others with room between them."""
    found: list[int] = []
    last, waiting = begins, 0
    at_least, at_most = (0.6, 0.95) if late else (0.15, 0.75)
    for pin in [*pins, ends]:
        if pin is None:
            waiting += 1
            continue
        room = max(pin - last, 0) / (waiting + 1)
        found += [
            int(last + room * (place + chance.uniform(at_least, at_most)))
            for place in range(waiting)
        ]
        found.append(pin)
        last, waiting = pin, 0
    return found[:-1]
