"""What was deleted is not to be found on the disk either."""

import asyncio
from pathlib import Path

from kith.foundation.clock import now
from kith.infrastructure.database import Tx
from kith.infrastructure.house_file import HouseFile
from kith.infrastructure.queue import later
from tests.infrastructure.deeds import bench, keeps

SECRET = "the soup was from a tin " * 20


async def forget(tx: Tx, job_id: int) -> None:
    await tx.run("delete from jobs where id = $1", job_id)


def on_the_disk(path: str) -> bool:
    folder = Path(path).parent
    return any(SECRET[:40].encode() in file.read_bytes() for file in folder.glob("house.db*"))


def test_deleted_words_are_gone_from_the_disk_once_it_is_tidied(path: str) -> None:
    async def act() -> None:
        house = HouseFile(path, now=now)
        job_id = await house.act(later, "cook", SECRET)
        assert on_the_disk(path)
        await house.tidy()
        assert on_the_disk(path)
        await house.act(forget, job_id)
        await house.tidy()
        assert not on_the_disk(path)
        await house.close()

    asyncio.run(act())


def test_tidying_holds_up_nobody_who_writes(path: str) -> None:
    async def act() -> None:
        house = HouseFile(path, now=now)
        for _ in range(5):
            calls = [house.act(later, "cook", "soup") for _ in range(50)]
            ids, *_ = await asyncio.gather(asyncio.gather(*calls), house.tidy(), house.tidy())
            assert len(set(ids)) == 50
        await house.close()

    asyncio.run(act())


def test_a_house_that_closes_leaves_no_log_behind(tmp_path: Path) -> None:
    async def act() -> None:
        async with bench(tmp_path / "house.db") as here:
            await here.act(keeps, 1)

    asyncio.run(act())
    assert [file.name for file in tmp_path.iterdir()] == ["house.db"]
