"""How the steps of an upgrade are taken in PostgreSQL; loaded only where a house is kept there."""

import asyncio
import contextlib
from collections.abc import Coroutine, Generator, Sequence
from typing import Any, TypeVar

import asyncpg

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import say
from kith.infrastructure.backup.archive import Told
from kith.infrastructure.backup.stepping import Unsound, changed_by, step_failed
from kith.infrastructure.copying.addresses import shown
from kith.infrastructure.copying.reaching import hold, reached
from kith.infrastructure.copying.wrongs import copying
from kith.infrastructure.migrations.on_postgres import pending, spoken
from kith.infrastructure.migrations.run import TAKEN, Step

T = TypeVar("T")
_FRESH = "kith_proving"
_OF_THE_STEP = (
    asyncpg.SyntaxOrAccessError,
    asyncpg.DataError,
    asyncpg.IntegrityConstraintViolationError,
    asyncpg.DependentObjectsStillExistError,
    asyncpg.FeatureNotSupportedError,
    asyncpg.ObjectNotInPrerequisiteStateError,
)
_TABLES = """
    select relname from pg_class
     where relnamespace = current_schema()::regnamespace and relkind = 'r' order by relname"""
# The same for the same rows, in whichever order they lie.
_SUM = """
    select count(*), coalesce(sum(hashtextextended(kept::text, 0)), 0) from {} kept"""
_SHAPE = """
    with here as (select oid, quote_ident(nspname) || '.' as named from pg_namespace
                   where nspname = $1)
    select 'table ' || c.relname,
           (select string_agg(concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod),
                                        a.attnotnull, a.attidentity, pg_get_expr(d.adbin, d.adrelid)),
                              ', ' order by a.attnum)
              from pg_attribute a left join pg_attrdef d on (d.adrelid, d.adnum) = (a.attrelid, a.attnum)
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped)
      from here join pg_class c on c.relnamespace = here.oid and c.relkind = 'r'
    union all
    select 'index ' || c.relname, replace(pg_get_indexdef(c.oid), named, '')
      from here join pg_class c on c.relnamespace = here.oid and c.relkind = 'i'
    union all
    select 'view ' || c.relname, replace(pg_get_viewdef(c.oid), named, '')
      from here join pg_class c on c.relnamespace = here.oid and c.relkind = 'v'
    union all
    select 'rule ' || conname, replace(pg_get_constraintdef(c.oid), named, '') || c.convalidated
      from here join pg_constraint c on c.connamespace = here.oid"""


class PostgresStepping:
    """Takes the steps of a house in its database, in one transaction there."""

    def __init__(self, url: str) -> None:
        """Know where it is."""
        self._url = url

    @contextlib.contextmanager
    def held(self) -> Generator[None]:
        """Keep the database for this upgrade; raise while a house runs on it, on any machine."""
        with asyncio.Runner() as self._runner:
            until = contextlib.AsyncExitStack()
            try:
                self._connection: Any = self._ask(until.enter_async_context(reached(self._url)))
                self._ask(hold(self._connection, self._url))
                yield
            finally:
                self._runner.run(until.aclose())

    def ahead(self, known: list[Step]) -> list[Step]:
        """Give the steps that the house has not taken."""
        todo = self._ask(pending(self._connection, known))
        if len(todo) == len(known):
            raise Elsewhere(
                "database",
                say(
                    "There is no house in {where}. Start one with: kith run", where=shown(self._url)
                ),
            )
        return todo

    def take(self, todo: Sequence[Step], known: list[Step], told: Told) -> None:
        """Let all of the steps be taken, and be sound, or none."""
        self._ask(self._take(todo, known, told))

    def _ask(self, question: Coroutine[Any, Any, T]) -> T:
        with copying():
            return self._runner.run(question)

    async def _take(self, todo: Sequence[Step], known: list[Step], told: Told) -> None:
        async with self._connection.transaction(isolation="repeatable_read"):
            names = [str(name) for (name,) in await self._connection.fetch(_TABLES)]
            changed = changed_by(todo)
            before = {name: await self._sum(name) for name in names if name not in changed}
            for done, step in enumerate(todo):
                told("upgrading", done, len(todo))
                await self._take_one(step)
            await self._connection.execute("set constraints all immediate")
            if await pending(self._connection, known):
                raise Unsound("not all steps are taken")
            if other := await self._otherwise_made(known):
                raise Unsound(f"a new house has not the same {other}")
            for name, told_before in before.items():
                if await self._sum(name) != told_before:
                    raise Unsound(f"rows of {name} are not as they were")

    async def _take_one(self, step: Step) -> None:
        try:
            await self._connection.execute(spoken(step.on("postgresql")))
        except asyncpg.InsufficientPrivilegeError:
            raise
        except _OF_THE_STEP as wrong:
            raise step_failed(step, wrong, shown(self._url)) from wrong
        await self._connection.execute(
            "insert into migrations (number, name, sha256) values ($1, $2, $3)",
            step.number, step.name, step.sha256,
        )  # fmt: skip

    async def _sum(self, name: str) -> tuple[int, Any] | None:
        """Give the number of a table's rows, and a sum over them; None where it has gone."""
        quoted = '"' + name.replace('"', '""') + '"'
        if await self._connection.fetchval("select to_regclass($1)", quoted) is None:
            return None
        return tuple(await self._connection.fetchrow(_SUM.format(quoted)))

    async def _otherwise_made(self, known: list[Step]) -> str:
        """Name what a house has otherwise than a fresh one, which is made aside, or nothing."""
        ask = self._connection
        here, path = await ask.fetchrow("select current_schema(), current_setting('search_path')")
        await ask.execute(f"create schema {_FRESH}; set local search_path to {_FRESH}; {TAKEN}")
        for step in known:
            await ask.execute(spoken(step.on("postgresql")))
        made = {tuple(row) for row in await ask.fetch(_SHAPE, _FRESH)}
        await ask.execute(f"drop schema {_FRESH} cascade")
        await ask.fetchval("select set_config('search_path', $1, true)", path)
        other = made ^ {tuple(row) for row in await ask.fetch(_SHAPE, here)}
        return min((str(name) for name, _ in other), default="")
