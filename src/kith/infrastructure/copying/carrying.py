"""Carries every row from one side to the other, and then compares both row by row."""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Sequence
from itertools import zip_longest

from kith.foundation.errors import Elsewhere
from kith.foundation.languages import Saying, say
from kith.infrastructure.copying.sides import Side, Told
from kith.infrastructure.copying.tables import Row, Table


class Different(Elsewhere):
    """What was copied is not what is to be copied."""


async def carry(source: Side, target: Side, tables: Sequence[Table], told: Told) -> int:
    """Add all rows to a target that lacks some of the last ones; give how many the source has.

    What is there already is not looked at: `compare` does that.
    """
    of = sum([await source.count(table) for table in tables])
    done = 0
    told("moving", done, of)
    for table in tables:
        last = await target.last_key(table)
        done += await target.count(table) if last else 0
        async with contextlib.aclosing(_ahead(source.rows(table, after=last))) as batches:
            async for batch in batches:
                await target.add(table, batch)
                done += len(batch)
                told("moving", done, of)
        told("moving", done, of)
        if table.counts:
            await target.count_from(table, await _highest(source, table))
    return of


async def compare(source: Side, target: Side, tables: Sequence[Table], told: Told) -> None:
    """Raise, naming the first difference, unless both sides have the same rows."""
    of = sum([await source.count(table) for table in tables])
    done = 0
    told("comparing", done, of)
    for table in tables:
        async with (
            contextlib.aclosing(_ahead(source.rows(table))) as ones,
            contextlib.aclosing(_ahead(target.rows(table))) as others,
        ):
            while True:
                one, other = await anext(ones, None), await anext(others, None)
                if one != other:
                    raise Different("database", _difference(table, one or [], other or []))
                if one is None:
                    break
                done += len(one)
                told("comparing", done, of)
        if table.counts and await _highest(source, table) != await target.counted(table):
            raise Different("database", _unlike(table, "-", table.key[0].name))


async def _highest(side: Side, table: Table) -> int:
    """Give the number above which a counting table has to go on."""
    last = await side.last_key(table)
    return max(await side.counted(table), int(last[0] or 0) if last else 0)


async def _ahead(batches: AsyncGenerator[list[Row]]) -> AsyncGenerator[list[Row]]:
    """Give the same batches, each next one being fetched while this one is used."""

    async def fetch() -> list[Row] | None:
        return await anext(batches, None)

    async with contextlib.aclosing(batches):
        fetching = asyncio.create_task(fetch())
        try:
            while (batch := await fetching) is not None:
                fetching = asyncio.create_task(fetch())
                yield batch
        finally:
            fetching.cancel()
            await asyncio.gather(fetching, return_exceptions=True)


def _difference(table: Table, ones: list[Row], others: list[Row]) -> Saying:
    pairs = zip_longest(ones, others)
    one, other = next((one, other) for one, other in pairs if one != other)
    if one is None or other is None or table.key_of(one) != table.key_of(other):
        first = min((row for row in (one, other) if row is not None), key=table.key_of)
        return _lacking(table, _named(table, first), in_source=first is one)
    name = next(n for n, a, b in zip(table.names, one, other, strict=True) if a != b)
    return _unlike(table, _named(table, one), name)


def _lacking(table: Table, row: str, *, in_source: bool) -> Saying:
    if in_source:
        return say(
            "The copy lacks row {row} of {table}. Begin again with --afresh.",
            row=row, table=table.name,
        )  # fmt: skip
    return say(
        "The copy has a row {row} of {table} that the house has not. Begin again with --afresh.",
        row=row, table=table.name,
    )  # fmt: skip


def _unlike(table: Table, row: str, column: str) -> Saying:
    return say(
        "The copy differs from the house in row {row} of {table}, column {column}. Begin again with --afresh.",
        row=row, table=table.name, column=column,
    )  # fmt: skip


def _named(table: Table, row: Row) -> str:
    return ", ".join(
        value.hex() if isinstance(value, bytes) else str(value) for value in table.key_of(row)
    )
