"""Questions about invitations."""

from kith.infrastructure.database import Tx
from kith.together.welcome.model import Invitation

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
