"""Killed at any moment, the house has kept all that it acknowledged, and nothing by half."""

import asyncio
import os
import random
import subprocess
import sys
import time

import msgspec

from kith.infrastructure.database import Tx
from kith.infrastructure.sqlite import connect
from tests.infrastructure.acting import Acted, act
from tests.infrastructure.opening import opened
from tests.infrastructure.tables import pragma
from tests.keeping import InFile, InPostgres, Keeping

KILLS: dict[type[object], int] = {InFile: 15, InPostgres: 5}
LONGEST = 0.15


def acknowledged_before_the_kill(keeping: Keeping, *, first: bool) -> list[int]:
    """Let a process act for a random while, kill it, and give what it had acknowledged.

    first: the while begins when it has acknowledged something.
    """
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    where = keeping.settings().database, keeping.path if isinstance(keeping, InFile) else ""
    command = [sys.executable, "-m", "tests.infrastructure.acting", *where]
    with subprocess.Popen(  # noqa: S603 - a program of this test
        command, env=environ, stdout=subprocess.PIPE, bufsize=0
    ) as acting:
        assert acting.stdout
        try:
            assert acting.stdout.readline() == b"ready\n"
            told = acting.stdout.readline() if first else b""
            time.sleep(random.uniform(0, LONGEST))  # noqa: S311 - no secret
        finally:
            acting.kill()
        told += acting.stdout.read()
    return [int(line) for line in told.splitlines(keepends=True) if line.endswith(b"\n")]


def prove_sound(file: InFile) -> None:
    """Find a file whole."""
    db = connect(file.path, readonly=True)
    assert pragma(db, "integrity_check") == "ok"
    assert pragma(db, "foreign_key_check") is None
    db.close()


def act_of(body: str) -> int:
    return msgspec.json.decode(body, type=Acted).act_id


async def kept(tx: Tx) -> list[int]:
    """Give the acts that are kept, each of them whole."""
    works = await tx.many(int, "select id from jobs order by id")
    facts = await tx.many(act_of, "select body from facts")
    assert works == sorted(facts)
    return works


def test_what_was_acknowledged_outlives_any_kill(keeping: Keeping) -> None:
    acknowledged: set[int] = set()

    async def goes_on() -> None:
        async with opened(keeping) as house:
            assert acknowledged <= set(await house.read(kept))
            assert await house.act(act) in await house.read(kept)

    for kill in range(KILLS[type(keeping)]):
        new = acknowledged_before_the_kill(keeping, first=kill % 2 == 0)
        assert not acknowledged & set(new)
        acknowledged |= set(new)
        if isinstance(keeping, InFile):
            prove_sound(keeping)
        asyncio.run(goes_on())
    assert acknowledged
