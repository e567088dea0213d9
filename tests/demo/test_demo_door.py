"""The demo's door opens to this machine only, and stands nowhere but in the demo."""

from collections.abc import AsyncGenerator
from pathlib import Path

import httpx
import pytest

from kith.demo.door import with_door
from kith.demo.making import make
from kith.foundation.clock import now
from kith.foundation.settings import Settings
from kith.house import House, open_house
from kith.infrastructure.files import Folder

HERE = "http://127.0.0.1:7447"


@pytest.fixture
async def demo(tmp_path: Path, anyio_backend: str) -> AsyncGenerator[House]:
    assert anyio_backend
    folder = Folder(str(tmp_path))
    make(folder, seed=31, now=now())
    async with open_house(Settings(), folder) as opened:
        yield opened


def visitor(house: House, *, address: str = "127.0.0.1") -> httpx.AsyncClient:
    door = with_door(house.app, house.database)
    transport = httpx.ASGITransport(door, client=(address, 40000))
    return httpx.AsyncClient(transport=transport, base_url=HERE)


async def test_who_opens_the_door_is_that_person(demo: House) -> None:
    async with visitor(demo) as client:
        stepped = await client.get("/as/noor")
        assert (stepped.status_code, stepped.headers["location"]) == (303, "/")
        me = await client.get("/me")
        assert ">Noor<" in me.text


async def test_nobody_lives_behind_an_unknown_door(demo: House) -> None:
    async with visitor(demo) as client:
        assert (await client.get("/as/emil")).status_code == 404


async def test_the_door_is_shut_to_other_machines(demo: House) -> None:
    async with visitor(demo, address="192.168.1.20") as client:
        assert (await client.get("/as/mara")).status_code == 404
        assert "kith" not in client.cookies


async def test_the_door_is_shut_under_a_name_that_others_gave(demo: House) -> None:
    async with visitor(demo) as client:
        named = await client.get("/as/mara", headers={"host": "evil.example:7447"})
        assert named.status_code == 404


async def test_the_house_itself_has_no_such_door(demo: House) -> None:
    transport = httpx.ASGITransport(demo.app)
    async with httpx.AsyncClient(transport=transport, base_url=HERE) as client:
        assert (await client.get("/as/mara")).status_code == 404
