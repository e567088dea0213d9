"""All rows of a house as lines of JSON, byte for byte the same from either engine."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from kith.infrastructure.copying.sides import Side
from kith.infrastructure.copying.tables import Table


async def export(side: Side, tables: Sequence[Table], write: Callable[[bytes], Any]) -> None:
    """Write each table by name: a line that says what is in it, then a line for each row by its key.

    A blob stands there in base64; which columns hold blobs is in the table's own line.
    """
    encode = msgspec.json.Encoder().encode
    for table in sorted(tables, key=lambda one: one.name):
        about: dict[str, Any] = {
            "table": table.name,
            "columns": {column.name: column.kind for column in table.columns},
        }
        if table.counts:
            about["counted"] = await side.counted(table)
        write(encode(about) + b"\n")
        async for batch in side.rows(table):
            write(b"".join([encode(row) + b"\n" for row in batch]))
