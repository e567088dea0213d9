"""What one process keeps, the others hear of soon, also after they could not hear for a while."""

import asyncio
import signal
from collections.abc import AsyncGenerator

import pytest

from kith.infrastructure import wakes
from kith.infrastructure.house_postgres import HouseInPostgres
from tests.infrastructure.opening import a_new_id, a_node
from tests.infrastructure.patience import until, until_so
from tests.infrastructure.together import Two, listeners, listening, so_many_listen, two_open
from tests.keeping import InPostgres

pytestmark = pytest.mark.parametrize("engine", ["postgres"], indirect=True, scope="session")


class Ear:
    """Hears that something was kept."""

    def __init__(self, house: HouseInPostgres) -> None:
        self.heard = 0
        house.after_commit(self)

    def __call__(self) -> None:
        self.heard += 1

    async def hears(self) -> None:
        """Wait until it hears something that it has not heard yet."""
        before = self.heard
        await until(lambda: self.heard > before)


@pytest.fixture(autouse=True)
def _nobody_looks_by_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wakes, "_LOOK_ANYWAY", 3600)
    monkeypatch.setattr(wakes, "_AGAIN", 0.01)


@pytest.fixture
async def two(there: InPostgres, anyio_backend: str) -> AsyncGenerator[Two]:
    """Two processes that hear each other."""
    assert anyio_backend
    async with two_open(there) as houses, listening(there, *houses):
        yield houses


async def test_each_hears_of_the_other_and_of_itself(two: Two) -> None:
    one, other = two
    ears = [Ear(house) for house in two]
    for number, house in enumerate((one, other, one, other)):
        hearing = [asyncio.create_task(ear.hears()) for ear in ears]
        await asyncio.sleep(0)
        await house.act(a_node, 900 + number, 5)
        await asyncio.gather(*hearing)


async def test_who_was_cut_off_hears_again_and_looks_for_what_it_missed(
    two: Two, there: InPostgres
) -> None:
    ears = [Ear(house) for house in two]
    for _ in range(3):
        deaf = await listeners(there)
        assert len(deaf) == 2
        async with there.beside() as db:
            missed = [asyncio.create_task(ear.hears()) for ear in ears]
            await asyncio.sleep(0)
            for pid in deaf:
                await db.execute("select pg_terminate_backend($1)", pid)
        await asyncio.gather(*missed)
        await until_so(lambda: both_anew(there, deaf))  # noqa: B023 - asked at once
        hearing = asyncio.create_task(ears[1].hears())
        await asyncio.sleep(0)
        await two[0].act(a_new_id)
        await hearing


async def both_anew(there: InPostgres, deaf: list[int]) -> bool:
    return await so_many_listen(there, 2) and not set(deaf) & set(await listeners(there))


async def test_after_a_crash_of_the_server_they_hear_each_other_again(
    two: Two, there: InPostgres
) -> None:
    ears = [Ear(house) for house in two]
    there.cluster.stop(signal.SIGQUIT)
    there.cluster.start()
    await until_so(lambda: so_many_listen(there, 2))
    for ear, house in zip(ears, reversed(two), strict=True):
        hearing = asyncio.create_task(ear.hears())
        await asyncio.sleep(0)
        await house.act(a_new_id)
        await hearing


async def test_somebody_who_fails_at_hearing_stops_nobody(two: Two) -> None:
    def fails() -> None:
        raise ValueError("closed my ears")

    for house in two:
        house.after_commit(fails)
    ears = [Ear(house) for house in two]
    hearing = [asyncio.create_task(ear.hears()) for ear in ears]
    await asyncio.sleep(0)
    await two[0].act(a_new_id)
    await asyncio.gather(*hearing)
