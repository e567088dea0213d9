"""Whatever SQLite can keep comes back from PostgreSQL as it was, or is refused before anything is written."""

import asyncio
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kith.foundation.errors import Invalid, Wrong
from kith.infrastructure.copying.reaching import reached
from tests.cluster import Cluster
from tests.copying.houses import (
    TO_FILE,
    TO_POSTGRES,
    database_export,
    file_export,
    in_file,
    move,
)

words = st.text(st.characters(exclude_characters="\0", codec="utf-8"))
odd_words = st.sampled_from(["", " ", "\n", "'\"\\", "\\N", "\t", "é", "é", "לום", "👩‍👩‍👧", "\ufeff", "￿", "A", "a", "Ä"])  # fmt: skip
text = words | odd_words
big = st.integers(-(1 << 63), (1 << 63) - 1) | st.sampled_from([0, -1, (1 << 63) - 1, -(1 << 63)])
small = st.integers(-(1 << 31), (1 << 31) - 1)
blob = st.binary() | st.sampled_from([b"", b"\0", b"\0\0\0", b"\xff\xfe\0"])
jobs = st.tuples(big, text, text, st.sampled_from(["waiting", "running", "stuck"]), big, big, small, text)  # fmt: skip


@settings(max_examples=8)
@given(
    st.lists(jobs, max_size=40, unique_by=lambda row: row[0]),
    st.dictionaries(text, big, max_size=40),
    st.dictionaries(blob, big, max_size=40),
    st.dictionaries(big, st.none() | text, max_size=40),
)
def test_whatever_is_kept_comes_back(
    grown: Path,
    cluster: Cluster,
    rows: list[tuple[int | str, ...]],
    heard: dict[str, int],
    links: dict[bytes, int],
    homes: dict[int, str | None],
) -> None:
    database = cluster.fresh()
    with tempfile.TemporaryDirectory() as below:
        folder = shutil.copytree(grown, Path(below, "garden"))
        named = {name: id_ for id_, name in homes.items() if name is not None}
        in_file(folder, *[
            *[("insert into jobs values (?, ?, ?, ?, ?, ?, ?, ?)", row) for row in rows],
            *[("insert or replace into subscribers values (?, ?)", pair) for pair in heard.items()],
            *[("insert into first_links values (?, ?)", pair) for pair in links.items()],
            *[("insert or ignore into homes values (?, ?)", (id_, name)) for name, id_ in named.items()],
        ])  # fmt: skip
        before = file_export(folder / "house.db")
        move(TO_POSTGRES, folder, database)
        assert database_export(database) == before
        move(TO_FILE, folder, database)
        assert file_export(folder / "house.db") == before
    cluster.drop(database)


@pytest.mark.parametrize(
    ("statement", "args", "named"),
    [
        ("update house set name = ?", ("a\0b",), "row 1 of house: its name is text with a zero byte"),
        ("insert into jobs values (5, 'a', 'b', 'stuck', 1, 1, ?, '')", (1 << 31,), "row 5 of jobs: its tries is too large"),
        ("insert into jobs values (?, 'a', 'b', 'stuck', 1, 1, 1, '')", (b"5",), "row 35 of jobs: its id is not of the kind integer"),
        ("insert into jobs values (5, ?, 'b', 'stuck', 1, 1, 1, '')", (b"\xff",), "row 5 of jobs: its kind is not of the kind text"),
        ("insert into jobs values (5.5, 'a', 'b', 'stuck', 1, 1, 1, '')", (), "row 5.5 of jobs: its id is not of the kind integer"),
        ("insert into first_links values (?, 1)", ("words",), "row words of first_links: its fingerprint is not of the kind blob"),
        ("insert into subscribers values (null, 1)", (), "row None of subscribers: its name is empty"),
        ("insert into voices values (1, 1, 1, 1)", (), "point to rows that are not there"),
        ("update house set name = cast(x'ff41' as text)", (), "row 1 of house: its name is no UTF-8"),
    ],
)  # fmt: skip
def test_what_postgresql_cannot_keep_is_named_before_anything_is_written(
    folder: Path, database: str, statement: str, args: tuple[str | bytes | int, ...], named: str
) -> None:
    in_file(folder, (statement, args))
    with pytest.raises(Wrong) as told:
        move(TO_POSTGRES, folder, database)
    assert named in str(told.value)
    assert (folder / "house.db").exists()
    assert asyncio.run(_schemas(database)) == ["public"]
    if isinstance(told.value, Invalid):
        in_file(
            folder, "update house set name = 'Garden'", "delete from jobs",
            "delete from first_links", "delete from subscribers where name is null",
        )  # fmt: skip
        move(TO_POSTGRES, folder, database)


async def _schemas(url: str) -> list[str]:
    async with reached(url) as connection:
        found = await connection.fetch(
            "select nspname from pg_namespace where nspname !~ '^pg_|^information' order by 1"
        )
        return [str(name) for (name,) in found]
