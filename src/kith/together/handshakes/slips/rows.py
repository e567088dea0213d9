"""Questions about the keys of devices, and about what they kept without a network."""

import msgspec

from kith.infrastructure.database import Tx

_COLUMNS = "id, person_id, part, digits, at, handshake_id, until_at"


class Kept(msgspec.Struct, frozen=True):
    """A slip that came home."""

    id: int
    person_id: int
    part: str
    digits: str
    at: int
    handshake_id: int | None
    until_at: int


async def add_key(tx: Tx, person_id: int, session_id: int, public: bytes) -> None:
    """Keep the public half of a device's key."""
    await tx.run(
        """
        insert into device_keys (id, person_id, session_id, public) values ($1, $2, $3, $4)
        on conflict do nothing""",
        tx.new_id(), person_id, session_id, public,
    )  # fmt: skip


async def is_of_another(tx: Tx, person_id: int, public: bytes) -> bool:
    """Tell whether a key is known as somebody else's."""
    sql = "select 1 from device_keys where public = $2 and person_id <> $1 limit 1"
    return await tx.one(int, sql, person_id, public) is not None


async def keys_of(tx: Tx, person_id: int) -> list[bytes]:
    """Give the keys of somebody's devices."""
    return await tx.many(
        bytes, "select public from device_keys where person_id = $1 order by id limit 50", person_id
    )


async def forget_oldest_key(tx: Tx, person_id: int) -> None:
    """Know somebody's oldest device key no longer."""
    sql = (
        "delete from device_keys where id = (select min(id) from device_keys where person_id = $1)"
    )
    await tx.run(sql, person_id)


async def add_slip(tx: Tx, kept: Kept, slip_sum: bytes) -> int:
    """Keep a slip, and give whether it is new (1 or 0)."""
    return await tx.run(
        f"""
        insert into hand_slips ({_COLUMNS}, sum) values ($1, $2, $3, $4, $5, $6, $7, $8)
        on conflict do nothing""",
        kept.id, kept.person_id, kept.part, kept.digits, kept.at, kept.handshake_id,
        kept.until_at, slip_sum,
    )  # fmt: skip


async def waiting_of(tx: Tx, person_id: int) -> list[Kept]:
    """Give somebody's slips whose other half has not come."""
    sql = f"""
        select {_COLUMNS} from hand_slips
         where person_id = $1 and handshake_id is null and until_at > $2
         order by id limit 100"""
    return await tx.many(Kept, sql, person_id, tx.now)


async def matching(tx: Tx, digits: str, part: str, after: int, before: int) -> list[Kept]:
    """Give the slips of others' phones with these digits, about that time, that were not used."""
    sql = f"""
        select {_COLUMNS} from hand_slips
         where digits = $1 and part = $2 and at between $3 and $4 and handshake_id is null
         order by id limit 10"""
    return await tx.many(Kept, sql, digits, part, after, before)


async def was_used(tx: Tx, slip_id: int, handshake_id: int) -> None:
    """Let a slip count once."""
    await tx.run("update hand_slips set handshake_id = $2 where id = $1", slip_id, handshake_id)
