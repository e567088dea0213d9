"""Facts are kept with what they tell of, and every subscriber hears them, in order, to the end."""

import asyncio
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kith.infrastructure.database import Tx
from kith.infrastructure.facts import (
    AT_ONCE,
    Fact,
    Subscriber,
    Telling,
    facts_after,
    forget_facts,
    last_fact,
    last_fact_before,
    record,
)
from tests.infrastructure.opening import START, opened
from tests.keeping import Keeping

EFFECTS = """
    create table effects (at integer primary key autoincrement, who text, number int)"""


class Soup(Fact, frozen=True):
    number: int


class Bread(Fact, frozen=True):
    number: int


class Crash(BaseException):
    """The process ends here."""


@pytest.fixture
def keeping(keeping: Keeping) -> Keeping:
    """An empty house, and a table for what the subscribers bring about."""
    keeping.also(EFFECTS)
    return keeping


async def effect(tx: Tx, who: str, number: int) -> None:
    await tx.run("insert into effects (who, number) values ($1, $2)", who, number)


async def effects(tx: Tx, who: str) -> list[int]:
    return await tx.many(int, "select number from effects where who = $1 order by at", who)


async def happen(tx: Tx, *happened: Fact) -> None:
    for fact in happened:
        await record(tx, fact)


async def cursor(tx: Tx, name: str) -> int | None:
    return await tx.one(int, "select heard_id from subscribers where name = $1", name)


def hears(who: str) -> Subscriber:
    async def hear(tx: Tx, fact: Soup | Bread) -> None:
        await effect(tx, who, fact.number)

    return hear


class Moody:
    """Hears facts, but fails at some of them until told not to."""

    def __init__(self, who: str, fails_at: set[int]) -> None:
        self.who = who
        self.fails_at = fails_at

    async def __call__(self, tx: Tx, fact: Soup | Bread) -> None:
        await effect(tx, self.who, fact.number)
        if fact.number in self.fails_at:
            raise ValueError(fact.number)


def soups(*numbers: int) -> list[Fact]:
    return [Soup(number=number) for number in numbers]


def test_a_subscriber_hears_its_kinds_in_order_and_no_other(keeping: Keeping) -> None:
    async def act() -> None:
        async with opened(keeping) as house:
            telling = Telling(house, {"tom": ([Soup], hears("tom")), "bea": ([Fact], hears("bea"))})
            mixed = [Soup(number=n) if n % 3 else Bread(number=n) for n in range(3 * AT_ONCE)]
            await house.act(happen, *mixed)
            await telling.catch_up()
            assert await house.read(effects, "tom") == [n for n in range(3 * AT_ONCE) if n % 3]
            assert await house.read(effects, "bea") == [*range(3 * AT_ONCE)]
            await telling.catch_up()
            assert len(await house.read(effects, "bea")) == 3 * AT_ONCE

    asyncio.run(act())


def test_what_did_not_happen_is_not_told(keeping: Keeping) -> None:
    async def fails(tx: Tx) -> None:
        await happen(tx, *soups(1))
        raise ValueError("no soup after all")

    async def act() -> None:
        async with opened(keeping) as house:
            with pytest.raises(ValueError, match="no soup"):
                await house.act(fails)
            assert await house.read(last_fact) == 0
            assert await house.read(facts_after, 0) == []

    asyncio.run(act())


def test_a_subscriber_that_fails_stops_no_other_and_is_told_again(keeping: Keeping) -> None:
    async def act() -> None:
        async with opened(keeping) as house:
            moody = Moody("ines", {2})
            subscribers = {"ines": ([Soup], moody), "tom": ([Soup], hears("tom"))}
            telling = Telling(house, subscribers)
            await house.act(happen, *soups(1, 2, 3))
            await telling.catch_up()
            assert await house.read(effects, "tom") == [1, 2, 3]
            # Its cursor and its effect are one: neither is kept without the other.
            assert await house.read(effects, "ines") == []
            assert not await house.read(cursor, "ines")
            moody.fails_at.clear()
            await telling.catch_up()
            assert await house.read(effects, "ines") == [1, 2, 3]
            assert await house.read(cursor, "ines") == await house.read(last_fact)
            assert await house.read(effects, "tom") == [1, 2, 3]

    asyncio.run(act())


def test_a_new_subscriber_hears_everything_that_is_kept(keeping: Keeping) -> None:
    async def act() -> None:
        async with opened(keeping) as house:
            await house.act(happen, *soups(*range(250)))
            await Telling(house, {"tom": ([Soup], hears("tom"))}).catch_up()
            both = {"tom": ([Soup], hears("tom")), "wren": ([Soup], hears("wren"))}
            await Telling(house, both).catch_up()
            assert await house.read(effects, "wren") == [*range(250)]
            assert await house.read(effects, "tom") == [*range(250)]

    asyncio.run(act())


STEPS = st.one_of(
    st.tuples(st.just("happen"), st.integers(1, 130)),
    st.tuples(st.just("tell"), st.just(0)),
    st.tuples(st.just("start again"), st.just(0)),
    st.tuples(st.just("fail at"), st.integers(0, 300)),
    st.tuples(st.just("forget"), st.integers(0, 400)),
)


