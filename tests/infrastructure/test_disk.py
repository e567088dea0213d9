"""A disk that is full or read-only: told in a sentence, and nothing is lost."""

import asyncio
import shutil

import pytest

from kith.foundation.clock import now
from kith.foundation.errors import Elsewhere
from kith.infrastructure.database import Tx
from kith.infrastructure.files import Folder
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.queue import later
from tests.infrastructure.small_disk import SmallDisk


async def write(tx: Tx, number: int) -> int:
    await later(tx, "write", f"{number} " + "soup " * 400)
    return number


async def written(tx: Tx) -> list[int]:
    bodies = await tx.many(str, "select body from jobs order by id")
    return [int(body.partition(" ")[0]) for body in bodies]


def test_a_disk_that_runs_full_keeps_what_was_acknowledged(
    small_disk: SmallDisk, path: str
) -> None:
    shutil.copy(path, small_disk.path / "house.db")

    async def act() -> None:
        house = HouseFile(str(small_disk.path / "house.db"), now=now)
        acknowledged: list[int] = []
        refused: list[BaseException] = []
        for burst in range(60):
            numbers = range(10 * burst, 10 * burst + 10)
            calls = (house.act(write, number) for number in numbers)
            for answer in await asyncio.gather(*calls, return_exceptions=True):
                if isinstance(answer, BaseException):
                    refused.append(answer)
                else:
                    acknowledged.append(answer)
            assert await house.read(written) == acknowledged
        assert acknowledged
        assert refused
        assert all(isinstance(each, Elsewhere) for each in refused)
        assert "full" in str(refused[0])
        small_disk.grow()  # and the house goes on by itself
        assert await house.act(write, 10_000) == 10_000
        assert await house.read(written) == [*acknowledged, 10_000]
        await house.close()

    asyncio.run(act())


def test_a_house_closes_on_a_full_disk(small_disk: SmallDisk, path: str) -> None:
    shutil.copy(path, small_disk.path / "house.db")

    async def act() -> None:
        house = HouseFile(str(small_disk.path / "house.db"), now=now)
        await house.act(write, 1)
        small_disk.fill()
        await house.close()
        small_disk.grow()
        again = HouseFile(str(small_disk.path / "house.db"), now=now)
        assert await again.read(written) == [1]
        await again.close()

    asyncio.run(act())


def test_a_disk_that_is_full_from_the_start_is_told(small_disk: SmallDisk, path: str) -> None:
    shutil.copy(path, small_disk.path / "house.db")
    small_disk.fill()
    with pytest.raises(Elsewhere):
        Folder(str(small_disk.path)).hold()
    with pytest.raises(Elsewhere):
        HouseFile(str(small_disk.path / "house.db"), now=now)
    small_disk.grow()
    Folder(str(small_disk.path)).hold()


def test_a_read_only_folder_is_told_before_anything_happens(
    small_disk: SmallDisk, path: str
) -> None:
    shutil.copy(path, small_disk.path / "house.db")
    Folder(str(small_disk.path))
    small_disk.make_read_only()
    before = (small_disk.path / "house.db").read_bytes()
    with pytest.raises(Elsewhere, match=r"can't be written to \(Read-only file system\)") as wrong:
        Folder(str(small_disk.path))
    assert wrong.value.where == "disk"
    assert "KITH_DATA" in str(wrong.value)
    with pytest.raises(Elsewhere, match="can't write to its folder"):
        HouseFile(str(small_disk.path / "house.db"), now=now)
    assert (small_disk.path / "house.db").read_bytes() == before
