"""The rules of rounds, for every round there can be: order, listeners, sealing, handing over, filing."""

import itertools
import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.foundation.clock import DAY, HOUR, at, zone_named
from kith.together.rounds.model import (
    FILED_AFTER,
    HAND_ON_AFTER,
    HAND_OVER_AFTER,
    TALK_FOR,
    Listening,
    Role,
    Sealed,
    Turn,
    all_are_in,
    days_ahead,
    evening_of,
    half_who_spoke_less,
    in_order,
    is_free_for_anybody,
    is_mostly_passed,
    is_over,
    lot,
    may_hand_over,
    some_are_in,
    told_from,
    waits_for_a_listener,
)
from kith.together.rounds.pairing import Known, cheapest, listeners, one_more, pair

ROUNDS = 10_000
NOW = int(datetime(2026, 11, 23, 12, tzinfo=UTC).timestamp() * 1000)


@dataclass
class Told:
    """A round as it went, by the rules alone."""

    chance: random.Random
    id: int
    people: list[int]
    host: int
    last: dict[int, int]
    met: dict[tuple[int, int], int] = field(default_factory=dict)
    sealed: dict[int, Sealed] = field(default_factory=dict)
    left: set[int] = field(default_factory=set)
    turns: list[Turn] = field(default_factory=list)
    chosen: dict[int, int] = field(default_factory=dict)

    def answer(self) -> None:
        """Let some answer, some pass, some be away, and some leave with what they put in."""
        for person in self.people:
            draw = self.chance.random()
            if draw < 0.8:
                passed = int(draw > 0.65)
                moment = NOW + self.chance.randrange(DAY)
                self.sealed[person] = Sealed(self.id, person, "", "hand", passed, told_from(moment))
            if draw < 0.04 or draw > 0.97:
                self.left.add(person)
                self.sealed.pop(person, None)

    @property
    def here(self) -> list[int]:
        return [one for one in self.people if one not in self.left]

    def open(self) -> None:
        """Open all that was put in, and choose listeners."""
        answered = [one for one, what in self.sealed.items() if not what.passed]
        spoke = {one: self.chance.choice((0, 0, 1, 3, 9, 40)) for one in answered}
        quiet = half_who_spoke_less(spoke, self.id)
        self.prove_half(spoke, quiet)
        ordered = sorted(answered, key=lambda one: lot(self.id, "laid", one))
        self.turns = [
            Turn(1000 + nth, self.id, one, int(one in quiet), 0) for nth, one in enumerate(ordered)
        ]
        self.met = {
            pair(one, other): NOW - self.chance.randrange(400) * DAY
            for one, other in itertools.combinations(answered, 2)
            if self.chance.random() < 0.2
        }
        self.chosen = listeners(answered, self.known(), self.id)
        late = [one for one in self.here if one not in answered and self.chance.random() < 0.2]
        self.turns += [Turn(5000 + nth, self.id, one, 0, 1) for nth, one in enumerate(late)]

    def known(self) -> Known:
        return Known(NOW, self.host, self.met, (), self.last)

    def prove_half(self, spoke: dict[int, int], quiet: set[int]) -> None:
        """Nobody of the first half spoke more than anybody of the other, and it is half."""
        if len(spoke) < 4:
            assert quiet == set(), "a half of so few would name them"
            return
        assert len(quiet) == (len(spoke) + 1) // 2
        assert max(spoke[one] for one in quiet) <= min(
            (spoke[one] for one in spoke if one not in quiet), default=1000
        )

    def prove_listeners(self) -> None:
        """Everyone who answered in time listens once, nobody to themselves, and all are heard."""
        answered = {turn.person_id for turn in self.turns if not turn.late}
        if len(answered) < 2:
            assert self.chosen == {}
            return
        assert set(self.chosen) == answered
        assert set(self.chosen.values()) == answered
        assert all(writer != listener for writer, listener in self.chosen.items())
        if len(answered) == 2:
            one, other = answered
            assert self.chosen == {one: other, other: one}, "two people exchange"

    def prove_order(self) -> None:
        """Quiet half, other half, those that came later by time; each reader's own and each time the same."""
        for reader in self.people[:3]:
            seen = in_order(self.turns, reader)
            assert seen == in_order(reversed(self.turns), reader)
            kinds = [2 if turn.late else 1 - turn.quiet for turn in seen]
            assert kinds == sorted(kinds)
            late = [turn.post_id for turn in seen if turn.late]
            assert late == sorted(late)
            assert Counter(turn.post_id for turn in seen) == Counter(
                turn.post_id for turn in self.turns
            )

    def prove_sealing(self) -> None:
        """Nothing that a reader may be told says of any one person whether they answered."""
        for reader in self.people[:3]:
            for now in (NOW, NOW + DAY + HOUR):
                told = some_are_in(reader, self.people, self.sealed.values(), now)
                others = [
                    one.person_id
                    for one in self.sealed.values()
                    if not one.passed and one.told_at <= now and one.person_id != reader
                ]
                assert told == (len(others) > 1 and len(self.people) > 3)
                # What the reader did themselves changes nothing of what they are told of others.
                without = [one for one in self.sealed.values() if one.person_id != reader]
                assert told == some_are_in(reader, self.people, without, now)


