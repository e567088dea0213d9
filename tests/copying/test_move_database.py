"""`kith move-database` says what it did and what is next, or in one sentence what stands in the way."""

import asyncio
import os
from pathlib import Path
from urllib.parse import quote

import pytest

from kith.infrastructure.copying.addresses import shown
from kith.infrastructure.files import Folder
from tests.cluster import LOCKED, PASSWORD, Cluster, name_in
from tests.copying.houses import (
    TO_FILE,
    TO_POSTGRES,
    connected,
    database_export,
    file_export,
    in_file,
    move,
)
from tests.interfaces.cli.asking import Kith, Said


def test_it_says_where_everything_lies_and_which_setting_to_change(
    kith: Kith, folder: Path, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = file_export(folder / "house.db")
    said = kith("move-database", "--to", database).fine()
    assert f'\n    database = "{database}"\n' in said
    assert f"Its file is kept as {folder}/house.db.moved-" in said
    assert f"Moved: {_rows(before)} rows of " in said
    monkeypatch.setenv("KITH_DATABASE", database)
    back = kith("move-database", "--to", "file").fine()
    assert f"The house is in {folder}." in back
    assert f"It is in {database} too, marked as moved" in back
    assert file_export(folder / "house.db") == before
    again = kith("move-database", "--to", "postgresql", "--replace").fine()
    assert "What was there before lies in kith_aside_" in again
    assert "The setting database is right." in again
    assert database_export(database) == before


def _rows(export: bytes) -> int:
    return sum(not line.startswith(b"{") for line in export.splitlines())


@pytest.mark.usefixtures("folder")
def test_a_password_is_used_and_never_said(
    kith: Kith, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret, database = quote(PASSWORD, safe=""), cluster.fresh()
    cluster.sql(f"alter database {name_in(database)} owner to {LOCKED}")
    where = database.partition("@")[2]
    url = f"postgresql://{LOCKED}:{secret}@{where}"
    wrong = kith("move-database", "--to", f"postgresql://{LOCKED}:wrong-{secret}@{where}")
    assert "PostgreSQL does not let this user in." in wrong.refused()
    said = kith("move-database", "--to", url)
    assert f'database = "postgresql://{LOCKED}@{where}"' in said.fine()
    assert "The password belongs into it too" in said.out
    monkeypatch.setenv("KITH_DATABASE", f"postgresql://{LOCKED}@{where}?password={secret}")
    back = kith("move-database", "--to", "file")
    assert f"It is in postgresql://{LOCKED}@{where} too" in back.fine()
    for told in (wrong, said, back, kith("move-database", "--to", url)):
        assert not any(word in told.out + told.err for word in (secret, PASSWORD, "sesame"))
    cluster.drop(database)


@pytest.mark.parametrize(
    ("to", "told"),
    [
        ("postgresql", "The setting database is empty."),
        ("sqlite", "Say where to move the house: --to file, or --to postgresql://…."),
        ("postgresql://kith@nowhere.invalid/kith", "The host in postgresql://kith@nowhere.invalid/kith is not known."),
        ("postgresql://kith@127.0.0.1:1/kith", "No PostgreSQL answers at postgresql://kith@127.0.0.1:1/kith (Connection refused)."),
        ("postgresql://kith@127.0.0.1:one/kith", "That is no address of a PostgreSQL database."),
        ("postgresql://kith@127.0.0.1:99999/kith", "That is no address of a PostgreSQL database."),
        ("postgresql://kith@[::1/kith", "That is no address of a PostgreSQL database."),
        ("postgresql://kith@127.0.0.1:{port}/never_made", "PostgreSQL has no database of this name."),
        ("postgresql://nobody@127.0.0.1:{port}/postgres", "PostgreSQL does not let this user in."),
        ("postgresql://kith@127.0.0.1:{port}/postgres", "Let the user own the database"),
    ],
)  # fmt: skip
def test_an_address_that_leads_nowhere_is_said_to(
    kith: Kith, folder: Path, cluster: Cluster, to: str, told: str
) -> None:
    assert told in sentence(kith("move-database", "--to", to.replace("{port}", str(cluster.port))))
    assert _untouched(folder)


@pytest.mark.parametrize(
    ("url", "seen"),
    [
        ("postgresql://kith@localhost/kith", "postgresql://kith@localhost/kith"),
        ("postgres://kith:sesame@localhost:5433/kith", "postgresql://kith@localhost:5433/kith"),
        ("postgresql://kith:sesame@[::1]:5433/kith", "postgresql://kith@[::1]:5433/kith"),
        ("postgresql:///kith?host=/run/postgresql", "postgresql:///kith?host=/run/postgresql"),
        ("postgresql://kith@db/kith?password=sesame&sslmode=require", "postgresql://kith@db/kith?sslmode=require"),
        ("postgresql://localhost:5433/kith", "postgresql://localhost:5433/kith"),
        ("postgresql://kith:ses@me@localhost/kith", "postgresql://…"),
        ("postgresql://kith:ses/sesame@localhost/kith", "postgresql://…"),
        ("postgresql://kith:ses?sesame@localhost/kith", "postgresql://…"),
        ("postgresql://kith:12#sesame@localhost/kith", "postgresql://…"),
        ("postgresql://kith:sesame/localhost", "postgresql://…"),
        ("postgresql://kith@db/kith?password=a@sesame", "postgresql://…"),
        ("postgresql://[kith:sesame@localhost", "postgresql://…"),
    ],
)  # fmt: skip
def test_an_address_is_shown_without_anything_of_a_password(url: str, seen: str) -> None:
    assert shown(url) == seen


@pytest.mark.parametrize(
    ("making", "told"),
    [
        ("create table shop (id int)", "holds something that is not Kith's (shop)"),
        ("create function f() returns int language sql return 1", "holds something that is not Kith's"),
        ("create table migrations (number int primary key, name text, sha256 text)", "There is a house in"),
        ("alter database {name} set default_transaction_read_only to on", "can only be read"),
        ("alter database {name} set search_path to nowhere", "has no schema for tables"),
    ],
)  # fmt: skip
def test_a_database_that_is_not_for_a_house_stays_as_it_is(
    kith: Kith, folder: Path, database: str, cluster: Cluster, making: str, told: str
) -> None:
    cluster.sql(making.replace("{name}", name_in(database)), database=name_in(database))
    assert told in kith("move-database", "--to", database).refused()
    assert _untouched(folder)
    sql = "select nspname from pg_namespace where nspname like 'kith%'"
    assert cluster.sql(sql, database=name_in(database)) == []


def test_what_an_extension_brought_is_in_nobodys_way(
    kith: Kith, folder: Path, database: str, cluster: Cluster
) -> None:
    cluster.sql("create extension pg_trgm", database=name_in(database))
    kith("move-database", "--to", database).fine()
    assert database_export(database) == file_export(next(folder.glob("house.db.moved-*")))


def test_a_database_of_another_encoding_is_refused(
    kith: Kith, folder: Path, cluster: Cluster
) -> None:
    database = cluster.fresh(more="encoding 'LATIN1' locale 'C'")
    assert "UTF-8" in sentence(kith("move-database", "--to", database))
    assert _untouched(folder)
    cluster.drop(database)


def test_a_server_that_is_too_old_is_refused(
    kith: Kith, folder: Path, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kith.infrastructure.pool.OLDEST", 99)
    assert "Kith needs 99 or newer." in kith("move-database", "--to", database).refused()
    assert _untouched(folder)
    monkeypatch.undo()
    move(TO_POSTGRES, folder, database)


def test_a_house_that_runs_is_not_moved(
    kith: Kith, folder: Path, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def beside(*words: str) -> str:
        async with connected(database, name="kith"):
            return (await asyncio.to_thread(kith, "move-database", *words)).refused()

    lock = Folder(str(folder)).hold()
    assert "A Kith is already running on" in kith("move-database", "--to", database).refused()
    os.close(lock)
    assert "A Kith is running on" in asyncio.run(beside("--to", database))
    assert _untouched(folder)
    kith("move-database", "--to", database).fine()
    monkeypatch.setenv("KITH_DATABASE", database)
    assert "A Kith is running on" in asyncio.run(beside("--to", "file"))
    kith("move-database", "--to", "file").fine()


def test_nobody_writes_to_a_house_that_is_being_moved(
    folder: Path, database: str, cluster: Cluster
) -> None:
    tried: list[str] = []

    def write_to_file(part: str, _done: int, _of: int) -> None:
        if part == "comparing":
            with pytest.raises(Exception, match="locked") as refused:
                in_file(folder, "update house set name = 'Orchard'")
            tried.append(str(refused.value))

    def write_to_database(part: str, _done: int, _of: int) -> None:
        if part == "comparing":
            sql = "set lock_timeout to 10; update house set name = 'Orchard'"
            with pytest.raises(RuntimeError, match="lock timeout") as refused:
                cluster.sql(sql, database=name_in(database))
            tried.append(str(refused.value))

    move(TO_POSTGRES, folder, database, told=write_to_file)
    assert tried
    tried.clear()
    move(TO_FILE, folder, database, told=write_to_database)
    assert tried
    in_file(folder, "update house set name = 'Orchard'")


def test_two_moves_into_one_database_wait_for_each_other(
    kith: Kith, folder: Path, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def beside() -> str:
        async with connected(database, name="kith-copying") as moving:
            await moving.execute("select pg_advisory_lock($1)", 0x6B69_7468_0003)
            return (await asyncio.to_thread(kith, "move-database", "--to", database)).refused()

    monkeypatch.setattr("kith.infrastructure.copying.reaching._PATIENCE", 1)
    assert "Another move is going on in" in asyncio.run(beside())
    assert _untouched(folder)
    kith("move-database", "--to", database).fine()


def test_there_has_to_be_a_house_of_todays_kith(
    kith: Kith, folder: Path, database: str, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KITH_DATABASE", database)
    (folder / "house.db").rename(folder / "away")
    assert "There is no house in" in kith("move-database", "--to", database).refused()
    assert "There is no house in" in kith("move-database", "--to", "file").refused()
    (folder / "house.db").write_bytes(b"no database, but long enough to be one" * 100)
    assert "is damaged" in kith("move-database", "--to", database).refused()
    (folder / "away").rename(folder / "house.db")
    newer = "insert into migrations values (9999, 'later', '')"
    older = "delete from migrations where number = 9999 or number = (select max(number) from migrations)"
    in_file(folder, newer)
    assert "kept by a newer Kith" in kith("move-database", "--to", database).refused()
    in_file(folder, "delete from migrations where number = 9999")
    kept = in_file(folder, "select * from migrations order by number desc limit 1")[0]
    in_file(folder, older)
    assert "Run: kith upgrade" in kith("move-database", "--to", database).refused()
    in_file(folder, ("insert into migrations values (?, ?, ?)", kept))
    kith("move-database", "--to", database).fine()
    cluster.sql(newer, database=name_in(database))
    assert "kept by a newer Kith" in kith("move-database", "--to", "file").refused()
    cluster.sql("delete from migrations where number = 9999", database=name_in(database))
    kith("move-database", "--to", "file").fine()


def sentence(said: Said) -> str:
    """Give the one line of a command that did nothing; it may end with another command."""
    assert (said.code, said.out, said.err.count("\n")) == (1, "", 1)
    return said.err


def _untouched(folder: Path) -> bool:
    return sorted(path.name for path in folder.glob("house.db*")) == ["house.db"]
