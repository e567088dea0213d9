"""House keys survive being written by hand, and lead to the same Ed25519 key for ever."""

import hashlib
import hmac
from itertools import combinations
from random import Random

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kith.foundation.errors import Invalid
from kith.foundation.keys import (
    ALPHABET,
    fingerprint,
    in_groups,
    new_code,
    new_house_key,
    new_token,
    public_key,
    read_code,
    read_house_key,
    sign,
    signed_by,
)

# Sheets with this on them may hang on somebody's fridge: none of these values may ever change.
SECRET = "0123456789ABCDEFGHJKMNP"
KEY = SECRET + "2"
PUBLIC = "25de21892e1393164cb7ad20f28415a3814013307106b4f89a3688381034de95"
SIGNED = (
    "2b320e49d0e258c772a74589f5dee6786cb643cb5d8a8a86d916d3c622fa3a4e"
    "9b12e95b6735cde2e0276be5eba90db0977ef11c915bf01d9844c4f2fa547706"
)

SECRETS = st.text(ALPHABET, min_size=23, max_size=23)


def times_x(value: int) -> int:
    value <<= 1
    return value ^ 0b100101 if value > 31 else value


def check_character(secret: str) -> str:
    """Sum up the letters over GF(32), each weighed with a power of x of its own."""
    total = 0
    for place, letter in enumerate(secret):
        value = ALPHABET.index(letter)
        for _ in range(len(secret) - place):
            value = times_x(value)
        total ^= value
    return ALPHABET[total]


def derived(secret: str) -> Ed25519PrivateKey:
    """Derive with nothing but RFC 5869 as it is written."""
    extracted = hmac.new(bytes(32), secret.encode(), hashlib.sha256).digest()
    expanded = hmac.new(extracted, b"kith house key 1" + b"\x01", hashlib.sha256).digest()
    return Ed25519PrivateKey.from_private_bytes(expanded)


def keys() -> list[str]:
    return [KEY, *(new_house_key() for _ in range(5))]


def is_refused(key: str) -> bool:
    try:
        read_house_key(key)
    except Invalid as wrong:
        return wrong.field == "key"
    return False


def test_the_key_of_a_sheet_never_changes() -> None:
    assert read_house_key(KEY) == KEY
    assert derived(SECRET).public_key().public_bytes_raw() == public_key(KEY)
    assert public_key(KEY).hex() == PUBLIC
    assert sign(KEY, b"Garden").hex() == SIGNED


@given(SECRETS)
def test_every_key_is_derived_by_the_rfc(secret: str) -> None:
    key = secret + check_character(secret)
    assert read_house_key(key) == key
    assert public_key(key) == derived(secret).public_key().public_bytes_raw()


def test_a_new_key_reads_back_and_is_new() -> None:
    made = [new_house_key() for _ in range(50)]
    assert [read_house_key(in_groups(key)) for key in made] == made
    assert len(set(made)) == 50
    assert {len(key) for key in made} == {24}
    assert in_groups(KEY) == "0123 4567 89AB CDEF GHJK MNP2"


def test_every_wrong_character_is_found() -> None:
    for key in keys():
        for place, right in enumerate(key):
            for wrong in ALPHABET.replace(right, ""):
                assert is_refused(key[:place] + wrong + key[place + 1 :])


def test_any_two_characters_that_changed_places_are_found() -> None:
    for key in keys():
        for one, other in combinations(range(24), 2):
            letters = list(key)
            letters[one], letters[other] = letters[other], letters[one]
            assert key[one] == key[other] or is_refused("".join(letters))


def test_a_key_of_another_length_is_refused() -> None:
    for given_ in ("", KEY[:-1], KEY + "0", KEY * 2, "????"):
        with pytest.raises(Invalid, match="24 letters and digits"):
            read_house_key(given_)


def as_written(letter: str, hand: Random) -> str:
    alike = {"0": "0Oo", "1": "1IiLl"}.get(letter, letter + letter.lower())
    return hand.choice(alike) + hand.choice(["", "", " ", "-", "  ", "\t", "\r\n"])


@given(SECRETS, st.randoms())
def test_a_key_is_read_as_people_write(secret: str, hand: Random) -> None:
    key = secret + check_character(secret)
    assert read_house_key("".join(as_written(letter, hand) for letter in key)) == key


@given(st.text())
def test_a_code_is_only_ever_of_our_letters(typed: str) -> None:
    read = read_code(typed)
    assert set(read) <= set(ALPHABET)
    assert read_code(read) == read


def test_new_codes_are_as_long_as_asked_and_new() -> None:
    codes = {new_code(8) for _ in range(100)}
    assert len(codes) == 100
    assert all(len(code) == 8 and set(code) <= set(ALPHABET) for code in codes)


def test_a_signature_is_good_for_one_key_and_one_message() -> None:
    message, signature = b"open the door", sign(KEY, b"open the door")
    assert signed_by(public_key(KEY), signature, message)
    assert not signed_by(public_key(KEY), signature, b"open the doors")
    assert not signed_by(public_key(new_house_key()), signature, message)
    assert not signed_by(public_key(KEY), sign(new_house_key(), message), message)


@given(st.binary(max_size=70), st.binary(max_size=70), st.binary(max_size=20))
def test_garbage_is_no_signature(public: bytes, signature: bytes, message: bytes) -> None:
    assert not signed_by(public, signature, message)
    assert not signed_by(public_key(KEY), signature, message)


def test_a_token_is_long_and_kept_as_its_fingerprint_only() -> None:
    tokens = {new_token() for _ in range(50)}
    assert len(tokens) == 50
    assert all(len(token) >= 43 for token in tokens)
    assert fingerprint("Mara") == hashlib.sha256(b"Mara").digest()