def round_told(nth: int) -> Told:
    chance = random.Random(nth)  # noqa: S311 - a round by chance, no secret
    people = list(range(1, 1 + chance.randint(2, 50)))
    host = chance.choice(people)
    last = {one: chance.choice(people) for one in people if chance.random() < 0.5}
    return Told(chance, nth, people, host, last)


def test_the_rules_hold_in_ten_thousand_rounds() -> None:
    answers = late = left = 0
    for nth in range(ROUNDS):
        told = round_told(nth)
        told.answer()
        told.prove_sealing()
        told.open()
        told.prove_listeners()
        told.prove_order()
        answers += len(told.turns)
        late += any(turn.late for turn in told.turns)
        left += bool(told.left)
    assert answers > ROUNDS, "or this proves little"
    assert min(late, left) > ROUNDS // 4


def test_the_host_never_listens_to_somebody_twice_running_if_it_can_be_helped() -> None:
    forced = 0
    for nth in range(2000):
        told = round_told(nth)
        told.people = told.people[: 2 + nth % 5]
        told.host = told.people[nth % len(told.people)]
        told.last = {one: told.host for one in told.people if told.chance.random() < 0.6}
        again = {
            writer
            for writer, listener in listeners(told.people, told.known(), nth).items()
            if listener == told.host and told.last.get(writer) == told.host
        }
        ways = [
            way
            for way in itertools.permutations(told.people)
            if all(one != other for one, other in zip(told.people, way, strict=True))
        ]
        could = any(
            not any(
                listener == told.host and told.last.get(writer) == told.host
                for writer, listener in zip(told.people, way, strict=True)
            )
            for way in ways
        )
        assert (not again) == could
        forced += not could
    assert 0 < forced < 1000


@given(st.data())
def test_the_cheapest_way_is_the_cheapest(data: st.DataObject) -> None:
    size = data.draw(st.integers(1, 6))
    row = st.lists(st.integers(0, 500), min_size=size, max_size=size)
    prices = data.draw(st.lists(row, min_size=size, max_size=size))
    found = cheapest(prices)
    assert sorted(found) == list(range(size))

    def price(way: Iterable[int]) -> int:
        return sum(prices[at][column] for at, column in enumerate(way))

    assert price(found) == min(map(price, itertools.permutations(range(size))))


def test_those_who_met_longest_ago_listen_to_each_other() -> None:
    people = [1, 2, 3, 4]
    near = {pair(1, 2): NOW - DAY, pair(3, 4): NOW - DAY}
    far = {pair(1, 3): NOW - 300 * DAY, pair(2, 4): NOW - 300 * DAY}
    for seed in range(50):
        chosen = listeners(people, Known(NOW, 0, near | far), seed)
        assert not any(pair(one, other) in near for one, other in chosen.items())


def test_who_listens_is_fair_where_nothing_speaks_for_anybody() -> None:
    times = Counter(listeners([1, 2, 3, 4, 5], Known(NOW, 0), seed)[1] for seed in range(2000))
    assert set(times) == {2, 3, 4, 5}
    assert max(times.values()) < 1.5 * min(times.values())


def test_those_who_ended_contact_are_not_paired_if_it_can_be_helped() -> None:
    for seed in range(50):
        chosen = listeners([1, 2, 3], Known(NOW, 0, {}, {pair(1, 2)}), seed)
        assert sum(pair(one, other) == (1, 2) for one, other in chosen.items()) == 1, "of two ways"
        chosen = listeners([1, 2, 3, 4], Known(NOW, 0, {}, {pair(1, 2)}), seed)
        assert not any(pair(one, other) == (1, 2) for one, other in chosen.items())


def asked(since: int, role: Role = "first", listener: int = 1) -> Listening:
    return Listening(10, listener, 1, since, role, None, "", None)


