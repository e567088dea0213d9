"""A browser that listens and the carrier it hears from, on this machine: the other ends of a push."""

import base64
import json
import struct
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import (
    ECDH,
    ECDSA,
    SECP256R1,
    EllipticCurvePrivateKey,
    EllipticCurvePublicKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kith.infrastructure.push.model import Subscription

SECRET = bytes(range(16))


def letters(raw: bytes) -> str:
    """Give bytes as a browser tells them."""
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def raw(text: str) -> bytes:
    """Give the bytes that a browser told."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def point(key: EllipticCurvePublicKey) -> bytes:
    """Give a public key as bytes."""
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


class Browser:
    """One browser, with the keys that it made when it was asked to listen."""

    def __init__(self, key: EllipticCurvePrivateKey | None = None, secret: bytes = SECRET) -> None:
        """Make a pair of keys, unless they are given."""
        self.key, self.secret = key or generate_private_key(SECP256R1()), secret

    def hears(self, endpoint: str) -> Subscription:
        """Give what it tells the house."""
        return Subscription(endpoint, point(self.key.public_key()), self.secret)

    def opened(self, body: bytes) -> bytes:
        """Read what arrived, by RFC 8188 and RFC 8291, from the side of the browser."""
        salt, size, length = body[:16], *struct.unpack(">IB", body[16:21])
        theirs, record = body[21 : 21 + length], body[21 + length :]
        assert len(record) <= size
        shared = self.key.exchange(
            ECDH(), EllipticCurvePublicKey.from_encoded_point(SECP256R1(), theirs)
        )
        info = b"WebPush: info\x00" + point(self.key.public_key()) + theirs
        secret = HKDF(SHA256(), 32, self.secret, info).derive(shared)
        key = HKDF(SHA256(), 16, salt, b"Content-Encoding: aes128gcm\x00").derive(secret)
        nonce = HKDF(SHA256(), 12, salt, b"Content-Encoding: nonce\x00").derive(secret)
        words, end, _ = AESGCM(key).decrypt(nonce, record, None).rstrip(b"\0").rpartition(b"\x02")
        assert end, "the last record ends with a two"
        return words


def proved(header: str) -> tuple[bytes, dict[str, Any]]:
    """Give who sends and what they say of it, as a carrier reads it (RFC 8292)."""
    scheme, _, told = header.partition(" ")
    assert scheme == "vapid"
    named = dict(part.strip().split("=", 1) for part in told.split(","))
    head, claims, signature = named["t"].split(".")
    assert json.loads(raw(head)) == {"typ": "JWT", "alg": "ES256"}
    sender = raw(named["k"])
    half = raw(signature)
    signed = encode_dss_signature(
        int.from_bytes(half[:32], "big"), int.from_bytes(half[32:], "big")
    )
    key = EllipticCurvePublicKey.from_encoded_point(SECP256R1(), sender)
    try:
        key.verify(signed, f"{head}.{claims}".encode(), ECDSA(SHA256()))
    except InvalidSignature:
        return b"", {}
    return sender, json.loads(raw(claims))
