"""A house's keys for its carriers."""

from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kith.infrastructure.push.model import Keys


def new_keys() -> Keys:
    """Give a new pair of keys."""
    made = generate_private_key(SECP256R1())
    public = made.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return Keys(made.private_numbers().private_value.to_bytes(32, "big"), public)
