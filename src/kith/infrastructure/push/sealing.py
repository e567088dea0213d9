"""What only one browser can read (RFC 8291), and what proves to its carrier who sends it (RFC 8292)."""

import os
import struct
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDH,
    SECP256R1,
    EllipticCurvePrivateKey,
    EllipticCurvePublicKey,
    derive_private_key,
    generate_private_key,
)
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from py_vapid import Vapid02

from kith.infrastructure.push.model import Keys, Subscription

_SALT: Final = 16
_RECORD: Final = 4096
_LAST: Final = b"\x02"
_NOBODY: Final = "https://localhost"  # of a house without a name of its own
_ROOM: Final = 1024  # whoever carries it learns no more of how much was said


def sealed(
    words: bytes,
    to: Subscription,
    salt: bytes | None = None,
    once: EllipticCurvePrivateKey | None = None,
    room: int = _ROOM,
) -> bytes:
    """Give words as only the subscribed browser can read them: one record of aes128gcm."""
    salt, once = salt or os.urandom(_SALT), once or generate_private_key(SECP256R1())
    own = once.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    theirs = EllipticCurvePublicKey.from_encoded_point(SECP256R1(), to.p256dh)
    both = once.exchange(ECDH(), theirs)
    secret = _derived(both, to.auth, b"WebPush: info\0" + to.p256dh + own, 32)
    key = _derived(secret, salt, b"Content-Encoding: aes128gcm\0", 16)
    nonce = _derived(secret, salt, b"Content-Encoding: nonce\0", 12)
    head = salt + struct.pack(">IB", _RECORD, len(own)) + own
    padded = words + _LAST + bytes(-(len(words) + 1) % room)
    return head + AESGCM(key).encrypt(nonce, padded, None)


def proof(keys: Keys, audience: str, contact: str, until: int) -> str:
    """Give the header by which a carrier knows the house again; good till a second of the clock."""
    contact = contact if contact.startswith(("https://", "mailto:")) else _NOBODY
    number = int.from_bytes(keys.private, "big")
    # Strictly, it would take an address of a house only without a port.
    signing: Any = Vapid02(derive_private_key(number, SECP256R1()), {"no-strict": True})
    return signing.sign({"aud": audience, "sub": contact, "exp": until})["Authorization"]


def _derived(secret: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    return HKDF(SHA256(), length, salt, info).derive(secret)
