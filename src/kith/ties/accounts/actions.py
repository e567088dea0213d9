"""Signing in and out, and what to do about a key that is lost."""

import msgspec

from kith.foundation.errors import NotFound
from kith.foundation.keys import fingerprint, new_house_key, new_token, public_key
from kith.infrastructure.database import Tx
from kith.infrastructure.facts import record
from kith.ties.accounts import rows
from kith.ties.accounts.facts import KeyReplaced, PasskeyAdded, SessionEnded
from kith.ties.accounts.model import Passkey
from kith.ties.homes.rows import add_log_entry
from kith.ties.people.model import Speaker

MOST_SESSIONS = 50


class SignedIn(msgspec.Struct, frozen=True):
    """A fresh session: the token goes into the cookie and is kept nowhere."""

    session_id: int
    person_id: int
    token: str


async def sign_in(tx: Tx, person_id: int, device: str) -> SignedIn:
    """Know a person on a device until they sign out."""
    for unused in (await rows.session_ids(tx, person_id))[MOST_SESSIONS - 1 :]:
        await sign_out(tx, Speaker(person_id), unused)
    session = SignedIn(tx.new_id(), person_id, new_token())
    await rows.add_session(tx, session.session_id, person_id, fingerprint(session.token), device)
    return session


async def sign_in_with_key(tx: Tx, public: bytes, device: str) -> SignedIn | None:
    """Know the holder of a house key on a device, or nobody if it is no key of this house."""
    holder = await rows.holder_of_key(tx, public)
    return await sign_in(tx, holder, device) if holder else None


async def sign_in_with_passkey(
    tx: Tx, passkey: Passkey, sign_count: int, device: str
) -> SignedIn | None:
    """Know the holder of a passkey on a device, unless it was forgotten meanwhile."""
    if await rows.passkey(tx, passkey.id) is None:
        return None
    await rows.count_use(tx, passkey.id, sign_count)
    return await sign_in(tx, passkey.person_id, device)


async def sign_out(tx: Tx, speaker: Speaker, session_id: int) -> None:
    """End one of a person's own sessions, at once."""
    if not await end_session(tx, speaker.id, session_id):
        raise NotFound


async def end_session(tx: Tx, person_id: int, session_id: int) -> bool:
    """End a session, at once, and tell whether there was one."""
    ended = await rows.end_session(tx, person_id, session_id) > 0
    if ended:
        await record(tx, SessionEnded(session_id))
    return ended


async def sign_out_everywhere(tx: Tx, person_id: int, *, but: int | None = None) -> None:
    """End a person's sessions, at once, all but one where that is given."""
    for session_id in await rows.session_ids(tx, person_id):
        if session_id != but:
            await sign_out(tx, Speaker(person_id), session_id)


async def first_key(tx: Tx, person_id: int) -> str:
    """Give a newcomer's house key, which is shown once and kept nowhere."""
    house_key = new_house_key()
    await rows.keep_key(tx, person_id, public_key(house_key))
    return house_key


async def new_key_sheet(tx: Tx, speaker: Speaker, session_id: int) -> str:
    """Give a person a new house key in place of theirs: nothing else lets anybody in as them."""
    house_key = await first_key(tx, speaker.id)
    await rows.forget_passkeys(tx, speaker.id)
    await sign_out_everywhere(tx, speaker.id, but=session_id)
    await record(tx, KeyReplaced(speaker.id, by_administrator=False))
    return house_key


async def replace_lost_key(tx: Tx, person_id: int) -> str:
    """Give a person who lost their key a new one: logged, told, all their sessions ended."""
    house_key = await first_key(tx, person_id)
    await rows.forget_passkeys(tx, person_id)
    await sign_out_everywhere(tx, person_id)
    await add_log_entry(tx, "key", str(person_id))
    await record(tx, KeyReplaced(person_id, by_administrator=True))
    return house_key


async def put_key_away(tx: Tx, speaker: Speaker) -> None:
    """Stop reminding a person of their key sheet."""
    await rows.mark_put_away(tx, speaker.id)


async def add_passkey(tx: Tx, speaker: Speaker, passkey: Passkey) -> None:
    """Let a person's device open this house from now on."""
    kept = msgspec.structs.replace(passkey, person_id=speaker.id, made_at=tx.now)
    await rows.add_passkey(tx, kept)
    await record(tx, PasskeyAdded(speaker.id))


async def forget_passkey(tx: Tx, speaker: Speaker, credential: bytes) -> None:
    """Let one of a person's passkeys open nothing any more."""
    if not await rows.forget_passkey(tx, speaker.id, credential):
        raise NotFound
