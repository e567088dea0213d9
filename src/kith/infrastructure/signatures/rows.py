"""Questions about the house's signing key and what was stated with it."""

import msgspec

from kith.infrastructure.database import Tx


class Pair(msgspec.Struct, frozen=True):
    """The Ed25519 key of a house, both halves."""

    private: bytes
    public: bytes


class Statement(msgspec.Struct, frozen=True):
    """What the house signed: that somebody said something about somebody, at a moment."""

    id: int
    kind: str
    by_id: int
    about_id: int
    body: str
    made_at: int


_COLUMNS = "id, kind, by_id, about_id, body, made_at"


async def signing_key(tx: Tx) -> Pair | None:
    """Give the key that the house signs with, if it has one yet."""
    return await tx.one(Pair, "select private, public from house_signing where id = 1")


async def keep_signing_key(tx: Tx, pair: Pair) -> None:
    """Keep the key that the house signs with, unless there is one."""
    await tx.run(
        "insert into house_signing (id, private, public) values (1, $1, $2) on conflict do nothing",
        pair.private, pair.public,
    )  # fmt: skip


async def add_statement(tx: Tx, made: Statement) -> None:
    """Keep a statement."""
    await tx.run(
        f"insert into statements ({_COLUMNS}) values ($1, $2, $3, $4, $5, $6)",
        made.id, made.kind, made.by_id, made.about_id, made.body, made.made_at,
    )  # fmt: skip


async def statement(tx: Tx, statement_id: int) -> Statement | None:
    """Give a statement."""
    return await tx.one(Statement, f"select {_COLUMNS} from statements where id = $1", statement_id)


async def forget_statement(tx: Tx, statement_id: int) -> None:
    """Take a statement away."""
    await tx.run("delete from statements where id = $1", statement_id)
