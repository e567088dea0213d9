"""Questions about this house."""

import secrets

from kith.infrastructure.database import Tx
from kith.ties.homes.model import HERE, House


async def the_house(tx: Tx) -> House | None:
    """Give this house, or None before somebody has made it."""
    return await tx.one(
        House, "select name, purpose, shape, secret, made_at from house where id = 1"
    )


async def add_house(tx: Tx, name: str, purpose: str, secret: bytes) -> None:
    """Keep the house that is being made."""
    await tx.run(
        """
        insert into house (id, name, purpose, shape, secret, made_at)
        values (1, $1, $2, 'friends', $3, $4)""",
        name, purpose, secret, tx.now,
    )  # fmt: skip
    await tx.run("insert into homes (id, domain) values ($1, null)", HERE)


async def set_shape(tx: Tx, shape: str) -> None:
    """Keep who the house is for."""
    await tx.run("update house set shape = $1 where id = 1", shape)


async def describe(tx: Tx, name: str, purpose: str) -> None:
    """Keep the house's name and the sentence at its door."""
    await tx.run("update house set name = $1, purpose = $2 where id = 1", name, purpose)


async def imprint(tx: Tx) -> str:
    """Give what outsiders may read of who answers for this house; empty if there is nothing."""
    return await tx.one(str, "select imprint from house where id = 1") or ""


async def set_imprint(tx: Tx, words: str) -> None:
    """Keep what outsiders may read of who answers for this house."""
    await tx.run("update house set imprint = $1 where id = 1", words)


async def door_secret(tx: Tx) -> bytes:
    """Give the secret that the doors of this house share, made when the first of them opens."""
    await tx.run(
        "insert into door_secrets (id, secret) values (1, $1) on conflict do nothing",
        secrets.token_bytes(32),
    )
    return await tx.one(bytes, "select secret from door_secrets where id = 1") or b""


async def add_first_link(tx: Tx, fingerprint: bytes, until_at: int) -> None:
    """Keep the one link with which the house can be made; earlier ones end."""
    await tx.run("delete from first_links")
    await tx.run(
        "insert into first_links (fingerprint, until_at) values ($1, $2)", fingerprint, until_at
    )


async def first_link_is_good(tx: Tx, fingerprint: bytes) -> bool:
    """Tell whether the house can still be made with this link."""
    sql = "select 1 from first_links where fingerprint = $1 and until_at > $2"
    return await tx.one(int, sql, fingerprint, tx.now) is not None


async def end_first_links(tx: Tx) -> None:
    """Let no link make the house again."""
    await tx.run("delete from first_links")


async def add_log_entry(tx: Tx, kind: str, about: str) -> None:
    """Write a line into the house log, which nobody can take out."""
    await tx.run(
        "insert into house_log (id, kind, about) values ($1, $2, $3)", tx.new_id(), kind, about
    )
