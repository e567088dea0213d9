"""The writer, one promise at a time."""

import asyncio
import sys
from contextvars import ContextVar
from pathlib import Path

import apsw
import pytest

from kith.foundation.errors import Elsewhere
from kith.infrastructure import writer as writer_module
from kith.infrastructure.database import Tx, Unfit
from tests.infrastructure.deeds import HALVES, bench, half, keeps, keeps_much
from tests.infrastructure.patience import LONG
from tests.infrastructure.tables import pragma, rows

SPEAKER: ContextVar[str] = ContextVar("SPEAKER", default="nobody")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "house.db"


def test_many_deeds_share_one_commit(file: Path) -> None:
    async def act() -> None:
        commits: list[bool] = []
        told: list[int] = []
        async with bench(file) as here:
            here.inside.set_commit_hook(lambda: bool(commits.append(True)))
            here.writer.after_commit.append(lambda: told.append(len(commits)))
            await asyncio.gather(*(here.act(keeps, number) for number in range(300)))
            assert 1 < len(commits) < 10
            assert told == [*range(1, len(commits) + 1)]
            assert here.order() == [*range(300)]

    asyncio.run(act())


def test_the_loop_goes_on_while_many_write(file: Path) -> None:
    async def act() -> None:
        turns = 0
        seen: set[int] = set()

        async def turn() -> None:
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0)

        async def looks(tx: Tx, number: int) -> int:
            seen.add(turns)
            return await keeps(tx, number)

        async with bench(file) as here:
            turning = asyncio.create_task(turn())
            await asyncio.gather(*(here.act(looks, number) for number in range(100)))
            turning.cancel()
        assert len(seen) >= 10

    asyncio.run(act())


def test_who_comes_when_too_many_wait_is_told_so(file: Path) -> None:
    async def act() -> None:
        async with bench(file, most=10) as here:
            calls = (here.act(keeps, number) for number in range(25))
            answers = await asyncio.gather(*calls, return_exceptions=True)
            assert answers[:10] == list(range(10))
            for refused in answers[10:]:
                assert isinstance(refused, Elsewhere)
                assert refused.where == "queue"
                assert "busy. Nothing was kept" in str(refused)
            assert here.order() == list(range(10))
            assert await here.act(keeps, 30) == 30

    asyncio.run(act())


def test_a_deed_sees_what_its_caller_has_around(file: Path) -> None:
    async def who(_tx: Tx) -> str:
        return SPEAKER.get()

    async def act() -> None:
        async with bench(file) as here:

            async def ask(name: str) -> str:
                SPEAKER.set(name)
                return str(await here.writer.act(who))

            names = ["Mara", "Hana", "old Tom"]
            asked = [asyncio.create_task(ask(name)) for name in names]
            assert await asyncio.gather(*asked) == names
            assert SPEAKER.get() == "nobody"

    asyncio.run(act())


def test_a_transaction_is_worth_nothing_after_its_deed(file: Path) -> None:
    held: list[Tx] = []

    async def holds(tx: Tx, number: int) -> int:
        held.append(tx)
        return await keeps(tx, number)

    async def act() -> None:
        async with bench(file) as here:
            await here.act(holds, 1)
            with pytest.raises(Unfit):
                await half(held[0], 2, 0)
            assert here.halves(2) == 0

    asyncio.run(act())


def test_a_full_disk_is_told_and_forgotten(file: Path) -> None:
    async def act() -> None:
        async with bench(file) as here:
            with here.trouble("full"):
                calls = (here.act(deed, n) for n, deed in enumerate([keeps, keeps_much, keeps]))
                answers = await asyncio.gather(*calls, return_exceptions=True)
            assert here.order() == [n for n, each in enumerate(answers) if each == n]
            assert isinstance(answers[1], Elsewhere)
            assert answers[1].where == "disk"
            assert str(answers[1]).startswith("The disk of this house is full. Nothing was kept")
            assert await here.act(keeps_much, 10) == 10

    asyncio.run(act())


def test_a_folder_that_can_not_be_written_to_is_told(file: Path) -> None:
    async def act() -> None:
        async with bench(file) as here:
            pragma(here.inside, "query_only = on")
            with pytest.raises(Elsewhere, match=r"can't write to its folder\. Nothing was kept"):
                await here.act(keeps, 1)
            assert here.order() == []
            pragma(here.inside, "query_only = off")
            assert await here.act(keeps, 2) == 2

    asyncio.run(act())


