"""Questions about public pages. Who may ask them is decided by `access` before."""

from collections.abc import Sequence

from kith.access.public import HELPS
from kith.access.rule import APART
from kith.infrastructure.database import Tx, marks
from kith.ties.people.model import Named
from kith.together.conversations.model import Earlier, Post
from kith.together.publishing.model import Entry, PublicPage

_PAGE = "g.id, g.owner_id, g.name, g.looks, g.title, g.expect, g.opened_at, g.closed_at"
_ENTRY = """
    e.role, e.off_at, w.id, w.name, w.handle, p.id, p.place_id, p.conversation_id, p.answers_id,
    p.author_id, p.means, p.words, p.changed_at, p.wrong_at, p.gone_at, p.gone_by"""
_FROM = """
    from page_entries e
    join posts p on p.id = e.post_id
    join people w on w.id = p.author_id"""


async def page(tx: Tx, page_id: int) -> PublicPage | None:
    """Give a page by id, open or closed."""
    return await tx.one(PublicPage, f"select {_PAGE} from public_pages g where g.id = $1", page_id)


async def page_of(tx: Tx, person_id: int) -> PublicPage | None:
    """Give somebody's own page, open or closed."""
    sql = f"select {_PAGE} from public_pages g where g.owner_id = $1"
    return await tx.one(PublicPage, sql, person_id)


async def open_page_of(tx: Tx, person_id: int) -> PublicPage | None:
    """Give somebody's page, as anybody may know of it."""
    sql = f"select {_PAGE} from public_pages g where g.owner_id = $1 and g.closed_at is null"
    return await tx.one(PublicPage, sql, person_id)


async def pages_helped(tx: Tx, person_id: int) -> list[PublicPage]:
    """Give the open pages with which somebody helps, by title."""
    sql = f"""
        select {_PAGE}
          from page_helpers h
          join public_pages g on g.id = h.page_id
         where h.person_id = $1 and {HELPS} and g.closed_at is null
         order by g.title, g.id limit 100"""
    return await tx.many(PublicPage, sql, person_id)


async def pages_asking(tx: Tx, person_id: int) -> list[PublicPage]:
    """Give the open pages whose owners asked somebody to help, but where contact ended between the two."""
    sql = f"""
        select {_PAGE}
          from page_helpers h
          join public_pages g on g.id = h.page_id
         where h.person_id = $1 and h.came_at is null and h.rather_not_at is null
           and g.closed_at is null
           and not {APART.format(one="g.owner_id", other="h.person_id")}
         order by h.asked_at, g.id limit 100"""
    return await tx.many(PublicPage, sql, person_id)


async def pages_read(tx: Tx, person_id: int) -> list[PublicPage]:
    """Give the open pages that somebody reads, by title."""
    sql = f"""
        select {_PAGE}
          from page_readers r
          join public_pages g on g.id = r.page_id
         where r.person_id = $1 and g.closed_at is null
         order by g.title, g.id limit 500"""
    return await tx.many(PublicPage, sql, person_id)


async def open_pages(tx: Tx) -> list[PublicPage]:
    """Give the open pages of this house, by title."""
    sql = f"""
        select {_PAGE} from public_pages g where g.closed_at is null
         order by g.title, g.id limit 500"""
    return await tx.many(PublicPage, sql)


async def titles(tx: Tx, person_id: int) -> dict[int, str]:
    """Give the titles of the open pages on which somebody has words, by place."""
    sql = """
        select distinct g.id, g.title
          from page_entries e
          join public_pages g on g.id = e.page_id and g.closed_at is null
          join posts p on p.id = e.post_id and p.author_id = $1
         where e.off_at is null
         limit 500"""
    return dict(await tx.many(_titled, sql, person_id))


def _titled(id_: int, title: str) -> tuple[int, str]:
    return id_, title


async def is_taken(tx: Tx, name: str, looks: str) -> bool:
    """Tell whether a page has this name, or had it, or one that looks like it."""
    sql = "select 1 from public_pages where name = $1 or looks = $2"
    return await tx.one(int, sql, name, looks) is not None


async def handles_of_others(tx: Tx, person_id: int, home_id: int) -> list[str]:
    """Give the handles of everybody else who lives here."""
    sql = "select handle from people where home_id = $1 and id <> $2 order by id limit 100000"
    return await tx.many(str, sql, home_id, person_id)


async def add_page(tx: Tx, one: PublicPage) -> None:
    """Keep a new page."""
    await tx.run(
        """
        insert into public_pages (id, owner_id, name, looks, title, expect, opened_at)
        values ($1, $2, $3, $4, $5, $6, $7)""",
        one.id, one.owner_id, one.name, one.looks, one.title, one.expect, one.opened_at,
    )  # fmt: skip


async def describe(tx: Tx, page_id: int, title: str, expect: str) -> None:
    """Keep what a page is called, and what readers may expect."""
    sql = "update public_pages set title = $2, expect = $3, closed_at = null where id = $1"
    await tx.run(sql, page_id, title, expect)


async def close(tx: Tx, page_id: int) -> None:
    """Let a page not be there."""
    await tx.run("update public_pages set closed_at = $2 where id = $1", page_id, tx.now)


# -- entries ------------------------------------------------------------------------------------


async def add_entry(tx: Tx, page_id: int, post_id: int, role: str) -> None:
    """Keep that words stand on a page, and as whom they were said."""
    sql = "insert into page_entries (post_id, page_id, role) values ($1, $2, $3)"
    await tx.run(sql, post_id, page_id, role)


