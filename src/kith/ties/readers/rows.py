"""Questions about who reads which page. Nothing here gives whose page it is a reader's name."""

from kith.infrastructure.database import Tx


async def read(tx: Tx, person_id: int, page_id: int, seen_id: int) -> None:
    """Keep that somebody reads a page from here on."""
    await tx.run(
        """
        insert into page_readers (person_id, page_id, since_at, seen_id) values ($1, $2, $3, $4)
        on conflict do nothing""",
        person_id, page_id, tx.now, seen_id,
    )  # fmt: skip


async def read_no_more(tx: Tx, person_id: int, page_id: int) -> None:
    """Forget that somebody reads a page."""
    sql = "delete from page_readers where person_id = $1 and page_id = $2"
    await tx.run(sql, person_id, page_id)


async def reads(tx: Tx, person_id: int, page_id: int) -> bool:
    """Tell a reader whether they read a page."""
    sql = "select 1 from page_readers where person_id = $1 and page_id = $2"
    return await tx.one(int, sql, person_id, page_id) is not None


async def has_read(tx: Tx, person_id: int, upto: int) -> None:
    """Keep up to what somebody has read their pages."""
    sql = "update page_readers set seen_id = $2 where person_id = $1 and seen_id < $2"
    await tx.run(sql, person_id, upto)


async def how_many_before(tx: Tx, page_id: int, moment: int, most: int) -> int:
    """Give how many of this house read a page since before a moment, counted no further than `most`."""
    sql = """
        select count(*)
          from (select 1 from page_readers r
                 where r.page_id = $1 and r.since_at < $2 limit $3) as found"""
    return await tx.one(int, sql, page_id, moment, most) or 0
