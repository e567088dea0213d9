"""Every process has a node of its own, so that ids never repeat, whatever the clock does."""

import asyncio

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kith.foundation.clock import HOUR
from kith.foundation.errors import Elsewhere
from kith.foundation.ids import NODES
from kith.infrastructure.database import Tx
from kith.infrastructure.house_file import LEASE, HouseFile, lease_node
from kith.infrastructure.sqlite import connect
from tests.infrastructure.opening import START, Clock, a_new_id, nodes, opened
from tests.infrastructure.quick import quick_file
from tests.infrastructure.tables import rows


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


def test_two_open_houses_have_different_nodes_and_different_ids(path: str) -> None:
    async def act() -> None:
        clock = Clock()
        async with opened(path, clock) as one, opened(path, clock) as other:
            assert one.node != other.node
            ids = [await house.act(a_new_id) for _ in range(20) for house in (one, other)]
            assert len(set(ids)) == 40

    asyncio.run(act())


@settings(max_examples=25)
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
    empty_house: bytes, starts: list[tuple[int, int]]
) -> None:
    """However the clock goes between them, and however many run at once."""

    async def act(file: str) -> None:
        clock, ids = Clock(), list[int]()
        for step, together in starts:
            clock.now += step
            houses = [HouseFile(file, now=clock) for _ in range(together)]
            assert len({house.node for house in houses}) == together
            ids += await asyncio.gather(*(house.act(a_new_id) for house in houses * 3))
            for house in houses:
                await house.close()
        assert len(set(ids)) == len(ids)

    with quick_file(empty_house) as file:
        asyncio.run(act(file))


def test_a_clock_that_went_back_gives_no_id_from_before(path: str) -> None:
    """By its id a house tells what was said before somebody came, and what after."""

    async def act() -> None:
        clock = Clock()
        async with opened(path, clock) as house:
            newest = await house.act(a_person)
        clock.now -= 20 * LEASE
        async with opened(path, clock) as house:
            assert await house.act(a_new_id) > newest

    asyncio.run(act())


def test_a_lease_is_given_back_at_the_end_and_runs_out_by_itself(path: str) -> None:
    async def act() -> None:
        clock = Clock()
        async with opened(path, clock) as house:
            await house.renew()
            assert await house.read(nodes) == [house.node]
            clock.now += LEASE - 1
            assert await house.read(nodes) == [house.node]
            await house.renew()
            clock.now += HOUR - 1
            assert await house.read(nodes) == [house.node]
            clock.now += 1
            assert await house.read(nodes) == []
        async with opened(path, clock) as house:
            assert await house.read(nodes) == [house.node]

    asyncio.run(act())


def test_every_node_can_be_in_use_but_no_more(path: str) -> None:
    db = connect(path)
    rows(db, "pragma synchronous = off")
    assert {lease_node(db, START) for _ in range(NODES)} == set(range(NODES))
    with pytest.raises(Elsewhere):
        lease_node(db, START)
    assert not db.in_transaction
    assert lease_node(db, START + LEASE) in range(NODES)
    db.close()
