"""What a house signs can be checked by anybody: canonical JSON, keys as text, proofs, statements."""

import json
import os
import struct
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from kith.house import House
from kith.infrastructure.database import Tx
from kith.infrastructure.signatures import rows
from kith.infrastructure.signatures.canonical import NotJson, canonical, parsed
from kith.infrastructure.signatures.multikey import (
    NoKey,
    did,
    from_multibase,
    from_multikey,
    key_of,
    method,
    multibase,
    multikey,
)
from kith.infrastructure.signatures.proofs import method_of, sign, verify
from kith.infrastructure.signatures.stating import house_key, new_pair, state, unsay_statement
from tests.cast import Garden

ROOT = Path(__file__).resolve().parents[2]
VECTORS = Path(os.environ.get("KITH_SHARED") or ROOT.parent / "shared") / "data" / "vectors"
published = pytest.mark.skipif(
    not VECTORS.is_dir(), reason="published vectors are not here (KITH_SHARED says where)"
)

# Ed25519, RFC 8032, section 7.1, test 1; its text was made with another program.
SECRET = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
PUBLIC = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
NAMED = "z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw"
KNOWN = "z41wCKCjj9N4EDfTHjjxxeq1G4vSQQAo68LS15UoF6nRcyTojxigX81AtwP2MTPVbqm4ToJvjg6UVoFJJoye2Nmwa"

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=8)
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


# RFC 8785, appendix B: the bits of a number, and how it is written.
@pytest.mark.parametrize(
    ("bits", "written"),
    [
        ("0000000000000000", "0"),
        ("8000000000000000", "0"),
        ("0000000000000001", "5e-324"),
        ("8000000000000001", "-5e-324"),
        ("7fefffffffffffff", "1.7976931348623157e+308"),
        ("4340000000000000", "9007199254740992"),
        ("4430000000000000", "295147905179352830000"),
        ("44b52d02c7e14af5", "9.999999999999997e+22"),
        ("44b52d02c7e14af6", "1e+23"),
        ("444b1ae4d6e2ef4e", "999999999999999700000"),
        ("444b1ae4d6e2ef50", "1e+21"),
        ("3eb0c6f7a0b5ed8c", "9.999999999999997e-7"),
        ("3eb0c6f7a0b5ed8d", "0.000001"),
        ("41b3de4355555553", "333333333.3333332"),
        ("becbf647612f3696", "-0.0000033333333333333333"),
        ("43143ff3c1cb0959", "1424953923781206.2"),
    ],
)
def test_numbers_are_written_as_the_standard_says(bits: str, written: str) -> None:
    (number,) = struct.unpack(">d", bytes.fromhex(bits))
    assert canonical(number) == written.encode()


def test_names_stand_by_the_units_of_utf16_and_only_what_must_be_is_escaped() -> None:
    given = {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\U0001f600": 5, "\x80": 6, "\xf6": 7}
    wanted = '{"\\r":2,"1":4,"\x80":6,"\xf6":7,"\u20ac":1,"\U0001f600":5,"\ufb33":3}'
    assert canonical(given) == wanted.encode()
    assert canonical('\x00\x1f"\\/\x7f\n') == b'"\\u0000\\u001f\\"\\\\/\x7f\\n"'


@given(json_values)
def test_one_value_has_one_text_and_means_the_same(value: Any) -> None:  # noqa: ANN401 - JSON
    text = canonical(value)
    assert canonical(parsed(text)) == text
    assert parsed(text) == value


@pytest.mark.parametrize(
    "bad",
    [2**53, -(2**53), float("nan"), float("inf"), "\ud800", {1: 2}, (1,), b"x", {"\udfff": 1}],
)
def test_what_has_no_one_text_is_refused(bad: Any) -> None:  # noqa: ANN401 - what is no JSON
    with pytest.raises(NotJson):
        canonical(bad)


def test_what_is_too_deep_is_refused_and_what_is_deep_is_not() -> None:
    def nested(deep: int) -> Any:  # noqa: ANN401 - JSON
        return [nested(deep - 1)] if deep else []

    assert canonical(nested(60))
    for deep in (65, 500):
        with pytest.raises(NotJson):
            canonical(nested(deep))


@pytest.mark.parametrize(
    "bad",
    [
        *('{"a":1,"a":2}', '{"a":1,"\\u0061":2}', "NaN", "-Infinity", "[1", "", "1 2", "01", "+1"),
        *("[" * 100_000, "9" * 5000, "-1e999", "\ufeff1"),
        *("[1]".encode("utf-16"), "[1]".encode("utf-32-be"), b"\xef\xbb\xbf1", b'"\xed\xa0\x80"'),
    ],
)
def test_a_text_that_says_two_things_or_none_is_not_read(bad: str | bytes) -> None:
    with pytest.raises(NotJson):
        parsed(bad)


def test_a_key_is_text_that_says_what_it_is() -> None:
    assert multikey(PUBLIC) == NAMED
    assert (from_multikey(NAMED), key_of(f"did:key:{NAMED}")) == (PUBLIC, PUBLIC)
    assert (did(PUBLIC), key_of(method(PUBLIC))) == (f"did:key:{NAMED}", PUBLIC)


@given(st.binary(max_size=80))
def test_bytes_come_back_from_their_text(raw: bytes) -> None:
    assert from_multibase(multibase(raw)) == raw


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "z",
        NAMED[1:],
        NAMED[:-1],
        f"{NAMED}1",
        f"{NAMED}0",
        "zO0Il",
        "z" + "2" * 300,
        f"{NAMED} ",
    ],
)
def test_what_is_no_key_is_refused(bad: str) -> None:
    with pytest.raises(NoKey):
        from_multikey(bad)
    with pytest.raises(NoKey):
        key_of(f"did:key:{bad}")


