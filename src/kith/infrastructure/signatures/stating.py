"""Says in the house's name that somebody here said something, so that it holds elsewhere too."""

import secrets
from datetime import UTC, datetime
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from kith.foundation.clock import SECOND
from kith.infrastructure.database import Tx
from kith.infrastructure.signatures import rows
from kith.infrastructure.signatures.canonical import canonical
from kith.infrastructure.signatures.multikey import did, method
from kith.infrastructure.signatures.proofs import Document, sign
from kith.infrastructure.signatures.rows import Pair, Statement

CONTEXT: Final = "https://w3id.org/security/data-integrity/v2"
_KEY: Final = 32
_OURS: Final = frozenset({"@context", "id", "type", "by", "about", "made", "proof"})

Said = str | int | list[str]


async def state(tx: Tx, kind: str, by_id: int, about_id: int, **said: Said) -> int:
    """Keep, signed by the house, what somebody said of somebody (or of themselves); give its id.

    What is `said` stands beside who, of whom and when. Ids in it are written as text.
    """
    if clash := _OURS & said.keys():
        raise ValueError(f"the house says itself: {', '.join(sorted(clash))}")
    key, statement_id = await house_key(tx), tx.new_id()
    house, made = did(key.public), _written(tx.now)
    document: Document = {
        "@context": CONTEXT,
        "id": f"{house}/statements/{statement_id}",
        "type": kind,
        "by": f"{house}/people/{by_id}",
        "about": f"{house}/people/{about_id}",
        "made": made,
        **said,
    }
    signed = sign(document, key.private, method=method(key.public), created=made)
    body = canonical(signed).decode()
    await rows.add_statement(tx, Statement(statement_id, kind, by_id, about_id, body, tx.now))
    return statement_id


async def unsay_statement(tx: Tx, statement_id: int) -> None:
    """Take a statement away, for one that is no longer said."""
    await rows.forget_statement(tx, statement_id)


async def house_key(tx: Tx) -> Pair:
    """Give the key of this house, made when it is first needed."""
    found = await rows.signing_key(tx)
    if found is None:
        found = new_pair()
        await rows.keep_signing_key(tx, found)
    return found


def new_pair() -> Pair:
    """Give a new Ed25519 key, both halves."""
    made = Ed25519PrivateKey.from_private_bytes(secrets.token_bytes(_KEY))
    private = made.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
    return Pair(private, made.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw))


def _written(moment: int) -> str:
    return datetime.fromtimestamp(moment // SECOND, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
