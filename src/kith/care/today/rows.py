"""Questions about the lines from the house."""

from kith.care.today.model import About, Line
from kith.infrastructure.database import Tx


async def add_line(tx: Tx, person_id: int, kind: str, about: About) -> None:
    """Keep a line for somebody's next Today."""
    await tx.run(
        "insert into house_lines (id, person_id, kind, about) values ($1, $2, $3, $4)",
        tx.new_id(), person_id, kind, about.packed(),
    )  # fmt: skip


async def lines_for(tx: Tx, person_id: int) -> list[Line]:
    """Give the lines that somebody has not been shown, oldest first."""
    sql = "select id, person_id, kind, about from house_lines where person_id = $1 order by id limit 50"
    return await tx.many(Line, sql, person_id)


async def forget_lines(tx: Tx, person_id: int, upto: int) -> None:
    """Forget the lines that somebody has been shown."""
    await tx.run("delete from house_lines where person_id = $1 and id <= $2", person_id, upto)
