"""A gathering: what, when by which clocks, where in words, who is asked, and who comes."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Literal

import msgspec

from kith.foundation.clock import DAY, HOUR, MINUTE, SECOND, at, zone_named
from kith.foundation.errors import Invalid
from kith.foundation.languages import say

WHAT = 120
WHERE = 200
KNOW = 1000
MOST_ROOM = 200
MOST_ASKED = 50
MOST_GUESTS = 100
MOST_GUESTS_AN_HOUR = 20
MOST_AHEAD = 30  # gatherings of one host that are still ahead
MOST_CHANGES = 30  # of one gathering: each may be told at once to all who come
USUAL_LENGTH = 3 * HOUR
LONGEST = 7 * DAY
FARTHEST = 730  # days ahead
STAYS = 21 * DAY  # after its end
CONFIRM_FOR = 7 * DAY
SOON = HOUR
MORNING = 8  # o'clock, by everyone's own clock
LATE = 5  # till then it is still the night before

Says = Literal["", "coming", "late", "cannot"]
ANSWERS: tuple[Says, ...] = ("coming", "late", "cannot")
YES = ("coming", "late")


class Gathering(msgspec.Struct, frozen=True):
    """A gathering; its id is that of its place. Days and times are wall-clock times in its zone.

    room: for how many, or 0 for as many as come. sequence rises with each change that a calendar
    must hear of. table_id: the circle in which those who were there go on.
    """

    id: int
    circle_id: int | None
    host_id: int
    what: str
    day: str
    begins: str
    ends_day: str
    ends: str
    zone: str
    starts_at: int
    ends_at: int
    place: str
    know: str
    room: int
    uid: str
    sequence: int
    changed_at: int
    cancelled_at: int | None
    together_at: int | None
    guest_link: str | None
    table_id: int | None

    def takes_answers(self, now: int) -> bool:
        """Tell whether somebody may still say that they come, or not."""
        return self.cancelled_at is None and now < self.ends_at

    def is_on(self, now: int) -> bool:
        """Tell whether it is the day: from the morning it begins on, by its own clock, to its end."""
        first = datetime.combine(date.fromisoformat(self.day), time(), zone_named(self.zone))
        return self.takes_answers(now) and now >= moment_of(first)

    def asks_who_was_there(self, now: int, zone: str) -> bool:
        """Tell whether those who came are asked to confirm each other: from their own next morning on."""
        if self.cancelled_at is not None or now >= self.ends_at + CONFIRM_FOR:
            return False
        return now >= next_morning(self.ends_at, zone)


class Coming(msgspec.Struct, frozen=True):
    """Somebody who was asked, or a guest (with a name of their own), and what they say."""

    id: int
    gathering_id: int
    person_id: int | None
    name: str
    says: Says
    asked_id: int
    waits: int
    chair: int

    @property
    def is_in(self) -> bool:
        """Tell whether they come and have a place."""
        return self.says in YES and not self.waits


class When(msgspec.Struct, frozen=True):
    """The time of a gathering, as typed and as moments."""

    day: str
    begins: str
    ends_day: str
    ends: str
    zone: str
    starts_at: int
    ends_at: int


class Wish(msgspec.Struct, frozen=True):
    """What somebody writes of a gathering."""

    what: str
    day: str
    begins: str
    zone: str
    place: str
    ends_day: str = ""
    ends: str = ""
    know: str = ""
    room: str = ""


def when(wish: Wish, now: int, *, past: bool = False) -> When:
    """Give the time that somebody means, or say what is wrong with it; `past`: it may be over."""
    zone = wish.zone.strip()
    if str(zone_named(zone)) != zone:
        raise Invalid("zone", say("Please give a time zone such as Europe/Berlin."))
    day, begins = _day("day", wish.day), _time("begins", wish.begins)
    starts_at = _moment("begins", day, begins, zone)
    ends_day = _day("ends_day", wish.ends_day) if wish.ends_day.strip() else day
    ends = _time("ends", wish.ends) if wish.ends.strip() else None
    if ends is None and wish.ends_day.strip() and ends_day != day:
        raise Invalid("ends", say("Please give the time too at which it ends on that day."))
    ends_at = _moment("ends", ends_day, ends, zone) if ends else starts_at + USUAL_LENGTH
    _prove_order(starts_at, ends_at, now, past=past)
    return When(
        day.isoformat(), f"{begins:%H:%M}", ends_day.isoformat() if ends else "",
        f"{ends:%H:%M}" if ends else "", zone, starts_at, ends_at,
    )  # fmt: skip


def _prove_order(starts_at: int, ends_at: int, now: int, *, past: bool) -> None:
    if starts_at <= now and not past:
        raise Invalid("day", say("That moment is over. Please choose a later one."))
    if starts_at > now + FARTHEST * DAY:
        raise Invalid("day", say("That is more than two years ahead. Choose an earlier day."))
    if ends_at <= starts_at:
        raise Invalid("ends", say("It ends before it begins. After midnight, give the day too."))
    if ends_at - starts_at > LONGEST:
        raise Invalid("ends", say("A gathering lasts seven days at most. Choose an earlier end."))


def _day(field: str, given: str) -> date:
    try:
        found = datetime.strptime(given.strip(), "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no zone
    except ValueError:
        raise Invalid(field, say("There is no such day. Please write it as 2026-11-28.")) from None
    if not 2000 <= found.year <= 2200:  # noqa: PLR2004
        raise Invalid(field, say("There is no such day. Please write it as 2026-11-28."))
    return found


def _time(field: str, given: str) -> time:
    try:
        return datetime.strptime(given.strip()[:5], "%H:%M").time()  # noqa: DTZ007
    except ValueError:
        raise Invalid(field, say("There is no such time. Please write it as 19:00.")) from None


def _moment(field: str, day: date, clock: time, zone: str) -> int:
    """Give the moment of a wall-clock time; one that comes twice is its first."""
    there = datetime.combine(day, clock, zone_named(zone))
    found = moment_of(there)
    if at(found, zone_named(zone)).replace(tzinfo=None) != there.replace(tzinfo=None):
        leapt = say(
            "That day clocks leap over {time} in {zone}. Please choose another time.",
            time=f"{clock:%H:%M}", zone=zone,
        )  # fmt: skip
        raise Invalid(field, leapt)
    return found


def moment_of(there: datetime) -> int:
    """Give an aware time as a moment."""
    return int(there.timestamp() * SECOND)


def room_for(given: str) -> int:
    """Give the number of people there is room for; 0 where nothing was written."""
    typed = given.strip()
    if not typed:
        return 0
    if not (typed.isascii() and typed.isdigit() and len(typed) <= 9):  # noqa: PLR2004
        raise Invalid("room", say("Please write a number, or nothing if there is room for all."))
    if not 1 <= int(typed) <= MOST_ROOM:
        raise Invalid(
            "room", say("Room can be for one to {most} people, you included.", most=MOST_ROOM)
        )
    return int(typed)


def next_morning(ends_at: int, zone: str) -> int:
    """Give the morning after a moment, by the clock of a zone; one that ends at night is of that evening."""
    clock = zone_named(zone)
    there = at(ends_at - 5 * MINUTE, clock)
    evening = there.date() if there.hour >= LATE else there.date() - timedelta(days=1)
    return moment_of(datetime.combine(evening + timedelta(days=1), time(MORNING), clock))


def has_place(room: int, comings: Iterable[Coming]) -> bool:
    """Tell whether who asks for a place now gets one: nobody passes those who wait."""
    those = list(comings)
    return room == 0 or (not any(_waits(one) for one in those) and _taken(those) < room)


def to_move_up(room: int, comings: Iterable[Coming]) -> Sequence[Coming]:
    """Give who gets a place from the line now, in the order in which they asked."""
    those = list(comings)
    line = sorted((one for one in those if _waits(one)), key=lambda one: (one.asked_id, one.id))
    return line if room == 0 else line[: max(0, room - _taken(those))]


def _waits(one: Coming) -> bool:
    return one.says in YES and bool(one.waits)


def _taken(comings: Iterable[Coming]) -> int:
    return sum(one.is_in and not one.chair for one in comings)


def were_there(said: Iterable[tuple[int, int]], came: Iterable[int]) -> set[int]:
    """Give who was there: of those who came, whom two others of them confirmed. said: by whom, whom."""
    those = set(came)
    by: dict[int, set[int]] = {}
    for one, about in said:
        if one != about and {one, about} <= those:
            by.setdefault(about, set()).add(one)
    return {about for about, others in by.items() if len(others) > 1}