def test_listening_is_handed_over_after_three_days_and_not_for_ever() -> None:
    first = asked(NOW)
    assert may_hand_over([], NOW), "who listened has left"
    assert not may_hand_over([first], NOW + HAND_OVER_AFTER - 1)
    assert may_hand_over([first], NOW + HAND_OVER_AFTER)
    second = asked(NOW + HAND_OVER_AFTER, "instead", 2)
    assert not may_hand_over([first, second], NOW + HAND_OVER_AFTER + HAND_ON_AFTER - 1)
    assert may_hand_over([first, second], NOW + HAND_OVER_AFTER + HAND_ON_AFTER)
    third = asked(NOW + HAND_OVER_AFTER + HAND_ON_AFTER, "instead", 3)
    assert not may_hand_over([first, second, third], NOW + 9 * HAND_OVER_AFTER)
    assert not is_free_for_anybody([first], NOW + HAND_OVER_AFTER - 1)
    assert is_free_for_anybody([first, second], NOW + HAND_OVER_AFTER)
    assert is_free_for_anybody([], NOW)


def test_nobody_is_heard_by_the_host_alone_where_somebody_else_was_asked_too() -> None:
    host, other = asked(NOW), asked(NOW, "beside", 2)
    assert waits_for_a_listener([host, other], [])
    assert waits_for_a_listener([host, other], [1])
    assert not waits_for_a_listener([host, other], [2])
    assert not waits_for_a_listener([host, other, asked(NOW, "instead", 3)], [1, 3])
    assert not waits_for_a_listener([host], [1]), "two people exchange, and there is nobody else"
    assert not waits_for_a_listener([], [7]), "who took it by themselves"


def test_one_more_listener_is_who_listens_to_fewest_and_not_the_host() -> None:
    known = Known(NOW, 1, {pair(2, 4): NOW - DAY})
    assert one_more(4, [1, 2, 3, 4], {2: 0, 3: 1}, known, 1) == 2
    assert one_more(4, [1, 2, 3, 4], {2: 1, 3: 1}, known, 1) == 3, "whom they met longest ago"
    assert one_more(4, [1, 4], {1: 3}, known, 1) == 1
    assert one_more(4, [4], {}, known, 1) is None


def test_a_round_is_filed_after_five_days_or_fourteen() -> None:
    assert not is_over(NOW, NOW + TALK_FOR - 1, all_heard=True)
    assert is_over(NOW, NOW + TALK_FOR, all_heard=True)
    assert not is_over(NOW, NOW + FILED_AFTER - 1, all_heard=False)
    assert is_over(NOW, NOW + FILED_AFTER, all_heard=False)


def test_it_opens_when_nobody_is_waited_for() -> None:
    assert all_are_in([1, 2], [2, 1, 9])
    assert not all_are_in([1, 2, 3], [1, 2])
    assert is_mostly_passed(5, 2)
    assert not is_mostly_passed(4, 2)


@pytest.mark.parametrize(
    ("day", "zone", "utc"),
    [
        ("2026-11-26", "UTC", "2026-11-26T20:00"),
        ("2026-11-26", "Asia/Tokyo", "2026-11-26T11:00"),
        ("2026-11-26", "America/Los_Angeles", "2026-11-27T04:00"),
        # The night in which the clocks go forward, and that in which they go back.
        ("2026-03-28", "Europe/Berlin", "2026-03-28T19:00"),
        ("2026-03-29", "Europe/Berlin", "2026-03-29T18:00"),
        ("2026-10-25", "Europe/Berlin", "2026-10-25T19:00"),
        # A day of which there was no evening at all: Samoa went over the date line.
        ("2011-12-30", "Pacific/Apia", "2011-12-31T06:00"),
    ],
)
def test_an_evening_is_eight_by_the_clocks_of_that_day(day: str, zone: str, utc: str) -> None:
    moment = evening_of(date.fromisoformat(day), zone_named(zone))
    assert at(moment).strftime("%Y-%m-%dT%H:%M") == utc


_ZONES = ("UTC", "Europe/Berlin", "Pacific/Kiritimati", "America/St_Johns", "Australia/Lord_Howe")


@given(st.integers(NOW - 2000 * DAY, NOW + 3000 * DAY), st.sampled_from(_ZONES))
def test_days_to_choose_from_lie_ahead_and_within_thirty_days(now: int, zone: str) -> None:
    where = zone_named(zone)
    days = days_ahead(now, where)
    assert len(days) in {30, 31}
    for day in days:
        assert now < evening_of(day, where) < now + 31 * DAY


def test_each_reader_has_an_order_of_their_own() -> None:
    turns = [Turn(post, 7, post, int(post < 4), 0) for post in range(1, 6)]
    orders = {tuple(turn.person_id for turn in in_order(turns, reader)) for reader in range(100)}
    assert len(orders) == 12, "three of the quiet half and two others: in every order they can have"
