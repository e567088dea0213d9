"""Questions about accounts, passkeys and sessions."""

from typing import Any

from kith.foundation.clock import MINUTE
from kith.infrastructure.database import Tx, alone
from kith.ties.accounts.model import Account, Passkey, Session
from kith.ties.homes.model import House
from kith.ties.people.model import Person

_PASSKEY = "id, person_id, public_key, sign_count, bound_to, device, made_at"
_SESSION = "id, person_id, device, seen_at"


async def account(tx: Tx, person_id: int) -> Account | None:
    """Give a person's account."""
    sql = "select person_id, public_key, key_made_at, key_put_away_at from accounts where person_id = $1"
    return await tx.one(Account, sql, person_id)


async def holder_of_key(tx: Tx, public_key: bytes) -> int | None:
    """Give the person whose house key this is."""
    return await tx.one(int, "select person_id from accounts where public_key = $1", public_key)


async def keep_key(tx: Tx, person_id: int, public_key: bytes) -> None:
    """Keep the public half of a person's house key in place of any other."""
    await tx.run(
        """
        insert into accounts (person_id, public_key, key_made_at) values ($1, $2, $3)
        on conflict (person_id) do update
           set public_key = excluded.public_key, key_made_at = excluded.key_made_at,
               key_put_away_at = null""",
        person_id, public_key, tx.now,
    )  # fmt: skip


async def mark_put_away(tx: Tx, person_id: int) -> None:
    """Keep that a person has put their key sheet away."""
    await tx.run("update accounts set key_put_away_at = $2 where person_id = $1", person_id, tx.now)


async def add_session(
    tx: Tx, session_id: int, person_id: int, fingerprint: bytes, device: str
) -> None:
    """Keep a device on which a person is signed in."""
    await tx.run(
        f"insert into sessions (fingerprint, {_SESSION}) values ($1, $2, $3, $4, $5)",
        fingerprint, session_id, person_id, device, tx.now,
    )  # fmt: skip


@alone
async def visitor(
    tx: Tx, fingerprint: bytes, unused_since: int
) -> tuple[House | None, Person | None, Session | None]:
    """Give the house, and whose cookie this is on which device, unless it lay unused for too long."""
    found = await tx.one(
        _visitor,
        """
        select h.name, h.purpose, h.shape, h.secret, h.made_at,
               s.id, s.person_id, s.device, s.seen_at,
               p.id, p.home_id, p.handle, p.name, p.know_me, p.lately, p.zone, p.language,
               p.through_id
          from house h
          left join sessions s on s.fingerprint = $1 and s.seen_at > $2
          left join people p on p.id = s.person_id
         where h.id = 1""",
        fingerprint, unused_since,
    )  # fmt: skip
    return found or (None, None, None)


def _visitor(*columns: Any) -> tuple[House, Person | None, Session | None]:  # noqa: ANN401 - as the database gives them
    house, session, person = columns[:5], columns[5:9], columns[9:]
    is_known = person[0] is not None
    return (
        House(*house),
        Person(*person) if is_known else None,
        Session(*session) if is_known else None,
    )


async def sessions_of(tx: Tx, person_id: int) -> list[Session]:
    """Give the devices on which a person is signed in, last used first."""
    sql = (
        f"select {_SESSION} from sessions where person_id = $1 order by seen_at desc, id limit 100"
    )
    return await tx.many(Session, sql, person_id)


async def session_ids(tx: Tx, person_id: int) -> list[int]:
    """Give all sessions of a person, last used first."""
    sql = "select id from sessions where person_id = $1 order by seen_at desc, id desc"
    return await tx.many(int, sql, person_id)


async def is_signed_in(tx: Tx, person_id: int, session_id: int) -> bool:
    """Tell whether a session has not ended."""
    sql = "select 1 from sessions where id = $1 and person_id = $2"
    return await tx.one(int, sql, session_id, person_id) is not None


async def touch_session(tx: Tx, session_id: int) -> None:
    """Keep when a device was last used."""
    await tx.run("update sessions set seen_at = $2 where id = $1", session_id, tx.now)


async def end_session(tx: Tx, person_id: int, session_id: int) -> int:
    """Sign a device out, and give how many that were."""
    sql = "delete from sessions where id = $1 and person_id = $2"
    return await tx.run(sql, session_id, person_id)


async def end_unused_sessions(tx: Tx, unused_since: int) -> int:
    """Sign out the devices that lay unused for too long."""
    return await tx.run("delete from sessions where seen_at <= $1", unused_since)


async def add_passkey(tx: Tx, passkey: Passkey) -> None:
    """Keep a passkey."""
    await tx.run(
        f"insert into passkeys ({_PASSKEY}) values ($1, $2, $3, $4, $5, $6, $7)",
        passkey.id, passkey.person_id, passkey.public_key, passkey.sign_count,
        passkey.bound_to, passkey.device, passkey.made_at,
    )  # fmt: skip


async def passkey(tx: Tx, credential: bytes) -> Passkey | None:
    """Give a passkey by its credential id."""
    return await tx.one(Passkey, f"select {_PASSKEY} from passkeys where id = $1", credential)


async def passkeys_of(tx: Tx, person_id: int) -> list[Passkey]:
    """Give a person's passkeys, oldest first."""
    sql = f"select {_PASSKEY} from passkeys where person_id = $1 order by made_at, id limit 50"
    return await tx.many(Passkey, sql, person_id)


async def count_use(tx: Tx, credential: bytes, sign_count: int) -> None:
    """Keep how often a passkey says it was used, by which a copy of it is noticed."""
    await tx.run("update passkeys set sign_count = $2 where id = $1", credential, sign_count)


async def forget_passkey(tx: Tx, person_id: int, credential: bytes) -> int:
    """Forget one of a person's passkeys."""
    return await tx.run(
        "delete from passkeys where id = $1 and person_id = $2", credential, person_id
    )


async def forget_passkeys(tx: Tx, person_id: int) -> None:
    """Forget all of a person's passkeys."""
    await tx.run("delete from passkeys where person_id = $1", person_id)


async def spend_challenge(tx: Tx, fingerprint: bytes, until_at: int) -> bool:
    """Keep that a challenge was answered, and tell whether that is new, and in time by the house's clock."""
    if until_at < tx.now:
        return False
    sql = """
        insert into spent_challenges (fingerprint, until_at) values ($1, $2)
        on conflict do nothing"""
    return bool(await tx.run(sql, fingerprint, until_at))


async def forget_spent_challenges(tx: Tx) -> None:
    """Forget the challenges that nobody could answer any more."""
    await tx.run("delete from spent_challenges where until_at < $1", tx.now - MINUTE)


async def make_administrator(tx: Tx, person_id: int) -> None:
    """Let a person look after the house."""
    sql = "insert into administrators (person_id, since) values ($1, $2) on conflict do nothing"
    await tx.run(sql, person_id, tx.now)


async def is_administrator(tx: Tx, person_id: int) -> bool:
    """Tell whether a person looks after the house."""
    sql = "select 1 from administrators where person_id = $1"
    return await tx.one(int, sql, person_id) is not None


@alone
async def administrators(tx: Tx) -> list[int]:
    """Give who looks after the house, longest first."""
    return await tx.many(int, "select person_id from administrators order by since, person_id")
