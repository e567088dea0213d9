"""Questions about addresses and devices."""

import msgspec

from kith.care.notices.model import MailWay, PushWay
from kith.foundation.keys import fingerprint as fingerprint_of
from kith.infrastructure.database import Tx

_MAIL = "person_id, address, token, bounce, told_id, refused_at"
MOST_DEVICES = 8  # each is asked of another server, one after the other
_PUSH = "id, person_id, session_id, endpoint, p256dh, auth, told_id"


class Proof(msgspec.Struct, frozen=True):
    """An address that somebody gave and has not proved yet."""

    id: int
    person_id: int
    address: str
    fingerprint: bytes
    tries: int
    until_at: int


async def mail_way(tx: Tx, person_id: int) -> MailWay | None:
    """Give the address that somebody proved."""
    return await tx.one(MailWay, f"select {_MAIL} from mail_ways where person_id = $1", person_id)


async def mail_way_by_token(tx: Tx, token: str) -> MailWay | None:
    """Give the address that a token from one of its mails turns off."""
    return await tx.one(MailWay, f"select {_MAIL} from mail_ways where token = $1", token)


async def mail_way_by_bounce(tx: Tx, bounce: str) -> MailWay | None:
    """Give the address from which a mail came back."""
    return await tx.one(MailWay, f"select {_MAIL} from mail_ways where bounce = $1", bounce)


async def add_mail_way(tx: Tx, way: MailWay) -> None:
    """Keep an address that was proved, in place of another."""
    await forget_mail_way(tx, way.person_id)
    await tx.run(
        f"insert into mail_ways ({_MAIL}) values ($1, $2, $3, $4, $5, null)",
        way.person_id, way.address, way.token, way.bounce, way.told_id,
    )  # fmt: skip


async def forget_mail_way(tx: Tx, person_id: int) -> int:
    """Forget somebody's address, proved or not, and give whether there was a proved one."""
    await _forget_proofs(tx, person_id)
    await tx.run("delete from notices where person_id = $1 and way_id = 0", person_id)
    return await tx.run("delete from mail_ways where person_id = $1", person_id)


async def note_refusal(tx: Tx, person_id: int) -> None:
    """Keep that an address was refused for good, the first time."""
    await tx.run("update mail_ways set refused_at = $2 where person_id = $1", person_id, tx.now)


async def add_proof(tx: Tx, person_id: int, address: str, until: int) -> int:
    """Keep an address that is still to be proved, in place of another, and give its id."""
    await _forget_proofs(tx, person_id)
    proof_id = tx.new_id()
    await tx.run(
        """
        insert into mail_proofs (id, person_id, address, fingerprint, tries, until_at)
        values ($1, $2, $3, $4, 0, $5)""",
        proof_id, person_id, address, b"", until,
    )  # fmt: skip
    return proof_id


async def _forget_proofs(tx: Tx, person_id: int) -> None:
    """Forget which address is still to be proved; for a day it is known again if it is asked for."""
    sql = "select id, address from mail_proofs where person_id = $1 and address <> ''"
    for proof_id, address in await tx.many(_given, sql, person_id):
        await tx.run(
            "update mail_proofs set address = '', fingerprint = $2 where id = $1",
            proof_id, _known_by(address),
        )  # fmt: skip


def _given(proof_id: int, address: str) -> tuple[int, str]:
    return proof_id, address


def _known_by(address: str) -> bytes:
    return fingerprint_of(f"asked {address.lower()}")


async def proof_of(tx: Tx, person_id: int) -> Proof | None:
    """Give the address that somebody still has to prove."""
    sql = """
        select id, person_id, address, fingerprint, tries, until_at from mail_proofs
         where person_id = $1 and until_at > $2 and address <> ''
         order by id desc limit 1"""
    return await tx.one(Proof, sql, person_id, tx.now)


async def proofs_asked(tx: Tx, person_id: int, address: str) -> tuple[int, int]:
    """Give how many proofs were asked for of late: by somebody, and for an address by anybody."""
    mine = await tx.many(
        int, "select 1 from mail_proofs where person_id = $1 and until_at > $2", person_id, tx.now
    )
    same = await tx.many(
        int,
        """
        select 1 from mail_proofs
         where (lower(address) = $1 or (address = '' and fingerprint = $2)) and until_at > $3""",
        address.lower(), _known_by(address), tx.now,
    )  # fmt: skip
    return len(mine), len(same)


async def proof_to_send(tx: Tx, proof_id: int, fingerprint: bytes) -> Proof | None:
    """Keep by which code an address is proved, and give it, if it still is to be."""
    return await tx.one(
        Proof,
        """
        update mail_proofs set fingerprint = $2
         where id = $1 and until_at > $3 and address <> ''
        returning id, person_id, address, fingerprint, tries, until_at""",
        proof_id, fingerprint, tx.now,
    )  # fmt: skip


async def try_proof(tx: Tx, proof_id: int) -> None:
    """Keep that a code was tried."""
    await tx.run("update mail_proofs set tries = tries + 1 where id = $1", proof_id)


async def add_push_way(tx: Tx, way: PushWay) -> None:
    """Keep a device to tell somebody on, in place of whoever was told there before, or of the oldest."""
    await tx.run("delete from push_ways where endpoint = $1", way.endpoint)
    await tx.run("delete from push_ways where session_id = $1", way.session_id)
    await tx.run(
        """
        delete from push_ways
         where person_id = $1 and id <= (select id from push_ways where person_id = $1
                                          order by id desc limit 1 offset $2)""",
        way.person_id, MOST_DEVICES - 1,
    )  # fmt: skip
    await tx.run(
        f"insert into push_ways ({_PUSH}) values ($1, $2, $3, $4, $5, $6, $7)",
        way.id, way.person_id, way.session_id, way.endpoint, way.p256dh, way.auth, way.told_id,
    )  # fmt: skip


async def push_way(tx: Tx, way_id: int) -> PushWay | None:
    """Give a device."""
    return await tx.one(PushWay, f"select {_PUSH} from push_ways where id = $1", way_id)


async def push_ways_of(tx: Tx, person_id: int) -> list[PushWay]:
    """Give the devices on which somebody is told, oldest first."""
    sql = f"select {_PUSH} from push_ways where person_id = $1 order by id limit 50"
    return await tx.many(PushWay, sql, person_id)


async def forget_push_way(tx: Tx, person_id: int, way_id: int) -> None:
    """Tell nobody on a device any more."""
    await tx.run("delete from push_ways where id = $1 and person_id = $2", way_id, person_id)


async def forget_endpoint(tx: Tx, person_id: int, endpoint: str) -> None:
    """Tell nobody at an endpoint any more."""
    await tx.run(
        "delete from push_ways where endpoint = $1 and person_id = $2", endpoint, person_id
    )


async def push_keys(tx: Tx) -> tuple[bytes, bytes] | None:
    """Give the two halves of the key that the house's pushes are signed with."""
    return await tx.one(_pair, "select private, public from push_keys where id = 1")


def _pair(private: bytes, public: bytes) -> tuple[bytes, bytes]:
    return private, public


async def keep_push_keys(tx: Tx, private: bytes, public: bytes) -> None:
    """Keep the key that the house's pushes are signed with, unless there is one."""
    await tx.run(
        "insert into push_keys (id, private, public) values (1, $1, $2) on conflict do nothing",
        private, public,
    )  # fmt: skip
