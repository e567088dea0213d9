"""One line to PostgreSQL: actions and questions that share some connections.

Actions run SERIALIZABLE, so that each sees the house as if it were alone, as on SQLite. They await
nothing but their tx, and so one that was in another's way is simply done again. One whose COMMIT was
lost with the connection is asked after by its mark before it is done again.
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final, TypeVar

import asyncpg

from kith.foundation.errors import Conflict, Elsewhere, Wrong
from kith.foundation.languages import say
from kith.infrastructure.database import NewId, Tx, Unfit
from kith.infrastructure.pool import Pool
from kith.infrastructure.postgres import (
    PostgresTx,
    is_beside,
    is_gone,
    is_server,
    only_its,
    unavailable,
)

T = TypeVar("T")
Deed = Callable[[Tx], Awaitable[T]]
_PATIENCE: Final = 6.0
_CONFLICTS: Final = 2
_WRITE: Final = "begin isolation level serializable"
_READ: Final = "begin isolation level repeatable read, read only"
# Written before anything else, it also gives the transaction its number: so whoever holds a fact's id
# has one. The number itself tells nothing after a crash: the server gives it again to somebody else.
_MARK: Final = """
    insert into last_kept (node, turn, token) values ($1, $2, $3)
    on conflict (node, turn) do update set token = excluded.token"""
# It waits for a transaction that is still going on somewhere with the same row.
_FATE: Final = """
    insert into last_kept (node, turn, token) values ($1, $2, 0)
    on conflict (node, turn) do update set token = last_kept.token
    returning token"""


@dataclass(frozen=True, slots=True)
class Process:
    """What all lines of one process share: its time, its ids, its node, and who hears of a commit."""

    now: Callable[[], int]
    new_id: NewId
    node: Callable[[], int]
    committed: Callable[[], None]


class _InDoubt(Exception):
    """The connection was lost while COMMIT was on its way: the token of the mark, and the answer."""


class Line:
    """Runs actions and questions on the connections of one pool."""

    def __init__(self, pool: Pool, process: Process, *, first: int = 0) -> None:
        """Let half of the connections be used for actions at once; marks are numbered from `first`."""
        self.pool, self._of = pool, process
        self._turns = asyncio.Queue[int]()
        for turn in range(max(1, pool.size // 2)):
            self._turns.put_nowait(first + turn)

    async def act(self, deed: Deed[T]) -> T:
        """Give what an action gives, once it is kept."""
        turn = await self._turns.get()
        try:
            return await self._until_kept(deed, turn)
        finally:
            self._turns.put_nowait(turn)

    async def read(self, question: Deed[T], *, alone: bool = False) -> T:
        """Give what a question gives on one snapshot; one that is `alone` is a single statement."""
        clock = asyncio.get_running_loop().time
        until = clock() + _PATIENCE
        while True:
            try:
                return await self.read_once(question, alone=alone)
            except asyncpg.ReadOnlySQLTransactionError as wrong:
                raise Unfit("a question may not write") from wrong
            except Exception as wrong:
                if not is_gone(wrong) or clock() > until:
                    raise told_as(wrong) from wrong
                await self.pool.renew()
                await asyncio.sleep(0.1)

    async def read_once(self, question: Deed[T], *, alone: bool = False) -> T:
        """Give what a question gives, or raise as the server does."""
        async with self.pool.connection() as connection:
            if not alone:  # one statement is a snapshot of its own
                await connection.execute(_READ)
            tx = PostgresTx(connection, self._of.now(), self._of.new_id, alone=alone)
            try:
                return await only_its(tx, question(tx))
            finally:
                tx.end()

    async def _until_kept(self, deed: Deed[T], turn: int) -> T:
        clock = asyncio.get_running_loop().time
        until, tries = clock() + _PATIENCE, 0
        while True:
            try:
                return await self._once(deed, turn)
            except _InDoubt as doubt:
                if await self._was_kept(turn, doubt.args[0], until):
                    self._of.committed()
                    return doubt.args[1]
            except Exception as wrong:
                tries += 1
                if not _may_try_again(wrong, tries) or clock() > until:
                    raise told_as(wrong) from wrong
                if is_gone(wrong):
                    await self.pool.renew()
            await asyncio.sleep(random.uniform(0, min(0.2, 0.002 * 2 ** min(tries, 8))))  # noqa: S311 - no secret

    async def _once(self, deed: Deed[T], turn: int) -> T:
        outcome: list[T | _InDoubt] = []
        try:
            async with self.pool.connection() as connection:
                outcome.append(await self._carried_out(connection, deed, turn))
        except Exception:
            if not outcome:  # otherwise it is kept, whatever became of the connection afterwards
                raise
        self._of.committed()
        if isinstance(outcome[0], _InDoubt):
            raise outcome[0]
        return outcome[0]

    async def _carried_out(self, connection: Any, deed: Deed[T], turn: int) -> T | _InDoubt:  # noqa: ANN401 - a connection
        """Give what an action gives, once it is kept; or that it may be."""
        await connection.execute(_WRITE)
        token = self._of.new_id(0)
        await connection.execute(_MARK, self._of.node(), turn, token)
        tx = PostgresTx(connection, self._of.now(), self._of.new_id)
        try:
            value = await only_its(tx, deed(tx))
            tx.prove_sound()
        except asyncio.CancelledError as wrong:
            raise Unfit("an action ended in a way that only its caller may") from wrong
        finally:
            tx.end()
        try:
            told = await connection.execute("commit")
        except Exception as wrong:
            if is_gone(wrong):
                return _InDoubt(token, value)
            raise
        if told != "COMMIT":
            raise Unfit("a failed statement was not noticed")
        return value

    async def _was_kept(self, turn: int, token: int, until: float) -> bool:
        """Find out what became of a transaction; raise if nobody can tell."""
        clock = asyncio.get_running_loop().time
        while clock() < until:
            await self.pool.renew()
            try:
                async with self.pool.connection() as connection:
                    return token == await connection.fetchval(_FATE, self._of.node(), turn)
            except Exception as wrong:
                if not is_server(wrong) and not isinstance(wrong, Wrong):
                    raise
            await asyncio.sleep(0.1)
        why = say(
            "The database was lost while this was being kept. "
            "Please look whether it is there before you say it again."
        )
        raise Elsewhere("database", why)


def _may_try_again(wrong: Exception, tries: int) -> bool:
    if isinstance(wrong, Conflict) and isinstance(
        wrong.__cause__, asyncpg.IntegrityConstraintViolationError
    ):
        return tries < _CONFLICTS  # somebody else may have been a moment quicker: then it says so
    return is_beside(wrong) or is_gone(wrong)


def told_as(wrong: Exception) -> Exception:
    """Give the sentence for what the server did, and anything else as it is."""
    return unavailable(wrong) if is_server(wrong) else wrong
