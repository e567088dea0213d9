"""Killed at any moment, the house has kept all that it acknowledged, and nothing by half."""

import asyncio
import os
import random
import subprocess
import sys
import time

import apsw

from kith.foundation.clock import now
from kith.infrastructure.house_file import HouseFile
from tests.infrastructure.acting import act
from tests.infrastructure.tables import pragma, rows

KILLS = 15
LONGEST = 0.15


def acknowledged_before_the_kill(path: str) -> list[int]:
    """Let a process act for a random while, kill it, and give what it had acknowledged."""
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, "-m", "tests.infrastructure.acting", path]
    with subprocess.Popen(  # noqa: S603 - a program of this test
        command, env=environ, stdout=subprocess.PIPE, bufsize=0
    ) as acting:
        assert acting.stdout
        try:
            assert acting.stdout.readline() == b"ready\n"
            time.sleep(random.uniform(0, LONGEST))  # noqa: S311 - no secret
        finally:
            acting.kill()
        told = acting.stdout.read().splitlines(keepends=True)
    return [int(line) for line in told if line.endswith(b"\n")]


def kept(path: str) -> list[int]:
    """Open what is left, find it sound and whole, and give the acts in it."""
    db = apsw.Connection(path)
    assert pragma(db, "integrity_check") == "ok"
    assert pragma(db, "foreign_key_check") is None
    works = [act_id for (act_id,) in rows(db, "select id from jobs order by id")]
    sql = "select json_extract(body, '$.act_id') from facts order by 1"
    facts = [act_id for (act_id,) in rows(db, sql)]
    db.close()
    assert works == facts
    return works


def test_what_was_acknowledged_outlives_any_kill(path: str) -> None:
    acknowledged: set[int] = set()
    for _ in range(KILLS):
        new = acknowledged_before_the_kill(path)
        assert not acknowledged & set(new)
        acknowledged |= set(new)
        assert acknowledged <= set(kept(path))
    assert acknowledged

    async def goes_on() -> None:
        house = HouseFile(path, now=now)
        assert await house.act(act) in kept(path)
        await house.close()

    asyncio.run(goes_on())
