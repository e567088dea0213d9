"""Questions about what has settled. Who may ask them is decided by `access` before."""

from kith.infrastructure.database import Tx

_EVER = (1 << 63) - 1
# An opening `p` in place $1 that began from $2 on and before $3: a round that is filed, or a
# conversation in which nobody has spoken from $4 on.
_SETTLED = """
          from posts p
          left join rounds r on r.id = p.id
         where p.place_id = $1 and p.id >= $2 and p.id < $3 and p.stirred_id is not null
           and (r.state = 'filed'
                or r.id is null and not exists (select 1 from posts q
                                                 where q.conversation_id = p.id and q.id >= $4))
"""


async def settled_in(
    tx: Tx, place_id: int, begun: tuple[int, int], *, quiet_from: int, most: int
) -> list[int]:
    """Give the conversations of a place that have settled, of those begun between two ids, by time."""
    sql = f"select p.id {_SETTLED} order by p.id limit $5"
    return await tx.many(int, sql, place_id, *begun, quiet_from, most)


async def first_settled(tx: Tx, place_id: int, *, since: int, quiet_from: int) -> int | None:
    """Give the oldest conversation of a place that has settled, from an id on."""
    found = await settled_in(tx, place_id, (since, _EVER), quiet_from=quiet_from, most=1)
    return next(iter(found), None)