def test_whoever_fails_when_told_of_a_commit_stops_nobody(file: Path) -> None:
    def fails() -> None:
        raise ValueError("not interested")

    async def act() -> None:
        told: list[bool] = []
        async with bench(file) as here:
            here.writer.after_commit += [fails, lambda: told.append(True)]
            async with asyncio.timeout(LONG):
                calls = (here.act(keeps, number) for number in range(300))
                assert len(await asyncio.gather(*calls)) == 300
            assert told

    asyncio.run(act())


@pytest.mark.parametrize("turns", [0, *range(2, 9)])
def test_cancelling_the_writer_leaves_nobody_unanswered(file: Path, turns: int) -> None:
    """A loop that ends cancels all that is left on it, the writer's own task too."""

    async def act() -> None:
        async with bench(file) as here:
            before = asyncio.all_tasks()
            calls = [asyncio.create_task(here.act(keeps, number)) for number in range(30)]
            for _ in range(turns):
                await asyncio.sleep(0)
            for task in asyncio.all_tasks() - before - set(calls):
                task.cancel()
            async with asyncio.timeout(LONG):
                answers = await asyncio.gather(*calls, return_exceptions=True)
            for number, answer in enumerate(answers):
                assert here.halves(number) == (HALVES if answer == number else 0)
            assert await here.act(keeps, 99) == 99

    asyncio.run(act())


def test_closing_finishes_what_waits_and_then_refuses(file: Path) -> None:
    async def act() -> None:
        async with bench(file) as here:
            calls = [asyncio.create_task(here.act(keeps, number)) for number in range(300)]
            await asyncio.sleep(0)
            await here.writer.close()
            async with asyncio.timeout(LONG):
                answers = await asyncio.gather(*calls, return_exceptions=True)
                late = await asyncio.gather(here.act(keeps, 400), return_exceptions=True)
            assert answers == list(range(300))
            assert isinstance(late[0], Elsewhere)

    asyncio.run(act())


def test_it_waits_for_another_program_without_holding_up_the_loop(file: Path) -> None:
    async def act() -> None:
        async with bench(file) as here:
            other = apsw.Connection(str(file))
            rows(other, "begin immediate")
            rows(other, "insert into kept (deed, half, body) values (7, 0, ''), (7, 1, '')")
            calls = [asyncio.create_task(here.act(keeps, number)) for number in range(3)]
            await asyncio.sleep(0.05)
            assert not any(call.done() for call in calls)
            rows(other, "commit")
            other.close()
            assert await asyncio.gather(*calls) == [0, 1, 2]
            assert here.order() == [7, 0, 1, 2]

    asyncio.run(act())


def test_another_program_that_never_ends_is_told(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer_module, "BUSY_WAIT", 30)

    async def act() -> None:
        async with bench(file) as here:
            other = apsw.Connection(str(file))
            rows(other, "begin immediate")
            calls = (here.act(keeps, number) for number in range(3))
            answers = await asyncio.gather(*calls, return_exceptions=True)
            assert all(isinstance(each, Elsewhere) for each in answers)
            assert "Another program is writing" in str(answers[0])
            rows(other, "rollback")
            other.close()
            assert here.order() == []
            assert await here.act(keeps, 4) == 4

    asyncio.run(act())


OTHER_PROGRAM = """
import sys, apsw
db = apsw.Connection(sys.argv[1])
db.set_busy_timeout(120_000)
for deed in range(1000000, 1000150):
    db.execute("begin immediate")
    db.execute("insert into kept (deed, half, body) values (?1, 0, ''), (?1, 1, '')", (deed,))
    db.execute("commit")
"""


def test_two_programs_that_write_at_once_lose_nothing(file: Path) -> None:
    async def act() -> None:
        async with bench(file) as here:
            await here.act(keeps, 0)
            command = [sys.executable, "-c", OTHER_PROGRAM, str(file)]
            other = await asyncio.create_subprocess_exec(*command)
            ended = asyncio.create_task(other.wait())
            number = 0
            while not ended.done():
                wanted = range(number + 1, number + 6)
                assert await asyncio.gather(*(here.act(keeps, n) for n in wanted)) == [*wanted]
                number += 5
            assert other.returncode == 0
            assert sorted(here.order()) == [*range(number + 1), *range(1_000_000, 1_000_150)]

    asyncio.run(act())
