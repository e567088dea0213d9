"""A house in PostgreSQL that is not one yet: in a schema of its own until it is whole.

What slows filling down (references and indexes) is taken away first, kept as SQL in a table of the
schema itself, and made again at the end. Whoever was killed on the way can go on from that.
"""

from collections.abc import Sequence
from typing import Any

import msgspec

from kith.foundation.errors import Conflict, Elsewhere
from kith.foundation.languages import Saying, say
from kith.infrastructure.copying.addresses import shown
from kith.infrastructure.copying.sides import Told
from kith.infrastructure.copying.tables import Table
from kith.infrastructure.migrations.on_postgres import migrate, pending
from kith.infrastructure.migrations.run import Step

STAGED = "kith_moving"
_ASIDE = "kith_aside"
_LATER = "kith_made_later"
_SLOW = """
    select format('alter table %I drop constraint %I', t.relname, c.conname),
           format('alter table %I add constraint %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid))
      from pg_constraint c join pg_class t on t.oid = c.conrelid
     where c.connamespace = current_schema()::regnamespace and c.contype = 'f'
    union all
    select format('drop index %I', t.relname), pg_get_indexdef(i.indexrelid)
      from pg_index i join pg_class t on t.oid = i.indexrelid
     where t.relnamespace = current_schema()::regnamespace and not i.indisunique"""
# What an extension brought along is neither a house's nor anybody else's.
_THINGS = """
    select t.oid::regclass::text, 'table'
      from pg_class t
     where t.relnamespace = (select oid from pg_namespace where nspname = $1) and t.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
       and not exists (select 1 from pg_depend d
                        where d.classid = 'pg_class'::regclass and d.objid = t.oid
                          and d.deptype in ('e', 'a', 'i'))
    union all
    select p.oid::regprocedure::text, 'routine'
      from pg_proc p
     where p.pronamespace = (select oid from pg_namespace where nspname = $1)
       and not exists (select 1 from pg_depend d
                        where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
     order by 2, 1"""


class Holds(msgspec.Struct, frozen=True):
    """What lies in a database: in which schema a house would be, whether one is, and one half-filled."""

    schema: str
    house: bool
    staged: bool


def already(url: str) -> Saying:
    """Say that there is a house where one was to be put."""
    return say(
        "There is a house in {where} already. With --replace it is set aside first.",
        where=shown(url),
    )


async def look(connection: Any, url: str) -> Holds:  # noqa: ANN401 - a connection
    """Give what lies in a database, or raise where it is not Kith's alone."""
    schema = await connection.fetchval("select current_schema()")
    if schema is None:
        why = say(
            "The database {where} has no schema for tables. Let the user own the database (alter database NAME owner to USER).",
            where=shown(url),
        )
        raise Elsewhere("database", why)
    there = {str(name) for name, _ in await connection.fetch(_THINGS, schema)}
    if there and "migrations" not in there:
        why = say(
            "The database {where} holds something that is not Kith's ({name}). Give Kith a database of its own.",
            where=shown(url), name=min(there),
        )  # fmt: skip
        raise Conflict(why)
    staged = await connection.fetchval("select to_regnamespace($1) is not null", STAGED)
    return Holds(str(schema), bool(there), bool(staged))


async def stage(connection: Any, known: list[Step], *, afresh: bool) -> None:  # noqa: ANN401 - a connection
    """Let there be tables to fill, empty or as far as an earlier move filled them."""
    if afresh:
        await connection.execute(f"drop schema if exists {STAGED} cascade")
    await connection.execute(f"create schema if not exists {STAGED}")
    await connection.execute(f"set search_path to {STAGED}")
    # What a crash of the server takes from the end is copied again; the swap waits for the disk.
    await connection.execute("set synchronous_commit to off")
    if await connection.fetchval("select to_regclass($1)", _LATER) is None:
        await migrate(connection, known)
        await connection.execute("set lock_timeout to '5s'")
        await _put_off(connection)
    elif await pending(connection, known):
        why = say("An older Kith began this move. Begin again with --afresh.")
        raise Conflict(why)


async def make_fast(connection: Any, tables: Sequence[Table], told: Told) -> None:  # noqa: ANN401 - a connection
    """Make what was put off, and let the database know its tables."""
    todo = await connection.fetch(f"select number, sql from {_LATER} order by number desc")  # noqa: S608 - a fixed name
    of = len(todo) + len(tables)
    await connection.execute("set maintenance_work_mem to '256MB'")
    for done, (number, sql) in enumerate(todo):
        told("indexing", done, of)
        async with connection.transaction():
            await connection.execute(sql)
            await connection.execute(f"delete from {_LATER} where number = $1", number)  # noqa: S608 - a fixed name
    for done, table in enumerate(tables, start=len(todo)):
        told("indexing", done, of)
        await connection.execute(f'analyze "{table.name}"')
    told("indexing", of, of)


async def swap_in(connection: Any, into: str, day: str) -> str:  # noqa: ANN401 - a connection
    """Put what was filled in its place at once; give the schema where what was there before lies."""
    async with connection.transaction():
        await connection.execute("set local synchronous_commit to on")
        await connection.execute(f"drop table {_LATER}")
        set_aside = ""
        if before := await connection.fetch(_THINGS, into):
            set_aside = await _new_schema(connection, f"{_ASIDE}_{day.replace('-', '_')}")
            await _go(connection, before, set_aside)
        await _go(connection, await connection.fetch(_THINGS, STAGED), _quoted(into))
        await connection.execute(f"drop schema {STAGED}")
    return set_aside


async def forget(connection: Any) -> None:  # noqa: ANN401 - a connection
    """Leave nothing of what was filled."""
    await connection.execute(f"drop schema if exists {STAGED} cascade")


async def _put_off(connection: Any) -> None:  # noqa: ANN401 - a connection
    async with connection.transaction():
        await connection.execute(
            f"create table {_LATER} (number integer primary key, sql text not null)"
        )
        for number, (drop, make) in enumerate(await connection.fetch(_SLOW)):
            await connection.execute(drop)
            await connection.execute(f"insert into {_LATER} values ($1, $2)", number, make)  # noqa: S608 - a fixed name


async def _go(connection: Any, things: Sequence[Any], into: str) -> None:  # noqa: ANN401 - a connection
    for name, kind in things:
        await connection.execute(f"alter {kind} {name} set schema {into}")


async def _new_schema(connection: Any, stem: str) -> str:  # noqa: ANN401 - a connection
    number = 1
    while await connection.fetchval(
        "select to_regnamespace($1) is not null", name := f"{stem}_{number}" if number > 1 else stem
    ):
        number += 1
    await connection.execute(f"create schema {name}")
    return name


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
