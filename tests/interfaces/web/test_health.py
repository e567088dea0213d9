"""Whoever asks for the house's health hears whether it can read its database, and nothing else."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import closing
from pathlib import Path

import pytest

from kith.foundation.settings import Settings
from kith.house import House, open_house
from kith.infrastructure import writer
from kith.infrastructure.files import Folder
from kith.infrastructure.queue import later
from kith.infrastructure.sqlite import connect, execute
from tests.asking import Told, ask
from tests.browsing import HOST, Browser
from tests.cast import Garden
from tests.clock import Clock
from tests.cluster import Cluster, name_in
from tests.infrastructure.patience import LONG

WELL = b'{"ok":true}\n'
UNWELL = b'{"ok":false,"says":"This house can\'t read its database."}\n'
END = "select pg_terminate_backend(pid) from pg_stat_activity"
HERE = [("host", HOST.encode())]


async def health(house: House) -> Told:
    return await ask(house.app, "GET", b"/healthz", HERE)


async def soon_well(house: House) -> Told:
    async with asyncio.timeout(LONG):
        while (told := await health(house)).status != 200:
            pass
    return told


async def test_a_house_that_nobody_has_made_yet_is_well(house: House) -> None:
    told = await health(house)
    assert (told.status, told.body) == (200, WELL)
    assert told.headers["content-type"] == "application/json"
    assert told.headers["cache-control"] == "no-store"
    head = await ask(house.app, "HEAD", b"/healthz", HERE)
    assert head.status == 200


async def test_nobody_is_known_to_it_and_nothing_is_kept_of_asking(
    garden: Garden, clock: Clock
) -> None:
    clock.forward(minutes=120)
    before = garden.rows()["sessions"]
    for browser in (garden.mara, garden.stranger()):
        told = await browser.get("/healthz")
        assert (told.status, told.body.encode()) == (200, WELL)
        assert "set-cookie" not in told.headers
    assert garden.rows()["sessions"] == before
    # Any page would have kept that this device was there.
    await garden.mara.get("/circles")
    assert garden.rows()["sessions"] != before


async def test_a_proxy_that_names_no_host_is_answered_here_only(garden: Garden) -> None:
    for host in ([], [("host", b"[")]):
        assert (await ask(garden.house.app, "GET", b"/healthz", host)).status == 200
        assert (await ask(garden.house.app, "GET", b"/", host)).status == 400


async def test_it_is_answered_by_get_and_head_alone(garden: Garden) -> None:
    for method in ("POST", "PUT", "DELETE"):
        assert (await ask(garden.house.app, method, b"/healthz", HERE)).status in {403, 404}


@pytest.fixture
async def in_file(tmp_path: Path, anyio_backend: str) -> AsyncGenerator[House]:
    """A house in a file of its own."""
    assert anyio_backend
    async with open_house(Settings(), Folder(str(tmp_path))) as house:
        yield house


async def test_a_house_whose_file_is_gone_is_not_well_until_it_is_back(
    in_file: House, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "house.db"
    assert (await health(in_file)).status == 200
    file.rename(tmp_path / "elsewhere.db")
    for _ in range(3):
        told = await health(in_file)
        assert (told.status, told.body) == (503, UNWELL)
        assert "set-cookie" not in told.headers
    # Another file in its place is not this house's.
    file.write_bytes(b"")
    assert (await health(in_file)).status == 503
    file.unlink()
    (tmp_path / "elsewhere.db").rename(file)
    assert (await health(in_file)).status == 200
    said = [one.getMessage() for one in caplog.records if "database" in one.getMessage()]
    assert said == ["the database can't be read", "the database can be read again"]


async def test_a_database_that_answers_nobody_is_told(
    garden: Garden, server: Cluster | None
) -> None:
    if server is None:
        pytest.skip("a file asks nobody: the test above is about it")
    name = name_in(garden.house.settings.database)
    server.sql(f"alter database {name} allow_connections false")
    server.sql(f"{END} where datname = '{name}'")
    told = await health(garden.house)
    server.sql(f"alter database {name} allow_connections true")
    assert (told.status, told.body) == (503, UNWELL)
    assert (await soon_well(garden.house)).body == WELL


async def test_whoever_waits_to_write_does_not_make_it_wait(
    in_file: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "BUSY_WAIT", 150_000)
    # Of the same library as the house's own: two of them in one process do not see each other's locks.
    with closing(connect(str(tmp_path / "house.db"))) as other:
        list(execute(other, "begin immediate"))
        writing = asyncio.create_task(in_file.database.act(later, "sweep", ""))
        for _ in range(3):
            assert (await health(in_file)).status == 200
        assert not writing.done()
        list(execute(other, "rollback"))
    assert await writing


async def test_what_a_stranger_hears_is_the_same_for_everybody(garden: Garden) -> None:
    asked = [garden.mara, garden.stranger(), Browser(garden.house.app, "a" * 43)]
    told = [await one.get("/healthz") for one in asked]
    assert {one.body for one in told} == {WELL.decode()}
    names = [{*one.headers} - {"x-request-id"} for one in told]
    assert names[0] == names[1] == names[2]
