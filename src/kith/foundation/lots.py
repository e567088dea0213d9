"""Drawing lots so that anybody can do it again: promise first, then close the names, then reveal.

The house makes a secret seed and shows only its SHA-256. Names go into a bowl, each with a token of
its own. Once no more names are taken the seed is shown, and the order is that of
SHA-256(seed + ":" + token), the least first. Who has the page can work it out again in ten lines.
"""

import hashlib
import secrets
from collections.abc import Collection


def new_seed() -> str:
    """Give a seed that nobody guesses: 256 random bits, written as 64 digits and letters a to f."""
    return secrets.token_hex(32)


def new_lot() -> str:
    """Give a name's own token: 64 random bits."""
    return secrets.token_hex(8)


def promise(seed: str) -> str:
    """Give what is shown of a seed beforehand, from which it can't be found."""
    return hashlib.sha256(seed.encode()).hexdigest()


def in_order(seed: str, tokens: Collection[str]) -> list[str]:
    """Give the tokens in the order in which they are drawn, whatever order they came in."""
    if len(set(tokens)) != len(tokens):
        raise ValueError("two names in one bowl have the same token")
    return sorted(tokens, key=lambda token: _drawn(seed, token))


def _drawn(seed: str, token: str) -> str:
    return hashlib.sha256(f"{seed}:{token}".encode()).hexdigest()