async def take_off(tx: Tx, post_id: int) -> None:
    """Let words stand on their page no more."""
    sql = "update page_entries set off_at = $2 where post_id = $1 and off_at is null"
    await tx.run(sql, post_id, tx.now)


async def entry(tx: Tx, page_id: int, post_id: int) -> Entry | None:
    """Give what stands on a page under an id."""
    sql = f"select {_ENTRY} {_FROM} where e.page_id = $1 and e.post_id = $2"
    found = await tx.one(_entry, sql, page_id, post_id)
    return (await _with_earlier(tx, [found]))[0] if found else None


async def entries(
    tx: Tx, page_id: int, *, before: int, most: int, gaps: bool = True
) -> list[Entry]:
    """Give what stands on a page, newest first; `gaps`: also what is gone from it."""
    there = "" if gaps else "and p.gone_at is null and e.off_at is null"
    sql = f"""
        select {_ENTRY} {_FROM}
         where e.page_id = $1 and e.post_id < $2 {there}
         order by e.post_id desc
         limit $3"""
    return await _with_earlier(tx, await tx.many(_entry, sql, page_id, before, most))


async def entries_for(tx: Tx, person_id: int, *, seen: bool, most: int) -> list[Entry]:
    """Give what stands on the open pages somebody reads, newest first: what they have read, or not."""
    sql = f"""
        select {_ENTRY} {_FROM}
          join page_readers r on r.page_id = e.page_id and r.person_id = $1
          join public_pages g on g.id = e.page_id and g.closed_at is null
         where p.gone_at is null and e.off_at is null and p.author_id <> $1
           and e.post_id {"<=" if seen else ">"} r.seen_id
         order by e.post_id desc
         limit $2"""
    return await tx.many(_entry, sql, person_id, most)


async def as_whom(tx: Tx, posts: Sequence[int]) -> dict[int, tuple[str, Named]]:
    """Give of those words that stand on open pages in which role they were said, and whose page it is."""
    if not posts:
        return {}
    sql = f"""
        select e.post_id, e.role, w.id, w.name, w.handle
          from page_entries e
          join public_pages g on g.id = e.page_id and g.closed_at is null
          join people w on w.id = g.owner_id
         where e.off_at is null and e.post_id in ({marks(len(posts))})"""
    return dict(await tx.many(_on_whose, sql, *posts))


def _on_whose(
    post_id: int, role: str, id_: int, name: str, handle: str
) -> tuple[int, tuple[str, Named]]:
    return post_id, (role, Named(id_, name, handle))


async def last_role(tx: Tx, page_id: int, author_id: int) -> str:
    """Give the role in which somebody spoke last on a page."""
    sql = f"""
        select e.role {_FROM}
         where e.page_id = $1 and p.author_id = $2
         order by e.post_id desc limit 1"""
    return await tx.one(str, sql, page_id, author_id) or ""


async def newest_entry(tx: Tx, page_id: int) -> int:
    """Give the last thing that stands on a page, or 0."""
    sql = "select post_id from page_entries where page_id = $1 order by post_id desc limit 1"
    return await tx.one(int, sql, page_id) or 0


async def _with_earlier(tx: Tx, found: Sequence[Entry]) -> list[Entry]:
    """Give entries with what those that were changed said before, newest first."""
    changed = [one.post.id for one in found if one.post.changed_at and not one.is_gone]
    stood: dict[int, list[Earlier]] = {}
    if changed:
        sql = f"""
            select post_id, until_at, words from earlier_words
             where post_id in ({marks(len(changed))})
             order by post_id, until_at desc"""
        for post_id, until_at, words in await tx.many(_stood, sql, *changed):
            stood.setdefault(post_id, []).append(Earlier(until_at, words))
    return [
        Entry(one.post, one.author, one.role, one.off_at, tuple(stood.get(one.post.id, ())))
        for one in found
    ]


def _stood(post_id: int, until_at: int, words: str) -> tuple[int, int, str]:
    return post_id, until_at, words


def _entry(
    role: str, off_at: int | None, id_: int, name: str, handle: str, *columns: object
) -> Entry:
    return Entry(Post(*columns), Named(id_, name, handle), role, off_at)  # type: ignore[arg-type]


async def statement_of(tx: Tx, post_id: int) -> int | None:
    """Give what the house states of an entry."""
    sql = "select statement_id from entry_statements where post_id = $1"
    return await tx.one(int, sql, post_id)


async def keep_statement_of(tx: Tx, post_id: int, statement_id: int) -> None:
    """Keep what the house states of an entry."""
    sql = "insert into entry_statements (post_id, statement_id) values ($1, $2)"
    await tx.run(sql, post_id, statement_id)


async def forget_statement_of(tx: Tx, post_id: int) -> None:
    """Keep it no more."""
    await tx.run("delete from entry_statements where post_id = $1", post_id)


# -- plain facts --------------------------------------------------------------------------------


async def plain_fact(tx: Tx, page_id: int) -> tuple[int, int] | None:
    """Give the word about a page's readers, and the week in which it was looked for."""
    sql = "select bucket, week from plain_facts where page_id = $1"
    return await tx.one(_fact, sql, page_id)


def _fact(bucket: int, week: int) -> tuple[int, int]:
    return bucket, week


async def keep_fact(tx: Tx, page_id: int, bucket: int, week: int) -> None:
    """Keep this week's word."""
    await tx.run(
        """
        insert into plain_facts (page_id, bucket, week) values ($1, $2, $3)
        on conflict (page_id) do update set bucket = excluded.bucket, week = excluded.week""",
        page_id, bucket, week,
    )  # fmt: skip
