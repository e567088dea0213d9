"""Every process has a node of its own, so that ids never repeat, whatever the clock does."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kith.foundation.clock import HOUR
from kith.foundation.errors import Elsewhere
from kith.foundation.ids import NODES
from kith.infrastructure.database import Tx
from kith.infrastructure.nodes import LEASE, lease_node
from tests.infrastructure.opening import Clock, a_new_id, a_node, nodes, opened
from tests.keeping import Keeping


async def a_person(tx: Tx) -> int:
    home, person = tx.new_id(), tx.new_id()
    await tx.run("insert into homes (id, domain) values ($1, null)", home)
    await tx.run(
        """
        insert into people (id, home_id, handle, name, know_me, lately, zone, language)
        values ($1, $2, 'tom', 'old Tom', '', '', '', '')""",
        person, home,
    )  # fmt: skip
    return person


def test_two_open_houses_have_different_nodes_and_different_ids(keeping: Keeping) -> None:
    async def act() -> None:
        clock = Clock()
        async with opened(keeping, clock) as one, opened(keeping, clock) as other:
            assert one.node != other.node
            ids = [await house.act(a_new_id) for _ in range(20) for house in (one, other)]
            assert len(set(ids)) == 40

    asyncio.run(act())


@settings(max_examples=15)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([0, -1, 1]) | st.integers(-2 * LEASE, 2 * LEASE), st.integers(1, 3)
        ),
        min_size=1,
        max_size=6,
    )
)
def test_ids_never_repeat_from_one_start_to_the_next(
    keeping: Keeping, starts: list[tuple[int, int]]
) -> None:
    """However the clock goes between them, and however many run at once."""

    async def act() -> None:
        await keeping.clear()
        clock, ids = Clock(), list[int]()
        for step, together in starts:
            clock.now += step
            houses = [await keeping.open(now=clock) for _ in range(together)]
            assert len({house.node for house in houses}) == together
            ids += await asyncio.gather(*(house.act(a_new_id) for house in houses * 3))
            for house in houses:
                await house.close()
        assert len(set(ids)) == len(ids)

    asyncio.run(act())


def test_a_clock_that_went_back_gives_no_id_from_before(keeping: Keeping) -> None:
    """By its id a house tells what was said before somebody came, and what after."""

    async def act() -> None:
        clock = Clock()
        async with opened(keeping, clock) as house:
            newest = await house.act(a_person)
        clock.now -= 20 * LEASE
        async with opened(keeping, clock) as house:
            assert await house.act(a_new_id) > newest

    asyncio.run(act())


def test_a_lease_is_given_back_at_the_end_and_runs_out_by_itself(keeping: Keeping) -> None:
    async def act() -> None:
        clock = Clock()
        async with opened(keeping, clock) as house:
            await house.renew()
            assert await house.read(nodes) == [house.node]
            clock.now += LEASE - 1
            assert await house.read(nodes) == [house.node]
            await house.renew()
            clock.now += HOUR - 1
            assert await house.read(nodes) == [house.node]
            clock.now += 1
            assert await house.read(nodes) == []
        async with opened(keeping, clock) as house:
            assert await house.read(nodes) == [house.node]

    asyncio.run(act())


def test_every_node_can_be_in_use_but_no_more(keeping: Keeping) -> None:
    async def act() -> None:
        clock = Clock()
        async with opened(keeping, clock) as house:
            free = {3, 500, NODES - 1} - {house.node}
            held = {*range(NODES)} - free - {house.node}
            await house.act(hold, held, clock.now + 2 * LEASE)
            assert {await house.act(lease_node) for _ in free} == free
            with pytest.raises(Elsewhere, match="Too many programs"):
                await house.act(lease_node)
            clock.now += LEASE
            assert await house.act(lease_node) not in held

    asyncio.run(act())


async def hold(tx: Tx, held: set[int], until: int) -> None:
    for node in held:
        await a_node(tx, node, until)
