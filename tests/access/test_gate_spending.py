"""What knocks take: credit of bonds, the allowance, and the house that closes by itself."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack
from itertools import combinations
from random import Random

import pytest
from msgspec import structs

from kith.access.gate.asking import friends_of_both, may_knock
from kith.access.gate.choices import set_door
from kith.access.gate.closing import close, is_closed, open_again
from kith.access.gate.model import (
    AN_ORIGIN,
    BURNT_FOR,
    HOURS,
    LENT_FOR,
    THE_HOUSE,
    Ruling,
    reason,
    usual,
)
from kith.access.gate.spending import (
    burn,
    give_back,
    spend,
    sweep_gate,
    turn_away,
    ways_of,
)
from kith.care.guides.rows import log_before
from kith.foundation.clock import DAY, HOUR
from kith.foundation.errors import Conflict, Invalid, NotAllowed
from kith.infrastructure.database import Tx
from kith.ties.bonds.rows import add_block, add_bond, remove_block
from kith.ties.people.actions import settle
from kith.ties.people.model import Speaker
from kith.together.conversations.pages import LAST
from tests.access.test_gate_rule import Street, a_street, knock
from tests.keeping import Keeping

MARA, JONAS, HANA, INES, BEA, TOM, AIKO, NOOR = range(8)


@pytest.fixture
async def street(keeping: Keeping, anyio_backend: str) -> AsyncGenerator[Street]:
    assert anyio_backend
    async with a_street(keeping) as found:
        yield found


async def asked(street: Street, one: int, other: int) -> Ruling:
    return await street.house.read(may_knock, street.people[one], street.people[other])


async def strangers(street: Street, many: int, *, through: int = MARA) -> list[int]:
    """Let people come to live here who know nobody."""
    found: list[int] = []
    for nth in range(many):
        one = await street.house.act(
            settle, f"Stranger {nth}", through=street.people[through], zone="UTC", language="en"
        )
        found.append(one.id)
    return found


async def all_knock(street: Street, who: list[int], at: int = BEA) -> list[Ruling]:
    """Let strangers knock at one door, one after another; whoever is turned away is counted."""

    async def one_knock(tx: Tx, one: int) -> Ruling:
        ruling = await knock(tx, one, street.people[at], tx.new_id())
        if not ruling.may:
            await turn_away(tx, ruling)
        return ruling

    return [await street.house.act(one_knock, one) for one in who]


async def hours_of_strangers(tx: Tx) -> list[int]:
    return await tx.many(int, "select strangers from stranger_hours order by hour")


async def test_a_bond_carries_one_knock_a_week_and_a_door_that_opens_gives_it_back(
    street: Street,
) -> None:
    for two in ((MARA, HANA), (JONAS, HANA), (HANA, BEA)):
        await street.bond(two)
    assert (await street.knock((MARA, BEA))).free
    assert not (await asked(street, MARA, BEA)).free, "the bond with Hana is used"
    assert not (await asked(street, JONAS, BEA)).free, "the bond of Hana and Bea is used"
    assert (await asked(street, BEA, MARA)).free, "in the other direction nothing was used"
    await street.give_back(0)
    assert (await asked(street, JONAS, BEA)).free
    await street.knock((JONAS, BEA))
    await street.wait(LENT_FOR - 1)
    assert not (await asked(street, JONAS, BEA)).free
    await street.wait(1)
    assert (await asked(street, JONAS, BEA)).free


async def test_a_burnt_way_stays_burnt_for_a_year_whatever_is_done(street: Street) -> None:
    for two in ((MARA, HANA), (HANA, BEA), (JONAS, HANA)):
        await street.bond(two)
    await street.knock((MARA, BEA))
    act, people = street.house.act, street.people
    await act(burn, 0)
    await act(burn, 0)
    await act(give_back, 0)
    await act(add_block, people[BEA], people[MARA])
    await act(remove_block, people[BEA], people[MARA])
    for days in (8, 40, 200):
        await street.wait(days * DAY)
        assert not (await asked(street, MARA, BEA)).free
        assert not (await asked(street, JONAS, BEA)).free
    assert (await asked(street, BEA, JONAS)).free
    await street.wait(BURNT_FOR)
    assert (await asked(street, MARA, BEA)).free


async def test_of_two_who_take_the_last_credit_at_once_one_wins(
    keeping: Keeping, engine: str
) -> None:
    async with AsyncExitStack() as stack:
        street = await stack.enter_async_context(a_street(keeping))
        houses = [street.house]
        if engine != "sqlite":
            houses.append(await keeping.open(now=street.clock))
            stack.push_async_callback(houses[-1].close)
        for two in ((MARA, HANA), (JONAS, HANA), (TOM, HANA), (AIKO, HANA), (HANA, BEA)):
            await street.bond(two)
        who = [street.people[one] for one in (MARA, JONAS, TOM, AIKO)]
        came = await asyncio.gather(
            *(
                houses[nth % len(houses)].act(knock, one, street.people[BEA], nth)
                for nth, one in enumerate(who)
            )
        )
        assert sum(ruling.free for ruling in came) == 1
        assert all(ruling.may for ruling in came), "the others came on the allowance"


async def test_a_ruling_that_is_out_of_date_takes_nothing(street: Street) -> None:
    for two in ((MARA, HANA), (JONAS, HANA), (HANA, BEA)):
        await street.bond(two)
    before = await asked(street, JONAS, BEA)
    assert before.free
    await street.knock((MARA, BEA))

    with pytest.raises(Conflict):
        await street.house.act(spend, before, 77)
    assert not await street.house.read(ways_of, 77)


async def test_no_way_leads_over_somebody_who_ended_contact_and_nothing_shows_why(
    street: Street,
) -> None:
    for two in ((MARA, HANA), (HANA, BEA)):
        await street.bond(two)
    assert (await asked(street, MARA, BEA)).free
    for one, other in ((HANA, MARA), (MARA, HANA), (HANA, BEA), (BEA, HANA)):
        await street.end((one, other))
        ruling = await asked(street, MARA, BEA)
        assert not ruling.free
        assert ruling.may
        assert not ruling.apart, "contact ended with Hana, not between the two"
        unrelated = await asked(street, MARA, NOOR)
        assert structs.replace(ruling, to_id=unrelated.to_id) == unrelated, (
            "as if there were no way"
        )
        await street.allow((one, other))
    assert (await asked(street, MARA, BEA)).free
    await street.end((BEA, MARA))
    ruling = await asked(street, MARA, BEA)
    assert ruling.free, "for the one who knocks nothing is otherwise"
    assert ruling.apart


async def test_no_way_leads_over_a_bond_of_two_who_ended_contact(street: Street) -> None:
    for two in ((MARA, HANA), (HANA, BEA), (MARA, JONAS), (JONAS, INES), (INES, BEA)):
        await street.bond(two)
    await street.house.act(set_door, Speaker(street.people[BEA]), "two", nameable=False)
    assert (await asked(street, MARA, BEA)).free
    for two in ((JONAS, INES), (INES, JONAS)):
        await street.end(two)
        assert not (await asked(street, MARA, BEA)).free
        await street.allow(two)
    assert (await asked(street, MARA, BEA)).free


async def test_names_are_told_only_where_everybody_on_the_way_allows_it(street: Street) -> None:
    people, act = street.people, street.house.act
    for two in ((MARA, HANA), (HANA, BEA), (MARA, JONAS), (JONAS, INES), (INES, BEA)):
        await street.bond(two)
    await act(set_door, Speaker(people[BEA]), "two", nameable=False)

    async def said() -> str:
        return str(reason((await asked(street, MARA, BEA)).ways))

    async def beforehand() -> str:
        return str(reason(await street.house.read(friends_of_both, people[MARA], people[BEA])))

    assert await said() == "None"
    await act(set_door, Speaker(people[JONAS]), "friend", nameable=True)
    assert await said() == "None"
    await act(set_door, Speaker(people[INES]), "friend", nameable=True)
    assert await said() == "through Jonas and Ines"
    await act(set_door, Speaker(people[HANA]), "friend", nameable=True)
    assert await said() == "through Hana, and separately through Jonas and Ines"
    assert await beforehand() == "None", "Bea’s bonds are Bea’s"
    await act(set_door, Speaker(people[BEA]), "two", nameable=True)
    assert await beforehand() == "through Hana", "the bond of Jonas and Ines is theirs"
    await act(knock, people[MARA], people[BEA], 5)
    assert str(reason(await street.house.read(ways_of, 5))) == (
        "through Hana, and separately through Jonas and Ines"
    )
    await act(set_door, Speaker(people[HANA]), "friend", nameable=False)
    later = await street.house.read(ways_of, 5)
    assert str(reason(later)) == "through Jonas and Ines"
    await act(add_block, people[INES], people[MARA])
    assert reason(await street.house.read(ways_of, 5)) is None
    with pytest.raises(Invalid):
        await act(set_door, Speaker(people[HANA]), "anybody", nameable=False)


async def test_the_allowance_is_twenty_an_hour_for_those_who_came_through_one_person(
    street: Street,
) -> None:
    first = await strangers(street, AN_ORIGIN + 2)
    came = await all_knock(street, first[: AN_ORIGIN - 1])
    assert all(ruling.may and not ruling.free for ruling in came)
    other = (await strangers(street, 1, through=HANA))[0]
    assert (await all_knock(street, [first[AN_ORIGIN - 1]]))[0].may
    assert await street.house.read(is_closed), (
        "twenty strangers in an hour: more than ten times two"
    )
    await street.house.act(open_again, Speaker(street.people[MARA]))
    assert (await all_knock(street, [first[AN_ORIGIN]]))[0].why == "much"
    assert (await all_knock(street, [other]))[0].may, "another origin has its own"
    await street.wait(HOUR)
    assert (await all_knock(street, [first[AN_ORIGIN + 1]]))[0].may


async def test_the_allowance_of_the_house_is_sixty_an_hour(street: Street) -> None:
    mara = Speaker(street.people[MARA])
    came: list[Ruling] = []
    for through in (MARA, JONAS, HANA, INES):
        for one in await strangers(street, 19, through=through):
            came += await all_knock(street, [one])
            if await street.house.read(is_closed):
                await street.house.act(open_again, mara)
    assert [ruling.why for ruling in came] == [""] * THE_HOUSE + ["much"] * (76 - THE_HOUSE)


async def test_a_tiny_house_does_not_close_for_a_few_and_a_busy_one_knows_its_usual(
    street: Street,
) -> None:
    assert [usual(hours) for hours in ([], [1], [1, 1, 9], [3, 3, 50], [8] * 5)] == [2, 2, 2, 3, 8]
    some = await strangers(street, 45)
    await all_knock(street, some[:19] * 2)
    assert await street.house.read(is_closed) is None, "nineteen, each of them twice"
    assert sum(await street.house.read(hours_of_strangers)) == 19
    await all_knock(street, some[19:20])
    closed = await street.house.read(is_closed)
    assert closed is not None
    assert closed.by_id == 0
    assert closed.until_at == street.clock.now + HOURS[0] * HOUR
    log = await street.house.read(log_before, LAST, 5)
    assert (log[0].kind, log[0].about) == ("closed", "itself")
    assert (await all_knock(street, some[20:21]))[0].why == "closed"
    await street.wait(HOURS[0] * HOUR)
    assert await street.house.read(is_closed) is None
    for _ in range(3):  # three times twenty strangers in an hour, and a guide who lets them
        street.clock.now += 2 * HOUR
        await all_knock(street, some[:19])
    await all_knock(street, some[19:45])
    assert await street.house.read(is_closed) is None, "nineteen an hour is usual by now"


async def test_friends_of_friends_come_also_where_the_house_is_closed(street: Street) -> None:
    people, act = street.people, street.house.act
    for two in ((MARA, HANA), (HANA, BEA)):
        await street.bond(two)
    with pytest.raises(NotAllowed):
        await act(close, Speaker(people[JONAS]), 24)
    with pytest.raises(Invalid):
        await act(close, Speaker(people[MARA]), 25)
    with pytest.raises(Conflict):
        await act(open_again, Speaker(people[MARA]))
    await act(close, Speaker(people[MARA]), 72)
    assert (await asked(street, MARA, BEA)).free
    assert (await asked(street, NOOR, BEA)).why == "closed"
    await act(close, Speaker(people[MARA]), 24)
    await street.wait(24 * HOUR)
    assert await street.house.read(is_closed) is None, "a day, in place of three"
    await act(close, Speaker(people[MARA]), 72)
    with pytest.raises(NotAllowed):
        await act(open_again, Speaker(people[JONAS]))
    await act(open_again, Speaker(people[MARA]))
    assert (await asked(street, NOOR, BEA)).may
    log = await street.house.read(log_before, LAST, 9)
    assert [entry.kind for entry in log[:4]] == ["opened", "closed-72", "closed-24", "closed-72"]
    assert {entry.about for entry in log[:4]} == {str(people[MARA])}


async def test_a_clock_that_was_ahead_closes_no_door_for_a_year(street: Street) -> None:
    people, act = street.people, street.house.act
    for two in ((MARA, HANA), (HANA, BEA)):
        await street.bond(two)
    truly = street.clock.now
    street.clock.now += 400 * DAY
    await act(knock, people[MARA], people[BEA], 1)
    await act(close, Speaker(people[MARA]), 72)
    assert len([one for one in await all_knock(street, [people[NOOR]]) if one.may]) == 0
    street.clock.now = truly
    assert not (await asked(street, MARA, BEA)).free, "never more than the bond lends"
    await act(sweep_gate)
    assert not (await asked(street, MARA, BEA)).free
    await street.wait(LENT_FOR)
    assert (await asked(street, MARA, BEA)).free
    assert await street.house.read(is_closed) is None


async def test_a_troop_never_comes_through_more_often_than_it_has_bonds(street: Street) -> None:
    people, chance = street.people, Random(5)  # noqa: S311 - no secret
    for one, other in combinations(range(8), 2):
        if chance.random() < 0.5:
            await street.bond((one, other))
    troop = await strangers(street, 12)
    for one, other in combinations(troop, 2):
        await street.house.act(add_bond, one, other)
    attack = [(chance.choice(people), chance.choice(troop)) for _ in range(4)]
    for one, fake in attack:
        await street.house.act(add_bond, one, fake)
    edges, nth = len({*attack}), 1000
    for badly, weeks, most in ((False, 3, 3 * edges), (True, 12, edges)):
        free = 0
        street.clock.now += 2 * BURNT_FOR
        for _ in range(weeks):
            for fake in troop:
                for other in people:
                    nth += 1
                    ruling = await street.house.act(knock_freely, fake, other, nth)
                    free += ruling.free and not ruling.known
                    if badly and ruling.free:
                        await street.house.act(burn, nth)
            await street.wait(LENT_FOR)
        assert 0 < free <= most


async def knock_freely(tx: Tx, from_id: int, to_id: int, knock_id: int) -> Ruling:
    """Knock where it is free, and leave the allowance alone."""
    ruling = await may_knock(tx, from_id, to_id)
    return await knock(tx, from_id, to_id, knock_id) if ruling.free else ruling
