"""Proofs of who stated something: eddsa-jcs-2022 of the W3C (Data Integrity EdDSA, section 3.3)."""

from hashlib import sha256
from typing import Any, Final, cast

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kith.foundation.keys import signed_by
from kith.infrastructure.signatures.canonical import NotJson, canonical
from kith.infrastructure.signatures.multikey import NoKey, from_multibase, multibase

Document = dict[str, Any]

_CONTEXT: Final = "@context"
_SUITE: Final = {
    "type": "DataIntegrityProof",
    "cryptosuite": "eddsa-jcs-2022",
    "proofPurpose": "assertionMethod",
}
_SIGNATURE: Final = 64
# A proof that holds only till then, only there, or only with another is not looked at more closely.
_ONLY_IF: Final = frozenset({"expires", "domain", "challenge", "previousProof"})


def sign(document: Document, private: bytes, *, method: str, created: str) -> Document:
    """Give a document with a proof by the holder of a private key, which `method` names."""
    proof: Document = {**_SUITE, "created": created, "verificationMethod": method}
    if _CONTEXT in document:
        proof[_CONTEXT] = document[_CONTEXT]
    signature = Ed25519PrivateKey.from_private_bytes(private).sign(_hashed(document, proof))
    return {**document, "proof": {**proof, "proofValue": multibase(signature)}}


def verify(document: Document, public: bytes) -> bool:
    """Tell whether the holder of a key stated exactly this.

    Whose key it is, the proof does not prove: who asks compares `method_of` with whom they know.
    """
    proof = _proof_of(document)
    if not _is_sound(proof):
        return False
    stated = {name: value for name, value in document.items() if name != "proof"}
    options = {name: value for name, value in proof.items() if name != "proofValue"}
    if _CONTEXT in options and not _begins(stated.get(_CONTEXT), options[_CONTEXT]):
        return False
    if _CONTEXT in options:
        stated[_CONTEXT] = options[_CONTEXT]
    try:
        signature = from_multibase(proof["proofValue"])
        return len(signature) == _SIGNATURE and signed_by(
            public, signature, _hashed(stated, options)
        )
    except (NoKey, NotJson):
        return False


def method_of(document: Document) -> str:
    """Give which key a document says it was signed with; empty where it says none."""
    named = _proof_of(document).get("verificationMethod")
    return named if isinstance(named, str) else ""


def _proof_of(document: Document) -> Document:
    proof = document.get("proof")
    return cast("Document", proof) if isinstance(proof, dict) else {}


def _is_sound(proof: Document) -> bool:
    named = (proof.get("verificationMethod"), proof.get("proofValue"), proof.get("created"))
    return (
        all(proof.get(name) == value for name, value in _SUITE.items())
        and all(isinstance(each, str) for each in named)
        and _ONLY_IF.isdisjoint(proof)
    )


def _begins(whole: Any, first: Any) -> bool:  # noqa: ANN401 - JSON
    listed, wanted = _listed(whole), _listed(first)
    return listed[: len(wanted)] == wanted


def _listed(value: Any) -> list[Any]:  # noqa: ANN401 - JSON
    return cast("list[Any]", value) if isinstance(value, list) else [value]


def _hashed(document: Document, proof: Document) -> bytes:
    return sha256(canonical(proof)).digest() + sha256(canonical(document)).digest()
