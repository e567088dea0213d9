"""Questions about letters and thoughts."""

from collections.abc import Sequence

from kith.access.reaching import NEVER
from kith.access.rule import OPEN
from kith.foundation.ids import first_id_at
from kith.infrastructure.database import Tx, marks
from kith.together.letters.model import Standing, Thought

_MILLISECOND = first_id_at(1)

# Words `p` that wait to be seen by whose letter is `a`: of others, here, and not by somebody apart.
_WAITS = f"""
    p.author_id <> a.person_id and p.gone_at is null
    and (p.id > a.seen_id
         or exists (select 1 from mornings m
                     where m.post_id = p.id and m.person_id = a.person_id
                       and m.at * {_MILLISECOND} > a.seen_id))
    and not exists (select 1 from blocks b
                     where b.person_id = a.person_id and b.blocked_id = p.author_id
                       and p.id >= (b.since + 1) * {_MILLISECOND})
    and not exists (select 1 from blocks b
                     where b.person_id = p.author_id and b.blocked_id = a.person_id
                       and p.id >= (b.since + 1) * {_MILLISECOND})"""


async def talk_in(tx: Tx, place_id: int) -> int | None:
    """Give the conversation of a letter."""
    sql = "select p.id from posts p where p.place_id = $1 and p.stirred_id is not null limit 1"
    return await tx.one(int, sql, place_id)


async def letters_of(tx: Tx, person_id: int, *, place_id: int | None = None) -> list[Standing]:
    """Give the letters that have reached somebody, latest begun first; or one of them."""
    # The letters are gathered first: else PostgreSQL goes through all that was begun in one's circles.
    open_, here = OPEN.format(now="$2"), "" if place_id is None else "and a.place_id = $3"
    args = (person_id, tx.now) if place_id is None else (person_id, tx.now, place_id)
    return await tx.many(
        Standing,
        f"""
        with mine as materialized (
            select a.place_id, a.person_id, a.since, s.seen_id
              from access a
              join seats s on s.place_id = a.place_id and s.person_id = a.person_id
              join places l on l.id = a.place_id and l.kind = 'letter'
             where a.person_id = $1 {here}
        )
        select a.place_id, o.id,
               (select min(p.id) from posts p
                 where p.conversation_id = o.id and {open_} and {_WAITS}),
               (select max(p.id) from posts p
                 where p.conversation_id = o.id and {open_}
                   and (p.gone_at is null or p.id = o.id))
          from mine a
          join posts o on o.place_id = a.place_id and o.stirred_id is not null
         where exists (select 1 from posts p where p.id = o.id and {open_})
         order by a.place_id desc
         limit 1000""",
        *args,
    )


async def open_posts(tx: Tx, person_id: int, talk_id: int, *, before: int, most: int) -> list[int]:
    """Give the last words of a letter before an id that have reached somebody, last first."""
    sql = f"""
        select p.id
          from posts p
          join access a on {OPEN.format(now="$5")}
         where a.person_id = $1 and p.conversation_id = $2 and p.id < $3
         order by p.id desc
         limit $4"""
    return await tx.many(int, sql, person_id, talk_id, before, most, tx.now)


async def wrote_in(tx: Tx, person_id: int, talk_id: int, least: int) -> set[int]:
    """Give whose words of a letter have reached somebody so many times at least."""
    sql = f"""
        select p.author_id
          from posts p
          join access a on {OPEN.format(now="$4")}
         where a.person_id = $1 and p.conversation_id = $2 and p.gone_at is null
         group by p.author_id
        having count(*) >= $3"""
    return set(await tx.many(int, sql, person_id, talk_id, least, tx.now))


async def mornings_of(tx: Tx, posts: Sequence[int]) -> dict[int, dict[int, int]]:
    """Give when words that were written at night reach whom, by post and person."""
    found: dict[int, dict[int, int]] = {}
    if posts:
        sql = f"""
            select post_id, person_id, at from mornings
             where post_id in ({marks(len(posts))})
             order by at, person_id"""
        for post_id, person_id, at in await tx.many(_morning, sql, *posts):
            found.setdefault(post_id, {})[person_id] = at
    return found


def _morning(post_id: int, person_id: int, at: int) -> tuple[int, int, int]:
    return post_id, person_id, at


async def let_reach(tx: Tx, post_id: int, person_id: int) -> None:
    """Hold words no longer whose time has come."""
    await tx.run(
        "delete from held where post_id = $1 and person_id = $2 and until_at <= $3 and until_at < $4",
        post_id, person_id, tx.now, NEVER,
    )  # fmt: skip


async def forget_held(tx: Tx, place_id: int, person_id: int) -> None:
    """Forget what would still have reached somebody who left a letter."""
    for table in ("held", "mornings"):
        sql = f"""
            delete from {table}
             where person_id = $2 and post_id in (select id from posts where place_id = $1)"""
        await tx.run(sql, place_id, person_id)


async def kind_of(tx: Tx, place_id: int) -> str:
    """Give what kind of place it is."""
    return await tx.one(str, "select kind from places where id = $1", place_id) or ""


async def empty_seats(tx: Tx, place_id: int) -> None:
    """Let nobody be in a letter of which nothing remains."""
    await tx.run(
        """
        delete from seats
         where place_id = $1 and not exists (select 1 from posts p where p.place_id = $1)""",
        place_id,
    )


async def thought(tx: Tx, from_id: int, to_id: int) -> Thought | None:
    """Give the last thought of one person to another."""
    sql = "select from_id, to_id, at, again_at, unseen from thoughts where from_id = $1 and to_id = $2"
    return await tx.one(_thought, sql, from_id, to_id)


async def thoughts_for(tx: Tx, person_id: int, since: int) -> list[Thought]:
    """Give the thoughts that somebody has not been shown."""
    sql = """
        select from_id, to_id, at, again_at, unseen from thoughts
         where to_id = $1 and unseen = 1 and at >= $2
         order by at
         limit 50"""
    return await tx.many(_thought, sql, person_id, since)


def _thought(from_id: int, to_id: int, at: int, again_at: int, unseen: int) -> Thought:
    return Thought(from_id, to_id, at, again_at, bool(unseen))


async def keep_thought(tx: Tx, one: Thought) -> None:
    """Keep a thought in place of an earlier one."""
    await tx.run(
        """
        insert into thoughts (from_id, to_id, at, again_at, unseen) values ($1, $2, $3, $4, $5)
        on conflict (from_id, to_id) do update
           set at = excluded.at, again_at = excluded.again_at, unseen = excluded.unseen""",
        one.from_id, one.to_id, one.at, one.again_at, int(one.unseen),
    )  # fmt: skip


async def thoughts_were_seen(tx: Tx, person_id: int, upto: int) -> None:
    """Forget the thoughts that somebody has been shown, as soon as their senders' day is over."""
    await tx.run(
        "update thoughts set unseen = 0 where to_id = $1 and at <= $2 and unseen = 1",
        person_id, upto,
    )  # fmt: skip
    await tx.run(
        "delete from thoughts where to_id = $1 and unseen = 0 and again_at <= $2",
        person_id, tx.now,
    )  # fmt: skip


async def forget_thoughts(tx: Tx, before: int) -> None:
    """Forget thoughts that were seen, once their senders' day is over, and old ones."""
    await tx.run(
        "delete from thoughts where again_at <= $1 and (unseen = 0 or at < $2)", tx.now, before
    )