def test_a_name_that_says_two_keys_is_refused() -> None:
    other = multikey(new_pair().public)
    for named in (f"did:key:{NAMED}#{other}", f"did:web:{NAMED}", NAMED):
        with pytest.raises(NoKey):
            key_of(named)


def test_half_a_character_has_no_bytes_to_sign() -> None:
    for text in ('"\\ud800"', '{"\\udfff":1}', '["\\ud83d","\\ude00"]'):
        with pytest.raises(NotJson):
            canonical(parsed(text))
    assert canonical(parsed('"\\ud83d\\ude00"')) == canonical("\U0001f600")


def test_numbers_that_no_program_keeps_exactly_are_the_same_for_all() -> None:
    """As ECMAScript reads them; a house itself signs none of them."""
    for text, written in (
        ("9007199254740993", "9007199254740992"), ("1E2", "100"), ("-0", "0"), ("-0.0", "0"),
        ("1.0", "1"), ("123456789012345678901234567890", "1.2345678901234568e+29"),
    ):  # fmt: skip
        assert canonical(parsed(text)) == written.encode()


def _signed(document: dict[str, Any]) -> dict[str, Any]:
    return sign(document, SECRET, method=method(PUBLIC), created="2026-03-01T12:00:00Z")


def test_a_proof_is_the_same_everywhere() -> None:
    made = _signed({"type": "handshake", "by": "a", "about": "b"})
    assert made["proof"] == {
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-jcs-2022",
        "proofPurpose": "assertionMethod",
        "created": "2026-03-01T12:00:00Z",
        "verificationMethod": f"did:key:{NAMED}#{NAMED}",
        "proofValue": KNOWN,
    }
    assert verify(made, PUBLIC)
    assert key_of(method_of(made)) == PUBLIC


@given(json_values, json_values)
def test_whatever_was_changed_is_noticed(said: Any, other: Any) -> None:  # noqa: ANN401 - JSON
    made = _signed({"@context": ["x"], "said": said})
    assert verify(made, PUBLIC)
    assert not verify(made, new_pair().public)
    if canonical(said) != canonical(other):
        assert not verify({**made, "said": other}, PUBLIC)
    assert not verify({**made, "more": 1}, PUBLIC)
    for name in made["proof"]:
        assert not verify({**made, "proof": {**made["proof"], name: "z1"}}, PUBLIC)
        fewer = {key: value for key, value in made["proof"].items() if key != name}
        assert not verify({**made, "proof": fewer}, PUBLIC)


