"""Questions about invitations."""

from kith.infrastructure.database import Tx
from kith.together.welcome.model import Folding, Invitation

_INVITATION = "id, by_id, whom, words, code, circle_id, uses, until_at"


async def add_invitation(tx: Tx, one: Invitation) -> None:
    """Keep an invitation."""
    await tx.run(
        f"insert into invitations ({_INVITATION}) values ($1, $2, $3, $4, $5, $6, $7, $8)",
        one.id, one.by_id, one.whom, one.words, one.code, one.circle_id, one.uses, one.until_at,
    )  # fmt: skip


async def invitation_with(tx: Tx, code: str) -> Invitation | None:
    """Give the invitation of a code, whether it is still good or not."""
    return await tx.one(Invitation, f"select {_INVITATION} from invitations where code = $1", code)


async def invitation(tx: Tx, invitation_id: int) -> Invitation | None:
    """Give an invitation by id."""
    sql = f"select {_INVITATION} from invitations where id = $1"
    return await tx.one(Invitation, sql, invitation_id)


async def open_invitations_by(tx: Tx, person_id: int) -> list[Invitation]:
    """Give a person's invitations that somebody can still come in with, newest first."""
    sql = f"""
        select {_INVITATION} from invitations i
         where by_id = $1 and until_at > $2
           and uses > (select count(*) from arrivals a where a.invitation_id = i.id)
         order by id desc limit 100"""
    return await tx.many(Invitation, sql, person_id, tx.now)


async def arrivals_with(tx: Tx, invitation_id: int) -> int:
    """Give how many came in with an invitation."""
    sql = "select count(*) from arrivals where invitation_id = $1"
    return await tx.one(int, sql, invitation_id) or 0


async def add_arrival(tx: Tx, invitation_id: int, person_id: int) -> int:
    """Keep that somebody came in with an invitation, and give whether that is new (1 or 0)."""
    sql = "insert into arrivals (invitation_id, person_id) values ($1, $2) on conflict do nothing"
    return await tx.run(sql, invitation_id, person_id)


async def end_links_into(tx: Tx, circle_id: int) -> None:
    """Let nobody come in any more by the links into a circle that are out."""
    await tx.run("delete from invitations where circle_id = $1", circle_id)


async def withdraw_invitation(tx: Tx, invitation_id: int, by_id: int) -> int:
    """Forget one's own invitation, and give how many that were."""
    return await tx.run(
        "delete from invitations where id = $1 and by_id = $2", invitation_id, by_id
    )


async def forget_old_invitations(tx: Tx, before: int) -> int:
    """Forget the invitations that ended before a moment, with their words."""
    return await tx.run("delete from invitations where until_at <= $1", before)


# -- circles that fold ------------------------------------------------------------------------------

_FOLDING = "circle_id, folds_at, gathering_id, from_circle_id"


async def add_folding(tx: Tx, one: Folding) -> None:
    """Keep that a circle folds at a moment."""
    await tx.run(
        f"insert into foldings ({_FOLDING}) values ($1, $2, $3, $4)",
        one.circle_id, one.folds_at, one.gathering_id, one.from_circle_id,
    )  # fmt: skip


async def folding(tx: Tx, circle_id: int) -> Folding | None:
    """Give when a circle folds, if it does."""
    return await tx.one(Folding, f"select {_FOLDING} from foldings where circle_id = $1", circle_id)


async def foldings_of(tx: Tx, person_id: int, before: int) -> list[Folding]:
    """Give the circles of somebody that fold before a moment, soonest first."""
    return await tx.many(
        Folding,
        """
        select f.circle_id, f.folds_at, f.gathering_id, f.from_circle_id
          from foldings f
          join access a on a.place_id = f.circle_id
         where a.person_id = $1 and f.folds_at <= $2
         order by f.folds_at, f.circle_id
         limit 50""",
        person_id, before,
    )  # fmt: skip


async def foldings_due(tx: Tx) -> list[int]:
    """Give the circles whose time to fold has come."""
    sql = "select circle_id from foldings where folds_at <= $1 order by folds_at limit 50"
    return await tx.many(int, sql, tx.now)


async def end_folding(tx: Tx, circle_id: int) -> None:
    """Let a circle not fold any more, and forget who wished what."""
    await tx.run("delete from foldings where circle_id = $1", circle_id)


async def keep_wish(tx: Tx, circle_id: int, person_id: int, *, keeps: bool) -> None:
    """Keep whether somebody keeps a circle, for nobody's eyes but theirs."""
    await tx.run(
        """
        insert into folding_wishes (circle_id, person_id, keeps) values ($1, $2, $3)
        on conflict (circle_id, person_id) do update set keeps = excluded.keeps""",
        circle_id, person_id, int(keeps),
    )  # fmt: skip


async def wish_of(tx: Tx, circle_id: int, person_id: int) -> bool | None:
    """Give whether somebody keeps a circle; None where they said neither."""
    sql = "select keeps from folding_wishes where circle_id = $1 and person_id = $2"
    return await tx.one(bool, sql, circle_id, person_id)


async def keepers(tx: Tx, circle_id: int) -> set[int]:
    """Give who keeps a circle."""
    sql = "select person_id from folding_wishes where circle_id = $1 and keeps = 1"
    return set(await tx.many(int, sql, circle_id))
