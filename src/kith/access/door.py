"""Whose door somebody answers: their own, or, for some days, that of a friend who asked them to.

While a friend answers it, nothing of a knock is there for the one whose door it is, unless the
friend brought it. Nobody reads a knock of somebody with whom they ended contact; who knocked and ended
contact then is still at that door, as its going would tell so, but not for a friend who answers it.
The bundle of a closed mailbag lies with that friend first, and is there for its owner once it is brought.
"""

import msgspec

from kith.access.rule import APART, ENDED, MAY_MEET
from kith.foundation.errors import NotFound
from kith.infrastructure.database import Tx
from kith.ties.people.model import Person, Speaker
from kith.ties.people.rows import person_called

# Whoever answers a door `d` for somebody else now ($2).
_FOR_A_FRIEND = f"d.until_at > $2 and not {APART.format(one='d.owner_id', other='d.keeper_id')}"

# The doorkeeper `d` of whoever a knock `k` is for.
_KEPT = f"""
    exists (select 1 from doorkeepers d
             where d.owner_id = k.to_id and {_FOR_A_FRIEND} {{who}})"""  # noqa: S608 - made of constants

# A knock `k` that somebody ($1) answers now ($2).
_ANSWERS = f"""
    k.state = 'waiting' and k.until_at > $2
    and not {ENDED.format(one="k.to_id", other="k.from_id")}
    and not {ENDED.format(one="cast($1 as bigint)", other="k.from_id")}
    and (k.to_id = $1 or not {ENDED.format(one="k.from_id", other="cast($1 as bigint)")})
    and ((k.to_id = $1 and (k.brought = 1 or not {_KEPT.format(who="")}))
         or (k.brought = 0 and {_KEPT.format(who="and d.keeper_id = $1")}))"""

_KNOCKS = f"select k.id, k.to_id, k.from_id from knocks k where {_ANSWERS}"  # noqa: S608 - made of constants

_KEEPER = f"select d.keeper_id from doorkeepers d where d.owner_id = $1 and {_FOR_A_FRIEND}"  # noqa: S608 - made of constants

# The closed mailbags `b` that lie with somebody ($1), and were closed after a moment ($3).
_BAGS = f"""
    select b.id, d.owner_id
      from doorkeepers d
      join public_pages g on g.owner_id = d.owner_id
      join mailbags b on b.page_id = g.id
     where d.keeper_id = $1 and {_FOR_A_FRIEND}
       and b.bundle_at is null and b.brought_at is null
       and (b.ended_at is not null or b.until_at <= $2) and coalesce(b.ended_at, b.until_at) > $3
     order by b.id limit 100"""  # noqa: S608 - made of constants

# At the door of somebody with a public page anybody who lives here may knock.
_MAY_KNOCK = f"""{MAY_MEET}
        or exists (select 1 from public_pages g where g.owner_id = $2 and g.closed_at is null)"""  # noqa: S608 - made of constants


class AtDoor(msgspec.Struct, frozen=True):
    """A knock that somebody answers: at whose door, and who knocked."""

    knock_id: int
    owner_id: int
    from_id: int


class BagAtDoor(msgspec.Struct, frozen=True):
    """A closed mailbag that lies with whoever answers the door of its owner."""

    bag_id: int
    owner_id: int


async def come_to_door(tx: Tx, speaker: Speaker, handle: str) -> Person:
    """Give somebody at whose door a person who lives here may knock, or NotFound."""
    other = await person_called(tx, handle)
    # Asked also about nobody, so that the time taken does not tell who is here.
    may = await tx.one(int, _MAY_KNOCK, speaker.id, other.id if other else 0)
    if other is None or may is None:
        raise NotFound
    return other


async def answer_door(tx: Tx, speaker: Speaker, knock_id: int) -> AtDoor:
    """Give a knock to somebody who answers that door now, or NotFound."""
    found = await tx.one(AtDoor, f"{_KNOCKS} and k.id = $3", speaker.id, tx.now, knock_id)
    if found is None:
        raise NotFound
    return found


async def first_at(tx: Tx, speaker: Speaker, owner_id: int) -> AtDoor | None:
    """Give the knock that waits longest at a door which somebody answers."""
    sql = f"{_KNOCKS} and k.to_id = $3 order by k.id limit 1"
    return await tx.one(AtDoor, sql, speaker.id, tx.now, owner_id)


async def doors_with_somebody(tx: Tx, speaker: Speaker) -> list[int]:
    """Give whose doors that somebody answers have somebody at them; never how many."""
    sql = f"""
        select distinct k.to_id from knocks k
         where (k.to_id = $1
                or k.to_id in (select o.owner_id from doorkeepers o where o.keeper_id = $1))
           and {_ANSWERS}
         order by k.to_id
         limit 100"""  # noqa: S608 - made of constants
    return await tx.many(int, sql, speaker.id, tx.now)


async def keeper_of(tx: Tx, owner_id: int) -> int | None:
    """Give who answers somebody's door for them now."""
    return await tx.one(int, _KEEPER, owner_id, tx.now)


async def bags_at_doors(tx: Tx, speaker: Speaker, closed_after: int) -> list[BagAtDoor]:
    """Give the mailbags that lie with somebody who answers doors, in the order they were opened."""
    return await tx.many(BagAtDoor, _BAGS, speaker.id, tx.now, closed_after)