@pytest.mark.parametrize("name", ["expires", "domain", "challenge", "previousProof"])
def test_a_proof_that_holds_only_under_a_condition_does_not_hold_here(name: str) -> None:
    said = {"type": "handshake"}
    proof = {**_signed(said)["proof"], name: "2020-01-01T00:00:00Z"}
    del proof["proofValue"]
    digest = sha256(canonical(proof)).digest() + sha256(canonical(said)).digest()
    signature = Ed25519PrivateKey.from_private_bytes(SECRET).sign(digest)
    assert not verify({**said, "proof": {**proof, "proofValue": multibase(signature)}}, PUBLIC)
    del proof[name]
    digest = sha256(canonical(proof)).digest() + sha256(canonical(said)).digest()
    signature = Ed25519PrivateKey.from_private_bytes(SECRET).sign(digest)
    assert verify({**said, "proof": {**proof, "proofValue": multibase(signature)}}, PUBLIC)


@pytest.mark.parametrize("proof", [None, "z1", [], [{}], {}, {"type": "DataIntegrityProof"}])
def test_what_is_no_proof_proves_nothing(proof: object) -> None:
    assert not verify({"proof": proof}, PUBLIC)
    assert not verify({}, PUBLIC)
    assert method_of({"proof": proof}) == ""


async def test_a_house_signs_with_one_key_and_takes_back_what_is_unsaid(garden: Garden) -> None:
    act, read = garden.house.database.act, garden.house.database.read
    made = await act(
        state, "handshake", garden.hana.id, garden.jonas.id, met="in person", kinds=["a"]
    )
    again = await act(state, "vouch", garden.hana.id, garden.hana.id, months=12)
    first, second = await read(rows.statement, made), await read(rows.statement, again)
    assert first is not None
    assert second is not None
    said: Any = parsed(first.body)
    public = (await act(house_key)).public
    assert canonical(said).decode() == first.body
    assert verify(said, public)
    assert verify(json.loads(second.body), public)
    house = did(public)
    assert said["by"] == f"{house}/people/{garden.hana.id}"
    assert said["about"] == f"{house}/people/{garden.jonas.id}"
    assert (said["type"], said["met"], said["kinds"]) == ("handshake", "in person", ["a"])
    await act(unsay_statement, made)
    assert await read(rows.statement, made) is None
    assert await read(rows.statement, again) == second


async def test_what_the_house_says_itself_nobody_else_says(house: House) -> None:
    async def forge(tx: Tx) -> None:
        await state(tx, "handshake", 1, 2, by="somebody else")

    with pytest.raises(ValueError, match="by"):
        await house.database.act(forge)


@published
@pytest.mark.parametrize("name", ["arrays", "french", "structures", "unicode", "values", "weird"])
def test_the_published_vectors_of_canonical_json(name: str) -> None:
    folder = VECTORS / "jcs"
    value = parsed((folder / "input" / f"{name}.json").read_bytes())
    wanted = bytes.fromhex((folder / "outhex" / f"{name}.txt").read_text())
    assert canonical(value) == wanted
    assert (folder / "output" / f"{name}.json").read_bytes() == wanted


@published
def test_the_published_vectors_of_proofs() -> None:
    folder = VECTORS / "eddsa-jcs-2022"
    signed: Any = parsed((folder / "signedJCS.json").read_bytes())
    config: Any = parsed((folder / "proofConfigJCS.json").read_bytes())
    unsigned: Any = parsed((folder / "unsigned.json").read_bytes())
    assert canonical(unsigned).decode() == (folder / "canonDocJCS.txt").read_text()
    assert canonical(config).decode() == (folder / "proofCanonJCS.txt").read_text()
    value = (folder / "sigBTC58JCS.txt").read_text().strip()
    assert signed["proof"]["proofValue"] == value
    assert from_multibase(value).hex() == (folder / "sigHexJCS.txt").read_text().strip()
    assert verify(signed, key_of(method_of(signed)))
    assert not verify({**signed, "name": "Alumna"}, key_of(method_of(signed)))


@published
def test_the_published_vector_of_object_proofs() -> None:
    # FEP-8b32: `Given document """ … """`, a secret key, and what comes of it.
    _, given, _, wanted, *_ = (VECTORS / "fep-8b32.feature").read_text().split('"""')
    text = (VECTORS / "fep-8b32.feature").read_text()
    secret = from_multikey(text.split('secret key "')[1].split('"')[0], secret=True)
    named = text.split('for key "')[1].split('"')[0]
    created = text.split('current time "')[1].split('"')[0]
    document: Any = parsed(given)
    assert sign(document, secret, method=named, created=created) == parsed(wanted)
