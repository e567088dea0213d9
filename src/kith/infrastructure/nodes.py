"""Node numbers: each running process has one of its own, so that no id is ever given twice."""

from kith.foundation.clock import HOUR
from kith.foundation.errors import Elsewhere
from kith.foundation.ids import NODES
from kith.foundation.languages import say
from kith.infrastructure.database import Tx

LEASE = HOUR


async def lease_node(tx: Tx) -> int:
    """Take a node number that no running process holds, the longest unused, so that ids never repeat."""
    until = dict(await tx.many(_pair, "select node, until_at from nodes"))
    free = [node for node in range(NODES) if until.get(node, 0) <= tx.now]
    if not free:
        raise Elsewhere("database", say("Too many programs are using this house at once."))
    node = min(free, key=lambda node: (until.get(node, 0), node))
    await tx.run(
        """
        insert into nodes (node, until_at) values ($1, $2)
        on conflict (node) do update set until_at = excluded.until_at""",
        node, tx.now + LEASE,
    )  # fmt: skip
    return node


async def renew(tx: Tx, node: int) -> None:
    """Keep a node number for another while."""
    await tx.run("update nodes set until_at = $2 where node = $1", node, tx.now + LEASE)


async def let_go(tx: Tx, node: int) -> None:
    """Let another process have a node number."""
    await tx.run("update nodes set until_at = $2 where node = $1", node, tx.now - 1)


async def newest_id(tx: Tx) -> int:
    """Give the newest id by which the house tells before from after, whatever its clock says now."""
    asked = (
        "select coalesce(max(id), 0) from posts",
        "select coalesce(max(since), 0) from seats",
        "select coalesce(max(id), 0) from people",
    )
    return max([await tx.one(int, sql) or 0 for sql in asked])


def _pair(node: int, until_at: int) -> tuple[int, int]:
    return node, until_at
