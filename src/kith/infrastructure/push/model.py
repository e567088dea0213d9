"""A house's keys, a browser that wants to hear of it, and who carries what goes there."""

import base64
import binascii
import re
from typing import Final, Literal
from urllib.parse import urlsplit

import msgspec
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey

from kith.foundation.errors import Invalid
from kith.foundation.languages import say

Outcome = Literal["sent", "gone"]
Urgency = Literal["very-low", "low", "normal", "high"]

MOST: Final = 3000  # what carriers are bound to take is 4,096, encrypted and with its head
_LONGEST: Final = 2000
# Carriers go by names, without a port or a user; nothing else could be asked.
_CARRIER: Final = re.compile(r"https://[A-Za-z0-9.-]+/[!-\[\]-~]*")
_POINT: Final = 65
_SECRET: Final = 16
# What follows a dot or stands alone: the carriers of today's browsers.
_CARRIERS: Final = {
    "googleapis.com": "Google",
    "mozilla.com": "Mozilla",
    "mozaws.net": "Mozilla",
    "push.apple.com": "Apple",
    "notify.windows.com": "Microsoft",
}


class Keys(msgspec.Struct, frozen=True):
    """By which carriers know a house again (RFC 8292); one pair for as long as it stands."""

    private: bytes
    public: bytes

    @property
    def for_browser(self) -> str:
        """Give what a browser is told when it asks its carrier for an address."""
        return unpadded(self.public)


class Subscription(msgspec.Struct, frozen=True):
    """Where one browser hears, and what is needed to encrypt for it (RFC 8291)."""

    endpoint: str
    p256dh: bytes
    auth: bytes


def subscription(endpoint: str, p256dh: str, auth: str) -> Subscription:
    """Give what a browser told, if it can be what a browser tells; nobody is asked for it yet."""
    point, secret = _bytes_of(p256dh), _bytes_of(auth)
    sound = _is_point(point) and len(secret) == _SECRET
    if len(endpoint) > _LONGEST or not _host(endpoint) or not sound:
        why = say("This browser told nothing that can be used. Please turn it on again.")
        raise Invalid("push", why)
    return Subscription(endpoint, point, secret)


def carried_by(endpoint: str) -> str:
    """Give the company that carries what goes to a browser, by name where it is known."""
    host = _host(endpoint)
    known = (name for end, name in _CARRIERS.items() if f".{host}".endswith(f".{end}"))
    return next(known, host)


def unpadded(raw: bytes) -> str:
    """Give bytes in the letters of an address."""
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _bytes_of(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return b""


def _is_point(raw: bytes) -> bool:
    try:
        EllipticCurvePublicKey.from_encoded_point(SECP256R1(), raw)
    except ValueError:
        return False
    return len(raw) == _POINT


def _host(endpoint: str) -> str:
    try:
        parts = urlsplit(endpoint)
    except ValueError:
        return ""
    host = parts.hostname or ""
    return host if _CARRIER.fullmatch(endpoint) and host.rpartition(".")[2].isalpha() else ""
