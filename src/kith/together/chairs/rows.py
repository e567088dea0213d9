"""Questions about open chairs. Who may ask them is decided by `access` before."""

from kith.infrastructure.database import Tx
from kith.together.chairs.model import Chair, Name

# Of a gathering, the last moment is when it begins: it may have been moved since the chair was opened.
_LAST = "coalesce((select g.starts_at from gatherings g where g.id = c.place_id), c.last_at)"
_CHAIR = f"""
    c.id, c.place_id, c.host_id, c.means, c.kind, c.way, c.told, c.question, c.day, c.until_at,
    {_LAST}, c.seed, c.closed_at, c.ended_at, c.why"""
# Nobody is asked for longer than there is time.
_UNTIL = f"case when {_LAST} < n.until_at then {_LAST} else n.until_at end"
_NAME = f"n.chair_id, n.person_id, n.token, n.by_id, n.asked_at, {_UNTIL}, n.says"


async def add_chair(tx: Tx, one: Chair) -> None:
    """Keep an open chair."""
    await tx.run(
        """
        insert into chairs
            (id, place_id, host_id, means, kind, way, told, question, day, until_at, last_at, seed,
             closed_at, ended_at, why)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)""",
        one.id, one.place_id, one.host_id, one.means, one.kind, one.way, one.told, one.question,
        one.day, one.until_at, one.last_at, one.seed, one.closed_at, one.ended_at, one.why,
    )  # fmt: skip


async def chair(tx: Tx, chair_id: int) -> Chair | None:
    """Give a chair by id."""
    return await tx.one(Chair, f"select {_CHAIR} from chairs c where c.id = $1", chair_id)


async def chairs_of(tx: Tx, place_id: int) -> list[Chair]:
    """Give the chairs of a place, the newest first."""
    sql = f"select {_CHAIR} from chairs c where c.place_id = $1 order by c.id desc limit 50"
    return await tx.many(Chair, sql, place_id)


async def count_open(tx: Tx, host_id: int) -> int:
    """Give how many chairs of one host have not ended."""
    sql = "select count(*) from chairs where host_id = $1 and ended_at is null"
    return await tx.one(int, sql, host_id) or 0


async def chairs_by_lot(tx: Tx) -> list[Chair]:
    """Give the chairs of this house that are given by lot and not ended, whose names close first."""
    sql = f"""
        select {_CHAIR} from chairs c
         where c.way = 'lot' and c.ended_at is null
         order by c.until_at, c.id
         limit 100"""
    return await tx.many(Chair, sql)


async def chairs_with(tx: Tx, person_id: int) -> list[Chair]:
    """Give the chairs at which somebody's name stands, the newest first."""
    sql = f"""
        select {_CHAIR}
          from chair_names n
          join chairs c on c.id = n.chair_id
         where n.person_id = $1
         order by c.id desc
         limit 100"""
    return await tx.many(Chair, sql, person_id)


async def close(tx: Tx, chair_id: int) -> int:
    """Close the names of a chair, once."""
    sql = "update chairs set closed_at = $2 where id = $1 and closed_at is null"
    return await tx.run(sql, chair_id, tx.now)


async def end(tx: Tx, chair_id: int, why: str) -> int:
    """Keep how a chair ended, once."""
    sql = "update chairs set ended_at = $2, why = $3 where id = $1 and ended_at is null"
    return await tx.run(sql, chair_id, tx.now, why)


async def forget_old(tx: Tx, before: int) -> None:
    """Forget chairs whose time was over before a moment, with all the names."""
    await tx.run(
        """
        delete from chairs
         where last_at < $1
           and not exists (select 1 from gatherings g
                            where g.id = chairs.place_id and g.starts_at >= $1)""",
        before,
    )


async def due(tx: Tx) -> list[int]:
    """Give the chairs that have something to be done: names to close, or a time to answer over."""
    return await tx.many(
        int,
        f"""
        select c.id from chairs c
         where c.ended_at is null
           and ((c.closed_at is null and c.until_at <= $1)
                or (c.closed_at is not null
                    and exists (select 1 from chair_names n
                                 where n.chair_id = c.id and {_UNTIL} <= $1)))
         order by c.id
         limit 100""",
        tx.now,
    )


async def add_name(tx: Tx, one: Name) -> int:
    """Keep a name, and give whether it is new (1 or 0)."""
    return await tx.run(
        """
        insert into chair_names (chair_id, person_id, token, by_id, asked_at, until_at, says)
        values ($1, $2, $3, $4, $5, $6, $7)
        on conflict do nothing""",
        one.chair_id, one.person_id, one.token, one.by_id, one.asked_at, one.until_at, one.says,
    )  # fmt: skip


async def names(tx: Tx, chair_id: int) -> list[Name]:
    """Give the names of a chair, by token."""
    sql = f"""
        select {_NAME}
          from chair_names n
          join chairs c on c.id = n.chair_id
         where n.chair_id = $1
         order by n.token
         limit 10000"""
    return await tx.many(Name, sql, chair_id)


async def name_of(tx: Tx, chair_id: int, person_id: int) -> Name | None:
    """Give somebody's name at a chair."""
    sql = f"""
        select {_NAME}
          from chair_names n
          join chairs c on c.id = n.chair_id
         where n.chair_id = $1 and n.person_id = $2"""
    return await tx.one(Name, sql, chair_id, person_id)


async def names_of(tx: Tx, person_id: int) -> dict[int, Name]:
    """Give somebody's name at each of the chairs at which it stands."""
    sql = f"""
        select {_NAME}
          from chair_names n
          join chairs c on c.id = n.chair_id
         where n.person_id = $1
         order by c.id desc
         limit 100"""
    return {one.chair_id: one for one in await tx.many(Name, sql, person_id)}


async def take_out(tx: Tx, chair_id: int, person_id: int) -> int:
    """Forget a name that nobody was asked for."""
    return await tx.run(
        """
        delete from chair_names
         where chair_id = $1 and person_id = $2 and asked_at is null and by_id is null""",
        chair_id, person_id,
    )  # fmt: skip


async def ask(tx: Tx, chair_id: int, person_id: int, until_at: int) -> int:
    """Keep that somebody is asked, till a moment; once."""
    return await tx.run(
        """
        update chair_names set asked_at = $3, until_at = $4
         where chair_id = $1 and person_id = $2 and asked_at is null""",
        chair_id, person_id, tx.now, until_at,
    )  # fmt: skip


async def keep_answer(tx: Tx, chair_id: int, person_id: int, says: str) -> int:
    """Keep what somebody says to a chair."""
    sql = "update chair_names set says = $3 where chair_id = $1 and person_id = $2"
    return await tx.run(sql, chair_id, person_id, says)
