"""How far a house is with what it has to tell on and to do."""

from collections.abc import Mapping, Sequence

import msgspec

from kith.infrastructure.database import Tx


class Unheard(msgspec.Struct, frozen=True):
    """How many facts a subscriber is not known to have heard."""

    subscriber: str
    facts: int


class Standing(msgspec.Struct, frozen=True):
    """What is still to be told on, and how much later work is in which state."""

    unheard: Sequence[Unheard]
    work: Mapping[str, int]


async def standing(tx: Tx) -> Standing:
    """Look up what waits; a hundred thousand pieces of work count for all beyond them."""
    unheard = await tx.many(
        Unheard,
        """
        select name, (select coalesce(max(id), 0) from facts) - heard_id
          from subscribers
         order by name
         limit 100""",
    )
    work = await tx.many(
        _pair,
        """
        select state, count(*)
          from (select case when state = 'stuck' or tries > 3 then 'stuck'
                            when state = 'waiting' and next_at <= $1 then 'due'
                            else 'later' end as state
                  from jobs
                 limit 100000) as those
         group by state
         order by state
         limit 10""",
        tx.now,
    )
    return Standing([Unheard(one.subscriber, max(0, one.facts)) for one in unheard], dict(work))


def _pair(state: str, many: int) -> tuple[str, int]:
    return state, many
