"""A PostgreSQL that can't hold this house says why in a sentence, and the password is in none of them."""

import asyncio
import random
from urllib.parse import quote

import pytest

from kith.foundation.clock import MINUTE, now
from kith.foundation.errors import Elsewhere
from kith.foundation.ids import moment_of
from kith.infrastructure import house_postgres, pool
from kith.infrastructure import line as lines
from kith.infrastructure.database import Tx
from kith.infrastructure.house_postgres import HouseInPostgres
from kith.infrastructure.migrations.on_postgres import migrate
from kith.infrastructure.migrations.run import Behind, steps
from kith.infrastructure.pool import connect
from tests.clock import Clock
from tests.cluster import LOCKED, OWNER, PASSWORD, Cluster, name_in
from tests.infrastructure.opening import a_new_id
from tests.keeping import InPostgres

on_postgres = pytest.mark.parametrize("engine", ["postgres"], indirect=True, scope="session")
SECRET = "open-sesame-2"


async def opened(url: str) -> HouseInPostgres:
    """Open a house as a process does that begins."""
    await house_postgres.make_ready(url)
    return await house_postgres.opened(url, replica="", connections=4, queue=64, now=now)


async def refusal(url: str, caplog: pytest.LogCaptureFixture) -> str:
    """Give the one sentence with which a house is not opened."""
    with pytest.raises(Elsewhere) as wrong:
        await opened(url)
    said = str(wrong.value)
    for secret in (SECRET, quote(SECRET), PASSWORD, quote(PASSWORD, safe="")):
        assert secret not in said + caplog.text
    return said


def at(cluster: Cluster, rest: str, *, user: str = OWNER, port: int = 0) -> str:
    return f"postgresql://{user}:{SECRET}@127.0.0.1:{port or cluster.port}/{rest}"


@pytest.mark.parametrize("seed", range(3))
async def test_however_many_begin_at_once_there_is_one_house(database: str, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret

    async def begin() -> HouseInPostgres:
        await asyncio.sleep(chance.uniform(0, 0.15))
        return await opened(database)

    houses = await asyncio.gather(*(begin() for _ in range(6)))
    assert len({house.node for house in houses}) == 6
    ids = await asyncio.gather(*(house.act(a_new_id) for house in houses * 5))
    assert len(set(ids)) == 30
    for house in houses:
        await house.close()


async def test_a_house_that_was_begun_by_half_is_gone_on_with_by_nobody_else(database: str) -> None:
    """Whoever begins it holds the door until it is whole, and a house that is behind is not begun."""
    connection = await connect(database)
    await migrate(connection, steps()[:2])
    await connection.close()
    with pytest.raises(Behind, match="kith upgrade"):
        await opened(database)


@pytest.mark.parametrize(
    ("sql", "sentence"),
    [
        ("delete from migrations where number = 6", "behind this program. Run: kith upgrade"),
        ("insert into migrations values (9999, 'later', 'x')", "kept by a newer Kith"),
        ("update migrations set sha256 = 'x' where number = 2", "Migration 2 of this house is not"),
        ("create table moved (at bigint)", "was moved to a file"),
    ],
    ids=["behind", "newer", "another program's", "moved away"],
)
@on_postgres
async def test_a_house_that_is_not_this_programs_is_refused(
    there: InPostgres, caplog: pytest.LogCaptureFixture, sql: str, sentence: str
) -> None:
    before = there.rows()
    there.also(sql)
    after = there.rows()
    assert sentence in await refusal(there.url, caplog)
    assert there.rows() == after != before


@on_postgres
async def test_a_server_that_is_too_old_is_refused(
    there: InPostgres, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "OLDEST", 99)
    assert "Kith needs 99 or newer" in await refusal(there.url, caplog)


async def test_a_database_that_keeps_no_utf8_is_refused(
    cluster: Cluster, caplog: pytest.LogCaptureFixture
) -> None:
    url = cluster.fresh(more="encoding 'LATIN1' lc_collate 'C' lc_ctype 'C'")
    assert "does not keep UTF-8" in await refusal(url, caplog)
    assert cluster.sql("select count(*) from pg_tables where schemaname = 'public'", database=name_in(url)) == ["0"]  # fmt: skip
    cluster.drop(url)


async def test_whoever_may_not_make_tables_is_told_so(
    database: str, cluster: Cluster, caplog: pytest.LogCaptureFixture
) -> None:
    cluster.sql("revoke create on schema public from public", database=name_in(database))
    theirs = at(cluster, name_in(database), user=LOCKED).replace(SECRET, quote(PASSWORD, safe=""))
    assert "owner to USER" in await refusal(theirs, caplog)
    cluster.sql("drop schema public cascade", database=name_in(database))
    assert "schema" in await refusal(database, caplog)


async def test_what_leads_to_no_database_is_told_apart(
    cluster: Cluster, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "_PATIENCE", 0.1)
    for url, sentence in (
        (at(cluster, "nothing_of_this_name"), "no database of this name"),
        (at(cluster, "postgres", user=LOCKED), "does not let this user in"),
        (at(cluster, "postgres", user="nobody_of_this_name"), "does not let this user in"),
        (at(cluster, "postgres", port=1), "can't be reached"),
        (at(cluster, "postgres").replace("127.0.0.1", "nowhere.invalid"), "host in the setting"),
        (at(cluster, "postgres").replace("127.0.0.1", "[::1"), "looks like postgresql://"),
        (at(cluster, "postgres?sslmode=perhaps"), "looks like postgresql://"),
        (at(cluster, "postgres?sslmode=require"), "can't be reached"),
    ):
        assert sentence in await refusal(url, caplog), url


@on_postgres
async def test_a_server_that_lets_nobody_else_in_is_told_apart(
    there: InPostgres, caplog: pytest.LogCaptureFixture
) -> None:
    name = name_in(there.url)
    there.cluster.sql(f"alter database {name} connection limit 0")
    assert "no connection left" in await refusal(there.url, caplog)
    there.cluster.sql(f"alter database {name} connection limit -1 allow_connections true")
    await (await opened(there.url)).close()


@on_postgres
@pytest.mark.parametrize("minutes", [5, -5])
async def test_all_processes_go_by_the_clock_of_the_database(
    there: InPostgres, monkeypatch: pytest.MonkeyPatch, minutes: int
) -> None:
    """Whatever the clock of their own machine says."""
    Clock(monkeypatch, alone=True).forward(minutes=minutes)
    house = await opened(there.url)
    moment = await house.act(the_moment)
    async with there.beside() as db:
        theirs = await db.fetchval("select (extract(epoch from clock_timestamp()) * 1000)::bigint")
    assert abs(theirs - moment) < MINUTE
    assert abs(moment_of(await house.act(a_new_id)) - moment) < MINUTE
    await house.close()


async def the_moment(tx: Tx) -> int:
    return tx.now
