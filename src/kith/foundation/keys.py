"""House keys, tokens and short codes.

A house key is 115 random bits, written as 23 characters of Crockford's base 32 and one check
character. An Ed25519 key is derived from it (HKDF-SHA256, RFC 5869); the house keeps only the
public half. `static/behaviours/key.js` derives the same key in the browser.
"""

import hashlib
import secrets

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kith.foundation.errors import Invalid
from kith.foundation.languages import say

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {letter: value for value, letter in enumerate(ALPHABET)} | {"I": 1, "L": 1, "O": 0}
_SECRET = 23
_GROUP = 4
_FIELD = 0b100101  # x^5 + x^2 + 1, so that doubling walks through all 31 values of GF(32)
_TOP = 1 << 5


def new_house_key() -> str:
    """Give a fresh house key of 24 characters, check character included."""
    secret = "".join(secrets.choice(ALPHABET) for _ in range(_SECRET))
    return secret + _check(secret)


def in_groups(key: str) -> str:
    """Give a key or code as it is printed: groups of four."""
    return " ".join(key[i : i + _GROUP] for i in range(0, len(key), _GROUP))


def read_house_key(given: str) -> str:
    """Give the 24 characters a person meant, or say what is wrong with them."""
    key = read_code(given)
    if len(key) != _SECRET + 1:
        raise Invalid("key", say("A house key has 24 letters and digits, in six groups of four."))
    if _check(key[:-1]) != key[-1]:
        raise Invalid("key", say("One of these characters is not as on the sheet. Please compare."))
    return key


def read_code(given: str) -> str:
    """Give a code as it was meant: capitals, no spaces or hyphens, I and L as 1, O as 0."""
    letters = (_VALUES.get(letter) for letter in given.upper() if letter not in " -\t\r\n")
    return "".join("" if value is None else ALPHABET[value] for value in letters)


def new_code(length: int) -> str:
    """Give a random code of so many characters, 5 bits each."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def public_key(house_key: str) -> bytes:
    """Give the 32 bytes that the house keeps of a house key."""
    return _private(house_key).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def sign(house_key: str, message: bytes) -> bytes:
    """Give the Ed25519 signature (RFC 8032) of a message by a house key."""
    return _private(house_key).sign(message)


def signed_by(public: bytes, signature: bytes, message: bytes) -> bool:
    """Tell whether the holder of a public key signed this message."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def new_token() -> str:
    """Give a secret of 256 bits for a cookie or a link."""
    return secrets.token_urlsafe(32)


def fingerprint(secret: str) -> bytes:
    """Give what the house keeps of a token, from which it can't be found again."""
    return hashlib.sha256(secret.encode()).digest()


def _private(house_key: str) -> Ed25519PrivateKey:
    derive = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"kith house key 1")
    return Ed25519PrivateKey.from_private_bytes(derive.derive(house_key[:_SECRET].encode()))


def _check(secret: str) -> str:
    """Find any one wrong character and any two that changed places: a sum over GF(32)."""
    total = 0
    for letter in secret:
        total = (total ^ _VALUES[letter]) << 1
        if total & _TOP:
            total ^= _FIELD
    return ALPHABET[total]
