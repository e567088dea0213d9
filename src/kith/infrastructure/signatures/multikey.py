"""Keys and signatures as text that says what it holds: multibase (base58btc) and Multikey."""

from typing import Final

_LETTERS: Final = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_VALUES: Final = {letter: value for value, letter in enumerate(_LETTERS)}
_BASE58: Final = "z"
_LONGEST: Final = 256
_PUBLIC: Final = b"\xed\x01"
_SECRET: Final = b"\x80\x26"
_KEY: Final = 32
_DID: Final = "did:key:"


class NoKey(ValueError):
    """A text that holds no key and no signature."""


def multibase(raw: bytes) -> str:
    """Give bytes as text in base58btc, with the letter that says so."""
    number, text = int.from_bytes(raw, "big"), ""
    while number:
        number, rest = divmod(number, len(_LETTERS))
        text = _LETTERS[rest] + text
    zeros = len(raw) - len(raw.lstrip(b"\0"))
    return _BASE58 + _LETTERS[0] * zeros + text


def from_multibase(text: str) -> bytes:
    """Give the bytes that a text holds, or raise `NoKey`."""
    letters = text.removeprefix(_BASE58)
    if not text.startswith(_BASE58) or len(text) > _LONGEST or not set(letters) <= set(_VALUES):
        raise NoKey
    number = 0
    for letter in letters:
        number = number * len(_LETTERS) + _VALUES[letter]
    zeros = len(letters) - len(letters.lstrip(_LETTERS[0]))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def multikey(public: bytes) -> str:
    """Give an Ed25519 public key as text."""
    return multibase(_PUBLIC + public)


def from_multikey(text: str, *, secret: bool = False) -> bytes:
    """Give the 32 bytes of an Ed25519 key, public or else secret, or raise `NoKey`."""
    raw, head = from_multibase(text), _SECRET if secret else _PUBLIC
    if not raw.startswith(head) or len(raw) != len(head) + _KEY:
        raise NoKey
    return raw[len(head) :]


def did(public: bytes) -> str:
    """Give the name of whoever holds a key, which is the key itself."""
    return _DID + multikey(public)


def method(public: bytes) -> str:
    """Give how a proof names the key it was made with."""
    return f"{did(public)}#{multikey(public)}"


def key_of(named: str) -> bytes:
    """Give the key that a proof names, where the name is the key; or raise `NoKey`."""
    text, _, part = named.removeprefix(_DID).partition("#")
    if not named.startswith(_DID) or part not in {"", text}:
        raise NoKey
    return from_multikey(text)
