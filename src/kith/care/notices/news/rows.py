"""Questions about what was said and not seen yet, asked through `access`."""

import msgspec

from kith.access.model import Kind
from kith.access.rule import OPEN
from kith.foundation.ids import first_id_at
from kith.infrastructure.database import Tx

_MILLISECOND = first_id_at(1)


class Fresh(msgspec.Struct, frozen=True):
    """Something said that somebody may read and has not seen."""

    id: int
    place_id: int
    conversation_id: int
    author_id: int
    words: str


# Words `p` of another who is still there, open to who sits in `s` and not deleted.
_OPEN = f"""
      from access a
      join places l on l.id = a.place_id
      join seats s on s.place_id = a.place_id and s.person_id = a.person_id
      join access o on o.place_id = a.place_id and o.person_id <> a.person_id
      join posts p on p.author_id = o.person_id and p.gone_at is null and {OPEN.format(now="$2")}"""
# A question and the answers that open together stand with their round, in its own order.
_OF_NO_ROUND = """
    not exists (select 1 from rounds r where r.id = p.id)
    and not exists (select 1 from round_turns t where t.post_id = p.id and t.late = 0)"""
_COLUMNS = "p.id, p.place_id, p.conversation_id, p.author_id, p.words"


async def fresh(
    tx: Tx, person_id: int, kind: Kind, *, since: int, upto: int, most: int
) -> list[Fresh]:
    """Give what others said in somebody's places between two ids, open to them and not seen, by time."""
    return await tx.many(
        Fresh,
        f"""
        select {_COLUMNS}
          {_OPEN}
         where a.person_id = $1 and l.kind = $3 and p.id > s.seen_id and p.id > $4 and p.id <= $5
           and {_OF_NO_ROUND}
         order by p.id
         limit $6""",
        person_id, tx.now, kind, since, upto, most,
    )  # fmt: skip


async def fresh_authors(tx: Tx, person_id: int, *, since: int, upto: int) -> list[tuple[int, int]]:
    """Give in which circles who spoke: each once, so that one who says much hides nobody."""
    return await tx.many(
        _pair_of_ids,
        f"""
        select distinct p.place_id, p.author_id
          {_OPEN}
         where a.person_id = $1 and l.kind = 'circle'
           and p.id > s.seen_id and p.id > $3 and p.id <= $4 and {_OF_NO_ROUND}""",
        person_id, tx.now, since, upto,
    )  # fmt: skip


async def fresh_of_morning(tx: Tx, person_id: int, *, since: int, upto: int) -> list[Fresh]:
    """Give the words that were written at night and reached somebody in a morning between two ids."""
    return await tx.many(
        Fresh,
        f"""
        select {_COLUMNS}
          {_OPEN}
          join mornings m on m.post_id = p.id and m.person_id = a.person_id
         where a.person_id = $1 and m.at * {_MILLISECOND} > s.seen_id
           and m.at * {_MILLISECOND} > $3 and m.at * {_MILLISECOND} <= $4
         order by p.id
         limit 100""",
        person_id, tx.now, since, upto,
    )  # fmt: skip


async def fresh_letter(tx: Tx, person_id: int, post_id: int) -> Fresh | None:
    """Give words of a letter that are open to somebody at this moment and not seen."""
    return await tx.one(
        Fresh,
        f"""
        select {_COLUMNS}
          {_OPEN}
         where a.person_id = $1 and l.kind = 'letter' and p.id = $3
           and (p.id > s.seen_id
                or exists (select 1 from mornings m
                            where m.post_id = p.id and m.person_id = a.person_id
                              and m.at * {_MILLISECOND} > s.seen_id))""",
        person_id, tx.now, post_id,
    )  # fmt: skip


def _pair_of_ids(place_id: int, author_id: int) -> tuple[int, int]:
    return place_id, author_id
