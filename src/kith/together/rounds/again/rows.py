"""Questions about rounds that are laid again."""

from kith.infrastructure.database import Tx
from kith.together.rounds.again.model import Series

_SERIES = "id, circle_id, asked_by_id, every, days, next_at, passed"


async def add(tx: Tx, one: Series) -> None:
    """Keep a round that is laid again."""
    await tx.run(
        f"insert into round_series ({_SERIES}) values ($1, $2, $3, $4, $5, $6, $7)",
        one.id, one.circle_id, one.asked_by_id, one.every, one.days, one.next_at, one.passed,
    )  # fmt: skip


async def series_with(tx: Tx, series_id: int) -> Series | None:
    """Give a series by id."""
    return await tx.one(Series, f"select {_SERIES} from round_series where id = $1", series_id)


async def put_on(tx: Tx, one: Series) -> None:
    """Keep when a series has its next turn, and what became of the last ones."""
    await tx.run(
        "update round_series set next_at = $2, passed = $3 where id = $1",
        one.id, one.next_at, one.passed,
    )  # fmt: skip


async def note_passed(tx: Tx, series_id: int, *, mostly: bool) -> None:
    """Keep whether the last round of a series was mostly passed."""
    sql = f"update round_series set passed = {'passed + 1' if mostly else '0'} where id = $1"
    await tx.run(sql, series_id)


async def end(tx: Tx, series_id: int) -> None:
    """Let a round not be laid again."""
    await tx.run("delete from round_series where id = $1", series_id)


async def last_round(tx: Tx, series_id: int) -> int | None:
    """Give the last round of a series."""
    sql = "select id from rounds where series_id = $1 order by id desc limit 1"
    return await tx.one(int, sql, series_id)
