"""Questions about who speaks for whom. Whose it is to see is asked in each."""

from collections.abc import Sequence

from kith.infrastructure.database import Tx, marks
from kith.together.introductions.model import Vouch

_VOUCH = (
    "v.id, v.introduction_id, v.speaker_id, v.about_id, v.to_id, v.kind, v.said_at, v.until_at,"
    " v.statement_id"
)


async def add(tx: Tx, one: Vouch) -> None:
    """Keep how one person speaks for another."""
    await tx.run(
        """
        insert into vouches (id, introduction_id, speaker_id, about_id, to_id, kind, said_at,
                             until_at, statement_id)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)""",
        one.id, one.introduction_id, one.speaker_id, one.about_id, one.to_id, one.kind,
        one.said_at, one.until_at, one.statement_id,
    )  # fmt: skip


async def vouch(tx: Tx, vouch_id: int) -> Vouch | None:
    """Give a vouch."""
    return await tx.one(Vouch, f"select {_VOUCH} from vouches v where v.id = $1", vouch_id)


async def in_introduction(tx: Tx, introduction_id: int) -> list[Vouch]:
    """Give what was said in an introduction, to either of the two."""
    sql = f"""
        select {_VOUCH} from vouches v
         where v.introduction_id = $1 and v.until_at > $2 order by v.to_id"""
    return await tx.many(Vouch, sql, introduction_id, tx.now)


async def said_in(tx: Tx, to_id: int, introductions: Sequence[int]) -> dict[int, Vouch]:
    """Give what was said to somebody in each of these introductions."""
    if not introductions:
        return {}
    sql = f"""
        select {_VOUCH} from vouches v
         where v.to_id = $1 and v.until_at > $2
           and v.introduction_id in ({marks(len(introductions), first=3)})"""
    found = await tx.many(Vouch, sql, to_id, tx.now, *introductions)
    return {one.introduction_id: one for one in found if one.introduction_id is not None}


async def said_by(tx: Tx, person_id: int) -> list[Vouch]:
    """Give for whom somebody speaks, newest first, without those whose asking came to nothing."""
    sql = f"""
        select {_VOUCH} from vouches v
          left join introductions i on i.id = v.introduction_id
         where v.speaker_id = $1 and v.until_at > $2
           and (i.id is null or i.passed_at is not null or i.until_at > $2)
         order by v.id desc limit 200"""
    return await tx.many(Vouch, sql, person_id, tx.now)


async def said_to(tx: Tx, person_id: int) -> list[Vouch]:
    """Give who spoke to somebody for people whom they have got to know so, newest first."""
    sql = f"""
        select {_VOUCH} from vouches v
          left join introductions i on i.id = v.introduction_id
         where v.to_id = $1 and v.until_at > $2 and (i.id is null or i.passed_at is not null)
         order by v.id desc limit 200"""
    return await tx.many(Vouch, sql, person_id, tx.now)


async def in_vain(tx: Tx) -> list[Vouch]:
    """Give what was said for a year, and what was said in introductions that did not come to pass."""
    sql = f"""
        select {_VOUCH} from vouches v
          left join introductions i on i.id = v.introduction_id
         where v.until_at <= $1
            or (i.passed_at is null and (i.until_at <= $1 or i.taken_back_at is not null))
         order by v.id limit 500"""
    return await tx.many(Vouch, sql, tx.now)


async def forget(tx: Tx, vouch_id: int) -> None:
    """Forget a vouch."""
    await tx.run("delete from vouches where id = $1", vouch_id)
