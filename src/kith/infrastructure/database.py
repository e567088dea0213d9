"""What an action sees of a database, whichever engine is below it."""

from collections.abc import Awaitable, Callable
from typing import Concatenate, ParamSpec, Protocol, TypeVar

T = TypeVar("T")
P = ParamSpec("P")
Value = int | str | bytes | float | None


class Tx(Protocol):
    """One transaction; SQL is PostgreSQL's dialect where SQLite shares it, with $1 parameters."""

    @property
    def now(self) -> int:
        """Give the moment of this transaction, the same for all that happens in it."""
        ...

    def new_id(self) -> int:
        """Give a fresh time-ordered id."""
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


Action = Callable[Concatenate[Tx, P], Awaitable[T]]


class Database(Protocol):
    """Runs actions: each in a transaction of its own, kept on disk before it is answered."""

    async def act(self, action: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run an action that may write, and answer after its commit."""
        ...

    async def read(self, question: Action[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a bounded question on one snapshot."""
        ...

    async def close(self) -> None:
        """Finish what is waiting and let go of the database."""
        ...


class Unfit(Exception):
    """An action awaited something that is not its tx, or went on after a failed statement."""


def marks(count: int, *, first: int = 1) -> str:
    """Give `$1, $2, …` for a list of so many values."""
    return ", ".join(f"${n}" for n in range(first, first + count))
