"""Questions about the lines from the house."""

from kith.access.rule import OPEN
from kith.care.today.model import About, Line
from kith.infrastructure.database import Tx


async def add_line(
    tx: Tx, person_id: int, kind: str, about: About, *, post_id: int | None = None
) -> None:
    """Keep a line for somebody's next Today; one about words goes with them."""
    await tx.run(
        "insert into house_lines (id, person_id, kind, about, post_id) values ($1, $2, $3, $4, $5)",
        tx.new_id(), person_id, kind, about.packed(), post_id,
    )  # fmt: skip


async def has_line(tx: Tx, person_id: int, kind: str, about: About) -> bool:
    """Tell whether the same line waits for somebody already."""
    sql = "select 1 from house_lines where person_id = $1 and kind = $2 and about = $3 limit 1"
    return await tx.one(int, sql, person_id, kind, about.packed()) is not None


async def lines_for(tx: Tx, person_id: int) -> list[Line]:
    """Give the lines that somebody has not been shown, oldest first; of words, if they may read them."""
    sql = f"""
        select l.id, l.person_id, l.kind, l.about
          from house_lines l
         where l.person_id = $1
           and (l.post_id is null
                or exists (select 1
                             from posts p
                             join access a on {OPEN.format(now="$2")}
                            where p.id = l.post_id and a.person_id = $1 and p.gone_at is null))
         order by l.id
         limit 50"""
    return await tx.many(Line, sql, person_id, tx.now)


async def may_have_read(tx: Tx, post_id: int) -> list[int]:
    """Give who may read words and was there since, heard them, or answered them; not their writer."""
    sql = f"""
        select a.person_id
          from posts p
          join access a on {OPEN.format(now="$2")}
          join seats s on s.place_id = a.place_id and s.person_id = a.person_id
         where p.id = $1 and a.person_id <> p.author_id
           and (s.seen_id >= p.id
                or exists (select 1 from heard h
                            where h.post_id = p.id and h.person_id = a.person_id)
                or exists (select 1 from voices v
                            where v.conversation_id = p.conversation_id
                              and v.person_id = a.person_id and v.last_id > p.id))"""
    return await tx.many(int, sql, post_id, tx.now)


async def forget_lines_about(tx: Tx, post_id: int) -> None:
    """Let no line lead to words that are gone."""
    await tx.run("delete from house_lines where post_id = $1", post_id)


async def forget_lines(tx: Tx, person_id: int, upto: int) -> None:
    """Forget the lines that somebody has been shown."""
    await tx.run("delete from house_lines where person_id = $1 and id <= $2", person_id, upto)
