"""`python -m kith.bench.crashing_house`: houses that are there to be killed.

Python and the house are imported once; each line that comes in then makes a process of its own that
runs the house as `kith run` does, and says its number first. What is added to the house is a
subscriber and a worker that leave a row each time they are called: so it shows when a fact was told
twice, or to nobody, and how often work was done.
"""

import ctypes
import gc
import os
import signal
import sys
import threading
from contextlib import suppress
from typing import Any

import msgspec

import kith.house
import kith.infrastructure.queue
from kith.foundation.clock import SECOND
from kith.foundation.settings import Settings
from kith.infrastructure.database import Database, Tx
from kith.infrastructure.facts import Fact
from kith.infrastructure.queue import Worker, later
from kith.running import main as run
from kith.together.conversations.facts import Opened

NAME = "crash"
WORK = "crash"
TABLES = (
    "create table crash_told (id bigint primary key, kind text not null, body text not null)",
    "create table crash_done (id bigint primary key, post_id bigint not null)",
)
# Every so many openings leave work behind: it is done one piece at a time, and must keep up.
WORK_EVERY = 4
_HOLD = 2 * SECOND
_MOST_LIVING = 3


async def told(tx: Tx, fact: Fact) -> None:
    """Count a fact, and leave work for some; called twice, this leaves two rows."""
    body = msgspec.json.encode(fact).decode()
    await tx.run(
        "insert into crash_told (id, kind, body) values ($1, $2, $3)",
        tx.new_id(), type(fact).__name__, body,
    )  # fmt: skip
    if isinstance(fact, Opened) and leaves_work(fact.post_id):
        await later(tx, WORK, str(fact.post_id))


def leaves_work(post_id: int) -> bool:
    """Tell whether an opening leaves work behind."""
    return post_id % WORK_EVERY == 0


async def _done(tx: Tx, post_id: int) -> None:
    await tx.run("insert into crash_done (id, post_id) values ($1, $2)", tx.new_id(), post_id)


def add_witnesses() -> None:
    """Let the houses of this process have the subscriber and the worker."""
    plain = kith.house.workers

    def workers(settings: Settings, database: Database, *others: Any) -> dict[str, Worker]:  # noqa: ANN401 - handed on
        async def do(body: str) -> None:
            await database.act(_done, int(body))

        return {**plain(settings, database, *others), WORK: do}

    kith.house.workers = workers
    kith.house.SUBSCRIBERS = {**kith.house.SUBSCRIBERS, NAME: ((Fact,), told)}
    # What a killed process was doing, or could not do, comes back soon: nobody waits minutes here.
    for name, value in {"_HOLD": _HOLD, "MINUTE": _HOLD // 10}.items():
        assert hasattr(kith.infrastructure.queue, name)  # noqa: S101 - else this would do nothing
        setattr(kith.infrastructure.queue, name, value)


def end_writer(_signal: int, _frame: object) -> None:
    """Let the thread that commits end, as if it had run out of memory."""
    for thread in threading.enumerate():
        if thread.name.startswith("commit") and thread.ident is not None:
            ctypes.pythonapi.PyThreadState_SetAsyncExc(
                ctypes.c_ulong(thread.ident), ctypes.py_object(MemoryError)
            )


def main() -> None:
    """Make a house for every line, and end with whoever asked for them."""
    add_witnesses()
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    houses: list[int] = []
    for line in sys.stdin:
        houses.append(os.fork())
        if not houses[-1]:
            _become_house(line)
    for house in houses[-_MOST_LIVING:]:
        with suppress(ProcessLookupError):
            os.kill(house, signal.SIGKILL)


def _become_house(line: str) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, end_writer)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for setting in line.split():
        name, _, value = setting.partition("=")
        os.environ[name] = value
    sys.stdout.write(f"process {os.getpid()}\n")
    sys.stdout.flush()
    code = run()
    sys.stdout.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
