"""What an action sees of a database, whichever engine is below it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

log = logging.getLogger(__name__)

T = TypeVar("T")
P = ParamSpec("P")
Value = int | str | bytes | float | None
NewId = Callable[[int], int]


class Tx(Protocol):
    """One transaction; SQL is PostgreSQL's dialect where SQLite shares it, with $1 parameters."""

    @property
    def now(self) -> int:
        """Give the moment of this transaction, the same for all that happens in it."""
        ...

    def new_id(self, *, after: int = 0) -> int:
        """Give a fresh time-ordered id, above `after` whatever the clocks of two machines say."""
        ...

    async def run(self, sql: str, *args: Value) -> int:
        """Carry out a statement and give the number of rows it changed."""
        ...

    async def one(self, kind: Callable[..., T], sql: str, *args: Value) -> T | None:
        """Give the first row as `kind(*columns)`, or None."""
        ...

    async def many(self, kind: Callable[..., T], sql: str, *args: Value) -> list[T]:
        """Give all rows, each as `kind(*columns)`."""
        ...

    async def writers(self) -> tuple[int, int]:
        """Give the numbers of the oldest transaction that may still write, and of the next one.

        Where the first is not below the second, nobody was writing beside this transaction.
        """
        ...


Action = Callable[Concatenate[Tx, P], Awaitable[T]]


class Database(Protocol):
    """Runs actions: each in a transaction of its own, kept on disk before it is answered."""

    async def act(self, action: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run an action that may write, and answer after its commit."""
        ...

    async def read(self, question: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a bounded question on one snapshot."""
        ...

    async def recall(self, question: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a question whose answer may be some seconds old, and so come from a replica.

        Never one that asks who may see what: somebody may have left a moment ago.
        """
        ...

    def own(self) -> "Database":
        """Give the same house for its own work, which never waits behind visitors."""
        ...

    def after_commit(self, told: Callable[[], None]) -> None:
        """Call `told` after each commit, of this process or of another that shares the house."""
        ...

    async def live(self) -> None:
        """Hear of the other processes and stay in step with them, until cancelled."""
        ...

    async def close(self) -> None:
        """Finish what is waiting and let go of the database."""
        ...


def alone(question: Action[P, T]) -> Action[P, T]:
    """Say of a question that it is one statement: that is a snapshot of its own."""
    question.is_alone = True  # pyright: ignore[reportFunctionMemberAccess]
    return question


def is_alone(question: Callable[..., object]) -> bool:
    """Tell whether a question is one statement."""
    return getattr(question, "is_alone", False)


class Unfit(Exception):
    """An action awaited something that is not its tx, or went on after a failed statement."""


async def repeat(seconds: float, work: Callable[[], Awaitable[Any]]) -> None:
    """Do something again and again until cancelled, also after it failed."""
    while True:
        await asyncio.sleep(seconds)
        try:
            await work()
        except Exception:
            log.exception("repeating work failed; it is tried again")


def tell(watchers: Iterable[Callable[[], None]]) -> None:
    """Call everybody who waits for commits; one that fails keeps nobody else from hearing."""
    for told in watchers:
        try:
            told()
        except Exception:
            log.exception("somebody who waits for commits failed")


def marks(count: int, *, first: int = 1) -> str:
    """Give `$1, $2, …` for a list of so many values."""
    return ", ".join(f"${n}" for n in range(first, first + count))


async def lasts_at_most(tx: Tx, **tables: int) -> None:
    """Let nothing in these tables last longer than so many milliseconds from now: the clock may have been put back."""
    for table, longest in tables.items():
        sql = f"update {table} set until_at = $1 where until_at > $1"  # noqa: S608 - its own names
        await tx.run(sql, tx.now + longest)
