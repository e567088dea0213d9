"""Which asks somebody may read where another carried them: never a copy, always as it stands there.

Carried words are open to who reads the carrier's own words, for as long as the asker lets them be
carried, the carrier may still read them where they were asked, and nobody of the asker, the carrier
and the reader ended contact with the asker, or the asker with them.
"""

from collections.abc import Sequence

import msgspec

from kith.access.rule import APART, OPEN
from kith.infrastructure.database import Tx, marks
from kith.ties.people.model import Speaker

_STILL = f"""
    select 1
      from offers o
      join posts q on q.id = o.post_id and q.gone_at is null
      join access b on b.place_id = q.place_id and b.person_id = c.carrier_id
                   and b.since <= q.conversation_id
     where o.post_id = c.ask_id and o.may_carry = 1
       and not {APART.format(one="q.author_id", other="c.carrier_id")}
       and not {APART.format(one="q.author_id", other="cast($1 as bigint)")}"""  # noqa: S608 - made of constants


class Carried(msgspec.Struct, frozen=True):
    """Words with which somebody carried an ask; `still`: whether this reader may read the ask there."""

    post_id: int
    ask_id: int
    carrier_id: int
    still: int


async def carried_in(tx: Tx, speaker: Speaker, posts: Sequence[int]) -> dict[int, Carried]:
    """Give which of these words carry an ask, of those that somebody may read."""
    if not posts:
        return {}
    sql = f"""
        select c.post_id, c.ask_id, c.carrier_id, case when exists ({_STILL}) then 1 else 0 end
          from carries c
          join posts p on p.id = c.post_id and p.gone_at is null
          join access a on {OPEN.format(now="$2")}
         where a.person_id = $1 and c.post_id in ({marks(len(posts), first=3)})"""  # noqa: S608
    found = await tx.many(Carried, sql, speaker.id, tx.now, *posts)
    return {one.post_id: one for one in found}
