"""A house in which what is kept can't be kept any more, for a reason that names it."""

import asyncio
from contextlib import closing

import apsw

from kith.infrastructure.sqlite import execute
from tests.cluster import name_in, the_cluster
from tests.keeping import InFile, InPostgres, Keeping

# Both databases say in their error what they were given: so a text that must stay silent is told.
_IN_FILE = """
    create trigger spoil_{table} before {deed} on {table}
    begin select json_extract('{{}}', new.{column}); end"""
_IN_POSTGRES = """
    create function spoil_{table}() returns trigger language plpgsql as
        $$ begin perform new.{column}::text::date; return new; end $$;
    create trigger spoil before {deed} on {table} for each row execute function spoil_{table}()"""


async def spoil(keeping: Keeping, table: str, column: str, deed: str = "insert") -> None:
    """Let every change of a table fail, with an error that holds what stands in a column."""
    way = _IN_FILE if isinstance(keeping, InFile) else _IN_POSTGRES
    await do(keeping, way.format(table=table, column=column, deed=deed))


async def lose(keeping: Keeping, table: str) -> None:
    """Let a table not be found any more."""
    await do(keeping, f"alter table {table} rename to lost_{table}")


async def do(keeping: Keeping, sql: str) -> None:
    """Carry out a statement beside the house that runs on it, while the house goes on.

    A house that stood still in the middle of a question would hold what this statement waits for.
    """
    await asyncio.to_thread(_do, keeping, sql)


def _do(keeping: Keeping, sql: str) -> None:
    if isinstance(keeping, InFile):
        # The house's own library: two of them in one process would undo each other's locks.
        with closing(apsw.Connection(keeping.path)) as db:
            db.set_busy_timeout(120_000)
            execute(db, sql)
    elif isinstance(keeping, InPostgres):
        the_cluster().sql(sql, database=name_in(keeping.url))