@settings(max_examples=25)
@given(st.lists(STEPS, max_size=12))
def test_nothing_is_missed_and_nothing_is_done_twice(
    keeping: Keeping, steps: list[tuple[str, int]]
) -> None:
    """Whatever fails, and whenever the house starts again or forgets."""
    asyncio.run(live_through(keeping, steps))


async def live_through(keeping: Keeping, steps: list[tuple[str, int]]) -> None:
    await keeping.clear()
    async with opened(keeping) as house:
        moody, happened = Moody("ines", set()), 0
        subscribers = {"ines": ([Soup], moody), "tom": ([Fact], hears("tom"))}
        telling = Telling(house, subscribers)
        for step, number in [*steps, ("tell", 0)]:
            match step:
                case "happen":
                    await house.act(happen, *soups(*range(happened, happened + number)))
                    happened += number
                case "fail at":
                    moody.fails_at = {number}
                case "start again":
                    telling = Telling(house, subscribers)
                case "forget":
                    await house.act(forget_facts, until=number)
                case _:
                    await telling.catch_up()
                    heard = await house.read(effects, "ines")
                    assert heard == [*range(len(heard))]
                    assert await house.read(effects, "tom") == [*range(happened)]
        moody.fails_at.clear()
        await telling.catch_up()
        assert await house.read(effects, "ines") == [*range(happened)]


def test_a_crash_between_two_facts_resumes_where_it_stopped(keeping: Keeping) -> None:
    async def crashes(tx: Tx, fact: Soup) -> None:
        await effect(tx, "tom", fact.number)
        if fact.number == 150:
            raise Crash

    async def act() -> None:
        async with opened(keeping) as house:
            await house.act(happen, *soups(*range(200)))
            with suppress(Crash):
                await Telling(house, {"tom": ([Soup], crashes)}).catch_up()
            assert await house.read(effects, "tom") == [*range(AT_ONCE)]
        async with opened(keeping) as house:
            await Telling(house, {"tom": ([Soup], hears("tom"))}).catch_up()
            assert await house.read(effects, "tom") == [*range(200)]

    asyncio.run(act())


@pytest.mark.parametrize("slow", ["fails at its first fact", "has never been told", "is behind"])
def test_nothing_is_forgotten_that_a_subscriber_has_not_heard(keeping: Keeping, slow: str) -> None:
    async def act() -> None:
        async with opened(keeping) as house:
            moody = Moody("ines", {0, 1})
            tom = {"tom": ([Soup], hears("tom"))}
            both = {**tom, "ines": ([Soup], moody)}
            if slow == "is behind":
                await house.act(happen, *soups(-1))
                await Telling(house, both).catch_up()
            await house.act(happen, *soups(0, 1, 2))
            telling = Telling(house, both)
            if slow == "has never been told":
                await house.act(forget_facts, until=1000)
            else:
                await telling.catch_up()
                await house.act(forget_facts, until=1000)
            moody.fails_at.clear()
            await telling.catch_up()
            assert (await house.read(effects, "ines"))[-3:] == [0, 1, 2]

    asyncio.run(act())


def test_what_all_have_heard_is_forgotten_and_numbers_go_on(keeping: Keeping) -> None:
    async def act() -> None:
        async with opened(keeping) as house:
            await house.act(happen, *soups(*range(10)))
            gone = {"tom": ([Soup], hears("tom")), "gone": ([Soup], Moody("gone", {0}))}
            await Telling(house, gone).catch_up()
            assert await house.act(forget_facts, until=1000) == 0
            # A subscriber that is no more holds nothing back.
            telling = Telling(house, {"tom": ([Soup], hears("tom"))})
            await telling.catch_up()
            assert await house.act(forget_facts, until=4) == 4
            assert await house.act(forget_facts, until=1000) == 6
            await house.act(happen, *soups(10))
            assert await house.read(last_fact) == 11
            await telling.catch_up()
            assert await house.read(effects, "tom") == [*range(11)]

    asyncio.run(act())


def test_the_facts_of_one_place_are_told_apart(keeping: Keeping) -> None:
    async def act() -> None:
        async with opened(keeping) as house:
            await house.act(happen, *(Soup(place_id=n % 2, number=n) for n in range(6)))
            found = await house.read(facts_after, 2, place_id=1)
            assert found == [(n + 1, Soup(place_id=1, number=n)) for n in (3, 5)]

    asyncio.run(act())


def test_a_moment_in_a_place_leads_to_its_fact(keeping: Keeping) -> None:
    async def act() -> None:
        moment = START
        house = await keeping.open(now=lambda: moment)
        for number in range(6):
            await house.act(happen, Soup(place_id=number % 2, number=number))
            moment += 10
        assert [await house.read(last_fact_before, START + at, 1) for at in (5, 10, 11, 30, 31, 99)] == [
            0, 0, 2, 2, 4, 6,
        ]  # fmt: skip
        assert await house.read(last_fact_before, moment, 7) == 0
        await house.close()

    asyncio.run(act())
