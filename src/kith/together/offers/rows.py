"""Questions about asks, offers and what was carried. Who may ask them is decided by `access` before."""

from collections.abc import Sequence

from kith.infrastructure.database import Tx, marks
from kith.together.offers.model import Carry, Marked, Offer

_OFFER = "o.post_id, o.place_id, o.kind, o.may_carry, o.settled_at"


async def add_offer(tx: Tx, one: Offer) -> None:
    """Mark opening words as an ask or an offer."""
    await tx.run(
        """
        insert into offers (post_id, place_id, kind, may_carry, settled_at)
        values ($1, $2, $3, $4, $5)""",
        one.post_id, one.place_id, one.kind, one.may_carry, one.settled_at,
    )  # fmt: skip


async def offers(tx: Tx, posts: Sequence[int]) -> dict[int, Offer]:
    """Give which of these words are an ask or an offer."""
    if not posts:
        return {}
    sql = f"select {_OFFER} from offers o where o.post_id in ({marks(len(posts))})"
    return {one.post_id: one for one in await tx.many(Offer, sql, *posts)}


async def marked(tx: Tx, posts: Sequence[int]) -> dict[int, Marked]:
    """Give which of these words are an ask or an offer, or carry one."""
    if not posts:
        return {}
    those = marks(len(posts))
    sql = f"""
        select post_id, kind, case when settled_at is null then 0 else 1 end
          from offers where post_id in ({those})
         union all
        select post_id, 'carried', 0 from carries where post_id in ({those})"""
    return {one.post_id: one for one in await tx.many(Marked, sql, *posts)}


async def offers_in(
    tx: Tx, place_id: int, *, since: int, before: int, settled: bool, most: int
) -> list[Offer]:
    """Give the asks and offers of a place that stand there, newest first."""
    still = "is not null" if settled else "is null"
    sql = f"""
        select {_OFFER}
          from offers o
          join posts p on p.id = o.post_id and p.gone_at is null
         where o.place_id = $1 and o.post_id >= $2 and o.post_id < $3 and o.settled_at {still}
         order by o.post_id desc
         limit $4"""
    return await tx.many(Offer, sql, place_id, since, before, most)


async def settle(tx: Tx, post_id: int, at: int | None) -> int:
    """Keep since when an ask or an offer is settled, and give how many rows that changed."""
    return await tx.run("update offers set settled_at = $2 where post_id = $1", post_id, at)


async def carry_no_more(tx: Tx, post_id: int) -> int:
    """Keep that an ask is not carried any more, and is not read where it was carried."""
    return await tx.run(
        "update offers set may_carry = 0 where post_id = $1 and may_carry = 1", post_id
    )


async def add_carry(tx: Tx, ask_id: int, carrier_id: int, post_id: int) -> int:
    """Keep that somebody carried an ask with their own words, and give whether that is new (1 or 0)."""
    return await tx.run(
        """
        insert into carries (ask_id, carrier_id, post_id) values ($1, $2, $3)
        on conflict do nothing""",
        ask_id, carrier_id, post_id,
    )  # fmt: skip


async def carries_of(tx: Tx, asks: Sequence[int]) -> list[Carry]:
    """Give who carried these asks, and into what kind of place, by time; not what was taken away."""
    if not asks:
        return []
    sql = f"""
        select c.ask_id, c.carrier_id, c.post_id, l.kind
          from carries c
          join posts p on p.id = c.post_id and p.gone_at is null
          join places l on l.id = p.place_id
         where c.ask_id in ({marks(len(asks))})
         order by c.post_id
         limit 1000"""
    return await tx.many(Carry, sql, *asks)


async def carried_by(tx: Tx, person_id: int, asks: Sequence[int]) -> set[int]:
    """Give which of these asks somebody carried already, also if they took those words away."""
    if not asks:
        return set()
    sql = f"""
        select ask_id from carries
         where carrier_id = $1 and ask_id in ({marks(len(asks), first=2)})"""
    return set(await tx.many(int, sql, person_id, *asks))
