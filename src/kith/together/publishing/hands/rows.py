"""Questions about roles and helpers. Who may ask them is decided by `access` before."""

from kith.access.rule import ENDED
from kith.infrastructure.database import Tx
from kith.ties.people.model import Named
from kith.together.publishing.model import Helper, Role


async def roles(tx: Tx, page_id: int) -> list[Role]:
    """Give the lines under which somebody speaks, oldest first."""
    sql = "select id, words from page_roles where page_id = $1 order by id limit 100"
    return await tx.many(Role, sql, page_id)


async def add_role(tx: Tx, page_id: int, words: str) -> None:
    """Keep another line."""
    await tx.run(
        "insert into page_roles (id, page_id, words) values ($1, $2, $3) on conflict do nothing",
        tx.new_id(), page_id, words,
    )  # fmt: skip


async def forget_role(tx: Tx, page_id: int, role_id: int) -> int:
    """Keep a line no more; entries under it stay so. Give whether it was there (1 or 0)."""
    return await tx.run("delete from page_roles where page_id = $1 and id = $2", page_id, role_id)


async def helpers(tx: Tx, page_id: int) -> list[Helper]:
    """Give who was asked to help and who does, in the order they were asked.

    With whom the owner ended contact is left out; who ended contact themselves is not, or it would tell.
    """
    sql = f"""
        select w.id, w.name, w.handle, h.came_at
          from page_helpers h
          join public_pages g on g.id = h.page_id
          join people w on w.id = h.person_id
         where h.page_id = $1 and not {ENDED.format(one="g.owner_id", other="h.person_id")}
         order by h.asked_at, w.id limit 100"""
    return await tx.many(_helper, sql, page_id)


def _helper(id_: int, name: str, handle: str, came_at: int | None) -> Helper:
    return Helper(Named(id_, name, handle), came_at)


async def ask_helper(tx: Tx, page_id: int, person_id: int) -> int:
    """Keep that somebody is asked to help; give whether that is new (1 or 0)."""
    return await tx.run(
        """
        insert into page_helpers (page_id, person_id, asked_at) values ($1, $2, $3)
        on conflict do nothing""",
        page_id, person_id, tx.now,
    )  # fmt: skip


async def answer_helper(tx: Tx, page_id: int, person_id: int, *, yes: bool) -> int:
    """Keep whether somebody will help; give whether they were asked (1 or 0)."""
    column = "came_at" if yes else "rather_not_at"
    return await tx.run(
        f"""
        update page_helpers set {column} = $3
         where page_id = $1 and person_id = $2 and came_at is null and rather_not_at is null""",
        page_id, person_id, tx.now,
    )  # fmt: skip


async def end_helper(tx: Tx, page_id: int, person_id: int) -> int:
    """Let somebody help no more; give whether they did or were asked (1 or 0)."""
    sql = "delete from page_helpers where page_id = $1 and person_id = $2"
    return await tx.run(sql, page_id, person_id)
