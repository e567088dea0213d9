"""Questions about who knows whom."""

from kith.foundation.ids import moment_of
from kith.infrastructure.database import Tx
from kith.ties.bonds.model import Bond, Line, Telling
from kith.ties.people.model import Named


async def add_bond(tx: Tx, one: int, other: int) -> int:
    """Keep that two people know each other, and give whether that is new (1 or 0)."""
    return await tx.run(
        "insert into bonds (a_id, b_id, since) values ($1, $2, $3) on conflict do nothing",
        min(one, other), max(one, other), tx.now,
    )  # fmt: skip


async def bond(tx: Tx, one: int, other: int) -> Bond | None:
    """Give the bond of two people."""
    sql = "select a_id, b_id, since from bonds where a_id = $1 and b_id = $2"
    return await tx.one(Bond, sql, min(one, other), max(one, other))


async def known_to(tx: Tx, person_id: int) -> list[Named]:
    """Give everybody whom a person knows."""
    return await tx.many(
        Named,
        """
        select p.id, p.name, p.handle
          from (select b_id as id from bonds where a_id = $1
                union all
                select a_id from bonds where b_id = $1) as known
          join people p on p.id = known.id
         limit 5000""",
        person_id,
    )


async def tell(tx: Tx, speaker_id: int, about_id: int, how: str) -> None:
    """Keep a person's sentence of how they know another, in place of an earlier one."""
    await tx.run(
        """
        insert into tellings (speaker_id, about_id, how, said_at) values ($1, $2, $3, $4)
        on conflict (speaker_id, about_id) do update set how = excluded.how, said_at = excluded.said_at""",
        speaker_id, about_id, how, tx.now,
    )  # fmt: skip


async def telling(tx: Tx, speaker_id: int, about_id: int) -> Telling | None:
    """Give a person's sentence about another."""
    sql = "select speaker_id, about_id, how, said_at from tellings where speaker_id = $1 and about_id = $2"
    return await tx.one(Telling, sql, speaker_id, about_id)


async def take_back_telling(tx: Tx, speaker_id: int, about_id: int) -> None:
    """Forget a person's sentence about another."""
    await tx.run(
        "delete from tellings where speaker_id = $1 and about_id = $2", speaker_id, about_id
    )


async def add_block(tx: Tx, person_id: int, blocked_id: int) -> None:
    """Keep that a person ended contact with another."""
    # What was said a moment ago is from before, also where its id lies ahead of the clock.
    since = max(tx.now, moment_of(tx.new_id()))
    sql = "insert into blocks (person_id, blocked_id, since) values ($1, $2, $3) on conflict do nothing"
    await tx.run(sql, person_id, blocked_id, since)


async def remove_block(tx: Tx, person_id: int, blocked_id: int) -> None:
    """Let there be contact again."""
    await tx.run(
        "delete from blocks where person_id = $1 and blocked_id = $2", person_id, blocked_id
    )


async def has_blocked(tx: Tx, person_id: int, blocked_id: int) -> bool:
    """Tell whether a person ended contact with another."""
    sql = "select 1 from blocks where person_id = $1 and blocked_id = $2"
    return await tx.one(int, sql, person_id, blocked_id) is not None


async def blocked_by(tx: Tx, person_id: int) -> list[Named]:
    """Give everybody with whom a person ended contact."""
    return await tx.many(
        Named,
        """
        select p.id, p.name, p.handle
          from blocks b
          join people p on p.id = b.blocked_id
         where b.person_id = $1
         limit 5000""",
        person_id,
    )


async def kept_apart(tx: Tx, person_id: int) -> dict[int, int]:
    """Give who ended contact with a person, or with whom the person did, each with since when."""
    found = await tx.many(
        _apart,
        """
        select blocked_id, since from blocks where person_id = $1
         union
        select person_id, since from blocks where blocked_id = $1
         order by 2 desc""",
        person_id,
    )
    return dict(found)  # of two that ended it, the earlier one counts


def _apart(other_id: int, since: int) -> tuple[int, int]:
    return other_id, since


async def add_line(tx: Tx, line: Line) -> None:
    """Keep a line in the story of two people."""
    await tx.run(
        """
        insert into bond_lines (id, a_id, b_id, kind, speaker_id, words, place, at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)""",
        line.id, line.a_id, line.b_id, line.kind, line.speaker_id or None, line.words, line.place,
        line.at,
    )  # fmt: skip


async def lines_of(tx: Tx, one: int, other: int, most: int) -> list[Line]:
    """Give the newest lines in the story of two people, oldest first."""
    found = await tx.many(
        Line,
        """
        select id, a_id, b_id, kind, coalesce(speaker_id, 0), words, place, at
          from bond_lines
         where a_id = $1 and b_id = $2
         order by at desc, id desc
         limit $3""",
        min(one, other), max(one, other), most,
    )  # fmt: skip
    return found[::-1]


async def forget_place(tx: Tx, one: int, other: int, line_id: int) -> int:
    """Forget where something between two happened, and give how many lines that were."""
    sql = "update bond_lines set place = '' where id = $3 and a_id = $1 and b_id = $2"
    return await tx.run(sql, min(one, other), max(one, other), line_id)
